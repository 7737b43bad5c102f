import Words
import Workbooks

extension ImportReading {
  /// Reads a text: in the plain form where it is that and right, else by finding the table in it.
  ///
  /// What is wrong with a table in the plain form is told as such, unless all of it is right in another.
  mutating func readText(_ text: [UInt8], _ request: ImportRequest) throws(CSVFault) {
    let unread = self
    let isPlain = request.columns.isEmpty ? try readPlain(text, request) : false
    guard !isPlain || findings.hasErrors else { return }
    let grid = try TableGrid(text)
    let recogniser = TableRecogniser(
      book, year: request.year, choices: request.columns, takesStated: takesStated)
    var other = unread
    if let table = recogniser.table(in: grid) ?? recogniser.headless(in: grid) {
      other.read(table, by: recogniser)
      if !isPlain || !other.findings.hasErrors { self = other }
    } else if !isPlain, recogniser.provinceColumn(in: grid) == nil, let first = grid.rows.first,
      !first.cells.contains(where: { recogniser.words.meaning(of: $0).isLead })
    {
      self = unread
      findings.add(line: first.line, TableWords.noProvinces(of: book.definition))
    }
  }

  /// Reads a table whose first row names its columns by their ids; whether it does.
  private mutating func readPlain(_ text: [UInt8], _ request: ImportRequest) throws(CSVFault) -> Bool {
    var reader = CSVReader(text)
    var row = CSVRow()
    guard try reader.next(into: &row) else {
      findings.add(ImportWords.empty)
      return true
    }
    let header = ImportHeader(row, of: book.definition, findings: &findings)
    guard !findings.hasErrors else { return false }
    if header.column(.year) == nil, request.year == nil {
      findings.add(line: row.line, ImportWords.noYear)
    } else {
      try readRows(&reader, header, into: &row)
    }
    return true
  }

  /// Reads the sheet of a workbook that holds the table.
  mutating func readWorkbook(_ workbook: Workbook, _ request: ImportRequest) {
    let recogniser = TableRecogniser(
      book, year: request.year, choices: request.columns, takesStated: takesStated)
    let choice: SheetChoice
    do throws(SheetChoice.Refusal) {
      choice = try SheetChoice(of: workbook, request)
    } catch {
      return findings.add(error.words)
    }
    let found = choice.sheets.compactMap { sheet -> RecognisedTable? in
      let grid = TableGrid(sheet)
      return recogniser.table(in: grid) ?? recogniser.headless(in: grid)
    }
    guard let size = found.map(\.size).max(), let table = found.first(where: { $0.size == size }) else {
      return findings.add(TableWords.noTable(in: workbook.sheets.map(\.name)))
    }
    if workbook.sheets.count > 1 { findings.file += " [\(table.sheet ?? "")]" }
    if let other = choice.otherYear { findings.add(.warning, TableWords.tabOfOtherYear(other)) }
    let others = workbook.sheets.map(\.name).filter { $0 != table.sheet }
    read(table, by: recogniser, otherSheets: others)
  }

  /// Reads the rows of a table whose columns are known.
  mutating func read(
    _ table: RecognisedTable, by recogniser: TableRecogniser, otherSheets: [String] = []
  ) {
    let heading = table.heading?.lowerBound
    guard table.column(.year) != nil || recogniser.year != nil else {
      return findings.add(line: heading, ImportWords.noYear)
    }
    var reading = TableReading(table, by: recogniser)
    if let twice = reading.columnTwice {
      return findings.add(line: heading, key: twice, ImportWords.columnTwice)
    }
    reading.sortColumns()
    for fault in reading.faults {
      findings.add(isPaste ? .warning : .error, line: heading, key: fault.key, fault.words)
    }
    let header = reading.header
    var row = CSVRow()
    findings.mergesSame = !isPaste
    for place in table.rows.indices where !findings.isFull {
      if place % Self.rowsBetween == 0 { progress?(place, table.rows.count) }
      guard
        reading.fill(&row, from: place, isKnown: { isKnown(code: $0, name: $1, orNearly: $2, recogniser) })
      else {
        continue
      }
      read(row, header)
    }
    findings.tellRepeats()
    groups.merge(reading.groups) { first, _ in first }
    if let count = table.rankedCount {
      for place in years.indices { take(ranked: count, year: place, line: heading) }
    }
    if reading.firstRow == nil { findings.add(ImportWords.noRows) }
    for note in reading.notes(accepts: accepts) {
      findings.add(note.isError && !isPaste ? .error : .warning, line: note.line, key: note.key, note.words)
    }
    tables.append(reading.understanding(otherSheets: otherSheets))
  }

  /// Tells of spoilt letters: in the place of all faults they may have caused, or as something to look at.
  mutating func tell(_ damage: TextDamage?) {
    guard let damage else { return }
    if case .lost = damage { return findings.add(.warning, damage.words) }
    guard findings.hasErrors else { return }
    findings = FindingList(file: findings.file)
    findings.add(damage.words)
  }

  /// Whether a code or a name is that of a province, of this year or another, or nearly: then its row is
  /// one of figures, right or wrong.
  private func isKnown(
    code: String, name: String, orNearly: Bool, _ recogniser: TableRecogniser
  ) -> Bool {
    if !name.isEmpty, recogniser.names.place(of: name) != nil { return true }
    if !code.isEmpty, book.registry.sets.contains(where: { $0[code] != nil || $0["0" + code] != nil }) {
      return true
    }
    guard orNearly, !name.isEmpty, name.utf8.count <= 40, let year = recogniser.year,
      let set = book.registry.provinceSet(in: year)
    else { return false }
    return !book.registry.nearest(to: name, in: set.id).isEmpty
  }
}
