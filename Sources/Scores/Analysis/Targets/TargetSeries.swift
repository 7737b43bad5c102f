/// The figures of a target's years one after the other: what a pace is told by.
public struct TargetSeries: Hashable, Sendable {
  /// One year.
  public struct Point: Hashable, Sendable {
    public var year: Int
    /// The rank or the score; `nil` without a valid figure.
    public var value: Double?
    /// Of how many a rank is.
    public var of: Int?
    /// Whether it measures the same as the year before.
    public var isBreak: Bool
    /// Whether it is of the same members as the year before, where it is a mean.
    public var isOfOtherMembers: Bool

    public init(year: Int, value: Double?, of: Int?, isBreak: Bool, isOfOtherMembers: Bool = false) {
      self.year = year
      self.value = value
      self.of = of
      self.isBreak = isBreak
      self.isOfOtherMembers = isOfOtherMembers
    }
  }

  /// From the base year to the newest, all over one set of provinces.
  public var points: [Point]
  /// Whether a smaller number is the better one.
  public var isRank: Bool

  /// A series; of ranks unless told otherwise.
  public init(points: [Point] = [], isRank: Bool = true) {
    self.points = points
    self.isRank = isRank
  }

  /// By how much each year was better (positive) or worse than the one before; `nil` where one is missing
  /// or is of other members.
  public var steps: [Double?] {
    zip(points, points.dropFirst()).map { before, now in
      guard let old = before.value, let new = now.value, !now.isOfOtherMembers else { return nil }
      return isRank ? old - new : new - old
    }
  }

  /// How many of the newest steps went one way, and whether that was for the better; 0 where the last
  /// did not move or is not known.
  ///
  /// A step of scores across a break is none: they do not compare. Ranks are of their year, and do.
  public var run: (count: Int, rises: Bool) {
    let known = zip(steps, points.dropFirst()).map { step, now in isRank || !now.isBreak ? step : nil }
    guard let last = known.last, let last, last != 0 else { return (0, false) }
    let same = known.reversed().prefix { $0.map { $0 != 0 && ($0 > 0) == (last > 0) } ?? false }
    return (same.count, last > 0)
  }

  /// Whether its average may be taken for what comes next: three years or more, none missing, no break
  /// between them, and all moving one way.
  public var isSteady: Bool {
    let steps = steps
    guard steps.count >= 2, !points.dropFirst().contains(where: \.isBreak) else { return false }
    return steps.allSatisfy { $0.map { $0 > 0 } ?? false } || steps.allSatisfy { $0.map { $0 < 0 } ?? false }
  }
}

extension JudgedTarget {
  /// The figures from the base year on, of what is told by a pace.
  var series: TargetSeries? {
    let isRank: Bool
    switch target.kind {
    case .climb, .yearlyClimb: isRank = true
    case .score: isRank = false
    default: return nil
    }
    guard let book, let baseYear = target.baseYear else { return nil }
    var series = TargetSeries(isRank: isRank)
    var previous: Standing?
    for year in baseYear...target.goalYear where year <= judge.lastYear ?? .max && !isOfOtherSet(year) {
      let standing =
        year == baseYear ? baseStanding(of: target.item) : standing(of: target.item, in: year)?.standing
      var value = isRank ? standing?.rank.map(Double.init) : standing?.score
      if year == baseYear { value = value ?? base?.value }
      series.points.append(
        TargetSeries.Point(
          year: year, value: value, of: standing.flatMap { $0.of > 0 ? $0.of : nil },
          isBreak: book.definition.seriesBreak(of: target.item, in: year) != nil,
          isOfOtherMembers: previous.flatMap { before in standing.map { !$0.counts(like: before) } } ?? false)
      )
      previous = standing
    }
    // Years that are still to come are not missing.
    while let last = series.points.last, last.value == nil { series.points.removeLast() }
    return series.points.count > 1 ? series : nil
  }
}
