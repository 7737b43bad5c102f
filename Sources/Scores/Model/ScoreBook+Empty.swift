import Words

/// A book without a year, as `init --empty` makes it.
extension ScoreBook {
  /// Whether there are scores of no year.
  public var isEmpty: Bool { knownYears.isEmpty }

  /// The years there are scores of, oldest first: without the one a board stands on for want of any.
  public var knownYears: [Int] { years.filter { self[$0]?.isPlaceholder == false } }

  /// The same with one year in which nothing is known, so that a board can stand on it; as it is where it has
  /// a year.
  ///
  /// The year is the one before the newest survey that is over: who enters begins with the one after it.
  public func opened(in now: Int) -> ScoreBook {
    guard years.isEmpty else { return self }
    let first = registry.sets.first?.years.first ?? now
    for year in stride(from: now - 2, through: min(first, now - 2), by: -1) {
      guard let set = registry.provinceSet(in: year), definition.isInForce(.total, in: year) else { continue }
      var blank = YearScores(
        year: year, set: set.id, source: LocalizedText(same: ""), items: [], codes: [], cells: [])
      (blank.isExcerpt, blank.isPlaceholder) = (true, true)
      return replacing(blank)
    }
    return self
  }
}
