import Pages
import Scores

/// The columns of the grid in which a year is entered.
struct EntryColumns: Hashable, Sendable {
  /// A column between the names and the total.
  enum Column: Hashable, Sendable {
    /// Figures are entered here; its place among all such columns.
    case entered(ItemID, Int)
    /// The sum of a dimension's components, which the board makes.
    case sum(ItemID)
  }

  /// Columns that are shown together: a dimension with its components.
  let groups: [[Column]]
  /// The items that figures are entered for, in their order.
  let items: [ItemID]

  /// The columns of a year at a level.
  init(_ definition: IndexDefinition, year: Int, level: EntryLevel) {
    // Where ranks are published, or come before the table, each stands behind its score; behind the parts of an
    // index only those of the total.
    let stated = definition.publishesRanks || level == .excerpt ? definition.statedItems(in: year) : []
    let withStated = { (item: ItemID) in
      level == .component && item != .total
        ? [item] : [item] + [item.rank, item.group].filter(stated.contains)
    }
    var parts = definition.items(at: level, in: year)
    if !stated.isEmpty, !parts.contains(.total) { parts.append(.total) }
    let items = parts.flatMap(withStated)
    self.items = items
    let place = { (item: ItemID) in items.firstIndex(of: item) ?? 0 }
    let entered = { (item: ItemID) in withStated(item).map { Column.entered($0, place($0)) } }
    guard level == .component else {
      groups = parts.map(entered)
      return
    }
    groups =
      definition.dimensions(in: year).map { dimension in
        let components = dimension.components(in: year)
        // A dimension without components is entered itself: there is nothing to add up.
        guard !components.isEmpty else { return entered(dimension.id) }
        return components.map { .entered($0.id, place($0.id)) } + [.sum(dimension.id)]
      } + (parts.contains(.total) ? [entered(.total)] : [])
  }

  /// The groups that are shown where so many columns fit and one item must be in sight.
  ///
  /// Groups are packed into pages, so that a page stays as it is while the cursor moves in it. A group
  /// wider than a page is a page of its own, of which the part around the item is shown.
  func page(holding place: Int, fitting count: Int) -> (columns: [Column], groups: ClosedRange<Int>) {
    var first = 0
    var page: [Column] = []
    for (number, group) in groups.enumerated() {
      if !page.isEmpty, page.count + group.count > count {
        if EntryColumns.holds(place, page) {
          return (EntryColumns.part(of: page, around: place, count), first...(number - 1))
        }
        (page, first) = ([], number)
      }
      page += group
    }
    return (EntryColumns.part(of: page, around: place, count), first...max(first, groups.count - 1))
  }

  private static func holds(_ place: Int, _ columns: [Column]) -> Bool {
    columns.contains { if case .entered(_, place) = $0 { true } else { false } }
  }

  private static func part(of columns: [Column], around place: Int, _ count: Int) -> [Column] {
    guard columns.count > count, count > 0 else { return columns }
    let at = columns.firstIndex { if case .entered(_, place) = $0 { true } else { false } } ?? 0
    let start = min(max(0, at - count / 2), columns.count - count)
    return Array(columns[start..<start + count])
  }
}
