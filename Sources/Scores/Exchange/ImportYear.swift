import Words

/// The figures of one year while a table is being read.
struct ImportYear {
  let year: Int
  /// The provinces of the year.
  let set: ProvinceSet
  /// Where the reading keeps the matcher of the set.
  let matcher: Int
  /// The rows matched so far, in the order of the file.
  private(set) var rows: [MatchedRow] = []
  /// How many cells have a value.
  private(set) var valueCount = 0
  /// Of how many its ranks are, where the table says it, and the line that first does.
  private(set) var ranked: (count: Int, line: Int?)?

  /// The standard errors that stand beside the values, by code and item.
  private(set) var errors: [String: [ItemID: Double]] = [:]

  /// The items in force, in the order of the index.
  private let items: [ItemID]
  var itemsInForce: [ItemID] { items }
  private let columns: [ItemID: Int]
  private let scales: [ClosedRange<Double>?]
  private var isUsed: [Bool]
  /// The row of each province of the set, -1 before it has one.
  private var rowOfPlace: [Int]
  private var placeOfRow: [Int] = []
  private var cells: [Double] = []
  /// The places of which it is stated that there is no figure.
  private var stated: Set<Int> = []
  /// The line each cell was read from, 0 before it was; negative where nothing stands in it.
  private var lines: [Int] = []

  /// An empty year.
  init(_ year: Int, set: ProvinceSet, matcher: Int, definition: IndexDefinition, takesStated: Bool = false) {
    self.year = year
    self.set = set
    self.matcher = matcher
    items = definition.items(in: year) + (takesStated ? definition.statedItems(in: year) : [])
    columns = Dictionary(items.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let scalesByItem = definition.scales(in: year)
    scales = items.map { scalesByItem[$0] }
    isUsed = items.map { _ in false }
    rowOfPlace = set.provinces.map { _ in -1 }
  }

  /// The column of an item in force; `nil` where it is not.
  func column(of item: ItemID) -> Int? { columns[item] }

  func scale(ofColumn column: Int) -> ClosedRange<Double>? { scales[column] }

  /// Gives an item its column in the result, with values or without.
  mutating func use(column: Int) { isUsed[column] = true }

  /// The row of a province, made where there is none; whether it was made.
  mutating func row(
    ofPlace place: Int, line: Int, written: @autoclosure () -> String
  ) -> (row: Int, isNew: Bool) {
    if rowOfPlace[place] >= 0 { return (rowOfPlace[place], false) }
    let row = placeOfRow.count
    rowOfPlace[place] = row
    placeOfRow.append(place)
    cells.append(contentsOf: repeatElement(.nan, count: items.count))
    lines.append(contentsOf: repeatElement(0, count: items.count))
    rows.append(MatchedRow(line: line, written: written(), code: set.provinces[place].code))
    return (row, true)
  }

  /// What a cell says and the line it was read from, if it was.
  func cell(row: Int, column: Int) -> (fact: CellFact, line: Int)? {
    let place = row * items.count + column
    guard lines[place] != 0 else { return nil }
    return (stated.contains(place) ? .statedMissing : CellFact(cells[place].optional), abs(lines[place]))
  }

  /// The line of a cell that the table has, with or without something in it.
  func namedLine(of cell: ScoreCell) -> Int? {
    guard let row = row(of: cell.code), let column = column(of: cell.item) else { return nil }
    return self.cell(row: row, column: column)?.line
  }

  /// The line of a cell; of one that the table does not have, its province's.
  func line(of cell: ScoreCell) -> Int? { namedLine(of: cell) ?? row(of: cell.code).map { rows[$0].line } }

  private func row(of code: String) -> Int? {
    set.place(of: code).flatMap { rowOfPlace[$0] >= 0 ? rowOfPlace[$0] : nil }
  }

  /// Puts a value, or its absence, into a cell.
  mutating func put(_ fact: CellFact, row: Int, column: Int, line: Int) {
    let place = row * items.count + column
    cells[place] = fact.value ?? .nan
    lines[place] = line
    if fact.value != nil { valueCount += 1 }
    if fact == .statedMissing { stated.insert(place) }
  }

  /// Takes how sure a value is; of an item that is not in force, nothing.
  mutating func take(error: Double, of item: ItemID, row: Int) {
    if error > 0, columns[item] != nil { errors[rows[row].code, default: [:]][item] = error }
  }

  /// Takes of how many its ranks are; `false` where another number stood before.
  mutating func take(ranked count: Int, line: Int?) -> Bool {
    ranked = ranked ?? (count, line)
    return ranked?.count == count
  }

  /// Notes that the table has a cell, and nothing in it.
  mutating func leaveEmpty(row: Int, column: Int, line: Int) {
    lines[row * items.count + column] = -line
  }

  /// The figures of the table: provinces in the order of the set, items in the index's.
  func scores(source: LocalizedText) -> YearScores {
    let used = items.indices.filter { isUsed[$0] && !items[$0].isStated }
    let places = set.provinces.indices.filter { rowOfPlace[$0] >= 0 }
    let grid = places.flatMap { place in
      used.map { cells[rowOfPlace[place] * items.count + $0] }
    }
    var scores = YearScores(
      year: year, set: set.id, source: source, items: used.map { items[$0] },
      codes: places.map { set.provinces[$0].code }, cells: grid)
    scores.statedMissing = Set(
      stated.map { place in
        let code = set.provinces[placeOfRow[place / items.count]].code
        return ScoreCell(code: code, item: items[place % items.count])
      }.filter { !$0.item.isStated })
    scores.standardErrors = errors
    for (row, place) in placeOfRow.enumerated() {
      for column in items.indices where items[column].isStated {
        guard let number = cells[row * items.count + column].optional, number >= 1, number < 10_000 else {
          continue
        }
        let cell = ScoreCell(code: set.provinces[place].code, item: items[column])
        scores.state(Int(number), in: cell, of: ranked?.count ?? set.provinces.count)
      }
    }
    return scores
  }
}
