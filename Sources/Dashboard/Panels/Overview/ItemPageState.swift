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

  /// Which units lead the dimension of an item; `nil` of another index or province than the folder's own, of which
  /// none are written down.
  func leads(of item: ItemID?) -> [LocalizedText]? {
    guard let item, homeOfVisit == nil,
      targets.source.order.first ?? book.definition.id == book.definition.id
    else { return nil }
    let dimension = book.definition.dimension(holding: item)?.id ?? item
    return plans.source.leads.filter { $0.dimension == dimension }.map(\.name)
  }
}
