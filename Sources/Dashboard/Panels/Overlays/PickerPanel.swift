import Pages
import TextUI
import Words

/// A list to choose from, with a field that narrows it: years, provinces.
struct PickerPanel: Panel {
  /// What is chosen.
  var title: LocalizedText
  /// What is typed to narrow the list; `nil` where the list cannot be searched.
  var field: TextField?
  /// How many rows there are.
  var count: Int
  /// What a row says: what is chosen, and a remark beside it.
  ///
  /// Asked for the rows in sight only.
  var row: (Int) -> (name: String, remark: String)
  /// The chosen row.
  var selection: Int
  /// How wide the box is where there is room.
  var columns = 46
  var language: Language

  /// Draws a box in the middle of a rectangle, as large as the list needs and the rectangle allows.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let box = box(in: rect)
    canvas.sight.add(Sight.Row(.box, 0), in: box)
    let inside = canvas.putBox(box, title: title[language], .heading)
    var area = inside
    if let field {
      let label = Phrases.search[language] + ": "
      let used = canvas.put(
        label, column: inside.column + 1, row: inside.row, .secondary, limit: inside.columns - 1)
      let column = inside.column + 1 + used
      let room = inside.endColumn - column
      let before = TextWidth.tail(
        String(field.text.prefix(field.cursor)), of: room - 1, glyphs: canvas.glyphs)
      canvas.put(
        before + "▏" + field.text.dropFirst(field.cursor), column: column, row: inside.row, .field,
        limit: room)
      area = inside.splitTop(1).rest
    }
    if count == 0 {
      canvas.put(Phrases.nothingFound[language], column: area.column + 1, row: area.row, .secondary)
    } else {
      List(.choices, table, rows, selection: selection).draw(in: area, on: &canvas)
    }
  }

  /// Where the box stands.
  private func box(in rect: Rect) -> Rect {
    let width = min(rect.columns, columns)
    let height = min(rect.rows, max(1, count) + 2 + (field == nil ? 0 : 1), 24)
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

  private var rows: GridRows {
    GridRows(count: count) { index in
      let (name, remark) = row(index)
      return [GridCell(name), GridCell(remark, .secondary)]
    }
  }
}

extension PickerPanel {
  init(_ picker: Picker, in model: Model) {
    let rows = picker.rows(in: model)
    self.init(
      title: picker.kind.title(model), field: picker.kind.isSearched ? picker.field : nil, count: rows.count,
      row: rows.words, selection: picker.selection, columns: picker.kind.columns,
      language: model.language)
  }
}
