extension Draft {
  /// An empty draft for the year of an import, at the level the table has.
  public init?(importing year: YearImport, in book: ScoreBook) {
    let level = book[year.scores.year] == nil ? year.scores.level(book.definition) : nil
    self.init(year: year.scores.year, level: level, in: book)
  }

  /// What an import would enter into this draft, as one edit; `nil` where nothing would change.
  ///
  /// Every cell of the table that says something is entered: a value, or that there is none. An empty
  /// one says nothing.
  public func importing(_ year: YearImport) -> Edit? {
    var facts: [ScoreCell: CellFact] = [:]
    for code in year.scores.codes {
      for item in year.scores.items {
        let cell = ScoreCell(code: code, item: item)
        let fact = year.scores.fact(item, of: code)
        if has(cell), fact != .nothing { facts[cell] = fact }
      }
    }
    var edit = setting(facts, as: .imported).leavingOutWhatIsSo(in: self)
    if year.scores.source.vietnamese != source { edit.source = year.scores.source.vietnamese }
    return edit.cells.isEmpty && edit.source == nil ? nil : edit
  }
}
