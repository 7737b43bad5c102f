import JSONText
import Scores
import Words

/// The text of a plan file with one measure or one report changed.
enum PlanFileText {
  /// The file with a change; `nil` where what is changed is not there.
  ///
  /// Everything else, and every key we do not know, keeps its bytes.
  static func bytes(of root: JSONValue, with change: PlanChange) -> [UInt8]? {
    let entry = { (key: String, id: String) in
      root[key]?.elements?.first { $0["id"]?.string == id }
    }
    var patch = JSONPatch(root)
    switch change.what {
    case .record(let id, let from, let to, _):
      guard let measure = entry("measures", id) else { return nil }
      write(from, to, into: measure, &patch)
    case .log(let id, let line):
      guard let measure = entry("measures", id) else { return nil }
      add(line, to: measure, &patch)
    case .sent(let id, _, let day):
      guard let report = entry("reporting", id) else { return nil }
      patch.set([("sent", day.map { JSONWriting.quoted($0.text) })], of: report)
    }
    return patch.bytes
  }

  /// What differs between two states of a measure, by the keys of the file.
  static func changes(from old: Plan.Record, to new: Plan.Record) -> [FieldChange] {
    FieldChange.all(from: members(of: old), to: members(of: new))
  }

  static func members(of record: Plan.Record) -> TargetFileText.Members {
    [
      ("state", record.state == .notRecorded ? nil : JSONWriting.quoted(record.state.rawValue)),
      ("begun", record.begun.map { JSONWriting.quoted($0.text) }), ("done", record.done.map(String.init)),
      (
        "evidence",
        record.evidence.isEmpty
          ? nil : "[" + record.evidence.map(JSONWriting.text).joined(separator: ", ") + "]"
      ),
    ]
  }

  private static func write(
    _ old: Plan.Record, _ new: Plan.Record, into measure: JSONValue, _ patch: inout JSONPatch
  ) {
    var changed = zip(members(of: old), members(of: new)).filter { $0.text != $1.text }.map(\.1)
    // Evidence is added behind what there is, which keeps its bytes.
    if new.evidence.starts(with: old.evidence), let list = measure["evidence"], list.kind == .array {
      let added = new.evidence.dropFirst(old.evidence.count).map(JSONWriting.text)
      if !added.isEmpty { patch.change(list, adding: added) }
      changed.removeAll { $0.key == "evidence" }
    }
    patch.set(changed, of: measure)
  }

  private static func add(_ line: Plan.LogEntry, to measure: JSONValue, _ patch: inout JSONPatch) {
    let state = measure["state"]?.string.flatMap(Plan.State.init(rawValue:)) ?? .notRecorded
    var members: TargetFileText.Members = []
    if state == .notStarted || state == .notRecorded {
      members.append(("state", JSONWriting.quoted(Plan.State.inProgress.rawValue)))
      if measure["begun"]?.string == nil { members.append(("begun", JSONWriting.quoted(line.date.text))) }
    }
    if let log = measure["log"], log.kind == .array {
      patch.change(log, adding: [text(of: line)])
    } else {
      members.append(("log", "[\n        \(text(of: line))\n      ]"))
    }
    patch.set(members, of: measure)
  }

  static func text(of entry: Plan.LogEntry) -> String {
    let members: [(String, String?)] = [
      ("date", JSONWriting.quoted(entry.date.text)), ("channel", entry.channel.map(JSONWriting.quoted)),
      ("count", entry.count.map(String.init)), ("unit", entry.unit.map(JSONWriting.text)),
      ("note", entry.note.map(JSONWriting.text)),
    ]
    let pairs = members.compactMap { key, text in text.map { "\"\(key)\": \($0)" } }
    return "{" + pairs.joined(separator: ", ") + "}"
  }
}
