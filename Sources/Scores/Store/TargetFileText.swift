import JSONText
import Words

/// The text of `targets.json`, with one target added, changed or ended.
enum TargetFileText {
  /// The file with a target: in the place of the one with its id, else behind the others.
  ///
  /// - Parameter old: the file that is replaced; all it says of other targets, and every key we do not
  ///   know, is taken over.
  static func bytes(with target: Target, keeping old: JSONValue?) -> [UInt8] {
    let others = old?["targets"]?.elements.map(Array.init) ?? []
    let place = others.firstIndex { $0["id"]?.string == target.id }
    var entries = others.enumerated().map { index, value in
      index == place ? text(of: target, keeping: value) : JSONWriting.text(of: value, indent: 4)
    }
    if place == nil { entries.append(text(of: target, keeping: nil)) }
    var members = ["\"format\": \(DataFile.format)"]
    for member in old?.members.map(Array.init) ?? [] where !["format", "targets"].contains(member.key) {
      members.append(JSONWriting.quoted(member.key) + ": " + JSONWriting.text(of: member.value, indent: 2))
    }
    members.append("\"targets\": [\n    " + entries.joined(separator: ",\n    ") + "\n  ]")
    return Array(("{\n  " + members.joined(separator: ",\n  ") + "\n}\n").utf8)
  }

  /// One target, a key a line; keys of its old entry that we do not know stay.
  static func text(of target: Target, keeping old: JSONValue?) -> String {
    var members: [(String, String?)] = [
      ("id", JSONWriting.quoted(target.id)), ("kind", JSONWriting.quoted(target.kind.name.rawValue)),
      ("index", JSONWriting.quoted(target.index)),
      ("item", target.item == .total ? nil : JSONWriting.quoted(target.item.text)),
      ("province", JSONWriting.quoted(target.province.code)),
      ("province_set", JSONWriting.quoted(target.province.set)),
      ("base_year", target.baseYear.map(String.init)),
      ("base_value", target.base.map { JSONWriting.number($0.value) }),
      ("base_of", target.base?.of.map(String.init)), ("goal_year", String(target.goalYear)),
      ("number", target.kind.number.map(JSONWriting.number)), ("name", target.name.map(text)),
    ]
    if case .completion(let counted) = target.kind {
      members.append(("progress", progress(counted.progress)))
      members.append(("due", counted.due.map { JSONWriting.quoted($0.text) }))
    }
    members += [
      ("document", document(target.document, keeping: old?["document"])),
      ("assumptions", target.assumptions.isEmpty ? nil : list(target.assumptions.map(text))),
      ("ended", target.ended.map(ended)),
    ]
    let unknown = (old?.members.map(Array.init) ?? []).filter { !knownKeys.contains($0.key) }
      .map { ($0.key, JSONWriting.text(of: $0.value, indent: 6)) }
    return object(members.compactMap { name, text in text.map { (name, $0) } } + unknown, indent: 4)
  }

  private static let knownKeys: Set<String> = [
    "id", "kind", "index", "item", "province", "province_set", "base_year", "base_value", "base_of",
    "goal_year", "number", "name", "progress", "due", "document", "assumptions", "ended",
  ]

  private static func document(_ document: Target.Document, keeping old: JSONValue?) -> String? {
    let members: [(String, String?)] = [
      ("number", document.number.map(JSONWriting.quoted)),
      ("date", document.date.map { JSONWriting.quoted($0.text) }), ("issuer", document.issuer.map(text)),
      ("words", document.words.map(text)),
    ]
    let known: Set<String> = ["number", "date", "issuer", "words"]
    let unknown = (old?.members.map(Array.init) ?? []).filter { !known.contains($0.key) }
      .map { ($0.key, JSONWriting.text(of: $0.value, indent: 8)) }
    let all = members.compactMap { name, text in text.map { (name, $0) } } + unknown
    return all.isEmpty ? nil : object(all, indent: 6)
  }

  private static func progress(_ progress: [Target.Progress]) -> String {
    list(progress.map { "{\"year\": \($0.year), \"done\": \($0.done), \"total\": \($0.total)}" })
  }

  private static func ended(_ ended: Target.Ended) -> String {
    let reason = ended.reason.map { ", \"reason\": \(text($0))" } ?? ""
    return "{\"date\": \(JSONWriting.quoted(ended.date.text))\(reason)}"
  }

  /// One string where both languages say the same.
  private static func text(_ text: LocalizedText) -> String {
    if text.vietnamese == text.english { return JSONWriting.quoted(text.vietnamese) }
    return "{\"vi\": \(JSONWriting.quoted(text.vietnamese)), \"en\": \(JSONWriting.quoted(text.english))}"
  }

  private static func list(_ entries: [String]) -> String {
    entries.isEmpty ? "[]" : "[\n        " + entries.joined(separator: ",\n        ") + "\n      ]"
  }

  private static func object(_ members: [(String, String)], indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    let lines = members.map { "\(margin)  \(JSONWriting.quoted($0.0)): \($0.1)" }
    return "{\n" + lines.joined(separator: ",\n") + "\n\(margin)}"
  }
}
