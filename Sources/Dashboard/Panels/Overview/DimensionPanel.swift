import Pages
import Scores
import TextUI
import Words

/// One dimension opened: its components, and the chosen one of them over the years.
struct DimensionPanel: Panel {
  /// The province's year.
  @Boxed var report: ProvinceYear
  /// The dimension, then its components.
  var lines: [ItemLine]
  /// The chosen line.
  var selection: Int
  /// The chosen item over the years.
  @Boxed var trend: Trend
  /// The measures of the plans tied to it; `nil` where there are no plans.
  var planned: PlannedDimension?
  /// The day it is, for what is overdue.
  var today: CalendarDay?
  var language: Language

  /// Draws the table, and as far as there is room the chart, its figures and the breaks.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let parts = layout(rect)
    if let row = parts.topRule {
      canvas.putRule(column: rect.column, row: row, columns: rect.columns, title: title)
    }
    table(parts).list(.lines, selection: selection).draw(in: parts.table, on: &canvas)
    guard let lower = parts.lower else { return }
    let (chart, figures) = lower.splitLeft(
      lower.columns >= 70 ? min(lower.columns - Self.figureColumns - 1, 90) : lower.columns)
    let joint = RuleJoint(column: figures.column, title: Phrases.inFigures[language])
    canvas.putRule(
      column: rect.column, row: lower.row - 1, columns: rect.columns, title: chartTitle,
      joints: figures.columns > 0 ? [joint] : [])
    TrendChart(trend: trend, showsScores: showsScores, language: language).draw(in: chart, on: &canvas)
    if figures.columns > 0 {
      canvas.putVertical(column: figures.column, rows: figures.row..<figures.endRow)
      trend.shown(of: report.definition)
        .list(.items, language, columns: ["year", "score", "rank", "mark", "rank_change"])
        .draw(in: figures.splitLeft(1).rest, on: &canvas)
    }
    drawNotes(in: parts.notes, on: &canvas)
  }

  /// How wide the figures beside the chart are.
  private static let figureColumns = 28

  private struct Parts {
    var topRule: Int?
    var table: Rect
    var showsHeading: Bool
    /// Chart and figures, below a rule.
    var lower: Rect?
    var notes: Rect
  }

  private func layout(_ rect: Rect) -> Parts {
    let showsHeading = rect.rows > lines.count
    let hasRule = rect.rows >= lines.count + 2
    let (_, body) = rect.splitTop(hasRule ? 1 : 0)
    let (table, rest) = body.splitTop(lines.count + (showsHeading ? 1 : 0))
    // Below the tallest chart there is room for the measures too.
    let all = notes.count + (planned?.measures.count ?? 0)
    let noteRows = min(all, max(min(notes.count, 4), rest.rows - 26))
    var parts = Parts(
      topRule: hasRule ? rect.row : nil, table: table, showsHeading: showsHeading, lower: nil,
      notes: Rect(column: rest.column, row: rest.row, columns: rest.columns, rows: 0))
    guard rest.rows >= 8 else { return parts }
    let (upper, notes) = rest.splitTop(1).rest.splitBottom(rest.rows >= 8 + noteRows ? noteRows : 0)
    parts.lower = upper.splitTop(24).top
    parts.notes = Rect(
      column: notes.column, row: upper.row + min(upper.rows, 24), columns: notes.columns, rows: notes.rows)
    return parts
  }

  private func table(_ parts: Parts) -> ItemTable {
    let definition = report.definition
    let longest = max(
      definition.longestComponentName(language), TextWidth.columns(of: Phrases.wholeDimension[language]))
    // Where it is narrow names and heads give way, not the figures with the mark of their group.
    let (room, beside) = (parts.table.columns, ItemTable.columnsBesideName)
    let isNarrow = room < longest + beside + ItemTable.columnsOfHead
    let nameColumns = isNarrow ? min(longest, max(10, room - beside)) : longest
    var table = ItemTable(
      lines, of: report, nameColumns: nameColumns, language: language, showsOthers: true,
      name: { line in
        let name = definition.component(line.item)?.shortName[language] ?? Phrases.wholeDimension[language]
        return nameColumns < longest ? TextWidth.cutAtWord(name, to: nameColumns) : name
      })
    table.showsHeading = parts.showsHeading && !isNarrow
    return table
  }

  private var title: String {
    guard let item = lines.first?.item else { return "" }
    let name = "\(item) \(report.definition.name(of: item)[language])"
    return lines.count > 1 ? "\(name) · \(Phrases.components[language])" : name
  }

  /// Whether scores are drawn, because of no year a rank is known.
  private var showsScores: Bool {
    !trend.points.contains { $0.standing?.rank != nil } && trend.points.contains { $0.standing != nil }
  }

  private var chartTitle: String {
    "\(trend.item) · \((showsScores ? Phrases.scoreOverYears : Phrases.rankOverYears)[language])"
  }

  private var breakNotes: [LocalizedText] { BreakNotes(trend).texts }

  /// Why the chosen line changed, why the chart's is broken, then how many measures the plans tie to the
  /// dimension.
  private var notes: [LocalizedText] {
    let breaks =
      planned.map { breakNotes.prefix(3) + [PlanSentences.tied($0)] } ?? breakNotes
    guard lines.indices.contains(selection) else { return breaks }
    let (line, definition) = (lines[selection], report.definition)
    return report.remarks + Sentences.why(line, definition)
      + [Sentences.precision(line, definition)].compactMap { $0 } + breaks
  }

  /// The sentences, and below them the measures as far as there is room, one a line.
  private func drawNotes(in rect: Rect, on canvas: inout Canvas) {
    let (top, rest) = rect.splitTop(min(rect.rows, notes.count))
    SentenceBlock(notes, language: language).draw(in: top, on: &canvas)
    for (row, entry) in (planned?.measures ?? []).prefix(rest.rows).enumerated() {
      canvas.putLine(
        PlanNames.line(of: entry, on: today)[language], row: rest.row + row, in: rest, .secondary)
    }
  }
}
