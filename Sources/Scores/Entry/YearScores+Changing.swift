import Words

/// Years made of a year: a few cells are others, all the rest stays.
extension YearScores {
  /// This year with what a table says in its cells; what the table does not name stays, and so does a
  /// value where the table has none or states that there is none.
  func merging(_ table: YearScores, in book: ScoreBook) -> YearScores {
    let columns = table.items.indices
    func has(_ row: Int, _ column: Int) -> Bool { !table.cell(row: row, column: column).isNaN }
    let items = columns.filter { column in table.codes.indices.contains { has($0, column) } }
    let rows = table.codes.indices.filter { row in items.contains { has(row, $0) } }
    var merged = Grid(
      of: self, items: items.map { table.items[$0] }, codes: rows.map { table.codes[$0] }, in: book)
    for row in rows {
      for column in items where has(row, column) {
        merged.put(
          .value(table.cell(row: row, column: column)),
          ScoreCell(code: table.codes[row], item: table.items[column]))
      }
    }
    for cell in table.statedMissing where value(cell.item, of: cell.code) == nil {
      merged.put(.statedMissing, cell)
    }
    for cell in table.statedCells { merged.put(table.fact(cell.item, of: cell.code), cell) }
    var scores = merged.scores(source: source, like: self)
    if let count = table.rankedCount { scores.rank(of: count) }
    for (code, errors) in table.standardErrors {
      scores.standardErrors[code, default: [:]].merge(errors) { _, new in new }
    }
    return scores
  }

  /// This year with something else said of some cells.
  ///
  /// - Parameters:
  ///   - source: where the figures come from.
  ///   - layout: the columns and rows it shall have, as far as they hold every value.
  func setting(
    _ facts: [ScoreCell: CellFact], source: LocalizedText, layout: YearLayout?, in book: ScoreBook
  ) -> YearScores {
    let given = facts.filter { $0.value.value != nil && !$0.key.item.isStated }.keys
    var grid = Grid(
      of: self, items: Array(Set(given.map(\.item))), codes: Array(Set(given.map(\.code))), in: book)
    for (cell, fact) in facts { grid.put(fact, cell) }
    let scores = grid.scores(source: source, like: self)
    return layout.map { scores.laidOut($0) } ?? scores
  }

  /// Whether no cell has a value, and none is stated to have none.
  var isEmpty: Bool {
    statedMissing.isEmpty && !hasStated
      && codes.indices.allSatisfy { row in items.indices.allSatisfy { cell(row: row, column: $0).isNaN } }
  }

  /// How many cells have a value.
  var valueCount: Int {
    codes.indices.reduce(0) { sum, row in
      sum + items.indices.count { !cell(row: row, column: $0).isNaN }
    }
  }

  /// What tells what this year says of its cells from anything else: of equal values it is equal.
  var fingerprint: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let rows = codes.indices.sorted { codes[$0] < codes[$1] }
    let columns = items.indices.sorted { items[$0] < items[$1] }
    for row in rows {
      for column in columns {
        let number = cell(row: row, column: column)
        guard !number.isNaN else { continue }
        codes[row].utf8.forEach(mix)
        items[column].text.utf8.forEach(mix)
        withUnsafeBytes(of: number.bitPattern.littleEndian) { $0.forEach(mix) }
      }
    }
    for cell in statedMissing.sorted(by: { ($0.code, $0.item) < ($1.code, $1.item) }) {
      cell.code.utf8.forEach(mix)
      cell.item.text.utf8.forEach(mix)
      mix(0)
    }
    for cell in statedCells {
      cell.code.utf8.forEach(mix)
      cell.item.text.utf8.forEach(mix)
      "\(stated(cell.item, of: cell.code) ?? 0)".utf8.forEach(mix)
    }
    return String(hash, radix: 16)
  }

  /// The columns and rows of the file.
  var layout: YearLayout { YearLayout(items: items, codes: codes) }

  /// The same values in other columns and rows; as it is, where those do not hold every value.
  private func laidOut(_ layout: YearLayout) -> YearScores {
    let kept = Set(layout.items)
    let rows = Set(layout.codes)
    let fits = codes.indices.allSatisfy { row in
      items.indices.allSatisfy { column in
        cell(row: row, column: column).isNaN || (kept.contains(items[column]) && rows.contains(codes[row]))
      }
    }
    guard fits else { return self }
    let cells = layout.codes.flatMap { code in layout.items.map { value($0, of: code) ?? .nan } }
    var scores = YearScores(
      year: year, set: set, source: source, items: layout.items, codes: layout.codes, cells: cells)
    scores.statedMissing = statedMissing
    scores.takeFacts(of: self)
    return scores
  }

  /// Takes what stands beside the figures of another year: ranks and groups that were published, remarks.
  ///
  /// Of which cells it is stated that there is no figure is no such thing: that is said of a cell, as a
  /// value is.
  mutating func takeFacts(of other: YearScores) {
    (statedRanks, remarks, remark) = (other.statedRanks, other.remarks, other.remark)
    (statedGroups, standardErrors, isExcerpt) = (other.statedGroups, other.standardErrors, other.isExcerpt)
  }
}

/// The columns and rows of a year's file, in their order.
public struct YearLayout: Hashable, Sendable {
  /// The columns.
  public var items: [ItemID]
  /// The rows.
  public var codes: [String]
}

/// The cells of a year while some become others.
private struct Grid {
  private var items: [ItemID]
  private var codes: [String]
  private var cells: [Double]
  private var stated: Set<ScoreCell>
  /// Ranks and groups that are to be others, or none.
  private var beside: [(cell: ScoreCell, number: Int?)] = []
  /// How many may be ranked, where no file said it.
  private let provinceCount: Int
  private let columns: [ItemID: Int]
  private let rows: [String: Int]

  /// The cells of a year, with room for more items and provinces: those come in the order of the index
  /// and of the set, and only then is that of the file given up.
  init(of year: YearScores, items more: [ItemID], codes others: [String], in book: ScoreBook) {
    items = year.items
    codes = year.codes
    stated = year.statedMissing
    provinceCount = book.registry.provinceSet(year.set)?.codes.count ?? year.codes.count
    if !more.allSatisfy(year.hasColumn(of:)) {
      let wanted = Set(year.items).union(more)
      items = book.definition.items(in: year.year).filter(wanted.contains)
    }
    if !others.allSatisfy(year.hasRow(of:)), let set = book.registry.provinceSet(year.set) {
      let wanted = Set(year.codes).union(others)
      codes = set.codes.filter(wanted.contains)
    }
    let from = year.columns(of: items)
    cells = codes.flatMap { code -> [Double] in
      let row = year.row(of: code)
      return from.map { column -> Double in
        guard let row, column >= 0 else { return Double.nan }
        return year.cell(row: row, column: column)
      }
    }
    rows = Dictionary(codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    columns = Dictionary(items.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Says something of a cell; that there is no figure also of one that has no row or column.
  mutating func put(_ fact: CellFact, _ cell: ScoreCell) {
    if cell.item.isStated { return beside.append((cell, fact.value.map { Int($0) })) }
    if fact == .statedMissing { stated.insert(cell) } else { stated.remove(cell) }
    guard let row = rows[cell.code], let column = columns[cell.item] else { return }
    cells[row * items.count + column] = fact.value ?? .nan
  }

  func scores(source: LocalizedText, like year: YearScores) -> YearScores {
    var scores = YearScores(
      year: year.year, set: year.set, source: source, items: items, codes: codes, cells: cells)
    scores.statedMissing = stated
    scores.takeFacts(of: year)
    for (cell, number) in beside { scores.state(number, in: cell, of: provinceCount) }
    return scores
  }
}
