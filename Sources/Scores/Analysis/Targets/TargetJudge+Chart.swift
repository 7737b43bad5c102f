extension TargetJudge {
  /// What a chart draws as the path of a target: the equivalent in years that are ranked over another
  /// set, as written while nothing is known of a year; nothing in a year of other members than the base year.
  ///
  /// Of a climb ranks, of a score scores; empty for the other kinds.
  public func chartPath(of target: Target) -> [Int: Double] {
    var path: [Int: Double] = [:]
    let judged = JudgedTarget(target, judge: self)
    for year in years(of: target) where year.path != nil && judged.merger(in: year.year) == nil {
      let isKnown = year.actual != nil || judged.book?[year.year] != nil
      path[year.year] = isKnown ? year.asked : year.path
    }
    return path
  }

  /// The scores that the first target asks of an item of an index, for a chart of scores as they were published: its
  /// path, or the mean to be above.
  public func scorePath(of item: ItemID, index: String, among targets: [Target]) -> [Int: Double] {
    for target in targets where target.index == index && target.item == item && target.ended == nil {
      switch target.kind {
      case .score: return chartPath(of: target)
      case .aboveAverage:
        let asked = years(of: target).compactMap { year in
          year.incomparable == nil ? year.asked.map { (year.year, $0) } : nil
        }
        return Dictionary(asked) { first, _ in first }
      default: continue
      }
    }
    return [:]
  }

  /// The path of the first climb for an item of an index that has not ended, for a chart of ranks on a
  /// basis: over merged provinces what it comes to among them.
  public func rankPath(
    of item: ItemID, index: String, among targets: [Target], basis: Basis
  ) -> [Int: Int] {
    for target in targets where target.index == index && target.item == item && target.ended == nil {
      guard case .climb = target.kind else { continue }
      guard basis == .merged, let book = books[index] else {
        return chartPath(of: target).mapValues { Int($0) }
      }
      let set = JudgedTarget(target, judge: self).baseSet
      let isOfNewest = set == book.registry.sets.last?.id
      let written = years(of: target).filter { $0.incomparable == nil }
        .compactMap { year in year.path.map { (year.year, Int($0)) } }
      return Dictionary(written) { first, _ in first }.compactMapValues { rank in
        isOfNewest
          ? rank
          : RankEquivalent(of: rank, item, from: set, in: book).map { Int($0.judged) }
      }
    }
    return [:]
  }
}
