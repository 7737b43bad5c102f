/// What there is to say of a goal year; rules in domain.md "Targets".
public enum GoalState: String, CaseIterable, Hashable, Sendable {
  /// The year is not over: something can still be done.
  case open
  /// It is over, and the index has no such year here: nothing can be done in it any more.
  case surveyOver = "survey_over"
  /// The year is here, and this province has no valid figure in it, or it is no province any more; of a
  /// completion nothing was counted.
  case notRanked = "not_ranked"
  /// This province has its figure; of a completion: it was counted.
  case final
}

extension JudgedTarget {
  /// The state of the goal year: by all figures there are and by today's date, however far back is looked.
  var state: GoalState {
    if case .completion(let counted) = target.kind {
      if isBeforeDue(counted) { return .open }
      if counted.progress.contains(where: { $0.year == target.goalYear && $0.total > 0 }) { return .final }
      return book?[target.goalYear] == nil ? .surveyOver : .notRanked
    }
    if merger(in: target.goalYear) != nil { return .notRanked }
    let all = JudgedTarget(target, judge: judge.ofAllYears)
    let values = all.standing(of: target.item, in: target.goalYear)?.values
    // Of too few provinces a score is judged by itself, and nothing else.
    if values?.coverage == nil || target.kind.name == .score, all.hasFigure(in: target.goalYear) {
      return .final
    }
    // What an excerpt does not have may have been published all the same.
    if let values, !values.isExcerpt, values.rankedCount > 0 { return .notRanked }
    guard let today = judge.today else { return .surveyOver }
    return today.year <= target.goalYear ? .open : .surveyOver
  }

  /// The newest of its years after one in which too few provinces are there to judge anything.
  func partialYear(after newest: Int?) -> TargetOutlook.PartialYear? {
    let first = newest ?? target.baseYear ?? target.goalYear - 1
    return target.years.reversed().lazy.filter { $0 > first }.compactMap { year in
      standing(of: target.item, in: year)?.values.coverage.map { .init(year: year, coverage: $0) }
    }.first
  }

  /// The year through which is looked, where that leaves out a figure of the target's years.
  var asOf: Int? {
    guard let last = judge.lastYear, last < target.goalYear else { return nil }
    if case .completion(let counted) = target.kind {
      return counted.progress.contains { $0.year > last && $0.year <= target.goalYear } ? last : nil
    }
    return book?.years.contains { $0 > last && $0 <= target.goalYear } == true ? last : nil
  }

  /// Years of the target after one whose file stands there and cannot be read.
  func unreadableYears(after newest: Int?) -> [Int] {
    guard let book else { return [] }
    let last = newest ?? target.baseYear ?? target.goalYear - 1
    return book.faults.keys.filter { book[$0] == nil && $0 > last && $0 <= target.goalYear }.sorted()
  }

  private func hasFigure(in year: Int) -> Bool {
    // Without a base year nothing rose, and the year is here all the same.
    if case .partsRise = target.kind, partsYear(year).parts.map({ $0.of > 0 }) == true { return true }
    guard let found = standing(of: target.item, in: year), let standing = found.standing else { return false }
    // What is not in an excerpt comes yet: a score alone judges no rank.
    guard found.values.isExcerpt else { return true }
    switch target.kind {
    case .climb, .leading, .yearlyClimb: return standing.rank != nil
    case .group, .keepGroup: return standing.group != nil
    case .score, .aboveAverage: return standing.score != nil
    case .partsRise, .completion: return false
    }
  }
}
