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

  /// The compared provinces, one a line.
  static func text(of compared: [ProvinceID]) -> String {
    let lines = compared.map {
      "    {\"province\": \(JSONWriting.quoted($0.code)), \"province_set\": \(JSONWriting.quoted($0.set))}"
    }
    return lines.isEmpty ? "[]" : "[\n\(lines.joined(separator: ",\n"))\n  ]"
  }
}
