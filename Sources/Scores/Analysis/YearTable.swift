import Words

/// The total and every dimension of a year for all provinces at once: what a ranking shows.
///
/// Holds values and counts ranks where they are asked for: a screen shows some rows of thousands.
public struct YearTable: Sendable {
  public let year: Int
  /// Whether its year is none of the book, which has none.
  public fileprivate(set) var isOfEmptyBook = false
  /// On which provinces ranks stand.
  public let basis: Basis
  /// Whether the values are means over members, not published ones.
  public let isDerived: Bool
  /// The total, then the dimensions in force.
  public let items: [ItemID]
  /// The provinces in the order of their set.
  public let provinces: [Province]
  /// What the map of their set names besides them.
  public let landmarks: [Landmark]
  /// Of each item, how many provinces are ranked.
  public let counts: [Int]
  /// The groups of each item.
  public let groupings: [Grouping]
  /// Of each province, why it has no total; `nil` if it has one.
  public let absences: [ItemValues.Absence?]

  /// What there is to know about the figures of provinces, by their places.
  public internal(set) var remarks: [Int: LocalizedText] = [:]

  /// Of each item, the values of all provinces.
  let values: [ItemValues]
  /// Of each item, the values of the year before; `nil` where there are none over the same provinces.
  private let before: [ItemValues?]
  /// Of each item, whether it measures something else than the year before.
  public fileprivate(set) var isMeasuredAnew: [Bool]
  /// A change of less than so many percent is not significant, where the publisher says so.
  fileprivate var slightPercent: Double?

  /// One province's standing in one item.
  public struct Cell: Hashable, Sendable {
    /// The unrounded value; `nil` where only the rank was published.
    public var score: Double?
    /// Its rank; `nil` where it is neither known nor to be computed.
    public var rank: Int?
    /// 1 (best) to 4; `nil` where there are no groups or none is known.
    public var group: Int?
  }

  /// The standing of a province in an item, both by their places; `nil` without a valid value.
  ///
  /// The rank is counted over all provinces; see ``ranks(item:)`` for those of all of them.
  public subscript(province: Int, item: Int) -> Cell? {
    let score = score(province, item)
    let rank = values[item].rank(place: province)
    guard score != nil || rank != nil else { return nil }
    return Cell(score: score, rank: rank, group: group(province, item, rank))
  }

  private func group(_ province: Int, _ item: Int, _ rank: Int?) -> Int? {
    let values = values[item]
    guard values.bounds == nil, values.hasQuartiles, !values.isExcerpt, values.statedGroups.isEmpty else {
      return values.group(place: province, rank: rank)
    }
    return rank.map(groupings[item].group(ofRank:))
  }

  /// How many provinces have a value or a rank in an item, by its place.
  public func knownCount(item: Int) -> Int {
    provinces.indices.count { score($0, item) != nil || values[item].rank(place: $0) != nil }
  }

  /// How many provinces there are in an item, by its place, where too many are missing to compute anything.
  public func coverage(item: Int) -> ItemValues.Coverage? { values[item].coverage }

  /// Whether only some provinces are known in an item, by its place.
  public func isExcerpt(item: Int) -> Bool { values[item].isExcerpt }

  /// The unrounded value of a province in an item, both by their places.
  public func score(_ province: Int, _ item: Int) -> Double? {
    let number = values[item].numbers[province]
    return number.isNaN ? nil : number
  }

  /// Whether a text searched for means the province at a place, by its code or any spelling.
  public func isMeant(_ wanted: SearchKey, at place: Int) -> Bool {
    values[0].provinceSet.isMeant(wanted, at: place)
  }

  /// The ranks of all provinces in an item, by its place; `nil` without a valid value.
  public func ranks(item: Int) -> [Int?] { values[item].ranks }

  /// Places gained by a province in an item since the year before, also where it is measured anew.
  ///
  /// `nil` where one of the two is missing, or is the mean of other members.
  public func rankChange(of province: Int, item: Int = 0) -> Int? {
    guard memberChange(of: province, item: item) == nil, let old = before[item]?.rank(place: province),
      let rank = values[item].rank(place: province)
    else {
      return nil
    }
    return old - rank
  }

  /// How the score of a province moved in an item since the year before.
  ///
  /// `nil` where one of the two is missing, is the mean of other members, or measures something else.
  public func movement(of province: Int, item: Int) -> Movement? {
    guard !isMeasuredAnew[item], let before = before[item] else { return nil }
    return values[item].movement(of: provinces[province].code, since: before, slightPercent: slightPercent)
  }

  /// How many were ranked in an item the year before, where they were not as many.
  public func countBefore(item: Int = 0) -> Int? {
    guard let count = before[item]?.rankedCount, count > 0, counts[item] > 0, count != counts[item] else {
      return nil
    }
    return count
  }

  /// Why the value of a province is not the mean of the members of the year before; `nil` where it is.
  public func memberChange(of province: Int, item: Int = 0) -> LocalizedText? {
    guard let before = before[item], before.lacking[province] != values[item].lacking[province] else {
      return nil
    }
    return values[item].memberChange(of: provinces[province].code, since: before)
  }

  /// The members that the mean of a province in an item leaves out; empty where it is of all, or no mean.
  public func lacking(_ province: Int, item: Int) -> [LocalizedText] { values[item].lacking[province] ?? [] }

  /// Places gained by every province in the total since the year before.
  public var rankChanges: [Int?] {
    guard let before = before[0] else { return provinces.map { _ in nil } }
    return zip(before.ranks, values[0].ranks).enumerated().map { place, ranks in
      guard let old = ranks.0, let rank = ranks.1, before.lacking[place] == values[0].lacking[place] else {
        return nil
      }
      return old - rank
    }
  }

  /// How far the score of every province moved in an item since the year before; NaN where that is not
  /// computed (see ``movement(of:item:)``).
  func rises(item: Int) -> [Double] {
    guard !isMeasuredAnew[item], let before = before[item] else { return provinces.map { _ in .nan } }
    let now = values[item]
    return provinces.indices.map { place in
      before.lacking[place] == now.lacking[place]
        ? DecimalSum.clean(now.numbers[place] - before.numbers[place]) : .nan
    }
  }

  init(values: [ItemValues], basis: Basis, before: [ItemValues?]) {
    let first = values[0]
    year = first.year
    self.basis = basis
    isDerived = first.isDerived
    items = values.map(\.item)
    provinces = first.provinceSet.provinces
    landmarks = first.provinceSet.landmarks
    counts = values.map(\.rankedCount)
    groupings = values.map(\.grouping)
    absences = first.absences
    self.values = values
    self.before = before.map { $0?.provinceSet.id == first.provinceSet.id ? $0 : nil }
    isMeasuredAnew = values.map { _ in false }
  }
}

extension ScoreBook {
  /// The table of a year; `nil` if the book has no such year.
  public func yearTable(_ year: Int, basis: Basis = .published) -> YearTable? {
    let items = [.total] + definition.dimensions(in: year).map(\.id)
    let values = items.compactMap { self.values(of: $0, in: year, basis: basis) }
    guard values.count == items.count, !values.isEmpty else { return nil }
    let before = items.map { valuesBefore(year, of: $0, basis: basis) }
    var table = YearTable(values: values, basis: basis, before: before)
    table.isMeasuredAnew = items.map { definition.seriesBreak(of: $0, in: year) != nil }
    table.slightPercent = definition.slightPercent
    table.isOfEmptyBook = isEmpty
    table.remarks = remarks(on: table.provinces, in: year)
    return table
  }

  /// What there is to know about the figures of some provinces in a year, by their places.
  public func remarks(on provinces: [Province], in year: Int) -> [Int: LocalizedText] {
    guard let scores = self[year], !scores.remarks.isEmpty else { return [:] }
    var remarks: [Int: LocalizedText] = [:]
    for (place, province) in provinces.enumerated() {
      remarks[place] = scores.remark(on: province, in: registry)
    }
    return remarks
  }
}

extension ItemValues {
  /// The places of the ranked provinces with their ranks, best first.
  var ranksByPlace: [(place: Int, rank: Int)] {
    let sorted = numbers.indices.filter { !numbers[$0].isNaN }
      .sorted { numbers[$0] != numbers[$1] ? numbers[$0] > numbers[$1] : $0 < $1 }
    var ranks: [(place: Int, rank: Int)] = []
    ranks.reserveCapacity(sorted.count)
    for (position, place) in sorted.enumerated() {
      let isTied = ranks.last.map { numbers[$0.place] == numbers[place] } ?? false
      ranks.append((place, isTied ? ranks[position - 1].rank : position + 1))
    }
    return ranks
  }

  /// The rank of each province in the order of the set; `nil` without a value.
  var ranks: [Int?] {
    if isExcerpt || hasStatedRanks { return numbers.indices.map(rank(place:)) }
    var ranks = [Int?](repeating: nil, count: numbers.count)
    for (place, rank) in ranksByPlace { ranks[place] = rank }
    return ranks
  }
}
