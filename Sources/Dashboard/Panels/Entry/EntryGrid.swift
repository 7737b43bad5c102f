import Pages
import Scores
import TextUI
import Words

/// The cells themselves: code and name at the left, the items in sight, total and rank at the right.
struct EntryGrid: Panel {
  var panel: EntryPanel

  /// The columns of one item: a number of up to six and a mark.
  private static let cellColumns = 7
  private static let nameColumns = 14
  private static let codeColumns = 3
  private static let totalColumns = 7
  private static let rankColumns = 6

  /// The columns in sight and the groups they belong to.
  func page(in rect: Rect) -> (columns: [EntryColumns.Column], groups: ClosedRange<Int>) {
    let count = (rect.columns - left(rect) - right(rect)) / Self.cellColumns
    return panel.columns.page(holding: panel.cursor.column, fitting: max(1, count))
  }

  private func left(_ rect: Rect) -> Int {
    1 + (rect.columns >= 60 ? Self.codeColumns : 0) + Self.nameColumns + 1
  }

  /// On a narrow screen the total and the rank give way to the cells.
  private func right(_ rect: Rect) -> Int {
    showsTotal(rect) ? Self.totalColumns + Self.rankColumns + 1 : 0
  }

  private func showsTotal(_ rect: Rect) -> Bool { rect.columns >= 60 }

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let columns = page(in: rect).columns
    guard rect.rows > 0 else { return }
    drawHeads(columns, in: rect, on: &canvas)
    let ranks = panel.table.ranks(item: 0)
    let findings = Dictionary(grouping: panel.review.open, by: \.cell)
    let count = panel.table.provinces.count
    let offset = canvas.sight.keep(panel.cursor.row, of: .cells, count: count, height: rect.rows - 1)
    for line in 0..<rect.rows - 1 {
      let row = offset + line
      guard row < count else { break }
      drawName(row, at: rect.row + 1 + line, in: rect, on: &canvas)
      for (place, column) in columns.enumerated() {
        if case .entered(_, let number) = column {
          let area = Rect(
            column: start(of: place, in: rect), row: rect.row + 1 + line, columns: Self.cellColumns, rows: 1)
          canvas.sight.add(Sight.Row(.cells, row, number), in: area)
        }
        draw(
          column, row: row, findings, at: start(of: place, in: rect), line: rect.row + 1 + line,
          on: &canvas)
      }
      if showsTotal(rect) { drawTotal(row, ranks, line: rect.row + 1 + line, in: rect, on: &canvas) }
    }
    ScrollBar(count: count, shown: rect.rows - 1, offset: offset)
      .draw(column: rect.endColumn - 1, rows: rect.row + 1..<rect.endRow, on: &canvas)
  }

  private func start(of place: Int, in rect: Rect) -> Int {
    rect.column + left(rect) + place * Self.cellColumns
  }

  private func drawHeads(_ columns: [EntryColumns.Column], in rect: Rect, on canvas: inout Canvas) {
    for (place, column) in columns.enumerated() {
      let end = start(of: place, in: rect) + Self.cellColumns - 1
      switch column {
      case .entered(let item, let number):
        let head = Phrases.cellItem(item)[panel.language]
        canvas.putRight(
          head, endColumn: end, row: rect.row, number == panel.cursor.column ? .strong : .secondary)
      case .sum(let item): canvas.putRight("Σ\(item)", endColumn: end, row: rect.row, .secondary)
      }
    }
    guard showsTotal(rect) else { return }
    let end = rect.endColumn - 2
    canvas.putRight(Phrases.rank[panel.language], endColumn: end, row: rect.row, .secondary)
    canvas.putRight(
      Phrases.total[panel.language], endColumn: end - Self.rankColumns, row: rect.row, .secondary)
  }

  private func drawName(_ row: Int, at line: Int, in rect: Rect, on canvas: inout Canvas) {
    let province = panel.table.provinces[row]
    let isChosen = row == panel.cursor.row
    if isChosen { canvas.put("›", column: rect.column, row: line) }
    var column = rect.column + 1
    if rect.columns >= 60 {
      canvas.put(province.code, column: column, row: line, .secondary)
      column += Self.codeColumns
    }
    let name = TextWidth.cut(
      province.shortName[panel.language], to: Self.nameColumns, glyphs: canvas.glyphs)
    canvas.put(name, column: column, row: line, isChosen ? .strong : .text)
  }

  private func draw(
    _ column: EntryColumns.Column, row: Int, _ findings: [ScoreCell: [DraftFinding]], at start: Int,
    line: Int, on canvas: inout Canvas
  ) {
    let end = start + Self.cellColumns - 1
    let figures = Figures(panel.language)
    switch column {
    case .sum(let item):
      let place = panel.table.items.firstIndex(of: item)
      let sum = place.flatMap { panel.table.score(row, $0) }
      canvas.putRight(sum.map { figures.decimal($0) } ?? "…", endColumn: end, row: line, .secondary)
    case .entered(let item, let number):
      let isChosen = row == panel.cursor.row && number == panel.cursor.column
      if isChosen, let field = panel.field {
        field.draw(column: start, row: line, columns: Self.cellColumns, on: &canvas)
        return
      }
      let cell = ScoreCell(code: panel.table.provinces[row].code, item: item)
      let shown = look(of: cell, findings[cell] ?? [], figures, columns: Self.cellColumns - 1)
      let text = TextWidth.cut(shown.text, to: Self.cellColumns - 1, glyphs: canvas.glyphs)
      canvas.putRight(text, endColumn: end, row: line, shown.role)
      canvas.put(shown.mark, column: end, row: line, shown.role)
      if isChosen || panel.range?.holds(row: row, column: number) == true {
        canvas.select(Rect(column: start, row: line, columns: Self.cellColumns, rows: 1))
      }
    }
  }

  /// What a cell of so many columns shows: its number, a mark where something is wrong with it, and the role.
  func look(
    of cell: ScoreCell, _ findings: [DraftFinding], _ figures: Figures, columns: Int
  ) -> (text: String, mark: String, role: Role) {
    let mark = findings.contains(where: \.isFault) ? "×" : findings.isEmpty ? "" : "!"
    let role: Role = mark == "×" ? .error : mark == "!" ? .warning : .text
    if let text = findings.lazy.compactMap(\.refusedText).first { return (text, mark, role) }
    let isEntered = panel.draft[cell] != .untouched
    let plain: Role = isEntered ? .strong : .text
    switch panel.draft.fact(cell) {
    case .value(let value):
      let text =
        cell.item.isStated
        ? figures.whole(.value(value), of: cell.item)
        : isEntered || panel.isPublishedShort
          ? figures.whole(value, within: columns) : figures.decimal(value)
      return (text, mark, mark.isEmpty ? plain : role)
    case .statedMissing: return (Marks.noFigure, mark, mark.isEmpty ? plain : role)
    case .nothing: return ("·", mark, mark.isEmpty ? .missing : role)
    }
  }

  private func drawTotal(_ row: Int, _ ranks: [Int?], line: Int, in rect: Rect, on canvas: inout Canvas) {
    let end = rect.endColumn - 2
    let figures = Figures(panel.language)
    let total = panel.table.score(row, 0)
    guard let rank = ranks[row] else {
      canvas.putRight("…", endColumn: end, row: line, .missing)
      return
    }
    // Published ranks are of how many was said, not of those that are typed so far.
    let count = panel.draft.takesStated ? panel.draft.ranked ?? 0 : ranks.count { $0 != nil }
    canvas.putRight(figures.rank(rank, of: count), endColumn: end, row: line, .strong)
    guard let total else { return }
    canvas.putRight(figures.decimal(total), endColumn: end - Self.rankColumns, row: line)
  }
}
