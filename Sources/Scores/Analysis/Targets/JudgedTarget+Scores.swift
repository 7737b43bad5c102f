import Words

/// Scores and the national mean.
extension JudgedTarget {
  /// A year held against the path; where the base year has no figure there is none, and only the goal tells.
  func scoreYear(_ year: Int) -> TargetYear {
    let (path, isGoalYear) = (path(in: year), year == target.goalYear)
    var result = TargetYear(year: year, path: path, asked: path ?? goal, set: set(of: year)?.id)
    guard let goal, let asked = result.asked,
      let standing = standing(of: target.item, in: year)?.standing, let score = standing.score
    else { return result }
    result.actual = score
    result.of = standing.of > 0 ? standing.of : nil
    result.isDerived = standing.isDerived
    // Whether a score below the goal is on its way to it only a path can say.
    if path == nil, !isGoalYear, score < goal {
      (result.incomparable, result.verdict) = (withoutBase, .incomparable)
      return result
    }
    result.difference = DecimalSum.clean(score - asked)
    result.margin = result.difference
    result.verdict = Verdict(holds: score >= asked, isBeyondGoal: score > goal, isGoalYear: isGoalYear)
    return result
  }

  /// Why there is no path.
  private var withoutBase: LocalizedText? {
    target.baseYear.map {
      LocalizedText(vi: "không có số liệu năm gốc \($0)", en: "no figures of the base year \($0)")
    }
  }

  func averageYear(_ year: Int) -> TargetYear {
    var result = TargetYear(year: year, set: set(of: year)?.id)
    guard let found = standing(of: target.item, in: year) else { return result }
    guard let (mean, origin) = mean(found.values) else {
      // Of too few provinces nothing is judged yet.
      guard found.values.coverage == nil, let score = found.standing?.score else { return result }
      (result.actual, result.isDerived) = (score, found.standing?.isDerived ?? false)
      result.incomparable = LocalizedText(
        vi: "bảng không có trung bình năm \(year)", en: "the mean of \(year) is not here")
      result.verdict = .incomparable
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
    guard case .score = target.kind, base != nil, let baseYear = target.baseYear,
      let definition = book?.definition
    else { return [] }
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
