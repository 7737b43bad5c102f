/// A way to move in a list.
public enum ListMove: Hashable, Sendable {
  /// One row.
  case up, down
  /// As many rows as are in sight.
  case pageUp, pageDown
  /// To an end.
  case first, last
  /// To a row, by its number.
  case to(Int)

  /// What a key without a sign of its own means in a list; letters are for the caller.
  public init?(_ key: Key) {
    guard !key.control, !key.alt else { return nil }
    switch key.code {
    case .up: self = .up
    case .down: self = .down
    case .pageUp: self = .pageUp
    case .pageDown: self = .pageDown
    case .home: self = .first
    case .end: self = .last
    default: return nil
    }
  }
}

/// Where one is in a list of rows: which is selected, which is the first in sight.
public struct ListBox: Hashable, Sendable {
  /// The selected row.
  public private(set) var selection: Int
  /// The first row in sight.
  public private(set) var offset: Int

  /// At a row, by default the first; ``move(_:in:height:)`` or ``settle(in:height:)`` bring it in
  /// sight.
  public init(selection: Int = 0, offset: Int = 0) {
    self.selection = max(0, selection)
    self.offset = max(0, offset)
  }

  /// Moves, no farther than the ends.
  ///
  /// - Parameter height: the lines in which rows are shown.
  public mutating func move(_ move: ListMove, in rows: TableRows, height: Int) {
    let page = max(1, height - 1)
    switch move {
    case .up: selection -= 1
    case .down: selection += 1
    case .pageUp: selection -= page
    case .pageDown: selection += page
    case .first: selection = 0
    case .last: selection = rows.count - 1
    case .to(let row): selection = row
    }
    settle(in: rows, height: height)
  }

  /// Keeps the selection within the rows and in sight, after rows or height have changed.
  public mutating func settle(in rows: TableRows, height: Int) {
    selection = min(max(0, selection), max(0, rows.count - 1))
    offset = rows.offset(keeping: selection, from: offset, height: height)
  }

  /// Draws the rows as a list without heading, cut to the width.
  public func draw(_ rows: TableRows, in rect: Rect, on canvas: inout Canvas) {
    let table = Table(
      columns: [TableColumn("", width: .flexible(minimum: 1))], showsHeading: false,
      showsScrollBar: rect.rows < rows.count)
    table.draw(rows, selection: selection, offset: offset, in: rect, on: &canvas)
  }
}
