import Words

extension ImportReading {
  /// Reads a row of the wide form: one province with all its figures.
  mutating func readWide(_ row: CSVRow, _ header: ImportHeader, year: Int, province: Int) {
    let (target, isNew) = years[year].row(
      ofPlace: province, line: row.line, written: header.provinceText(of: row))
    guard isNew else {
      let first = years[year].rows[target]
      return findings.add(
        line: row.line,
        ImportWords.provinceTwice(
          years[year].set.provinces[province], year: years[year].year, line: first.line))
    }
    for error in header.errors {
      if case .number(let number) = DecimalText.read(row[error.column]) {
        years[year].take(error: number, of: error.item, row: target)
      }
    }
    for value in header.values {
      let (line, column) = (row.line(of: value.column), years[year].column(of: value.item))
      // An empty cell of a spreadsheet says nothing; a dash says that there is no value.
      if row[value.column].isEmpty {
        if !isPaste, let column { years[year].leaveEmpty(row: target, column: column, line: line) }
        continue
      }
      let reading = read(row[value.column], of: value.item, year: year, line: line)
      let words = fault(in: reading, row[value.column], of: value.item, year: year)
      if let words {
        findings.add(line: line, key: header.names[value.column], words)
      }
      if let column, words == nil || (isPaste && reading.fact != .nothing) {
        years[year].put(reading.fact, row: target, column: column, line: line)
      }
    }
  }

  /// Reads a row of the long form: one figure.
  mutating func readLong(_ row: CSVRow, _ header: ImportHeader, year: Int, province: Int) {
    guard let itemColumn = header.column(.item), let scoreColumn = header.column(.score) else { return }
    let text = row.string(itemColumn)
    guard let item = item(text) else {
      return findings.add(
        line: row.line(of: itemColumn), key: header.names[itemColumn],
        text.isEmpty ? ImportWords.noItem : ImportWords.unknownItem(text, of: book.definition))
    }
    let (line, key) = (row.line(of: scoreColumn), header.names[scoreColumn])
    let reading = read(row[scoreColumn], of: item, year: year, line: line)
    if let words = fault(in: reading, row[scoreColumn], of: item, year: year) {
      return findings.add(line: line, key: key, words)
    }
    let (target, _) = years[year].row(
      ofPlace: province, line: row.line, written: header.provinceText(of: row))
    guard let column = years[year].column(of: item) else { return }
    if let before = years[year].cell(row: target, column: column) {
      return tellRepeated(
        item, year: year, province: province, isSame: before.fact == reading.fact,
        firstLine: before.line, line: line, key: key)
    }
    years[year].use(column: column)
    if reading.fact == .nothing {
      years[year].leaveEmpty(row: target, column: column, line: line)
    } else {
      years[year].put(reading.fact, row: target, column: column, line: line)
    }
  }

  /// Takes of how many the ranks of a row are, where a column says it.
  mutating func readRanked(_ row: CSVRow, _ header: ImportHeader, year: Int) {
    guard takesStated, let column = header.column(.ranked), !row[column].isEmpty else { return }
    let (line, text) = (row.line(of: column), row.string(column))
    guard let count = RankText.rank(text)?.rank else {
      return findings.add(line: line, key: header.names[column], ImportWords.noRank(text))
    }
    take(ranked: count, year: year, line: line)
  }

  /// What a cell says; of a rank also of how many it is.
  private mutating func read(
    _ cell: ArraySlice<UInt8>, of item: ItemID, year: Int, line: Int
  ) -> DecimalText.Reading {
    let text = { String(decoding: cell, as: UTF8.self) }
    switch item.aspect {
    case .score: return DecimalText.read(cell)
    case .group:
      let group = RankText.group(text(), names: book.definition.groupNames)
      return group.map { .number(Double($0)) } ?? DecimalText.read(cell)
    case .rank:
      guard let (rank, count) = RankText.rank(text()) else { return DecimalText.read(cell) }
      if let count { take(ranked: count, year: year, line: line) }
      return .number(Double(rank))
    }
  }

  /// Takes of how many the ranks of a year are; another number than before is a fault.
  mutating func take(ranked count: Int, year: Int, line: Int?) {
    let most = years[year].set.provinces.count
    // A year that is known in parts may rank some who are no more.
    guard count <= most || book[years[year].year]?.isExcerpt == true else {
      return findings.add(
        line: line, ImportWords.tooManyRanked(count, of: most, year: years[year].year, book.definition))
    }
    guard !years[year].take(ranked: count, line: line), let first = years[year].ranked else { return }
    findings.add(line: line, ImportWords.otherRankedCount(count, first: first.count, line: first.line))
  }

  private func fault(
    in reading: DecimalText.Reading, _ cell: ArraySlice<UInt8>, ofStated item: ItemID, year: Int
  ) -> LocalizedText? {
    let text = String(decoding: cell, as: UTF8.self)
    switch reading {
    case .missing, .statedMissing: return nil
    case .manySigns, .tooLarge, .text:
      return item.aspect == .rank
        ? ImportWords.noRank(text) : ImportWords.noGroup(text, of: book.definition)
    case .number:
      return years[year].column(of: item) == nil ? ImportWords.statedNotTaken(book.definition) : nil
    }
  }

  private mutating func tellRepeated(
    _ item: ItemID, year: Int, province: Int, isSame: Bool, firstLine: Int, line: Int, key: String
  ) {
    let (name, number) = (years[year].set.provinces[province], years[year].year)
    findings.add(
      isSame ? .warning : .error, line: line, key: key,
      isSame
        ? ImportWords.valueRepeated(item, name, year: number, line: firstLine)
        : ImportWords.valueTwice(item, name, year: number, line: firstLine))
  }

  /// What is wrong with a cell: not a number, outside the scale, or of an item not in force.
  ///
  /// An empty cell is never wrong.
  private func fault(
    in reading: DecimalText.Reading, _ cell: ArraySlice<UInt8>, of item: ItemID, year: Int
  ) -> LocalizedText? {
    let number = years[year].year
    if item.isStated { return fault(in: reading, cell, ofStated: item, year: year) }
    switch reading {
    case .missing, .statedMissing: return nil
    case .manySigns: return ImportWords.manySigns(String(decoding: cell, as: UTF8.self))
    case .tooLarge: return ImportWords.tooLarge(String(decoding: cell, as: UTF8.self))
    case .text: return ImportWords.notANumber(String(decoding: cell, as: UTF8.self))
    case .number(let value):
      guard let column = years[year].column(of: item) else {
        return ImportWords.notInForce(item, year: number)
      }
      guard let scale = years[year].scale(ofColumn: column), !scale.contains(value) else { return nil }
      return ImportWords.outOfScale(value, item, year: number, scale: scale)
    }
  }
}

extension ImportHeader {
  /// The code and name of a row's province as they are written.
  func provinceText(of row: CSVRow) -> String {
    [column(.code), column(.province)].compactMap { $0 }.map(row.string)
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension DecimalText.Reading {
  /// What the cell says; nothing where it is no number.
  fileprivate var fact: CellFact {
    switch self {
    case .number(let value): .value(value)
    case .statedMissing: .statedMissing
    case .missing, .manySigns, .tooLarge, .text: .nothing
    }
  }
}
