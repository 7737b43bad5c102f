/// A series in one line, a column a year: `▂▃▄ ▅▆¦▄▃`.
///
/// A year without a value is a blank; a year that is not comparable with the one before has a thin
/// mark in a column of its own in front of it.
public struct Sparkline: Hashable, Sendable {
  /// One for each year, `nil` where there is none.
  public var values: [Double?]
  /// The value of the lowest level and that of the highest.
  public var range: ClosedRange<Double>
  /// The years (by their place in `values`) that are not comparable with the one before.
  public var breaks: Set<Int>
  /// The years in front of which a column is kept, for the mark or blank.
  public var slots: Set<Int>
  /// The role of the levels.
  public var role: Role

  /// A sparkline.
  ///
  /// - Parameter slots: the breaks of all the sparklines that stand one below the other, so that
  ///   their years do too; its own breaks unless told otherwise.
  public init(
    _ values: [Double?], range: ClosedRange<Double>, breaks: Set<Int> = [], slots: Set<Int>? = nil,
    role: Role = .ownLine
  ) {
    self.values = values
    self.range = range
    self.breaks = breaks
    self.slots = breaks.union(slots ?? [])
    self.role = role
  }

  /// How wide it is.
  public var columns: Int { values.count + slots.count { $0 > 0 && $0 < values.count } }

  /// Draws it so that it ends just before a column.
  public func draw(endColumn: Int, row: Int, on canvas: inout Canvas) {
    var column = endColumn - columns
    for (index, value) in values.enumerated() {
      if index > 0, slots.contains(index) {
        canvas.put(breaks.contains(index) ? "¦" : " ", column: column, row: row, .breakLine)
        column += 1
      }
      canvas.put(value.map { level(of: $0) } ?? " ", column: column, row: row, role)
      column += 1
    }
  }

  /// The sign of a value; the middle one where the range has no length.
  private func level(of value: Double) -> String {
    let length = range.upperBound - range.lowerBound
    guard length > 0, value.isFinite else { return Sparkline.levels[3] }
    let share = min(1, max(0, (value - range.lowerBound) / length))
    return Sparkline.levels[Int((share * 7).rounded())]
  }

  private static let levels = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}
