import Pages
import Scores
import TextUI
import Words

extension Model {
  /// What an action does in the ranking besides what it does to its list.
  mutating func updateRanking(_ action: Action) -> [Effect]? {
    switch action {
    case .chooseFilter: pick(.rankingFilter)
    case .compare: compareSelected()
    case .clearCompared: clearCompared()
    default: return nil
    }
    return []
  }

  /// The next column in the order they stand: total, dimensions, change, name, and around.
  mutating func sortByNextColumn() {
    let items = (ranking.table?.items.indices ?? 0..<1).map { YearTable.Sort.item($0) }
    let all = items + [.change, .name]
    let place = all.firstIndex(of: ranking.sort) ?? 0
    ranking.sort = all[(place + 1) % all.count]
    item = if case .item(let column) = ranking.sort { ranking.table?.items[column] ?? .total } else { .total }
    ranking.sortedFor = item
    reorderRanking()
  }

  /// To the board's own province; a filter that hides it is taken away.
  mutating func selectOwn() {
    ranking.selected = report.province.code
    if ranking.filter != .all, !isSelectedShown {
      ranking.filter = .all
      notice = Notice(book.definition.naming(Notices.filterTakenAway))
    }
    reorderRanking()
  }

  private var isSelectedShown: Bool {
    guard let table = ranking.table else { return false }
    return ranking.places.contains { table.provinces[$0].code == ranking.selected }
  }

  private mutating func compareSelected() {
    guard let province = selectedProvince else { return }
    guard province.code != report.province.code else {
      notice = Notice(book.definition.naming(Notices.ownIsShown))
      return
    }
    toggleCompared(province.id)
  }

  private var selectedProvince: Province? {
    guard let table = ranking.table, ranking.places.indices.contains(ranking.selection) else { return nil }
    return table.provinces[ranking.places[ranking.selection]]
  }

  /// Opens the Overview of the selected province.
  mutating func openSelectedProvince() {
    if let province = selectedProvince { visit(province.id, on: .overview) }
  }
}

extension PickerKind {
  /// Which provinces a ranking shows.
  static let rankingFilter = PickerKind(name: "filter", title: { _ in Phrases.chooseFilter }) { model, _ in
    let groups = model.book.definition.groupNames.count
    let regions = model.book.registry.regions
    let all: [YearTable.Filter] =
      [.all] + regions.map { .region($0.id) } + (model.hasCities ? [.cities] : [])
      + (groups > 0 ? (1...groups).map { .group($0) } : [])
    return PickerRows(
      all, isCurrent: { $0 == model.ranking.filter },
      words: { filter in
        let name = Phrases.filter(filter, model.book.definition, regions)
        return (name[model.language], String(model.ranking.table?.count(of: filter) ?? 0))
      },
      take: { model, filter in
        model.ranking.filter = filter
        model.reorderRanking()
        return []
      })
  }
}
