/// Two promises of one document that do not mean the same: a climb that ends in a better group than
/// another target asks for, or in a worse one.
public struct TargetConflict: Hashable, Sendable {
  @Boxed public var climb: Target
  @Boxed public var group: Target
  /// Where the climb ends.
  public var rank: Int
  /// Of how many.
  public var of: Int
  /// The group that rank was in, in the base year.
  public var groupOfRank: Int
  /// The group that is asked for.
  public var askedGroup: Int
}

extension Target.Kind {
  /// The group that is asked for in the goal year.
  fileprivate var group: Int? {
    switch self {
    case .group(let group), .keepGroup(let group): group
    default: nil
    }
  }
}

extension Target.Document {
  /// Whether both are known to be one: its number, its day and who issued it; numbers begin anew every year,
  /// and with every office.
  fileprivate func isSame(as other: Target.Document) -> Bool {
    number != nil && number == other.number && date == other.date
      && issuer?.vietnamese == other.issuer?.vietnamese
  }
}

extension TargetJudge {
  /// The pairs of targets of one document, for one item and goal year, that disagree.
  ///
  /// What two documents say may differ: nobody contradicts himself by it.
  public func conflicts(among targets: [Target]) -> [TargetConflict] {
    targets.flatMap { climb in
      targets.compactMap { conflict(climb, $0) }
    }
  }

  private func conflict(_ climb: Target, _ group: Target) -> TargetConflict? {
    guard case .climb = climb.kind, let asked = group.kind.group, climb.ended == nil,
      group.ended == nil, climb.index == group.index, climb.item == group.item,
      climb.province == group.province, climb.goalYear == group.goalYear,
      climb.document.isSame(as: group.document),
      let baseYear = climb.baseYear, let book = books[climb.index]
    else { return nil }
    let judged = JudgedTarget(climb, judge: self)
    guard let rank = judged.goal.map({ Int($0) }), let of = judged.base?.of,
      let values = book.values(of: climb.item, in: baseYear), values.provinceSet.id == judged.base?.set,
      !values.grouping.sizes.isEmpty
    else { return nil }
    let found = values.grouping.group(ofRank: rank)
    guard found != asked else { return nil }
    return TargetConflict(
      climb: climb, group: group, rank: rank, of: of, groupOfRank: found, askedGroup: asked)
  }
}
