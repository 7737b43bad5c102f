/// Scores of one or many years as a table: a row a province of a year, a column an item.
public struct ScoreTable: Sendable {
  /// The columns, in their order.
  public var items: [ItemID]
  /// Whether each row says of which year it is.
  public var namesYears: Bool
  /// The rows, in the order of the years and of their sets of provinces.
  public var rows: [Row]

  /// A province in a year.
  public struct Row: Sendable {
    public var year: Int
    public var province: Province
    /// What there is of each item.
    public var facts: [CellFact]
  }

  public init(items: [ItemID], namesYears: Bool = false, rows: [Row]) {
    self.items = items
    self.namesYears = namesYears
    self.rows = rows
  }

  /// The values as they are stored, every column of the years' files; of a year the provinces its file has.
  public init(stored book: ScoreBook, years: [Int], namesYears: Bool) {
    let items = Set(
      years.flatMap { year in (book[year]?.items ?? []) + (book[year]?.statedMissing.map(\.item) ?? []) }
    ).sorted()
    self.init(book, years: years, items: items, namesYears: namesYears) { year, item, code in
      book[year]?.value(item, of: code)
    }
  }

  /// Values that a caller finds: the total or the dimensions.
  ///
  /// - Parameter value: the value of a year, an item and a province's code, where there is one.
  public init(
    _ book: ScoreBook, years: [Int], items: [ItemID], namesYears: Bool,
    value: (_ year: Int, _ item: ItemID, _ code: String) -> Double?
  ) {
    var rows: [Row] = []
    for year in years {
      guard let scores = book[year], let set = book.registry.provinceSet(scores.set) else { continue }
      for province in set.provinces where scores.hasRow(of: province.code) {
        let facts = items.map { item -> CellFact in
          if let number = value(year, item, province.code) { return .value(number) }
          return scores.fact(item, of: province.code) == .statedMissing ? .statedMissing : .nothing
        }
        rows.append(Row(year: year, province: province, facts: facts))
      }
    }
    self.init(items: items, namesYears: namesYears, rows: rows)
  }
}
