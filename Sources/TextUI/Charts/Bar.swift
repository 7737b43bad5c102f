/// A value as a horizontal bar on a scale, with the median marked on it.
public struct Bar: Hashable, Sendable {
  /// The value; `nil` draws no bar at all: a missing value is not 0.
  public var value: Double?
  /// Where the median stands, if it is to be marked.
  public var median: Double?
  /// The ends of the scale.
  public var scale: ClosedRange<Double>

  /// A bar.
  public init(value: Double?, median: Double? = nil, scale: ClosedRange<Double>) {
    self.value = value
    self.median = median
    self.scale = scale
  }

  /// Draws it to the right of a place: `██████▌░░│░░░`; fine ends but at the `ascii` level.
  public func draw(column: Int, row: Int, columns: Int, on canvas: inout Canvas) {
    guard columns > 0 else { return }
    if let value {
      let eighths = fraction(of: value) * Double(columns * 8)
      let isCoarse = canvas.glyphs == .ascii
      let length = isCoarse ? Int((eighths / 8).rounded()) * 8 : Int(eighths.rounded())
      let full = String(repeating: "█", count: length / 8)
      let end = length % 8 == 0 ? "" : Bar.ends[length % 8 - 1]
      let used = canvas.put(full + end, column: column, row: row, .bar)
      let rest = String(repeating: "░", count: columns - used)
      canvas.put(rest, column: column + used, row: row, .barRest)
    }
    if let median {
      let place = min(columns - 1, Int(fraction(of: median) * Double(columns)))
      canvas.put("│", column: column + place, row: row, .median)
    }
  }

  /// How far along the scale, 0…1; 0 on a scale without length.
  private func fraction(of value: Double) -> Double {
    let length = scale.upperBound - scale.lowerBound
    guard length > 0, value.isFinite else { return 0 }
    return min(1, max(0, (value - scale.lowerBound) / length))
  }

  private static let ends = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
