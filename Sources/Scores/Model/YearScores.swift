import Words

/// The scores of one index in one year, as they were published or entered; nothing computed.
///
/// A missing value is missing, never 0.
public struct YearScores: Sendable {
  /// The year the scores are of.
  public let year: Int
  /// The id of the set of provinces.
  public let set: String
  /// Where the figures come from.
  public let source: LocalizedText
  /// What the columns are, in the order of the file.
  public let items: [ItemID]
  /// The codes of the provinces that have a row, in the order of the file.
  public let codes: [String]
  /// Ranks that were published, by item.
  public var statedRanks: [ItemID: StatedRanks] = [:]
  /// Groups that were published, 1 the best, by item and code.
  public var statedGroups: [ItemID: [String: Int]] = [:]
  /// What there is to know about the figures of a province, by code.
  public var remarks: [String: LocalizedText] = [:]
  /// What there is to know about the year.
  public var remark: LocalizedText?
  /// The cells of which it is stated that there is no figure; none of them has a value, some may have
  /// no row or column.
  public var statedMissing: Set<ScoreCell> = []
  /// The standard errors that were published of scores, by code and item.
  public var standardErrors: [String: [ItemID: Double]] = [:]
  /// Whether these are a few figures of a publication: shown beside, nothing is computed over them.
  public var isExcerpt = false
  /// Whether it is what somebody is entering: provinces are ranked among those that are there already.
  var isDraft = false
  /// Whether its file is the same byte for byte as one inside the program.
  var isAsShipped = false
  /// Whether it stands for no file: nothing is known of the year, a board only needs one.
  public var isPlaceholder = false

  /// Ranks of one item that were published, often without the other provinces' scores.
  public struct StatedRanks: Hashable, Sendable {
    /// Of how many.
    public var of: Int
    /// The ranks by code.
    public var ranks: [String: Int]
  }

  /// Row after row, `items.count` numbers each; NaN where there is none.
  private let cells: [Double]
  private let rows: [String: Int]
  private let columns: [ItemID: Int]

  /// A year's scores.
  ///
  /// - Parameter cells: row after row, `items.count` numbers a row, NaN where there is none.
  public init(
    year: Int, set: String, source: LocalizedText, items: [ItemID], codes: [String], cells: [Double]
  ) {
    precondition(cells.count == items.count * codes.count, "a row has one number an item")
    self.year = year
    self.set = set
    self.source = source
    self.items = items
    self.codes = codes
    self.cells = cells
    rows = Dictionary(codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    columns = Dictionary(items.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A year's scores whose source is called the same in both languages.
  public init(
    year: Int, set: String, source: String, items: [ItemID], codes: [String], cells: [Double]
  ) {
    self.init(
      year: year, set: set, source: LocalizedText(same: source), items: items, codes: codes, cells: cells)
  }

  /// The value in the file, if there is one.
  public func value(_ item: ItemID, of code: String) -> Double? {
    guard let row = rows[code], let column = columns[item] else { return nil }
    let value = cells[row * items.count + column]
    return value.isNaN ? nil : value
  }

  /// What the file says of a cell: a value, that there is none, or nothing.
  public func fact(_ item: ItemID, of code: String) -> CellFact {
    if let value = value(item, of: code) { return .value(value) }
    if hasStated, item.isStated { return CellFact(stated(item, of: code).map(Double.init)) }
    return statedMissing.contains(ScoreCell(code: code, item: item)) ? .statedMissing : .nothing
  }

  /// What there is to know about the figures of a province; of a mean also about its members, by name.
  func remark(on province: Province, in registry: ProvinceRegistry) -> LocalizedText? {
    guard !remarks.isEmpty else { return nil }
    if province.id.set == set { return remarks[province.code] }
    let told = province.members.compactMap { code in
      remarks[code].map { text in
        let name = registry[ProvinceID(set: set, code: code)]?.name ?? LocalizedText(same: code)
        return LocalizedText(
          vi: "\(name.vietnamese): \(text.vietnamese)", en: "\(name.english): \(text.english)")
      }
    }
    guard !told.isEmpty else { return nil }
    return LocalizedText(
      vi: told.map(\.vietnamese).joined(separator: " "), en: told.map(\.english).joined(separator: " "))
  }

  /// Whether the file has a row for the province.
  public func hasRow(of code: String) -> Bool { rows[code] != nil }

  /// Whether the file has a column for the item.
  public func hasColumn(of item: ItemID) -> Bool { columns[item] != nil }

  /// The columns of some items, -1 where there is none: for reading many rows.
  func columns(of items: [ItemID]) -> [Int] { items.map { columns[$0] ?? -1 } }

  /// The row of a province, for reading many columns.
  func row(of code: String) -> Int? { rows[code] }

  /// The rows of the provinces of a set, -1 where there is none: for reading many columns.
  ///
  /// Files are mostly in the order of the set, with a province left out here and there.
  func rows(of set: ProvinceSet) -> [Int] {
    let codes = set.codes
    // An excerpt: its few rows are placed instead of looking for every province.
    if self.codes.count * 4 < codes.count {
      var places = [Int](repeating: -1, count: codes.count)
      for (row, code) in self.codes.enumerated() {
        if let place = set.place(of: code), places[place] < 0 { places[place] = row }
      }
      return places
    }
    var likely = 0
    return codes.map { code in
      let isLikely = self.codes.indices.contains(likely) && self.codes[likely] == code
      guard let row = isLikely ? likely : rows[code] else { return -1 }
      likely = row + 1
      return row
    }
  }

  /// The number in a row and column that exist; NaN where there is none.
  func cell(row: Int, column: Int) -> Double { cells[row * items.count + column] }

  /// Adds the numbers of some columns of a row, each times its factor: their sum and how many there
  /// are.
  func sum(row: Int, columns: [Int], factors: [Double]) -> (sum: Double, count: Int) {
    var sum = 0.0
    var count = 0
    for (column, factor) in zip(columns, factors) where column >= 0 {
      let number = cell(row: row, column: column)
      guard !number.isNaN else { continue }
      sum += number * factor
      count += 1
    }
    return (sum, count)
  }

  /// Adds the numbers of some columns of a row: their sum and how many there are.
  func sum(row: Int, columns: [Int]) -> (sum: Double, count: Int) {
    let start = row * items.count
    var sum = 0.0
    var count = 0
    for column in columns where column >= 0 {
      let number = cells[start + column]
      guard !number.isNaN else { continue }
      sum += number
      count += 1
    }
    return (sum, count)
  }
}

extension YearScores {
  /// Whether no score has more than so many decimals.
  public func isRounded(to decimals: Int) -> Bool {
    let unit = (0..<decimals).reduce(1.0) { unit, _ in unit * 10 }
    return codes.indices.allSatisfy { row in
      items.indices.allSatisfy { column in
        let number = cell(row: row, column: column) * unit
        return number.isNaN || (number - number.rounded()).magnitude < 1e-6
      }
    }
  }
}
