import Scores
import TextUI
import Words

/// A trend as a chart of ranks: the values of every year, gaps as gaps, breaks drawn.
struct TrendChart {
  var trend: Trend

  func draw(in rect: Rect, on canvas: inout Canvas) {
    guard let first = trend.points.first?.year, let last = trend.points.last?.year else { return }
    let points = (first...last).map { trend[$0] }
    let own = ChartSeries<Int>(
      "",
      points.map { point in
        point?.standing.map { ChartPoint($0.rank, joinsPrevious: point?.rankJoinsPrevious ?? false) }
      })
    let lowest = points.compactMap { $0?.standing?.of }.max() ?? 1
    RankChart(firstYear: first, lastRank: lowest, own: own, breaks: breaks(of: points))
      .draw(in: rect, on: &canvas)
  }

  /// The years in front of which a line stands: another measure, or another set of provinces.
  private func breaks(of points: [Trend.Point?]) -> [Int] {
    var breaks: [Int] = []
    var set: String?
    for case let point? in points {
      let changesSet = set != nil && point.standing != nil && point.standing?.set != set
      if point.seriesBreak != nil || changesSet { breaks.append(point.year) }
      set = point.standing?.set ?? set
    }
    return breaks
  }
}
