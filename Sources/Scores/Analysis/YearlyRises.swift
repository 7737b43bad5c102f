/// By how much provinces changed in an item from one year to the next, since the item and the total are
/// measured as they are: against it stands what a province is told to rise.
public struct YearlyRises: Hashable, Sendable {
  private let changes: [Double]
  /// Over which sets they are, besides that of the year they are told for.
  private let otherSets: [String]
  /// Whether any are over that year's own set.
  private let isOfOwnSet: Bool
  /// From the first year to the last that were held against each other; `nil` where none were.
  private let years: ClosedRange<Int>?

  /// How often a province rose so much in one year.
  public struct Precedent: Hashable, Sendable {
    /// In so many cases of a province and a year.
    public var rose: Int
    /// Of so many in which both years are known.
    public var of: Int
    /// Over which sets of provinces, besides that of the year it is told for; empty where over that only.
    public var otherSets: [String] = []
    /// Whether any of them are over the set of that year.
    public var isOfOwnSet = true
    /// From the first year to the last that were held against each other.
    public var years: ClosedRange<Int>?

    /// The share; `nil` where no two years compare.
    public var share: Double? { of > 0 ? Double(rose) / Double(of) : nil }
    /// Whether nobody ever rose so much, although it was looked for.
    public var isNever: Bool { of > 0 && rose == 0 }
  }

  init(
    _ changes: [Double], otherSets: [String] = [], isOfOwnSet: Bool = true, years: ClosedRange<Int>? = nil
  ) {
    self.changes = changes
    self.otherSets = otherSets
    self.isOfOwnSet = isOfOwnSet
    self.years = years
  }

  /// How often there was a rise of at least so much.
  public func precedent(of rise: Double) -> Precedent {
    Precedent(
      rose: changes.count { $0 >= rise }, of: changes.count, otherSets: otherSets, isOfOwnSet: isOfOwnSet,
      years: years)
  }
}

extension ScoreBook {
  /// The changes of all provinces in an item, up to a year, since the later of its own and the total's
  /// last break.
  func yearlyRises(of item: ItemID, until last: Int, basis: Basis) -> YearlyRises {
    let start =
      definition.breaks
      .filter { ($0.item == item || $0.item == .total) && $0.year <= last }.map(\.year).max() ?? .min
    var changes: [Double] = []
    var before: ItemValues?
    var (sets, span): (Set<String>, ClosedRange<Int>?) = ([], nil)
    for year in years where year >= start && year <= last {
      let values = values(of: item, in: year, basis: basis)
      defer { before = values }
      guard let before, let values, before.year == year - 1, before.provinceSet.id == values.provinceSet.id
      else { continue }
      sets.insert(values.provinceSet.id)
      span = (span?.lowerBound ?? before.year)...values.year
      for (place, (old, new)) in zip(before.numbers, values.numbers).enumerated()
      where !old.isNaN && !new.isNaN && before.lacking[place] == values.lacking[place] {
        changes.append(DecimalSum.clean(new - old))
      }
    }
    // The last year may compare with none, and count over a set of its own.
    let own = self.values(of: item, in: last, basis: basis)?.provinceSet.id
    return YearlyRises(
      changes, otherSets: sets.filter { $0 != own }.sorted(),
      isOfOwnSet: own.map(sets.contains) ?? false, years: span)
  }
}
