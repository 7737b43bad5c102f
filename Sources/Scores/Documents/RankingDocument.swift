/// What `papiboard ranking --format json` prints; keys in docs/data-format.md.
public struct RankingDocument: Encodable, Sendable {
  private let index: String
  private let year: Int
  private let basis: String
  private let provinces: String
  private let derived: Bool
  private let of: Int?
  private let item: String
  private let groups: Grouping.Origin?
  private let rows: [Row]
  private let unranked: [Unranked]

  private struct Row: Encodable {
    let code: String
    let province: String
    let score: Double?
    let rank, group: Int?

    enum CodingKeys: String, CodingKey { case code, province, score, rank, group }

    /// Missing figures are `null`, never left out.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(code, forKey: .code)
      try container.encode(province, forKey: .province)
      try container.encode(score, forKey: .score)
      try container.encode(rank, forKey: .rank)
      try container.encode(group, forKey: .group)
    }
  }

  private enum CodingKeys: String, CodingKey {
    case index, year, basis, provinces, derived, of, item, groups, rows, unranked
  }

  /// Writes every key; `null` where nobody said of how many, or where there are no groups.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(index, forKey: .index)
    try container.encode(year, forKey: .year)
    try container.encode(basis, forKey: .basis)
    try container.encode(provinces, forKey: .provinces)
    try container.encode(derived, forKey: .derived)
    try container.encode(of, forKey: .of)
    try container.encode(item, forKey: .item)
    try container.encode(groups?.rawValue, forKey: .groups)
    try container.encode(rows, forKey: .rows)
    try container.encode(unranked, forKey: .unranked)
  }

  private struct Unranked: Encodable {
    let code: String
    let province: String
    let reason: String
  }

  /// The ranking of one item and year of an index.
  public init(_ values: ItemValues, index: String, basis: Basis) {
    self.index = index
    year = values.year
    self.basis = basis.rawValue
    provinces = values.provinceSet.id
    derived = values.isDerived
    of = values.rankedCount > 0 || !values.isExcerpt ? values.rankedCount : nil
    item = values.item.text
    groups = values.groupOrigin
    rows = values.ranking.map {
      Row(
        code: $0.province.code, province: $0.province.name.vietnamese, score: $0.score, rank: $0.rank,
        group: $0.group)
    }
    unranked = values.unranked.map {
      Unranked(
        code: $0.province.code, province: $0.province.name.vietnamese, reason: $0.reason.rawValue)
    }
  }
}
