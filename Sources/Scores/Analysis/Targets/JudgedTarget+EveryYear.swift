import Words

/// What was promised for every year: better than the year before, or never below a group.
extension JudgedTarget {
  /// A year held against the one before it, over the provinces of the year.
  func yearlyYear(_ year: Int, _ places: Int, withScore: Bool) -> TargetYear {
    var result = TargetYear(year: year, set: set(of: year)?.id)
    let before = standingBefore(year)
    if let before, let now = standing(of: target.item, in: year)?.standing, !now.counts(like: before) {
      (result.actual, result.of) = (now.rank.map(Double.init), now.of)
      result.isDerived = now.isDerived
      result.incomparable = incomparable(now, year, since: before)
      if result.actual != nil { result.verdict = .incomparable }
      return result
    }
    result.before = before?.rank.map(Double.init)
    result.beforeOf = before.flatMap { $0.of > 0 ? $0.of : nil }
    result.isBeforeDerived = before?.isDerived ?? false
    let now = standing(of: target.item, in: year)?.standing
    // Nobody stands before the first, whatever it was the year before.
    guard let rankBefore = before?.rank ?? (now?.rank == 1 && !withScore ? 1 : nil) else {
      let missing = LocalizedText(vi: "\(year - 1) không có hạng", en: "there is no rank of \(year - 1)")
      return now.map { unheld($0, result, missing) } ?? result
    }
    result.asked = Double(max(1, rankBefore - places))
    guard let found = standing(of: target.item, in: year), let standing = found.standing,
      let rank = standing.rank, let asked = result.asked
    else { return result }
    result.actual = Double(rank)
    result.of = standing.of
    result.isDerived = standing.isDerived
    result.difference = asked - Double(rank)
    result.margin = standing.score.flatMap { found.values.margin(of: $0, overRank: Int(asked)) }
    var holds = Double(rank) <= asked
    if withScore {
      if let change = scoreChange(to: standing, from: before, in: year) {
        result.scoreChange = change
        holds = holds && change > 0
      } else if holds, book?.definition.seriesBreak(of: target.item, in: year) == nil {
        // The rank holds and the score is missing: nobody knows. Across a break the rank alone decides.
        (result.difference, result.margin) = (nil, nil)
        let lacking = standing.score == nil ? year : year - 1
        let missing = LocalizedText(vi: "\(lacking) không có điểm", en: "there is no score of \(lacking)")
        return unheld(standing, result, missing)
      }
    }
    result.verdict = Verdict(holds: holds, isGoalYear: year == target.goalYear)
    return result
  }

  /// A year whose rank is known and held against none, because something is missing.
  private func unheld(_ now: Standing, _ year: TargetYear, _ missing: LocalizedText) -> TargetYear {
    guard let rank = now.rank else { return year }
    var year = year
    (year.actual, year.of, year.isDerived) = (Double(rank), now.of, now.isDerived)
    (year.incomparable, year.verdict) = (missing, .incomparable)
    return year
  }

  /// Why a rank is not held against that of the year before.
  private func incomparable(_ now: Standing, _ year: Int, since before: Standing) -> LocalizedText {
    IndexDefinition.Break.members(now, year, since: before, year - 1)
      ?? LocalizedText(
        vi: "\(year - 1) xếp trên \(before.set) tỉnh, \(year) trên \(now.set)",
        en: "\(year - 1) is ranked over \(before.set) provinces, \(year) over \(now.set)")
  }

  /// A year of a promise for every year: one that failed before it broke the promise.
  func afterFailures(_ year: TargetYear) -> TargetYear {
    var year = year
    year.failsItself = year.verdict.isBad
    guard year.verdict.isJudged else { return year }
    let isBroken = years.contains { $0 < year.year && ownVerdict($0).isBad }
    year.verdict = Verdict(
      holds: !isBroken && !year.failsItself, isGoalYear: year.year == target.goalYear)
    return year
  }

  /// The years that broke a promise for every year.
  var failedYears: [Int] { target.isForEveryYear ? years.filter { ownVerdict($0).isBad } : [] }

  /// What a year by itself came to.
  private func ownVerdict(_ year: Int) -> Verdict {
    switch target.kind {
    case .yearlyClimb(let places, let withScore): yearlyYear(year, places, withScore: withScore).verdict
    case .keepGroup(let group): groupYear(year, group).verdict
    default: .noData
    }
  }

  /// Where the province stood the year before, over the provinces of this year.
  private func standingBefore(_ year: Int) -> Standing? {
    let found = standing(of: target.item, in: year - 1)
    // Over other provinces only its own derived rank can be held against the year's.
    if let own = set(of: year)?.id, let before = set(of: year - 1)?.id, own != before {
      return year - 1 <= judge.lastYear ?? .max ? derivedStanding(of: target.item, in: year - 1) : nil
    }
    if let standing = found?.standing { return standing }
    guard year - 1 == target.baseYear, let stated = target.base else { return nil }
    return Standing(
      score: nil, rank: Int(stated.value), of: stated.of ?? 0, group: nil, set: target.province.set,
      isDerived: false)
  }

  /// How much the score rose; `nil` where the two measure different things or one is missing.
  private func scoreChange(to standing: Standing, from before: Standing?, in year: Int) -> Double? {
    guard book?.definition.seriesBreak(of: target.item, in: year) == nil, let score = standing.score,
      let before, standing.counts(like: before), let old = before.score
    else { return nil }
    return DecimalSum.clean(score - old)
  }
}
