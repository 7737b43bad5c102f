import Pages
import TextUI
import Words

/// Lines of words where not all of them may fit: the last row says how many there are more, and the key.
struct ScrolledWords: Panel {
  var lines: [(text: String, role: Role)]
  /// How many of them are scrolled away.
  var offset: Int
  /// Whether they are alone on the screen, so that they can be scrolled.
  var isOpen: Bool
  var language: Language

  func draw(in rect: Rect, on canvas: inout Canvas) {
    guard rect.rows > 0 else { return }
    let height = lines.count <= rect.rows ? rect.rows : max(1, rect.rows - 1)
    let first = isOpen ? canvas.sight.scroll(.words, to: offset, count: lines.count, height: height) : 0
    let shown = lines.dropFirst(first).prefix(height)
    for (row, line) in shown.enumerated() {
      canvas.put(line.text, column: rect.column + 1, row: rect.row + row, line.role)
    }
    guard lines.count > height, rect.rows > 1 else { return }
    let left = lines.count - first - shown.count
    let hint =
      left > 0
      ? LocalizedText(
        vi: "… còn \(left) dòng: \(isOpen ? "PgDn" : "Enter")",
        en: "… \(left) more lines: \(isOpen ? "PgDn" : "Enter")")
      : LocalizedText(vi: "đến đây là hết: PgUp", en: "the end: PgUp")
    canvas.put(hint[language], column: rect.column + 1, row: rect.endRow - 1, .secondary)
  }
}
