/// How finely a publication gives the figures of a year.
public enum EntryLevel: String, CaseIterable, Hashable, Sendable {
  /// The total of every province, and nothing else.
  case total
  /// The total and the dimensions.
  case dimension
  /// The components, of which everything else is the sum.
  case component
  /// A few figures that came out before the whole table: total, rank and group of some provinces.
  case excerpt
}

extension IndexDefinition {
  /// The items a year must have at a level, in the order of the index.
  ///
  /// With the dimensions the total must be given too: rounded dimensions are never added for one
  /// (domain.md "Ranks", rule 4).
  public func items(at level: EntryLevel, in year: Int) -> [ItemID] {
    switch level {
    case .total, .excerpt: isInForce(.total, in: year) ? [.total] : []
    case .dimension: isInForce(.total, in: year) ? [.total] + dimensions(in: year).map(\.id) : []
    case .component: parts(of: .total, in: year)
    }
  }
}

extension YearScores {
  /// The finest level of which the year has a column.
  func level(_ definition: IndexDefinition) -> EntryLevel {
    if isExcerpt, !definition.publishesRanks { return .excerpt }
    let finest: [EntryLevel] = [.component, .dimension]
    return finest.first { level in
      definition.items(at: level, in: year).contains { $0 != .total && hasColumn(of: $0) }
    } ?? .total
  }
}
