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
    if let language { lines.append("  \"language\": \"\(language.rawValue)\"") }
    if let theme { lines.append("  \"theme\": \(JSONWriting.quoted(theme))") }
    if let glyphs { lines.append("  \"glyphs\": \"\(glyphs)\"") }
    return Array("{\n\(lines.joined(separator: ",\n"))\n}\n".utf8)
  }
}
