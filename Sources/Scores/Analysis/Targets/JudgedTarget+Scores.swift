/// Scores and the national mean.
extension JudgedTarget {
  func scoreYear(_ year: Int) -> TargetYear {
    let path = path(in: year)
    var result = TargetYear(year: year, path: path, asked: path, set: set(of: year)?.id)
    guard case .score(let goal) = target.kind, let path,
      let standing = standing(of: target.item, in: year)?.standing, let score = standing.score
    else { return result }
    result.actual = score
    result.of = standing.of > 0 ? standing.of : nil
    result.isDerived = standing.isDerived
    result.difference = DecimalSum.clean(score - path)
    result.margin = result.difference
    result.verdict = Verdict(
      holds: score >= path, isBeyondGoal: score > goal,
      isGoalYear: year == target.goalYear)
    return result
  }

  func averageYear(_ year: Int) -> TargetYear {
    var result = TargetYear(year: year, set: set(of: year)?.id)
    guard let found = standing(of: target.item, in: year), let (mean, origin) = mean(found.values) else {
      return result
    }
    result.asked = mean
    result.mean = origin
    result.median = found.values.median
    guard let standing = found.standing, let score = standing.score else { return result }
    result.actual = score
    result.of = standing.of > 0 ? standing.of : nil
    result.isDerived = standing.isDerived
    result.difference = DecimalSum.clean(score - mean)
    result.margin = result.difference
    result.verdict = Verdict(holds: score > mean, isGoalYear: year == target.goalYear)
    return result
  }

  /// The published national mean, else the mean over the ranked provinces.
  private func mean(_ values: ItemValues) -> (Double, TargetYear.Mean)? {
    if !values.isDerived,
      let published = book?.definition.nationalMean(of: target.item, in: values.year)
    {
      return (published, .published)
    }
    return values.mean.map { ($0, .computed(of: values.rankedCount, isDerived: values.isDerived)) }
  }

  /// The years in which the path of a score runs across a break: from there on it measures another thing.
  var brokenYears: [Int] {
    guard case .score = target.kind, let baseYear = target.baseYear, let definition = book?.definition else {
      return []
    }
    return (baseYear + 1...target.goalYear).filter {
      definition.seriesBreak(of: target.item, in: $0) != nil
    }
  }
}

/// What is done of what shall be done.
extension JudgedTarget {
  func completionYear(_ year: Int, _ counted: Target.Completion) -> TargetYear {
    var result = TargetYear(year: year, asked: 100)
    guard year <= judge.lastYear ?? .max,
      let progress = counted.progress.first(where: { $0.year == year }), progress.total > 0
    else { return result }
    let percent = DecimalSum.clean(Double(progress.done) / Double(progress.total) * 100)
    result.actual = percent
    result.of = progress.total
    result.difference = DecimalSum.clean(percent - 100)
    let isDone = progress.done == progress.total
    result.verdict = Verdict(holds: isDone || isBeforeDue(counted), isGoalYear: year == target.goalYear)
    // Before its day a completion is on its way, however much is done.
    if !isDone, isBeforeDue(counted) { result.verdict = .notDue }
    if year < target.goalYear { result.verdict = .notDue }
    return result
  }

  func isBeforeDue(_ counted: Target.Completion) -> Bool {
    guard let today = judge.today,
      let due = counted.due ?? CalendarDay(year: target.goalYear, month: 12, day: 31)
    else { return false }
    return today <= due
  }
}
