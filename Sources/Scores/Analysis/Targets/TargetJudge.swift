/// Judges targets by the figures there are.
///
/// A verdict belongs to the target: each is judged on the newest figures of its own index, on the
/// provinces of its own set, whatever a board shows beside it.
public struct TargetJudge: Sendable {
  /// The indices that have figures, by id.
  public let books: [String: ScoreBook]
  /// The last year that counts, for who looks back; `nil` for all there are.
  public let lastYear: Int?
  /// The day on which is judged, for what is due on a day and for which years are over.
  public let today: CalendarDay?

  /// A judge.
  ///
  /// - Parameter today: without it everything due counts as past its day, and every year as over.
  public init(books: [String: ScoreBook], through lastYear: Int? = nil, today: CalendarDay? = nil) {
    self.books = books
    self.lastYear = lastYear
    self.today = today
  }

  /// The last year that counts for who looks at a year of an index: none where that is its newest.
  public static func lastYear(lookingAt year: Int?, of book: ScoreBook) -> Int? {
    guard let year, let newest = book.newestYear, year < newest else { return nil }
    return year
  }

  /// The same judge with all the figures there are.
  var ofAllYears: TargetJudge {
    lastYear == nil ? self : TargetJudge(books: books, today: today)
  }

  /// On which provinces a target is ranked: a target of the newest set counts over it throughout.
  public func basis(of target: Target) -> Basis { JudgedTarget(target, judge: self).basis }

  /// Every year of a target, oldest first.
  public func years(of target: Target) -> [TargetYear] {
    let judged = JudgedTarget(target, judge: self)
    return judged.years.map(judged.year)
  }

  /// What has become of a target.
  public func outlook(of target: Target) -> TargetOutlook {
    let judged = JudgedTarget(target, judge: self)
    var outlook = TargetOutlook(target)
    outlook.base = judged.base
    outlook.problem = judged.problem
    outlook.state = judged.state
    outlook.asOf = judged.asOf
    outlook.merger = judged.merger(in: target.goalYear)
    outlook.larger = judged.larger(in: target.goalYear)
    outlook.derivation = judged.derivation
    let years = judged.years.map(judged.year)
    let newest = years.last { $0.verdict.isJudged }
    outlook.newest = newest
    outlook.incomparable = years.last { $0.verdict.isJudged || $0.verdict == .incomparable }
      .flatMap { $0.verdict == .incomparable ? $0 : nil }
    // Whether it holds in a year without a figure of this province nobody will ever know.
    let none: Verdict = years.contains { $0.verdict == .notLookedAt } ? .notLookedAt : .noData
    outlook.failedYears = judged.failedYears
    if target.isForEveryYear, let newest {
      outlook.unknownYears = years.filter {
        $0.year < newest.year && [.noData, .incomparable].contains($0.verdict)
      }.map(\.year)
    }
    outlook.verdict = outlook.isNeverKnown ? .noData : newest?.verdict ?? none
    // What was broken stays broken; else nobody knows of the newest rank whether it holds.
    if outlook.incomparable != nil, outlook.failedYears.isEmpty, !outlook.isNeverKnown {
      outlook.verdict = .incomparable
    }
    outlook.lacksGoalYear = newest?.year != target.goalYear
    // Now it is due, and nobody counted.
    if outlook.verdict == .notDue, outlook.isAwaited { outlook.verdict = .noData }
    outlook.goal = judged.goal ?? (newest?.asked).flatMap { judged.hasMovingGoal ? $0 : nil }
    outlook.passesFirst = judged.passesFirst
    outlook.unreadableYears = judged.unreadableYears(after: newest?.year)
    outlook.partialYear = judged.partialYear(after: newest?.year)
    outlook.remarks = judged.remarks(of: [judged.isHeldAgainstBase ? target.baseYear : nil, newest?.year])
    outlook.brokenYears = judged.brokenYears
    outlook.series = judged.series
    outlook.setOfGoalYear = judged.set(of: target.goalYear)?.id
    outlook.converted = newest.flatMap { judged.converted($0.year) }
    if let scaled = judged.goalScaled {
      (outlook.goalScaled, outlook.goalSet) = (scaled.equivalent.judged, scaled.set)
      outlook.goalScaledRange = scaled.equivalent.range
      outlook.baseDerived = judged.baseDerived
      outlook.mergedName = judged.mergedName
    }
    judged.addPace(to: &outlook)
    return outlook
  }

  /// What has become of several targets.
  public func outlooks(of targets: [Target]) -> [TargetOutlook] { targets.map(outlook(of:)) }

  /// Outlooks in the order in which people want them: see ``TargetOutlook/inOrder(_:from:)``.
  public func inOrder(_ outlooks: [TargetOutlook]) -> [TargetOutlook] {
    let newest = outlooks.compactMap { $0.newest?.year }.max()
    return TargetOutlook.inOrder(outlooks, from: lastYear ?? today?.year ?? newest ?? 0)
  }
}
