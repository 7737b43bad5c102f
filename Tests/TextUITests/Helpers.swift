import Testing
import TextUI

/// A canvas of a size with something drawn on it, as text.
func drawn(
  _ columns: Int, _ rows: Int, _ glyphs: GlyphLevel = .blocks, _ draw: (Rect, inout Canvas) -> Void
) -> String {
  var canvas = Canvas(size: Size(columns: columns, rows: rows), glyphs: glyphs)
  draw(Rect(canvas.size), &canvas)
  return canvas.text
}

/// Some cells as text.
func text(of cells: some Sequence<Cell>) -> String {
  String(cells.filter { !$0.isContinuation }.map(\.character))
}

/// A text as a canvas of this level shows it.
func folded(_ text: String, _ glyphs: GlyphLevel) -> String {
  String(TextWidth.pieces(of: text, glyphs: glyphs).map(\.character))
}

/// Records an issue for every cell outside a rectangle that was drawn on.
func expectBlank(_ canvas: Canvas, outside rect: Rect, location: SourceLocation = #_sourceLocation) {
  for row in 0..<canvas.size.rows {
    let isBeside = row >= rect.row && row < rect.endRow
    let columns = Array(0..<(isBeside ? rect.column : canvas.size.columns))
    for column in columns + (isBeside ? Array(rect.endColumn..<canvas.size.columns) : []) {
      let cell = canvas[row: row, column: column]
      guard cell != .blank else { continue }
      Issue.record("‹\(cell.character)› outside \(rect) at \(column), \(row)", sourceLocation: location)
    }
  }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
