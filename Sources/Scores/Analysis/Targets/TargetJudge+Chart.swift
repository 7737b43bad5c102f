extension TargetJudge {
  /// What a chart draws as the path of a target: the scaled one in years that are ranked over another
  /// set, as written while a year has no figures.
  ///
  /// Of a climb ranks, of a score scores; empty for the other kinds.
  public func chartPath(of target: Target) -> [Int: Double] {
    var path: [Int: Double] = [:]
    for year in years(of: target) where year.path != nil {
      path[year.year] = year.actual != nil || basis == .merged ? year.asked : year.path
    }
    return path
  }

  /// The path of the first climb for an item of an index that has not ended.
  public func rankPath(of item: ItemID, index: String, among targets: [Target]) -> [Int: Int] {
    for target in targets where target.index == index && target.item == item && target.ended == nil {
      guard case .climb = target.kind else { continue }
      return chartPath(of: target).mapValues { Int($0) }
    }
    return [:]
  }
}
