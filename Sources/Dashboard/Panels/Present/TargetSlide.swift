import Pages
import TextUI
import Words

/// The promises on a slide: each with its verdict, its name and the sentence that explains it.
struct TargetSlide: Panel {
  /// The targets, the most urgent first.
  var targets: [ReportTarget]
  /// What is said where there is none.
  var empty: LocalizedText
  /// What is said above them.
  var notes: [LocalizedText] = []
  var language: Language

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let width = min(rect.columns, 90)
    let left = rect.column + (rect.columns - width) / 2
    guard !targets.isEmpty else {
      for (line, text) in wrapped(empty, width, canvas.glyphs).enumerated() {
        canvas.putCentred(
          text, column: left, columns: width, row: rect.row + rect.rows / 3 + line, .text)
      }
      return
    }
    let head = notes.flatMap { wrapped($0, width, canvas.glyphs).map { (text: $0, role: Role.secondary) } }
    let blocks = (head.isEmpty ? [] : [head]) + targets.map { lines(of: $0, width, canvas.glyphs) }
    let gap = blocks.reduce(0) { $0 + $1.count + 1 } <= rect.rows ? 1 : 0
    var shown: [[(text: String, role: Role)]] = []
    var height = 0
    // Whole targets only: half a sentence would be another one.
    for block in blocks where height + block.count <= rect.rows {
      shown.append(block)
      height += block.count + gap
    }
    var row = rect.row + max(0, (rect.rows - height) / 2)
    for block in shown {
      for line in block {
        canvas.put(line.text, column: left, row: row, line.role)
        row += 1
      }
      row += gap
    }
  }

  private func lines(
    of target: ReportTarget, _ width: Int, _ glyphs: GlyphLevel
  ) -> [(text: String, role: Role)] {
    let head = "\(target.verdict[language])   \(target.name[language])"
    return TextWidth.wrap(head, columns: width, glyphs: glyphs).map { ($0, Marks.role(target.judged)) }
      + wrapped(target.sentence, width, glyphs).map { ($0, .text) }
  }

  private func wrapped(_ text: LocalizedText, _ width: Int, _ glyphs: GlyphLevel) -> [String] {
    TextWidth.wrap(text[language], columns: width, glyphs: glyphs)
  }
}
