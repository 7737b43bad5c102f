import Words

/// A target with what has become of it so far, and whether it will hold.
public struct TargetOutlook: Hashable, Sendable {
  @Boxed public var target: Target
  /// The verdict of the newest year with data, not after the goal year; none where the goal year can
  /// never be judged.
  public var verdict: Verdict
  /// That year; `nil` if there is none after the base year.
  public var newest: TargetYear?
  /// The newest year with a rank, where that is held against none of an earlier year; `nil` where it is.
  public var incomparable: TargetYear?
  /// The final goal as written; `nil` where nothing gives one.
  public var goal: Double?
  /// The goal where the goal year is ranked over another set than the base year.
  public var goalScaled: Double?
  /// Between which ranks the equivalent of the goal lies.
  public var goalScaledRange: ClosedRange<Int>?
  /// The rank of the base year among those provinces.
  public var baseDerived: TargetBase?
  /// Whose rank that is, where the province was merged with others.
  public var mergedName: LocalizedText?
  /// What became of the province, where it is none any more in the goal year.
  public var merger: Merger?
  /// The larger province that has its name in the goal year; `nil` where it is the same as before.
  public var larger: Larger?
  /// Which of the years are derived; `nil` where none is.
  public var derivation: Derivation?
  /// The set that `goalScaled` is of.
  public var goalSet: String?
  /// The set over which the goal year is, or will be, ranked.
  public var setOfGoalYear: String?
  /// What is needed among the provinces of the goal year, where the newest year is ranked over others; `nil`
  /// where it is not, or where nothing tells.
  public var converted: Converted?
  /// Where the province stood in the base year; `nil` without a figure.
  public var base: TargetBase?
  /// What is still missing in the newest year to the goal of its set; 0 where it is reached.
  public var missing: Double?
  /// How much a year is needed from the newest year on; 0 where the goal is reached.
  public var paceNeeded: Double?
  /// How much a year there was from the base year to the newest; never continued by itself.
  public var paceSoFar: Double?
  /// By how many points the score would have to rise to reach the goal today.
  public var riseToGoal: Double?
  /// By how many points the newest year's score was below that of the rank its path asked for; `nil` where it
  /// was not, or where no path of ranks is.
  public var pointsBehindPath: Double?
  /// Why nothing can be judged.
  public var problem: Problem?
  /// Whether a climb would pass rank 1 before its goal year.
  public var passesFirst = false
  /// Whether the goal year has no figure yet.
  public var lacksGoalYear = true
  /// What there is to say of the goal year.
  public var state = GoalState.surveyOver
  /// The year through which is looked, where that leaves out figures of the target's years.
  public var asOf: Int?
  /// The years that broke a promise for every year.
  public var failedYears: [Int] = []
  /// Of a promise for every year those up to the newest one without a figure, or with one that is held against
  /// none: whether it held in them nobody knows.
  public var unknownYears: [Int] = []
  /// Years after the newest one, up to the goal year, whose file is here and cannot be read.
  public var unreadableYears: [Int] = []
  /// The newest year after it in which too few provinces are there to judge anything.
  public var partialYear: PartialYear?
  /// What there is to know about the figures that are told, by year.
  public var remarks: [Int: LocalizedText] = [:]
  /// The years in which the path of a score runs across a break.
  public var brokenYears: [Int] = []
  /// The figures from the base year on.
  public var series: TargetSeries?

  /// A year of too few provinces.
  public struct PartialYear: Hashable, Sendable {
    public var year: Int
    public var coverage: ItemValues.Coverage
  }

  /// Why a target cannot be judged at all.
  public enum Problem: String, Hashable, Sendable {
    /// The folder has no figures of the index.
    case noIndex = "no_index"
    /// The province has no figure in the base year.
    case noBase = "no_base"
    /// Nothing has been counted yet.
    case notCounted = "not_counted"
  }

  init(_ target: Target) {
    self.target = target
    verdict = .noData
  }

  /// Whether the pace so far is enough; `nil` where it says nothing of what comes: where no year is
  /// left, of a series that does not move one way or runs across a break, and where the newest year is
  /// over other provinces than the series.
  public var arrives: Bool? {
    guard canStillAct, !isRankedAnew, let paceNeeded, let paceSoFar, let series, series.isSteady,
      series.points.last?.year == newest?.year
    else {
      return nil
    }
    return paceSoFar >= paceNeeded
  }

  /// Whether anything can still be done for the goal.
  public var canStillAct: Bool { state == .open && asOf == nil && target.ended == nil }

  /// Whether the goal year is ranked over others than the newest: ranks and groups among those cannot be
  /// reached any more.
  public var isRankedAnew: Bool {
    guard let own = newest?.set, let setOfGoalYear, own != setOfGoalYear else { return false }
    switch target.kind {
    case .climb, .leading, .group, .keepGroup, .yearlyClimb: return true
    case .score, .aboveAverage, .partsRise, .completion: return false
    }
  }

  /// Whether it will never be known if the goal was reached: the year is here, without this province, or
  /// will come without it.
  ///
  /// A completion can still be counted.
  public var isNeverKnown: Bool {
    state == .notRanked && asOf == nil && target.kind.name != .completion
  }

  /// Whether the goal year is over and the board still waits for its figure.
  public var isAwaited: Bool {
    (state == .surveyOver || state == .notRanked && !isNeverKnown) && asOf == nil && lacksGoalYear
  }
}

extension TargetOutlook {
  /// A rank of the newest year as if there were the provinces of the goal year, and the one promised among
  /// them: an assumption.
  public struct Converted: Hashable, Sendable {
    public var rank: Int
    public var of: Int
    /// What the promised rank comes to.
    public var goal: Int

    /// How many places are to be gained; 0 where it is reached.
    public var places: Int { max(0, rank - goal) }
  }

  /// That a province is part of another one.
  public struct Merger: Hashable, Sendable {
    /// The province of the target.
    public var own: LocalizedText
    /// The one it is part of.
    public var into: LocalizedText
    /// The first year of that one.
    public var from: Int
    /// The year from which the index counts over it.
    public var countedFrom: Int
  }
}

extension TargetOutlook {
  /// That others were merged into the province: its figures are those of all of them from then on.
  public struct Larger: Hashable, Sendable {
    public var name: LocalizedText
    /// Whom it is made of.
    public var members: [LocalizedText]
    /// Its first year.
    public var from: Int
    /// The year from which the index counts over it.
    public var countedFrom: Int
  }
}

/// Where the province stood when a target began.
public struct TargetBase: Hashable, Sendable {
  /// The rank, or the score.
  public var value: Double
  /// Of how many a rank is.
  public var of: Int?
  /// The set it counts over.
  public var set: String
}

extension TargetOutlook {
  /// Late ones first, then by the nearest goal year still to come, those without data last; ended
  /// ones behind all.
  ///
  /// Among each, goals of components stand behind what was promised of the whole.
  ///
  /// - Parameter year: the year from which is looked.
  public static func inOrder(_ outlooks: [TargetOutlook], from year: Int) -> [TargetOutlook] {
    outlooks.enumerated()
      .sorted { ($0.element.urgency(from: year), $0.offset) < ($1.element.urgency(from: year), $1.offset) }
      .map(\.element)
  }

  private func urgency(from year: Int) -> Int {
    let distance = target.goalYear >= year ? target.goalYear - year : 1000 + year - target.goalYear
    let order = verdict.isBad ? 0 : verdict.isJudged ? 1 : 2
    let isOfPart = target.item.text.contains(".")
    return (target.ended == nil ? order : 3) * 100_000 + (isOfPart ? 50_000 : 0) + distance
  }
}
