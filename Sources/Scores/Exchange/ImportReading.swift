import Words

/// A table while it is being read: what was found so far, and what is wrong with it.
struct ImportReading {
  let book: ScoreBook
  /// What was found so far.
  var findings: FindingList
  /// The years met so far, in the order of the file.
  var years: [ImportYear] = []
  /// Rows whose province was not found.
  private(set) var unmatched: [UnmatchedRow] = []
  /// Whether doubtful things are kept and shown rather than refused: what is pasted is looked at
  /// before it counts, cell by cell.
  let isPaste: Bool
  /// The provinces of the rows, one after another, where the table names none.
  var codesOfRows: ArraySlice<String> = []
  /// The lines of rows that are not read: titles and the like.
  var linesLeftOut: Set<Int> = []
  /// The tables that were found, as they were understood.
  var tables: [TableUnderstanding] = []
  /// Whether doubts count as answered.
  var accepts = false
  /// Whether ranks and groups are figures.
  let takesStated: Bool
  /// The groups that the publisher gives of the total, by line, where they are no figures.
  var groups: [Int: Int] = [:]

  /// Is told how many bytes of how many were read, after every so many rows.
  var progress: ((_ done: Int, _ total: Int) -> Void)?
  static let rowsBetween = 256

  private let file: String
  let year: Int?
  private var placeOfYear: [Int: Int] = [:]
  private var matchers: [ProvinceMatcher] = []
  private var itemsByText: [String: ItemID?] = [:]
  private var hasToldOfTwin = false

  init(
    book: ScoreBook, file: String, year: Int?, isPaste: Bool = false, takesStated: Bool? = nil
  ) {
    self.isPaste = isPaste
    self.takesStated = takesStated ?? book.definition.publishesRanks
    self.book = book
    self.file = file
    self.year = year
    findings = FindingList(file: file)
  }

  /// Reads the rows below the header, or all of them where there is none.
  mutating func readRows(
    _ reader: inout CSVReader, _ header: ImportHeader, into row: inout CSVRow
  ) throws(CSVFault) {
    var count = 0
    while !findings.isFull, try reader.next(into: &row) {
      if linesLeftOut.contains(row.line) { continue }
      count += 1
      if count % Self.rowsBetween == 0 { progress?(reader.position, reader.size) }
      guard hasRightWidth(row, header, delimiter: reader.delimiter) else { continue }
      read(row, header)
    }
    if count == 0 { findings.add(ImportWords.noRows) }
  }

  /// The years as they would be written, oldest first.
  mutating func finish(_ request: ImportRequest) -> [YearImport] {
    for fault in years.compactMap({ book.faults[$0.year] }) {
      findings.add(ImportWords.unreadableYear(fault))
    }
    if !findings.hasErrors, let empty = years.first(where: { $0.valueCount == 0 }) {
      findings.add(ImportWords.noValues(in: empty.year))
    }
    years.sort { $0.year < $1.year }
    refuseLaterYears(request)
    var imports = years.map { YearImport($0, request, in: book) }
    if !findings.hasErrors { refuseExcerpts(imports, request) }
    if !findings.hasErrors { tellOfStated(imports) }
    if request.mode == .merge { tellWhatStays(imports) }
    // Beside faults of the table nothing is doubtful: what is wrong comes first.
    if !findings.hasErrors { doubt(&imports, request) }
    return imports
  }

  mutating func read(_ row: CSVRow, _ header: ImportHeader) {
    for (column, role) in header.roles.enumerated() where role == .nameless && !row[column].isEmpty {
      findings.add(line: row.line(of: column), ImportWords.namelessValue)
    }
    guard let place = yearPlace(row, header), let province = provincePlace(row, header, year: place)
    else { return }
    readRanked(row, header, year: place)
    if header.isLong {
      readLong(row, header, year: place, province: province)
    } else {
      readWide(row, header, year: place, province: province)
    }
  }

  /// Whether a row has the fields of the header; fewer are doubtful, more are a fault.
  private mutating func hasRightWidth(_ row: CSVRow, _ header: ImportHeader, delimiter: UInt8) -> Bool {
    let (count, expected) = (row.usedCount, header.names.count)
    if count > expected {
      let isComma = delimiter == UInt8(ascii: ",") && row.pairsOfDigits >= count - expected
      findings.add(
        line: row.line,
        isComma
          ? ImportWords.bareDecimalComma(count, of: expected)
          : ImportWords.tooManyFields(count, of: expected))
      return false
    }
    if row.count < expected {
      findings.add(.warning, line: row.line, ImportWords.shortRow(row.count, of: expected))
    }
    return true
  }

  /// The place in `years` of the row's year.
  private mutating func yearPlace(_ row: CSVRow, _ header: ImportHeader) -> Int? {
    let column = header.column(.year)
    let line = row.line(of: column ?? 0)
    let key = column.map { header.names[$0] }
    let field = column.map { row[$0] } ?? []
    guard let number = field.isEmpty ? year : field.yearNumber else {
      findings.add(
        line: line, key: key,
        field.isEmpty ? ImportWords.noYear : ImportWords.badYear(String(decoding: field, as: UTF8.self)))
      return nil
    }
    if let year, year != number {
      findings.add(line: line, key: key, ImportWords.otherYear(number, asked: year))
      return nil
    }
    if let known = placeOfYear[number] { return known }
    guard IDShape.years.contains(number) else {
      findings.add(line: line, key: key, ImportWords.badYear(String(number)))
      return nil
    }
    guard let set = book.registry.provinceSet(in: number), book.definition.isInForce(.total, in: number)
    else {
      findings.add(line: line, key: key, ImportWords.yearOutside(number, of: book.definition))
      return nil
    }
    placeOfYear[number] = years.count
    var begun = ImportYear(
      number, set: set, matcher: matcher(of: set), definition: book.definition, takesStated: takesStated)
    for value in header.values {
      if let column = begun.column(of: value.item) { begun.use(column: column) }
    }
    years.append(begun)
    return years.count - 1
  }

  /// The place in `matchers` of a set's matcher.
  private mutating func matcher(of set: ProvinceSet) -> Int {
    if let place = matchers.firstIndex(where: { $0.set.id == set.id }) { return place }
    matchers.append(ProvinceMatcher(set, in: book))
    return matchers.count - 1
  }

  /// The place in its set of the row's province.
  private mutating func provincePlace(_ row: CSVRow, _ header: ImportHeader, year: Int) -> Int? {
    let (codeColumn, nameColumn) = (header.column(.code), header.column(.province))
    if codeColumn == nil, nameColumn == nil { return nextPlace(row, year: year) }
    do throws(ProvinceMatcher.Mismatch) {
      let (code, name) = (codeColumn.map(row.string) ?? "", nameColumn.map(row.string) ?? "")
      let place = try matchers[years[year].matcher].place(code: code, name: name)
      if name.isEmpty, let column = codeColumn {
        tellOfTwin(of: years[year].set.provinces[place], in: years[year].year, line: row.line(of: column))
      }
      return place
    } catch {
      let column = (error.isName ? nameColumn : codeColumn) ?? nameColumn ?? codeColumn ?? 0
      unmatched.append(
        UnmatchedRow(
          line: row.line, written: header.provinceText(of: row), answer: error.answer, words: error.words))
      findings.add(line: row.line(of: column), key: header.names[column], error.words)
      return nil
    }
  }

  /// Says once that a code, which stands there without a name, means another province in another set.
  private mutating func tellOfTwin(of province: Province, in year: Int, line: Int) {
    guard !hasToldOfTwin, let twin = book.registry.twin(of: province.id) else { return }
    hasToldOfTwin = true
    let both = book.registry.words(forCodeOf: province, and: twin)
    findings.add(.warning, line: line, ImportWords.codeOfTwo(both, province, in: year))
  }

  /// The place of the next province of those that the rows stand for without naming them.
  private mutating func nextPlace(_ row: CSVRow, year: Int) -> Int? {
    if let code = codesOfRows.popFirst() { return years[year].set.place(of: code) }
    let words = book.definition.naming(ImportWords.belowLastProvince)
    unmatched.append(UnmatchedRow(line: row.line, written: row.string(0), answer: nil, words: words))
    findings.add(line: row.line, words)
    return nil
  }

  /// The item a text names; remembered, for the long form names the same in many rows.
  mutating func item(_ text: String) -> ItemID? {
    if let known = itemsByText[text] { return known }
    let item = ImportHeader.item(text, in: book.definition)
    itemsByText[text] = .some(item)
    return item
  }
}

extension CSVRow {
  /// How many fields of digits only follow another such, none in quotes: what is left of `1,26`.
  fileprivate var pairsOfDigits: Int {
    var pairs = 0
    var column = 1
    while column < count {
      if isDigits(column - 1), isDigits(column) {
        pairs += 1
        column += 2
      } else {
        column += 1
      }
    }
    return pairs
  }

  private func isDigits(_ column: Int) -> Bool {
    !isQuoted(column) && !self[column].isEmpty && self[column].allSatisfy { (48...57).contains($0) }
  }
}

extension ArraySlice<UInt8> {
  /// The year a field says: four digits.
  fileprivate var yearNumber: Int? {
    guard count == 4, allSatisfy({ (48...57).contains($0) }) else { return nil }
    return reduce(0) { $0 * 10 + Int($1 - 48) }
  }
}
