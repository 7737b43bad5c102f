import Testing

@testable import TextUI

/// What was won or lost, beside its axis.
@Suite struct BalanceTests {
  private func drawn(_ value: Double?, greatest: Double = 1, columns: Int = 9, glyphs: GlyphLevel = .blocks)
    -> String
  {
    var canvas = Canvas(size: Size(columns: columns + 2, rows: 1), glyphs: glyphs)
    Balance(value, greatest: greatest).draw(column: 1, row: 0, columns: columns, on: &canvas)
    return canvas.text.replacing("\n", with: "")
  }

  @Test(arguments: [
    (1.0, "     │━━━►"), (-1.0, " ◄━━━│"), (0.5, "     │━►"), (-0.25, "    ◄│"), (0.1, "     │"),
    (0.0, "     │"), (7, "     │━━━►"), (-7, " ◄━━━│"), (.infinity, ""), (.nan, ""),
  ])
  func lengthAndSide(value: Double, row: String) {
    #expect(drawn(value) == row)
  }

  @Test func whatIsNotKnownIsNotZero() {
    #expect(drawn(nil).isEmpty)
    #expect(drawn(0.3, greatest: 0) == "     │")
  }

  @Test func inAscii() { #expect(drawn(-1, glyphs: .ascii) == " <===|") }

  @Test func itKeepsToItsColumns() {
    for columns in 0..<12 {
      for value in [-3.0, -0.4, 0.4, 3] {
        let text = drawn(value, columns: columns)
        #expect(text.count <= columns + 1 && (text.isEmpty || text.first == " "))
      }
    }
  }
}
