/// A province that publishing a draft would leave without a total and a rank.
public struct LostTotal: Hashable, Sendable {
  public var province: Province
  /// The items it has no value of, stated or not, in the order of the index.
  public var missing: [ItemID]
  /// Whether it has no value at all.
  public var hasNone: Bool
}

extension ScoreBook {
  /// The provinces that publishing a draft would leave without a total and a rank, and why.
  ///
  /// Of a new year these are all that would have none; of a published one those that have a total now.
  public func lostTotals(by draft: Draft) -> [LostTotal] {
    if draft.level == .excerpt { return [] }
    return lostTotals(by: with(draft), in: draft.year, definition.items(at: draft.level, in: draft.year)) {
      draft.value($0)
    }
  }

  /// The same of a year as it would be written.
  public func lostTotals(by scores: YearScores) -> [LostTotal] {
    if scores.isExcerpt { return [] }
    return lostTotals(by: replacing(scores), in: scores.year, scores.items) {
      scores.value($0.item, of: $0.code)
    }
  }

  private func lostTotals(
    by other: ScoreBook, in year: Int, _ items: [ItemID], _ value: (ScoreCell) -> Double?
  ) -> [LostTotal] {
    guard let set = other[year].flatMap({ registry.provinceSet($0.set) }),
      let after = other.values(of: .total, in: year)
    else { return [] }
    let before = values(of: .total, in: year)
    return set.provinces.compactMap { province in
      let code = province.code
      guard after.score(of: code) == nil, !after.isRankStated(of: code),
        self[year] == nil || before?.score(of: code) != nil
      else { return nil }
      let missing = items.filter { value(ScoreCell(code: code, item: $0)) == nil }
      return LostTotal(province: province, missing: missing, hasNone: missing.count == items.count)
    }
  }
}
