import Pages
import TextUI
import Words

/// What a screen too small for anything says: the size it needs.
struct TooSmallPanel: Panel {
  /// The least size at which a board is drawn.
  static let least = Size(columns: 40, rows: 10)

  /// What is asked nevertheless, with the keys that answer it; `nil` where nothing is.
  var asked: LocalizedText?
  var language: Language

  /// Draws the sentence over as many lines as it takes.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let sentence = Phrases.tooSmall(columns: Self.least.columns, rows: Self.least.rows)
    let text = (asked ?? sentence)[language]
    let lines = TextWidth.wrap(text, columns: rect.columns, glyphs: canvas.glyphs)
    for (index, line) in lines.prefix(rect.rows).enumerated() {
      canvas.put(line, column: rect.column, row: rect.row + index)
    }
  }
}
