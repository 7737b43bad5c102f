/// A dimension beside the measures that are tied to it.
public struct PlannedDimension: Hashable, Sendable {
  /// Where the province stands in it.
  public let line: ItemLine
  /// The measures of the plans tied to it.
  public let measures: [PlanMeasure]
  /// How many of them are under way in the year.
  public let activeCount: Int
  /// How many of them are under way, or of a plan that is not over.
  public let runningCount: Int
  /// Of how many of these anything is recorded.
  public let recordedCount: Int
  /// Whether these are all: no plan or measure is left out that may be tied to it.
  public let isWhole: Bool

  /// Whether its rank can be held against that of the year before.
  public var isCompared: Bool { line.rankChange != nil }

  /// Whether its rank is worse than the year before; `false` where one of the two is not known.
  public var fell: Bool { (line.rankChange ?? 0) < 0 }

  /// Whether it fell and nothing is under way for it.
  public var fellUnattended: Bool { fell && activeCount == 0 }
}

extension PlanMeasure {
  /// Whether anything is recorded of it at the end of a day; of what began later nothing was.
  public func isRecorded(at day: CalendarDay?) -> Bool {
    guard measure.state != .notRecorded else { return false }
    guard let day, let begun = measure.begun else { return true }
    return begun <= day
  }
}

extension PlanReview {
  /// The measures tied to a dimension of an index.
  public func measures(of dimension: ItemID, index: String) -> [PlanMeasure] {
    measures.filter { $0.measure.dimension == dimension && $0.measure.dimensionIndex == index }
  }

  /// The dimensions of a province's year beside their measures.
  ///
  /// A measure is under way if it is recorded so and its plan is not over before the year of the figures:
  /// what fell then is taken care of now.
  ///
  /// - Parameter day: the last day that counts, of a report on a period; what began later is not recorded then.
  public func dimensions(in report: ProvinceYear, at day: CalendarDay? = nil) -> [PlannedDimension] {
    planned(report.dimensions, report, at: day)
  }

  func planned(_ lines: [ItemLine], _ report: ProvinceYear, at day: CalendarDay?) -> [PlannedDimension] {
    lines.map { line in
      let tied = measures(of: line.item, index: report.definition.id)
      let recorded = tied.filter { $0.isRecorded(at: day) }
      let active = recorded.filter {
        $0.measure.state == .inProgress && $0.plan.lasts(through: report.year)
      }
      let running = tied.filter { !$0.plan.isOver(on: day ?? today) || active.contains($0) }
      return PlannedDimension(
        line: line, measures: tied, activeCount: active.count, runningCount: running.count,
        recordedCount: recorded.count { running.contains($0) }, isWhole: knowsTies)
    }
  }
}

/// The dimensions of a province's year beside their measures, and what they can be compared with.
public struct PlannedYear: Sendable {
  public let year: Int
  /// The last day that counts, of a report on a period; else `nil`.
  public let day: CalendarDay?
  /// Which of the years are derived on the basis that was asked for; `nil` where none is.
  public let derivation: Derivation?
  /// The dimensions as the year was published, or on the basis that was asked for.
  public private(set) var dimensions: [PlannedDimension]
  /// The set the province was ranked in a year earlier, where that is another one.
  public let earlierSet: String?
  /// The dimensions as if merged, where only so the year compares with the one before; else none.
  public private(set) var merged: [PlannedDimension]
  /// Why none compares with the year before as the year was published; `nil` where one does.
  public private(set) var incomparable: Incomparable?
  /// On which basis ranks compare with the year before; `nil` where they do on none.
  public let basis: Basis?

  /// The dimensions of a year that compare with the year before; empty where none does.
  public var compared: [PlannedDimension] {
    (dimensions.contains(where: \.isCompared) ? dimensions : merged).filter(\.isCompared)
  }

  /// The same with some of the dimensions only.
  public func filtered(_ isKept: (PlannedDimension) -> Bool) -> PlannedYear {
    var part = self
    part.dimensions = dimensions.filter(isKept)
    part.merged = merged.filter(isKept)
    return part
  }

  /// The dimensions of a year beside the measures of some plans.
  ///
  /// - Parameter day: the last day that counts, of a report on a period.
  public init(_ report: ProvinceYear, review: PlanReview, at day: CalendarDay? = nil) {
    (year, derivation, self.day) = (report.year, report.derivation, day)
    dimensions = review.dimensions(in: report, at: day)
    earlierSet = dimensions.lazy.compactMap(\.line.earlierSet).first
    guard !dimensions.contains(where: \.isCompared) else {
      (merged, basis, incomparable) = ([], report.basis, nil)
      return
    }
    incomparable = Incomparable(report)
    let derived = review.planned(report.derived?.dimensions ?? [], report, at: day)
    let compares = derived.contains(where: \.isCompared)
    (merged, basis) = (compares ? derived : [], compares ? .merged : nil)
  }
}

/// How the dimension of a measure moved since the measure began.
///
/// It happened at the same time; nothing says that one caused the other.
public struct PlanMovement: Hashable, Sendable {
  /// The last year with a figure that was not asked for after the measure began.
  public let before: Trend.Point
  /// The newest year with a figure after that.
  public let after: Trend.Point
  /// Places gained (positive) or lost; `nil` where the two count over different sets or members.
  public let rankChange: Int?
  /// The change of the score; `nil` where a break lies between.
  public let scoreChange: Double?
  /// The years between from which on the dimension is measured otherwise.
  public let breaks: [Int]

  /// Whether the two ranks can be held against each other.
  public var comparesRanks: Bool { rankChange != nil }
}

extension PlanMovement {
  /// The movement of a dimension around the day a measure began, through a year.
  ///
  /// The day of a survey is not published: of the year of a measure that began in July or later it counts as
  /// before it. `nil` where there is no figure before, or none since.
  public init?(of trend: Trend, since begun: CalendarDay, through year: Int) {
    let known = trend.points.filter { $0.standing != nil && $0.year <= year }
    let lastBefore = begun.month < 7 ? begun.year - 1 : begun.year
    guard let before = known.last(where: { $0.year <= lastBefore }), let first = before.standing,
      let after = known.last, after.year > lastBefore, let last = after.standing
    else { return nil }
    self.before = before
    self.after = after
    let countsAlike = last.counts(like: first)
    rankChange = countsAlike ? first.rank.flatMap { old in last.rank.map { old - $0 } } : nil
    breaks = trend.points.filter {
      $0.year > before.year && $0.year <= after.year && $0.seriesBreak != nil
    }.map(\.year)
    scoreChange =
      !breaks.isEmpty || !countsAlike
      ? nil : first.score.flatMap { old in last.score.map { DecimalSum.clean($0 - old) } }
  }
}

extension ScoreBook {
  /// How the dimension of a measure moved since it began; `nil` where that cannot be told.
  public func movement(
    of measure: Plan.Measure, for province: ProvinceID, through year: Int, basis: Basis
  ) -> PlanMovement? {
    guard measure.dimensionIndex == definition.id, let dimension = measure.dimension,
      let begun = measure.begun, let trend = trend(of: dimension, for: province, basis: basis)
    else { return nil }
    return PlanMovement(of: trend, since: begun, through: year)
  }
}
