import TextUI

/// The words below a chart: who is who, what it shows, and what must be known to read it.
///
/// Each is shown whole or not at all.
public struct TrendWords {
  /// The compared provinces with their letters, where the chart has no room for names.
  var legend: [(text: String, role: Role)]
  /// What the chart shows; the first matter most.
  var sentences: [String]
  /// What must be known to read it, the first matter most.
  var notes: [String]

  public init(
    legend: [(text: String, role: Role)], sentences: [String], notes: [String]
  ) {
    self.legend = legend
    self.sentences = sentences
    self.notes = notes
  }

  /// One line: pieces from left to right.
  public typealias Line = [(text: String, role: Role)]

  /// As many lines as fit into some rows.
  public func lines(columns: Int, rows: Int, glyphs: GlyphLevel) -> [Line] {
    var lines: [Line] = []
    let blocks =
      [legendLines(columns: columns, glyphs: glyphs)]
      + sentences.map { wrapped($0, .text, columns, glyphs) }
      + notes.map { wrapped($0, .secondary, columns, glyphs) }
    for block in blocks where lines.count + block.count <= rows { lines += block }
    return lines
  }

  /// Draws lines below each other.
  public static func draw(_ lines: [Line], in rect: Rect, on canvas: inout Canvas) {
    for (index, line) in lines.prefix(rect.rows).enumerated() {
      var column = rect.column
      for piece in line {
        column += canvas.put(piece.text, column: column, row: rect.row + index, piece.role) + 2
      }
    }
  }

  private func wrapped(_ text: String, _ role: Role, _ columns: Int, _ glyphs: GlyphLevel) -> [Line] {
    TextWidth.wrap(text, columns: columns, glyphs: glyphs).map { [($0, role)] }
  }

  private func legendLines(columns: Int, glyphs: GlyphLevel) -> [Line] {
    var lines: [Line] = []
    var used = columns
    for piece in legend {
      let width = TextWidth.columns(of: piece.text, glyphs: glyphs)
      if used + 2 + width > columns {
        lines.append([piece])
        used = width
      } else {
        lines[lines.count - 1].append(piece)
        used += 2 + width
      }
    }
    return lines
  }
}
