import Words

/// One index with all its years: what every question about scores is asked of.
///
/// Immutable; entering a score makes another book.
public struct ScoreBook: Sendable {
  @Boxed public private(set) var definition: IndexDefinition
  @Boxed public private(set) var registry: ProvinceRegistry
  /// The years there are, oldest first.
  public private(set) var years: [Int]
  /// Years whose file stands there and has an error, and what.
  ///
  /// It is mended by hand before anything is written into it; what could be read is among ``years``.
  public let faults: [Int: Finding]

  private var scores: [Int: YearScores]
  /// Of each year, the row of every province in the order of its set; -1 where it has none.
  private var rows: [Int: [Int]]
  /// The values that were kept: the same that would be computed.
  private var kept: [KeptKey: ItemValues] = [:]
  /// The years put in place of others since: what was kept of those is of no use.
  private var replaced: Set<Int> = []

  private struct KeptKey: Hashable {
    var item: ItemID
    var year: Int
    var basis: Basis
  }

  /// A book of years; of two with one number the last counts (the reader names the fault).
  public init(
    definition: IndexDefinition, registry: ProvinceRegistry, scores: [YearScores],
    faults: [Int: Finding] = [:]
  ) {
    self.faults = faults
    self.definition = definition
    self.registry = registry
    self.scores = Dictionary(scores.map { ($0.year, $0) }, uniquingKeysWith: { _, last in last })
    years = self.scores.keys.sorted()
    rows = self.scores.mapValues { year in
      registry.provinceSet(year.set).map { year.rows(of: $0) } ?? []
    }
  }

  /// The scores of a year, if there are any.
  public subscript(year: Int) -> YearScores? { scores[year] }

  /// The row of every province of a year's set in its order; -1 where it has none.
  func rows(in year: Int) -> [Int] { rows[year] ?? [] }

  /// The values of an item in a year, if they were kept.
  func keptValues(of item: ItemID, in year: Int, basis: Basis) -> ItemValues? {
    replaced.contains(year) ? nil : kept[KeptKey(item: item, year: year, basis: basis)]
  }

  /// Computes the values of some items in every year and keeps them; no answer changes by it.
  ///
  /// For a board, which asks for the same ones again with every key.
  public mutating func keep(_ items: [ItemID], basis: Basis, withMedians: Bool = false) {
    for item in items {
      for year in years where !replaced.contains(year) {
        let key = KeptKey(item: item, year: year, basis: basis)
        if kept[key] == nil { kept[key] = values(of: item, in: year, basis: basis) }
        if withMedians { kept[key]?.keepMedian() }
      }
    }
  }

  /// Puts the kept values of some items in their order, for ranks among thousands; no answer changes.
  public mutating func keepOrder(of items: [ItemID], basis: Basis) {
    for item in items {
      for year in years { kept[KeptKey(item: item, year: year, basis: basis)]?.keepOrder() }
    }
  }

  /// The same book with one year put in place of what it had: for the totals and ranks of a draft.
  ///
  /// Every analysis of the book works on it; what was kept of the other years stays kept.
  public func replacing(_ year: YearScores) -> ScoreBook {
    var book = self
    if !year.isPlaceholder { book.scores = scores.filter { !$0.value.isPlaceholder } }
    book.scores[year.year] = year
    book.years = book.scores.keys.sorted()
    book.rows[year.year] = registry.provinceSet(year.set).map { year.rows(of: $0) } ?? []
    book.replaced.insert(year.year)
    return book
  }

  /// The newest year; one that is known to be an excerpt only where there is no other.
  public var newestYear: Int? {
    years.last { scores[$0]?.isExcerpt == false && !isPartial($0) } ?? years.last
  }

  /// Whether too few provinces have a total in a year to compute anything over them, or none has one.
  public func isPartial(_ year: Int) -> Bool {
    guard let values = values(of: .total, in: year) else { return false }
    if values.rankedCount == 0, !values.isExcerpt { return self[year]?.isDraft == false }
    return values.coverage != nil
  }
}

/// On what provinces a ranking stands.
public enum Basis: String, CaseIterable, Hashable, Sendable {
  /// The provinces each year was published for: 63 until 2024, 34 from 2025.
  case published
  /// Every year as if the 34 provinces of 2025 had always been: derived, and said to be.
  case merged = "34"
}
