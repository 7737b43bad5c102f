extension Target {
  /// Whether it promises less than another state of it did, which asks for a reason.
  ///
  /// One rule a kind; what cannot be compared, as a rank with a group, counts as less: nobody can see
  /// from it that it is not.
  public func isWeaker(than old: Target) -> Bool {
    if ended != nil, old.ended == nil { return true }
    if (index, item, province) != (old.index, old.item, old.province) { return true }
    // A promise for every year is less for fewer of them, too.
    if isForEveryYear, goalYear != old.goalYear { return true }
    return goalYear > old.goalYear || isDueLater(than: old) || kind.isWeaker(than: old.kind)
      || hasWeakerBase(than: old)
  }

  /// Only a completion has a day; without one it is the last of the goal year.
  private func isDueLater(than old: Target) -> Bool {
    let day = { (target: Target) -> CalendarDay? in
      guard case .completion(let counted) = target.kind else { return nil }
      return counted.due ?? CalendarDay(year: target.goalYear, month: 12, day: 31)
    }
    guard let due = day(self), let before = day(old) else { return false }
    return due > before
  }

  /// A base year is a part of the promise where years are held against it.
  private func hasWeakerBase(than old: Target) -> Bool {
    switch kind {
    case .climb:
      // From a worse rank the same number of places leads to a worse one.
      baseYear != old.baseYear
        || base.map { base in old.base.map { base.value > $0.value } ?? false } ?? false
    case .score, .partsRise: baseYear != old.baseYear
    // Beginning later leaves years out.
    case .yearlyClimb, .keepGroup: years.lowerBound > old.years.lowerBound
    case .group, .aboveAverage, .leading, .completion: false
    }
  }
}

extension Target.Kind {
  /// Whether it asks for less.
  fileprivate func isWeaker(than old: Target.Kind) -> Bool {
    switch (self, old) {
    case (.climb(let places), .climb(let old)): places < old
    case (.group(let group), .group(let old)): group > old
    case (.leading(let rank), .leading(let old)): rank > old
    case (.score(let score), .score(let old)): score < old
    case (.aboveAverage, .aboveAverage), (.partsRise, .partsRise): false
    case (.completion(let counted), .completion(let old)): counted.isWeaker(than: old)
    case (.yearlyClimb(let places, let score), .yearlyClimb(let old, let oldScore)):
      places < old || (oldScore && !score)
    case (.keepGroup(let group), .keepGroup(let old)): group > old
    case (.climb, _), (.group, _), (.leading, _), (.score, _), (.aboveAverage, _), (.partsRise, _),
      (.completion, _), (.yearlyClimb, _), (.keepGroup, _):
      true
    }
  }
}

extension Target.Completion {
  /// Whether less is to be done; that less *was* done is a figure, not a promise.
  fileprivate func isWeaker(than old: Target.Completion) -> Bool {
    old.progress.contains { counted in
      (progress.first { $0.year == counted.year }?.total ?? 0) < counted.total
    }
  }
}
