import Words

/// What raising one item of a province would do to its rank, all other provinces held still.
///
/// Rules: domain.md "Levers and what-if". These are suppositions, never figures.
public struct Lever: Hashable, Sendable {
  /// The dimension, or the component where one dimension is looked into.
  public var dimension: ItemID
  /// Its value now.
  public var score: Double
  /// The median of the year, and the rank of the total with the item exactly there.
  public var median: Supposed
  /// The least value of the next better group; `nil` in the best group.
  public var groupBorder: Supposed?
  /// The best value of the year.
  public var best: Supposed

  /// A value an item might have, and what follows.
  public struct Supposed: Hashable, Sendable {
    public var value: Double
    /// The total with it.
    public var total: Double
    /// The rank of that total.
    public var rank: Int
    /// How often a province rose so much in one year; `nil` where the value is no rise.
    public var precedent: YearlyRises.Precedent?
  }

  /// How far it is to the median; `nil` where that is no rise.
  public var riseAtMedian: Double? {
    median.precedent.map { _ in DecimalSum.clean(median.value - score) }
  }

  /// Whether anything is known of how often provinces rose so much.
  public var knowsPrecedent: Bool {
    [median, groupBorder, best].contains { ($0?.precedent?.of ?? 0) > 0 }
  }

  /// What a value is aimed at.
  public enum Aim: Hashable, Sendable {
    /// The median of the year.
    case median
    /// The border of the next better group.
    case nextGroup
    /// The best of the year.
    case best
  }

  /// The first of median, next group and best that gains a place over the rank now; `nil` where none does.
  ///
  /// What is said of a lever wherever it is named in one line; levers keep their order by it.
  public func firstGain(over rank: Int) -> (aim: Aim, step: Supposed)? {
    let steps: [(Aim, Supposed?)] = [(.median, median), (.nextGroup, groupBorder), (.best, best)]
    for case let (aim, step?) in steps where step.value > score && step.rank < rank { return (aim, step) }
    return nil
  }
}

extension ScoreBook {
  /// The levers of a province, the strongest first; empty if it has no valid total that year.
  ///
  /// Ordered by places gained times the share of provinces that rose so much in a year, at the median,
  /// then at the next group border, then at the best; then by places, then by the smaller rise. A
  /// rise that nobody ever managed stands behind those that somebody did, and is never the first of all
  /// where another lever gains by one that somebody managed.
  ///
  /// - Parameter dimension: the one whose components are the levers; the dimensions themselves
  ///   unless given.
  public func levers(
    for id: ProvinceID, year: Int, basis: Basis = .published, inside dimension: ItemID? = nil
  ) -> [Lever] {
    guard let report = provinceYear(id, year: year, basis: basis) else { return [] }
    guard let dimension else { return levers(of: report) }
    return levers(among: componentLines(of: dimension, for: id, year: year, basis: basis), of: report)
  }

  /// The levers of a province's year, as ``levers(for:year:basis:inside:)`` finds them.
  public func levers(of report: ProvinceYear) -> [Lever] {
    levers(among: report.dimensions, of: report)
  }

  private func levers(among lines: [ItemLine], of report: ProvinceYear) -> [Lever] {
    let (year, basis, code) = (report.year, report.basis, report.province.code)
    guard let totals = values(of: .total, in: year, basis: basis), !totals.isExcerpt,
      definition.totalRule != .stated, let total = report.total.standing?.score,
      let standing = report.total.standing, let rank = standing.rank,
      !report.dimensions.contains(where: { $0.isOfOthers(than: standing) })
    else { return [] }
    let levers = lines.compactMap { line -> Lever? in
      guard let values = values(of: line.item, in: year, basis: basis),
        let standing = line.standing, let score = standing.score, let median = line.median,
        let best = line.best
      else { return nil }
      let factor = definition.factor(of: line.item, in: year)
      let rises = yearlyRises(of: line.item, until: year, basis: basis)
      let suppose = { (value: Double) in
        let supposedTotal = DecimalSum.clean(
          factor == 1 ? total - score + value : total + (value - score) * factor)
        return Lever.Supposed(
          value: value, total: supposedTotal,
          rank: totals.rank(at: supposedTotal, leavingOut: code),
          precedent: value > score ? rises.precedent(of: DecimalSum.clean(value - score)) : nil)
      }
      return Lever(
        dimension: line.item, score: score, median: suppose(median),
        groupBorder: standing.group.flatMap(values.nextGroupBorder(above:)).map(suppose),
        best: suppose(best))
    }
    let sorted = levers.sorted { Lever.isStronger($0, $1, than: rank) }
    // The first priority is one that somebody managed, where there is any.
    let never = sorted.prefix { $0.isNeverManaged(over: rank) }
    guard let managed = sorted.dropFirst(never.count).lastIndex(where: { $0.isManaged(over: rank) }) else {
      return sorted
    }
    return Array(sorted[never.endIndex...managed] + never + sorted[(managed + 1)...])
  }
}

extension IndexDefinition {
  /// What can be raised in a year: the dimensions, or the components of one of them.
  func levers(in year: Int, inside dimension: ItemID?) -> [ItemID] {
    let dimensions = dimensions(in: year)
    guard let dimension else { return dimensions.map(\.id) }
    return dimensions.first { $0.id == dimension }?.components(in: year).map(\.id) ?? []
  }
}

extension ItemValues {
  /// The least value of the group better than one; `nil` above the best.
  func nextGroupBorder(above group: Int) -> Double? {
    group > 1 ? border(ofGroup: group - 1) : nil
  }
}

extension Lever {
  /// Whether the first gain it offers was managed by somebody in a year, or by nobody of those who are known.
  fileprivate func isManaged(over rank: Int) -> Bool {
    firstGain(over: rank)?.step.precedent.map { $0.of > 0 && !$0.isNever } ?? false
  }

  fileprivate func isNeverManaged(over rank: Int) -> Bool {
    firstGain(over: rank)?.step.precedent.map { $0.of > 0 && $0.isNever } ?? false
  }

  /// Whether the first of two levers gains more; both are held against the rank now.
  fileprivate static func isStronger(_ first: Lever, _ second: Lever, than rank: Int) -> Bool {
    for (one, other) in zip(first.gains(over: rank), second.gains(over: rank)) where one != other {
      if one.likely != other.likely { return one.likely > other.likely }
      if one.tier != other.tier { return one.tier < other.tier }
      if one.places != other.places { return one.places > other.places }
      return one.rise < other.rise
    }
    return first.dimension < second.dimension
  }

  /// What is gained at a value.
  private struct Gain: Equatable {
    var places = 0
    /// Places times how likely the rise is, as far as earlier years tell.
    var likely = 0.0
    var isNever = false
    var rise = 0.0

    /// Of equally likely ones those that nobody ever managed are behind, those that gain nothing last.
    var tier: Int { places == 0 ? 2 : isNever ? 1 : 0 }
  }

  /// What is gained at the median, the group border and the best; a value at or below the present one
  /// gains nothing.
  private func gains(over rank: Int) -> [Gain] {
    [median, groupBorder, best].map { supposed in
      guard let supposed, supposed.value > score, supposed.rank < rank else { return Gain() }
      let places = rank - supposed.rank
      return Gain(
        places: places, likely: Double(places) * (supposed.precedent?.share ?? 0),
        isNever: supposed.precedent?.isNever ?? false, rise: supposed.value - score)
    }
  }
}
