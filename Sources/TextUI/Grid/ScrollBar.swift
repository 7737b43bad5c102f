/// How far a list is scrolled, as a bar: `█` for what is in sight, `░` for the rest.
public struct ScrollBar: Hashable, Sendable {
  /// How many rows there are.
  public var count: Int
  /// How many of them are in sight.
  public var shown: Int
  /// The first of those.
  public var offset: Int

  /// A scroll bar.
  public init(count: Int, shown: Int, offset: Int) {
    self.count = count
    self.shown = shown
    self.offset = offset
  }

  /// Draws it downwards; nothing where everything is in sight.
  public func draw(column: Int, rows: Range<Int>, on canvas: inout Canvas) {
    guard shown < count, !rows.isEmpty else { return }
    let thumb = thumb(height: rows.count)
    for row in rows {
      let isThumb = thumb.contains(row - rows.lowerBound)
      canvas.put(isThumb ? "█" : "░", column: column, row: row, isThumb ? .secondary : .rule)
    }
  }

  /// The lines of the bar that stand for what is in sight: at the ends only when the list is there.
  func thumb(height: Int) -> Range<Int> {
    guard shown < count, height > 0 else { return 0..<max(0, height) }
    let length = min(height, max(1, height * shown / count))
    let last = count - shown
    let free = height - length
    var start = min(free, (min(max(0, offset), last) * free + last / 2) / last)
    if offset > 0, start == 0, free > 0 { start = 1 }
    if offset < last, start == free, free > 0 { start = max(0, free - 1) }
    return start..<start + length
  }
}
