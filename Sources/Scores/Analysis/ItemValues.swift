import Words

/// The values of one item in one year over all provinces of a set.
///
/// What follows from them: ranks, groups, median, mean, best. Rules: domain.md "Ranks" and "Groups". A province without a valid value has no rank; it is not
/// counted in the denominator, in the median or in the mean.
public struct ItemValues: Sendable {
  /// What the values are of.
  public let item: ItemID
  /// The year.
  public let year: Int
  /// The provinces, ranked or not.
  public let provinceSet: ProvinceSet
  /// Whether the values are means over the members of merged provinces, not published ones.
  public let isDerived: Bool
  /// The sizes of the groups that were published for this item and year.
  let publishedSizes: [Int]?

  /// One number a province in the order of the set; NaN where there is none.
  let numbers: [Double]
  /// Why a province without a number has none, in the same order.
  let absences: [Absence?]

  /// Why a province is not ranked.
  public enum Absence: String, Hashable, Sendable {
    /// Nothing of the item was published.
    case noData = "no_data"
    /// Some of its components are missing; a partial sum is never ranked.
    case incomplete
  }

  /// One province in the ranking.
  public struct Entry: Hashable, Sendable {
    /// The province.
    public var province: Province
    /// Its unrounded value.
    public var score: Double
    /// 1 + the number of provinces strictly above.
    public var rank: Int
    /// 1 (best) to 4.
    public var group: Int
  }

  /// How many provinces are ranked: the denominator every rank is shown with.
  public let rankedCount: Int

  /// The median, once it was kept.
  private var keptMedian: Double?
  /// The values in their order, the least first, once they were kept; else empty.
  private var order: [Double] = []

  init(
    item: ItemID, year: Int, provinceSet: ProvinceSet, isDerived: Bool, publishedSizes: [Int]?,
    numbers: [Double], absences: [Absence?]
  ) {
    self.item = item
    self.year = year
    self.provinceSet = provinceSet
    self.isDerived = isDerived
    self.publishedSizes = publishedSizes
    self.numbers = numbers
    self.absences = absences
    rankedCount = numbers.count { !$0.isNaN }
  }

  /// The unrounded value of a province, if it has one.
  public func score(of code: String) -> Double? {
    guard let place = provinceSet.place(of: code), !numbers[place].isNaN else { return nil }
    return numbers[place]
  }

  /// The rank of a province, if it has a value.
  public func rank(of code: String) -> Int? { score(of: code).map(rank(at:)) }

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

  /// All ranked provinces, best first; equal values in the order of their codes.
  public var ranking: [Entry] {
    let grouping = self.grouping
    return ranksByPlace.map { place, rank in
      Entry(
        province: provinceSet.provinces[place], score: numbers[place], rank: rank,
        group: grouping.group(ofRank: rank))
    }
  }

  /// The provinces that have no rank, with the reason, in the order of the set.
  public var unranked: [(province: Province, reason: Absence)] {
    absences.indices.compactMap { place in
      absences[place].map { (provinceSet.provinces[place], $0) }
    }
  }

  /// The middle value, or the mean of the two in the middle.
  public var median: Double? {
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
    guard count > 0 else { return nil }
    return DecimalSum.clean(numbers.reduce(0) { $1.isNaN ? $0 : $0 + $1 } / Double(count))
  }

  /// The greatest value.
  public var best: Double? { numbers.lazy.filter { !$0.isNaN }.max() }

  /// The least value.
  public var lowest: Double? { numbers.lazy.filter { !$0.isNaN }.min() }

  /// The values there are, to choose among.
  private var selection: Selection {
    Selection(rankedCount == numbers.count ? numbers : numbers.filter { !$0.isNaN })
  }

  /// The least value of a group and the better ones: what a province must reach to be in it; `nil`
  /// where nobody is.
  func border(ofGroup group: Int) -> Double? {
    let last = min(grouping.lastRank(ofGroup: group), rankedCount)
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
