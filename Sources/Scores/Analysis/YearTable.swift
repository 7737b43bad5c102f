import Words

/// The total and every dimension of a year for all provinces at once: what a ranking shows.
///
/// Ranks are found by sorting each item once, so that thousands of rows cost milliseconds.
public struct YearTable: Sendable {
  /// The year.
  public let year: Int
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
  /// Of each province, places gained in the total since the year before.
  public let rankChanges: [Int?]

  /// Province after province, `items.count` cells each.
  private let cells: [Cell?]

  /// One province's standing in one item.
  public struct Cell: Hashable, Sendable {
    /// The unrounded value.
    public var score: Double
    /// Its rank.
    public var rank: Int
    /// 1 (best) to 4.
    public var group: Int
  }

  /// The standing of a province in an item, both by their places; `nil` without a valid value.
  public subscript(province: Int, item: Int) -> Cell? { cells[province * items.count + item] }

  init(
    values: [ItemValues], basis: Basis, rankChanges: [Int?]
  ) {
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
    self.rankChanges = rankChanges
    var cells = [Cell?](repeating: nil, count: provinces.count * values.count)
    for (item, values) in values.enumerated() {
      let grouping = groupings[item]
      for (place, rank) in values.ranksByPlace {
        cells[place * items.count + item] = Cell(
          score: values.numbers[place], rank: rank, group: grouping.group(ofRank: rank))
      }
    }
    self.cells = cells
  }
}

extension ScoreBook {
  /// The table of a year; `nil` if the book has no such year.
  public func yearTable(_ year: Int, basis: Basis = .published) -> YearTable? {
    let items = [.total] + definition.dimensions(in: year).map(\.id)
    let values = items.compactMap { self.values(of: $0, in: year, basis: basis) }
    guard values.count == items.count, let totals = values.first else { return nil }
    let before = self.values(of: .total, in: year - 1, basis: basis)
    return YearTable(values: values, basis: basis, rankChanges: totals.rankChanges(since: before))
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

  /// Places gained by each province since another year; `nil` where one is missing or the sets differ.
  fileprivate func rankChanges(since before: ItemValues?) -> [Int?] {
    var changes = [Int?](repeating: nil, count: numbers.count)
    guard let before, before.provinceSet.id == provinceSet.id else { return changes }
    let old = Dictionary(uniqueKeysWithValues: before.ranksByPlace.map { ($0.place, $0.rank) })
    for (place, rank) in ranksByPlace {
      changes[place] = old[place].map { $0 - rank }
    }
    return changes
  }
}
