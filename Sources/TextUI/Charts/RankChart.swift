/// Ranks over the years: the first rank on top, a column of cells a year.
///
/// It shows as many of the newest years as fit. At `blocks` and `ascii` the own line goes in steps,
/// at `braille` straight from point to point; compared provinces are letters joined by dots, the
/// target path is `○`, the own points are `●` with the rank beside them where there is room.
public struct RankChart: Hashable, Sendable {
  /// The year of the first point of every series.
  public var firstYear: Int
  /// The lowest rank there is: the largest number of provinces ranked in these years.
  public var lastRank: Int
  /// The province's own ranks.
  public var own: ChartSeries<Int>
  /// Other provinces, lettered A–E; more than five are left out.
  public var compared: [ChartSeries<Int>]
  /// The years not comparable with the one before: a line stands in front of them.
  public var breaks: [Int]
  /// The path to a target: a rank for each year of the chart, `nil` where there is none.
  public var targetPath: [Int?]
  /// What the path is called at its end.
  public var targetPathName: String
  /// The last rank of each group but the lowest: a line stands behind it.
  public var bands: [Int]
  /// The year to be found at once: `›` stands before it.
  public var markedYear: Int?
  /// Of how many the rank of each year is; stands below the years where there is room.
  public var counts: [Int?]

  /// A chart; whatever is not named is not drawn.
  public init(
    firstYear: Int, lastRank: Int, own: ChartSeries<Int>, compared: [ChartSeries<Int>] = [],
    breaks: [Int] = [], targetPath: [Int?] = [], targetPathName: String = "", bands: [Int] = [],
    markedYear: Int? = nil, counts: [Int?] = []
  ) {
    self.firstYear = firstYear
    self.lastRank = max(1, lastRank)
    self.own = own
    self.compared = Array(compared.prefix(ChartModel.mostCompared))
    self.breaks = breaks
    self.targetPath = targetPath
    self.targetPathName = targetPathName
    self.bands = bands
    self.markedYear = markedYear
    self.counts = counts
  }

  /// How many years the series have.
  public var yearCount: Int {
    compared.reduce(max(own.points.count, targetPath.count)) { max($0, $1.points.count) }
  }

  /// How many of the newest years fit into so many columns.
  public func yearsThatFit(columns: Int) -> Int {
    min(yearCount, ChartFrame.years(columns: columns, gutter: 2 + String(lastRank).count))
  }

  /// Whether the names of the compared provinces and the path stand at their lines' ends; where
  /// they do not, only their letters are drawn.
  public func showsNames(columns: Int, glyphs: GlyphLevel = .blocks) -> Bool {
    let size = Size(columns: columns, rows: 3)
    return ChartFrame(model(rows: 2), Rect(size), glyphs)?.hasNames ?? false
  }

  /// Draws it; nothing in less than three rows or the columns of a year.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    ChartPainter.paint(model(rows: plotRows(rect)), in: rect, on: &canvas)
  }

  /// Which year is drawn in a column.
  public func years(in rect: Rect, glyphs: GlyphLevel = .blocks) -> (_ column: Int) -> Int? {
    let frame = ChartFrame(model(rows: plotRows(rect)), rect, glyphs)
    return { column in frame?.index(at: column).map { firstYear + $0 } }
  }

  private func plotRows(_ rect: Rect) -> Int {
    rect.rows - (!counts.isEmpty && ChartFrame.showsCounts(rows: rect.rows) ? 2 : 1)
  }

  private func model(rows: Int) -> ChartModel {
    let last = own.points.lastIndex { $0 != nil } ?? yearCount
    return ChartModel(
      firstYear: firstYear, count: yearCount, own: line(own, newest: last),
      compared: compared.prefix(ChartModel.mostCompared).map { line($0, newest: last) },
      path: path, breaks: breaks, bands: bands.map { height(Double($0) + 0.5) },
      ticks: ticks(rows: rows), marked: markedYear.map { $0 - firstYear }, counts: counts)
  }

  private func line(_ series: ChartSeries<Int>, newest: Int) -> ChartLine {
    let marks = series.points.map { point in
      point.map {
        ChartMark(
          height: height(Double($0.value)), label: String($0.value), joinsPrevious: $0.joinsPrevious)
      }
    }
    return ChartLine(marks: marks, name: series.endName(firstYear, newest: newest) { String($0) })
  }

  private var path: ChartLine {
    let marks = targetPath.map { rank in
      rank.map { ChartMark(height: height(Double($0)), label: String($0), joinsPrevious: false) }
    }
    let goal = targetPath.last { $0 != nil } ?? nil
    let name = targetPathName.isEmpty ? "" : targetPathName + (goal.map { " \($0)" } ?? "")
    return ChartLine(marks: marks, name: name)
  }

  private func height(_ rank: Double) -> Double {
    lastRank > 1 ? (rank - 1) / Double(lastRank - 1) : 0
  }

  /// The first and the last rank, and between them the groups' last ranks or round numbers, at
  /// least two rows apart.
  private func ticks(rows: Int) -> [ChartTick] {
    guard lastRank > 1, rows > 1 else { return [ChartTick(height: 0, label: "1")] }
    let perRow = Double(lastRank - 1) / Double(rows - 1)
    let step = RankChart.steps.first { Double($0) >= 3 * perRow } ?? lastRank
    let round = Array(stride(from: step, to: lastRank, by: step))
    var ranks = [1]
    for rank in bands.isEmpty ? round : bands.sorted()
    where row(rank, rows) >= row(ranks[ranks.count - 1], rows) + 2 && row(rank, rows) <= rows - 3 {
      ranks.append(rank)
    }
    ranks.append(lastRank)
    return ranks.map { ChartTick(height: height(Double($0)), label: String($0)) }
  }

  private func row(_ rank: Int, _ rows: Int) -> Int {
    Int((height(Double(rank)) * Double(rows - 1)).rounded())
  }

  private static let steps = [5, 10, 15, 20, 30, 50, 100, 200, 500, 1000]
}

extension ChartSeries {
  /// What stands at the end of its line: name and newest value, with the year where the chart's
  /// newest value is of a later one.
  func endName(_ firstYear: Int, newest: Int, _ format: (Value) -> String) -> String {
    guard !name.isEmpty, let last = points.lastIndex(where: { $0 != nil }), let point = points[last] else {
      return name
    }
    let year = last < newest ? " (\(firstYear + last))" : ""
    return "\(name) \(format(point.value))\(year)"
  }
}
