import Pages
import Scores
import TextUI
import Words

/// One province as a form: an item a line, with its name, last year's value and the change.
struct EntryForm: Panel {
  var panel: EntryPanel

  private static let numberColumns = 9

  func draw(in rect: Rect, on canvas: inout Canvas) {
    guard rect.rows > 1, panel.table.provinces.indices.contains(panel.cursor.row) else { return }
    drawHeads(in: rect, on: &canvas)
    let first = canvas.sight.keep(
      panel.cursor.column, of: .cells, count: panel.columns.items.count, height: rect.rows - 1)
    for line in 0..<rect.rows - 1 where panel.columns.items.indices.contains(first + line) {
      canvas.sight.add(
        Sight.Row(.cells, panel.cursor.row, first + line),
        in: Rect(column: rect.column, row: rect.row + 1 + line, columns: rect.columns, rows: 1))
      draw(first + line, at: rect.row + 1 + line, in: rect, on: &canvas)
    }
    ScrollBar(count: panel.columns.items.count, shown: rect.rows - 1, offset: first)
      .draw(column: rect.endColumn - 1, rows: rect.row + 1..<rect.endRow, on: &canvas)
  }

  /// The columns of last year and of the change give way where it is narrow.
  private func ends(in rect: Rect) -> (value: Int, before: Int?, change: Int?) {
    let last = rect.endColumn - 2
    let wide = Self.numberColumns + 2
    guard rect.columns >= 50 else { return (last, nil, nil) }
    return (last - 2 * wide, last - wide, last)
  }

  private func drawHeads(in rect: Rect, on canvas: inout Canvas) {
    let ends = ends(in: rect)
    let language = panel.language
    canvas.putRight(Phrases.valueColumn[language], endColumn: ends.value, row: rect.row, .secondary)
    if let end = ends.before {
      canvas.putRight(Phrases.beforeColumn[language], endColumn: end, row: rect.row, .secondary)
    }
    if let end = ends.change {
      canvas.putRight(Phrases.changeColumn[language], endColumn: end, row: rect.row, .secondary)
    }
  }

  private func draw(_ number: Int, at line: Int, in rect: Rect, on canvas: inout Canvas) {
    let item = panel.columns.items[number]
    let cell = ScoreCell(code: panel.table.provinces[panel.cursor.row].code, item: item)
    let isChosen = number == panel.cursor.column
    let ends = ends(in: rect)
    if isChosen { canvas.put("›", column: rect.column, row: line) }
    let id = item.scored == .total ? "" : "\(item.scored)"
    canvas.put(id, column: rect.column + 1, row: line, .secondary, limit: 5)
    let name = TextWidth.cutAtWord(
      panel.name(of: item)[panel.language], to: ends.value - Self.numberColumns - rect.column - 7,
      glyphs: canvas.glyphs)
    canvas.put(name, column: rect.column + 6, row: line, isChosen ? .strong : .text)
    drawValue(of: cell, isChosen: isChosen, end: ends.value, line: line, on: &canvas)
    let figures = Figures(panel.language)
    let before = panel.checks.before(cell, in: panel.draft)
    if let end = ends.before {
      canvas.putRight(
        before.map { item.isStated ? figures.whole(.value($0), of: item) : figures.decimal($0) }
          ?? Figures.missing,
        endColumn: end, row: line, .secondary)
    }
    if let end = ends.change, let before, let value = panel.draft.value(cell), panel.checks.compares(item) {
      canvas.putRight(figures.change(value - before), endColumn: end, row: line, .secondary)
    }
  }

  private func drawValue(
    of cell: ScoreCell, isChosen: Bool, end: Int, line: Int, on canvas: inout Canvas
  ) {
    let start = end - Self.numberColumns + 1
    if isChosen, let field = panel.field {
      field.draw(column: start, row: line, columns: Self.numberColumns, on: &canvas)
      return
    }
    let shown = EntryGrid(panel: panel).look(
      of: cell, panel.review.findings(of: cell).filter(\.isOpen), Figures(panel.language),
      columns: Self.numberColumns - 1)
    let text = TextWidth.cut(shown.text, to: Self.numberColumns - 1, glyphs: canvas.glyphs)
    canvas.putRight(text, endColumn: end, row: line, shown.role)
    canvas.put(shown.mark, column: end, row: line, shown.role)
    if isChosen { canvas.select(Rect(column: start, row: line, columns: Self.numberColumns + 1, rows: 1)) }
  }
}
