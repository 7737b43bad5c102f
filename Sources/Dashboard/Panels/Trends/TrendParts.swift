import Pages
import Scores
import TextUI
import Words

/// Small charts of the parts of a series, with name and newest rank.
struct TrendParts: Panel {
  var parts: [Trend]
  @Boxed var definition: IndexDefinition
  var language: Language

  /// The least columns of one: fifteen years, or the longest name with number and rank.
  private static let leastColumns = 29

  /// How many stand in a row: at most four, dimensions with the names of columns where there is no room for more.
  func inRow(columns: Int) -> Int {
    let isComponents = parts.contains { names(of: $0.item).count == 1 }
    let least = isComponents ? max(Self.leastColumns, neededColumns { $0.first }) : Self.leastColumns
    return max(1, min(4, parts.count, columns / least))
  }

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let inRow = inRow(columns: rect.columns)
    let lines = (parts.count + inRow - 1) / inRow
    guard lines > 0 else { return }
    let width = rect.columns / inRow
    let height = rect.rows / lines
    let usesShortNames = neededColumns { $0.first } <= width
    for (index, part) in parts.enumerated() {
      let place = Rect(
        column: rect.column + index % inRow * width + 1, row: rect.row + index / inRow * height,
        columns: width - 1, rows: height)
      draw(part, usesShortName: usesShortNames, in: place, on: &canvas)
    }
  }

  private func draw(_ trend: Trend, usesShortName: Bool, in rect: Rect, on canvas: inout Canvas) {
    let (title, chart) = rect.splitTop(1)
    let newest = trend.points.last { $0.standing != nil }
    var end = title.endColumn - 1
    if let standing = newest?.standing {
      let text = "\(Figures(language).rank(standing)) \(Marks.group(standing.group))"
      canvas.putRight(text, endColumn: end, row: title.row, Marks.role(ofGroup: standing.group))
      end -= TextWidth.columns(of: text, glyphs: canvas.glyphs) + 1
    }
    let used = canvas.put(trend.item.text, column: title.column, row: title.row, .number) + 1
    let names = names(of: trend.item)
    let name = TextWidth.cut(
      (usesShortName ? names.first : names.last) ?? "", to: end - title.column - used, glyphs: canvas.glyphs)
    canvas.put(name, column: title.column + used, row: title.row)
    guard !trend.points.isEmpty else { return }
    RankColumns(
      firstYear: years.lowerBound,
      columns: years.map { year in
        trend[year]?.standing.flatMap { standing in
          standing.rank.map { RankColumns.Column(rank: $0, of: standing.of) }
        }
      },
      breaks: Set(trend.points.filter { $0.seriesBreak != nil }.map(\.year))
    ).draw(in: chart.splitTop(chart.rows - (chart.rows > 4 ? 1 : 0)).top, on: &canvas)
  }

  /// The years of all parts, so that they stand below each other.
  private var years: ClosedRange<Int> {
    let first = parts.compactMap { $0.points.first?.year }.min() ?? 0
    return first...max(first, parts.compactMap { $0.points.last?.year }.max() ?? first)
  }

  /// The columns of the widest title: number, name, rank, group, and the blanks between them.
  private func neededColumns(_ choose: ([String]) -> String?) -> Int {
    parts.reduce(0) { widest, part in
      let name = TextWidth.columns(of: choose(names(of: part.item)) ?? "")
      let rank = part.points.last { $0.standing != nil }?.standing.map { Figures(language).rank($0) } ?? ""
      return max(widest, part.item.text.count + 1 + name + 1 + rank.count + 2 + 2)
    }
  }

  /// The names of a part, the longest first.
  private func names(of item: ItemID) -> [String] {
    if let dimension = definition.dimension(item) {
      return [dimension.shortName[language], dimension.wideHeadName[language]]
    }
    return [definition.component(item)?.shortName[language] ?? item.text]
  }
}
