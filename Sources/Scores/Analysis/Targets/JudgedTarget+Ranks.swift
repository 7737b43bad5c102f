import Words

/// Climbs, the leading, groups: what is judged by rank.
extension JudgedTarget {
  /// What is asked for as written: the interpolated path of a climb or a score, the last leading rank.
  func path(in year: Int) -> Double? {
    switch target.kind {
    case .climb(let places):
      guard let base, let baseYear = target.baseYear else { return nil }
      return max(1, base.value - Double(places * (year - baseYear)))
    case .leading(let rank): return Double(rank)
    case .score(let goal):
      guard let base, let baseYear = target.baseYear else { return nil }
      if year == target.goalYear { return goal }
      let share = Double(year - baseYear) / Double(target.goalYear - baseYear)
      return DecimalSum.clean(base.value + (goal - base.value) * share)
    default: return nil
    }
  }

  /// Whether a climb would pass rank 1 before its goal year.
  var passesFirst: Bool {
    guard case .climb(let places) = target.kind, let base, let baseYear = target.baseYear else {
      return false
    }
    return base.value - Double(places * (target.goalYear - baseYear)) < 1
  }

  /// The goal in the terms of the goal year's set; `nil` where it is that of the base year.
  var goalScaled: (equivalent: RankEquivalent, set: String)? {
    switch target.kind {
    case .climb, .leading: break
    default: return nil
    }
    guard let goal, let set = set(of: target.goalYear) else { return nil }
    return equivalent(of: goal, in: target.goalYear).map { ($0, set.id) }
  }

  /// Where the province stood in a year among the provinces of the goal year, and what it must reach there;
  /// `nil` where the year is of those provinces, or the mean leaves out a member.
  func converted(_ year: Int) -> TargetOutlook.Converted? {
    guard let (equivalent, set) = goalScaled, self.set(of: year)?.id != set,
      let standing = derivedStanding(of: target.item, in: year), standing.set == set,
      standing.lacking.isEmpty, let rank = standing.rank
    else { return nil }
    return TargetOutlook.Converted(rank: rank, of: standing.of, goal: Int(equivalent.judged))
  }

  func rankYear(_ year: Int) -> TargetYear {
    let found = standing(of: target.item, in: year)
    let path = path(in: year)
    let scaled = path.flatMap { equivalent(of: $0, in: year) }
    var result = TargetYear(
      year: year, path: isClimb ? path : nil, pathScaled: isClimb ? scaled?.judged : nil,
      asked: isOfOtherSet(year) ? scaled?.judged : path, set: set(of: year)?.id)
    result.askedRange = scaled?.range
    guard let found, let standing = found.standing, let placed = standing.rank, let goal, path != nil else {
      return result
    }
    let rank = Double(placed)
    result.actual = rank
    result.of = standing.of
    result.isDerived = standing.isDerived
    guard let asked = result.asked else {
      (result.incomparable, result.verdict) = (otherProvinces(standing, in: year), .incomparable)
      return result
    }
    if isClimb, !isOfOtherSet(year), let reason = otherMembers(of: target.item, in: year) {
      (result.asked, result.incomparable, result.verdict) = (nil, reason, .incomparable)
      return result
    }
    result.difference = asked - rank
    let final = isOfOtherSet(year) ? equivalent(of: goal, in: year)?.judged : goal
    result.verdict = Verdict(
      holds: rank <= asked, isBeyondGoal: final.map { rank < $0 } ?? false,
      isGoalYear: year == target.goalYear)
    result.margin = standing.score.flatMap { found.values.margin(of: $0, overRank: Int(asked)) }
    return result
  }

  /// Why a rank is held against none: it is over other provinces, and nothing tells what the one that was
  /// promised comes to among them.
  private func otherProvinces(_ standing: Standing, in year: Int) -> LocalizedText {
    let (vi, en) = isClimb ? target.baseYear.map { ("\($0)", "\($0)") } ?? ("", "") : ("mục tiêu", "the goal")
    return LocalizedText(
      vi: "\(vi) xếp trên \(baseSet) tỉnh, \(year) trên \(standing.set)",
      en: "\(en) is ranked over \(baseSet) provinces, \(year) over \(standing.set)")
  }

  func groupYear(_ year: Int, _ group: Int) -> TargetYear {
    var result = TargetYear(year: year, asked: Double(group), set: set(of: year)?.id)
    guard let found = standing(of: target.item, in: year), let standing = found.standing,
      let own = standing.group
    else { return result }
    result.actual = Double(own)
    result.of = standing.of
    result.isDerived = standing.isDerived
    result.difference = Double(group - own)
    result.verdict = Verdict(
      holds: own <= group, isBeyondGoal: own < group,
      isGoalYear: year == target.goalYear)
    result.margin = standing.score.flatMap { found.values.margin(of: $0, overGroup: group) }
    return result
  }

  private var isClimb: Bool { if case .climb = target.kind { true } else { false } }
}

extension ItemValues {
  /// By how many points a province's score is above (positive or 0) or below the least score that
  /// gives a rank; `nil` where so few are ranked that every score gives it.
  func margin(of score: Double, overRank rank: Int) -> Double? {
    // Of an excerpt the others' scores are not known.
    guard !isExcerpt else { return nil }
    // The score itself stands once among the values; of the others, `rank` - 1 may be above.
    var others = numbers.filter { !$0.isNaN }.sorted()
    guard rank > 0, let own = others.lastIndex(of: score) else { return nil }
    others.remove(at: own)
    guard others.count >= rank else { return nil }
    return DecimalSum.clean(score - others[others.count - rank])
  }

  /// By how many points a score is above or below the least that is in a group.
  func margin(of score: Double, overGroup group: Int) -> Double? {
    if bounds != nil { return border(ofGroup: group).map { DecimalSum.clean(score - $0) } }
    return margin(of: score, overRank: grouping.lastRank(ofGroup: group))
  }
}
