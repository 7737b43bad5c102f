import JSONText
import Words

/// The text of a plan file with one measure or one report changed.
enum PlanFileText {
  /// The file with a change; `nil` where what is changed is not there.
  ///
  /// Everything else, and every key we do not know, stays in its place.
  static func bytes(of root: JSONValue, with change: PlanChange) -> [UInt8]? {
    var isFound = false
    let list: String
    let key: String
    switch change.what {
    case .record(let id, let from, let to):
      key = "measures"
      list = entries(of: root, key, id, &isFound) { members(from: from, to: to, keeping: $0) }
    case .log(let id, let entry):
      key = "measures"
      list = entries(of: root, key, id, &isFound) { members(adding: entry, to: $0) }
    case .sent(let id, _, let day):
      key = "reporting"
      list = entries(of: root, key, id, &isFound) { _ in [("sent", day.map { JSONWriting.quoted($0.text) })] }
    }
    guard isFound else { return nil }
    return Array((object(root, setting: [(key, list)], indent: 0) + "\n").utf8)
  }

  /// A list of entries, the one with the id changed.
  private static func entries(
    of root: JSONValue, _ key: String, _ id: String, _ isFound: inout Bool,
    _ change: (JSONValue) -> [(String, String?)]
  ) -> String {
    let lines = (root[key]?.elements.map(Array.init) ?? []).map { entry in
      var members: [(String, String?)] = entry["log"].map { [("log", log($0, adding: []))] } ?? []
      if !isFound, entry["id"]?.string == id {
        isFound = true
        let changed = change(entry)
        members = members.filter { old in !changed.contains { $0.0 == old.0 } } + changed
      }
      return "    " + object(entry, setting: members, indent: 4)
    }
    return "[\n" + lines.joined(separator: ",\n") + "\n  ]"
  }

  private static func members(
    from: Plan.Record, to: Plan.Record, keeping entry: JSONValue
  ) -> [(String, String?)] {
    var members: [(String, String?)] = [
      ("state", to.state == .notStarted ? nil : JSONWriting.quoted(to.state.rawValue))
    ]
    members.append(("begun", to.begun.map { JSONWriting.quoted($0.text) }))
    if from.done != to.done { members.append(("done", to.done.map(String.init))) }
    if from.evidence != to.evidence {
      members.append(
        ("evidence", to.evidence.isEmpty ? nil : "[" + to.evidence.map(text).joined(separator: ", ") + "]"))
    }
    return members
  }

  private static func members(
    adding entry: Plan.LogEntry, to measure: JSONValue
  ) -> [(String, String?)] {
    let state = measure["state"]?.string.flatMap(Plan.State.init(rawValue:)) ?? .notStarted
    var members: [(String, String?)] = []
    if state == .notStarted {
      members.append(("state", JSONWriting.quoted(Plan.State.inProgress.rawValue)))
      if measure["begun"]?.string == nil { members.append(("begun", JSONWriting.quoted(entry.date.text))) }
    }
    members.append(("log", log(measure["log"], adding: [line(of: entry)])))
    return members
  }

  /// A log, one entry a line.
  private static func log(_ old: JSONValue?, adding new: [String]) -> String {
    let lines = (old?.elements.map(Array.init) ?? []).map(inOneLine) + new
    guard !lines.isEmpty else { return "[]" }
    return "[\n" + lines.map { "        " + $0 }.joined(separator: ",\n") + "\n      ]"
  }

  private static func line(of entry: Plan.LogEntry) -> String {
    let members: [(String, String?)] = [
      ("date", JSONWriting.quoted(entry.date.text)), ("channel", entry.channel.map(JSONWriting.quoted)),
      ("count", entry.count.map(String.init)), ("unit", entry.unit.map(text)), ("note", entry.note.map(text)),
    ]
    let pairs = members.compactMap { key, text in text.map { "\"\(key)\": \($0)" } }
    return "{" + pairs.joined(separator: ", ") + "}"
  }

  /// One string where both languages say the same.
  private static func text(_ text: LocalizedText) -> String {
    if text.vietnamese == text.english { return JSONWriting.quoted(text.vietnamese) }
    return "{\"vi\": \(JSONWriting.quoted(text.vietnamese)), \"en\": \(JSONWriting.quoted(text.english))}"
  }

  private static func inOneLine(_ value: JSONValue) -> String {
    switch value.kind {
    case .object:
      let members = (value.members.map(Array.init) ?? []).map {
        "\(JSONWriting.quoted($0.key)): \(inOneLine($0.value))"
      }
      return "{" + members.joined(separator: ", ") + "}"
    case .array:
      return "[" + (value.elements.map(Array.init) ?? []).map(inOneLine).joined(separator: ", ") + "]"
    default: return JSONWriting.text(of: value)
    }
  }

  /// An object with some members set: in their place, new ones behind, those without a text left out.
  private static func object(
    _ value: JSONValue, setting changed: [(String, String?)], indent: Int
  ) -> String {
    let margin = String(repeating: " ", count: indent + 2)
    var rest = changed
    var lines: [String] = []
    for member in value.members.map(Array.init) ?? [] {
      if let place = rest.firstIndex(where: { $0.0 == member.key }) {
        if let text = rest[place].1 { lines.append("\(margin)\(JSONWriting.quoted(member.key)): \(text)") }
        rest.remove(at: place)
      } else {
        let text = JSONWriting.text(of: member.value, indent: indent + 2)
        lines.append("\(margin)\(JSONWriting.quoted(member.key)): \(text)")
      }
    }
    lines += rest.compactMap { key, text in text.map { "\(margin)\(JSONWriting.quoted(key)): \($0)" } }
    return "{\n" + lines.joined(separator: ",\n") + "\n" + String(repeating: " ", count: indent) + "}"
  }
}
