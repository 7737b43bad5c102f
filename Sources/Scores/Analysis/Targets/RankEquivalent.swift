/// What a rank among the provinces of one set comes to among those they were merged into.
///
/// There is no exact one: merged provinces are means, so the extremes vanish. In each of the newest
/// years before the merger the score that the rank had is ranked among the derived values of that year.
public struct RankEquivalent: Hashable, Sendable {
  /// The rank it comes to in each of the years, the oldest first.
  public let ranks: [Int]

  /// How many years are asked at most.
  static let years = 4

  /// The least and the greatest of them.
  public var range: ClosedRange<Int> { (ranks.min() ?? 0)...(ranks.max() ?? 0) }

  /// The one that is judged by: the median, half up.
  public var judged: Double {
    let sorted = ranks.sorted()
    let middle = sorted.count / 2
    guard sorted.count % 2 == 0, middle > 0 else { return Double(sorted[middle]) }
    return (Double(sorted[middle - 1] + sorted[middle]) / 2).rounded(.toNearestOrAwayFromZero)
  }

  /// The equivalent of a rank of an older set; `nil` where no year before the merger can tell.
  ///
  /// It belongs to the goal, not to a view: who looks back is told the same.
  init?(of rank: Int, _ item: ItemID, from set: String, in book: ScoreBook) {
    guard rank > 0, book.registry.sets.last?.id != set else { return nil }
    ranks = book.years.reversed().lazy.filter { book[$0]?.set == set }.compactMap { year -> Int? in
      guard let values = book.values(of: item, in: year), !values.isExcerpt,
        let derived = book.values(of: item, in: year, basis: .merged), derived.rankedCount > 0
      else { return nil }
      let scores = values.numbers.filter { !$0.isNaN }.sorted(by: >)
      guard !scores.isEmpty else { return nil }
      return derived.rank(at: scores[min(rank, scores.count) - 1])
    }.prefix(Self.years).reversed()
    if ranks.isEmpty { return nil }
  }
}
