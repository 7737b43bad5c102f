import Foundation
import Testing
import TextUI

/// Prints charts for the eye: `PAPIBOARD_GALLERY=1 swift test --filter Gallery`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["PAPIBOARD_GALLERY"] == "1"))
struct Gallery {
  @Test func ranks() {
    for glyphs in GlyphLevel.allCases {
      for (columns, rows) in [(30, 9), (54, 21), (92, 24)] {
        print("\n\(columns)×\(rows) \(glyphs)")
        print(drawn(columns, rows, glyphs) { ChartSamples.ranks.draw(in: $0, on: &$1) })
      }
      print("\n")
      print(
        drawn(110, 30, glyphs) {
          ChartSamples.comparing(ChartSamples.two, pathName: "lộ trình").draw(in: $0, on: &$1)
        })
    }
  }
}

extension Gallery {
  @Test func compared() {
    for glyphs in GlyphLevel.allCases {
      print("\n")
      print(drawn(80, 18, glyphs) { ChartSamples.comparing(ChartSamples.five).draw(in: $0, on: &$1) })
      print("\n")
      var chart = ChartSamples.ranks
      chart.bands = [16, 32, 47]
      print(drawn(66, 20, glyphs) { chart.draw(in: $0, on: &$1) })
    }
  }

  @Test func scores() {
    let own = ChartSeries(
      "Hà Nội",
      ChartSamples.hanoiScores.enumerated().map { index, score in
        score.map { ChartPoint($0, joinsPrevious: ![5, 7, 10].contains(index)) }
      })
    func format(_ value: Double) -> String {
      String(format: "%.2f", value).replacingOccurrences(of: ".", with: ",")
    }
    let chart = LineChart(
      firstYear: 2011, own: own,
      compared: [
        ChartSeries(
          "Quảng Ninh",
          ChartSamples.quangNinhScores.enumerated().map { index, score in
            score.map { ChartPoint($0, joinsPrevious: ![5, 7, 10].contains(index)) }
          })
      ],
      breaks: ChartSamples.breaks, format: format, formatTick: { String(Int($0)) })
    for glyphs in GlyphLevel.allCases {
      for (columns, rows) in [(30, 9), (54, 16), (110, 24)] {
        print("\n\(columns)×\(rows) \(glyphs)")
        print(drawn(columns, rows, glyphs) { chart.draw(in: $0, on: &$1) })
      }
    }
  }

  @Test func small() {
    for glyphs in GlyphLevel.allCases {
      print(
        drawn(60, 8, glyphs) { rect, canvas in
          Bar(value: 1.9, median: 2.1, scale: 0.25...2.5).draw(column: 0, row: 0, columns: 30, on: &canvas)
          Bar(value: 2.19, median: 2.1, scale: 0.25...2.5).draw(column: 0, row: 1, columns: 30, on: &canvas)
          Bar(value: nil, median: 2.1, scale: 0.25...2.5).draw(column: 0, row: 2, columns: 30, on: &canvas)
          Sparkline(ChartSamples.hanoiScores, range: 30...50, breaks: [5, 7, 10])
            .draw(endColumn: 30, row: 4, on: &canvas)
          Sparkline(ChartSamples.quangNinhScores, range: 30...50, breaks: [5, 7, 10])
            .draw(endColumn: 30, row: 5, on: &canvas)
        })
    }
  }
}
