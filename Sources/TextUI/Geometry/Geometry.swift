/// A size in cells.
public struct Size: Hashable, Sendable {
  /// How wide.
  public var columns: Int
  /// How high.
  public var rows: Int

  /// A size; 80×24 is `Size(columns: 80, rows: 24)`.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A place in cells, from the top left corner, counted from 0.
public struct Point: Hashable, Sendable {
  /// How far to the right.
  public var column: Int
  /// How far down.
  public var row: Int

  /// A place.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A rectangle of cells; its right and bottom edges are exclusive.
public struct Rect: Hashable, Sendable {
  /// The left edge.
  public var column: Int
  /// The top edge.
  public var row: Int
  /// How wide, never negative.
  public var columns: Int
  /// How high, never negative.
  public var rows: Int

  /// A rectangle; a negative width or height counts as 0.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The rectangle that covers a whole canvas of this size.
  public init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// The first column right of the rectangle.
  public var endColumn: Int { column + columns }
  /// The first row below the rectangle.
  public var endRow: Int { row + rows }
  /// The size of the rectangle.
  public var size: Size { Size(columns: columns, rows: rows) }

  /// Whether the point lies inside.
  public func contains(_ point: Point) -> Bool {
    point.column >= column && point.column < endColumn && point.row >= row && point.row < endRow
  }

  /// The part of this rectangle that also lies in the other; empty where they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left, row: top,
      columns: min(endColumn, other.endColumn) - left, rows: min(endRow, other.endRow) - top)
  }

  /// The same rectangle made smaller by this many cells on each side.
  public func inset(columns horizontal: Int = 0, rows vertical: Int = 0) -> Rect {
    Rect(
      column: column + horizontal, row: row + vertical,
      columns: columns - 2 * horizontal, rows: rows - 2 * vertical)
  }

  /// Cuts off the first rows: what was cut, and what is left.
  public func splitTop(_ height: Int) -> (top: Rect, rest: Rect) {
    let cut = min(max(0, height), rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: cut),
      Rect(column: column, row: row + cut, columns: columns, rows: rows - cut)
    )
  }

  /// Cuts off the last rows: what is left, and what was cut.
  public func splitBottom(_ height: Int) -> (rest: Rect, bottom: Rect) {
    let (top, rest) = splitTop(rows - min(max(0, height), rows))
    return (top, rest)
  }

  /// Cuts off the first columns: what was cut, and what is left.
  public func splitLeft(_ width: Int) -> (left: Rect, rest: Rect) {
    let cut = min(max(0, width), columns)
    return (
      Rect(column: column, row: row, columns: cut, rows: rows),
      Rect(column: column + cut, row: row, columns: columns - cut, rows: rows)
    )
  }
}
