/// What was won or lost, to the right or the left of an axis: `◄━━━│`, `│━►`.
///
/// Bars of one column share a scale; what is too small for a cell is the axis alone.
public struct Balance: Hashable, Sendable {
  /// Positive where it was won; `nil` draws nothing at all: what is not known is not 0.
  public var value: Double?
  /// The length of a bar as long as its side.
  public var greatest: Double

  public init(_ value: Double?, greatest: Double) {
    self.value = value
    self.greatest = greatest
  }

  /// Draws it to the right of a place, the axis in the middle.
  public func draw(column: Int, row: Int, columns: Int, on canvas: inout Canvas) {
    guard columns >= 3, let value, value.isFinite else { return }
    let side = (columns - 1) / 2
    let axis = column + side
    let share = greatest > 0 ? min(1, value.magnitude / greatest) : 0
    let length = Int((share * Double(side)).rounded())
    if length > 0 {
      let line = String(repeating: "━", count: length - 1)
      if value < 0 {
        canvas.put("◄" + line, column: axis - length, row: row, .falling)
      } else {
        canvas.put(line + "►", column: axis + 1, row: row, .rising)
      }
    }
    canvas.put("│", column: axis, row: row, .axis)
  }
}
