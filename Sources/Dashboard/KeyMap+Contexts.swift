extension BoardScreen {
  /// Where keys have their meaning while nothing lies over the screen.
  var context: KeyMap.Context {
    switch self {
    case .overview: .overview
    case .dimension: .dimension
    case .trends: .trends
    case .trendsInside: .trendsInside
    case .targets: .targets
    case .target: .target
    case .plans: .plans
    case .planEntry: .planEntry
    case .ranking: .ranking
    case .map: .map
    case .entry: .entry
    case .whatIf: .whatIf
    case .whatIfInside: .whatIfInside
    }
  }
}

extension Chooser {
  /// Where keys have their meaning while the list is open.
  var context: KeyMap.Context {
    if subject == .scenario { return .scenarios }
    return subject.isSearched ? .search : .list
  }
}
