/// Scores over the years: the higher the better, on an axis with round numbers.
///
/// Drawn as a ``RankChart`` is; the words of the numbers come from the caller, who knows about
/// decimal commas.
public struct LineChart {
  /// The year of the first point of every series.
  public var firstYear: Int
  /// The province's own values.
  public var own: ChartSeries<Double>
  /// Other provinces, lettered A–E; more than five are left out.
  public var compared: [ChartSeries<Double>]
  /// The years not comparable with the one before: a line stands in front of them.
  public var breaks: [Int]
  /// The path to a target: a value for each year of the chart, `nil` where there is none.
  public var targetPath: [Double?]
  /// What the path is called at its end.
  public var targetPathName: String
  /// The values of horizontal lines.
  public var lines: [Double]
  /// The median of all, a value for each year of the chart, and what it is called at its end.
  public var medians: [Double?] = []
  public var medianName = ""
  /// Whether there are earlier or later years that are not of this chart.
  public var hidesEarlier = false
  public var hidesLater = false
  /// The least value there can be: an axis that begins above it is marked as cut.
  public var least = 0.0
  /// The ends of the axis; around all values, on round numbers, where it is `nil`.
  public var range: ClosedRange<Double>?
  /// The year to be found at once: `›` stands before it.
  public var markedYear: Int?
  /// The words of a value.
  public var format: (Double) -> String
  /// The words of a number on the axis.
  public var formatTick: (Double) -> String

  /// A chart; whatever is not named is not drawn.
  public init(
    firstYear: Int, own: ChartSeries<Double>, compared: [ChartSeries<Double>] = [], breaks: [Int] = [],
    targetPath: [Double?] = [], targetPathName: String = "", lines: [Double] = [],
    range: ClosedRange<Double>? = nil, markedYear: Int? = nil, format: @escaping (Double) -> String,
    formatTick: ((Double) -> String)? = nil
  ) {
    self.firstYear = firstYear
    self.own = own
    self.compared = Array(compared.prefix(ChartModel.mostCompared))
    self.breaks = breaks
    self.targetPath = targetPath
    self.targetPathName = targetPathName
    self.lines = lines
    self.range = range
    self.markedYear = markedYear
    self.format = format
    self.formatTick = formatTick ?? format
  }

  /// How many years the series have.
  public var yearCount: Int {
    compared.reduce(max(own.points.count, targetPath.count)) { max($0, $1.points.count) }
  }

  /// How many of the newest years fit into a chart of this size.
  public func yearsThatFit(_ size: Size, glyphs: GlyphLevel = .blocks) -> Int {
    for count in stride(from: yearCount, to: 0, by: -1) {
      let gutter = ChartFrame.gutter(newest(count).ticks(rows: size.rows - 1), glyphs)
      if ChartFrame.years(columns: size.columns, gutter: gutter) >= count { return count }
    }
    return 0
  }

  /// Whether the names of the compared provinces and the path stand at their lines' ends; where
  /// they do not, only their letters are drawn.
  public func showsNames(_ size: Size, glyphs: GlyphLevel = .blocks) -> Bool {
    let shown = newest(yearsThatFit(size, glyphs: glyphs))
    let frame = ChartFrame(shown.model(rows: size.rows - 1), Rect(size), glyphs)
    return shown.yearCount == yearCount && frame?.hasNames ?? false
  }

  /// Draws it; nothing in less than three rows or the columns of a year.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    let shown = newest(yearsThatFit(rect.size, glyphs: canvas.glyphs))
    var model = shown.model(rows: rect.rows - 1)
    model.hidesEarlier = hidesEarlier || shown.firstYear > firstYear
    model.hidesLater = hidesLater || shown.firstYear + shown.yearCount < firstYear + yearCount
    ChartPainter.paint(model, in: rect, on: &canvas)
  }

  /// Whether the axis of a chart of this size begins above the least there can be.
  public func isCut(_ size: Size, glyphs: GlyphLevel = .blocks) -> Bool {
    newest(yearsThatFit(size, glyphs: glyphs)).model(rows: size.rows - 1).isCut
  }

  /// The same chart of the newest years only, the marked one always among them, so that the axis is theirs.
  private func newest(_ count: Int) -> LineChart {
    guard count < yearCount else { return self }
    let isEarlier = markedYear.map { $0 - firstYear < yearCount - count } ?? false
    let count = isEarlier && count > 1 ? count - 1 : count
    let hidden = ChartFrame.first(of: yearCount, showing: count, with: markedYear.map { $0 - firstYear })
    let shown = { (values: [Double?]) in Array(values.dropFirst(hidden).prefix(count)) }
    let points = { (series: ChartSeries<Double>) in
      ChartSeries(series.name, Array(series.points.dropFirst(hidden).prefix(count)))
    }
    var chart = self
    chart.firstYear += hidden
    chart.own = points(own)
    chart.compared = compared.map(points)
    chart.targetPath = shown(targetPath)
    chart.medians = shown(medians)
    return chart
  }

  private func model(rows: Int) -> ChartModel {
    let scale = scale(rows: rows)
    let last = own.points.lastIndex { $0 != nil } ?? yearCount
    var model = ChartModel(
      firstYear: firstYear, count: yearCount, own: line(own, scale, newest: last),
      compared: compared.prefix(ChartModel.mostCompared).map { line($0, scale, newest: last) },
      path: path(scale), breaks: breaks, bands: lines.map { LineChart.height($0, scale) },
      ticks: ticks(rows: rows), marked: markedYear.map { $0 - firstYear })
    model.median = line(
      ChartSeries(medianName, medians.map { $0.map { ChartPoint($0, joinsPrevious: false) } }), scale,
      newest: last)
    model.isCut = scale.range.lowerBound > least
    return model
  }

  /// Which year is drawn in a column.
  public func years(in rect: Rect, glyphs: GlyphLevel = .blocks) -> (_ column: Int) -> Int? {
    let shown = newest(yearsThatFit(rect.size, glyphs: glyphs))
    let frame = ChartFrame(shown.model(rows: rect.rows - 1), rect, glyphs)
    return { column in frame?.index(at: column).map { shown.firstYear + $0 } }
  }

  private func ticks(rows: Int) -> [ChartTick] {
    let scale = scale(rows: rows)
    return scale.ticks.map { ChartTick(height: LineChart.height($0, scale), label: formatTick($0)) }
  }

  /// Every number on the axis has at least two rows more than itself.
  private func scale(rows: Int) -> NiceScale {
    let steps = max(1, (rows - 1) / 3)
    if let range { return NiceScale(within: range, steps: steps) }
    let all = [own] + compared.prefix(ChartModel.mostCompared)
    let values =
      all.flatMap { $0.points.compactMap { $0?.value } } + (targetPath + medians).compactMap { $0 } + lines
    return NiceScale(around: values, steps: steps)
  }

  private func line(_ series: ChartSeries<Double>, _ scale: NiceScale, newest: Int) -> ChartLine {
    let marks = series.points.map { point in
      point.map {
        ChartMark(
          height: LineChart.height($0.value, scale), label: format($0.value),
          joinsPrevious: $0.joinsPrevious)
      }
    }
    return ChartLine(marks: marks, name: series.endName(firstYear, newest: newest, format))
  }

  private func path(_ scale: NiceScale) -> ChartLine {
    let marks = targetPath.map { value in
      value.map { ChartMark(height: LineChart.height($0, scale), label: format($0), joinsPrevious: false) }
    }
    let goal = targetPath.last { $0 != nil } ?? nil
    let name = targetPathName.isEmpty ? "" : targetPathName + (goal.map { " " + format($0) } ?? "")
    return ChartLine(marks: marks, name: name)
  }

  private static func height(_ value: Double, _ scale: NiceScale) -> Double {
    let length = scale.range.upperBound - scale.range.lowerBound
    guard length > 0, value.isFinite else { return 0.5 }
    return (scale.range.upperBound - value) / length
  }
}
