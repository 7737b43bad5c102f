import Words

extension ScoreBook {
  /// The values of an item in a year; `nil` if the book has no such year.
  ///
  /// An item not in force that year has no values: every province is `noData`.
  public func values(of item: ItemID, in year: Int, basis: Basis = .published) -> ItemValues? {
    guard let scores = self[year], let own = registry.provinceSet(scores.set) else { return nil }
    let published = publishedValues(of: item, scores: scores, set: own)
    guard basis == .merged, let newest = registry.sets.last, newest.id != own.id else {
      return published
    }
    return published.merged(into: newest)
  }

  /// The least and greatest possible value of an item in a year; `nil` if it is not in force.
  public func scale(of item: ItemID, in year: Int) -> ClosedRange<Double>? {
    definition.scale(of: item, in: year)
  }

  private func publishedValues(
    of item: ItemID, scores: YearScores, set: ProvinceSet
  ) -> ItemValues {
    let parts = definition.parts(of: item, in: scores.year)
    let columns = scores.columns(of: parts)
    var numbers: [Double] = []
    var absences: [ItemValues.Absence?] = []
    numbers.reserveCapacity(set.codes.count)
    absences.reserveCapacity(set.codes.count)
    var row = -1
    for code in set.codes {
      // Files are mostly in the order of the set, with a province left out here and there.
      let found = scores.row(of: code, likely: row + 1)
      row = found ?? row
      let (number, absence) = value(of: item, in: scores, code: code, row: found, columns: columns)
      numbers.append(number)
      absences.append(absence)
    }
    return ItemValues(
      item: item, year: scores.year, provinceSet: set, isDerived: false,
      publishedSizes: definition.publishedGroupSizes(
        of: item, in: scores.year, ranked: numbers.count { !$0.isNaN }),
      numbers: numbers, absences: absences)
  }

  /// The sum of an item's components; where not all of them are there, the value the file states for
  /// the item itself.
  ///
  /// Dimensions are never added for a total: rounded ones make it wrong by up to 0.01.
  private func value(
    of item: ItemID, in scores: YearScores, code: String, row: Int?, columns: [Int]
  ) -> (Double, ItemValues.Absence?) {
    guard !columns.isEmpty, let row else { return (.nan, .noData) }
    let (sum, found) = scores.sum(row: row, columns: columns)
    if found == columns.count { return (DecimalSum.clean(sum), nil) }
    if let stated = scores.value(item, of: code) { return (stated, nil) }
    return (.nan, found == 0 ? .noData : .incomplete)
  }
}

extension ItemValues {
  /// The same values as if a newer set had always been: the mean over the members that have one.
  func merged(into newer: ProvinceSet) -> ItemValues {
    var means: [Double] = []
    var reasons: [Absence?] = []
    for province in newer.provinces {
      let places = province.members.compactMap { provinceSet.place(of: $0) }
      let members = places.map { numbers[$0] }.filter { !$0.isNaN }
      if members.isEmpty {
        means.append(.nan)
        reasons.append(places.contains { absences[$0] == .incomplete } ? .incomplete : .noData)
      } else {
        means.append(DecimalSum.clean(members.reduce(0, +) / Double(members.count)))
        reasons.append(nil)
      }
    }
    return ItemValues(
      item: item, year: year, provinceSet: newer, isDerived: true, publishedSizes: nil,
      numbers: means, absences: reasons)
  }
}
