import TestSupport
import Testing

@testable import TextUI

@Suite struct RankChartTests {
  static let sizes = [(30, 9), (54, 21), (92, 24)]

  @Test(arguments: GlyphLevel.allCases, sizes.map { Size(columns: $0.0, rows: $0.1) })
  func hanoi(glyphs: GlyphLevel, size: Size) {
    expectSnapshot(
      drawn(size.columns, size.rows, glyphs) { ChartSamples.ranks.draw(in: $0, on: &$1) },
      named: "rank-\(size.columns)x\(size.rows)-\(glyphs)")
  }

  @Test(arguments: GlyphLevel.allCases)
  func comparedWithTwo(glyphs: GlyphLevel) {
    let chart = ChartSamples.comparing(ChartSamples.two, pathName: "lộ trình")
    expectSnapshot(
      drawn(110, 30, glyphs) { chart.draw(in: $0, on: &$1) }, named: "rank-compared-\(glyphs)")
  }

  @Test func bandsAndFiveOthers() {
    var chart = ChartSamples.comparing(ChartSamples.five)
    chart.bands = [16, 32, 47]
    expectSnapshot(drawn(80, 22) { chart.draw(in: $0, on: &$1) }, named: "rank-bands-five")
  }

  /// A year without a rank is a hole: nothing stands in its columns, and no line leads over it.
  @Test(arguments: GlyphLevel.allCases)
  func noLineCrossesAGap(glyphs: GlyphLevel) {
    let chart = RankChart(firstYear: 2011, lastRank: 63, own: ChartSeries(joined: ChartSamples.quangNinh))
    let rect = Rect(column: 0, row: 0, columns: 60, rows: 20)
    var canvas = Canvas(size: rect.size, glyphs: glyphs)
    chart.draw(in: rect, on: &canvas)
    let pitch = (60 - 4) / 14
    for index in [7, 10, 12] {
      for row in 0..<19 {
        for column in 4 + index * pitch..<4 + (index + 1) * pitch {
          let cell = canvas[row: row, column: column]
          #expect(cell.style.role != .ownLine, "year \(2011 + index), row \(row): \(cell.character)")
        }
      }
    }
  }

  @Test(arguments: GlyphLevel.allCases)
  func aPointThatDoesNotJoinHasNoLine(glyphs: GlyphLevel) {
    let chart = RankChart(
      firstYear: 2020, lastRank: 9,
      own: ChartSeries("", [ChartPoint(1), ChartPoint(9, joinsPrevious: false)]))
    let rect = Rect(column: 0, row: 0, columns: 20, rows: 10)
    var canvas = Canvas(size: rect.size, glyphs: glyphs)
    chart.draw(in: rect, on: &canvas)
    #expect(canvas.cells.count { $0.style.role == .ownLine } == 2, "two points and nothing else")
  }

  @Test func asManyYearsAsFit() {
    let chart = ChartSamples.ranks
    #expect(chart.yearCount == 15)
    #expect(chart.yearsThatFit(columns: 29) == 8)
    #expect(chart.yearsThatFit(columns: 49) == 15)
    #expect(chart.yearsThatFit(columns: 200) == 15)
    #expect(chart.yearsThatFit(columns: 6) == 0)
    for columns in 0...120 {
      let years = chart.yearsThatFit(columns: columns)
      let last = drawn(columns, 9) { chart.draw(in: $0, on: &$1) }.split(separator: "\n").last ?? ""
      #expect(last.split(separator: " ").count { $0 != "…" } == years || (years == 0 && last.isEmpty))
    }
  }

  @Test func namesStandOnlyWhereAllYearsDo() {
    let chart = ChartSamples.comparing(ChartSamples.two)
    for columns in 10...120 {
      let shows = chart.showsNames(columns: columns)
      let text = drawn(columns, 20) { chart.draw(in: $0, on: &$1) }
      #expect(text.contains("A Quảng Ninh 1") == shows)
      if shows { #expect(chart.yearsThatFit(columns: columns) == chart.yearCount) }
    }
    #expect(chart.showsNames(columns: 64))
    #expect(!chart.showsNames(columns: 60))
  }

  @Test func moreThanFiveOthersAreLeftOut() {
    let chart = ChartSamples.comparing(ChartSamples.five + ChartSamples.two)
    #expect(chart.compared.count == 5)
  }

  @Test func pointsOfOneYearInOneRowStandBesideEachOther() {
    let chart = RankChart(
      firstYear: 2024, lastRank: 63, own: ChartSeries("Hà Nội", joined: [29]),
      compared: [ChartSeries("x", joined: [29]), ChartSeries("y", joined: [29])])
    #expect(drawn(9, 20) { chart.draw(in: $0, on: &$1) }.contains("A●B"))
  }

  @Test(arguments: [
    ([5, 5, 5], 0..<10, [5, 6, 7]), ([9, 9, 9], 0..<10, [7, 8, 9]), ([0, 1, 1], 0..<10, [0, 1, 2]),
    ([3, 3, 3], 2..<4, [2, 3]), ([], 0..<3, []),
  ])
  func namesMoveApart(_ wanted: [Int], _ range: Range<Int>, _ rows: [Int]) {
    #expect(ChartPainter.spread(wanted, within: range) == rows)
  }
}

@Suite struct LineChartTests {
  static func words(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100),\(rest < 10 ? "0" : "")\(rest)"
  }

  static var scores: LineChart {
    func series(_ name: String, _ scores: [Double?]) -> ChartSeries<Double> {
      let points = scores.enumerated().map { index, score in
        score.map { ChartPoint($0, joinsPrevious: !ChartSamples.breaks.contains(2011 + index)) }
      }
      return ChartSeries(name, points)
    }
    return LineChart(
      firstYear: 2011, own: series("Hà Nội", ChartSamples.hanoiScores),
      compared: [series("Quảng Ninh", ChartSamples.quangNinhScores)], breaks: ChartSamples.breaks,
      format: words, formatTick: { String(Int($0)) })
  }

  @Test(arguments: GlyphLevel.allCases, RankChartTests.sizes.map { Size(columns: $0.0, rows: $0.1) })
  func hanoi(glyphs: GlyphLevel, size: Size) {
    expectSnapshot(
      drawn(size.columns, size.rows, glyphs) { Self.scores.draw(in: $0, on: &$1) },
      named: "line-\(size.columns)x\(size.rows)-\(glyphs)")
  }

  @Test func theAxisIsThatOfTheYearsShown() {
    let chart = LineChart(
      firstYear: 2015, own: ChartSeries("", joined: [0, 0, 0, 80, 81, 82, 83, 84]),
      format: { String(Int($0)) })
    #expect(chart.yearsThatFit(Size(columns: 19, rows: 12)) == 5)
    let text = drawn(19, 12) { chart.draw(in: $0, on: &$1) }
    #expect(text.hasPrefix("84 ┤"))
    #expect(text.contains("\n80 ┤"))
    #expect(text.hasSuffix("18 19 20 21 22"))
  }

  @Test(arguments: [
    ([33.8, 44.4], 3, [30.0, 35, 40, 45]), ([33.8, 44.4], 2, [30, 40, 50]),
    ([0.25, 2.5], 5, [0, 0.5, 1, 1.5, 2, 2.5]), ([5, 5], 3, [5, 5.2]), ([0, 0], 1, [0, 0.1]),
    ([-3, 3], 3, [-5, 0, 5]), ([0.9, 1.1], 1, [0.8, 1, 1.2]),
  ])
  func niceScale(_ values: [Double], _ steps: Int, _ ticks: [Double]) {
    let scale = NiceScale(around: values, steps: steps)
    #expect(scale.ticks.count == ticks.count)
    for (tick, wanted) in zip(scale.ticks, ticks) { #expect(abs(tick - wanted) < 1e-9, "\(scale.ticks)") }
  }

  /// Every value lies on the scale, and there are never more steps than asked for (but two).
  @Test func scalesHoldTheirValues() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      let size = Double.random(in: -6...9, using: &random)
      let scaleOf10 = [1e-6, 1e-3, 1, 1e3, 1e9][Int(abs(size)) % 5]
      let values = (0..<4).map { _ in Double.random(in: -1...1, using: &random) * scaleOf10 }
      let steps = Int.random(in: 1...9, using: &random)
      let scale = NiceScale(around: values, steps: steps)
      let slack = 1e-6 * scaleOf10
      let range = scale.range.lowerBound - slack...scale.range.upperBound + slack
      #expect(values.allSatisfy(range.contains))
      #expect((2...max(2, steps) + 1).contains(scale.ticks.count), "\(values) \(steps) \(scale)")
    }
  }

  @Test(arguments: [
    [Double.nan], [.infinity, 1], [1e300, 2e300], [1e300, 1e300 * (1 + 1e-15)], [1e-300, 0],
    [-.greatestFiniteMagnitude, .greatestFiniteMagnitude], [],
  ])
  func strangeValuesMakeSomeScale(_ values: [Double]) {
    let scale = NiceScale(around: values, steps: 4)
    #expect(scale.range.lowerBound <= scale.range.upperBound)
    let chart = LineChart(firstYear: 2020, own: ChartSeries("x", joined: values), format: { "\($0)" })
    _ = drawn(60, 12) { chart.draw(in: $0, on: &$1) }
  }

  @Test func givenEndsStay() {
    let scale = NiceScale(within: 0.25...2.5, steps: 5)
    #expect(scale.range == 0.25...2.5)
    #expect(scale.ticks == [0.5, 1, 1.5, 2, 2.5])
  }
}

/// What must hold for every chart at every size.
@Suite struct ChartPropertyTests {
  static let ranks: [RankChart] = {
    var banded = ChartSamples.comparing(ChartSamples.five, pathName: "lộ trình")
    banded.bands = [16, 32, 47]
    let single = RankChart(firstYear: 2024, lastRank: 1, own: ChartSeries(joined: [1]))
    return [ChartSamples.ranks, banded, single]
  }()

  @Test func nothingLeavesItsRectangleAndNoLabelIsCut() {
    let scores = LineChartTests.scores
    for columns in 1...120 {
      for rows in 1...40 {
        let rect = Rect(column: 1, row: 1, columns: columns, rows: rows)
        // Charts and glyph levels take turns, so that each meets every kind of size.
        let glyphs = GlyphLevel.allCases[(columns + rows) % 3]
        let turn = (columns / 3 + rows) % (Self.ranks.count + 1)
        if turn < Self.ranks.count {
          let chart = Self.ranks[turn]
          let canvas = framed(rect, glyphs) { chart.draw(in: rect, on: &$0) }
          expectWholeLabels(canvas, chart.own.points.compactMap { $0.map { String($0.value) } }, rect)
          let years = rows < 3 ? 0 : chart.yearsThatFit(columns: columns)
          let hidden = chart.yearCount - years
          let points = chart.own.points.dropFirst(hidden).count { $0 != nil }
          let named =
            !chart.compared.isEmpty && rows >= 3 && chart.showsNames(columns: columns, glyphs: glyphs)
          let mark: Character = glyphs == .ascii ? "*" : "●"
          let seen = canvas.cells.count { $0.style.role == .ownLine && $0.character == mark }
          if seen != points + (named ? 1 : 0) {
            Issue.record("\(seen) of \(points) points: \(rect) \(glyphs)")
          }
        } else {
          let canvas = framed(rect, glyphs) { scores.draw(in: rect, on: &$0) }
          expectWholeLabels(
            canvas, scores.own.points.compactMap { $0.map { LineChartTests.words($0.value) } }, rect)
        }
      }
    }
  }

  /// A canvas with a blank frame of one cell around a chart; an issue where the frame is not blank.
  private func framed(_ rect: Rect, _ glyphs: GlyphLevel, _ draw: (inout Canvas) -> Void) -> Canvas {
    var canvas = Canvas(size: Size(columns: rect.columns + 2, rows: rect.rows + 2), glyphs: glyphs)
    draw(&canvas)
    expectBlank(canvas, outside: rect)
    return canvas
  }

  /// Every run of cells in the role of a label is one of the labels, and none stands twice.
  private func expectWholeLabels(_ canvas: Canvas, _ labels: [String], _ rect: Rect) {
    var left = labels
    for row in 0..<canvas.size.rows {
      var run = ""
      for cell in Array(canvas.row(row)) + [Cell(" ")] where cell.style.role == .strong || !run.isEmpty {
        if cell.style.role == .strong {
          run.append(cell.character)
        } else {
          let place = left.firstIndex(of: run)
          if let place {
            left.remove(at: place)
          } else {
            Issue.record("‹\(run)› is no label, or stands twice: \(rect)")
          }
          run = ""
        }
      }
    }
  }

  /// Whatever the ranks, no label or line covers a point of the own line or the path.
  @Test(arguments: GlyphLevel.allCases)
  func everyPointIsSeen(glyphs: GlyphLevel) {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let ranks = (0..<8).map { _ in Int.random(in: 1...63, using: &random) }
      let path = (0..<8).map { _ in Int.random(in: 1...63, using: &random) }
      let chart = RankChart(
        firstYear: 2017, lastRank: 63, own: ChartSeries(joined: ranks), targetPath: path)
      let rows = Int.random(in: 3...7, using: &random)
      var canvas = Canvas(size: Size(columns: 28, rows: rows), glyphs: glyphs)
      chart.draw(in: Rect(canvas.size), on: &canvas)
      let mark: Character = glyphs == .ascii ? "*" : "●"
      #expect(canvas.cells.count { $0.character == mark } == 8, "\(ranks) in \(rows) rows")
      #expect(canvas.cells.count { $0.style.role == .targetPath } == 8, "\(path) in \(rows) rows")
    }
  }

  /// The newest value always has its label once there is some room.
  @Test(arguments: GlyphLevel.allCases)
  func theNewestValueIsLabelled(glyphs: GlyphLevel) {
    for columns in 30...110 {
      for rows in [9, 10, 12, 17, 30] {
        let text = drawn(columns, rows, glyphs) { ChartSamples.ranks.draw(in: $0, on: &$1) }
        if !text.contains("29") { Issue.record("no label at \(columns)×\(rows)") }
      }
    }
  }
}
