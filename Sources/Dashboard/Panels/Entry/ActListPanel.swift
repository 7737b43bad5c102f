import Pages
import Scores
import TextUI
import Words

/// What was done to a year, newest first: every import, publication and taking back as one line.
struct ActListPanel: Panel {
  /// The acts, newest first.
  var acts: [HistoryAct]
  var year: Int
  @Boxed var definition: IndexDefinition
  /// The chosen act.
  var selection: Int
  var language: Language

  /// Draws the list, and below it the chosen act in whole words.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    HistoryFrame(
      title: "\(Phrases.actsOf[language]): \(definition.shortName) \(year)", table: table, rows: rows,
      selection: selection, detail: acts.indices.contains(selection) ? detail(of: acts[selection]) : ""
    ).draw(in: rect, on: &canvas)
  }

  private func detail(of act: HistoryAct) -> String {
    let size = ActWords.size(act, definition)[language]
    let words = [act.head.ownReason.map { "“\($0)”" }, act.head.source, act.head.file].compactMap { $0 }
    return ([size] + words).joined(separator: " · ")
  }

  private var table: Grid {
    Grid(
      columns: [
        GridColumn("", width: .fixed(16), priority: 3),
        GridColumn("", width: .fixed(10), priority: 2),
        GridColumn("", width: .fixed(16), priority: 4),
        GridColumn("", width: .flexible(minimum: 12), priority: 1),
      ], showsHeading: false, showsScrollBar: true)
  }

  private var rows: GridRows {
    GridRows(count: acts.count) { place in
      let act = acts[place]
      return [
        GridCell(HistoryPage.date(of: act.head)), GridCell(act.head.user.printable),
        GridCell(HistoryWords.action(of: act.head)[language]),
        GridCell(ActWords.size(act, definition)[language]),
      ]
    }
  }
}

/// A list of what was done, with the chosen line in whole words below it.
struct HistoryFrame {
  var title: String
  var table: Grid
  var rows: GridRows
  var selection: Int
  var detail: String

  func draw(in rect: Rect, on canvas: inout Canvas) {
    canvas.putRule(
      column: rect.column, row: rect.row, columns: rect.columns,
      title: TextWidth.cutAtWord(title, to: rect.columns - 6, glyphs: canvas.glyphs))
    let (_, area) = rect.splitTop(1)
    let detailRows = min(5, area.rows / 2)
    let list = Rect(column: area.column, row: area.row, columns: area.columns, rows: area.rows - detailRows)
    List(.history, table, rows, selection: selection).draw(in: list, on: &canvas)
    guard detailRows > 1, !detail.isEmpty else { return }
    canvas.putRule(column: area.column, row: list.endRow, columns: area.columns, title: nil)
    let lines = TextWidth.wrap(detail.printable, columns: area.columns - 2, glyphs: canvas.glyphs)
    for (place, line) in lines.prefix(detailRows - 1).enumerated() {
      canvas.put(line, column: area.column + 1, row: list.endRow + 1 + place)
    }
  }
}
