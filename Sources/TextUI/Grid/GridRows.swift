/// The rows of a table, asked for only as far as they are in sight.
public struct GridRows {
  /// How many there are.
  public var count: Int
  /// The cells of a row, one for each column of the table in its order; missing ones stay empty.
  public var cells: (Int) -> [GridCell]
  /// The name of the group that begins with a row, where one begins: a line of its own above it.
  public var group: (Int) -> String?

  /// Rows from a closure; without groups unless told otherwise.
  public init(
    count: Int, group: @escaping (Int) -> String? = { _ in nil },
    cells: @escaping (Int) -> [GridCell]
  ) {
    self.count = count
    self.group = group
    self.cells = cells
  }

  /// Rows that are at hand.
  public init(_ rows: [[GridCell]]) {
    self.init(count: rows.count) { rows[$0] }
  }
}

/// One line of a table's body.
public enum TableLine: Hashable, Sendable {
  /// The name of the group that begins.
  case group(String)
  /// A row, by its number.
  case row(Int)
}

extension GridRows {
  /// The lines in sight from a row on; a group's name is never the last of them.
  func lines(from offset: Int, height: Int) -> [TableLine] {
    var lines: [TableLine] = []
    var row = max(0, offset)
    while row < count, lines.count < height {
      if let name = group(row) {
        guard lines.count + 1 < height else { break }
        lines.append(.group(name))
      }
      lines.append(.row(row))
      row += 1
    }
    return lines
  }

  /// The first row to show so that the selected one is in sight, moved as little as possible.
  ///
  /// - Parameters:
  ///   - selection: the selected row; beyond the ends counts as the nearest end.
  ///   - offset: the first row shown until now.
  ///   - height: the lines of the table's body (without its heading).
  /// - Returns: a row from 0 to `count - 1` (0 where there are none), with no empty lines at the
  ///   end while rows are hidden above.
  public func offset(keeping selection: Int?, from offset: Int, height: Int) -> Int {
    guard count > 0, height > 0 else { return 0 }
    var first = min(max(0, offset), firstRow(endingWith: count - 1, height: height))
    guard let selection else { return first }
    let selected = min(max(0, selection), count - 1)
    first = min(first, selected)
    return max(first, firstRow(endingWith: selected, height: height))
  }

  /// The first row to show so that the selected one stands in the middle, or as near to it as the ends let it.
  public func offset(centring selection: Int?, height: Int) -> Int {
    guard count > 0, height > 0, let selection else { return 0 }
    var first = min(max(0, selection), count - 1)
    var used = lines(of: first)
    while first > 0, used + lines(of: first - 1) <= height / 2 + 1 {
      first -= 1
      used += lines(of: first)
    }
    return offset(keeping: selection, from: first, height: height)
  }

  /// The first row of a screenful that ends with a row.
  private func firstRow(endingWith last: Int, height: Int) -> Int {
    var first = last
    var used = lines(of: last)
    while first > 0 {
      used += lines(of: first - 1)
      guard used <= height else { break }
      first -= 1
    }
    return first
  }

  private func lines(of row: Int) -> Int { group(row) == nil ? 1 : 2 }
}
