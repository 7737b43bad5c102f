/// What `papiboard targets --format json` prints; keys in docs/data-format.md.
public struct TargetsDocument: Encodable, Sendable {
  let targets: [TargetRow]

  /// No targets.
  public init() { targets = [] }

  /// Targets with what a judge says of them, in the order given.
  public init(_ outlooks: [TargetOutlook], by judge: TargetJudge, sentences: [String] = []) {
    targets = TargetRow.rows(outlooks, by: judge, sentences: sentences)
  }
}

/// One target in a document.
struct TargetRow: Encodable, Sendable {
  @Boxed var outlook: TargetOutlook
  let years: [TargetYear]
  let province: String
  let sentence: String?

  static func rows(
    _ outlooks: [TargetOutlook], by judge: TargetJudge, sentences: [String]
  ) -> [TargetRow] {
    outlooks.enumerated().map { place, outlook in
      let target = outlook.target
      // An index without a book names nobody; any that ranks them does.
      let registries = judge.books[target.index].map { [$0.registry] } ?? judge.books.values.map(\.registry)
      let name = registries.lazy.compactMap { $0[target.province]?.name.vietnamese }.first
      return TargetRow(
        outlook: outlook, years: judge.years(of: target), province: name ?? target.province.code,
        sentence: sentences.indices.contains(place) ? sentences[place] : nil)
    }
  }

  enum CodingKeys: String, CodingKey {
    case id, index, kind, code, provinces, province, item, goal, years, verdict, problem, missing, arrives
    case ended, document, assumptions, sentence, number, state, score
    case asOf = "as_of"
    case goalScaledRange = "goal_scaled_range"
    case baseDerived = "base_derived"
    case baseDerivedOf = "base_derived_of"
    case failedYears = "failed_years"
    case brokenYears = "broken_years"
    case baseYear = "base_year"
    case baseValue = "base_value"
    case baseOf = "base_of"
    case goalYear = "goal_year"
    case goalScaled = "goal_scaled"
    case paceNeeded = "pace_needed"
    case paceSoFar = "pace_so_far"
    case riseToGoal = "rise_to_goal"
    case newestYear = "newest_year"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    let target = outlook.target
    try container.encode(target.id, forKey: .id)
    try container.encode(target.index, forKey: .index)
    try container.encode(target.kind.name.rawValue, forKey: .kind)
    try container.encode(target.province.code, forKey: .code)
    try container.encode(target.province.set, forKey: .provinces)
    try container.encode(province, forKey: .province)
    try container.encode(target.item.text, forKey: .item)
    try container.encode(target.baseYear, forKey: .baseYear)
    try container.encode(outlook.base?.value, forKey: .baseValue)
    try container.encode(outlook.base?.of, forKey: .baseOf)
    try container.encode(target.goalYear, forKey: .goalYear)
    try container.encode(target.kind.number, forKey: .number)
    try container.encode(target.kind.asksForScore, forKey: .score)
    try container.encode(outlook.goal, forKey: .goal)
    try container.encode(outlook.goalScaled, forKey: .goalScaled)
    try container.encode(outlook.goalScaledRange.map(TargetRow.bounds), forKey: .goalScaledRange)
    try container.encode(outlook.baseDerived?.value, forKey: .baseDerived)
    try container.encode(outlook.baseDerived?.of, forKey: .baseDerivedOf)
    try container.encode(years.map(YearRow.init(year:)), forKey: .years)
    try encodeOutlook(&container)
    try container.encode(target.document.number, forKey: .document)
    try container.encode(target.assumptions.map(\.vietnamese), forKey: .assumptions)
    try container.encode(target.ended?.date.text, forKey: .ended)
    try container.encode(sentence, forKey: .sentence)
  }

  private func encodeOutlook(_ container: inout KeyedEncodingContainer<CodingKeys>) throws {
    try container.encode(outlook.state.rawValue, forKey: .state)
    try container.encode(outlook.asOf, forKey: .asOf)
    try container.encode(outlook.failedYears, forKey: .failedYears)
    try container.encode(outlook.brokenYears, forKey: .brokenYears)
    try container.encode(outlook.newest?.year, forKey: .newestYear)
    try container.encode(outlook.missing, forKey: .missing)
    try container.encode(outlook.paceNeeded, forKey: .paceNeeded)
    try container.encode(outlook.paceSoFar, forKey: .paceSoFar)
    try container.encode(outlook.arrives, forKey: .arrives)
    try container.encode(outlook.riseToGoal, forKey: .riseToGoal)
    try container.encode(outlook.verdict.written, forKey: .verdict)
    try container.encode(outlook.problem?.rawValue, forKey: .problem)
  }

  /// Two bounds, the smaller first.
  static func bounds(_ range: ClosedRange<Int>) -> [Int] { [range.lowerBound, range.upperBound] }

  /// One year; what is missing is `null`, never left out.
  private struct YearRow: Encodable {
    let year: TargetYear

    enum CodingKeys: String, CodingKey {
      case year, path, asked, actual, of, difference, verdict, provinces, derived, median, parts, before, mean
      case pathScaled = "path_scaled"
      case pathScaledRange = "path_scaled_range"
      case scoreChange = "score_change"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(year.year, forKey: .year)
      try container.encode(year.path, forKey: .path)
      try container.encode(year.pathScaled, forKey: .pathScaled)
      try container.encode(year.askedRange.map(TargetRow.bounds), forKey: .pathScaledRange)
      try container.encode(year.asked, forKey: .asked)
      try container.encode(year.before, forKey: .before)
      try container.encode(year.scoreChange, forKey: .scoreChange)
      try container.encode(year.actual, forKey: .actual)
      try container.encode(year.of, forKey: .of)
      try container.encode(year.difference, forKey: .difference)
      try container.encode(year.verdict.written, forKey: .verdict)
      try container.encode(year.set, forKey: .provinces)
      try container.encode(year.isDerived, forKey: .derived)
      try container.encode(year.median, forKey: .median)
      try container.encode(year.mean?.id, forKey: .mean)
      try container.encode(year.parts.map(PartsRow.init), forKey: .parts)
    }
  }

  private struct PartsRow: Encodable {
    let dimensionsRisen: Int
    let dimensions: Int
    let componentsRisen: Int
    let components: Int
    let others: [String]
    let unmeasured: [String]

    init(_ parts: PartsRisen) {
      dimensionsRisen = parts.dimensions.risen.count
      dimensions = parts.dimensions.of
      componentsRisen = parts.components.risen.count
      components = parts.components.of
      others = (parts.dimensions.others + parts.components.others).map(\.text)
      unmeasured = (parts.dimensions.unknown + parts.components.unknown).map(\.text)
    }

    enum CodingKeys: String, CodingKey {
      case dimensionsRisen = "dimensions_risen"
      case dimensions
      case componentsRisen = "components_risen"
      case components, others, unmeasured
    }
  }
}

extension TargetYear.Mean {
  /// What it is of, for a script.
  fileprivate var id: String {
    switch self {
    case .published: "published"
    case .computed(_, let isDerived): isDerived ? "derived" : "computed"
    }
  }
}

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
