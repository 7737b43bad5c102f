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

  /// The cursor to the column to the right (1) or left (-1), around the ends where `wraps`; a column of an item
  /// makes it the current one.
  mutating func moveRankingCursor(_ step: Int, wraps: Bool = false) {
    let columns = [.change, .name] + (ranking.table?.shownItems ?? [0]).map { YearTable.Sort.item($0) }
    let place = (columns.firstIndex(of: rankingCursor) ?? 0) + step
    guard wraps || columns.indices.contains(place) else { return }
    let column = columns[(place + columns.count) % columns.count]
    if case .item(let place) = column {
      (item, ranking.aside) = (ranking.table?.items[place] ?? .total, nil)
    } else {
      (item, ranking.aside) = (.total, column)
    }
    ranking.sortedFor = item
  }

  /// Sorts by the cursor's column; where that is so already, by the next one: total, dimensions, change of
  /// rank, name, and around.
  mutating func sortByCursor() {
    if ranking.sort == rankingCursor { moveRankingCursor(1, wraps: true) }
    ranking.sort = rankingCursor
    ranking.sortedFor = item
    reorderRanking()
  }

  /// Sorts by how far the scores of the cursor's column rose since the year before; back to the scores where
  /// that is so already.
  mutating func sortByRise() {
    guard case .item(let column) = rankingCursor else {
      notice = Notice(Notices.noRisesOfColumn, .warning)
      return
    }
    guard ranking.sort != .rise(column) else {
      ranking.sort = .item(column)
      return reorderRanking()
    }
    guard let table = ranking.table, table.hasMovements(item: column) else {
      let why = book.definition.seriesBreak(of: ranking.table?.items[column] ?? .total, in: year)
      notice = Notice(Notices.noRises(in: year, why?.reason), .warning)
      return
    }
    ranking.sort = .rise(column)
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

  var selectedProvince: Province? {
    guard let table = ranking.table, ranking.places.indices.contains(ranking.selection) else { return nil }
    return table.provinces[ranking.places[ranking.selection]]
  }

  /// Opens the selected province: in the dimension whose column the cursor stands in, else its Overview.
  mutating func openSelectedProvince() {
    guard let province = selectedProvince else { return }
    guard screen == .ranking, case .item(let column) = rankingCursor, column > 0,
      let dimension = ranking.table?.items[column]
    else { return visit(province.id, on: .overview) }
    visit(province.id, on: .dimension(dimension))
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
