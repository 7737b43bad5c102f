import Testing

@testable import TextUI

/// Where all values lie, in a line.
@Suite struct StripTests {
  private func drawn(_ strip: Strip, columns: Int = 13, glyphs: GlyphLevel = .blocks) -> String {
    var canvas = Canvas(size: Size(columns: columns + 2, rows: 1), glyphs: glyphs)
    strip.draw(column: 1, row: 0, columns: columns, on: &canvas)
    return canvas.text.replacing("\n", with: "")
  }

  @Test func oneAFewAndMany() {
    let values = [0.0, 10] + [3, 3.01] + [6, 6, 6, 6]
    #expect(drawn(Strip(values, own: nil, median: nil)) == " ├·  :  ▒   ·┤")
    #expect(drawn(Strip(values, own: nil, median: nil), glyphs: .ascii) == " +'  \"  %   '+")
  }

  /// The own value before the median, the median before the others, borders where nothing stands.
  @Test func whatStandsBeforeWhat() {
    let values = [0.0, 5, 5, 10]
    #expect(drawn(Strip(values, own: 5, median: 5, borders: [2, 5])) == " ├· ┊  ●    ·┤")
    #expect(drawn(Strip(values, own: 0, median: 5)) == " ├●    │    ·┤")
  }

  @Test func nothingToSpreadNothingDrawn() {
    for strip in [Strip([], own: 1, median: 1), Strip([2, 2], own: 2, median: 2)] {
      #expect(drawn(strip).isEmpty)
    }
    #expect(drawn(Strip([1, 2], own: 1, median: nil), columns: 11).isEmpty)
  }
}
