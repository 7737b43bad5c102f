import Pages
import Scores
import TextUI
import Words

/// The regions below a map: how many provinces of each group they have, their median, best and lowest.
struct RegionTable: Panel {
  var map: MapPanel

  /// The lines it takes, with the rule above it.
  var rows: Int { map.regions.count + 2 }

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let language = map.language
    canvas.putRule(
      column: rect.column, row: rect.row, columns: rect.columns, title: MapWords.regions[language])
    let names = map.regions.map { TextWidth.columns(of: $0.shortName[language]) }
    var columns = [GridColumn(MapWords.region[language], width: .fixed(names.max() ?? 0), priority: 9)]
    columns += map.definition.groupNames.indices.map {
      GridColumn(Marks.group($0 + 1), .right, width: .fixed(2), priority: 8)
    }
    columns += [
      GridColumn(Marks.unranked, .right, width: .fixed(2), priority: 5),
      GridColumn(Phrases.median[language], .right, width: .fixed(5), priority: 7),
      GridColumn(Phrases.best[language], width: .flexible(minimum: 16, maximum: 24), priority: 4),
      GridColumn(MapWords.lowest[language], width: .flexible(minimum: 16, maximum: 24), priority: 3),
    ]
    let summaries = map.regions.map { map.table.summary(of: $0, item: map.item) }
    Grid(columns: columns, spacing: 1, isSelectable: true)
      .draw(
        GridRows(count: summaries.count) { cells(summaries[$0]) }, in: rect.splitTop(1).rest, on: &canvas)
  }

  private func cells(_ summary: RegionSummary) -> [GridCell] {
    let figures = Figures(map.language)
    let counts = summary.groupSizes.enumerated().map { index, count in
      GridCell(number(count), Marks.role(ofGroup: index + 1))
    }
    return [GridCell(summary.region.shortName[map.language])] + counts + [
      GridCell(number(summary.unranked.count), .missing),
      GridCell(figures.decimal(summary.median), .strong), extreme(summary.ranked.first),
      extreme(summary.ranked.last),
    ]
  }

  /// Nothing for none: zeros would hide the others.
  private func number(_ count: Int) -> String { count == 0 ? "" : String(count) }

  private func extreme(_ place: Int?) -> GridCell {
    guard let place, let cell = map.table[place, map.item] else { return .empty }
    let name = map.table.provinces[place].shortName[map.language]
    return GridCell("\(cell.rank.map { "\($0) " } ?? "")\(name)", Marks.role(ofGroup: cell.group))
  }
}
