// Words in a rectangle, a blank column at either side.
extension Canvas {
  /// Words in one line, cut between two of them where they do not fit.
  public mutating func putLine(_ text: String, row: Int, in rect: Rect, _ role: Role = .text) {
    put(
      TextWidth.cutAtWord(text, to: rect.columns - 2, glyphs: glyphs), column: rect.column + 1, row: row, role
    )
  }

  /// Words in as many lines as they take and there are.
  public mutating func putWords(_ text: String, in rect: Rect, _ role: Role = .text) {
    let lines = TextWidth.wrap(text, columns: rect.columns - 2, glyphs: glyphs)
    for (row, line) in lines.prefix(rect.rows).enumerated() {
      put(line, column: rect.column + 1, row: rect.row + row, role)
    }
  }
}
