import TextUI
import Words

/// Sentences one below the other, broken at spaces; one that does not fit whole is left out.
struct SentenceBlock: Panel {
  var sentences: [LocalizedText]
  var language: Language

  init(_ sentences: [LocalizedText], language: Language) {
    self.sentences = sentences
    self.language = language
  }

  func draw(in rect: Rect, on canvas: inout Canvas) {
    var row = rect.row
    for sentence in sentences {
      let lines = TextWidth.wrap(sentence[language], columns: rect.columns - 2, glyphs: canvas.glyphs)
      guard row + lines.count <= rect.endRow else { return }
      for line in lines {
        canvas.put(line, column: rect.column + 1, row: row)
        row += 1
      }
    }
  }
}
