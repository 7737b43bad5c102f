import Words

/// Finds the table on a sheet or in a text: where its heading is, which way it lies, what its columns mean.
struct TableRecogniser {
  let definition: IndexDefinition
  let words: HeadingWords
  let names: ProvinceNames
  let year: Int?
  /// The folded names of the regions.
  private let regions: Set<String>
  /// What the person said of columns that no rule knows.
  let choices: [ColumnChoice]

  /// Whether ranks and groups are figures: those of an index that publishes them, and of an excerpt.
  let takesStated: Bool

  /// How many rows a heading may have: a word for all figures, dimensions, components.
  static let mostHeadingRows = 3

  /// How far down a heading is looked for.
  static let deepestHeading = 80

  /// In how many rows names are counted: several years of all provinces.
  static let mostLookedAt = 2000

  /// A recogniser of the tables of a year.
  init(
    _ book: ScoreBook, year: Int?, choices: [ColumnChoice] = [], takesStated: Bool? = nil
  ) {
    definition = book.definition
    self.takesStated = takesStated ?? book.definition.publishesRanks
    words = HeadingWords(book.definition, year: year)
    self.year = year
    self.choices = choices
    regions = Set(
      book.registry.regions.flatMap { [$0.name, $0.shortName] }
        .flatMap { [SearchKey($0.vietnamese).text, SearchKey($0.english).text] })
    // Names of another set are names, too; whether they are of the year is told later, by row.
    let own = year.flatMap { book.registry.provinceSet(in: $0) }
    let others = book.registry.sets.filter { $0.id != own?.id }
    names = ProvinceNames((own?.provinces ?? []) + others.flatMap(\.provinces))
  }

  /// The table in a grid; `nil` where there is none whose columns and provinces are named.
  func table(in grid: TableGrid) -> RecognisedTable? {
    found(in: grid).map { $0.withStated(by: self) }
  }

  private func found(in grid: TableGrid) -> RecognisedTable? {
    let across = provinceRow(in: grid)
    let down = provinceColumn(in: grid)
    if let across, across.count > max(1, down?.count ?? 0), let table = onItsSide(grid, across.row) {
      return table
    }
    if let table = upright(in: grid, nameColumn: down?.column) { return table }
    return across.flatMap { onItsSide(grid, $0.row) }
  }

  /// The column with the most names of provinces, and how many.
  func provinceColumn(in grid: TableGrid) -> (column: Int, count: Int)? {
    let counts = (0..<min(grid.width, 6)).map { column in
      grid.rows.prefix(Self.mostLookedAt).count { names.place(of: $0[column]) != nil }
    }
    guard let most = counts.max(), most > 0, let column = counts.firstIndex(of: most) else { return nil }
    return (column, most)
  }

  /// The row with the most different provinces, and how many.
  private func provinceRow(in grid: TableGrid) -> (row: Int, count: Int)? {
    let counts = grid.rows.prefix(Self.deepestHeading).map { row in
      Set(row.cells.compactMap(names.place)).count
    }
    guard let most = counts.max(), most > 0, let row = counts.firstIndex(of: most) else { return nil }
    return (row, most)
  }

  /// Whether a row's name is about several provinces: an average, a region.
  func isSummary(_ name: String) -> Bool {
    let key = SearchKey(name).text
    return HeadingWords.isSummary(key) || regions.contains(key)
  }

  /// What a column means: what the person says, else what its heading says.
  func meaning(_ name: String, label: String) -> HeadingMeaning {
    if let choice = choices.first(where: { $0.isMeant(name, label: label) }) { return choice.meaning }
    let meaning = words.meaning(of: name)
    // What a heading says of another year is not what is asked for.
    guard meaning.value != nil, let year, case let years = SheetChoice.years(in: name), !years.isEmpty else {
      return meaning
    }
    return years.contains(year) ? meaning : .leftOut(.otherYear)
  }

  /// A table with a province a row.
  private func upright(in grid: TableGrid, nameColumn: Int?) -> RecognisedTable? {
    let width = grid.width
    for (place, row) in grid.rows.prefix(Self.deepestHeading).enumerated() where row.filled > 1 {
      // Behind the name of a province stand its figures: nothing above them named the columns.
      if row.cells.contains(where: { self.names.place(of: $0) != nil }) { break }
      var meanings = (0..<width).map { meaning(row[$0], label: grid.label(of: $0)) }
      var (names, rowCount) = ((0..<width).map { row[$0] }, 1)
      while rowCount < Self.mostHeadingRows, place + rowCount < grid.rows.count,
        let lower = next(grid.rows[place + rowCount], under: meanings, grid)
      {
        let below = grid.rows[place + rowCount]
        // Below a word for provinces or ranks a row of items has nothing, or words that add nothing.
        meanings = (0..<width).map { column in
          let adds =
            lower[column] != .nameless && lower[column] != .score
            && (lower[column] != .unknown || meanings[column].value != nil)
          return adds || meanings[column] == .nameless ? lower[column] : meanings[column]
        }
        names = (0..<width).map { below[$0].isEmpty || lower[$0] == .score ? names[$0] : below[$0] }
        rowCount += 1
      }
      if !meanings.contains(where: \.isLead), let column = nameColumn, column < width,
        row[column].isEmpty || meanings[column] == .unknown
      {
        meanings[column] = .province
      }
      meanings = asOneForm(meanings, names)
      guard meanings.contains(where: \.isLead), isTable(meanings) else { continue }
      let first = place + rowCount
      return finished(grid, heading: place..<first, meanings, names)
    }
    return nil
  }

  /// What the next row of a heading means, if a row is that: it names no province and no figure, but
  /// items, each once.
  private func next(
    _ row: TableGrid.Row, under upper: [HeadingMeaning], _ grid: TableGrid
  ) -> [HeadingMeaning]? {
    // Numbers in their order are items only where nothing named any above.
    if upper.contains(where: { $0.value != nil }), Self.numbersColumns(row.cells) { return nil }
    let meanings = (0..<grid.width).map { meaning(row[$0], label: grid.label(of: $0)) }
    let items = meanings.compactMap(\.value)
    // `Điểm` and `Hạng` under every item.
    let tellsKinds =
      meanings.contains(.score)
      && meanings.allSatisfy { meaning in
        if case .leftOut = meaning { return true }
        return meaning == .score || meaning == .nameless
      }
    guard tellsKinds || items.count > 1 || (items.count == 1 && row.filled == 1),
      Set(items).count == items.count
    else {
      return nil
    }
    for (column, meaning) in upper.enumerated() where meaning.isLead && !row[column].isEmpty { return nil }
    // Figures are no names of items: `1.1` is both, `1.4106` is not.
    let others = row.cells.indices.filter { meanings[$0].value == nil && CellText.isNumber(row[$0]) }
    return others.isEmpty && !row.cells.contains { self.names.place(of: $0) != nil } ? meanings : nil
  }

  /// Words that mean one thing in the long form and another in the wide: `Điểm` beside no item is a total.
  private func asOneForm(_ meanings: [HeadingMeaning], _ names: [String]) -> [HeadingMeaning] {
    guard meanings.contains(.score) != meanings.contains(.item) else { return meanings }
    let hasTotal = meanings.contains(.value(.total))
    return zip(meanings, names).map { meaning, name in
      guard meaning == .score || meaning == .item else { return meaning }
      return meaning == .score && !hasTotal && SearchKey(name).text == "diem" ? .value(.total) : .unknown
    }
  }

  /// Whether columns are those of a table: figures of items, or items and figures.
  private func isTable(_ meanings: [HeadingMeaning]) -> Bool {
    let hasValues =
      meanings.contains { $0.value != nil } || (takesStated && meanings.contains(.leftOut(.rank)))
    return meanings.contains(.item) && meanings.contains(.score) ? !hasValues : hasValues
  }

  /// A table by its heading, with the rows below it.
  private func finished(
    _ grid: TableGrid, heading: Range<Int>, _ meanings: [HeadingMeaning], _ names: [String]
  ) -> RecognisedTable {
    let lines = heading.map { grid.rows[$0].line }
    var rows = grid.rows[heading.upperBound...].map {
      RecognisedTable.Row(line: $0.line, cells: $0.cells, isHidden: $0.isHidden)
    }
    // A row that numbers the columns, and the heading again on every page.
    let head = grid.rows[heading.lowerBound].cells
    if let first = rows.first, Self.numbersColumns(first.cells) { rows.removeFirst() }
    rows.removeAll { $0.cells == head }
    var table = RecognisedTable(
      sheet: grid.sheet, heading: (lines.first ?? 0)...(lines.last ?? 0), names: names,
      labels: (0..<names.count).map(grid.label), meanings: meanings, rows: rows,
      titles: grid.rows[..<heading.lowerBound].map(\.line), hiddenColumns: grid.hiddenColumns)
    table.isPlain =
      heading.count == 1 && names.allSatisfy { ImportHeader.role(of: $0, in: definition) != .unknown }
    table.leaveOutBeforeNames()
    table.note(grid.uncomputed)
    return table
  }

  /// Whether a row only numbers the columns: `(1)  (2)  (3)`.
  static func numbersColumns(_ cells: [String]) -> Bool {
    // The columns before the figures may have letters, and one says how it comes of others: `A  1  2=1×3`.
    let numbers = cells.filter { $0.count > 1 || $0.first?.isLetter == false }.map { cell in
      Int(cell.filter { !"()[] ".contains($0) }.prefix { $0 != "=" }) ?? 0
    }
    guard let first = numbers.first, numbers.count > 2, first > 0 else { return false }
    return numbers.enumerated().allSatisfy { $1 == first + $0 }
  }
}

extension RecognisedTable {
  /// A column without a name before those that name the province numbers the rows.
  mutating func leaveOutBeforeNames() {
    guard let lead = meanings.firstIndex(where: \.isLead) else { return }
    for column in 0..<lead where meanings[column] == .nameless { meanings[column] = .leftOut(.ordinal) }
  }

  /// Notes formulas without a value where figures stand.
  mutating func note(_ places: [(line: Int, column: Int)]) {
    let columns = Set(values.map(\.column))
    let lines = Set(rows.map(\.line))
    let found = places.filter { columns.contains($0.column) && lines.contains($0.line) }
    if let first = found.first { uncomputed = (found.count, first.line) }
  }
}

/// What a person says of a column: `--map COLUMN=ITEM`.
public struct ColumnChoice: Hashable, Sendable {
  /// The column: its heading, its letters on a sheet, or its number.
  public var column: String
  var meaning: HeadingMeaning

  /// Reads `COLUMN=ITEM`; `nil` where there is no `=`, or nothing of this name for an index behind it.
  ///
  /// ITEM is the id of an item, `province`, `code`, `year`, or `-` for a column to leave out.
  public init?(_ text: String, of definition: IndexDefinition) {
    guard let mark = text.lastIndex(of: "=") else { return nil }
    let (column, item) = (text[..<mark], String(text[text.index(after: mark)...]))
    guard !column.isEmpty else { return nil }
    self.column = CellText.cleaned(String(column))
    switch ImportHeader.role(of: item, in: definition) {
    case .value(let item): meaning = .value(item)
    case .province: meaning = .province
    case .code: meaning = .code
    case .year: meaning = .year
    default:
      guard item == "-" else { return nil }
      meaning = .leftOut(.unwanted)
    }
  }

  /// Whether a column is the one that is meant.
  func isMeant(_ name: String, label: String) -> Bool {
    if name == column { return true }
    if !name.isEmpty, SearchKey(name) == SearchKey(column), !SearchKey(column).text.isEmpty { return true }
    return label == column.uppercased()
  }
}
