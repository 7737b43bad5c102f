import Pages
import Scores
import Words

/// What the panel of suppositions is made from; made when province, year, basis or the open dimension
/// changes, not for every key.
struct WhatIfContent: Sendable {
  /// What every supposition is held against.
  @Boxed private(set) var whatIf: WhatIf
  /// The dimension whose components are shown; `nil` for the dimensions themselves.
  let inside: ItemID?
  /// What can be supposed, in order.
  let items: [WhatIf.Item]
  /// The goals with what they take, the most telling first.
  let reaches: [Reach]
  /// The levers, the strongest first.
  let levers: [Lever]

  /// The content of a level.
  ///
  /// - Parameter targetRank: the rank that the nearest target asks for, if there is one.
  init(whatIf: WhatIf, inside: ItemID?, levers: [Lever], targetRank: Int? = nil) {
    self.whatIf = whatIf
    self.inside = inside
    self.levers = levers
    let items = whatIf.items(inside: inside)
    self.items = items
    reaches = WhatIfContent.goals(of: whatIf.fact, targetRank: targetRank)
      .compactMap { whatIf.reach($0, with: items) }
  }

  /// The next better group, the rank of the target, five places better, the next place, the top;
  /// none that is reached already or asks for the same rank as one before it.
  static func goals(of fact: Outcome, targetRank: Int?) -> [Goal] {
    guard fact.rank > 1 else { return [] }
    var goals: [Goal] = fact.group.map { $0 > 1 ? [.group($0 - 1)] : [] } ?? []
    for rank in [targetRank, fact.rank - 5, fact.rankAbove, 1].compactMap({ $0 })
    where rank >= 1 && rank < fact.rank && !goals.contains(.rank(rank)) {
      goals.append(.rank(rank))
    }
    return goals
  }
}
