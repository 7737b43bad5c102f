import Words

/// What can be said of how an item of a province moved between two years that compare: beside the
/// nation, whose doing the places are, and how usual that is (domain.md "How sure, and why").
///
/// Nothing is computed before it is asked for: a board of thousands asks for one of them.
public struct Movement: Sendable {
  let before: ItemValues
  let now: ItemValues
  /// The province by its place in the set, which is the same in both years.
  let place: Int
  /// A change of less than so many percent is not significant, where the publisher says so.
  let slightPercent: Double?

  private var code: String { now.provinceSet.codes[place] }
  private var scoreBefore: Double { before.numbers[place] }
  private var score: Double { now.numbers[place] }

  /// How much the score changed.
  public var change: Double { DecimalSum.clean(score - scoreBefore) }

  /// How much the median of all changed, over those that have a value in each year.
  public var nationalChange: Double? {
    guard let median = now.median, let earlier = before.median else { return nil }
    return DecimalSum.clean(median - earlier)
  }

  /// The set for which values of one of the years are derived: their median is not the nation's; else `nil`.
  public var derivedSet: String? { before.isDerived ? now.provinceSet.id : nil }

  /// What was won (positive) or lost against the nation.
  public var lead: Double? { nationalChange.map { DecimalSum.clean(change - $0) } }

  /// Whether the publisher calls a change of this size not significant; `nil` where none says.
  public var isSlight: Bool? { Self.isSlight(change, from: scoreBefore, slightPercent) }

  /// The same of any change of a score.
  public static func isSlight(_ change: Double, from before: Double, _ percent: Double?) -> Bool? {
    percent.map { before > 0 && change.magnitude < before * $0 / 100 }
  }

  /// Places lost (positive) or gained.
  ///
  /// `nil` where ranks do not follow from the scores of all.
  public var places: Int? {
    guard !before.isExcerpt, !now.isExcerpt else { return nil }
    let (old, new) = (before.rank(at: scoreBefore), now.rank(at: score))
    return before.rank(place: place) == old && now.rank(place: place) == new ? new - old : nil
  }

  /// How many of the places were lost (positive) or gained by its own score: between what it would have
  /// been among the others of the earlier year, and among those of the later.
  public var own: ClosedRange<Int>? {
    guard places != nil else { return nil }
    let moved = [before, now].map {
      $0.rank(at: score, leavingOut: code) - $0.rank(at: scoreBefore, leavingOut: code)
    }
    return min(moved[0], moved[1])...max(moved[0], moved[1])
  }

  /// Whether not as many are ranked as before: then the rest is also that of who came or went.
  public var isOfOtherCount: Bool { before.rankedCount != now.rankedCount }

  /// The rest: lost because others rose, or gained because they fell.
  public var others: ClosedRange<Int>? {
    guard let places, let own else { return nil }
    return places - own.upperBound...places - own.lowerBound
  }

  /// The share of those ranked in both years, of the same members, whose rank moved at least as far.
  public var movedAsFar: Double? {
    guard let places else { return nil }
    let moved = zip(before.ranks, now.ranks).enumerated().compactMap { place, ranks in
      // A mean of other members moved by that, too.
      before.lacking[place] == now.lacking[place]
        ? ranks.0.flatMap { old in ranks.1.map { ($0 - old).magnitude } } : nil
    }
    return Double(moved.count { $0 >= places.magnitude }) / Double(moved.count)
  }
}

extension ItemValues {
  /// How the score of a province moved since an earlier year of the item.
  ///
  /// `nil` where one of the two has none, counts over another set or over other members. Whether the item is
  /// measured alike in both years says its definition.
  public func movement(
    of code: String, since earlier: ItemValues, slightPercent: Double? = nil
  ) -> Movement? {
    guard let standing = standing(of: code), let before = earlier.standing(of: code),
      standing.counts(like: before), standing.score != nil, before.score != nil,
      let place = provinceSet.place(of: code)
    else { return nil }
    return Movement(before: earlier, now: self, place: place, slightPercent: slightPercent)
  }

  /// Why the value of a province is not a mean of the members of another year's; `nil` where it is.
  public func memberChange(of code: String, since earlier: ItemValues) -> LocalizedText? {
    IndexDefinition.Break.members(standing(of: code), year, since: earlier.standing(of: code), earlier.year)
  }
}

extension Movement: Hashable {
  /// Whether the same figures of the same years are compared.
  public static func == (one: Movement, other: Movement) -> Bool { one.key == other.key }

  /// Takes in what is compared.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }

  private struct Key: Hashable {
    var item: ItemID
    var year: Int
    var set: String
    var place: Int
    var scores: [Double]
  }

  private var key: Key {
    Key(
      item: now.item, year: now.year, set: now.provinceSet.id, place: place, scores: [scoreBefore, score])
  }
}
