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
  let outlook: TargetOutlook
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
    case ended, document, assumptions, sentence, number
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
    try container.encode(outlook.goal, forKey: .goal)
    try container.encode(outlook.goalScaled, forKey: .goalScaled)
    try container.encode(years.map(YearRow.init(year:)), forKey: .years)
    try encodeOutlook(&container)
    try container.encode(target.document.number, forKey: .document)
    try container.encode(target.assumptions.map(\.vietnamese), forKey: .assumptions)
    try container.encode(target.ended?.date.text, forKey: .ended)
    try container.encode(sentence, forKey: .sentence)
  }

  private func encodeOutlook(_ container: inout KeyedEncodingContainer<CodingKeys>) throws {
    try container.encode(outlook.newest?.year, forKey: .newestYear)
    try container.encode(outlook.missing, forKey: .missing)
    try container.encode(outlook.paceNeeded, forKey: .paceNeeded)
    try container.encode(outlook.paceSoFar, forKey: .paceSoFar)
    try container.encode(outlook.arrives, forKey: .arrives)
    try container.encode(outlook.riseToGoal, forKey: .riseToGoal)
    try container.encode(outlook.verdict.rawValue, forKey: .verdict)
    try container.encode(outlook.problem?.rawValue, forKey: .problem)
  }

  /// One year; what is missing is `null`, never left out.
  private struct YearRow: Encodable {
    let year: TargetYear

    enum CodingKeys: String, CodingKey {
      case year, path, asked, actual, of, difference, verdict, provinces, derived, median, parts
      case pathScaled = "path_scaled"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(year.year, forKey: .year)
      try container.encode(year.path, forKey: .path)
      try container.encode(year.pathScaled, forKey: .pathScaled)
      try container.encode(year.asked, forKey: .asked)
      try container.encode(year.actual, forKey: .actual)
      try container.encode(year.of, forKey: .of)
      try container.encode(year.difference, forKey: .difference)
      try container.encode(year.verdict.rawValue, forKey: .verdict)
      try container.encode(year.set, forKey: .provinces)
      try container.encode(year.isDerived, forKey: .derived)
      try container.encode(year.median, forKey: .median)
      try container.encode(year.parts.map(PartsRow.init), forKey: .parts)
    }
  }

  private struct PartsRow: Encodable {
    let dimensionsRisen: Int
    let dimensions: Int
    let componentsRisen: Int
    let components: Int
    let others: [String]

    init(_ parts: PartsRisen) {
      dimensionsRisen = parts.dimensions.risen.count
      dimensions = parts.dimensions.of
      componentsRisen = parts.components.risen.count
      components = parts.components.of
      others = (parts.dimensions.others + parts.components.others).map(\.text)
    }

    enum CodingKeys: String, CodingKey {
      case dimensionsRisen = "dimensions_risen"
      case dimensions
      case componentsRisen = "components_risen"
      case components, others
    }
  }
}

extension Target.Kind {
  /// The number the document gives; `nil` for the kinds without one.
  public var number: Double? {
    switch self {
    case .climb(let places): Double(places)
    case .group(let group): Double(group)
    case .leading(let rank): Double(rank)
    case .score(let score): score
    case .aboveAverage, .partsRise, .completion: nil
    }
  }
}
