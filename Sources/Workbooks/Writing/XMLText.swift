/// Text as it may stand in XML, between tags and in quotes: nothing in it is taken for markup.
public enum XMLText {
  /// The text; characters that XML cannot hold, and those that only act, become spaces.
  ///
  /// - Parameter keepsLines: whether ends of lines stay as they are.
  public static func escaped(_ text: String, keepsLines: Bool = false) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n" where keepsLines: escaped += "\n"
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value): escaped += " "
      case "\u{FFFE}", "\u{FFFF}": escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
