import Testing
import TextUI

@Suite struct BarTests {
  private func bar(_ bar: Bar, _ columns: Int, _ glyphs: GlyphLevel = .blocks) -> String {
    drawn(columns, 1, glyphs) { bar.draw(column: 0, row: 0, columns: $0.columns, on: &$1) }
  }

  @Test(arguments: [
    (0.0, "░░░░░░░░"), (8, "████████"), (4, "████░░░░"), (4.5, "████▌░░░"), (4.125, "████▏░░░"),
    (7.99, "████████"), (-3, "░░░░░░░░"), (99, "████████"),
  ])
  func fineEnds(_ value: Double, _ text: String) {
    #expect(bar(Bar(value: value, scale: 0...8), 8) == text)
  }

  @Test func asciiHasWholeCellsOnly() {
    #expect(bar(Bar(value: 4.4, scale: 0...8), 8, .ascii) == "####....")
    #expect(bar(Bar(value: 4.5, median: 6, scale: 0...8), 8, .ascii) == "#####.|.")
  }

  @Test func theMedianStandsOnTheBar() {
    #expect(bar(Bar(value: 6, median: 2, scale: 0...8), 8) == "██│███░░")
    #expect(bar(Bar(value: 2, median: 8, scale: 0...8), 8) == "██░░░░░│")
  }

  @Test func aMissingValueIsNoBar() {
    #expect(bar(Bar(value: nil, median: 2, scale: 0...8), 8) == "  │")
    #expect(bar(Bar(value: 0, scale: 0...8), 8) != bar(Bar(value: nil, scale: 0...8), 8))
  }

  @Test func strangeScalesDrawSomething() {
    #expect(bar(Bar(value: 3, scale: 3...3), 4) == "░░░░")
    #expect(bar(Bar(value: .nan, median: .infinity, scale: 0...1), 4) == "│░░░")
    #expect(bar(Bar(value: 3, scale: 0...8), 0) == "")
  }
}

@Suite struct SparklineTests {
  private func line(_ sparkline: Sparkline, _ glyphs: GlyphLevel = .blocks) -> String {
    drawn(sparkline.columns, 1, glyphs) { sparkline.draw(endColumn: $0.columns, row: 0, on: &$1) }
  }

  @Test func levelsGapsAndBreaks() {
    let sparkline = Sparkline([0, 1, 2, nil, 4, 5, 6, 7], range: 0...7, breaks: [2, 6])
    #expect(sparkline.columns == 10)
    #expect(line(sparkline) == "▁▂¦▃ ▅▆¦▇█")
    #expect(line(sparkline, .ascii) == "__:. --:=#")
  }

  @Test func slotsKeepYearsBelowEachOther() {
    #expect(line(Sparkline([0, 0, 0], range: 0...1, breaks: [1], slots: [1, 2])) == "▁¦▁ ▁")
    #expect(line(Sparkline([0, 0, 0], range: 0...1, breaks: [], slots: [1, 2])) == "▁ ▁ ▁")
    #expect(Sparkline([0], range: 0...1, breaks: [0, 5]).columns == 1)
  }

  @Test func valuesBeyondTheRangeStayInside() {
    #expect(line(Sparkline([-9, 9, .nan], range: 0...1)) == "▁█▄")
    #expect(line(Sparkline([4, 5], range: 4...4)) == "▄▄")
  }
}
