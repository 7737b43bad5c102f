import Words

extension YearTable {
  /// By what a ranking is sorted.
  public enum Sort: Hashable, Sendable {
    /// By an item, by its place in `items`; the best first.
    case item(Int)
    /// By places gained in the total, the most first.
    case change
    /// By name, as a dictionary does.
    case name
  }

  /// Which provinces a ranking shows.
  public enum Filter: Hashable, Sendable {
    /// All of them.
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
    let shown = provinces.indices.filter { isShown($0, filter) }
    let known = shown.filter { key($0, sort) != nil }
    let sorted: [Int]
    switch sort {
    case .name:
      let keys = known.map { ($0, VietnameseOrder(provinces[$0].name[language])) }
      sorted = keys.sorted { $0.1 < $1.1 }.map(\.0)
    default:
      let keys = known.map { ($0, key($0, sort) ?? 0) }
      sorted = keys.sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }.map(\.0)
    }
    return (isReversed ? sorted.reversed() : sorted) + shown.filter { key($0, sort) == nil }
  }

  private func isShown(_ place: Int, _ filter: Filter) -> Bool {
    switch filter {
    case .all: true
    case .region(let id): provinces[place].regionID == id
    case .cities: provinces[place].isCity
    case .group(let group): self[place, 0]?.group == group
    }
  }

  private func key(_ place: Int, _ sort: Sort) -> Double? {
    switch sort {
    case .item(let item): self[place, item]?.score
    case .change: rankChanges[place].map(Double.init)
    case .name: 0
    }
  }
}
