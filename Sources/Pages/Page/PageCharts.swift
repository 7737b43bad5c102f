import Scores
import Words

/// Each dimension's score on paper, as a bar on its scale.
struct DimensionBars {
  @Boxed var report: ProvinceYear
  var language: Language

  /// The drawing, with the median and the best; `nil` where no part has a scale.
  var drawing: SVGDrawing? {
    let lines = report.dimensions
    let rowHeight = 23.0
    let names = 128.0
    var drawing = SVGDrawing(width: PageStyle.width, height: Double(lines.count) * rowHeight + 22)
    let scales = lines.compactMap(\.scale)
    guard let least = scales.map(\.lowerBound).min(), let greatest = scales.map(\.upperBound).max()
    else { return nil }
    let x = { (score: Double) in
      names + 4 + (PageStyle.width - names - 40) * (score - least) / max(0.001, greatest - least)
    }
    let figures = Figures(language)
    for (place, line) in lines.enumerated() {
      let top = Double(place) * rowHeight + 6
      let name = report.definition.dimension(line.item)?.shortName[language] ?? ""
      drawing.text("\(line.item) \(name)", names, top + 9.5, anchor: .end, "name")
      drawing.rectangle(x(least), top + 2, x(greatest) - x(least), 9, "rest")
      if let score = line.standing?.score {
        drawing.rectangle(x(least), top + 2, x(score) - x(least), 9, "bar")
      }
      if let median = line.median { drawing.line((x(median), top - 0.5), (x(median), top + 13.5), "median") }
      if let best = line.best { drawing.diamond(x(best), top + 6.5, radius: 3.4, "best") }
      drawing.text(
        figures.decimal(line.standing?.score), PageStyle.width - 2, top + 9.5, anchor: .end, "value")
    }
    let bottom = Double(lines.count) * rowHeight + 16
    for score in [least, greatest] {
      drawing.text(figures.decimal(score, places: 0), x(score), bottom, anchor: .middle, "axis")
    }
    drawing.description = Phrases.dimensions(lines.count, report.definition)[language]
    return drawing
  }
}

/// Ranks over the years on paper, 1 on top, against the path of a target.
struct RankCurve {
  var trend: Trend
  /// The rank a target asks for, by year.
  var targetPath: [Int: Int] = [:]
  var language: Language

  /// The drawing; `nil` of no year.
  var drawing: SVGDrawing? {
    let points = trend.points
    guard let first = points.first?.year, let last = points.last?.year else { return nil }
    let years = first...max(last, targetPath.keys.max() ?? last)
    let lowest = max(
      points.compactMap { $0.standing?.of }.max() ?? 1, targetPath.values.max() ?? 1)
    var drawing = SVGDrawing(width: PageStyle.width, height: 206)
    let frame = (left: 22.0, right: PageStyle.width - 10, top: 12.0, bottom: 184.0)
    let x = { (year: Int) in
      frame.left + 8 + (frame.right - frame.left - 16) * Double(year - years.lowerBound)
        / Double(max(1, years.count - 1))
    }
    let y = { (rank: Int) in
      frame.top + (frame.bottom - frame.top) * Double(rank - 1) / Double(max(1, lowest - 1))
    }
    for rank in [1] + stride(from: 10, to: lowest - 4, by: 10) + [lowest] {
      drawing.line((frame.left, y(rank)), (frame.right, y(rank)), "grid")
      drawing.text("\(rank)", frame.left - 3, y(rank) + 3, anchor: .end, "axis")
    }
    for year in years {
      drawing.text(
        "’\(year % 100 < 10 ? "0" : "")\(year % 100)", x(year), frame.bottom + 13, anchor: .middle, "axis")
    }
    for year in trend.breaks where year > first {
      let place = (x(year) + x(year - 1)) / 2
      drawing.line((place, frame.top - 6), (place, frame.bottom), "break")
    }
    drawPath(of: targetPath, x, y, on: &drawing)
    drawRanks(points, x, y, on: &drawing)
    drawing.description = Phrases.rankOverYears[language]
    return drawing
  }

  private func drawRanks(
    _ points: [Trend.Point], _ x: (Int) -> Double, _ y: (Int) -> Double, on drawing: inout SVGDrawing
  ) {
    var last: (x: Double, y: Double)?
    for point in points {
      guard let rank = point.standing?.rank else {
        last = nil
        continue
      }
      let place = (x(point.year), y(rank))
      if let last, point.rankJoinsPrevious {
        if point.seriesBreak == nil {
          drawing.line(last, place, "own")
        } else {
          // The mark of the break stands in the middle, alone.
          let part = { (share: Double) in
            (x: last.x + (place.0 - last.x) * share, y: last.y + (place.1 - last.y) * share)
          }
          drawing.line(last, part(0.38), "own")
          drawing.line(part(0.62), place, "own")
        }
      }
      last = place
    }
    var set: String?
    for point in points {
      guard let standing = point.standing, let rank = standing.rank else { continue }
      drawing.circle(x(point.year), y(rank), radius: 2.6, "dot")
      // Among others a rank is another: of how many stands with the first of them.
      let label = set != nil && set != standing.set ? "\(rank)/\(standing.of)" : "\(rank)"
      set = standing.set
      drawing.text(label, x(point.year), y(rank) - 5, anchor: .middle, "value")
    }
  }

  /// The years that are ranked among others than those before.
  private var setChanges: Set<Int> {
    Set(trend.breaks).subtracting(trend.points.filter { $0.seriesBreak != nil }.map(\.year))
  }

  private func drawPath(
    of path: [Int: Int], _ x: (Int) -> Double, _ y: (Int) -> Double, on drawing: inout SVGDrawing
  ) {
    var last: (x: Double, y: Double)?
    for (year, rank) in path.sorted(by: { $0.key < $1.key }) {
      let place = (x(year), y(rank))
      if let last, !setChanges.contains(year) { drawing.line(last, place, "path") }
      drawing.circle(place.0, place.1, radius: 2.4, "ring")
      last = place
    }
  }
}
