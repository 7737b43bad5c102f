extension YearImport {
  /// Compares a year as it would be written with the one that exists, if one does.
  init(_ scores: YearScores, replacing old: YearScores?, rows: [MatchedRow], in book: ScoreBook) {
    let set = book.registry.provinceSet(scores.set)
    self.init(
      scores: scores, exists: old != nil, rows: rows,
      differences: old.map { YearImport.differences(from: $0, to: scores) } ?? [],
      missing: scores.emptyCells,
      absentProvinces: set?.provinces.map(\.code).filter { !scores.hasRow(of: $0) } ?? [],
      absentComponents: book.definition.components(in: scores.year).map(\.id)
        .filter { !scores.hasColumn(of: $0) })
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
