import Pages
import Scores
import TextUI
import Words

/// One target large: its path against the actual as chart and table, and all that is said of it.
struct TargetDetailPanel {
  var detail: TargetDetail
  var names: TargetNames
  var conflicts: [TargetConflict]
  /// How many lines of the words are scrolled away.
  var offset: Int
  /// Whether it is alone on the screen, so that its words can be scrolled.
  var isOpen: Bool
  var language: Language

  private static let leastBeside = 100
  private static let leastChart = 36
  private static let mostChart = 72
  private static let tableColumns = 52

  /// Where the parts stand.
  struct Layout {
    var rule: Int
    var chart: Rect?
    var table: Rect?
    var words: Rect
    var divider: (column: Int, rows: Range<Int>)?
  }

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let layout = layout(in: rect)
    canvas.putRule(column: rect.column, row: layout.rule, columns: rect.columns, title: title)
    // A joint would cut a heading that is longer than the chart is wide.
    let headingEnd = rect.column + 4 + TextWidth.columns(of: title, glyphs: canvas.glyphs)
    if let column = layout.divider?.column, column > headingEnd {
      canvas.put("┬", column: column, row: layout.rule, .rule)
    }
    if let divider = layout.divider { canvas.putVertical(column: divider.column, rows: divider.rows) }
    if let area = layout.chart { chart?.draw(in: area, on: &canvas) }
    if let area = layout.table { table.draw(in: area, on: &canvas) }
    let lines = TargetWords(outlook: detail.outlook, names: names, conflicts: conflicts)
      .lines(language, columns: layout.words.columns - 2, glyphs: canvas.glyphs)
    ScrolledWords(lines: lines, offset: offset, isOpen: isOpen, language: language)
      .draw(in: layout.words, on: &canvas)
  }

  private var title: String {
    var name = names.name(detail.outlook.target)[language]
    if let year = detail.outlook.asOf { name += " · \(Phrases.asOf(year)[language])" }
    guard let base = detail.outlook.base, let year = detail.outlook.target.baseYear else { return name }
    let figures = names.figures(of: detail.outlook.target, language)
    let words = LocalizedText(vi: "gốc \(year): ", en: "base \(year): ")
    return "\(name) · \(words[language])\(figures.value(base.value, of: base.of))"
  }

  private var table: List {
    detail.outlook.table(of: detail.years, unit: names.unit(of: detail.outlook.target))
      .list(.items, language)
  }

  private var chart: TrendChart? {
    guard let trend = detail.trend, !trend.points.isEmpty else { return nil }
    var chart = TrendChart(trend: trend, language: language)
    switch detail.outlook.target.kind {
    case .climb: chart.targetPath = detail.path.mapValues { Int($0) }
    case .score:
      chart.scorePath = detail.path
      chart.showsScores = true
    case .aboveAverage: chart.showsScores = true
    case .leading(let rank): chart.bands = [rank]
    case .group, .keepGroup, .yearlyClimb, .partsRise, .completion: break
    }
    return chart
  }

  func layout(in rect: Rect) -> Layout {
    let body = rect.splitTop(1).rest
    let hasTable =
      detail.outlook.newest != nil || detail.outlook.incomparable != nil || detail.outlook.base != nil
    let tableRows = hasTable ? table.height : 0
    if rect.columns >= Self.leastBeside, chart != nil, body.rows >= 10 {
      let width = min(Self.mostChart, rect.columns - Self.tableColumns - 3)
      let (left, right) = body.splitLeft(width)
      let side = right.splitLeft(1).rest
      let (top, words) = side.splitTop(min(tableRows + 1, side.rows))
      return Layout(
        rule: rect.row, chart: left.splitTop(26).top, table: hasTable ? top.splitTop(tableRows).top : nil,
        words: words, divider: (right.column, right.row..<right.endRow))
    }
    guard hasTable, body.rows >= tableRows + 5, body.columns >= 40 else {
      return Layout(rule: rect.row, chart: nil, table: nil, words: body, divider: nil)
    }
    let height = max(tableRows, min(body.rows - 8, 16))
    let (top, words) = body.splitTop(chart == nil ? tableRows : height)
    guard chart != nil, body.columns - Self.tableColumns >= Self.leastChart - 8, height >= 7 else {
      return Layout(rule: rect.row, chart: nil, table: top, words: words, divider: nil)
    }
    let (left, right) = top.splitLeft(body.columns - Self.tableColumns)
    return Layout(
      rule: rect.row, chart: left, table: right.splitLeft(1).rest, words: words,
      divider: (right.column, right.row..<right.endRow))
  }
}
