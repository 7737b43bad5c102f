import Words

extension ImportReading {
  /// Reads pasted rows: with column names, or in the order of the grid's columns.
  mutating func readPaste(
    _ text: [UInt8], into draft: Draft, at target: PasteTarget
  ) throws(CSVFault) {
    var reader = CSVReader(pasted: text)
    var row = CSVRow()
    guard try reader.next(into: &row) else { return findings.add(ImportWords.empty) }
    if let row = draft.codes.firstIndex(of: target.cell.code) { codesOfRows = draft.codes[row...] }
    if let header = namedColumns(row, target) {
      guard !findings.hasErrors else { return }
      return try readRows(&reader, header, into: &row)
    }
    let shape = try shape(of: text)
    let width = shape.width - shape.roles.count
    let start = width == target.columns.count ? 0 : target.columns.firstIndex(of: target.cell.item) ?? 0
    let columns = target.columns[start...].prefix(width)
    guard columns.count == width else { return findings.add(line: row.line, ImportWords.tooManyColumns) }
    let items = columns.map(ImportHeader.Role.value)
    let names = shape.roles.map { role in
      switch role {
      case .code: "code"
      case .province: "province"
      default: ""
      }
    }
    let header = ImportHeader(roles: shape.roles + items, names: names + columns.map(\.text))
    reader = CSVReader(pasted: text)
    try readRows(&reader, header, into: &row)
  }

  /// The columns by a first row that names them; `nil` where it is a row of figures.
  ///
  /// A column nobody knows is told and left out.
  private mutating func namedColumns(_ row: CSVRow, _ target: PasteTarget) -> ImportHeader? {
    let names = (0..<row.usedCount).map(row.string)
    let roles = names.map { ImportHeader.role(of: $0, in: book.definition) }
    guard roles.contains(.code) || roles.contains(.province) || isListOfItems(names, target) else {
      return nil
    }
    var values: Set<ItemID> = []
    let kept = roles.enumerated().map { column, role -> ImportHeader.Role in
      switch role {
      case .unknown:
        findings.add(
          .warning, line: row.line, key: names[column], ImportWords.unknownColumn(of: book.definition))
        return .ordinal
      case .value(let item):
        if !values.insert(item).inserted {
          findings.add(line: row.line, key: names[column], ImportWords.columnTwice)
        }
        return role
      case .nameless: return .ordinal
      default: return role
      }
    }
    if values.isEmpty, !(roles.contains(.item) && roles.contains(.score)) {
      findings.add(line: row.line, ImportWords.noScoreColumn)
    }
    return ImportHeader(roles: kept, names: names)
  }

  /// Whether a row is the ids of the grid's columns from the chosen one or the first on: `1.1` is a
  /// number too, but not all of them in this order.
  private func isListOfItems(_ names: [String], _ target: PasteTarget) -> Bool {
    guard names.count > 1 else { return false }
    let ids = names.map { String($0.map { $0 == "," ? "." : $0 }) }
    let starts = [0, target.columns.firstIndex(of: target.cell.item) ?? 0]
    return starts.contains { target.columns[$0...].map(\.text).starts(with: ids) }
  }

  /// What stands before the figures in rows that nothing names, and how many fields the widest has.
  private func shape(of text: [UInt8]) throws(CSVFault) -> (roles: [ImportHeader.Role], width: Int) {
    var reader = CSVReader(pasted: text)
    var row = CSVRow()
    var (rows, width, namesFirst, namesSecond, coded) = (0, 0, 0, 0, 0)
    var firsts: Set<String> = []
    let codes = Set(book.registry.sets.flatMap(\.codes))
    while try reader.next(into: &row) {
      rows += 1
      width = max(width, row.usedCount)
      let first = row.string(0)
      let code = codes.contains(first) ? first : "0" + first
      if codes.contains(code) { firsts.insert(code) }
      if DecimalText.read(row[0]) == .text { namesFirst += 1 }
      if DecimalText.read(row[1]) == .text { namesSecond += 1 }
      if isName(row.string(1), ofCode: code) { coded += 1 }
    }
    // A stray "n/a" makes no column of names.
    if namesFirst * 2 > rows { return ([.province], width) }
    // A running number before the names is no code.
    if namesSecond * 2 > rows { return ([coded * 2 > rows ? .code : .ordinal, .province], width) }
    return (firsts.count == rows && width > 1 ? [.code] : [], width)
  }

  /// Whether a name is that of a code in any set: then the number before it is a code.
  private func isName(_ name: String, ofCode code: String) -> Bool {
    book.registry.sets.contains { set in
      guard let province = set[code] else { return false }
      let key = SearchKey(name)
      return province.spellings.contains { SearchKey($0) == key || SearchKey($0) == key.withoutKind }
    }
  }
}

extension ImportYear {
  /// Every cell that says something: a value, or that there is none.
  var entries: [(cell: ScoreCell, fact: CellFact)] {
    rows.indices.flatMap { row in
      itemsInForce.indices.compactMap { column in
        guard let fact = cell(row: row, column: column)?.fact, fact != .nothing else { return nil }
        return (ScoreCell(code: rows[row].code, item: itemsInForce[column]), fact)
      }
    }
  }
}
