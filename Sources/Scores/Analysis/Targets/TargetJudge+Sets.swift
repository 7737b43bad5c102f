extension TargetJudge {
  /// Over which sets of provinces targets are judged, where one of them is not what is in view; empty
  /// where all are.
  ///
  /// - Parameters:
  ///   - basis: the basis in view.
  ///   - set: the set over which the year in view is ranked, where there is one.
  public func sets(judging outlooks: [TargetOutlook], besides basis: Basis, _ set: String?) -> [String] {
    // Of units other than provinces no other basis is in view.
    let judged = outlooks.filter {
      $0.verdict.isJudged && (books[$0.target.index]?.registry.sets.count ?? 0) > 1
    }
    guard judged.contains(where: { self.basis(of: $0.target) != basis && $0.newest?.set != set }) else {
      return []
    }
    return Set(judged.compactMap { $0.newest?.set }).sorted()
  }
}
