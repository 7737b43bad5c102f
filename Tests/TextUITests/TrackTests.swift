import TextUI
import Testing

/// A value on its way to a supposed one.
@Suite struct TrackTests {
  private func drawn(
    _ value: Double?, _ supposed: Double?, median: Double? = nil, columns: Int = 11,
    _ glyphs: GlyphLevel = .blocks
  ) -> String {
    var canvas = Canvas(size: Size(columns: columns, rows: 1), glyphs: glyphs)
    Track(value: value, supposed: supposed, median: median, ends: 0...10)
      .draw(column: 0, row: 0, columns: columns, on: &canvas)
    return canvas.text.trimmingNewline
  }

  @Test func whereItIsAndWhereItGoes() {
    #expect(drawn(2, 2) == "├─●───────┤")
    #expect(drawn(2, nil, median: 5) == "├─●──┼────┤")
    #expect(drawn(2, 6) == "├─●━━━►───┤")
    #expect(drawn(6, 2) == "├─◄━━━●───┤")
    #expect(drawn(2, 6, median: 8) == "├─●━━━►─┼─┤")
  }

  /// A step too small to be seen is an arrow all the same; a value beyond an end stands on it.
  @Test func smallStepsAndEnds() {
    #expect(drawn(2, 2.01) == "├─►───────┤")
    #expect(drawn(2, 1.99) == "├─◄───────┤")
    #expect(drawn(9, 30) == "├────────●►")
    #expect(drawn(1, -5) == "◄●────────┤")
  }

  @Test func aMissingValueDrawsNothing() {
    #expect(drawn(nil, 3).allSatisfy { $0 == " " })
    #expect(drawn(2, 3, columns: 2).allSatisfy { $0 == " " })
  }

  @Test func inAscii() {
    #expect(drawn(2, 6, median: 8, .ascii) == "+-*===>-+-+")
    #expect(drawn(6, 2, .ascii) == "+-<===*---+")
  }
}

extension String {
  fileprivate var trimmingNewline: String { filter { $0 != "\n" } }
}
