/// What Excel writes in texts for characters that XML cannot hold: `_x000D_`, and `_x005F_` for the `_` of
/// what only looks so.
extension String {
  /// The text without such escapes: `_x000D_` ends a line.
  var withoutEscapes: String {
    replacingEscapes { code in
      switch code {
      case "000D": ""
      case "000A": "\n"
      case "0009": " "
      case "005F": "_"
      default: nil
      }
    }
  }

  /// The text in which nothing is taken for such an escape.
  var withEscapes: String {
    guard contains("_x") else { return self }
    var text = ""
    var rest = Substring(self)
    while let mark = rest.firstIndex(of: "_") {
      text += rest[..<mark]
      text += rest[mark...].escapeCode == nil ? "_" : "_x005F_"
      rest = rest[rest.index(after: mark)...]
    }
    return text + rest
  }

  private func replacingEscapes(_ meaning: (String) -> String?) -> String {
    guard contains("_x") else { return self }
    var text = ""
    var rest = Substring(self)
    while let mark = rest.firstIndex(of: "_") {
      text += rest[..<mark]
      rest = rest[mark...]
      if let code = rest.escapeCode, let meant = meaning(code) {
        text += meant
        rest = rest.dropFirst(7)
      } else {
        text += "_"
        rest = rest.dropFirst()
      }
    }
    return text + rest
  }
}

extension Substring {
  /// The code of the escape it begins with, in capitals.
  fileprivate var escapeCode: String? {
    let start = prefix(7)
    guard start.count == 7, start.hasPrefix("_x"), start.hasSuffix("_") else { return nil }
    let code = start.dropFirst(2).dropLast()
    return code.allSatisfy { $0.isASCII && $0.isHexDigit } ? code.uppercased() : nil
  }
}
