import Scores

/// Cells of the grid beside each other: from the marked one to the chosen one.
struct EntryRange: Hashable, Sendable {
  var rows: ClosedRange<Int>
  var columns: ClosedRange<Int>

  init(_ one: EntryCursor, _ other: EntryCursor) {
    rows = min(one.row, other.row)...max(one.row, other.row)
    columns = min(one.column, other.column)...max(one.column, other.column)
  }

  func holds(row: Int, column: Int) -> Bool { rows.contains(row) && columns.contains(column) }
}

extension EntryState {
  /// The cells that are marked.
  var range: EntryRange? { mark.map { EntryRange($0, cursor) } }

  /// The cells of some rows of the range, or the chosen one where none is marked.
  func cells(of range: EntryRange?, rows: ClosedRange<Int>? = nil) -> [ScoreCell] {
    let range = range ?? EntryRange(cursor, cursor)
    return (rows ?? range.rows).flatMap { row in
      range.columns.compactMap { column in
        guard table.provinces.indices.contains(row), columns.items.indices.contains(column) else {
          return nil
        }
        return ScoreCell(code: table.provinces[row].code, item: columns.items[column])
      }
    }
  }
}
