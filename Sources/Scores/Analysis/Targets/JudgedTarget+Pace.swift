/// How fast it went, and how fast it must go.
extension JudgedTarget {
  /// Adds what is missing and the pace, in the terms of the newest year's set.
  func addPace(to outlook: inout TargetOutlook) {
    // Of a goal year in which the province has no figure nothing is missing and nothing can be gained.
    // What is missing in a year that is held against none nobody knows.
    guard !outlook.isNeverKnown, outlook.verdict != .incomparable else { return }
    guard let newest = outlook.newest, let actual = newest.actual, let goal = outlook.goal else { return }
    if case .climb = target.kind, newest.verdict.isBad, let asked = newest.asked {
      outlook.pointsBehindPath = rise(to: Int(asked), in: newest.year)
    }
    // Of a goal year that is over and not in yet it is not known what is missing, and nothing can be gained.
    if outlook.isAwaited {
      outlook.paceSoFar = paceSoFar(to: newest, actual)
      return
    }
    let yearsLeft = Double(target.goalYear - newest.year)
    switch target.kind {
    case .climb, .leading:
      let goal = equivalent(of: goal, in: newest.year)?.judged ?? goal
      outlook.missing = max(0, actual - goal)
      outlook.paceSoFar = paceSoFar(to: newest, actual)
      outlook.riseToGoal = rise(to: Int(goal), in: newest.year)
    case .score:
      outlook.missing = max(0, DecimalSum.clean(goal - actual))
      outlook.riseToGoal = outlook.missing
      outlook.paceSoFar = paceSoFar(to: newest, actual)
    case .group(let group), .keepGroup(let group):
      if case .keepGroup = target.kind, !outlook.failedYears.isEmpty { return }
      outlook.missing = max(0, actual - goal)
      if let found = standing(of: target.item, in: newest.year), let score = found.standing?.score {
        outlook.riseToGoal = found.values.margin(of: score, overGroup: group).map { max(0, -$0) }
      }
      return
    case .yearlyClimb:
      if newest.year == target.goalYear { outlook.missing = max(0, actual - goal) }
      return
    case .aboveAverage, .partsRise, .completion:
      outlook.missing = max(0, DecimalSum.clean(goal - actual))
      return
    }
    if yearsLeft > 0, let missing = outlook.missing {
      outlook.paceNeeded = DecimalSum.clean(missing / yearsLeft)
    }
  }

  /// How much a year there was, of the kinds that are told by a pace.
  private func paceSoFar(to newest: TargetYear, _ actual: Double) -> Double? {
    switch target.kind {
    case .climb, .leading: baseValue(for: newest).flatMap { pace(from: $0, to: actual, in: newest.year) }
    case .score: base.flatMap { pace(from: actual, to: $0.value, in: newest.year) }
    default: nil
    }
  }

  /// The base value in the terms of a year's set: over other provinces the derived rank of the base year.
  private func baseValue(for newest: TargetYear) -> Double? {
    isOfOtherSet(newest.year) ? baseDerived?.value : base?.value
  }

  private func pace(from first: Double, to last: Double, in year: Int) -> Double? {
    guard let baseYear = target.baseYear, year > baseYear, otherMembers(of: target.item, in: year) == nil
    else { return nil }
    return DecimalSum.clean((first - last) / Double(year - baseYear))
  }

  /// By how many points the score must rise for a rank; 0 where it has it.
  private func rise(to rank: Int, in year: Int) -> Double? {
    guard let found = standing(of: target.item, in: year), let standing = found.standing else { return nil }
    if let own = standing.rank, own <= rank { return 0 }
    return standing.score.flatMap { found.values.margin(of: $0, overRank: rank) }.map { max(0, -$0) }
  }
}
