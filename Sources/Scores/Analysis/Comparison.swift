import Words

/// A rule that finds provinces to compare one with.
public enum ComparisonRule: CaseIterable, Hashable, Sendable {
  /// Those with the nearest scores.
  case nearestScore
  /// Those of the same region.
  case sameRegion
  /// The cities run by the centre.
  case cities
}

/// Whom a province is compared with: at most five others, never itself.
public enum Comparison {
  /// The most that are compared at once: as many as a chart has letters.
  public static let most = 5

  /// With whom one is usually compared: a city with the cities, a province with its region.
  public static func usualRule(for own: Province, in book: ScoreBook) -> ComparisonRule {
    if own.isCity { return .cities }
    return book.registry.regions.isEmpty ? .nearestScore : .sameRegion
  }

  /// The provinces a rule finds, those with the nearest scores first.
  ///
  /// Scores are those of a year, or of the newest year before it (over the same set) in which the
  /// province has one. Those without a score come last, in the order of their codes; the rule of
  /// nearest scores leaves them out. Where the province has no score at all, the best come first.
  public static func provinces(
    by rule: ComparisonRule, for id: ProvinceID, year: Int, in history: ItemHistory
  ) -> [ProvinceID] {
    guard let asked = history[year], let own = history.province(id, in: asked) else { return [] }
    let earlier = history.values.last {
      $0.year <= year && $0.provinceSet.id == asked.provinceSet.id && $0.score(of: own.code) != nil
    }
    let values = earlier ?? asked
    let candidates = values.provinceSet.provinces.filter { other in
      guard other.code != own.code else { return false }
      switch rule {
      case .nearestScore: return values.score(of: other.code) != nil
      case .sameRegion: return other.regionID == own.regionID
      case .cities: return other.isCity
      }
    }
    let origin = values.score(of: own.code)
    return
      candidates
      .map { (province: $0, distance: distance(values.score(of: $0.code), from: origin)) }
      .sorted { ($0.distance, $0.province.code) < ($1.distance, $1.province.code) }
      .prefix(most)
      .map(\.province.id)
  }

  /// The compared provinces as they can be shown beside one: each once, at most five, never itself.
  ///
  /// On the basis of 34 two of them may be parts of one province, or of the province itself.
  public static func distinct(
    _ compared: [ProvinceID], beside id: ProvinceID, year: Int, in history: ItemHistory
  ) -> [ProvinceID] {
    guard let values = history[year] else { return [] }
    var known = Set([history.province(id, in: values)?.id ?? id])
    return Array(
      compared.filter { known.insert(history.province($0, in: values)?.id ?? $0).inserted }
        .prefix(most))
  }

  private static func distance(_ score: Double?, from origin: Double?) -> Double {
    guard let score else { return .infinity }
    return origin.map { ($0 - score).magnitude } ?? -score
  }
}

extension ItemHistory {
  /// The province that a person who chose one means in a year.
  func province(_ id: ProvinceID, in values: ItemValues) -> Province? {
    registry.province(id, in: values.provinceSet.id, basis: basis)
  }
}
