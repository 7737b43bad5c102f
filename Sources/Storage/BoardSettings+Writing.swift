import JSONText
import Scores
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

  /// The members that say whose board it is.
  static func members(own province: ProvinceID) -> [(key: String, text: String?)] {
    [
      ("province", JSONWriting.quoted(province.code)), ("province_set", JSONWriting.quoted(province.set)),
    ]
  }

  /// The bytes of a `board.json` with another own province, all else as it is; `nil` if it is no JSON
  /// object.
  public static func bytes(of old: [UInt8], own province: ProvinceID) -> [UInt8]? {
    guard let root = (try? JSONDocument(old))?.root, root.kind == .object else { return nil }
    var patch = JSONPatch(root)
    patch.set(members(own: province), of: root)
    return patch.bytes
  }

  /// The compared provinces, one a line.
  static func text(of compared: [ProvinceID]) -> String {
    let lines = compared.map {
      "    {\"province\": \(JSONWriting.quoted($0.code)), \"province_set\": \(JSONWriting.quoted($0.set))}"
    }
    return lines.isEmpty ? "[]" : "[\n\(lines.joined(separator: ",\n"))\n  ]"
  }
}
