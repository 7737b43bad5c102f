import Words

extension TableRecogniser {
  /// A table without a heading: rows that name their province, with as many figures as the index has
  /// components in a year, in the order of the index; perhaps a total, a rank and words behind them.
  ///
  /// Nothing says what its columns are but their number: that is told.
  func headless(in grid: TableGrid) -> RecognisedTable? {
    guard let year, let lead = provinceColumn(in: grid) else { return nil }
    let named = grid.rows.prefix(Self.mostLookedAt).filter { names.place(of: $0[lead.column]) != nil }
    // Above the rows there is nothing that could be a heading nobody understood.
    guard let first = grid.rows.firstIndex(where: { names.place(of: $0[lead.column]) != nil }),
      !grid.rows[..<first].contains(where: { $0.filled > 2 })
    else { return nil }
    let width = grid.width
    let isFigures = (0..<width).map { column in
      column > lead.column && named.contains { CellText.isNumber($0[column]) }
        && named.allSatisfy {
          $0[column].isEmpty || !$0[column].contains(where: \.isLetter)
            || CellText.figure($0[column]) == .failed
        }
    }
    let figures = (0..<width).filter { isFigures[$0] }
    let components = definition.components(in: year).map(\.id)
    let dimensions = definition.dimensions(in: year).map(\.id)
    for items in [components, dimensions] where items.count > 1 && figures.count >= items.count {
      let columns = Array(figures.prefix(items.count))
      guard let start = columns.first, columns == Array(start..<(start + items.count)) else { continue }
      guard figures.count - items.count <= 2 else { continue }
      var meanings = (0..<width).map { _ in HeadingMeaning.leftOut(.unwanted) }
      for column in 0..<lead.column { meanings[column] = .leftOut(.ordinal) }
      meanings[lead.column] = .province
      for (column, item) in zip(columns, items) { meanings[column] = .value(item) }
      for column in figures.dropFirst(items.count) {
        let isWhole = named.allSatisfy { Int($0[column]) != nil || $0[column].isEmpty }
        meanings[column] = isWhole ? .leftOut(.rank) : .value(.total)
      }
      for column in (lead.column + 1)..<width where !isFigures[column] {
        meanings[column] = column < start ? .leftOut(.region) : .leftOut(.group)
      }
      guard meanings.count(where: { $0 == .value(.total) }) <= 1 else { continue }
      let table = RecognisedTable(
        sheet: grid.sheet, names: meanings.map { $0.value?.text ?? "" }, labels: (0..<width).map(grid.label),
        meanings: meanings,
        rows: grid.rows.map { .init(line: $0.line, cells: $0.cells, isHidden: $0.isHidden) },
        hiddenColumns: grid.hiddenColumns)
      return table.withStated(by: self)
    }
    return nil
  }
}
