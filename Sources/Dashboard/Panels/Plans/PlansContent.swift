import Pages
import Scores
import Words

/// How measures are laid out.
enum PlanArrangement: CaseIterable, Hashable, Sendable {
  /// Under their dimensions.
  case dimension
  /// Under the units that are responsible.
  case unit
  /// By the day they are due.
  case date

  /// The next one, around the end.
  var next: PlanArrangement {
    switch self {
    case .dimension: .unit
    case .unit: .date
    case .date: .dimension
    }
  }
}

/// Which measures and reports are shown.
enum PlanFilter: Hashable, Sendable {
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

/// The plans of a province beside its figures, laid out for panel 6.
struct PlansContent: Sendable {
  /// The plans and the day.
  let review: PlanReview
  /// The dimensions of the year beside their measures.
  let planned: PlannedYear?
  let year: Int?
  /// The index in view.
  let definition: IndexDefinition?
  /// How the dimensions of begun measures moved since, by the key of the entry.
  let movements: [String: PlanMovement]
  /// The places of the others that are wrong and left out.
  let leftOut: [Finding]
  /// What is wrong with whole files, whose plans are not here.
  let faults: [Finding]
  /// How measures are laid out.
  let arrangement: PlanArrangement
  /// Whether the figures are of an earlier year than the newest, while states are of today.
  let isOfPastYear: Bool
  /// Which are shown.
  let filter: PlanFilter
  /// What is shown, in its order; a measure of two units stands under each of them.
  let rows: [Row]

  /// One line of the list.
  struct Row: Sendable {
    var entry: PlanEntry
    /// The heading above it, where a group begins.
    var heading: LocalizedText?
  }

  /// Plans laid out; nothing at all unless told otherwise.
  ///
  /// - Parameter movement: how the dimension of a measure moved since it began.
  init(
    _ review: PlanReview = PlanReview([], today: nil), report: ProvinceYear? = nil,
    arrangement: PlanArrangement = .dimension, filter: PlanFilter = .all, leftOut: [Finding] = [],
    faults: [Finding] = [], isOfPastYear: Bool = false,
    movement: (Plan.Measure) -> PlanMovement? = { _ in nil }
  ) {
    self.review = review
    self.arrangement = arrangement
    self.filter = filter
    self.leftOut = leftOut
    self.faults = faults
    self.isOfPastYear = isOfPastYear
    year = report?.knownYear
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
  subscript(place: Int) -> PlanEntry? { rows.indices.contains(place) ? rows[place].entry : nil }

  /// What the review says in sentences.
  var sentences: PlanSentences { PlanSentences(review: review, planned: planned) }

  /// How many measures and reports a filter leaves: `90 nhiệm vụ, 4 báo cáo`.
  func counts(of filter: PlanFilter) -> LocalizedText? {
    let groups = PlanGroups(review: review, filter: filter, dimensions: [], definition: nil)
    return PlanCounts.entries(groups.measures.count, groups.reports.count)
  }
}

/// One measure or report large, with the figures beside it.
struct PlanDetail: Sendable {
  var entry: PlanEntry
  /// The dimension of the measure in the year in view; `nil` where it has none.
  var line: ItemLine?
  /// How that dimension moved since the measure began; `nil` where that cannot be told.
  var movement: PlanMovement?
  /// What the indices are called.
  var names: TargetNames
}
