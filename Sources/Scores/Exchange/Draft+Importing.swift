extension Draft {
  /// An empty draft for the year of an import, at the level the table has.
  public init?(importing year: YearImport, in book: ScoreBook) {
    let level = book[year.scores.year] == nil ? year.scores.level(book.definition) : nil
    self.init(year: year.scores.year, level: level, in: book)
  }

  /// What an import would enter into this draft, as one edit; `nil` where nothing would change.
  ///
  /// Every cell of the table is entered; an empty one states that there is no value.
  public func importing(_ year: YearImport) -> Edit? {
    var values: [ScoreCell: Double?] = [:]
    for code in year.scores.codes {
      for item in year.scores.items {
        let cell = ScoreCell(code: code, item: item)
        if has(cell) { values[cell] = .some(year.scores.value(item, of: code)) }
      }
    }
    var edit = entering(values, as: .imported).leavingOutWhatIsSo(in: self)
    if year.scores.source.vietnamese != source { edit.source = year.scores.source.vietnamese }
    return edit.cells.isEmpty && edit.source == nil ? nil : edit
  }
}
