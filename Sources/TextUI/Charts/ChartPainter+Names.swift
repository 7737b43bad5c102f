extension ChartPainter {
  /// Writes the names at the right, each in a line of its own, as near to its line's end as others
  /// let it.
  func drawNames(on canvas: inout Canvas) {
    guard frame.hasNames else { return }
    let ends = model.names().compactMap { name -> (row: Int, text: String, role: Role)? in
      guard let last = name.line.lastIndex, let mark = name.line.mark(at: last) else { return nil }
      return (frame.row(of: mark.height), name.text, name.role)
    }.sorted { $0.row < $1.row }
    let rows = ChartPainter.spread(ends.map(\.row), within: frame.plot.row..<frame.plot.endRow)
    // Behind the label of the newest year, which is wider than the smallest cell.
    let isNarrow = frame.hasSpare && frame.pitch == ChartFrame.smallestPitch
    let column = frame.plot.endColumn + (isNarrow ? 2 : 1)
    for (end, row) in zip(ends, rows) {
      canvas.put(end.text, column: column, row: row, end.role)
    }
  }

  /// Rows moved apart until all differ, in the same order and as near as it goes; as many as there
  /// is room for.
  static func spread(_ wanted: [Int], within range: Range<Int>) -> [Int] {
    var rows: [Int] = []
    for row in wanted.prefix(range.count) {
      rows.append(max(row, rows.last.map { $0 + 1 } ?? range.lowerBound))
    }
    var limit = range.upperBound - 1
    for index in rows.indices.reversed() {
      rows[index] = min(rows[index], limit)
      limit = rows[index] - 1
    }
    return rows
  }
}
