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
    let wanted = SearchKey(name).text
    guard !wanted.isEmpty else { return .none(known) }
    if let exact = known.first(where: { Self.keys($0).contains(wanted) }) { return .one(exact) }
    let near = known.filter { unit in Self.keys(unit).contains { $0.contains(wanted) } }
    return near.count == 1 ? .one(near[0]) : .none(known)
  }

  /// Several units in one text: with `;` or line breaks between them, or commas before what begins as units do, for
  /// names have commas: `Sở Văn hóa, Thể thao và Du lịch, Sở Y tế`.
  static func list(_ text: String) -> [String] {
    var units: [String] = []
    for part in text.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
      for piece in part.split(separator: ",") {
        let key = SearchKey(String(piece)).text
        let isUnit = beginnings.contains { key == $0 || key.hasPrefix($0 + " ") }
        if isUnit || units.isEmpty || piece.startIndex == part.startIndex {
          units.append(String(piece))
        } else {
          units[units.count - 1] += "," + piece
        }
      }
    }
    return units
  }

  /// How the names of units begin.
  private static let beginnings = [
    "so", "ban", "thanh tra", "ubnd", "uy ban", "van phong", "cong an", "cuc", "chi cuc", "hoi", "doan",
    "dai", "bao",
    "trung tam", "toa an", "vien", "lien doan", "kho bac", "thue", "buu dien", "truong", "phong",
    "bo chi huy", "cac",
    "department", "office", "inspectorate", "people's committee", "committee", "centre", "center",
  ]

  /// What a unit is found by.
  static func keys(_ unit: LocalizedText) -> [String] {
    [unit.vietnamese, unit.english].map { SearchKey($0).text }
  }
}
