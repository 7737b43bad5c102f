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

  /// Several units in one text: with `;` or line breaks between them, or commas as ``apart(_:)`` takes them.
  static func list(_ text: String) -> [String] {
    text.split { $0 == ";" || $0.isNewline }.flatMap { apart(String($0)) }
  }

  /// Several units with commas between them.
  ///
  /// A comma before what begins as units do is between two, any other is part of a name: `Các sở, ban, ngành`,
  /// `Sở Văn hóa, Thể thao và Du lịch`.
  static func apart(_ list: String) -> [String] {
    var names: [String] = []
    for piece in list.split(separator: ",") {
      guard let piece = Draft.kept(String(piece)) else { continue }
      if let last = names.last, !beginnings.contains(where: { piece.hasPrefix($0 + " ") }) {
        names[names.count - 1] = "\(last), \(piece)"
      } else {
        names.append(piece)
      }
    }
    return names
  }

  private static let beginnings = [
    "Sở", "UBND", "HĐND", "Ủy ban", "Uỷ ban", "Văn phòng", "Công an", "Thanh tra", "Ban", "Chi cục", "Cục",
    "Trung tâm", "Đài", "Báo", "Phòng", "Hội", "Bộ", "Mặt trận", "MTTQ", "Liên đoàn", "Đoàn", "Tòa án",
    "Viện", "Kho bạc", "Bảo hiểm", "Các", "Trường", "Tỉnh", "Thành", "Huyện", "Xã", "Department", "Office",
    "Inspectorate", "Police",
  ]

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
