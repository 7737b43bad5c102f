import Scores
import TextUI
import Words

/// A trend as a chart of ranks or scores: the values of every year, gaps as gaps, breaks drawn.
public struct TrendChart {
  @Boxed var trend: Trend
  /// The same item of other provinces, at most five.
  var compared: [Trend] = []
  /// The last rank of each group but the lowest.
  public var bands: [Int] = []
  /// The rank a target asks for, by year.
  public var targetPath: [Int: Int] = [:]
  /// The score a target asks for, by year.
  public var scorePath: [Int: Double] = [:]
  /// The national median, by year; drawn among scores.
  public var medians: [Int: Double] = [:]
  /// Whether there are years before those of the trend, or behind them, that stand on another scale.
  public var hidesEarlier = false
  public var hidesLater = false
  /// The year to be found at once.
  var markedYear: Int?
  /// Whether scores are shown, not ranks.
  public var showsScores = false
  /// Whether the denominators stand below the years.
  var showsCounts = false
  var language = Language.vietnamese

  public init(
    trend: Trend, compared: [Trend] = [], bands: [Int] = [], targetPath: [Int: Int] = [:],
    scorePath: [Int: Double] = [:], markedYear: Int? = nil, showsScores: Bool = false,
    showsCounts: Bool = false, language: Language = Language.vietnamese
  ) {
    self.trend = trend
    self.compared = compared
    self.bands = bands
    self.targetPath = targetPath
    self.scorePath = scorePath
    self.markedYear = markedYear
    self.showsScores = showsScores
    self.showsCounts = showsCounts
    self.language = language
  }

  /// - Parameter list: the list whose rows the years are, where they can be clicked.
  public func draw(in rect: Rect, clickable list: Sight.ListID? = nil, on canvas: inout Canvas) {
    let (scores, ranks) = showsScores ? (self.scores, nil) : (nil, self.ranks)
    scores?.draw(in: rect, on: &canvas)
    ranks?.draw(in: rect, on: &canvas)
    guard let list,
      let year = scores?.years(in: rect, glyphs: canvas.glyphs)
        ?? ranks?.years(in: rect, glyphs: canvas.glyphs)
    else { return }
    var column = rect.column
    while column < rect.endColumn {
      let first = column
      let shown = year(first)
      while column < rect.endColumn, year(column) == shown { column += 1 }
      guard let shown else { continue }
      canvas.sight.add(
        Sight.Row(list, shown),
        in: Rect(column: first, row: rect.row, columns: column - first, rows: rect.rows))
    }
  }

  /// Whether the axis of scores begins above 0.
  public func isCut(_ size: Size, glyphs: GlyphLevel) -> Bool {
    showsScores && scores?.isCut(size, glyphs: glyphs) == true
  }

  /// Whether the compared provinces are named at the ends of their lines.
  public func showsNames(_ size: Size, glyphs: GlyphLevel) -> Bool {
    showsScores
      ? scores?.showsNames(size, glyphs: glyphs) ?? false
      : ranks?.showsNames(columns: size.columns, glyphs: glyphs) ?? false
  }

  private var years: ClosedRange<Int>? {
    guard let first = trend.points.first?.year, let last = trend.points.last?.year else { return nil }
    return first...max(last, targetPath.keys.max() ?? last, scorePath.keys.max() ?? last)
  }

  private var ranks: RankChart? {
    guard let years else { return nil }
    let points = years.map { trend[$0] }
    let rank = { (standing: Standing, point: Trend.Point) in
      standing.rank.map { ChartPoint($0, joinsPrevious: point.rankJoinsPrevious) }
    }
    let all = ([trend] + compared).flatMap { $0.points.filter { years.contains($0.year) } }
    let lowest = all.compactMap { $0.standing?.of }.max() ?? 1
    return RankChart(
      firstYear: years.lowerBound, lastRank: max(lowest, targetPath.values.max() ?? 1),
      own: series(trend, years, rank), compared: compared.map { series($0, years, rank) },
      breaks: trend.breaks,
      targetPath: targetPath.isEmpty ? [] : years.map { targetPath[$0] },
      targetPathName: targetPath.isEmpty ? "" : Phrases.targetPath[language],
      bands: bands, markedYear: markedYear,
      counts: showsCounts ? points.map { $0?.standing.flatMap { $0.of > 0 ? $0.of : nil } } : [])
  }

  private var scores: LineChart? {
    guard let years else { return nil }
    let figures = Figures(language)
    let point = { (standing: Standing, point: Trend.Point) in
      standing.score.map { ChartPoint($0, joinsPrevious: point.isComparableWithPrevious == true) }
    }
    let known =
      ([trend] + compared).flatMap { $0.points.compactMap { $0.standing?.score } } + scorePath.values
      + medians.values
    // An axis of less than two points has steps of less than a tenth.
    let places = (known.max() ?? 0) - (known.min() ?? 0) < 2 ? 2 : 1
    var chart = LineChart(
      firstYear: years.lowerBound, own: series(trend, years, point),
      compared: compared.map { series($0, years, point) },
      breaks: trend.breaks,
      targetPath: scorePath.isEmpty ? [] : years.map { scorePath[$0] },
      targetPathName: scorePath.isEmpty ? "" : Phrases.targetScore[language], markedYear: markedYear,
      format: { figures.decimal($0) }, formatTick: { figures.decimal($0, places: places) })
    (chart.hidesEarlier, chart.hidesLater) = (hidesEarlier, hidesLater)
    if !medians.isEmpty {
      chart.medians = years.map { medians[$0] }
      chart.medianName = Phrases.median[language].lowercased()
    }
    return chart
  }

  /// The values of a trend; named only where there are several.
  private func series<Value>(
    _ trend: Trend, _ years: ClosedRange<Int>, _ point: (Standing, Trend.Point) -> ChartPoint<Value>?
  ) -> ChartSeries<Value> {
    ChartSeries(
      compared.isEmpty ? "" : trend.province.shortName[language],
      years.map { year in trend[year].flatMap { found in found.standing.flatMap { point($0, found) } } })
  }
}
