import Words

/// The values of one item in one year over all provinces of a set.
///
/// What follows from them: ranks, groups, median, mean, best. Rules: domain.md "Ranks" and "Groups". A province without a valid value has no rank; it is not
/// counted in the denominator, in the median or in the mean.
public struct ItemValues: Sendable {
  /// What the values are of.
  public let item: ItemID
  public let year: Int
  /// The provinces, ranked or not.
  public let provinceSet: ProvinceSet
  /// Whether the values are means over the members of merged provinces, not published ones.
  public let isDerived: Bool
  /// The groups by rank, where groups are quartiles: of the published sizes, else computed.
  let quartiles: Grouping

  /// One number a province in the order of the set; NaN where there is none.
  let numbers: [Double]
  /// Why a province without a number and a rank has none, in the same order.
  private(set) var absences: [Absence?]
  /// Scores from which groups begin, where they are not quartiles.
  var bounds: IndexDefinition.GroupBounds?
  /// Whether groups are quartiles.
  var hasQuartiles = true
  /// Whether only some of the provinces are known, so that nothing is computed over all of them: no
  /// rank, no median, no mean.
  public private(set) var isExcerpt = false
  /// How many of the provinces there are, where nothing is computed because too many are missing.
  public internal(set) var coverage: Coverage?
  /// Of the means, by place, the members that have no value; only where some have one and some have not.
  var lacking: [Int: [LocalizedText]] = [:]
  /// The published ranks by place; empty where ranks are computed.
  private var statedRanks: [Int: Int] = [:]
  /// The published groups by place; empty where groups follow from scores.
  private(set) var statedGroups: [Int: Int] = [:]

  /// Why a province is not ranked.
  public enum Absence: String, Hashable, Sendable {
    /// Nothing of the item was published.
    case noData = "no_data"
    /// Some of its components are missing; a partial sum is never ranked.
    case incomplete
  }

  /// How many provinces of a set have a figure, where they are too few.
  public struct Coverage: Hashable, Sendable {
    public var known: Int
    public var of: Int

    /// How many may be missing of a whole year: no year that was published ever lacked more than three of 63.
    static let mostMissing = 3
  }

  /// One province in the ranking.
  public struct Entry: Hashable, Sendable {
    public var province: Province
    /// Its unrounded value; `nil` where only the rank was published.
    public var score: Double?
    /// 1 + the number of provinces strictly above; `nil` where it was not published and cannot be
    /// computed.
    public var rank: Int?
    /// 1 (best) to 4; `nil` where there are no groups or none is known.
    public var group: Int?
  }

  /// How many provinces are ranked: the denominator every rank is shown with.
  ///
  /// Of an excerpt it is the published one, 0 where there is none.
  public private(set) var rankedCount: Int

  /// The median, once it was kept.
  private var keptMedian: Double?
  /// The values in their order, the least first, once they were kept; else empty.
  private var order: [Double] = []

  init(
    item: ItemID, year: Int, provinceSet: ProvinceSet, isDerived: Bool, stated: Grouping?,
    groupRule: Grouping.Rule = .atOrAbove, numbers: [Double], absences: [Absence?]
  ) {
    self.item = item
    self.year = year
    self.provinceSet = provinceSet
    self.isDerived = isDerived
    self.numbers = numbers
    self.absences = absences
    let count = numbers.count { !$0.isNaN }
    rankedCount = count
    quartiles =
      stated
      ?? (groupRule == .above
        ? Grouping(of: numbers.filter { !$0.isNaN }, by: groupRule) : Grouping(rankedCount: count))
  }

  /// Takes over the ranks that were published for this item and year.
  ///
  /// Where not all provinces have a value, or the year is known to be an excerpt, the others' ranks stay
  /// unknown.
  mutating func take(
    _ stated: YearScores.StatedRanks?, groups: [String: Int] = [:], isExcerpt isKnown: Bool
  ) {
    isExcerpt = isKnown || numbers.contains(where: \.isNaN)
    if isExcerpt { rankedCount = stated?.of ?? 0 }
    for (code, rank) in stated?.ranks ?? [:] {
      guard let place = provinceSet.place(of: code) else { continue }
      statedRanks[place] = rank
      absences[place] = nil
    }
    for (code, group) in groups {
      if let place = provinceSet.place(of: code) { statedGroups[place] = group }
    }
  }

  /// The unrounded value of a province, if it has one.
  public func score(of code: String) -> Double? {
    guard let place = provinceSet.place(of: code), !numbers[place].isNaN else { return nil }
    return numbers[place]
  }

  /// The rank of a province: the published one, else by its value among all the others.
  public func rank(of code: String) -> Int? { provinceSet.place(of: code).flatMap(rank(place:)) }

  /// The rank of the province at a place.
  func rank(place: Int) -> Int? {
    if let stated = statedRanks[place] { return stated }
    return isExcerpt || numbers[place].isNaN ? nil : rank(at: numbers[place])
  }

  /// Whether the rank of a province is a published one.
  public func isRankStated(of code: String) -> Bool {
    provinceSet.place(of: code).map { statedRanks[$0] != nil } ?? false
  }

  /// Whether any rank is a published one.
  var hasStatedRanks: Bool { !statedRanks.isEmpty }

  /// The rank that a value has among the values there are: 1 + the number strictly above.
  public func rank(at value: Double) -> Int { 1 + countAbove(value) }

  /// How many values are strictly above one, four at a time without a branch: on a board of thousands
  /// of rows nothing is done more often.
  private func countAbove(_ value: Double) -> Int {
    if !order.isEmpty { return order.count - order.countUpTo(value) }
    return numbers.withUnsafeBufferPointer { numbers in
      let limit = SIMD4(repeating: value)
      var counts = SIMD4<Int64>.zero
      var place = 0
      while place + 4 <= numbers.count {
        let four = SIMD4(numbers[place], numbers[place + 1], numbers[place + 2], numbers[place + 3])
        counts.replace(with: counts &+ 1, where: four .> limit)
        place += 4
      }
      return Int(counts.wrappedSum()) + numbers[place...].count { $0 > value }
    }
  }

  /// The rank of a value one province might have among the values of all the others.
  func rank(at value: Double, leavingOut code: String) -> Int {
    let isCounted = provinceSet.place(of: code).map { numbers[$0] > value } ?? false
    return rank(at: value) - (isCounted ? 1 : 0)
  }

  /// Why a province is not ranked; `nil` if it is.
  public func absence(of code: String) -> Absence? {
    provinceSet.place(of: code).flatMap { absences[$0] }
  }

  /// All provinces with a rank or a value, best first; equal ones in the order of their codes.
  ///
  /// Of an excerpt those without a published rank stand behind the others, by their values.
  public var ranking: [Entry] {
    guard isExcerpt || hasStatedRanks else {
      return ranksByPlace.map { entry(place: $0.place, rank: $0.rank) }
    }
    let known = numbers.indices.filter { statedRanks[$0] != nil || !numbers[$0].isNaN }
    return known.map { entry(place: $0, rank: rank(place: $0)) }
      .enumerated()
      .sorted { one, other in
        let (first, second) = (one.element, other.element)
        if first.rank != second.rank { return first.rank ?? .max < second.rank ?? .max }
        if first.score != second.score { return first.score ?? -.infinity > second.score ?? -.infinity }
        return one.offset < other.offset
      }
      .map(\.element)
  }

  private func entry(place: Int, rank: Int?) -> Entry {
    Entry(
      province: provinceSet.provinces[place], score: numbers[place].isNaN ? nil : numbers[place],
      rank: rank, group: group(place: place, rank: rank))
  }

  /// The provinces that have no rank, with the reason, in the order of the set.
  public var unranked: [(province: Province, reason: Absence)] {
    absences.indices.compactMap { place in
      absences[place].map { (provinceSet.provinces[place], $0) }
    }
  }

  /// The middle value, or the mean of the two in the middle.
  ///
  /// Unknown in an excerpt, as the mean and the least value are.
  public var median: Double? {
    if isExcerpt { return nil }
    if let keptMedian { return keptMedian }
    var selection = selection
    return selection.median()
  }

  /// Computes the median once for all who will ask.
  mutating func keepMedian() { keptMedian = median }

  /// Puts the values in their order once for all who will ask for ranks; of a few hundred it is not
  /// worth its memory.
  mutating func keepOrder() {
    if order.isEmpty, rankedCount >= 500 { order = numbers.filter { !$0.isNaN }.sorted() }
  }

  /// The mean over the ranked provinces.
  public var mean: Double? {
    let count = rankedCount
    guard count > 0, !isExcerpt else { return nil }
    return DecimalSum.clean(numbers.reduce(0) { $1.isNaN ? $0 : $0 + $1 } / Double(count))
  }

  /// The greatest value; of an excerpt that of the province published as the first.
  public var best: Double? {
    if isExcerpt {
      return statedRanks.first { $0.value == 1 }.map { numbers[$0.key] }.flatMap { $0.isNaN ? nil : $0 }
    }
    return numbers.lazy.filter { !$0.isNaN }.max()
  }

  /// The least value.
  public var lowest: Double? { isExcerpt ? nil : numbers.lazy.filter { !$0.isNaN }.min() }

  /// The values there are, to choose among.
  private var selection: Selection {
    Selection(rankedCount == numbers.count ? numbers : numbers.filter { !$0.isNaN })
  }

  /// The least value of a group and the better ones: what a province must reach to be in it; `nil`
  /// where nobody is.
  public func border(ofGroup group: Int) -> Double? {
    if let bounds {
      return bounds.bounds.indices.contains(group - 1) ? bounds.bounds[group - 1].lowerBound : nil
    }
    guard hasQuartiles, !isExcerpt else { return nil }
    let last = min(quartiles.lastRank(ofGroup: group), rankedCount)
    var selection = selection
    return last > 0 ? selection.value(at: rankedCount - last) : nil
  }
}

extension [Double] {
  /// How many of these values, the least first, are not above one.
  fileprivate func countUpTo(_ value: Double) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] > value { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
