import JSONText
import Scores
import Words

/// The text of `targets.json`, with one target added, changed or ended.
enum TargetFileText {
  /// Members of an object as JSON texts, in their order; one without a text is not there.
  typealias Members = [(key: String, text: String?)]

  /// The file with a target: in the place of the one with its id, else behind the others.
  ///
  /// - Parameters:
  ///   - old: what the file says of this target now.
  ///   - standing: the file; all it says of others, and every key we do not know, keeps its bytes.
  static func bytes(with target: Target, replacing old: Target?, in standing: StandingFile) -> [UInt8] {
    guard let root = standing.root else {
      return Array(
        "{\n  \"format\": \(DataFile.format),\n  \"targets\": [\n    \(text(of: target))\n  ]\n}\n".utf8)
    }
    var patch = JSONPatch(root)
    let entry = root["targets"]?.elements?.first { $0["id"]?.string == target.id }
    if let old, let entry {
      change(entry, from: old, to: target, in: &patch)
    } else if let list = root["targets"], list.kind == .array {
      patch.change(list, adding: [text(of: target)])
    } else {
      patch.set([("targets", "[\n    \(text(of: target))\n  ]")], of: root)
    }
    return patch.bytes
  }

  /// What differs between two states of a target, by the keys of the file.
  static func changes(from old: Target, to new: Target) -> [FieldChange] {
    let dotted = { (target: Target) in
      members(of: target) + document(target.document).map { (key: "document.\($0.key)", text: $0.text) }
    }
    return FieldChange.all(from: dotted(old), to: dotted(new))
  }

  private static func change(
    _ entry: JSONValue, from old: Target, to new: Target, in patch: inout JSONPatch
  ) {
    var changed = differing(members(of: old), members(of: new))
    let parts = differing(document(old.document), document(new.document))
    if let standing = entry["document"], standing.kind == .object {
      patch.set(parts, of: standing)
    } else if !parts.isEmpty {
      changed.append(("document", object(parts, indent: 6)))
    }
    patch.set(changed, of: entry)
  }

  /// The members that are not the same in both; one that is gone is there without a text.
  static func differing(_ old: Members, _ new: Members) -> Members {
    let before = Dictionary(old.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
    let gone = old.filter { member in !new.contains { $0.key == member.key } }
    return new.filter { (before[$0.key] ?? nil) != $0.text } + gone.map { ($0.key, nil) }
  }

  /// A new target, a key a line.
  static func text(of target: Target) -> String {
    let document = document(target.document)
    let hasDocument = document.contains { $0.text != nil }
    return object(
      members(of: target) + (hasDocument ? [("document", object(document, indent: 6))] : []), indent: 4)
  }

  private static func members(of target: Target) -> Members {
    var members: Members = [
      ("id", JSONWriting.quoted(target.id)), ("kind", JSONWriting.quoted(target.kind.name.rawValue)),
      ("index", JSONWriting.quoted(target.index)),
      ("item", target.item == .total ? nil : JSONWriting.quoted(target.item.text)),
      ("province", JSONWriting.quoted(target.province.code)),
      ("province_set", JSONWriting.quoted(target.province.set)),
      ("base_year", target.baseYear.map(String.init)),
      ("base_value", target.base.map { JSONWriting.number($0.value) }),
      ("base_of", target.base?.of.map(String.init)), ("goal_year", String(target.goalYear)),
      ("number", target.kind.number.map(JSONWriting.number)), ("name", target.name.map(JSONWriting.text)),
    ]
    if case .completion(let counted) = target.kind {
      members.append(("progress", progress(counted.progress)))
      members.append(("due", counted.due.map { JSONWriting.quoted($0.text) }))
    }
    if case .yearlyClimb(_, let withScore) = target.kind {
      members.append(("score", withScore ? "true" : nil))
    }
    return members + [
      ("assumptions", target.assumptions.isEmpty ? nil : list(target.assumptions.map(JSONWriting.text))),
      ("ended", target.ended.map(ended)),
    ]
  }

  private static func document(_ document: Target.Document) -> Members {
    [
      ("number", document.number.map(JSONWriting.quoted)),
      ("date", document.date.map { JSONWriting.quoted($0.text) }),
      ("issuer", document.issuer.map(JSONWriting.text)),
      ("words", document.words.map(JSONWriting.text)), ("based_on", document.basedOn.map(JSONWriting.text)),
    ]
  }

  private static func progress(_ progress: [Target.Progress]) -> String {
    list(progress.map { "{\"year\": \($0.year), \"done\": \($0.done), \"total\": \($0.total)}" })
  }

  private static func ended(_ ended: Target.Ended) -> String {
    let reason = ended.reason.map { ", \"reason\": \(JSONWriting.text($0))" } ?? ""
    return "{\"date\": \(JSONWriting.quoted(ended.date.text))\(reason)}"
  }

  static func list(_ entries: [String]) -> String {
    entries.isEmpty ? "[]" : "[\n        " + entries.joined(separator: ",\n        ") + "\n      ]"
  }

  static func object(_ members: Members, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    let lines = members.compactMap { key, text in
      text.map { "\(margin)  \(JSONWriting.quoted(key)): \($0)" }
    }
    return "{\n" + lines.joined(separator: ",\n") + "\n\(margin)}"
  }
}
