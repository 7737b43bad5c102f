/// A value on its way from where it is to where it is supposed to be: `├──●━━┼━►───┤`.
///
/// The ends are the least and the best of all, the cross is their median. A value beyond an end
/// stands on it.
public struct Track: Hashable, Sendable {
  /// Where it is; `nil` draws nothing at all: a missing value is not 0.
  public var value: Double?
  /// Where it is supposed to be.
  public var supposed: Double?
  /// Where the median stands, if it is to be marked.
  public var median: Double?
  /// The least and the best.
  public var ends: ClosedRange<Double>

  /// A track.
  public init(value: Double?, supposed: Double?, median: Double? = nil, ends: ClosedRange<Double>) {
    self.value = value
    self.supposed = supposed
    self.median = median
    self.ends = ends
  }

  /// Draws it to the right of a place.
  public func draw(column: Int, row: Int, columns: Int, on canvas: inout Canvas) {
    guard columns >= 3, let value else { return }
    let line = "├" + String(repeating: "─", count: columns - 2) + "┤"
    canvas.put(line, column: column, row: row, .barRest)
    if let median {
      canvas.put("┼", column: column + place(of: median, in: columns), row: row, .median)
    }
    let start = place(of: value, in: columns)
    canvas.put("●", column: column + start, row: row, .ownLine)
    guard let supposed, supposed != value else { return }
    let end = place(of: supposed, in: columns)
    let between = min(start, end) + 1..<max(start, end, min(start, end) + 1)
    canvas.put(
      String(repeating: "━", count: between.count), column: column + between.lowerBound, row: row, .scenario)
    canvas.put(supposed > value ? "►" : "◄", column: column + end, row: row, .scenario)
  }

  private func place(of value: Double, in columns: Int) -> Int {
    let length = ends.upperBound - ends.lowerBound
    guard length > 0, value.isFinite else { return 0 }
    let share = min(1, max(0, (value - ends.lowerBound) / length))
    return Int((share * Double(columns - 1)).rounded())
  }
}
