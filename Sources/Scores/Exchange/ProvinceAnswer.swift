import Words

/// What a code or name stands for among the provinces of one set.
public enum ProvinceAnswer: Hashable, Sendable {
  /// A province of the set.
  case found(Province)
  /// A province of another set, and the one of this set that it went into or came from.
  case ofOtherSet(Province, set: String, now: Province?)
  /// Nothing known; the provinces with the nearest names, best first.
  case unknown(near: [Province])
}

extension ProvinceRegistry {
  /// What a code or any spelling of a name stands for in a set.
  ///
  /// An old name is answered with the province it went into: Bắc Giang is part of Bắc Ninh since
  /// 2025.
  public func answer(_ text: String, in set: ProvinceSet) -> ProvinceAnswer {
    if let found = find(text, in: set.id) { return .found(found) }
    for other in sets where other.id != set.id {
      guard let province = find(text, in: other.id) else { continue }
      let now = successor(of: province.id, in: set.id) ?? counterpart(of: province.id, in: set.id)
      return .ofOtherSet(province, set: other.id, now: now)
    }
    return .unknown(near: nearest(to: text, in: set.id))
  }
}

extension ProvinceAnswer {
  /// Why a text names no province of the set, and which one may be meant.
  ///
  /// - Parameters:
  ///   - text: the text as it was written.
  ///   - set: the set that was asked.
  ///   - units: who is in it, where it is not the provinces.
  public func words(
    for text: String, in set: ProvinceSet, _ units: IndexDefinition.RankedUnits? = nil
  ) -> LocalizedText {
    switch self {
    case .found(let province): province.name
    case .ofOtherSet(let province, let other, let now):
      ImportWords.otherSet(province, of: other, into: now, of: set, units)
    case .unknown(let near): ImportWords.unknownProvince(text, near: near, in: set, units)
    }
  }
}
