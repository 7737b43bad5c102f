import Words

/// A recognised table while its rows are read: which columns count, and what was left out of it.
struct TableReading {
  private(set) var table: RecognisedTable
  private let recogniser: TableRecogniser
  private var definition: IndexDefinition { recogniser.definition }

  /// The lines of the first and the last row of figures, and how many there are.
  private(set) var firstRow: Int?
  private(set) var lastRow: Int?
  private(set) var rowCount = 0
  /// What is wrong with the columns, once for each cause.
  private(set) var faults: [(key: String?, words: LocalizedText)] = []

  /// Columns of totals and dimensions of which the table has every part, and the columns of the parts.
  private var sums: [(column: Int, item: ItemID, parts: [Int])] = []
  private var left = LeftOut()
  /// The groups that the publisher gives, by line, where they are no figures.
  private(set) var groups: [Int: Int] = [:]
  private var hasSortedColumns = false

  init(_ table: RecognisedTable, by recogniser: TableRecogniser) {
    self.table = table
    self.recogniser = recogniser
  }

  /// Whether every cell counts: of a text in the plain form no column is without a name, and 0 is a fault.
  private var isStrict: Bool { table.isPlain && table.sheet == nil }

  /// The name of a column that means what another means already.
  var columnTwice: String? {
    var seen: Set<HeadingMeaning> = []
    for (column, meaning) in table.meanings.enumerated() {
      switch meaning {
      case .leftOut, .nameless, .unknown: continue
      default: if !seen.insert(meaning).inserted { return table.names[column] }
      }
    }
    return nil
  }

  /// What the columns hold, as the reading of rows wants it.
  var header: ImportHeader {
    let isSheet = table.sheet != nil && !table.liesOnItsSide
    let names = table.names.indices.map { column in
      let item = table.meanings[column].value.flatMap { $0.isStated ? nil : $0 }
      let name = item?.text ?? table.names[column]
      return isSheet ? "\(table.labels[column]) \(name)" : name
    }
    return ImportHeader(roles: table.meanings.map(\.role), names: names)
  }

  /// Decides about columns that nobody knows, that are not in force, and that follow from others.
  mutating func sortColumns() {
    leaveOutUnknown()
    guard let year = recogniser.year else { return }
    leaveOutOld(year)
    guard !table.isPlain else { return }
    let columns = Dictionary(
      table.values.map { ($0.item, $0.column) }, uniquingKeysWith: { first, _ in first })
    for (column, item) in table.values {
      let parts = definition.parts(of: item, in: year)
      let places = parts.compactMap { columns[$0] }
      guard parts != [item], !parts.isEmpty, places.count == parts.count else { continue }
      // Rounded dimensions say less of a total than the total itself.
      guard parts.allSatisfy({ definition.dimension($0) == nil }) else { continue }
      table.meanings[column] = .leftOut(.sum)
      sums.append((column, item, places))
    }
  }

  /// Columns with figures and a name nobody knows are a fault, told once; those of words are left out.
  private mutating func leaveOutUnknown() {
    var unknown: [Int] = []
    let isStrict = isStrict
    let counts = { (cell: String) in isStrict ? !cell.isEmpty : CellText.isNumber(cell) }
    for (column, meaning) in table.meanings.enumerated() where meaning == .unknown || meaning == .nameless {
      let isBesideNames = column < (table.meanings.firstIndex(where: \.isLead) ?? 0)

      if !isBesideNames, table.rows.contains(where: { counts($0[column]) }) {
        unknown.append(column)
      } else if meaning == .unknown {
        table.meanings[column] = .leftOut(.note)
      }
    }
    guard let first = unknown.first else { return }
    let names = unknown.map { table.names[$0].isEmpty ? table.labels[$0] : table.names[$0] }
    faults.append(
      (unknown.count == 1 ? table.names[first] : nil, TableWords.unknownColumns(names, of: definition)))
  }

  /// Columns of items that are not in force: a fault where figures stand, told once.
  private mutating func leaveOutOld(_ year: Int) {
    var old: [ItemID] = []
    let stated = recogniser.takesStated ? definition.statedItems(in: year) : []
    for (column, item) in table.values where item.isStated && !stated.contains(item) {
      table.meanings[column] = .leftOut(item.aspect == .rank ? .rank : .group)
    }
    for (column, item) in table.values where !item.isStated && !definition.isInForce(item, in: year) {
      let hasFigures = table.rows.contains {
        CellText.isNumber($0[column]) && CellText.figure($0[column]) != .zero
      }
      if hasFigures { old.append(item) }
      table.meanings[column] = .leftOut(.unwanted)
    }
    if !old.isEmpty { faults.append((nil, TableWords.notInForce(old, year: year))) }
  }

  /// Fills a row of figures from one of the table; `false` where it is none, and left out.
  mutating func fill(
    _ row: inout CSVRow, from place: Int, isKnown: (_ code: String, _ name: String, _ orNearly: Bool) -> Bool
  )
    -> Bool
  {
    let source = table.rows[place]
    let code = table.column(.code).map { CellText.code(source[$0]) } ?? ""
    let name = table.column(.province).map { source[$0] } ?? ""
    let columns = table.values.map(\.column) + [table.column(.score)].compactMap(\.self)
    if !isKnown(code, name, false) {
      let label = name.isEmpty ? source.cells.first { !$0.isEmpty && !CellText.isNumber($0) } ?? "" : name
      let hasFigures = columns.contains { CellText.isNumber(source[$0]) }
      if hasFigures, recogniser.isSummary(label) {
        left.summaries.append((source.line, label))
        return false
      }
      // With that many rows of no province, the file is of another kind: near names are not looked for.
      if !hasFigures, left.notes.count > FindingList.limit || !isKnown(code, name, true) {
        left.notes.append((source.line, label))
        return false
      }
    }
    guard take(source, code, columns, into: &row) else {
      left.zeroRows.append((source.line, name.isEmpty ? code : name))
      return false
    }
    checkSums(of: source)
    if let column = table.groupColumn,
      let group = RankText.group(source[column], names: definition.groupNames)
    {
      groups[source.line] = group
    }
    if source.isHidden { left.hiddenRows += 1 }
    (firstRow, lastRow, rowCount) = (firstRow ?? source.line, source.line, rowCount + 1)
    return true
  }

  /// Puts the cells of a row where they are read; `false` where it has nothing but zeros.
  private mutating func take(
    _ source: RecognisedTable.Row, _ code: String, _ columns: [Int], into row: inout CSVRow
  ) -> Bool {
    let isFigure = Set(columns)
    var (zeros, figures) = ([Int](), 0)
    row.begin(line: source.line)
    for column in table.names.indices {
      var text = source[column]
      if table.meanings[column] == .code { text = code }
      if isFigure.contains(column) {
        switch CellText.figure(text) {
        case .plain(let plain): text = plain
        case .marked(let plain):
          text = plain
          left.marked.add(source.line(of: column))
        case .zero where isStrict: text = "0"
        case .zero:
          text = ""
          zeros.append(source.line(of: column))
        case .failed:
          text = ""
          left.failed.add(source.line(of: column))
        }
        if !text.isEmpty { figures += 1 }
      }
      row.append(Array(text.utf8)[...])
      row.endField(line: source.line(of: column), isQuoted: true)
    }
    if figures == 0, !zeros.isEmpty { return false }
    for line in zeros { left.zeros.add(line) }
    return true
  }

  /// Holds a total or dimension that is left out against the sum of its parts.
  private mutating func checkSums(of row: RecognisedTable.Row) {
    guard definition.totalRule == .sum else { return }
    for sum in sums {
      guard let stated = figure(row[sum.column]) else { continue }
      let parts = sum.parts.compactMap { figure(row[$0]) }
      guard parts.count == sum.parts.count else { continue }
      let added = parts.reduce(0) { $0 + $1.value }
      let room = stated.unit / 2 + parts.reduce(0) { $0 + $1.unit / 2 } + 1e-9
      if abs(added - stated.value) > room {
        let name = table.column(.province).map { row[$0] } ?? ""
        left.wrongSums.append((row.line(of: sum.column), sum.item, name, stated.value, added))
      }
    }
  }

  /// A figure and what its last digit is worth; nothing for 0.
  private func figure(_ text: String) -> (value: Double, unit: Double)? {
    let plain: String
    switch CellText.figure(text) {
    case .plain(let figure), .marked(let figure): plain = figure
    case .zero, .failed: return nil
    }
    guard case .number(let value) = DecimalText.read(Array(plain.utf8)[...]) else { return nil }
    let decimals =
      plain.lastIndex { $0 == "." || $0 == "," }.map { plain.distance(from: $0, to: plain.endIndex) - 1 } ?? 0
    return (value, (0..<decimals).reduce(1) { unit, _ in unit / 10 })
  }

  /// What was met in cells and is told once for each cause.
  func notes(accepts: Bool) -> [TableNote] {
    left.notes(accepts: accepts, definition)
      + (table.uncomputed.map { [TableNote(line: $0.line, words: TableWords.uncomputed($0.count))] } ?? [])
  }

  /// The table as it was understood.
  func understanding(otherSheets: [String]) -> TableUnderstanding {
    var words: [LocalizedText] = []
    for kind in HeadingMeaning.Kind.allCases {
      let columns = table.meanings.indices.filter { column in
        // Without a heading no column has a name.
        table.meanings[column] == .leftOut(kind) && (!table.names[column].isEmpty || table.heading == nil)
      }
      guard !columns.isEmpty else { continue }
      let names = columns.map { (table.labels[$0], table.names[$0]) }
      words.append(TableWords.columnsLeftOut(kind, names, liesOnItsSide: table.liesOnItsSide))
    }
    let errors = table.meanings.count { if case .standardError = $0 { true } else { false } }
    if errors > 0 { words.append(TableWords.standardErrors(errors)) }
    words += left.words(titles: table.titles)
    if !otherSheets.isEmpty { words.append(TableWords.otherSheets(otherSheets)) }
    let hidden = table.values.map(\.column).filter { table.hiddenColumns.contains($0) }
    if !table.liesOnItsSide, !hidden.isEmpty {
      words.append(TableWords.hiddenColumns(hidden.map { table.labels[$0] }))
    }
    return TableUnderstanding(
      sheet: table.sheet, liesOnItsSide: table.liesOnItsSide, heading: table.heading,
      rows: firstRow.flatMap { first in lastRow.map { min(first, $0)...max(first, $0) } }, rowCount: rowCount,
      columns: table.values.map {
        TableUnderstanding.Column(label: table.labels[$0.column], name: table.names[$0.column], item: $0.item)
      }, leftOut: words)
  }
}
