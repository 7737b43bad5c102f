@testable import BoardSupport
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard
@testable import Pages

/// What the charts of panel 2 say where, at the sizes people have.
@Suite struct TrendsChartTests {
  /// At 80×24 every rank of Hà Nội stands right at its own point, so that the lowest ranks stand in their order.
  @Test(arguments: [GlyphLevel.blocks, .ascii, .braille])
  func ranksStandAtTheirPoints(glyphs: GlyphLevel) throws {
    let board = Board { $0.glyphs = glyphs }.pressing("2")
    let mark = glyphs == .ascii ? "*" : "●"
    let rows = try [48, 54, 56, 58, 59].map { rank in
      try #require(board.lines.firstIndex { $0.contains("\(mark)\(rank)") }, "\(rank)\n\(board.text)")
    }
    #expect(rows == rows.sorted() && rows.first != rows.last, "\(rows)\n\(board.text)")
    for rank in [9, 12, 15, 20, 26, 28, 29, 41, 50] { #expect(board.text.contains("\(mark)\(rank)")) }
  }

  /// Whatever the year and the size, the chosen year stands below the chart.
  @Test(arguments: [(40, 10), (56, 16), (80, 24), (120, 40)], ["2", "2s", "2jjjjjjj"])
  func theChosenYearIsInSight(size: (columns: Int, rows: Int), keys: String) {
    var board = Board { ($0.columns, $0.rows) = size }.pressing(keys)
    for year in (2018...2024).reversed() {
      #expect(board.lines.contains { $0.contains("›\(year % 100)") }, "\(year)\n\(board.text)")
      board.press("[")
    }
  }

  @Test func yearsOutOfSightAreMarked() {
    let early = Board { ($0.columns, $0.rows, $0.year) = (40, 10, 2012) }.pressing("2")
    #expect(early.lines.contains { $0.contains("…›12 13") && $0.hasSuffix("22…") }, "\(early.text)")
  }

  /// Scores stand beside the national median, on an axis that says it is cut.
  @Test func scoresBesideTheMedian() throws {
    let board = Board { ($0.columns, $0.rows) = (120, 40) }.pressing("2s")
    #expect(
      board.text.contains(
        "Tổng · điểm 2021–2024, cùng cách đo · mục tiêu ○ · trung vị ┼"), "\(board.text)"
    )
    let median = try #require(board.model.book.values(of: .total, in: 2024)?.median)
    #expect(board.text.contains("┼ trung vị \(Figures(.vietnamese).decimal(median))"))
    for score in ["●44,45", "●43,91", "●43,96", "●43,77"] {
      #expect(board.text.contains(score), "\(board.text)")
    }
    #expect(!board.pressing("s").text.contains("┼ trung vị"))
    let small = Board().pressing("2s").text
    #expect(
      small.contains("điểm 2021–2024, cùng cách đo") && small.contains("┼ trung vị") && small.contains("//"))
  }

  /// Scores that are measured otherwise are never on one scale: each stretch of years has its own chart.
  @Test(arguments: [
    (2024, 2021...2024), (2021, 2021...2024), (2020, 2018...2020), (2017, 2016...2017), (2013, 2011...2015),
  ])
  func everyStretchHasItsOwnScale(year: Int, years: ClosedRange<Int>) throws {
    let board = Board { ($0.columns, $0.rows, $0.year) = (120, 40, year) }.pressing("2s")
    #expect(board.text.contains("điểm \(years.lowerBound)–\(years.upperBound), cùng cách đo"))
    let axis = try #require(board.lines.first { $0.contains("›\(year % 100)") && $0.contains("//") })
    let shown = try #require(axis.range(of: "//"))
    let digits = axis[shown.upperBound...].split { !$0.isNumber }.compactMap { Int($0) }
    #expect(digits == years.map { $0 % 100 }, "\(axis)")
    #expect(axis.contains("…") == (years != 2011...2024))
    // A dimension that was always measured alike has all its years.
    let four = Board { ($0.columns, $0.rows, $0.year) = (120, 40, year) }.pressing("2jjjjs")
    #expect(four.text.contains("4 Kiểm soát tham nhũng · điểm · trung vị ┼"))
  }

  /// The mean that a target asks to be above stands among the scores in its year, and only as published.
  @Test func theScoreThatIsAskedFor() throws {
    let model = Board().pressing("2s").model
    let mean = try #require(model.book.values(of: .total, in: 2024)?.mean)
    #expect(model.scorePath(of: .total).keys.sorted() == [2024])
    #expect(abs((model.scorePath(of: .total)[2024] ?? 0) - mean) < 1e-6)
    #expect(model.scorePath(of: ItemID("7")).isEmpty)
    #expect(Board().pressing("b2s").model.scorePath(of: .total).isEmpty)
  }

  /// The small charts have one scale and one shape, whatever the width: as high as the rank is good.
  @Test(arguments: [(120, 40), (140, 40), (116, 40)])
  func smallChartsHaveOneScale(columns: Int, rows: Int) throws {
    let board = Board { ($0.columns, $0.rows) = (columns, rows) }.pressing("2")
    let start = try #require(board.lines.firstIndex { $0.contains("cùng một thang") })
    // Dimension 8 was second of 61 and fills its chart; dimension 7, the last, is the thinnest line.
    let first = board.lines[start...].prefix(14)
    let row = try #require(first.last { $0.contains("▁") && $0.contains("█") })
    #expect(row.contains("▁ ▁") || row.contains("▁▁ ▁▁"), "\(board.text)")
    let shapes = TrendsChartTests.heights(board)
    #expect(shapes == TrendsChartTests.heights(Board { ($0.columns, $0.rows) = (120, 40) }.pressing("2")))
  }

  /// Of every line of the small charts the signs of their columns, one a year.
  private static func heights(_ board: Board) -> [String] {
    let start = board.lines.firstIndex { $0.contains("cùng một thang") } ?? 0
    return board.lines[start...].compactMap { line in
      let signs = line.filter { "▁▂▃▄▅▆▇█".contains($0) }
      guard !signs.isEmpty else { return nil }
      // A wider column repeats its sign.
      let runs = line.split { !"▁▂▃▄▅▆▇█".contains($0) }.map { String($0.prefix(1)) }
      return runs.joined()
    }
  }

  /// No word is shortened where a dimension has room for its column's name.
  @Test func namesOfSmallChartsAreWhole() {
    let text = Board { ($0.columns, $0.rows) = (120, 40) }.pressing("2").text
    for name in ["3 Giải trình", "4 Tham nhũng", "7 Môi trường"] { #expect(text.contains(name), "\(name)") }
  }
}
