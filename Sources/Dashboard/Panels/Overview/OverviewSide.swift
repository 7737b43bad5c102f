import Pages
import TextUI
import Words

/// The third column of a wide Overview: what there is to say, then what would help most, in words.
struct OverviewSide: Panel {
  var sentences: [LocalizedText]
  /// What would help most, a line each.
  var levers: [String]
  /// What stands over them.
  var heading: LocalizedText
  var language: Language

  /// How many columns it takes, the line at its left and the blanks at its sides not counted.
  static let columns = 40

  func draw(in rect: Rect, on canvas: inout Canvas) {
    for (index, line) in lines(canvas.glyphs).prefix(rect.rows).enumerated() {
      canvas.put(line.text, column: rect.column + 1, row: rect.row + index, line.role)
    }
  }

  /// How many lines it needs.
  var rows: Int { lines(.blocks).count }

  private func lines(_ glyphs: GlyphLevel) -> [(text: String, role: Role)] {
    let wrapped = { (text: String) in
      TextWidth.wrap(text, columns: Self.columns, glyphs: glyphs).map { ($0, Role.text) }
    }
    let told = sentences.flatMap { wrapped($0[language]) }
    guard !levers.isEmpty else { return told }
    let heading = TextWidth.wrap(heading[language], columns: Self.columns, glyphs: glyphs)
    return told + [("", .text)] + heading.map { ($0, .heading) } + levers.flatMap(wrapped)
  }
}
