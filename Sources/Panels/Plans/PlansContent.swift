import Scores
import Words

/// How measures are laid out.
public enum PlanArrangement: CaseIterable, Hashable, Sendable {
  /// Under their dimensions.
  case dimension
  /// Under the units that are responsible.
  case unit
  /// By the day they are due.
  case date

  /// The next one, around the end.
  public var next: PlanArrangement {
    switch self {
    case .dimension: .unit
    case .unit: .date
    case .date: .dimension
    }
  }
}

/// Which measures and reports are shown.
public enum PlanFilter: Hashable, Sendable {
  /// All of them.
  case all
  /// Those whose last day is over.
  case overdue
  /// Those that are due before the next report, and that report.
  case beforeNextReport
  /// Those of which nothing is recorded.
  case notRecorded
  /// Those that somebody wrote not to be begun.
  case notStarted
  /// Those that are under way.
  case inProgress
  /// Those that are done or sent.
  case done
  /// Those of one plan, by its id.
  case plan(String)
}

/// A measure or a report.
public enum PlanEntry: Hashable, Sendable {
  /// A measure.
  case measure(PlanMeasure)
  /// A report.
  case report(PlanReport)

  /// The measure, if it is one.
  var measure: PlanMeasure? { if case .measure(let entry) = self { entry } else { nil } }
  /// The report, if it is one.
  var report: PlanReport? { if case .report(let entry) = self { entry } else { nil } }

  /// The plan it stands in.
  public var plan: Plan {
    switch self {
    case .measure(let entry): entry.plan
    case .report(let entry): entry.plan
    }
  }

  /// By what it is found again after the plans were read anew.
  public var key: String {
    switch self {
    case .measure(let entry): "m/\(entry.plan.id)/\(entry.measure.id)"
    case .report(let entry): "r/\(entry.plan.id)/\(entry.report.id)"
    }
  }
}

/// The plans of a province beside its figures, laid out for panel 6.
public struct PlansContent: Sendable {
  /// The plans and the day.
  public let review: PlanReview
  /// The dimensions of the year beside their measures.
  public let planned: PlannedYear?
  /// The year.
  public let year: Int
  /// The index in view.
  public let definition: IndexDefinition?
  /// How the dimensions of begun measures moved since, by the key of the entry.
  public let movements: [String: PlanMovement]
  /// How many files and measures cannot be used.
  public let brokenCount: Int
  /// What is wrong with whole files, whose plans are not here.
  public let faults: [Finding]
  /// How measures are laid out.
  public let arrangement: PlanArrangement
  /// Which are shown.
  public let filter: PlanFilter
  /// What is shown, in its order; a measure of two units stands under each of them.
  public let rows: [Row]

  /// One line of the list.
  public struct Row: Sendable {
    /// What it is.
    public var entry: PlanEntry
    /// The heading above it, where a group begins.
    public var heading: LocalizedText?
  }

  /// Plans laid out; nothing at all unless told otherwise.
  ///
  /// - Parameter movement: how the dimension of a measure moved since it began.
  public init(
    _ review: PlanReview = PlanReview([], today: nil), report: ProvinceYear? = nil,
    arrangement: PlanArrangement = .dimension, filter: PlanFilter = .all, brokenCount: Int = 0,
    faults: [Finding] = [], movement: (Plan.Measure) -> PlanMovement? = { _ in nil }
  ) {
    self.review = review
    self.arrangement = arrangement
    self.filter = filter
    self.brokenCount = brokenCount
    self.faults = faults
    year = report?.year ?? 0
    definition = report?.definition
    planned = report.map { PlannedYear($0, review: review) }
    let groups = PlanGroups(
      review: review, filter: filter, dimensions: planned?.dimensions ?? [], definition: report?.definition)
    rows = groups.rows(by: arrangement)
    let moved = review.measures.compactMap { entry in
      movement(entry.measure).map { (PlanEntry.measure(entry).key, $0) }
    }
    movements = Dictionary(moved) { first, _ in first }
  }

  /// What is shown at a place.
  public subscript(place: Int) -> PlanEntry? { rows.indices.contains(place) ? rows[place].entry : nil }

  /// What the review says in sentences.
  var sentences: PlanSentences { PlanSentences(review: review, planned: planned, unreadable: faults.count) }

  /// How many entries a filter leaves.
  public func count(of filter: PlanFilter) -> Int {
    PlanGroups(review: review, filter: filter, dimensions: [], definition: nil).count
  }
}
