import Pages
import Scores
import TextUI
import Words

extension KeyMap.Context {
  static let ranking = Self("Ranking")
  /// The map of the ranking.
  static let map = Self("map")
}

extension BoardScreen {
  static let ranking = Self(.ranking)
  static let map = Self(.map)
}

extension BoardPanel {
  /// Who is above and below us.
  static let ranking = BoardPanel(
    number: 4, name: Phrases.ranking,
    screens: [
      ScreenDescription(
        context: .ranking, keys: [.board, .lines, .pages, .matches], draw: { View.ranking(for: $0) },
        table: { View.rankingFile(for: $0) }, list: \.rankingList, update: { $0.updateRanking($1) }),
      ScreenDescription(
        context: .map, way: .run(KeyMap.openMap), keys: [.board, .matches], draw: { View.map(for: $0) },
        table: { View.rankingFile(for: $0) }, list: \.rankingList, update: { $0.updateMap($1) }),
    ], keys: KeyMap.ranking + KeyMap.map, page: LinearRanking.page, slide: .ranking,
    opening: { model in
      if model.ranking.table == nil { model.refreshRanking() }
      model.sortByCurrentItem()
      return []
    }, refresh: { if $0.ranking.table == nil { $0.refreshRanking() } })
}

extension Model {
  fileprivate var rankingList: ScreenList? {
    guard let table = ranking.table else { return nil }
    let places = ranking.places
    return ScreenList(
      id: .ranking, count: places.count, selection: ranking.selection,
      isMeant: { table.isMeant($0, at: places[$1]) }, select: { $0.selectRankingRow($1) },
      open: { $0.openSelectedProvince() })
  }
}

extension View {
  static func ranking(for model: Model) -> RankingPanel? {
    guard let table = model.ranking.table else { return nil }
    let state = model.ranking
    var panel = RankingPanel(
      table: table, places: state.places, sort: state.sort, cursor: model.rankingCursor,
      isReversed: state.isReversed, filter: state.filter, selection: state.selection, own: model.ownCode,
      compared: model.shownCompared.map(\.code),
      definition: model.book.definition, regions: model.book.registry.regions, language: model.language)
    if model.size.columns >= RankingPanel.widest { panel.more = more(panel, for: model) }
    return panel
  }

  private static func more(_ panel: RankingPanel, for model: Model) -> RankingMore? {
    guard panel.places.indices.contains(panel.selection) else { return nil }
    let (table, book) = (panel.table, model.book)
    let id = table.provinces[panel.places[panel.selection]].id
    return RankingMore(
      history: book.history(of: table.items[panel.rankedItem], basis: model.basis),
      lines: table.items.compactMap { book.line($0, of: id, year: model.year, basis: model.basis) })
  }
  static func map(for model: Model) -> MapPanel? {
    guard let table = model.ranking.table, let selection = model.mapSelection,
      table.items.indices.contains(model.itemColumn)
    else { return nil }
    let item = table.items[model.itemColumn]
    return MapPanel(
      table: table, item: model.itemColumn, selection: selection,
      line: model.book.line(item, of: selection, year: model.year, basis: model.basis),
      own: (model.ownInView ?? model.report.province).id, regions: model.book.registry.regions,
      definition: model.book.definition, language: model.language)
  }
  fileprivate static func rankingFile(for model: Model) -> TableFile? {
    model.book.isEmpty ? nil : ranking(for: model)?.file(of: model.book)
  }
}
