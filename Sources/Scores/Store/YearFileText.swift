import JSONText
import Words

/// The text of a year's file, `scores/ID/YEAR.json`.
enum YearFileText {
  /// The version of the format that is written.
  static let format = 1

  /// The file: one province a line, `null` where there is no value; equal data make equal bytes.
  ///
  /// - Parameters:
  ///   - old: the file that is replaced; keys we do not know are taken over from it.
  ///   - remarks: the remarks about provinces as they shall be; `nil` leaves those of the old file.
  static func bytes(
    of scores: YearScores, index: String, keeping old: JSONValue? = nil,
    remarks: [String: LocalizedText]? = nil
  ) -> [UInt8] {
    var entries = [
      "\"format\": \(format)",
      "\"index\": \(JSONWriting.quoted(index))",
      "\"year\": \(scores.year)",
      "\"provinces\": \(JSONWriting.quoted(scores.set))",
      "\"source\": \(JSONWriting.quoted(scores.source))",
      "\"items\": [\(scores.items.map { JSONWriting.quoted($0.text) }.joined(separator: ", "))]",
      "\"scores\": \(rows(of: scores))",
    ]
    var remarks = remarks.map { self.remarks($0, keeping: old?["remarks"]) }
    for member in old?.members.map(Array.init) ?? [] where !knownKeys.contains(member.key) {
      if member.key == "remarks", let text = remarks {
        entries += text
        remarks = nil
        continue
      }
      entries.append(
        JSONWriting.quoted(member.key) + ": " + JSONWriting.text(of: member.value, indent: 2))
    }
    entries += remarks ?? []
    return Array(("{\n  " + entries.joined(separator: ",\n  ") + "\n}\n").utf8)
  }

  private static let knownKeys: Set<String> = [
    "format", "index", "year", "provinces", "source", "items", "scores",
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

extension YearScores {
  /// The text of the file these scores make, without keys that only a file has.
  package func fileText(of index: String) -> String {
    String(decoding: YearFileText.bytes(of: self, index: index, remarks: remarks), as: UTF8.self)
  }
}
