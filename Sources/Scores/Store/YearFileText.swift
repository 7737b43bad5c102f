import JSONText
import Words

/// The text of a year's file, `scores/ID/YEAR.json`.
enum YearFileText {
  /// The version of the format that is written.
  static let format = 1

  /// The file: one province a line, `null` where there is no value; equal data make equal bytes.
  ///
  /// - Parameter old: the file that is replaced; keys we do not know are taken over from it.
  static func bytes(of scores: YearScores, index: String, keeping old: JSONValue? = nil) -> [UInt8] {
    var entries = [
      "\"format\": \(format)",
      "\"index\": \(JSONWriting.quoted(index))",
      "\"year\": \(scores.year)",
      "\"provinces\": \(JSONWriting.quoted(scores.set))",
      "\"source\": \(text(of: scores.source))",
      "\"items\": [\(scores.items.map { JSONWriting.quoted($0.text) }.joined(separator: ", "))]",
      "\"scores\": \(rows(of: scores))",
    ]
    for member in old?.members.map(Array.init) ?? [] where !knownKeys.contains(member.key) {
      entries.append(
        JSONWriting.quoted(member.key) + ": " + JSONWriting.text(of: member.value, indent: 2))
    }
    return Array(("{\n  " + entries.joined(separator: ",\n  ") + "\n}\n").utf8)
  }

  private static let knownKeys: Set<String> = [
    "format", "index", "year", "provinces", "source", "items", "scores",
  ]

  /// One string where both languages say the same.
  private static func text(of text: LocalizedText) -> String {
    let vietnamese = JSONWriting.quoted(text.vietnamese)
    guard text.vietnamese != text.english else { return vietnamese }
    return "{\"vi\": \(vietnamese), \"en\": \(JSONWriting.quoted(text.english))}"
  }

  private static func rows(of scores: YearScores) -> String {
    let columns = scores.items.indices
    let rows = scores.codes.enumerated().map { row, code in
      let values = columns.map { column in
        let value = scores.cell(row: row, column: column)
        return value.isNaN ? "null" : DecimalText.text(of: value)
      }
      return "    \(JSONWriting.quoted(code)): [\(values.joined(separator: ", "))]"
    }
    return rows.isEmpty ? "{}" : "{\n" + rows.joined(separator: ",\n") + "\n  }"
  }
}
