extension ScoreBook {
  /// Whom a board of units begins with: its own, else the first of the newest ranking.
  public var home: ProvinceID? {
    if let own = registry.own { return own }
    guard let year = newestYear, let values = values(of: .total, in: year) else { return nil }
    return values.ranking.first?.province.id ?? values.provinceSet.provinces.first?.id
  }
}
