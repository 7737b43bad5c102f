/// How the provinces of a region stand in one item of a year.
public struct RegionSummary: Hashable, Sendable {
  public var region: Region
  /// Its ranked provinces by their places in the table, best first.
  public var ranked: [Int]
  /// Its provinces without a rank, in the order of the set.
  public var unranked: [Int]
  /// How many of them are in each group, best first.
  public var groupSizes: [Int]
  /// The median of its ranked provinces.
  public var median: Double?
  /// How many lie below the median of the whole country.
  public var belowMedian: Int
}

extension YearTable {
  /// The median of an item, by its place, over all ranked provinces; `nil` if there is none.
  public func median(item: Int) -> Double? { values[item].median }

  /// How the provinces of a region stand in an item, by its place.
  public func summary(of region: Region, item: Int) -> RegionSummary {
    let places = provinces.indices.filter { provinces[$0].regionID == region.id }
    let scores = places.compactMap { place in score(place, item).map { (place: place, score: $0) } }
    let median = median(item: item) ?? 0
    let groups = values[item].groups
    var sizes = Array(
      repeating: 0, count: max(groupings[item].sizes.count, groups.compactMap { $0 }.max() ?? 0))
    for group in scores.compactMap({ groups[$0.place] }) { sizes[group - 1] += 1 }
    var own = Selection(scores.map(\.score))
    return RegionSummary(
      region: region,
      ranked: scores.sorted { $0.score != $1.score ? $0.score > $1.score : $0.place < $1.place }
        .map(\.place),
      unranked: places.filter { score($0, item) == nil },
      groupSizes: sizes,
      median: own.median(),
      belowMedian: scores.count { $0.score < median })
  }
}
