import Words

/// Units by their names, as people write them.
public struct UnitNames {
  /// Each once.
  public let known: [LocalizedText]

  public init(_ names: [LocalizedText]) {
    known = names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  public enum Answer {
    case one(LocalizedText)
    /// None, or more than one; of those there are.
    case none([LocalizedText])
  }

  /// The unit with a name in any spelling and either language, else the only one whose name holds it.
  public func find(_ name: String) -> Answer {
    let wanted = Self.key(name)
    guard !wanted.isEmpty else { return .none(known) }
    if let exact = known.first(where: { Self.keys($0).contains(wanted) }) { return .one(exact) }
    let near = known.filter { unit in Self.keys(unit).contains { $0.contains(wanted) } }
    return near.count == 1 ? .one(near[0]) : .none(known)
  }

  /// What a unit is found by.
  static func keys(_ unit: LocalizedText) -> [String] {
    [unit.vietnamese, unit.english].map(key)
  }

  /// What a search makes of a name, long words as they are shortened: "Ủy ban nhân dân" is UBND.
  static func key(_ name: String) -> String {
    SearchKey(name).text.replacing("uy ban nhan dan", with: "ubnd")
      .replacing("hoi dong nhan dan", with: "hdnd")
  }
}
