import Pages
import Scores

/// The plans of the folder and what they are seen by.
public struct PlanSource: Sendable {
  var book: PlanBook
  /// What indices are called that have no figures, by id.
  var indexNames: [String: String]
  /// The day it is, for what is overdue.
  var today: CalendarDay?
  /// Whether there is a folder into which something can be recorded.
  var isWritable: Bool
  /// Which department leads which dimension of the index shown first.
  var leads: [LeadDepartment]
  /// Who answers for what.
  var assignments: AssignmentBook

  /// Plans of a folder; none unless told otherwise.
  public init(
    book: PlanBook = PlanBook(), indexNames: [String: String] = [:], today: CalendarDay? = nil,
    isWritable: Bool = false, leads: [LeadDepartment] = [], assignments: AssignmentBook = AssignmentBook()
  ) {
    self.leads = leads
    self.assignments = assignments
    self.book = book
    self.indexNames = indexNames
    self.today = today
    self.isWritable = isWritable
  }
}

/// What is chosen among the plans, and what follows from it.
struct PlansState: Sendable {
  /// The plans and what they are seen by.
  var source: PlanSource
  /// The selected entry, by its place.
  var selection = 0
  /// How many lines of the open one are scrolled away.
  var lineOffset = 0
  /// How measures are laid out.
  var arrangement = PlanArrangement.dimension
  /// Which are shown.
  var filter = PlanFilter.all
  /// The plans of the province, laid out; made only while it is looked at.
  var content = PlansContent()
  /// The selected entry large.
  @Boxed var detail: PlanDetail?

  /// What `content` answers, and what `detail` does.
  private var question: Question?
  private var detailed: String?

  /// All that the content depends on, beside the plans themselves.
  struct Question: Hashable {
    var province: ProvinceID
    var year: Int
    var basis: Basis
    var index: String
    var arrangement: PlanArrangement
    var filter: PlanFilter
  }

  /// The plans of a folder, not laid out yet.
  init(_ source: PlanSource) { self.source = source }

  /// Takes over other plans, to be laid out anew.
  mutating func replace(_ source: PlanSource) {
    self.source = source
    question = nil
  }

  /// Lays out the plans of a province anew where something has changed; the selected entry stays.
  mutating func refresh(_ new: Question, report: ProvinceYear, book: ScoreBook) {
    guard new != question else { return }
    let selected = self.selected?.key
    question = new
    detailed = nil
    content = PlansContent(
      source.book.review(of: new.province, in: book.registry, on: source.today), report: report,
      arrangement: arrangement, filter: filter, leftOut: source.book.leftOut,
      faults: source.book.unreadable, isOfPastYear: book.newestYear.map { new.year < $0 } ?? false,
      movement: { book.movement(of: $0, for: new.province, through: new.year, basis: new.basis) })
    selection = content.rows.firstIndex { $0.entry.key == selected } ?? 0
  }

  /// Makes the large view of the selected entry where it is not made yet.
  mutating func refreshDetail(_ book: ScoreBook) {
    guard let question, let entry = selected else {
      (detail, detailed) = (nil, nil)
      return
    }
    guard detailed != entry.key else { return }
    var line: ItemLine?
    if case .measure(let entry) = entry, let dimension = entry.measure.dimension,
      entry.measure.dimensionIndex == question.index
    {
      line = book.line(dimension, of: question.province, year: question.year, basis: question.basis)
    }
    detail = PlanDetail(
      entry: entry, line: line, movement: content.movements[entry.key],
      names: TargetNames(books: [question.index: book], indexNames: source.indexNames))
    detailed = entry.key
    lineOffset = 0
  }

  var selected: PlanEntry? { content[selection] }
}

extension Model {
  /// Lays out the plans anew where something they depend on has changed.
  mutating func refreshPlans() {
    plans.refresh(
      PlansState.Question(
        province: plans.source.book.owner(asked: province, shown: report.province, in: book.registry),
        year: year, basis: basis, index: book.definition.id,
        arrangement: plans.arrangement, filter: plans.filter),
      report: report, book: book)
    plans.refreshDetail(book)
    if screen == .planEntry, plans.selected == nil { screen = .plans }
  }
}
