import Scores
import TextUI
import Words

/// Small charts of the parts of a series, with name and newest rank.
struct TrendParts: Panel {
  var parts: [Trend]
  var definition: IndexDefinition
  var language: Language

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let inRow = min(TrendsLayout.partsInRow(columns: rect.columns), max(1, parts.count))
    let lines = (parts.count + inRow - 1) / inRow
    guard lines > 0 else { return }
    let width = rect.columns / inRow
    let height = rect.rows / lines
    for (index, part) in parts.enumerated() {
      let place = Rect(
        column: rect.column + index % inRow * width + 1, row: rect.row + index / inRow * height,
        columns: width - 3, rows: height)
      draw(part, in: place, on: &canvas)
    }
  }

  private func draw(_ trend: Trend, in rect: Rect, on canvas: inout Canvas) {
    let (title, chart) = rect.splitTop(1)
    let newest = trend.points.last { $0.standing != nil }
    var end = title.endColumn
    if let standing = newest?.standing {
      let text = "\(standing.rank)/\(standing.of) \(Marks.group(standing.group))"
      canvas.putRight(text, endColumn: end, row: title.row, Marks.role(ofGroup: standing.group))
      end -= TextWidth.columns(of: text, glyphs: canvas.glyphs) + 1
    }
    let used = canvas.put(trend.item.text, column: title.column, row: title.row, .number) + 1
    let room = end - title.column - used
    canvas.put(name(of: trend.item, columns: room), column: title.column + used, row: title.row)
    RankColumns(
      firstYear: trend.points.first?.year ?? 0,
      columns: trend.points.map { point in
        point.standing.map {
          RankColumns.Column(rank: $0.rank, of: $0.of, role: Marks.role(ofGroup: $0.group))
        }
      },
      breaks: Set(trend.points.filter { $0.seriesBreak != nil }.map(\.year))
    ).draw(in: chart.splitTop(chart.rows - (chart.rows > 4 ? 1 : 0)).top, on: &canvas)
  }

  /// The longest name that fits.
  private func name(of item: ItemID, columns: Int) -> String {
    var names: [String] = []
    if let dimension = definition.dimension(item) {
      names = [dimension.shortName[language], dimension.headName[language]]
    } else if let component = definition.component(item) {
      names = [component.shortName[language]]
    }
    return names.first { TextWidth.columns(of: $0) <= columns }
      ?? TextWidth.cut(names.last ?? "", to: columns)
  }
}
