import Words

extension YearTable {
  /// By what a ranking is sorted.
  public enum Sort: Hashable, Sendable {
    /// By an item, by its place in `items`; the best first.
    case item(Int)
    /// By how far the score of an item rose since the year before, by its place in `items`; the most first.
    case rise(Int)
    /// By places gained in the total, the most first.
    case change
    /// By name, as a dictionary does.
    case name
  }

  /// Which provinces a ranking shows.
  public enum Filter: Hashable, Sendable {
    case all
    /// Those of a region, by its id.
    case region(String)
    /// The cities run by the centre.
    case cities
    /// Those of a group of the total, 1 to 4.
    case group(Int)
  }

  /// The places of the provinces a ranking shows, in its order.
  ///
  /// Provinces without a value in what it is sorted by stand last, whichever way it is sorted.
  public func places(
    by sort: Sort, isReversed: Bool = false, filter: Filter = .all, language: Language
  ) -> [Int] {
    let shown = shown(by: filter)
    guard sort != .name else {
      let order = values[0].provinceSet.alphabetical(in: language).filter { shown[$0] }
      return isReversed ? order.reversed() : order
    }
    let keys = keys(of: sort)
    let places = provinces.indices.filter { shown[$0] }
    let known = places.filter { !keys[$0].isNaN }
    let sorted = known.sorted { keys[$0] != keys[$1] ? keys[$0] > keys[$1] : $0 < $1 }
    return (isReversed ? sorted.reversed() : sorted) + places.filter { keys[$0].isNaN }
  }

  /// The places of the provinces a filter shows, in the order of the set.
  public func places(of filter: Filter) -> [Int] {
    let shown = shown(by: filter)
    return provinces.indices.filter { shown[$0] }
  }

  /// How many provinces a filter shows.
  public func count(of filter: Filter) -> Int { shown(by: filter).count { $0 } }

  /// Of each province, whether it is shown.
  private func shown(by filter: Filter) -> [Bool] {
    switch filter {
    case .all: return provinces.map { _ in true }
    case .region(let id): return provinces.map { $0.regionID == id }
    case .cities: return provinces.map(\.isCity)
    case .group(let group):
      let groups = values[0].groups
      return provinces.indices.map { groups[$0] == group }
    }
  }

  /// What is sorted by, the greatest first; NaN where there is none.
  private func keys(of sort: Sort) -> [Double] {
    switch sort {
    case .item(let item): values[item].isExcerpt ? values[item].excerptOrder : values[item].numbers
    case .rise(let item): rises(item: item)
    case .change: rankChanges.map { $0.map(Double.init) ?? .nan }
    case .name: []
    }
  }
}

extension YearTable {
  /// Where some provinces stand among each other in an item.
  public struct Among: Hashable, Sendable {
    /// The rank of each that has one, by its place in the set.
    public var ranks: [Int: Int]
    /// How many of them are ranked.
    public var of: Int { ranks.count }
    /// Their mean, each counting alike.
    public var mean: Double
  }

  /// How provinces stand among each other in an item, all by their places; `nil` where none is ranked, or
  /// only some provinces are known.
  public func among(_ places: [Int], item: Int) -> Among? {
    guard !values[item].isExcerpt else { return nil }
    let numbers = values[item].numbers
    let known = places.filter { !numbers[$0].isNaN }.sorted { numbers[$0] > numbers[$1] }
    guard !known.isEmpty else { return nil }
    var ranks: [Int: Int] = [:]
    for (position, place) in known.enumerated() {
      let before = position > 0 ? known[position - 1] : nil
      let isTied = before.map { numbers[$0] == numbers[place] } ?? false
      ranks[place] = isTied ? before.flatMap { ranks[$0] } : position + 1
    }
    let mean = DecimalSum.clean(known.reduce(0) { $0 + numbers[$1] } / Double(known.count))
    return Among(ranks: ranks, mean: mean)
  }
}

extension ItemValues {
  /// The group of each province in the order of the set; `nil` without a value.
  var groups: [Int?] {
    if bounds != nil || isExcerpt || !hasQuartiles || !statedGroups.isEmpty {
      return numbers.indices.map { group(place: $0, rank: nil) }
    }
    let borders = grouping.sizes.indices.map { border(ofGroup: $0 + 1) ?? .infinity }
    return numbers.map { number in borders.firstIndex { number >= $0 }.map { $0 + 1 } }
  }
}

extension ItemValues {
  /// What an excerpt is sorted by: the best rank first, those without one by their values behind.
  fileprivate var excerptOrder: [Double] {
    let count = Double(max(rankedCount, numbers.count) + 1)
    let least = -1e9
    return numbers.indices.map { place in
      if let rank = rank(place: place) { return count - Double(rank) }
      return numbers[place].isNaN ? .nan : least + numbers[place]
    }
  }
}
