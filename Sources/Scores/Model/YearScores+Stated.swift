/// The ranks and groups that were published with a year's scores.
extension YearScores {
  /// Of how many the published ranks are; `nil` where there is none.
  public var rankedCount: Int? { statedRanks.values.lazy.map(\.of).max() }

  /// Whether ranks or groups were published.
  public var hasStated: Bool { !statedRanks.isEmpty || !statedGroups.isEmpty }

  /// A published rank or group.
  public func stated(_ item: ItemID, of code: String) -> Int? {
    switch item.aspect {
    case .score: nil
    case .rank: statedRanks[item.scored]?.ranks[code]
    case .group: statedGroups[item.scored]?[code]
    }
  }

  /// Every published rank and group, by item and code.
  var statedCells: [ScoreCell] {
    let ranks = statedRanks.flatMap { item, stated in
      stated.ranks.keys.map { ScoreCell(code: $0, item: item.rank) }
    }
    let groups = statedGroups.flatMap { item, stated in
      stated.keys.map { ScoreCell(code: $0, item: item.group) }
    }
    return (ranks + groups).sorted { ($0.item, $0.code) < ($1.item, $1.code) }
  }

  /// Puts a rank or a group in the place of what was published, or takes it away.
  ///
  /// - Parameter count: of how many ranks are, where none was published so far.
  mutating func state(_ number: Int?, in cell: ScoreCell, of count: Int) {
    let item = cell.item.scored
    switch cell.item.aspect {
    case .score: return
    case .rank:
      var stated = statedRanks[item] ?? StatedRanks(of: rankedCount ?? count, ranks: [:])
      stated.ranks[cell.code] = number
      statedRanks[item] = stated.ranks.isEmpty ? nil : stated
    case .group:
      var stated = statedGroups[item] ?? [:]
      stated[cell.code] = number
      statedGroups[item] = stated.isEmpty ? nil : stated
    }
  }

  /// Says of how many the published ranks are.
  mutating func rank(of count: Int) {
    for item in statedRanks.keys { statedRanks[item]?.of = count }
  }
}
