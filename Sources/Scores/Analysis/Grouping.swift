/// How the ranked provinces of one item and year fall into four groups, by their ranks.
///
/// The sizes are the published ones where there are any; else those that quartiles with linear
/// interpolation and ≥ give (domain.md "Groups").
public struct Grouping: Hashable, Sendable {
  /// How many provinces are in each group, best first.
  public let sizes: [Int]
  /// Whether the sizes are computed, not published.
  public let isComputed: Bool

  init(published sizes: [Int]) {
    self.sizes = sizes
    isComputed = false
  }

  /// The quartiles of so many values.
  ///
  /// The p-quantile lies at place p·(n − 1) from the least. Of the values themselves, those at or
  /// above it are the ones from the next whole place on, so their number needs no sorting.
  init(rankedCount count: Int) {
    isComputed = true
    guard count > 0 else {
      sizes = [0, 0, 0, 0]
      return
    }
    let ends = [3, 2, 1].map { quarters in count - (quarters * (count - 1) + 3) / 4 } + [count]
    sizes = zip(ends, [0] + ends).map { $0 - $1 }
  }

  /// The group, 1 to 4, of a rank.
  public func group(ofRank rank: Int) -> Int {
    var end = 0
    for (index, size) in sizes.enumerated() {
      end += size
      if rank <= end { return index + 1 }
    }
    return sizes.count
  }

  /// The last rank that is in a group or a better one: what "reaching group g" asks for.
  public func lastRank(ofGroup group: Int) -> Int {
    sizes.prefix(group).reduce(0, +)
  }
}

extension ItemValues {
  /// The groups of this item and year; without sizes where groups are not quartiles, or unknown.
  public var grouping: Grouping {
    if let bounds, !isExcerpt {
      let groups = numbers.compactMap { $0.isNaN ? nil : bounds.group(of: $0) }
      return Grouping(published: bounds.bounds.indices.map { place in groups.count { $0 == place + 1 } })
    }
    guard hasQuartiles, !isExcerpt else { return Grouping(published: []) }
    return publishedSizes.map(Grouping.init(published:)) ?? Grouping(rankedCount: rankedCount)
  }

  /// The group of a province, 1 to 4, if it is in a known one.
  public func group(of code: String) -> Int? {
    provinceSet.place(of: code).flatMap { group(place: $0, rank: rank(place: $0)) }
  }

  /// The group of the province at a place that has a rank, or `nil`.
  func group(place: Int, rank: Int?) -> Int? {
    if let bounds { return numbers[place].isNaN ? nil : bounds.group(of: numbers[place]) }
    guard hasQuartiles, !isExcerpt, let rank else { return nil }
    return grouping.group(ofRank: rank)
  }

  /// The group that a value one province might have is in; `nil` where none is known.
  func group(of value: Double, rank: Int) -> Int? {
    if let bounds { return bounds.group(of: value) }
    return hasQuartiles && !isExcerpt ? grouping.group(ofRank: rank) : nil
  }
}
