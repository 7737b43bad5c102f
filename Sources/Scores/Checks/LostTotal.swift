/// A province that publishing a draft would leave without a total and a rank.
public struct LostTotal: Hashable, Sendable {
  /// The province.
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
    guard let set = registry.provinceSet(draft.set),
      let after = with(draft).values(of: .total, in: draft.year)
    else { return [] }
    let before = values(of: .total, in: draft.year)
    let items = definition.items(at: draft.level, in: draft.year)
    return set.provinces.compactMap { province in
      let code = province.code
      guard after.score(of: code) == nil, self[draft.year] == nil || before?.score(of: code) != nil
      else { return nil }
      let missing = items.filter { draft.value(ScoreCell(code: code, item: $0)) == nil }
      return LostTotal(province: province, missing: missing, hasNone: missing.count == items.count)
    }
  }
}
