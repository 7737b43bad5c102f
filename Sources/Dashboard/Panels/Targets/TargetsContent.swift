import Pages
import Scores
import Words

/// The targets of a province with what has become of them: what panel 3 and the Overview show.
struct TargetsContent: Sendable {
  /// The targets, the most urgent first; those that ended last.
  var outlooks: [TargetOutlook] = []
  /// The year through which is looked; `nil` where all figures count.
  var asOf: Int?
  /// The pairs that disagree.
  var conflicts: [TargetConflict] = []
  /// What targets are called.
  var names = TargetNames(books: [:], indexNames: [:])
  /// The first fault of each entry of the file that cannot be used.
  var entryFaults: [Finding] = []
  /// What is wrong with the whole file.
  var fault: Finding?
  /// On which provinces they are judged, where others are in view.
  var judgedOn: [String] = []

  /// What they are called, each with its index.
  var titles: [LocalizedText] { outlooks.map { names.name($0.target) } }

  /// Those that count: not ended, and begun by the year through which is looked.
  var active: [TargetOutlook] {
    outlooks.filter { $0.target.ended == nil && $0.target.firstYear <= asOf ?? .max }
  }
}

/// One target large: every year of it, and the trend of what it is about.
struct TargetDetail: Sendable {
  /// What has become of it.
  @Boxed var outlook: TargetOutlook
  /// Its years, oldest first.
  var years: [TargetYear]
  /// What it is about, from a little before its base year; `nil` where there is no line to draw.
  var trend: Trend?
  /// What the chart draws as its path.
  var path: [Int: Double]

  /// A target with all that is shown of it.
  init(outlook: TargetOutlook, years: [TargetYear], trend: Trend?, path: [Int: Double]) {
    self.outlook = outlook
    self.years = years
    let first = (outlook.target.baseYear ?? outlook.target.goalYear) - 1
    self.trend = trend?.over(first...outlook.target.goalYear)
    self.path = path
  }
}
