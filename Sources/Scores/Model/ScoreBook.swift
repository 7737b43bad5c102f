import Words

/// One index with all its years: what every question about scores is asked of.
///
/// Immutable; entering a score makes another book.
public struct ScoreBook: Sendable {
  /// What the index is.
  public let definition: IndexDefinition
  /// The provinces.
  public let registry: ProvinceRegistry
  /// The years there are, oldest first.
  public let years: [Int]

  private let scores: [Int: YearScores]

  /// A book of years; of two with one number the last counts (the reader names the fault).
  public init(definition: IndexDefinition, registry: ProvinceRegistry, scores: [YearScores]) {
    self.definition = definition
    self.registry = registry
    self.scores = Dictionary(scores.map { ($0.year, $0) }, uniquingKeysWith: { _, last in last })
    years = self.scores.keys.sorted()
  }

  /// The scores of a year, if there are any.
  public subscript(year: Int) -> YearScores? { scores[year] }

  /// The newest year.
  public var newestYear: Int? { years.last }
}

/// On what provinces a ranking stands.
public enum Basis: String, CaseIterable, Hashable, Sendable {
  /// The provinces each year was published for: 63 until 2024, 34 from 2025.
  case published
  /// Every year as if the 34 provinces of 2025 had always been: derived, and said to be.
  case merged = "34"
}
