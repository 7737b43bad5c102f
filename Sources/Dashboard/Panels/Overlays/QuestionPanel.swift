import Pages
import TextUI
import Words

/// A question to answer with yes or no, in a box of its own: what is asked, and what each key does.
struct QuestionPanel: Panel {
  /// What it is about.
  var title: LocalizedText
  /// What is asked, one paragraph each.
  var lines: [LocalizedText]
  /// What `y` does.
  var yes: LocalizedText
  /// What Esc does.
  var no: LocalizedText
  var language: Language

  /// Draws a box in the middle of a rectangle; where there is little room the answers stay in sight.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let columns = min(rect.columns, 72)
    var text = lines.flatMap {
      TextWidth.wrap($0[language], columns: columns - 4, glyphs: canvas.glyphs)
    }
    // Where it is tight no blank line stands before the answers.
    let room = max(1, rect.rows - 4)
    if text.count > room {
      text = Array(text.prefix(room))
      let last = "\(text[room - 1]) …"
      text[room - 1] = TextWidth.cutAtWord(last, to: columns - 4, glyphs: canvas.glyphs)
    }
    let rows = min(rect.rows, text.count + 5)
    let box = Rect(
      column: rect.column + (rect.columns - columns) / 2, row: rect.row + (rect.rows - rows) / 2,
      columns: columns, rows: rows)
    let inside = canvas.putBox(box, title: title[language], .heading)
    for (place, line) in text.enumerated() {
      canvas.put(line, column: inside.column + 1, row: inside.row + place)
    }
    for (place, answer) in [("y", yes), ("Esc", no)].enumerated() {
      let row = inside.endRow - 2 + place
      canvas.put(answer.0, column: inside.column + 1, row: row, .key)
      canvas.put(answer.1[language], column: inside.column + 6, row: row, limit: inside.columns - 7)
    }
  }
}
