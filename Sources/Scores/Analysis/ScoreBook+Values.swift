import Words

extension ScoreBook {
  /// The values of an item in a year; `nil` if the book has no such year.
  ///
  /// An item not in force that year has no values: every province is `noData`.
  public func values(of item: ItemID, in year: Int, basis: Basis = .published) -> ItemValues? {
    if let kept = keptValues(of: item, in: year, basis: basis) { return kept }
    guard let scores = self[year], let own = registry.provinceSet(scores.set) else { return nil }
    let published =
      keptValues(of: item, in: year, basis: .published) ?? publishedValues(of: item, scores: scores, set: own)
    guard basis == .merged, let newest = registry.sets.last, newest.id != own.id,
      let members = registry.memberPlaces(in: own.id)
    else { return published }
    return published.merged(into: newest, members, by: definition.groupRule(in: year))
  }

  /// The least and greatest possible value of an item in a year; `nil` if it is not in force.
  public func scale(of item: ItemID, in year: Int) -> ClosedRange<Double>? {
    definition.scale(of: item, in: year)
  }

  private func publishedValues(
    of item: ItemID, scores: YearScores, set: ProvinceSet
  ) -> ItemValues {
    let (numbers, absences) = numbers(of: item, scores, rows: rows(in: scores.year), set: set)
    var values = ItemValues(
      item: item, year: scores.year, provinceSet: set, isDerived: false,
      stated: statedGrouping(of: item, in: scores, numbers, set),
      groupRule: definition.groupRule(in: scores.year), numbers: numbers, absences: absences)
    values.bounds = definition.groupBounds(of: item, in: scores.year)
    values.hasQuartiles = definition.hasQuartileGroups
    if definition.publishesRanks || scores.isExcerpt {
      values.take(
        scores.statedRanks[item], groups: scores.statedGroups[item] ?? [:], isExcerpt: scores.isExcerpt)
    } else if let coverage = coverage(of: values, scores) {
      values.take(nil, isExcerpt: true)
      values.coverage = coverage
    }
    return values
  }

  /// How many provinces there are, where too many are missing to compute anything over the others; else `nil`.
  ///
  /// A province of which it is stated that it has no figure is not missing. Who ranks other units decides who
  /// is ranked, and a draft is ranked among what was typed so far.
  private func coverage(of values: ItemValues, _ scores: YearScores) -> ItemValues.Coverage? {
    let (known, all) = (values.rankedCount, values.numbers.count)
    let most = ItemValues.Coverage.mostMissing
    guard known > 0, all - known > most, definition.units == nil, !scores.isDraft else { return nil }
    let parts = Set(definition.parts(of: values.item, in: scores.year) + [values.item])
    let answered = Set(scores.statedMissing.lazy.filter { parts.contains($0.item) }.map(\.code))
      .count { values.score(of: $0) == nil }
    return all - known - answered > most ? ItemValues.Coverage(known: known, of: all) : nil
  }

  /// The groups by the published sizes, if there are any of so many provinces.
  ///
  /// Whether figures are the publisher's is known of what the program holds itself; where it holds none
  /// of the year, the folder is taken at its word. The program's own are read only to be held against
  /// others: never for a file that is the same.
  private func statedGrouping(
    of item: ItemID, in scores: YearScores, _ numbers: [Double], _ set: ProvinceSet
  ) -> Grouping? {
    let ranked = numbers.count { !$0.isNaN }
    guard let sizes = definition.publishedGroupSizes(of: item, in: scores.year, ranked: ranked) else {
      return nil
    }
    let isPublishers = isPublishers(item, in: scores, numbers, set) ?? true
    return Grouping(sizes: sizes, origin: isPublishers ? .published : .computed)
  }

  /// Whether the numbers of an item are the publisher's; `nil` where the program holds none of the year.
  private func isPublishers(
    _ item: ItemID, in scores: YearScores, _ numbers: [Double], _ set: ProvinceSet
  ) -> Bool? {
    if scores.isAsShipped { return true }
    guard let shipped = ShippedFigures.scores(of: definition.id, in: scores.year) else { return nil }
    let own = self.numbers(of: item, shipped, rows: shipped.rows(of: set), set: set).numbers
    // A total may come back in the four decimals it is shown with.
    return shipped.set == set.id
      && zip(own, numbers).allSatisfy { ($0.isNaN && $1.isNaN) || abs($0 - $1) <= 0.000051 }
  }

  /// Whether all figures of a year are known to be the publisher's: those that the program holds itself.
  func isPublishers(_ year: Int) -> Bool {
    guard let scores = self[year], let set = registry.provinceSet(scores.set) else { return false }
    if scores.isAsShipped { return true }
    let dimensions = definition.dimensions(in: year)
    let items = [.total] + dimensions.flatMap { [$0.id] + $0.components(in: year).map(\.id) }
    return items.allSatisfy { item in
      let own = numbers(of: item, scores, rows: rows(in: year), set: set).numbers
      return isPublishers(item, in: scores, own, set) ?? false
    }
  }

  private func numbers(
    of item: ItemID, _ scores: YearScores, rows: [Int], set: ProvinceSet
  ) -> (numbers: [Double], absences: [ItemValues.Absence?]) {
    let parts = definition.parts(of: item, in: scores.year)
    let columns = scores.columns(of: parts)
    let factors = item == .total ? definition.factors(of: parts, in: scores.year) : nil
    var numbers: [Double] = []
    var absences: [ItemValues.Absence?] = []
    numbers.reserveCapacity(set.codes.count)
    absences.reserveCapacity(set.codes.count)
    // A publisher's total is made of more digits than its parts are printed with.
    let prefersStated = definition.publishesRanks && scores.hasColumn(of: item)
    for (place, row) in rows.enumerated() {
      let (sum, found) =
        row < 0
        ? (0, 0)
        : factors.map { scores.sum(row: row, columns: columns, factors: $0) }
          ?? scores.sum(row: row, columns: columns)
      let isWhole = found == columns.count && found > 0
      // Dimensions are never added for a total: rounded ones make it wrong by up to 0.01. Where not
      // all components are there, the value counts that the file states for the item itself.
      var number =
        isWhole
        ? DecimalSum.clean(sum) : row < 0 || columns.isEmpty ? nil : scores.value(item, of: set.codes[place])
      if prefersStated, isWhole, let stated = scores.value(item, of: set.codes[place]) { number = stated }
      numbers.append(number ?? .nan)
      absences.append(number != nil ? nil : found == 0 ? .noData : .incomplete)
    }
    return (numbers, absences)
  }
}

extension ItemValues {
  /// The same values as if a newer set had always been: the mean over the members that have one.
  ///
  /// Of an excerpt all members must be there: which of them were published is chance. Ranks of it are
  /// not known.
  func merged(
    into newer: ProvinceSet, _ members: MemberPlaces, by groupRule: Grouping.Rule
  ) -> ItemValues {
    let count = newer.provinces.count
    var means = [Double](repeating: .nan, count: count)
    var reasons = [Absence?](repeating: nil, count: count)
    var lacking: [Int: [LocalizedText]] = [:]
    for province in 0..<count {
      var sum = 0.0
      var found = 0
      var isIncomplete = false
      for index in members.starts[province]..<members.starts[province + 1] {
        let place = members.places[index]
        let number = numbers[place]
        if number.isNaN {
          isIncomplete = isIncomplete || absences[place] == .incomplete
        } else {
          sum += number
          found += 1
        }
      }
      let isWhole = !isExcerpt || found == members.starts[province + 1] - members.starts[province]
      if found > 0, isWhole {
        means[province] = DecimalSum.clean(sum / Double(found))
        let all = members.places[members.starts[province]..<members.starts[province + 1]]
        if found < all.count {
          lacking[province] = all.filter { numbers[$0].isNaN }.map { provinceSet.provinces[$0].name }
        }
      } else {
        reasons[province] = isIncomplete ? .incomplete : .noData
      }
    }
    var values = ItemValues(
      item: item, year: year, provinceSet: newer, isDerived: true, stated: nil,
      groupRule: groupRule, numbers: means, absences: reasons)
    values.bounds = bounds
    values.hasQuartiles = hasQuartiles
    values.lacking = lacking
    if isExcerpt { values.take(nil, isExcerpt: true) }
    values.coverage = coverage
    return values
  }
}
