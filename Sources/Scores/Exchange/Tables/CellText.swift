import Words

/// What is written in a cell, without what no person sees or means.
enum CellText {
  /// The text without characters of no width, with plain blanks, one between words, and without the marks
  /// by which Excel keeps text as text: `="01"` and `'01` are `01`.
  static func cleaned(_ text: String) -> String {
    var bytes = text.utf8
    guard let first = bytes.first else { return text }
    // Figures and single words, which most cells are, stay as they are.
    if first != UInt8(ascii: "="), first != UInt8(ascii: "'"),
      bytes.allSatisfy({ (0x21...0x7E).contains($0) })
    {
      return text
    }
    var cleaned = ""
    var hasBlank = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x200B...0x200F, 0x2060, 0xFEFF, 0xAD: continue
      case 0x09...0x0D, 0x20, 0xA0, 0x85, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
        hasBlank = true
      default:
        if hasBlank, !cleaned.isEmpty { cleaned.unicodeScalars.append(" ") }
        hasBlank = false
        // Eth, which keyboards of other languages have where Đ is meant.
        let meant: Unicode.Scalar = scalar == "\u{D0}" ? "\u{110}" : scalar == "\u{F0}" ? "\u{111}" : scalar
        cleaned.unicodeScalars.append(meant)
      }
    }
    bytes = cleaned.utf8
    if cleaned.hasPrefix("=\""), cleaned.hasSuffix("\""), bytes.count >= 3 {
      return Self.cleaned(String(cleaned.dropFirst(2).dropLast()))
    }
    if cleaned.hasPrefix("'"), bytes.count > 1 { return String(cleaned.dropFirst()) }
    return cleaned
  }

  /// The same of every line that says anything.
  static func cleanedLines(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { cleaned(String($0)) }.filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  /// What a cell of a figure says beside its figure.
  enum Figure: Hashable {
    /// The figure, or what stands in its place, ready to be read.
    case plain(String)
    /// The figure, behind which stood a mark of a note: `1,41*`.
    case marked(String)
    /// 0: never a score.
    case zero
    /// A formula that failed: `#N/A`.
    case failed
  }

  /// Reads a cleaned cell of a column of figures.
  static func figure(_ text: String) -> Figure {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last else { return .plain(text) }
    if first == UInt8(ascii: "#") { return .failed }
    if first == UInt8(ascii: ",") || first == UInt8(ascii: "."), bytes.count > 1 { return figure("0" + text) }
    if let mark = text.last, marks.contains(mark), text.count > 1 {
      let rest = text.prefix { !marks.contains($0) }
      if rest.last?.isNumber == true { return .marked(String(rest)) }
    }
    if first == UInt8(ascii: "0"), last == UInt8(ascii: "0"),
      bytes.allSatisfy({ $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }),
      case .number = DecimalText.read(Array(bytes)[...])
    {
      return .zero
    }
    return .plain(text)
  }

  private static let marks: Set<Character> = ["*", "†", "‡", "¹", "²", "³", "⁴"]

  /// Whether a cleaned cell is a figure.
  static func isNumber(_ text: String) -> Bool {
    guard let first = text.utf8.first, first <= UInt8(ascii: "9") else { return false }
    if case .number = DecimalText.read(Array(text.utf8)[...]) { return true }
    switch figure(text) {
    case .zero, .marked: return true
    case .plain(let plain) where plain != text: return isNumber(plain)
    default: return false
    }
  }

  /// A code as it is meant: what Excel made of `01` where it took it for a number.
  static func code(_ text: String) -> String {
    for end in [".0", ",0", ".00", ",00"] where text.hasSuffix(end) {
      return String(text.dropLast(end.count))
    }
    return text
  }
}

/// Texts of which letters were lost: Excel writes `?` for each that an encoding does not have.
enum LostLetters {
  /// A text as ``SearchKey`` folds it, but each `?` stays, for any one letter; `nil` where none was lost.
  static func pattern(_ text: String) -> [Character]? {
    guard text.utf8.contains(UInt8(ascii: "?")) else { return nil }
    var pattern: [Character] = []
    for character in text {
      let plain: Character
      if character == "?" {
        plain = "?"
      } else if let letter = VietnameseLetter(character) {
        plain = letter.base
      } else if character.isLetter || character.isNumber {
        plain = Character(character.lowercased())
      } else {
        if pattern.last != " ", !pattern.isEmpty { pattern.append(" ") }
        continue
      }
      pattern.append(plain)
    }
    if pattern.last == " " { pattern.removeLast() }
    // A text of question marks could be anything.
    let kept = pattern.count { $0 != "?" && $0 != " " }
    return kept * 3 >= pattern.count ? pattern : nil
  }

  /// Whether a pattern is a text of which letters were lost, or ends with it behind a blank.
  static func fits(_ pattern: [Character], _ folded: String) -> Bool {
    let letters = Array(folded)
    return pattern.count == letters.count && zip(pattern, letters).allSatisfy { $0 == "?" || $0 == $1 }
  }
}
