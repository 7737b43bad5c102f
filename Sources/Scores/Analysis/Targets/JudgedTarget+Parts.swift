import Words

/// Dimensions and components that shall all have a better rank than in the base year.
extension JudgedTarget {
  func partsYear(_ year: Int) -> TargetYear {
    var result = TargetYear(year: year, set: set(of: year)?.id)
    guard let parts = partsRisen(in: year) else { return result }
    result.parts = parts
    result.incomparable = parts.unknown.lazy.compactMap { otherMembers(of: $0, in: year) }.first
    guard parts.of > 0 else {
      if result.incomparable != nil { result.verdict = .incomparable }
      return result
    }
    result.of = parts.of
    result.asked = Double(parts.of)
    result.isDerived = standing(of: target.item, in: year)?.values.isDerived ?? false
    result.isBeforeDerived = isOfOtherSet(year)
    guard let holds = parts.holds else { return result }
    result.actual = Double(parts.risen)
    result.difference = Double(parts.risen - parts.of)
    result.verdict = Verdict(holds: holds, isGoalYear: year == target.goalYear)
    return result
  }

  /// Whether any part has a rank in the base year.
  var hasBaseParts: Bool {
    guard let baseYear = target.baseYear, let definition = book?.definition else { return false }
    return dimensions(of: definition, in: baseYear).contains { dimension in
      baseStanding(of: dimension.id) != nil
        || dimension.components(in: baseYear).contains { baseStanding(of: $0.id) != nil }
    }
  }

  private func partsRisen(in year: Int) -> PartsRisen? {
    guard let book, book[year] != nil, year <= judge.lastYear ?? .max, let baseYear = target.baseYear else {
      return nil
    }
    let definition = book.definition
    var parts = PartsRisen()
    for dimension in dimensions(of: definition, in: year) where dimension.years.contains(baseYear) {
      count(dimension.id, in: year, &parts.dimensions)
      for component in dimension.components(in: year) where component.years.contains(baseYear) {
        count(component.id, in: year, &parts.components)
      }
    }
    return parts.of + parts.unmeasured > 0 ? parts : nil
  }

  /// Why a figure of a year is not held against that of the base year: means over other members.
  func otherMembers(of item: ItemID, in year: Int) -> LocalizedText? {
    guard let baseYear = target.baseYear, let now = standing(of: item, in: year)?.standing else { return nil }
    return IndexDefinition.Break.members(now, year, since: baseStanding(of: item, over: now.set), baseYear)
  }

  /// Where an item stood in the base year, over the provinces a year is ranked over.
  private func baseStanding(of item: ItemID, over set: String) -> Standing? {
    let base = baseStanding(of: item)
    if base?.set == set { return base }
    return target.baseYear.flatMap { derivedStanding(of: item, in: $0) }.flatMap { $0.set == set ? $0 : nil }
  }

  /// The dimensions whose rise is promised: all, or the target's own.
  private func dimensions(of definition: IndexDefinition, in year: Int) -> [IndexDefinition.Dimension] {
    definition.dimensions(in: year).filter { target.item == .total || $0.id == target.item }
  }

  private func count(_ item: ItemID, in year: Int, _ count: inout PartsRisen.Count) {
    guard let now = standing(of: item, in: year)?.standing, let rank = now.rank,
      let base = baseStanding(of: item, over: now.set), now.counts(like: base), let before = base.rank
    else {
      return count.unknown.append(item)
    }
    if rank == 1 || rank < before {
      count.risen.append(item)
    } else {
      count.others.append(item)
    }
  }
}
