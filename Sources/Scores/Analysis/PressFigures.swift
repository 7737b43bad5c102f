import Words

/// Figures of a province that came out before the whole table of a year: shown beside, no base of anything.
public struct PressFigures: Hashable, Sendable {
  public var year: Int
  /// Where they come from.
  public var source: LocalizedText
  /// The score, the rank and of how many, the group, as far as they were published.
  public var standing: Standing
}

extension ScoreBook {
  /// Whether a year of an index with computed ranks has press figures only.
  public func isPress(_ year: Int) -> Bool { !definition.publishesRanks && self[year]?.isExcerpt == true }

  /// The values of the year before, which later ones are held against: never figures of the press.
  public func valuesBefore(_ year: Int, of item: ItemID, basis: Basis = .published) -> ItemValues? {
    isPress(year - 1) ? nil : values(of: item, in: year - 1, basis: basis)
  }

  /// The newest press figures of a province after the newest whole year; `nil` where there are none.
  func press(of id: ProvinceID, basis: Basis) -> PressFigures? {
    let newest = newestYear ?? 0
    return years.reversed().lazy.filter { ($0 > newest || self.years == [$0]) && isPress($0) }.compactMap {
      year in
      guard let scores = self[year], let province = province(id, in: year, basis: basis),
        let standing = values(of: .total, in: year, basis: basis)?.standing(of: province.code)
      else { return nil }
      return PressFigures(year: year, source: scores.source, standing: standing)
    }.first
  }
}
