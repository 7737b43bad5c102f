/// How the ranked provinces of one item and year fall into four groups, by their ranks.
///
/// The sizes are the published ones where there are any; else those that the quartiles give, with
/// linear interpolation, cut by the rule of the year (domain.md "Groups"). Published are the groups only
/// where the figures are the publisher's too.
public struct Grouping: Hashable, Sendable {
  /// How many provinces are in each group, best first.
  public let sizes: [Int]
  /// Who says which province is in which group.
  public let origin: Origin

  /// Who says where a group ends.
  public enum Origin: String, Hashable, Sendable {
    /// The publisher: the sizes are published, and the figures are those they were published of.
    case published
    /// We: by quartiles, or by published sizes from figures that were typed or changed.
    case computed
  }

  /// Where a value belongs that is a quartile itself.
  enum Rule: Hashable, Sendable {
    /// To the group above it.
    case atOrAbove
    /// To the group below it.
    case above
  }

  /// Whether the groups are computed, not published.
  public var isComputed: Bool { origin == .computed }

  init(published sizes: [Int]) { self.init(sizes: sizes, origin: .published) }

  /// Published sizes; computed are the groups of figures that are not those the sizes were published of.
  init(sizes: [Int], origin: Origin) {
    self.sizes = sizes
    self.origin = origin
  }

  /// The quartiles of so many values, none of which is there twice.
  ///
  /// The p-quantile lies at place p·(n − 1) from the least. Of the values themselves, those at or
  /// above it are the ones from the next whole place on, so their number needs no sorting.
  init(rankedCount count: Int, by rule: Rule = .atOrAbove) {
    self.init(
      ends: count == 0
        ? [0, 0, 0, 0]
        : [3, 2, 1].map { quarters in
          switch rule {
          case .atOrAbove: count - (quarters * (count - 1) + 3) / 4
          case .above: count - quarters * (count - 1) / 4 - 1
          }
        } + [count])
  }

  /// The quartiles of values without NaN among them.
  init(of values: [Double], by rule: Rule) {
    switch rule {
    // Who shares a rank shares a group; so of equal values all are at or above a quartile among them.
    case .atOrAbove: self.init(rankedCount: values.count)
    case .above:
      var selection = Selection(values)
      let ends = [3, 2, 1].map { quarters in
        // What is above the last value not above the quartile is above the quartile.
        selection.value(at: quarters * (values.count - 1) / 4).map { last in values.count { $0 > last } } ?? 0
      }
      self.init(ends: ends + [values.count])
    }
  }

  private init(ends: [Int]) {
    sizes = zip(ends, [0] + ends).map { $0 - $1 }
    origin = .computed
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

extension IndexDefinition {
  /// By which rule the quartiles of a year are cut: the one its published sizes of the total were.
  func groupRule(in year: Int) -> Grouping.Rule {
    guard let sizes = groupSizes.first(where: { $0.item == .total && $0.year == year })?.sizes else {
      return .atOrAbove
    }
    let count = sizes.reduce(0, +)
    let isCut = { (rule: Grouping.Rule) in Grouping(rankedCount: count, by: rule).sizes == sizes }
    return isCut(.above) && !isCut(.atOrAbove) ? .above : .atOrAbove
  }
}

extension ItemValues {
  /// The groups of this item and year; without sizes where groups are not quartiles, or unknown.
  public var grouping: Grouping {
    if let bounds, !isExcerpt {
      let groups = numbers.compactMap { $0.isNaN ? nil : bounds.group(of: $0) }
      return Grouping(published: bounds.bounds.indices.map { place in groups.count { $0 == place + 1 } })
    }
    return hasQuartiles && !isExcerpt ? quartiles : Grouping(published: [])
  }

  /// Who says where its groups end; `nil` where there are none.
  ///
  /// Fixed bounds are the publisher's, and so is a group that stands beside a score.
  public var groupOrigin: Grouping.Origin? {
    if bounds != nil || !statedGroups.isEmpty { return .published }
    return hasQuartiles && !isExcerpt ? quartiles.origin : nil
  }

  /// The group of a province, 1 to 4, if it is in a known one.
  public func group(of code: String) -> Int? {
    provinceSet.place(of: code).flatMap { group(place: $0, rank: rank(place: $0)) }
  }

  /// The group of the province at a place that has a rank, or `nil`; the published one, where one is.
  func group(place: Int, rank: Int?) -> Int? {
    if let stated = statedGroups[place] { return stated }
    if let bounds { return numbers[place].isNaN ? nil : bounds.group(of: numbers[place]) }
    guard hasQuartiles, !isExcerpt, let rank else { return nil }
    return quartiles.group(ofRank: rank)
  }

  /// The group that a value one province might have is in; `nil` where none is known.
  func group(of value: Double, rank: Int) -> Int? {
    if let bounds { return bounds.group(of: value) }
    return hasQuartiles && !isExcerpt ? quartiles.group(ofRank: rank) : nil
  }
}
