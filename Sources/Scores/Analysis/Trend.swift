import Words

/// One item of one province over all years of a book.
public struct Trend: Sendable {
  /// What it follows.
  public let item: ItemID
  /// Whom it follows.
  public let province: Province
  /// On which provinces it stands.
  public let basis: Basis
  /// Every year of the book, oldest first, those without a value too.
  public let points: [Point]

  /// One year of a trend.
  public struct Point: Hashable, Sendable {
    public var year: Int
    /// What the province has that year; `nil` where it has no valid value.
    public var standing: Standing?
    /// Whether the score measures the same as the year before's, of the same members; `nil` where one of
    /// them is missing.
    public var isComparableWithPrevious: Bool?
    /// Whether a rank line may be drawn from the year before: both are there and count over one set and,
    /// where they are of means, over the same members.
    public var rankJoinsPrevious: Bool
    /// The break of the series in this year, if there is one: another measure, or other members.
    public var seriesBreak: IndexDefinition.Break?
    /// Why the members it is the mean of are not those of the last year with a value; `nil` where they are.
    public var memberChange: LocalizedText?
    /// What there is to know about the province's figures of the year.
    public var remark: LocalizedText?
    /// Figures of the press, where there is nothing else of the year; then it has no standing.
    public var press: PressFigures?
  }

  /// The same trend over the years in which its item counts.
  public func inForce(by definition: IndexDefinition) -> Trend {
    Trend(
      item: item, province: province, basis: basis,
      points: points.filter { definition.isInForce(item, in: $0.year) })
  }

  /// The same trend over some years.
  public func over(_ years: ClosedRange<Int>) -> Trend {
    Trend(item: item, province: province, basis: basis, points: points.filter { years.contains($0.year) })
  }

  /// The years around one whose scores can stand on one scale: measured alike, over one set of provinces.
  ///
  /// Of a year that the trend does not have, those around the last one; all, where nothing breaks them.
  public func comparable(around year: Int) -> ClosedRange<Int> {
    guard let first = points.first?.year, let last = points.last?.year else { return year...year }
    let year = (first...last).contains(year) ? year : last
    let starts = breaks
    return (starts.last { $0 <= year } ?? first)...(starts.first { $0 > year }.map { $0 - 1 } ?? last)
  }

  /// The years from which scores are on another scale than before: another measure, or another set of provinces.
  public var breaks: [Int] {
    var breaks: [Int] = []
    var set: String?
    for point in points {
      let changesSet = set != nil && point.standing != nil && point.standing?.set != set
      if point.seriesBreak != nil || changesSet { breaks.append(point.year) }
      set = point.standing?.set ?? set
    }
    return breaks
  }

  /// The point of a year.
  public subscript(year: Int) -> Point? { points.first { $0.year == year } }
}

/// Where a province stands in one item and year.
public struct Standing: Hashable, Sendable {
  /// The unrounded value; `nil` where only the rank was published.
  public var score: Double?
  /// The rank: published, else by that value; `nil` where it is neither known nor to be computed.
  public var rank: Int?
  /// How many were ranked; 0 where that is not known.
  public var of: Int
  /// 1 (best) to 4; `nil` where there are no groups or none is known.
  public var group: Int?
  /// The set of provinces it is ranked in.
  public var set: String
  /// Whether the value is a mean over members, not a published one.
  public var isDerived: Bool
  /// Whether the rank is a published one, not computed.
  public var isRankStated = false
  /// Who says where the group ends; `nil` without a group.
  public var groupOrigin: Grouping.Origin?
  /// The members without a value, which the mean leaves out; empty where it is of all, or no mean.
  public var lacking: [LocalizedText] = []
}

extension ItemValues {
  /// Where a province stands; `nil` if it has neither a valid value nor a rank.
  public func standing(of code: String) -> Standing? {
    guard let place = provinceSet.place(of: code) else { return nil }
    let (score, rank) = (numbers[place].isNaN ? nil : numbers[place], rank(place: place))
    guard score != nil || rank != nil else { return nil }
    let group = group(place: place, rank: rank)
    return Standing(
      score: score, rank: rank, of: rankedCount, group: group, set: provinceSet.id, isDerived: isDerived,
      isRankStated: isRankStated(of: code), groupOrigin: group == nil ? nil : groupOrigin,
      lacking: lacking[place] ?? [])
  }
}

extension ScoreBook {
  /// The province that a person who chose one means in a year and on a basis.
  ///
  /// On the published basis it is the one that carries the name in that year's set; as if merged, the
  /// one it is part of now.
  public func province(_ id: ProvinceID, in year: Int, basis: Basis) -> Province? {
    guard let own = self[year]?.set else { return nil }
    let set = basis == .merged ? registry.sets.last?.id ?? own : own
    return registry.province(id, in: set, basis: basis)
  }

  /// One item of one province over all years; `nil` if there is no such province.
  public func trend(of item: ItemID, for id: ProvinceID, basis: Basis = .published) -> Trend? {
    history(of: item, basis: basis).trend(for: id)
  }
}
