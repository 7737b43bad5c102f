/// Which years are shown as if the provinces of today had always been: they are derived, not published.
public struct Derivation: Hashable, Sendable {
  /// The last derived year; what came after it stands as it was entered.
  public var through: Int
  /// The set of provinces it is derived for.
  public var set: String
  /// Whether the scores of those years are means over old provinces.
  ///
  /// Of a province that was not merged they are its own, and only what they are held against is derived.
  public var isOfMeans: Bool
}

extension ScoreBook {
  /// Which of the years up to one are derived where a province is shown on a basis; `nil` where none is.
  public func derivation(of id: ProvinceID, through year: Int, basis: Basis) -> Derivation? {
    guard basis == .merged, let newest = registry.sets.last,
      let last = years.last(where: { $0 <= year && self[$0]?.set != newest.id })
    else { return nil }
    let members = registry.successor(of: id, in: newest.id)?.members.count ?? 0
    return Derivation(through: last, set: newest.id, isOfMeans: members > 1)
  }
}
