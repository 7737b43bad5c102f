import Pages
import Scores
import TextUI
import Words

/// A dimension with its components, or a component: what there is to say, who is near, what it takes, what is being
/// done; where there is room the chosen line over the years.
struct DimensionPanel: Panel {
  /// The province's year.
  @Boxed var report: ProvinceYear
  /// The open item, then its components.
  var lines: [ItemLine]
  /// The chosen line.
  var selection: Int
  /// The chosen item over the years.
  @Boxed var trend: Trend
  /// Who is near the open item, and what it takes.
  var page: ItemPage?
  /// The measures of the plans tied to it; `nil` where there are no plans.
  var planned: PlannedDimension?
  /// Which unit answers for it, as far as it was written down; `nil` where nobody could have.
  var leads: [LocalizedText]?
  /// The day it is, for what is overdue.
  var today: CalendarDay?
  var language: Language

  func draw(in rect: Rect, on canvas: inout Canvas) {
    var rest = rect
    drawMessages(&rest, on: &canvas)
    let table = table(columns: rect.columns, showsHeading: rest.rows > lines.count)
    let (top, below) = rest.splitTop(min(rest.rows, lines.count + (table.showsHeading ? 1 : 0)))
    table.list(.lines, selection: selection).draw(in: top, on: &canvas)
    rest = below
    let isTall = rest.rows >= 26
    if isTall {
      drawYears(&rest, on: &canvas)
    } else if rest.rows > 0 {
      let (line, below) = rest.splitTop(1)
      canvas.putLine(rankLine(columns: line.columns - 2), row: line.row, in: line)
      rest = below
    }
    drawStrip(&rest, on: &canvas)
    drawNear(&rest, on: &canvas)
    drawNeeds(&rest, on: &canvas)
    drawDoings(&rest, on: &canvas)
    if rest.rows >= 9, !isTall { drawYears(&rest, on: &canvas) }
    drawNotes(&rest, on: &canvas)
  }

  /// What there is to say first, as far as all of it fits above the table.
  private func drawMessages(_ rest: inout Rect, on canvas: inout Canvas) {
    var messages = page?.messages ?? []
    if selection > 0, lines.indices.contains(selection),
      let why = Message.why(lines[selection], report.definition)
    {
      messages.append(why.of(lines[selection].item))
    }
    if let about = page?.about { messages.append(Message("", .secondary, [about])) }
    while !messages.isEmpty {
      let block = MessageLines(messages: messages, language: language)
      let rows = block.rows(columns: rest.columns)
      guard rest.rows < rows + lines.count + 2 else {
        block.draw(in: rest.splitTop(rows).top, on: &canvas)
        rest = rest.splitTop(rows).rest
        return
      }
      messages.removeLast()
    }
  }

  private func table(columns: Int, showsHeading: Bool) -> ItemTable {
    let definition = report.definition
    let longest = max(
      definition.longestComponentName(language), TextWidth.columns(of: Phrases.wholeDimension[language]))
    // Where it is narrow names and heads give way, not the figures with the mark of their group.
    let beside = ItemTable.columnsBesideName
    let isNarrow = columns < longest + beside + ItemTable.columnsOfHead
    let nameColumns = isNarrow ? min(longest, max(10, columns - beside)) : longest
    let whole = lines.count > 1 ? Phrases.wholeDimension : nil
    var table = ItemTable(
      lines, of: report, nameColumns: nameColumns, language: language, showsOthers: true,
      name: { line in
        let name = definition.component(line.item)?.shortName[language] ?? whole?[language] ?? ""
        return nameColumns < longest ? TextWidth.cutAtWord(name, to: nameColumns) : name
      })
    table.showsHeading = showsHeading && !isNarrow
    table.comparesMedian = columns < 120
    table.rule = TextWidth.cutAtWord(title, to: longest + 2)
    return table
  }

  private var title: String {
    guard let item = lines.first?.item else { return "" }
    return "\(item) \(report.definition.shortName(of: item)[language])"
  }

  /// The chosen line over the years as a line of figures.
  private func rankLine(columns: Int) -> String {
    let item = lines.indices.contains(selection) ? lines[selection].item : .total
    return RankLine(trend, year: report.year, columns: columns - item.text.count - 3).text[language]
      + " · \(item)"
  }

  /// Chart and figures of the chosen line, below a rule.
  private func drawYears(_ rest: inout Rect, on canvas: inout Canvas) {
    let (area, below) = rest.splitTop(min(rest.rows, max(9, min(24, rest.rows - 16))))
    rest = below
    let (chart, figures) = area.splitTop(1).rest.splitLeft(
      area.columns >= 70 ? min(area.columns - Self.figureColumns - 1, 90) : area.columns)
    let joint = RuleJoint(column: figures.column, title: Phrases.inFigures[language])
    canvas.putRule(
      column: area.column, row: area.row, columns: area.columns, title: chartTitle,
      joints: figures.columns > 0 ? [joint] : [])
    TrendChart(trend: trend, showsScores: showsScores, language: language).draw(in: chart, on: &canvas)
    guard figures.columns > 0 else { return }
    canvas.putVertical(column: figures.column, rows: figures.row..<figures.endRow)
    trend.shown(of: report.definition)
      .list(.items, language, columns: ["year", "score", "rank", "mark", "rank_change"])
      .draw(in: figures.splitLeft(1).rest, on: &canvas)
  }

  /// How wide the figures beside the chart are.
  private static let figureColumns = 28

  /// Whether scores are drawn, because of no year a rank is known.
  private var showsScores: Bool {
    !trend.points.contains { $0.standing?.rank != nil } && trend.points.contains { $0.standing != nil }
  }

  private var chartTitle: String {
    "\(trend.item) · \((showsScores ? Phrases.scoreOverYears : Phrases.rankOverYears)[language])"
  }

  /// Where all stand: the least and the greatest score at the ends, the own one and the median marked.
  private func drawStrip(_ rest: inout Rect, on canvas: inout Canvas) {
    guard let strip = page?.strip, let least = strip.values.min(), let greatest = strip.values.max(),
      greatest > least, rest.rows >= 10, rest.columns >= 60
    else { return }
    let figures = Figures(language)
    let (row, below) = rest.splitTop(1)
    rest = below
    let left = figures.decimal(least)
    let legend = Phrases.stripLegend(ofOwn: strip.own != nil)[language]
    let right = " \(figures.decimal(greatest))   \(legend)"
    canvas.put(left, column: row.column + 1, row: row.row, .secondary)
    let start = row.column + 2 + left.count
    let columns = min(100, row.endColumn - 1 - start - TextWidth.columns(of: right))
    strip.draw(column: start, row: row.row, columns: columns, on: &canvas)
    canvas.put(right, column: start + columns, row: row.row, .secondary)
  }

  /// Who is near at the left, who rose most at the right.
  private func drawNear(_ rest: inout Rect, on canvas: inout Canvas) {
    guard let page, !page.neighbours.isEmpty, rest.rows >= 3, rest.columns >= 40 else { return }
    // What it takes and what is done come after it.
    let wanted = max(page.neighbours.count, page.risers.count)
    let rows = min(wanted, max(3, rest.rows - 8), rest.rows - 1)
    let (area, below) = rest.splitTop(rows + 1)
    rest = below
    let isWide = area.columns >= 76 && !page.risers.isEmpty
    let (left, right) = area.splitTop(1).rest.splitLeft(isWide ? 38 : area.columns)
    canvas.putRule(
      column: area.column, row: area.row, columns: area.columns, title: Phrases.neighbours[language],
      joints: isWide ? [RuleJoint(column: right.column, title: Phrases.risers(page.span)[language])] : [])
    page.neighbourTable(rows: rows).list(.items, language, showsHeading: false).draw(in: left, on: &canvas)
    guard isWide else { return }
    canvas.putVertical(column: right.column, rows: right.row..<right.endRow)
    page.riserTable.list(.items, language, showsHeading: false)
      .draw(in: right.splitLeft(1).rest, on: &canvas)
  }

  private func drawNeeds(_ rest: inout Rect, on canvas: inout Canvas) {
    guard let page, !page.needs.isEmpty, let rank = report.total.standing?.rank, rest.rows >= 2,
      rest.columns >= 60
    else { return }
    let rows = min(page.needs.count, max(1, rest.rows - 3))
    let (area, below) = rest.splitTop(rows + 1)
    rest = below
    canvas.putRule(
      column: area.column, row: area.row, columns: area.columns, title: Phrases.needs[language])
    page.needTable(rank: rank).list(.items, language, showsHeading: false)
      .draw(in: area.splitTop(1).rest, on: &canvas)
  }

  /// The unit that answers for it, how many measures there are, and as many of them as fit.
  private func drawDoings(_ rest: inout Rect, on canvas: inout Canvas) {
    let tied = planned.map { PlanSentences.tied($0) }
    guard tied != nil || leads?.isEmpty == false, rest.rows >= 2 else { return }
    canvas.putRule(
      column: rest.column, row: rest.row, columns: rest.columns,
      title: leads.map { Phrases.lead($0)[language] } ?? Phrases.plans[language])
    rest = rest.splitTop(1).rest
    if let tied {
      let rows = min(rest.rows, TextWidth.wrap(tied[language], columns: rest.columns - 2).count)
      SentenceBlock([tied], language: language).draw(in: rest.splitTop(rows).top, on: &canvas)
      rest = rest.splitTop(rows).rest
    }
    let measures = (planned?.measures ?? []).prefix(rest.rows >= 14 ? rest.rows - 10 : rest.rows)
    for (row, entry) in measures.enumerated() {
      canvas.putLine(
        PlanNames.line(of: entry, on: today)[language], row: rest.row + row, in: rest, .secondary)
    }
    rest = rest.splitTop(measures.count).rest
  }

  /// How usual such a move is, how sure the figure, and why the series breaks.
  private func drawNotes(_ rest: inout Rect, on canvas: inout Canvas) {
    guard lines.indices.contains(selection), rest.rows > 0 else { return }
    let (line, definition) = (lines[selection], report.definition)
    let notes =
      report.remarks + Sentences.why(line, definition)
      + [Sentences.precision(line, definition), page?.companions].compactMap { $0 } + BreakNotes(trend).texts
    SentenceBlock(notes, language: language).draw(in: rest, on: &canvas)
  }
}
