/// What `papiboard levers --format json` prints; keys in docs/data-format.md.
public struct LeversDocument: Encodable, Sendable {
  @Boxed private var report: ProvinceYear
  private let levers: [LeverRow]
  private let scenario: ScenarioPart?
  private let reach: ReachPart?

  /// The levers of a province's year, and what was supposed or is to be reached.
  ///
  /// - Parameters:
  ///   - whatIf: `nil` where the province has no total: then what follows is `null`.
  ///   - scenario: what was asked to be supposed, if anything.
  ///   - goal: what was asked to be reached, if anything, and with which items.
  public init(
    _ report: ProvinceYear, levers: [Lever], whatIf: WhatIf?, scenario: Scenario? = nil,
    goal: (Goal, with: [WhatIf.Item])? = nil
  ) {
    self.report = report
    self.levers = levers.map(LeverRow.init(lever:))
    self.scenario = scenario.map { scenario in
      ScenarioPart(values: scenario.values, outcome: whatIf?.outcome(of: scenario))
    }
    reach = goal.map { goal, items in
      ReachPart(goal: goal, reach: whatIf?.reach(goal, with: items))
    }
  }

  private enum CodingKeys: String, CodingKey {
    case index, year, code, province, basis, total, rank, of, group, groups, levers, scenario, reach
  }

  /// Writes every key of the contract, missing figures as `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    let standing = report.total.standing
    try container.encode(report.definition.id, forKey: .index)
    try container.encode(report.year, forKey: .year)
    try container.encode(report.province.code, forKey: .code)
    try container.encode(report.province.name.vietnamese, forKey: .province)
    try container.encode(report.basis.rawValue, forKey: .basis)
    try container.encode(standing?.score, forKey: .total)
    try container.encode(standing?.rank, forKey: .rank)
    try container.encode(report.total.of, forKey: .of)
    try container.encode(standing?.group, forKey: .group)
    try container.encode(standing?.groupOrigin?.rawValue, forKey: .groups)
    try container.encode(levers, forKey: .levers)
    try container.encodeIfPresent(scenario, forKey: .scenario)
    try container.encodeIfPresent(reach, forKey: .reach)
  }

  private struct ScenarioPart: Encodable {
    let values: [ItemID: Double]
    let outcome: Outcome?

    enum CodingKeys: String, CodingKey {
      case values, total, rank, of, group, passed, passing
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      let values = Dictionary(uniqueKeysWithValues: values.map { ($0.key.text, $0.value) })
      try container.encode(values, forKey: .values)
      try container.encode(outcome?.total, forKey: .total)
      try container.encode(outcome?.rank, forKey: .rank)
      try container.encode(outcome?.of, forKey: .of)
      try container.encode(outcome?.group, forKey: .group)
      try container.encode(outcome?.passed.map(\.code) ?? [], forKey: .passed)
      try container.encode(outcome?.passing.map(\.code) ?? [], forKey: .passing)
    }
  }

  /// Rises and values are rounded up to four decimals, so that they are enough.
  private struct ReachPart: Encodable {
    let goal: Goal
    let reach: Reach?

    enum CodingKeys: String, CodingKey {
      case kind, goal, rank, options
      case riseTotal = "rise_total"
      case equally = "all_equally"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      switch goal {
      case .rank(let rank):
        try container.encode("rank", forKey: .kind)
        try container.encode(rank, forKey: .goal)
      case .group(let group):
        try container.encode("group", forKey: .kind)
        try container.encode(group, forKey: .goal)
      }
      try container.encode(reach?.rank, forKey: .rank)
      try container.encode(reach.map { ReachPart.needed($0.riseTotal) }, forKey: .riseTotal)
      try container.encode(reach?.options.map(Option.init(option:)) ?? [], forKey: .options)
      try container.encode(reach.map { Equally(equally: $0.equally) }, forKey: .equally)
    }

    static func needed(_ value: Double) -> Double { RequiredValue.roundedUp(value, places: 4) }

    struct Option: Encodable {
      let dimension: String
      let score, rise, value: Double
      let feasible, aboveRecord: Bool
      let precedent: YearlyRises.Precedent?

      enum CodingKeys: String, CodingKey {
        case dimension, score, rise, value, feasible, rises
        case roseAsMuch = "rose_as_much"
        case aboveRecord = "above_best_ever"
      }

      init(option: Reach.Option) {
        dimension = option.item.text
        score = option.score
        rise = ReachPart.needed(option.rise)
        value = option.rise == 0 ? option.score : ReachPart.needed(option.value)
        feasible = option.isFeasible
        aboveRecord = option.isAboveRecord
        precedent = option.precedent
      }

      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(dimension, forKey: .dimension)
        try container.encode(score, forKey: .score)
        try container.encode(rise, forKey: .rise)
        try container.encode(value, forKey: .value)
        try container.encode(feasible, forKey: .feasible)
        try container.encode(aboveRecord, forKey: .aboveRecord)
        try container.encode(precedent?.rose, forKey: .roseAsMuch)
        try container.encode(precedent?.of, forKey: .rises)
      }
    }

    struct Equally: Encodable {
      let rise: Double
      let feasible, aboveRecord: Bool

      enum CodingKeys: String, CodingKey {
        case rise, feasible
        case aboveRecord = "above_best_ever"
      }

      init(equally: Reach.Equally) {
        rise = ReachPart.needed(equally.rise)
        feasible = equally.isFeasible
        aboveRecord = equally.isAboveRecord
      }
    }
  }
}
