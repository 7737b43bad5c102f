/// A small chart of ranks: a column a year, the higher the better, in as few rows as there are.
///
/// ```
///  ▄   ¦ █       rank 1 fills the height, the last rank is the thinnest line
/// ▂█ ▃ ¦▆█▅
/// 11        24
/// ```
/// A year without a value stays blank; in front of a year measured anew stands a thin line.
public struct RankColumns: Hashable, Sendable {
  /// One year.
  public struct Column: Hashable, Sendable {
    public var rank: Int
    /// Of how many.
    public var of: Int

    /// A year's rank.
    public init(rank: Int, of: Int) {
      self.rank = rank
      self.of = of
    }
  }

  /// The year of the first column.
  public var firstYear: Int
  /// One for each year, `nil` where there is no rank.
  public var columns: [Column?]
  /// The years not comparable with the one before.
  public var breaks: Set<Int>

  /// A chart.
  public init(firstYear: Int, columns: [Column?], breaks: Set<Int> = []) {
    self.firstYear = firstYear
    self.columns = columns
    self.breaks = breaks
  }

  /// The widest column drawn, with the blank in front of it.
  private static let largestPitch = 4

  /// Draws as many of the newest years as fit, and below them the first and the last year.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    guard rect.rows >= 2, rect.columns >= 5, !columns.isEmpty else { return }
    let pitch = min(RankColumns.largestPitch, max(2, rect.columns / columns.count))
    let shown = min(columns.count, rect.columns / pitch)
    let hidden = columns.count - shown
    let (plot, axis) = rect.splitBottom(1)
    for (place, column) in columns.dropFirst(hidden).enumerated() {
      let left = plot.column + place * pitch
      if place > 0, breaks.contains(firstYear + hidden + place) {
        for row in plot.row..<plot.endRow { canvas.put("¦", column: left, row: row, .breakLine) }
      }
      guard let column else { continue }
      draw(column, at: left + 1, columns: pitch - 1, in: plot, on: &canvas)
    }
    drawYears(first: firstYear + hidden, shown: shown, pitch: pitch, in: axis, on: &canvas)
  }

  private func draw(
    _ column: Column, at left: Int, columns: Int, in plot: Rect, on canvas: inout Canvas
  ) {
    let share = column.of > 1 ? Double(column.of - column.rank) / Double(column.of - 1) : 1
    let eighths = max(1, Int((min(1, max(0, share)) * Double(plot.rows * 8)).rounded()))
    for line in 0..<plot.rows {
      let filled = min(8, eighths - line * 8)
      guard filled > 0 else { return }
      let text = String(repeating: RankColumns.levels[filled - 1], count: columns)
      canvas.put(text, column: left, row: plot.endRow - 1 - line, .bar)
    }
  }

  private func drawYears(
    first: Int, shown: Int, pitch: Int, in axis: Rect, on canvas: inout Canvas
  ) {
    let name = { (year: Int) in year % 100 < 10 ? "0\(year % 100)" : "\(year % 100)" }
    let end = axis.column + shown * pitch
    if shown * pitch >= 6 { canvas.put(name(first), column: axis.column + 1, row: axis.row, .axis) }
    canvas.putRight(name(first + shown - 1), endColumn: end, row: axis.row, .axis)
  }

  private static let levels = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}
