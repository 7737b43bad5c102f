import JSONText
import Words

/// The text of a year's file, `scores/ID/YEAR.json`.
package enum YearFileText {
  /// The version of the format that is written.
  static let format = 1

  /// The file: one province a line, `null` where there is no value; equal data make equal bytes.
  ///
  /// - Parameters:
  ///   - old: the file that is replaced; keys we do not know are taken over from it, and numbers that stay
  ///     the same, to the byte.
  ///   - remarks: the remarks about provinces as they shall be; `nil` leaves those of the old file.
  package static func bytes(
    of scores: YearScores, index: String, keeping old: JSONValue? = nil,
    remarks: [String: LocalizedText]? = nil
  ) -> [UInt8] {
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
    var remarks = remarks.map { self.remarks($0, keeping: old?["remarks"]) }
    var stated = StatedText(of: scores, keeping: old)
    for member in old?.members.map(Array.init) ?? [] where !knownKeys.contains(member.key) {
      if StatedText.keys.contains(member.key) {
        entries += stated.take(member.key)
        continue
      }
      if member.key == "remarks", let text = remarks {
        entries += text
        remarks = nil
        continue
      }
      entries.append(JSONWriting.quoted(member.key) + ": " + member.value.source)
    }
    for key in StatedText.keys { entries += stated.take(key) }
    entries += remarks ?? []
    return Array(("{\n  " + entries.joined(separator: ",\n  ") + "\n}\n").utf8)
  }

  private static let knownKeys: Set<String> = [
    "format", "index", "year", "provinces", "source", "items", "scores", "stated_missing",
  ]

  /// A text in both languages, or one string that serves both.
  static func text(of text: LocalizedText) -> String {
    guard text.vietnamese != text.english else { return JSONWriting.quoted(text.vietnamese) }
    let (vi, en) = (JSONWriting.quoted(text.vietnamese), JSONWriting.quoted(text.english))
    return "{\"vi\": \(vi), \"en\": \(en)}"
  }

  /// The member `remarks`, one province a line, those that stood there first; none where nothing is left.
  private static func remarks(_ remarks: [String: LocalizedText], keeping old: JSONValue?) -> [String] {
    guard !remarks.isEmpty else { return [] }
    let known = old?.members.map { $0.map(\.key) } ?? []
    let codes = known.filter { remarks[$0] != nil } + remarks.keys.sorted().filter { !known.contains($0) }
    let lines = codes.compactMap { code in
      remarks[code].map { "    \(JSONWriting.quoted(code)): \(text(of: $0))" }
    }
    return ["\"remarks\": {\n" + lines.joined(separator: ",\n") + "\n  }"]
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

extension YearScores {
  /// The text of the file these scores make, without keys that only a file has.
  package func fileText(of index: String) -> String {
    String(decoding: YearFileText.bytes(of: self, index: index, remarks: remarks), as: UTF8.self)
  }
}
