/// How the provinces of a region stand in one item of a year.
public struct RegionSummary: Hashable, Sendable {
  /// The region.
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
  public func median(item: Int) -> Double? {
    Self.median(provinces.indices.compactMap { self[$0, item]?.score })
  }

  /// How the provinces of a region stand in an item, by its place.
  public func summary(of region: Region, item: Int) -> RegionSummary {
    let places = provinces.indices.filter { provinces[$0].regionID == region.id }
    let cells = places.compactMap { place in self[place, item].map { (place: place, cell: $0) } }
    let median = median(item: item) ?? 0
    var sizes = Array(repeating: 0, count: groupings[item].sizes.count)
    for (_, cell) in cells where sizes.indices.contains(cell.group - 1) { sizes[cell.group - 1] += 1 }
    return RegionSummary(
      region: region,
      ranked: cells.sorted { ($0.cell.rank, $0.place) < ($1.cell.rank, $1.place) }.map(\.place),
      unranked: places.filter { self[$0, item] == nil },
      groupSizes: sizes,
      median: Self.median(cells.map(\.cell.score)),
      belowMedian: cells.count { $0.cell.score < median })
  }

  /// The middle value, or the mean of the two in the middle.
  private static func median(_ values: [Double]) -> Double? {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return nil }
    return DecimalSum.clean((sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2)
  }
}
