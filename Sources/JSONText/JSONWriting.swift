/// Writes values as JSON text.
public enum JSONWriting {
  /// A string in quotes; control characters are escaped, letters stay as they are.
  public static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// The shortest text that reads back to the same number, which must be finite.
  public static func number(_ number: Double) -> String {
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// A value with all that is in it, as people write it.
  ///
  /// Lists of plain values stand on one line, everything else one value a line.
  ///
  /// - Parameter indent: how many blanks stand before the line the value begins on.
  public static func text(of value: JSONValue, indent: Int = 0) -> String {
    switch value.kind {
    case .null: "null"
    case .bool: value.bool == true ? "true" : "false"
    case .number: number(value.number ?? 0)
    case .string: quoted(value.string ?? "")
    case .array: array(value, indent: indent)
    case .object: object(value, indent: indent)
    }
  }

  private static func array(_ value: JSONValue, indent: Int) -> String {
    let elements = value.elements.map(Array.init) ?? []
    let isPlain = elements.allSatisfy { $0.kind != .array && $0.kind != .object }
    if isPlain { return "[" + elements.map { text(of: $0) }.joined(separator: ", ") + "]" }
    return lines(elements.map { text(of: $0, indent: indent + 2) }, in: ("[", "]"), indent: indent)
  }

  private static func object(_ value: JSONValue, indent: Int) -> String {
    let members = (value.members.map(Array.init) ?? []).map { member in
      quoted(member.key) + ": " + text(of: member.value, indent: indent + 2)
    }
    return members.isEmpty ? "{}" : lines(members, in: ("{", "}"), indent: indent)
  }

  private static func lines(
    _ entries: [String], in brackets: (open: String, close: String), indent: Int
  ) -> String {
    let margin = String(repeating: " ", count: indent)
    return brackets.open + "\n"
      + entries.map { margin + "  " + $0 }.joined(separator: ",\n")
      + "\n" + margin + brackets.close
  }
}
