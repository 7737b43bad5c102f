/// Judges targets by the figures there are.
public struct TargetJudge: Sendable {
  /// The indices that have figures, by id.
  public let books: [String: ScoreBook]
  /// On which provinces ranks stand; a base rank always as published.
  public let basis: Basis
  /// The last year that counts; `nil` for all there are.
  public let lastYear: Int?
  /// The day on which is judged, for what is due on a day.
  public let today: CalendarDay?

  /// A judge.
  ///
  /// - Parameter today: without it everything due counts as past its day.
  public init(
    books: [String: ScoreBook], basis: Basis = .published, through lastYear: Int? = nil,
    today: CalendarDay? = nil
  ) {
    self.books = books
    self.basis = basis
    self.lastYear = lastYear
    self.today = today
  }

  /// Every year of a target, oldest first.
  public func years(of target: Target) -> [TargetYear] {
    let judged = JudgedTarget(target, judge: self)
    return target.years.map(judged.year)
  }

  /// What has become of a target.
  public func outlook(of target: Target) -> TargetOutlook {
    let judged = JudgedTarget(target, judge: self)
    var outlook = TargetOutlook(target)
    outlook.base = judged.base
    outlook.problem = judged.problem
    let last = min(target.goalYear, lastYear ?? .max)
    let newest = target.years.reversed().lazy.filter { $0 <= last }.map(judged.year)
      .first { $0.verdict != .noData }
    outlook.newest = newest
    outlook.known = newest == nil ? judged.knownRank : nil
    outlook.verdict = newest?.verdict ?? .noData
    outlook.lacksGoalYear = newest?.year != target.goalYear
    outlook.goal = judged.goal ?? (newest?.asked).flatMap { judged.hasMovingGoal ? $0 : nil }
    outlook.passesFirst = judged.passesFirst
    if let scaled = judged.goalScaled {
      (outlook.goalScaled, outlook.goalSet) = (scaled.value, scaled.set)
    }
    judged.addPace(to: &outlook)
    return outlook
  }

  /// What has become of several targets.
  public func outlooks(of targets: [Target]) -> [TargetOutlook] { targets.map(outlook(of:)) }
}
