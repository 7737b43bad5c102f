import Pages
import Scores
import TextUI
import Words

/// What is chosen in the ranking; the rest follows from the figures.
struct RankingState: Sendable {
  /// By what it is sorted.
  var sort = YearTable.Sort.item(0)
  /// Whether the worst stand first.
  var isReversed = false
  /// Where the cursor stands besides the columns of items: at the changes of rank or at the names.
  var aside: YearTable.Sort?
  /// Which provinces are shown.
  var filter = YearTable.Filter.all
  /// The code of the selected province.
  var selected: String?
  /// The current item when rows were last sorted, or the cursor moved.
  var sortedFor = ItemID.total
  /// The figures of the year, made when they are first looked at.
  var table: YearTable?
  /// The places of the provinces shown, in order.
  var places: [Int] = []

  /// The selected row; the first where the selected province is not shown.
  var selection: Int {
    guard let table, let selected else { return 0 }
    return places.firstIndex { table.provinces[$0].code == selected } ?? 0
  }
}

extension Model {
  /// Makes the ranking's table for the chosen year and basis, and its order.
  mutating func refreshRanking() {
    ranking.table = book.yearTable(year, basis: basis)
    switch ranking.sort {
    case .item(let item) where item >= ranking.table?.items.count ?? 0: ranking.sort = .item(0)
    case .rise(let item) where ranking.table?.hasMovements(item: item) != true: ranking.sort = .item(0)
    default: break
    }
    reorderRanking()
  }

  /// Sorts and filters anew; the selected row is next seen in the middle.
  mutating func reorderRanking() {
    guard let table = ranking.table else { return }
    sight.forget(.ranking)
    ranking.places = table.places(
      by: ranking.sort, isReversed: ranking.isReversed, filter: ranking.filter, language: language)
    if ranking.selected == nil { ranking.selected = report.province.code }
  }

  /// Sorts by the current item where that is another than the last time; the selected row is next seen in
  /// the middle.
  mutating func sortByCurrentItem() {
    sight.forget(.ranking)
    guard ranking.sortedFor != item else { return }
    ranking.sortedFor = item
    ranking.aside = nil
    ranking.sort = .item(itemColumn)
    reorderRanking()
  }

  /// The column of the current item, or of its dimension; of the total where the year has neither.
  var itemColumn: Int { place(in: ranking.table?.items ?? []) ?? 0 }

  /// The column that the cursor stands in: that of the current item, unless it stands besides them.
  var rankingCursor: YearTable.Sort {
    (item == .total ? ranking.aside : nil) ?? .item(itemColumn)
  }

  mutating func selectRankingRow(_ row: Int) {
    guard let table = ranking.table, ranking.places.indices.contains(row) else { return }
    ranking.selected = table.provinces[ranking.places[row]].code
  }
}

extension YearTable {
  /// Whether the rise of any province in an item is computed.
  func hasMovements(item: Int) -> Bool {
    items.indices.contains(item) && provinces.indices.contains { movement(of: $0, item: item) != nil }
  }
}
