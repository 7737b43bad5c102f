import Pages
import Scores
import Words

/// The page of the open dimension or component, made anew when one of the things in its question changes.
struct ItemPageState: PanelState {
  private(set) var page: ItemPage?
  private var question: Question?

  private struct Question: Hashable {
    var item: ItemID
    var province: ProvinceID
    var year: Int
    var basis: Basis
    var target: Int?
  }

  mutating func forget() { question = nil }

  mutating func refresh(_ item: ItemID, in report: ProvinceYear, target: Int?, book: ScoreBook) {
    let new = Question(
      item: item, province: report.province.id, year: report.year, basis: report.basis, target: target)
    guard new != question else { return }
    question = new
    page = ItemPage(of: item, in: report, target: target, book: book)
  }
}

extension Model {
  mutating func refreshItemPage() {
    guard screen.context == .dimension, let item = screen.item else { return }
    let (report, target, book) = (self.report, whatIf.targetRank, self.book)
    self[ItemPageState.self].refresh(item, in: report, target: target, book: book)
  }

  /// Which units answer for an item, as it was assigned in the year in view or, in the newest, last; until there is an
  /// assignment of the index, by the settings of the folder.
  ///
  /// `nil` of another province, or of an index of which nothing is written down.
  func leads(of item: ItemID?) -> [LocalizedText]? {
    guard let item, homeOfVisit == nil else { return nil }
    let (definition, source) = (book.definition, plans.source)
    let year = report.year == book.newestYear ? nil : report.year
    if let assigned = source.assignments.newest(of: definition.id, through: year) {
      return assigned.leads(of: item, by: definition)
    }
    guard targets.source.order.first ?? definition.id == definition.id else { return nil }
    let dimension = definition.dimension(holding: item)?.id ?? item
    return source.leads.filter { $0.dimension == dimension }.map(\.name)
  }
}
