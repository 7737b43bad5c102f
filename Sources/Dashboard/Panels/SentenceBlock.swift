import Pages
import TextUI
import Words

/// Sentences made from the numbers: one a line where they fit so, else as one paragraph.
///
/// Sentences for which there is no room are left out whole.
struct SentenceBlock: Panel {
  var sentences: [LocalizedText]
  var language: Language

  init(_ sentences: [LocalizedText], language: Language) {
    self.sentences = sentences
    self.language = language
  }

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let columns = rect.columns - 2
    let glyphs = canvas.glyphs
    let texts = sentences.map { $0[language] }
    var lines = texts.flatMap { TextWidth.wrap($0, columns: columns, glyphs: glyphs) }
    var kept = texts
    while lines.count > rect.rows, !kept.isEmpty {
      lines = TextWidth.wrap(kept.joined(separator: " "), columns: columns, glyphs: glyphs)
      kept.removeLast()
    }
    for (index, line) in lines.prefix(rect.rows).enumerated() {
      canvas.put(line, column: rect.column + 1, row: rect.row + index)
    }
  }
}
