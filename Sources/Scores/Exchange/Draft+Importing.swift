extension Draft {
  /// An empty draft for the year of an import, at the level the table has.
  public init?(importing year: YearImport, in book: ScoreBook) {
    let level = book[year.table.year] == nil ? year.table.level(book.definition) : nil
    self.init(year: year.table.year, level: level, in: book)
  }

  /// What an import would enter into this draft, as one edit; `nil` where nothing would change.
  ///
  /// As with a paste: an empty cell changes nothing, a dash states that there is no value.
  public func importing(_ year: YearImport) -> Edit? {
    var values: [ScoreCell: Double?] = [:]
    for code in year.table.codes {
      for item in year.table.items {
        let cell = ScoreCell(code: code, item: item)
        if let value = year.table.value(item, of: code), has(cell) { values[cell] = value }
      }
    }
    for cell in year.dashes where has(cell) { values[cell] = .some(nil) }
    var edit = entering(values, as: .imported).leavingOutWhatIsSo(in: self)
    if year.table.source != source { edit.source = year.table.source }
    return edit.cells.isEmpty && edit.source == nil ? nil : edit
  }

  /// Enters what a year shall be, as no step that could be kept or taken back: only to be looked at.
  ///
  /// - Returns: the items of which something is other than published.
  mutating func take(_ scores: YearScores) -> Set<ItemID> {
    var isTouched = items.map { _ in false }
    let columns = scores.columns(of: items)
    for (place, code) in codes.enumerated() {
      let row = scores.row(of: code)
      for (column, from) in columns.enumerated() {
        let cell = place * items.count + column
        let number = row.flatMap { from >= 0 ? scores.cell(row: $0, column: from).optional : nil }
        guard number != beneath[cell].optional else { continue }
        isTouched[column] = true
        cells[cell] = Cell(number.map(DraftEntry.value) ?? .cleared, over: beneath[cell].optional)
      }
    }
    return Set(items.indices.filter { isTouched[$0] }.map { items[$0] })
  }
}
