/// Where on the canvas the years and heights of a chart lie.
///
/// ```
/// 63 ┤●─┐ ●     gutter: number, blank, axis; then a cell of `pitch` columns a year
///     11 12 13  the years below
/// ```
/// In a cell of three columns: a break, the point, the way up or down to the next year.
struct ChartFrame: Hashable {
  /// The smallest cell: two digits and a blank.
  static let smallestPitch = 3
  /// Wider cells are no easier to read.
  static let largestPitch = 8

  /// All of the chart.
  let rect: Rect
  /// The cells of the years, without axis, years and names.
  let plot: Rect
  /// The first year shown, by its place in the series.
  let first: Int
  /// How many years are shown: the newest.
  let count: Int
  /// The columns of a year.
  let pitch: Int
  /// The cells in which points, lines and labels stand: those of the years, and what is free behind them.
  var inked: Rect {
    let free = hasNames ? (hasSpare ? 1 : 0) : rect.endColumn - plot.endColumn
    return Rect(column: plot.column, row: plot.row, columns: plot.columns + free, rows: plot.rows)
  }
  /// Whether there is a column behind the last year.
  let hasSpare: Bool
  /// Whether names stand at the right.
  let hasNames: Bool
  /// Whether the counts stand below the years.
  let hasCounts: Bool

  /// The columns of the numbers at the left with the axis.
  static func gutter(_ ticks: [ChartTick], _ glyphs: GlyphLevel) -> Int {
    2 + ticks.reduce(0) { max($0, TextWidth.columns(of: $1.label, glyphs: glyphs)) }
  }

  /// How many years fit beside a gutter.
  static func years(columns: Int, gutter: Int) -> Int { max(0, (columns - gutter) / smallestPitch) }

  /// A frame, or `nil` where not even one year in two lines fits.
  ///
  /// - Parameters:
  ///   - names: the columns of the widest name; they stand only where every year fits too.
  ///   - counts: the columns of the widest count, 0 for none.
  ///   - marked: the year that is always among those shown, by its place.
  init?(_ rect: Rect, gutter: Int, years: Int, names: Int, counts: Int = 0, marked: Int? = nil) {
    var count = min(years, ChartFrame.years(columns: rect.columns, gutter: gutter))
    // Behind an earlier year that must be shown, the mark of later ones takes the place of a year.
    if let marked, marked < years - count, count > 1 { count -= 1 }
    guard count > 0, rect.rows >= 3 else { return nil }
    let margin = names + 1
    hasNames = names > 0 && years * ChartFrame.smallestPitch + gutter + margin <= rect.columns
    let room = rect.columns - gutter - (hasNames ? margin : 0)
    pitch = min(ChartFrame.largestPitch, room / count)
    hasCounts = counts > 0 && counts < pitch && ChartFrame.showsCounts(rows: rect.rows)
    self.rect = rect
    self.count = count
    first = ChartFrame.first(of: years, showing: count, with: marked)
    hasSpare = room > count * pitch
    plot = Rect(
      column: rect.column + gutter, row: rect.row, columns: count * pitch,
      rows: rect.rows - (hasCounts ? 2 : 1))
  }

  /// The first year shown of so many: the newest are shown, unless the marked one is not among them.
  static func first(of years: Int, showing count: Int, with marked: Int?) -> Int {
    let newest = years - count
    return marked.map { min(newest, max(0, $0)) } ?? newest
  }

  /// Whether a chart is high enough to spare a row for the counts.
  static func showsCounts(rows: Int) -> Bool { rows >= 8 }

  /// The frame of a model, with room for its names where it can be had.
  init?(_ model: ChartModel, _ rect: Rect, _ glyphs: GlyphLevel) {
    let names = model.names().reduce(0) { max($0, TextWidth.columns(of: $1.text, glyphs: glyphs)) }
    let gutter = ChartFrame.gutter(model.ticks, glyphs)
    let counts = model.counts.reduce(0) { max($0, $1.map { String($0).count } ?? 0) }
    self.init(
      rect, gutter: gutter, years: model.count, names: names, counts: counts, marked: model.marked)
  }

  /// The year drawn in a column of the canvas, by its place in the series.
  func index(at column: Int) -> Int? {
    guard column >= plot.column, column < plot.endColumn else { return nil }
    return first + (column - plot.column) / pitch
  }

  /// The years shown, by their place in the series.
  var indices: Range<Int> { first..<first + count }

  /// The first column of a year's cell; where its break stands.
  func start(of index: Int) -> Int { plot.column + (index - first) * pitch }

  /// The column of a year's point.
  func column(of index: Int) -> Int { start(of: index) + (pitch - 1) / 2 }

  /// The column in which a line goes up or down to the next year.
  func riser(of index: Int) -> Int { start(of: index) + pitch - 1 }

  func row(of height: Double) -> Int {
    plot.row + Int((min(1, max(0, height)) * Double(plot.rows - 1)).rounded())
  }

  var axisColumn: Int { plot.column - 1 }
}
