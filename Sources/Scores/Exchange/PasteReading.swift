import Words

extension ImportReading {
  /// Reads pasted rows: by the names of columns and provinces, and by their order only where they are
  /// figures and nothing else.
  mutating func readPaste(
    _ text: [UInt8], into draft: Draft, at target: PasteTarget
  ) throws(CSVFault) {
    let survey = try PasteSurvey(text, of: book) { isHeading($0, target) }
    guard !survey.rows.isEmpty else { return findings.add(ImportWords.empty) }
    let grid = try TableGrid(text, delimiter: CSVReader(pasted: text).delimiter)
    let recogniser = TableRecogniser(book, year: draft.year, takesStated: takesStated)
    guard let table = recogniser.table(in: grid) else {
      return try readPlainPaste(text, survey, grid, recogniser, into: draft, at: target)
    }
    let unread = self
    if table.isPlain, survey.heading != nil {
      try readPlainPaste(text, survey, grid, recogniser, into: draft, at: target)
      guard findings.hasErrors else { return }
    }
    var other = unread
    other.read(table, by: recogniser)
    if !table.isPlain || survey.heading == nil || !other.findings.hasErrors { self = other }
  }

  /// Reads rows whose columns are named by their ids, or by nothing.
  private mutating func readPlainPaste(
    _ text: [UInt8], _ survey: PasteSurvey, _ grid: TableGrid, _ recogniser: TableRecogniser,
    into draft: Draft,
    at target: PasteTarget
  ) throws(CSVFault) {
    if let row = draft.codes.firstIndex(of: target.cell.code) { codesOfRows = draft.codes[row...] }
    var reader = CSVReader(pasted: text)
    var row = CSVRow()
    if let heading = survey.heading {
      for _ in 0...heading { _ = try reader.next(into: &row) }
      leaveOut(Array(survey.rows[..<heading]))
      leaveOut(survey.rows[(heading + 1)...].prefix(1).filter(PasteSurvey.numbersColumns))
      guard let header = namedColumns(row, target, survey), !findings.hasErrors else { return }
      leaveOutNumbers(in: header.column(.province), of: survey.rows.dropFirst(heading + 1))
      let line = row.line
      try readRows(&reader, header, into: &row)
      return understand(header, heading: line)
    }
    if let unknown = survey.unknownHeading {
      return findings.add(line: unknown.line, ImportWords.unknownHeading)
    }
    leaveOut(survey.others)
    leaveOut(survey.summaries)
    // More columns than the grid has: totals, ranks and groups beside the figures of all of them.
    if survey.nameColumn != nil, let table = recogniser.headless(in: grid),
      let last = table.values.last?.column,
      table.values.filter({ $0.item != .total }).map(\.item) == target.columns.filter({ $0 != .total }),
      table.names.count > last + 1 || table.values.count > target.columns.count
    {
      return read(table, by: recogniser)
    }
    guard let header = columnsInOrder(survey, target) else { return }
    leaveOutNumbers(in: header.column(.province), of: survey.rows[...])
    try readRows(&reader, header, into: &row)
    understand(header, heading: nil)
  }

  /// Notes how rows in the plain form were understood.
  private mutating func understand(_ header: ImportHeader, heading: Int?) {
    let lines = years.first?.rows.map(\.line) ?? []
    guard let first = lines.min(), let last = lines.max() else { return }
    tables.append(
      TableUnderstanding(
        sheet: nil, liesOnItsSide: false, heading: heading.map { $0...$0 }, rows: first...last,
        rowCount: lines.count,
        columns: header.values.map { column, item in
          TableUnderstanding.Column(
            label: String(column + 1), name: heading == nil ? "" : header.names[column], item: item)
        }, leftOut: []))
  }

  /// Titles, notes and the like: told, and not read.
  private mutating func leaveOut(_ rows: [PasteSurvey.Row]) {
    for row in rows where linesLeftOut.insert(row.line).inserted {
      let text = row.fields.first { !$0.isEmpty } ?? ""
      findings.add(.warning, line: row.line, ImportWords.leftOut(text))
    }
  }

  /// Among names a number is no code: whose the figures behind it are is not known.
  private mutating func leaveOutNumbers(in column: Int?, of rows: ArraySlice<PasteSurvey.Row>) {
    guard let column, rows.contains(where: { column < $0.fields.count && $0.isWord(column) }) else { return }
    for row in rows where column < row.fields.count && row.isNumber[column] {
      guard linesLeftOut.insert(row.line).inserted else { continue }
      findings.add(line: row.line, key: row.fields[column], ImportWords.numberAmongNames)
    }
  }

  /// The columns of rows without a heading: those of the grid, behind what names the provinces.
  private mutating func columnsInOrder(_ survey: PasteSurvey, _ target: PasteTarget) -> ImportHeader? {
    let lead = lead(survey, width: target.columns.count)
    let width = survey.figures.map(\.fields.count).max() ?? 0
    guard width > lead.count else {
      findings.add(ImportWords.noScoreColumn)
      return nil
    }
    if !lead.contains(.province), !lead.contains(.code), let row = survey.firstAmongFigures {
      findings.add(line: row.line, ImportWords.namelessRows)
      return nil
    }
    // A column of words behind the names (a region, a remark) holds no figures.
    let ofFigures = (lead.count..<width).filter { column in
      survey.figures.contains {
        column < $0.fields.count && ($0.isNumber[column] || $0.fields[column].isEmpty)
      }
        || !survey.figures.contains { column < $0.fields.count && !$0.fields[column].isEmpty }
    }
    let start =
      ofFigures.count == target.columns.count ? 0 : target.columns.firstIndex(of: target.cell.item) ?? 0
    let columns = target.columns[start...].prefix(ofFigures.count)
    guard columns.count == ofFigures.count else {
      findings.add(line: survey.figures.first?.line, ImportWords.tooManyColumns)
      return nil
    }
    var (roles, names) = (lead, lead.map { $0 == .code ? "code" : $0 == .province ? "province" : "" })
    var rest = Array(columns)[...]
    for column in lead.count..<width {
      let item = ofFigures.contains(column) ? rest.popFirst() : nil
      roles.append(item.map(ImportHeader.Role.value) ?? .ordinal)
      names.append(item?.text ?? "")
    }
    return ImportHeader(roles: roles, names: names)
  }

  /// Whether a row names the columns: one of its fields is what a column is called, or all are the ids of
  /// the grid's columns.
  private func isHeading(_ names: [String], _ target: PasteTarget) -> Bool {
    let roles = names.map { ImportHeader.role(of: $0, in: book.definition) }
    return isListOfItems(names, target)
      || (names.count > 1 && roles.contains { [.code, .province, .ordinal, .item, .score].contains($0) })
      || roles == [.code] || roles == [.province]
  }

  /// The columns by the row that names them; `nil` where none of them says whose the figures are.
  ///
  /// A column nobody knows is told and left out.
  private mutating func namedColumns(
    _ row: CSVRow, _ target: PasteTarget, _ survey: PasteSurvey
  ) -> ImportHeader? {
    let names = (0..<row.usedCount).map(row.string)
    var roles = names.map { ImportHeader.role(of: $0, in: book.definition) }
    // The names have no heading that is known.
    if !roles.contains(.code), !roles.contains(.province), !isListOfItems(names, target) {
      guard let column = survey.nameColumn, column < roles.count else {
        findings.add(line: row.line, ImportWords.noProvinceColumn(of: book.definition))
        return nil
      }
      roles[column] = .province
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

  /// What stands before the figures in rows that nothing names.
  private func lead(_ survey: PasteSurvey, width: Int) -> [ImportHeader.Role] {
    let rows = survey.figures
    let codes = Set(book.registry.sets.flatMap(\.codes))
    let code = { (row: PasteSurvey.Row, column: Int) -> String in
      guard let text = row.fields.dropFirst(column).first else { return "" }
      return codes.contains(text) ? text : "0" + text
    }
    let isText = { (row: PasteSurvey.Row, column: Int) in
      column < row.fields.count && DecimalText.read(Array(row.fields[column].utf8)[...]) == .text
    }
    // Names that nobody knows are names all the same, where most rows have one; a stray "n/a" is none.
    let column =
      survey.nameColumn ?? (0..<2).first { column in rows.count { isText($0, column) } * 2 > rows.count }
    if let column {
      // A running number before the names is no code.
      let before = (0..<column).map { place in
        let coded = rows.count { row in
          isName(row.fields.dropFirst(column).first ?? "", ofCode: code(row, place))
        }
        return coded * 2 > rows.count ? ImportHeader.Role.code : .ordinal
      }
      return before + [.province]
    }
    // One column more than the grid has, and it counts the rows.
    let isCounting = rows.enumerated().allSatisfy { $1.fields.first == String($0 + 1) }
    if isCounting, rows.count > 1, rows.allSatisfy({ $0.fields.count <= width + 1 }),
      rows.contains(where: { $0.fields.count == width + 1 })
    {
      return [.ordinal]
    }
    let firsts = Set(rows.map { code($0, 0) })
    let areCodes = firsts.count == rows.count && firsts.allSatisfy(codes.contains)
    return areCodes && rows.contains { $0.fields.count > 1 } ? [.code] : []
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
