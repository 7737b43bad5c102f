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
    var facts: [ScoreCell: CellFact] = [:]
    for code in year.table.codes {
      for item in year.table.items {
        let cell = ScoreCell(code: code, item: item)
        let fact = year.table.fact(item, of: code)
        if has(cell), fact != .nothing { facts[cell] = fact }
      }
    }
    for cell in year.table.statedCells where has(cell) {
      facts[cell] = year.table.fact(cell.item, of: cell.code)
    }
    var edit = setting(facts, as: .imported).leavingOutWhatIsSo(in: self)
    let given = year.table.source.vietnamese
    if given != source { edit.source = given }
    if let count = year.table.rankedCount, count != ranked { edit.ranked = count }
    if year.table.isExcerpt, !publishesRanks, level != .excerpt { edit.level = .excerpt }
    return edit.cells.isEmpty && edit.source == nil && edit.level == nil ? nil : edit
  }

  /// Enters what a year shall be, as no step that could be kept or taken back: only to be looked at.
  ///
  /// - Returns: the items of which something is other than published.
  mutating func take(_ scores: YearScores) -> Set<ItemID> {
    enteredRanked = scores.rankedCount
    if scores.isExcerpt, !publishesRanks { level = .excerpt }
    var isTouched = items.map { _ in false }
    for place in cells.indices {
      let (cell, old) = (cell(at: place), publishedFact(at: place))
      let fact = scores.fact(cell.item, of: cell.code)
      guard fact != old else { continue }
      isTouched[place % items.count] = true
      cells[place] = Cell(entry(fact, over: old), over: old)
    }
    return Set(items.indices.filter { isTouched[$0] }.map { items[$0] })
  }
}
