import Testing
import TextUI

@Suite struct RankColumnsTests {
  private func drawn(
    _ ranks: [Int?], breaks: Set<Int> = [], columns: Int, rows: Int, _ glyphs: GlyphLevel = .blocks
  ) -> [String] {
    var canvas = Canvas(size: Size(columns: columns, rows: rows), glyphs: glyphs)
    RankColumns(
      firstYear: 2019, columns: ranks.map { $0.map { RankColumns.Column(rank: $0, of: 33) } }, breaks: breaks
    ).draw(in: Rect(canvas.size), on: &canvas)
    return canvas.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Two rows are sixteen eighths: rank 1 fills them, rank 17 of 33 half, rank 33 the thinnest line.
  @Test func theBetterTheRankTheHigherTheColumn() {
    #expect(drawn([1, 17, 33, nil, 9], columns: 10, rows: 3) == [" █       ▄", " █ █ ▁   █", " 19     23"])
  }

  @Test func aBreakStandsInFrontOfItsYear() {
    #expect(drawn([1, 1, 1], breaks: [2019, 2021], columns: 6, rows: 2) == [" █ █¦█", " 19 21"])
  }

  @Test func whereYearsDoNotFitTheOldestGo() {
    #expect(drawn([33, 33, 1], columns: 5, rows: 2) == [" ▁ █", "  21"])
  }

  @Test func tooSmallForAColumnDrawsNothing() {
    #expect(drawn([1], columns: 4, rows: 3) == ["", "", ""])
    #expect(drawn([1], columns: 9, rows: 1) == [""])
    #expect(drawn([], columns: 9, rows: 2) == ["", ""])
  }

  @Test func asciiColumnsAreAscii() {
    #expect(drawn([1, 17, 33], columns: 9, rows: 3, .ascii) == [" ##", " ## ## __", " 19    21"])
  }

  /// Whatever the ranks and the size, it keeps to its rectangle.
  @Test func itKeepsToItsRectangle() {
    for columns in 0...40 {
      for rows in 0...6 {
        var canvas = Canvas(size: Size(columns: columns + 4, rows: rows + 4))
        let rect = Rect(column: 2, row: 2, columns: columns, rows: rows)
        RankColumns(
          firstYear: 2011, columns: (0..<14).map { $0 % 5 == 0 ? nil : .init(rank: $0 * 9, of: 63) },
          breaks: [2016, 2021]
        ).draw(in: rect, on: &canvas)
        expectBlank(canvas, outside: rect)
      }
    }
  }
}

@Suite struct MarkedChartTests {
  private func chart(marked: Int?, counts: [Int?]) -> RankChart {
    RankChart(
      firstYear: 2021, lastRank: 63, own: ChartSeries("", joined: [9, 12, 15, 29]), markedYear: marked,
      counts: counts)
  }

  @Test func theMarkedYearHasASignBeforeIt() {
    let text = drawn(30, 9) { chart(marked: 2022, counts: []).draw(in: $0, on: &$1) }
    #expect(text.contains("›22") && !text.contains("›21"))
  }

  @Test func countsStandBelowTheirYears() throws {
    let text = drawn(30, 9) { chart(marked: nil, counts: [60, 61, nil, 61]).draw(in: $0, on: &$1) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    let years = try #require(lines.dropLast().last)
    let counts = try #require(lines.last)
    let place = { (line: [Character], digits: String) in
      line.indices.filter { String(line[$0...].prefix(2)) == digits }
    }
    #expect(place(counts, "60") == place(years, "21"))
    #expect(place(counts, "61") == [place(years, "22")[0], place(years, "24")[0]])
    #expect(counts.contains("/"))
  }

  /// Where there are few rows they are the chart's, and where a count is as wide as a year none stands.
  @Test func countsGiveWay() {
    let low = drawn(30, 7) { chart(marked: nil, counts: [60, 61, 61, 61]).draw(in: $0, on: &$1) }
    #expect(!low.contains("60"))
    let narrow = drawn(16, 9) { chart(marked: nil, counts: [6000, 6100, 6100, 6100]).draw(in: $0, on: &$1) }
    #expect(!narrow.contains("6000"))
  }

  @Test func aYearIsFoundByItsColumn() throws {
    let rect = Rect(column: 5, row: 2, columns: 30, rows: 9)
    let chart = chart(marked: 2022, counts: [60, 61, 61, 61])
    var canvas = Canvas(size: Size(columns: 40, rows: 12))
    chart.draw(in: rect, on: &canvas)
    let row = (0..<12).first { String(canvas.row($0).map(\.character)).contains("›22") }
    let line = canvas.row(try #require(row)).map(\.character)
    let column = try #require(line.firstIndex(of: "›"))
    #expect(chart.years(in: rect)(column + 1) == 2022)
    #expect(chart.years(in: rect)(rect.column) == nil)
    #expect(chart.years(in: rect)(39) == nil)
  }
}
