import Words

extension YearImport {
  /// What a table makes of a year: of one that exists, as it was asked for.
  init(_ read: ImportYear, _ request: ImportRequest, in book: ScoreBook) {
    let old = book[read.year]
    let given = request.source.map { LocalizedText(same: $0) }
    var table = read.scores(source: given ?? old?.source ?? LocalizedText(same: ""))
    table.isExcerpt = request.isExcerpt
    let scores = old.map { $0.importing(table, request, in: book) } ?? table
    let set = book.registry.provinceSet(table.set)
    self.init(
      table: table, scores: scores, exists: old != nil, rows: read.rows,
      differences: old.map { YearImport.differences(from: $0, to: scores) } ?? [],
      missing: table.emptyCells,
      absentProvinces: set?.provinces.map(\.code).filter { !table.hasRow(of: $0) } ?? [],
      absentComponents: book.definition.components(in: table.year).map(\.id)
        .filter { !table.hasColumn(of: $0) })
  }

  /// Every cell that says something else; one that only one side has a place for counts as empty there.
  static func differences(from old: YearScores, to new: YearScores) -> [CellDifference] {
    let years = [old, new]
    let items = Set(years.flatMap { $0.items + $0.statedMissing.map(\.item) }).sorted()
    let codes = Set(years.flatMap { $0.codes + $0.statedMissing.map(\.code) }).sorted()
    let (oldColumns, newColumns) = (old.columns(of: items), new.columns(of: items))
    var differences: [CellDifference] = []
    for code in codes {
      let (oldRow, newRow) = (old.row(of: code), new.row(of: code))
      for (place, item) in items.enumerated() {
        let cell = ScoreCell(code: code, item: item)
        let before = old.fact(cell, old.value(row: oldRow, column: oldColumns[place]))
        let after = new.fact(cell, new.value(row: newRow, column: newColumns[place]))
        if before != after { differences.append(CellDifference(cell: cell, from: before, to: after)) }
      }
    }
    for cell in Set(old.statedCells + new.statedCells).sorted(by: { ($0.code, $0.item) < ($1.code, $1.item) })
    {
      let (before, after) = (old.fact(cell.item, of: cell.code), new.fact(cell.item, of: cell.code))
      if before != after { differences.append(CellDifference(cell: cell, from: before, to: after)) }
    }
    return differences
  }
}

extension YearScores {
  /// The cells without a value, row after row.
  var emptyCells: [ScoreCell] {
    var empty: [ScoreCell] = []
    for (row, code) in codes.enumerated() {
      for (column, item) in items.enumerated() where cell(row: row, column: column).isNaN {
        empty.append(ScoreCell(code: code, item: item))
      }
    }
    return empty
  }

  /// What is said of a cell that has a value, or has none.
  fileprivate func fact(_ cell: ScoreCell, _ value: Double?) -> CellFact {
    guard value == nil, !statedMissing.isEmpty else { return CellFact(value) }
    return statedMissing.contains(cell) ? .statedMissing : .nothing
  }

  /// The value at a row and column, -1 being a column there is not.
  fileprivate func value(row: Int?, column: Int) -> Double? {
    guard let row, column >= 0 else { return nil }
    let value = cell(row: row, column: column)
    return value.isNaN ? nil : value
  }
}
