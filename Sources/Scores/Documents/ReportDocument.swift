import Words

/// What `papiboard report --format json` prints; keys in docs/data-format.md.
public struct ReportDocument: Encodable, Sendable {
  @Boxed private var report: ProvinceYear
  private let targets: [TargetRow]
  private let levers: [LeverRow]
  private let sentences: [String]
  private let source: String

  /// A province's year, its targets and levers, and the sentences that a person reads on the page.
  ///
  /// - Parameter language: that of the sentences; the source is told in it too.
  public init(
    _ report: ProvinceYear, targets: TargetsDocument = TargetsDocument(), levers: [Lever],
    sentences: [String], in language: Language
  ) {
    self.report = report
    self.targets = targets.targets
    self.levers = levers.map(LeverRow.init(lever:))
    self.sentences = sentences
    source = report.source[language]
  }

  private enum CodingKeys: String, CodingKey {
    case index, year, code, province, basis, total, rank, of, group, groups, change
    case rankChange = "rank_change"
    case why, precision, dimensions, targets, levers, sentences, source
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
    try container.encode(report.known(of: report.total), forKey: .of)
    try container.encode(standing?.group, forKey: .group)
    try container.encode(standing?.groupOrigin?.rawValue, forKey: .groups)
    try container.encode(report.total.scoreChange, forKey: .change)
    try container.encode(report.total.rankChange, forKey: .rankChange)
    try container.encode(WhyRow(movement: report.total.movement), forKey: .why)
    try container.encode(report.total.precision.map(PrecisionRow.init), forKey: .precision)
    try container.encode(
      report.dimensions.map { DimensionRow(line: $0, of: report.known(of: $0), province: report.province) },
      forKey: .dimensions)
    try container.encode(targets, forKey: .targets)
    try container.encode(levers, forKey: .levers)
    try container.encode(sentences, forKey: .sentences)
    try container.encode(source, forKey: .source)
  }

  private struct DimensionRow: Encodable {
    let line: ItemLine
    let of: Int?
    let province: Province

    enum CodingKeys: String, CodingKey {
      case dimension, code, province, score, rank, of, group, groups, change, precision
      case rankChange = "rank_change"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(line.item.text, forKey: .dimension)
      try container.encode(province.code, forKey: .code)
      try container.encode(province.name.vietnamese, forKey: .province)
      try container.encode(line.standing?.score, forKey: .score)
      try container.encode(line.standing?.rank, forKey: .rank)
      try container.encode(of, forKey: .of)
      try container.encode(line.standing?.group, forKey: .group)
      try container.encode(line.standing?.groupOrigin?.rawValue, forKey: .groups)
      try container.encode(line.scoreChange, forKey: .change)
      try container.encode(line.rankChange, forKey: .rankChange)
      try container.encode(line.precision.map(PrecisionRow.init), forKey: .precision)
      try WhyRow(movement: line.movement).encode(to: encoder)
    }
  }
}

extension ProvinceYear {
  /// How many are ranked in an item; `nil` where only some provinces are known and nobody said.
  fileprivate func known(of line: ItemLine) -> Int? { isExcerpt && line.of == 0 ? nil : line.of }
}

/// One dimension in the levers of a province; keys in docs/data-format.md.
struct LeverRow: Encodable, Sendable {
  let lever: Lever

  enum CodingKeys: String, CodingKey {
    case dimension, score, median, best, rises
    case riseAtMedian = "rise_at_median"
    case roseAsMuch = "rose_as_much"
    case rankAtMedian = "rank_at_median"
    case groupBorder = "group_border"
    case rankAtGroupBorder = "rank_at_group_border"
    case rankAtBest = "rank_at_best"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(lever.dimension.text, forKey: .dimension)
    try container.encode(lever.score, forKey: .score)
    try container.encode(lever.median.value, forKey: .median)
    try container.encode(lever.median.rank, forKey: .rankAtMedian)
    let precedent = lever.median.precedent
    let rise = DecimalSum.clean(lever.median.value - lever.score)
    try container.encode(precedent == nil ? nil : rise, forKey: .riseAtMedian)
    try container.encode(precedent?.rose, forKey: .roseAsMuch)
    try container.encode(precedent?.of, forKey: .rises)
    try container.encode(lever.groupBorder?.value, forKey: .groupBorder)
    try container.encode(lever.groupBorder?.rank, forKey: .rankAtGroupBorder)
    try container.encode(lever.best.value, forKey: .best)
    try container.encode(lever.best.rank, forKey: .rankAtBest)
  }
}
