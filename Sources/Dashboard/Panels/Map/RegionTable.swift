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
    table(map.regions.map { map.table.summary(of: $0, item: map.item) }).list(.items, language)
      .draw(in: rect.splitTop(1).rest, on: &canvas)
  }

  private func table(_ summaries: [RegionSummary]) -> Table {
    Table(summaries) {
      Column("region", MapWords.region, .screen) { .name($0.region.shortName) }.onScreen(.fixed(1), 9)
      for group in map.definition.groupNames.indices {
        Column("group", LocalizedText(same: Marks.group(group + 1)), .screen, isFigure: true) {
          number($0.groupSizes.indices.contains(group) ? $0.groupSizes[group] : 0)
        }.onScreen(.fixed(2), 8, Marks.role(ofGroup: group + 1))
      }
      Column("unranked", LocalizedText(same: Marks.unranked), .screen, isFigure: true) {
        number($0.unranked.count)
      }.onScreen(.fixed(2), 5, .missing)
      Column("median", Phrases.median, .screen, isFigure: true) { .number($0.median) }
        .onScreen(.fixed(5), 7, .strong)
      Column("best", Phrases.best, .screen) { extreme($0.ranked.first) }
        .onScreen(.flexible(minimum: 16, maximum: 24), 4)
      Column("lowest", MapWords.lowest, .screen) { extreme($0.ranked.last) }
        .onScreen(.flexible(minimum: 16, maximum: 24), 3)
    }
  }

  /// Nothing for none: zeros would hide the others.
  private func number(_ count: Int) -> Value { count == 0 ? .none : .whole(count) }

  private func extreme(_ place: Int?) -> Value {
    guard let place, let cell = map.table[place, map.item] else { return .none }
    let name = map.table.provinces[place].shortName[map.language]
    return .drawn(GridCell("\(cell.rank.map { "\($0) " } ?? "")\(name)", Marks.role(ofGroup: cell.group)))
  }
}
