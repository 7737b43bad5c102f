import Pages
import Scores

/// The targets of the folder and what they are judged by.
public struct TargetSource: Sendable {
  var book: TargetBook
  /// All indices with figures, by id.
  var books: [String: ScoreBook]
  /// In which order indices are shown, by id; the others follow.
  var order: [String]
  /// The day it is, for what is due on a day.
  var today: CalendarDay?
  /// Whether there is a folder into which a target can be written.
  var isWritable: Bool

  /// Targets of a folder; none unless told otherwise.
  public init(
    book: TargetBook = TargetBook(), books: [String: ScoreBook] = [:], order: [String] = [],
    today: CalendarDay? = nil, isWritable: Bool = false
  ) {
    self.order = order
    self.book = book
    self.books = books
    self.today = today
    self.isWritable = isWritable
  }
}

/// What is chosen among the targets, and what follows from it.
struct TargetsState: Sendable {
  /// The targets and what they are judged by.
  var source: TargetSource
  /// The selected target, by its place.
  var selection = 0
  /// How many lines of the open one's words are scrolled away.
  var offset = 0
  /// The targets of the province with what has become of them.
  var content = TargetsContent()
  /// The selected one large; made only while panel 3 is open.
  @Boxed var detail: TargetDetail?
  /// The path of the total, for the Overview.
  var totalPath: [Int: Int] = [:]
  /// How the province stands in every index, for the Overview.
  var standings: [IndexStanding] = []

  /// What `content` answers, and what `detail` does.
  private(set) var question: Question?
  private var detailed: String?

  /// All that the content depends on, beside the figures themselves.
  struct Question: Hashable, Sendable {
    var province: ProvinceID
    /// The year in view, where that is a past one of the index in view: then only it and those before count.
    var lastYear: Int?
    /// On what the chart of the Overview draws ranks; no verdict depends on it.
    var basis: Basis
    var index: String
  }

  /// The targets of a folder, not judged yet.
  init(_ source: TargetSource) { self.source = source }

  /// Selects a target, if it is there.
  mutating func select(_ id: String) {
    selection = content.outlooks.firstIndex { $0.target.id == id } ?? selection
  }

  /// Takes over other targets, to be judged anew.
  mutating func replace(_ source: TargetSource) {
    self.source = source
    question = nil
  }

  /// Takes other figures of one index to judge by.
  mutating func judge(by book: ScoreBook) {
    source.books[book.definition.id] = book
    question = nil
  }

  /// Judges by the figures through a year.
  func judge(_ question: Question) -> TargetJudge {
    TargetJudge(books: source.books, through: question.lastYear, today: source.today)
  }

  /// Judges what is shown.
  var judge: TargetJudge? { question.map(judge) }

  /// Makes what is shown anew where something has changed.
  mutating func refresh(_ new: Question, registry: ProvinceRegistry, ranked set: String?) {
    guard new != question else { return }
    let selected = self.selected?.id
    question = new
    detailed = nil
    detail = nil
    let judge = judge(new)
    let targets = source.book.targets(of: new.province, in: registry)
    content = TargetsContent(
      outlooks: judge.inOrder(judge.outlooks(of: targets)), asOf: new.lastYear,
      conflicts: judge.conflicts(among: targets),
      names: TargetNames(books: source.books, indexNames: source.book.indexNames),
      entryFaults: source.book.entryFaults, fault: source.book.fault)
    content.judgedOn = judge.sets(judging: content.outlooks, besides: new.basis, set)
    totalPath = judge.rankPath(of: .total, index: new.index, among: targets, basis: new.basis)
    selection = content.outlooks.firstIndex { $0.target.id == selected } ?? 0
  }

  /// Makes the large view of the selected target where it is not made yet.
  mutating func refreshDetail() {
    guard let question, content.outlooks.indices.contains(selection) else {
      (detail, detailed) = (nil, nil)
      return
    }
    let outlook = content.outlooks[selection]
    guard detailed != outlook.target.id else { return }
    let judge = judge(question)
    let target = outlook.target
    let hasLine =
      switch target.kind {
      case .partsRise, .completion: false
      default: true
      }
    let trend =
      hasLine
      ? source.books[target.index]?.trend(
        of: target.item, for: target.province, basis: judge.basis(of: target)) : nil
    detail = TargetDetail(
      outlook: outlook, years: judge.years(of: target), trend: trend, path: judge.chartPath(of: target))
    detailed = target.id
    offset = 0
  }

  var selected: Target? {
    content.outlooks.indices.contains(selection) ? content.outlooks[selection].target : nil
  }
}

extension Model {
  /// Judges the targets anew where province, year, basis or figures have changed.
  mutating func refreshTargets() {
    // The book in view keeps the values it has computed.
    targets.source.books[book.definition.id] = book
    let question = TargetsState.Question(
      province: targetOwner, lastYear: TargetJudge.lastYear(lookingAt: year, of: book), basis: basis,
      index: book.definition.id)
    let isNew = question != targets.question
    targets.refresh(question, registry: book.registry, ranked: report.total.standing?.set)
    if isNew { targets.standings = indexStandings() }
    // What-if asks what the promise of the total would take.
    whatIf.targetRank = targets.totalPath.max { $0.key < $1.key }?.value
  }

  /// Whose targets are told.
  var targetOwner: ProvinceID {
    targets.source.book.owner(asked: province, shown: report.province, in: book.registry)
  }

  /// Takes the day it is now; whether it is another one, so that the board must be drawn anew.
  public mutating func renew(today: CalendarDay?) -> Bool {
    guard let today, today != targets.source.today || today != plans.source.today else { return false }
    (targets.source.today, plans.source.today) = (today, today)
    targets.replace(targets.source)
    plans.replace(plans.source)
    refresh()
    return true
  }

  /// The targets as the page of the report tells them.
  func targetsPage() -> TargetsPage? {
    guard let question = targets.question else { return nil }
    return TargetsPage(
      outlooks: targets.content.outlooks, judge: targets.judge(question), book: targets.source.book,
      province: book.registry[targetOwner]?.name ?? report.province.name, language: language, glyphs: glyphs,
      judgedOn: targets.content.judgedOn)
  }

  /// The scores that the chart of an item draws as asked for; none as if merged, where means are other means.
  func scorePath(of item: ItemID) -> [Int: Double] {
    guard let question = targets.question, question.basis == .published else { return [:] }
    return targets.judge(question).scorePath(
      of: item, index: book.definition.id, among: targets.content.outlooks.map(\.target))
  }

  /// The path that the chart of an item draws.
  func targetPath(of item: ItemID) -> [Int: Int] {
    if item == .total { return targets.totalPath }
    guard let question = targets.question else { return [:] }
    return targets.judge(question).rankPath(
      of: item, index: book.definition.id, among: targets.content.outlooks.map(\.target),
      basis: question.basis)
  }
}
