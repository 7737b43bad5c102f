import Pages
import TextUI
import Words

/// A list to choose from, with a field that narrows it: years, provinces.
struct ChooserPanel: Panel {
  /// What is chosen.
  var title: LocalizedText
  /// What was typed to narrow the list; `nil` where the list cannot be searched.
  var query: String?
  /// How many rows there are.
  var count: Int
  /// What a row says: what is chosen, and a remark beside it.
  ///
  /// Asked for the rows in sight only.
  var row: (Int) -> (name: String, remark: String)
  /// The chosen row.
  var selection: Int
  var language: Language

  /// Draws a box in the middle of a rectangle, as large as the list needs and the rectangle allows.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let inside = canvas.putBox(box(in: rect), title: title[language], .heading)
    var area = inside
    if let query {
      let label = Phrases.search[language] + ": "
      let used = canvas.put(
        label, column: inside.column + 1, row: inside.row, .secondary, limit: inside.columns - 1)
      let column = inside.column + 1 + used
      let room = inside.endColumn - column
      let shown = TextWidth.tail(query, of: room - 1, glyphs: canvas.glyphs)
      canvas.put(shown + "▏", column: column, row: inside.row, .field, limit: room)
      area = inside.splitTop(1).rest
    }
    let list = area
    if count == 0 {
      canvas.put(Phrases.nothingFound[language], column: list.column + 1, row: list.row, .secondary)
    } else {
      tableRows.drawList(table, selection: selection, in: list, on: &canvas)
    }
  }

  /// The row drawn at a place, for the mouse.
  func row(at place: Point, in rect: Rect) -> Int? {
    let list = box(in: rect).inset(columns: 1, rows: 1).splitTop(query == nil ? 0 : 1).rest
    let offset = tableRows.offset(keeping: selection, from: 0, height: list.rows)
    return table.row(at: place, tableRows, offset: offset, in: list)
  }

  /// Where the box stands.
  func box(in rect: Rect) -> Rect {
    let width = min(rect.columns, 46)
    let height = min(rect.rows, max(1, count) + 2 + (query == nil ? 0 : 1), 24)
    return Rect(
      column: rect.column + (rect.columns - width) / 2, row: rect.row + (rect.rows - height) / 2,
      columns: width, rows: max(height, min(rect.rows, 5)))
  }

  private var table: Grid {
    Grid(
      columns: [
        GridColumn("", width: .flexible(minimum: 4), priority: 2),
        GridColumn("", .right, width: .fixed(1), priority: 1),
      ], showsHeading: false, showsScrollBar: true)
  }

  private var tableRows: GridRows {
    GridRows(count: count) { index in
      let (name, remark) = row(index)
      return [GridCell(name), GridCell(remark, .secondary)]
    }
  }
}

extension GridRows {
  /// Draws the rows of a list so that the selected one is in sight.
  func drawList(_ table: Grid, selection: Int, in rect: Rect, on canvas: inout Canvas) {
    let offset = offset(keeping: selection, from: 0, height: table.bodyHeight(rows: rect.rows))
    table.draw(self, selection: selection, offset: offset, in: rect, on: &canvas)
  }
}
