extension Target.Kind {
  /// Whether the score shall rise too; `nil` for the kinds of which that is not asked.
  public var asksForScore: Bool? {
    if case .yearlyClimb(_, let withScore) = self { withScore } else { nil }
  }

  /// The number the document gives; `nil` for the kinds without one.
  public var number: Double? {
    switch self {
    case .climb(let places): Double(places)
    case .group(let group): Double(group)
    case .leading(let rank): Double(rank)
    case .score(let score): score
    case .yearlyClimb(let places, _): Double(places)
    case .keepGroup(let group): Double(group)
    case .aboveAverage, .partsRise, .completion: nil
    }
  }
}
