import TestSupport
import Testing

@testable import TextUI

/// What stands where in a chart says the same as the numbers do.
@Suite struct ChartLabelTests {
  /// The rows of labels and of points: a label stands in the row of its own point and right beside it, or in a row
  /// that has no point at all right above or below it; so labels stand in the order of their values.
  @Test(arguments: GlyphLevel.allCases)
  func aLabelStandsAtItsPoint(glyphs: GlyphLevel) {
    let mark: Character = glyphs == .ascii ? "*" : "●"
    for columns in stride(from: 20, through: 120, by: 1) {
      for rows in [6, 9, 10, 12, 17, 24, 30] {
        let chart = ChartSamples.ranks
        var canvas = Canvas(size: Size(columns: columns, rows: rows), glyphs: glyphs)
        chart.draw(in: Rect(canvas.size), on: &canvas)
        let points = places(in: canvas) { $0.style.role == .ownLine && $0.character == mark }
        let pointRows = Set(points.map(\.row))
        var told: [(rank: Int, row: Int)] = []
        for row in 0..<rows {
          for label in labels(in: canvas, row: row) {
            guard let rank = Int(label.text) else { continue }
            let beside = points.contains {
              $0.row == row && ($0.column == label.first - 1 || $0.column == label.end)
            }
            let over = points.contains {
              abs($0.row - row) == 1 && (label.first - 1...label.end).contains($0.column)
            }
            if !(beside || (over && !pointRows.contains(row))) {
              Issue.record("‹\(label.text)› at \(columns)×\(rows)\n\(canvas.text)")
            }
            if beside { told.append((rank, row)) }
          }
        }
        // Whoever stands beside its point stands as high as its rank.
        for (one, other) in zip(told, told.dropFirst()) where one.row < other.row && one.rank > other.rank {
          Issue.record("\(one.rank) above \(other.rank) at \(columns)×\(rows)")
        }
      }
    }
  }

  /// Hà Nội at the size of the panel at 80×24: all ranks have their labels, in the order of the ranks.
  @Test func theOrderOfLabelsIsThatOfRanks() {
    let text = drawn(60, 11) { ChartSamples.ranks.draw(in: $0, on: &$1) }
    let rows = ChartSamples.hanoi.compactMap { $0 }.map { rank in
      text.split(separator: "\n").firstIndex { $0.contains("●\(rank)") }
    }
    #expect(!rows.contains(nil), "\(text)")
    let sorted = zip(ChartSamples.hanoi.compactMap { $0 }, rows.compactMap { $0 }).sorted { $0.0 < $1.0 }
    #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0.1 <= $1.1 }, "\(text)")
  }

  private func places(in canvas: Canvas, where isMeant: (Cell) -> Bool) -> [Point] {
    (0..<canvas.size.rows).flatMap { row in
      (0..<canvas.size.columns).filter { isMeant(canvas[row: row, column: $0]) }
        .map { Point(column: $0, row: row) }
    }
  }

  private func labels(in canvas: Canvas, row: Int) -> [(text: String, first: Int, end: Int)] {
    var labels: [(text: String, first: Int, end: Int)] = []
    for column in 0..<canvas.size.columns where canvas[row: row, column: column].style.role == .strong {
      let character = String(canvas[row: row, column: column].character)
      if let last = labels.last, last.end == column {
        labels[labels.count - 1] = (last.text + character, last.first, column + 1)
      } else {
        labels.append((character, column, column + 1))
      }
    }
    return labels
  }

  /// The marked year is among those shown, and dots say which are not.
  @Test(arguments: [2011, 2013, 2017, 2024])
  func theMarkedYearIsInSight(year: Int) {
    for columns in 12...60 {
      var chart = ChartSamples.ranks
      chart.markedYear = year
      let years =
        drawn(columns, 9) { chart.draw(in: $0, on: &$1) }.split(separator: "\n").last.map(String.init) ?? ""
      guard !years.isEmpty else { continue }
      #expect(years.contains("›\(year % 100)"), "\(columns): \(years)")
      #expect(years.contains("11") || years.contains("…"), "\(columns): \(years)")
      #expect(years.contains("25") || years.hasSuffix("…"), "\(columns): \(years)")
    }
  }

  /// An axis that begins above the least there can be is marked; one that does not is not.
  @Test func anAxisThatIsCutSaysSo() {
    var chart = LineChartTests.scores
    #expect(chart.isCut(Size(columns: 60, rows: 11)))
    #expect(
      drawn(60, 11) { chart.draw(in: $0, on: &$1) }.split(separator: "\n").last?.hasPrefix("  // ") == false)
    #expect(drawn(60, 11) { chart.draw(in: $0, on: &$1) }.contains("// "))
    chart.range = 0...50
    #expect(!chart.isCut(Size(columns: 60, rows: 11)))
    #expect(!drawn(60, 11) { chart.draw(in: $0, on: &$1) }.contains("//"))
  }

  /// The median is a point a year with its name at the end, and belongs to the axis.
  @Test func theMedianIsDrawn() {
    var chart = LineChartTests.scores
    chart.compared = []
    chart.medians = ChartSamples.hanoiScores.map { $0.map { $0 + 2 } }
    chart.medianName = "trung vị"
    let text = drawn(100, 16) { chart.draw(in: $0, on: &$1) }
    #expect(text.contains("┼ trung vị 45,77") && text.count { $0 == "┼" } == 15, "\(text)")
  }

  /// A chart of scores keeps the marked year in sight, too.
  @Test func theMarkedYearOfScoresIsInSight() {
    for columns in 14...50 {
      var chart = LineChartTests.scores
      chart.markedYear = 2012
      let years = drawn(columns, 9) { chart.draw(in: $0, on: &$1) }.split(separator: "\n").last ?? ""
      #expect(years.isEmpty || years.contains("›12"), "\(columns): \(years)")
    }
  }
}
