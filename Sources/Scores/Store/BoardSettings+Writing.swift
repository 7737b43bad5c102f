import JSONText
import Words

extension BoardSettings {
  /// The settings as `board.json` has them, one a line.
  public var fileBytes: [UInt8] {
    var lines = ["  \"format\": 1"]
    if let province {
      lines.append("  \"province\": \"\(province.code)\"")
      lines.append("  \"province_set\": \"\(province.set)\"")
    }
    lines.append("  \"index\": \"\(index)\"")
    if !indices.isEmpty {
      lines.append("  \"indices\": [\(indices.map { JSONWriting.quoted($0) }.joined(separator: ", "))]")
    }
    if let language { lines.append("  \"language\": \"\(language.rawValue)\"") }
    if let theme { lines.append("  \"theme\": \(JSONWriting.quoted(theme))") }
    if let glyphs { lines.append("  \"glyphs\": \"\(glyphs)\"") }
    if !compared.isEmpty { lines.append("  \"compared\": \(Self.text(of: compared))") }
    if !leads.isEmpty { lines.append("  \"leads\": \(LeadDepartment.text(of: leads))") }
    return Array("{\n\(lines.joined(separator: ",\n"))\n}\n".utf8)
  }

  /// The bytes of a `board.json` with other compared provinces; every other key stays as it is, in its
  /// place, known or not.
  static func bytes(of old: JSONValue, comparing compared: [ProvinceID]) -> [UInt8] {
    bytes(of: old, with: [("compared", text(of: compared))])
  }

  /// The bytes of a `board.json` with another own province; every other key stays as it is.
  static func bytes(of old: JSONValue, own province: ProvinceID) -> [UInt8] {
    bytes(
      of: old,
      with: [
        ("province", JSONWriting.quoted(province.code)), ("province_set", JSONWriting.quoted(province.set)),
      ])
  }

  /// The same of a file that is there; `nil` if it is no JSON object.
  public static func bytes(of old: [UInt8], own province: ProvinceID) -> [UInt8]? {
    guard let root = (try? JSONDocument(old))?.root, root.kind == .object else { return nil }
    return bytes(of: root, own: province)
  }

  /// The members of a file in their order, some with another text; those it lacks come last.
  private static func bytes(of old: JSONValue, with new: [(key: String, text: String)]) -> [UInt8] {
    let members = old.members.map(Array.init) ?? []
    var lines = members.map { member in
      let text = new.first { $0.key == member.key }?.text ?? JSONWriting.text(of: member.value, indent: 2)
      return "  \(JSONWriting.quoted(member.key)): \(text)"
    }
    for (key, text) in new where !members.contains(where: { $0.key == key }) {
      lines.append("  \"\(key)\": \(text)")
    }
    return Array("{\n\(lines.joined(separator: ",\n"))\n}\n".utf8)
  }

  /// The compared provinces, one a line.
  private static func text(of compared: [ProvinceID]) -> String {
    let lines = compared.map {
      "    {\"province\": \(JSONWriting.quoted($0.code)), \"province_set\": \(JSONWriting.quoted($0.set))}"
    }
    return lines.isEmpty ? "[]" : "[\n\(lines.joined(separator: ",\n"))\n  ]"
  }
}
