import Pages
import Scores
import TextUI
import Words

/// A year that stands there and cannot be read: said in words, never shown as an empty one.
struct UnreadableYear: Panel {
  var year: Int
  var fault: Finding
  var language: Language

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let title = LocalizedText(vi: "Nhập điểm \(year)", en: "Entering \(year)")
    canvas.put(title[language], column: rect.column + 1, row: rect.row, .heading)
    let lines = TextWidth.wrap(
      Phrases.unreadableYear(year, fault)[language], columns: rect.columns - 2, glyphs: canvas.glyphs)
    let (_, area) = rect.splitTop(rect.rows > lines.count + 1 ? 2 : 1)
    for (row, line) in lines.prefix(area.rows).enumerated() {
      canvas.put(line, column: rect.column + 1, row: area.row + row, .error)
    }
  }
}
