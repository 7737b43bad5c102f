/// Scores of one or many years as a table: a row a province of a year, a column an item.
public struct ScoreTable: Sendable {
  /// The columns, in their order.
  public var items: [ItemID]
  /// Whether each row says of which year it is.
  public var namesYears: Bool
  /// Whether each row says of how many its ranks are.
  public var namesRanked: Bool { rows.contains { $0.ranked != nil } }
  /// The rows, in the order of the years and of their sets of provinces.
  public var rows: [Row]

  /// A province in a year.
  public struct Row: Sendable {
    public var year: Int
    public var province: Province
    /// What there is of each item.
    public var facts: [CellFact]
    /// Of how many the published ranks of its year are, where some stand in it.
    public var ranked: Int?
  }

  public init(items: [ItemID], namesYears: Bool = false, rows: [Row]) {
    self.items = items
    self.namesYears = namesYears
    self.rows = rows
  }

  /// What is stored: every column of the years' files, behind each the ranks and groups that were published of
  /// it; of a year the provinces its file has.
  public init(stored book: ScoreBook, years: [Int], namesYears: Bool) {
    let items = Set(
      years.flatMap { year in (book[year]?.items ?? []) + (book[year]?.statedMissing.map(\.item) ?? []) }
    )
    let stated = Set(years.flatMap { book[$0]?.statedCells ?? [] }.map(\.item))
    let columns = items.union(stated.map(\.scored)).sorted().flatMap { item in
      (items.contains(item) ? [item] : []) + [item.rank, item.group].filter(stated.contains)
    }
    self.init(book, years: years, items: columns, namesYears: namesYears) { year, item, code in
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
      let known = Set(scores.statedCells.map(\.code))
      for province in set.provinces where scores.hasRow(of: province.code) || known.contains(province.code) {
        let facts = items.map { item -> CellFact in
          if item.isStated { return scores.fact(item, of: province.code) }
          if let number = value(year, item, province.code) { return .value(number) }
          return scores.fact(item, of: province.code) == .statedMissing ? .statedMissing : .nothing
        }
        let isRanked = zip(items, facts).contains { $0.aspect == .rank && $1 != .nothing }
        rows.append(
          Row(year: year, province: province, facts: facts, ranked: isRanked ? scores.rankedCount : nil))
      }
    }
    self.init(items: items, namesYears: namesYears, rows: rows)
  }
}
