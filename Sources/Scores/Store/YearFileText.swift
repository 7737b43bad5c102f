import JSONText
import Words

/// The text of a year's file, `scores/ID/YEAR.json`.
enum YearFileText {
  /// The version of the format that is written.
  static let format = 1

  /// The file: one province a line, `null` where there is no value; equal data make equal bytes.
  ///
  /// - Parameter old: the file that is replaced; keys we do not know are taken over from it, and numbers
  ///   that stay the same, to the byte.
  static func bytes(of scores: YearScores, index: String, keeping old: JSONValue? = nil) -> [UInt8] {
    var entries = [
      "\"format\": \(number(Double(format), asIn: old?["format"]))",
      "\"index\": \(JSONWriting.quoted(index))",
      "\"year\": \(number(Double(scores.year), asIn: old?["year"]))",
      "\"provinces\": \(JSONWriting.quoted(scores.set))",
      "\"source\": \(text(of: scores.source))",
      "\"items\": [\(scores.items.map { JSONWriting.quoted($0.text) }.joined(separator: ", "))]",
      "\"scores\": \(rows(of: scores, keeping: old))",
    ]
    if !scores.statedMissing.isEmpty { entries.append("\"stated_missing\": \(statedMissing(of: scores))") }
    for member in old?.members.map(Array.init) ?? [] where !knownKeys.contains(member.key) {
      entries.append(JSONWriting.quoted(member.key) + ": " + member.value.source)
    }
    return Array(("{\n  " + entries.joined(separator: ",\n  ") + "\n}\n").utf8)
  }

  private static let knownKeys: Set<String> = [
    "format", "index", "year", "provinces", "source", "items", "scores", "stated_missing",
  ]

  /// One string where both languages say the same.
  private static func text(of text: LocalizedText) -> String {
    let vietnamese = JSONWriting.quoted(text.vietnamese)
    guard text.vietnamese != text.english else { return vietnamese }
    return "{\"vi\": \(vietnamese), \"en\": \(JSONWriting.quoted(text.english))}"
  }

  /// One province a line, in the order of the codes.
  private static func statedMissing(of scores: YearScores) -> String {
    let rows = Dictionary(grouping: scores.statedMissing, by: \.code).sorted { $0.key < $1.key }
    let lines = rows.map { code, cells in
      let items = cells.map(\.item).sorted().map { JSONWriting.quoted($0.text) }.joined(separator: ", ")
      return "    \(JSONWriting.quoted(code)): [\(items)]"
    }
    return "{\n" + lines.joined(separator: ",\n") + "\n  }"
  }

  private static func rows(of scores: YearScores, keeping old: JSONValue?) -> String {
    let places = Dictionary(
      (old?["items"]?.elements.map(Array.init) ?? []).enumerated().map { ($1.string ?? "", $0) },
      uniquingKeysWith: { first, _ in first })
    let columns = scores.items.map { places[$0.text] }
    let rowsBefore = Dictionary(
      (old?["scores"]?.members.map(Array.init) ?? []).map { ($0.key, $0.value) },
      uniquingKeysWith: { first, _ in first })
    let rows = scores.codes.enumerated().map { row, code in
      let written = rowsBefore[code]?.elements.map(Array.init) ?? []
      let values = columns.enumerated().map { column, place in
        let value = scores.cell(row: row, column: column)
        let old = place.flatMap { written.indices.contains($0) ? written[$0] : nil }
        return value.isNaN ? "null" : number(value, asIn: old)
      }
      return "    \(JSONWriting.quoted(code)): [\(values.joined(separator: ", "))]"
    }
    return rows.isEmpty ? "{}" : "{\n" + rows.joined(separator: ",\n") + "\n  }"
  }

  /// A number, written as it was where it is the same: `1.10` stays `1.10`.
  private static func number(_ number: Double, asIn old: JSONValue?) -> String {
    if let old, old.number == number { return old.source }
    return DecimalText.text(of: number)
  }
}
