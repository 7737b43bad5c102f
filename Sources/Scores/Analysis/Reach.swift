import Words

/// A place that a province might want to reach.
public enum Goal: Hashable, Sendable {
  /// A rank or a better one.
  case rank(Int)
  /// A group or a better one, 1 (best) to 4.
  case group(Int)
}

/// The smallest rise that gives a place, all other provinces held still.
///
/// Rises and values are exact; whoever shows them rounds them up (``RequiredValue``), or the place
/// would be missed by a hair.
public struct Reach: Hashable, Sendable {
  /// What is to be reached.
  public var goal: Goal
  /// The last rank that is good enough.
  public var rank: Int
  /// What the total must rise; 0 where the place is reached already.
  public var riseTotal: Double
  /// Each item alone, in order; those without a value are left out.
  public var options: [Option]
  /// All of them, each by the same rise.
  public var equally: Equally

  /// One item that rises alone.
  public struct Option: Hashable, Sendable {
    /// The dimension or component.
    public var item: ItemID
    /// Its value in fact.
    public var score: Double
    /// What it must rise.
    public var rise: Double
    /// Its value then.
    public var value: Double
    /// Whether that lies within the scale.
    public var isFeasible: Bool
    /// Whether it is beyond the best that any province had since the item's last break.
    public var isAboveRecord: Bool
    /// The first year that this is said of.
    public var recordSince: Int?
    /// How often a province rose so much in one year; `nil` where nothing is to rise.
    public var precedent: YearlyRises.Precedent?
  }

  /// All items that rise by the same.
  public struct Equally: Hashable, Sendable {
    /// What each must rise.
    public var rise: Double
    /// Whether all stay within their scales.
    public var isFeasible: Bool
    /// Whether any of them is beyond the best that any province had since its last break.
    public var isAboveRecord: Bool
  }

  /// Whether the place is reached already.
  public var isReached: Bool { riseTotal == 0 }
}

extension WhatIf {
  /// The smallest rise that reaches a goal; `nil` if there is no such rank or group that year.
  ///
  /// - Parameter items: what may rise, from ``items(inside:)``.
  public func reach(_ goal: Goal, with items: [Item]) -> Reach? {
    guard let rank = lastRank(of: goal), let rise = rise(to: goal, from: total) else { return nil }
    let options = items.compactMap { option($0, rise: rise) }
    // The rise of all items together: with weights a point of each is worth its own share.
    let worth = options.reduce(0) { $0 + factor(of: $1.item) }
    let share = worth > 0 ? rise / worth : 0
    let parts = items.compactMap { option($0, raisedBy: share) }
    return Reach(
      goal: goal, rank: rank, riseTotal: rise, options: options,
      equally: Reach.Equally(
        rise: share, isFeasible: parts.allSatisfy(\.isFeasible),
        isAboveRecord: parts.contains(where: \.isAboveRecord)))
  }

  /// What a total must rise to reach a goal, 0 where it is reached; `nil` if there is no such goal.
  public func rise(to goal: Goal, from supposed: Double) -> Double? {
    if case .group(let group) = goal, totals.bounds != nil {
      return totals.border(ofGroup: group).map { max(0, DecimalSum.clean($0 - supposed)) }
    }
    return lastRank(of: goal).map { rank in
      max(0, DecimalSum.clean((leastTotal(ofRank: rank) ?? supposed) - supposed))
    }
  }

  /// The last rank that is good enough for a goal.
  private func lastRank(of goal: Goal) -> Int? {
    switch goal {
    case .rank(let rank): (1...max(1, of)).contains(rank) ? rank : nil
    case .group(let group) where totals.bounds != nil:
      totals.border(ofGroup: group).map { totals.rank(at: $0, leavingOut: province.code) }
    case .group(let group):
      grouping.sizes.indices.contains(group - 1) && grouping.lastRank(ofGroup: group) > 0
        ? grouping.lastRank(ofGroup: group) : nil
    }
  }

  /// An item alone, so that the total rises so much.
  private func option(_ item: Item, rise: Double) -> Reach.Option? {
    let factor = factor(of: item.id)
    return factor > 0 ? option(item, raisedBy: rise / factor) : nil
  }

  private func option(_ item: Item, raisedBy rise: Double) -> Reach.Option? {
    guard let score = item.score else { return nil }
    let value = DecimalSum.clean(score + rise)
    return Reach.Option(
      item: item.id, score: score, rise: rise, value: value,
      isFeasible: value <= item.scale.upperBound,
      isAboveRecord: rise > 0 && value > item.record ?? .infinity, recordSince: item.recordSince,
      precedent: rise > 0 ? item.rises.precedent(of: rise) : nil)
  }
}

/// A value that is needed, in so many decimals: always rounded up, so that it is enough.
public enum RequiredValue {
  /// The least number of so many decimals that is not below a value.
  public static func roundedUp(_ value: Double, places: Int) -> Double {
    var unit = 1.0
    for _ in 0..<places { unit *= 10 }
    let scaled = value * unit
    // 0.29 is 28.999999999999996 hundredths in binary; a hundred-millionth of a unit is noise, not need.
    let nearest = scaled.rounded()
    return ((scaled - nearest).magnitude < 1e-8 ? nearest : scaled.rounded(.up)) / unit
  }
}
