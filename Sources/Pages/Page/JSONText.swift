import FoundationEssentials

extension Encodable {
  /// The document as JSON text: keys sorted, so that two runs give the same bytes.
  func jsonText() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self).withControlsEscaped + "\n"
  }
}

extension String {
  /// JSON in which no character acts on a terminal.
  ///
  /// The encoder escapes those below U+0020 only. The others can stand in strings alone, where
  /// `\u009b` says the same.
  fileprivate var withControlsEscaped: String {
    func acts(_ scalar: Unicode.Scalar) -> Bool {
      guard scalar.value >= 0x7F else { return false }
      let category = scalar.properties.generalCategory
      return category == .control || category == .format
    }
    guard unicodeScalars.contains(where: acts) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if acts(scalar) {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
