import Pages
import Scores
import TextUI
import Words

extension KeyMap.Context {
  static let trends = Self("Trends")
  /// The components of a dimension in the Trends.
  static let trendsInside = Self("components in Trends")
}

extension BoardScreen {
  static let trends = Self(.trends)
  /// The components of one dimension.
  static func trendsInside(_ item: ItemID) -> Self { Self(.trendsInside, of: item) }
}

extension BoardPanel {
  /// How rank and score moved.
  static let trends = BoardPanel(
    number: 2, name: Phrases.trends, screens: [screen(.trends), screen(.trendsInside)], keys: KeyMap.trends,
    page: LinearTrends.page,
    opening: { model in
      if let dimension = model.dimensionOfComponent { model.screen = .trendsInside(dimension) }
      return []
    }, refresh: { $0.refreshTrends() })

  private static func screen(_ context: KeyMap.Context) -> ScreenDescription {
    ScreenDescription(
      context: context, draw: { View.trends(for: $0) },
      table: { $0.book.isEmpty ? nil : View.trends(for: $0)?.file }, list: \.seriesList,
      update: { $0.updateTrends($1) })
  }
}

extension Model {
  fileprivate var seriesList: ScreenList {
    ScreenList(
      .series, seriesItems(inside: openSeries), in: book.definition, selection: seriesSelection,
      open: { $0.openSelectedSeries() })
  }

  /// Opens the components of the selected dimension, or the page of a component; the total has neither.
  private mutating func openSelectedSeries() {
    let items = seriesItems(inside: openSeries)
    guard items.indices.contains(seriesSelection) else { return }
    guard openSeries == nil else {
      item = items[seriesSelection]
      return openItemPage()
    }
    guard items[seriesSelection] != .total else {
      notice = Notice(Notices.chooseDimension)
      return
    }
    item = items[seriesSelection]
    screen = .trendsInside(item)
  }

  /// What an action does in the Trends besides what it does to the list of series.
  fileprivate mutating func updateTrends(_ action: Action) -> [Effect]? {
    switch action {
    case .changeMeasure:
      trends.showsScores.toggle()
      trends.showsTable = false
    case .chooseCompared: pick(.compared)
    case .clearCompared: clearCompared()
    case .click(let place):
      guard let hit = sight.row(at: place), let year = clickedYear(hit) else { return nil }
      goTo(year: year)
    default: return nil
    }
    return []
  }

  /// The year of a column of the chart, or of a row of its table.
  private func clickedYear(_ hit: Sight.Row) -> Int? {
    let years = trends.content?.trend.shownYears ?? []
    if hit.list == .chartYears { return hit.row }
    return hit.list == .years && years.indices.contains(hit.row) ? years[hit.row] : nil
  }
}

extension View {
  static func trends(for model: Model) -> TrendsPanel? {
    guard let content = model.trends.content else { return nil }
    return TrendsPanel(
      content: content, selection: model.seriesSelection, year: model.year,
      isInside: model.openSeries != nil, showsScores: model.trends.showsScores,
      showsTable: model.trends.showsTable, targetPath: model.targetPath(of: content.trend.item),
      scorePath: model.trends.showsScores ? model.scorePath(of: content.trend.item) : [:],
      definition: model.book.definition,
      language: model.language)
  }
}
