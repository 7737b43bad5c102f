/// What `papiboard trend --format json` prints; keys in docs/data-format.md.
public struct TrendDocument: Encodable, Sendable {
  private let index: String
  private let code: String
  private let province: String
  private let item: String
  private let basis: String
  private let years: [Year]

  /// One year; what is missing is `null`, never left out.
  private struct Year: Encodable {
    let point: Trend.Point

    enum CodingKeys: String, CodingKey {
      case year, score, rank, of, group, groups, provinces, derived
      case isComparable = "comparable_with_previous"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      let standing = point.standing
      try container.encode(point.year, forKey: .year)
      try container.encode(standing?.score, forKey: .score)
      try container.encode(standing?.rank, forKey: .rank)
      try container.encode(standing?.rank == nil ? nil : standing?.of, forKey: .of)
      try container.encode(standing?.group, forKey: .group)
      try container.encode(standing?.groupOrigin?.rawValue, forKey: .groups)
      try container.encode(standing?.set, forKey: .provinces)
      try container.encode(standing?.isDerived, forKey: .derived)
      try container.encode(point.isComparableWithPrevious, forKey: .isComparable)
    }
  }

  /// A trend of an index.
  public init(_ trend: Trend, index: String) {
    self.index = index
    code = trend.province.code
    province = trend.province.name.vietnamese
    item = trend.item.text
    basis = trend.basis.rawValue
    years = trend.points.map(Year.init(point:))
  }
}
