/// Where all values lie between the least and the greatest: `├·  ·:▒▒│▒:●·· :·  ·┤`, the own one and the middle
/// marked.
///
/// A cell says by its mark whether it holds one value, a few, or many; where several marks meet, the own value
/// stands before the middle, the middle before the others.
public struct Strip: Hashable, Sendable {
  public var values: [Double]
  public var own: Double?
  public var median: Double?
  /// Where groups begin: drawn where nothing else stands.
  public var borders: [Double]

  public init(_ values: [Double], own: Double?, median: Double?, borders: [Double] = []) {
    (self.values, self.own, self.median, self.borders) = (values, own, median, borders)
  }

  /// The marks of one value, of two or three, of more.
  private static func marks(_ glyphs: GlyphLevel) -> [String] {
    glyphs == .ascii ? ["'", "\"", "%"] : ["·", ":", "▒"]
  }

  /// Draws it from a place on; nothing where all values are one or there is no room.
  public func draw(column: Int, row: Int, columns: Int, on canvas: inout Canvas) {
    guard let least = values.min(), let greatest = values.max(), greatest > least, columns >= 12 else {
      return
    }
    let cells = columns - 2
    let place = { (value: Double) in
      min(cells - 1, max(0, Int((value - least) / (greatest - least) * Double(cells - 1) + 0.5)))
    }
    canvas.put("├", column: column, row: row, .axis)
    canvas.put("┤", column: column + columns - 1, row: row, .axis)
    // The ASCII sign of a border is that of a few values.
    for border in canvas.glyphs == .ascii ? [] : borders where border > least && border < greatest {
      canvas.put("┊", column: column + 1 + place(border), row: row, .rule)
    }
    var counts = [Int](repeating: 0, count: cells)
    for value in values { counts[place(value)] += 1 }
    let marks = Self.marks(canvas.glyphs)
    for (cell, count) in counts.enumerated() where count > 0 {
      canvas.put(marks[count == 1 ? 0 : count < 4 ? 1 : 2], column: column + 1 + cell, row: row, .secondary)
    }
    if let median { canvas.put("│", column: column + 1 + place(median), row: row, .axis) }
    if let own { canvas.put("●", column: column + 1 + place(own), row: row, .ownLine) }
  }
}
