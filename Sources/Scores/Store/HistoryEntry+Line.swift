import FoundationEssentials
import JSONText

extension HistoryEntry {
  /// The entry as a line of `history.jsonl`, without its end.
  ///
  /// Those of targets and plans are written by their own writers.
  package var line: String {
    var members: [(String, String)] = [
      ("time", JSONWriting.quoted(time.timestamp)),
      ("user", JSONWriting.quoted(user)),
      ("action", JSONWriting.quoted(action.rawValue)),
    ]
    if let cell {
      members.append(("what", JSONWriting.quoted("\(index)/\(year)/\(cell.code)/\(cell.item)")))
    }
    members += [("index", JSONWriting.quoted(index)), ("year", String(year))]
    if let set { members.append(("provinces", JSONWriting.quoted(set))) }
    if let cell {
      members += [
        ("province", JSONWriting.quoted(cell.code)), ("item", JSONWriting.quoted(cell.item.text)),
        ("from", from.map(DecimalText.text) ?? "null"), ("to", to.map(DecimalText.text) ?? "null"),
      ]
      if wasStated { members.append(("was_stated", "true")) }
      if isStated { members.append(("stated", "true")) }
    }
    let texts = [("reason", reason), ("file", file), ("source", source), ("of", of)]
    members += texts.compactMap { key, text in text.map { (key, JSONWriting.quoted($0)) } }
    if let counts { members += counts.members }
    if let stepsSince { members.append(("steps_since", String(stepsSince))) }
    if let beside { members += beside.members }
    if let id { members.append(("id", JSONWriting.quoted(id))) }
    if let digest { members.append(("digest", JSONWriting.quoted(digest))) }
    return "{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }

  /// An entry read from a line; `nil` if it is none.
  package init?(_ root: JSONValue) {
    guard let time = root["time"]?.string.flatMap(Date.init(timestamp:)), let user = root["user"]?.string,
      let action = root["action"]?.string.flatMap(Action.init(rawValue:)),
      let index = root["index"]?.string,
      let year = (action == .target ? root["goal_year"] : root["year"])?.integer
    else { return nil }
    self.init(
      id: root["id"]?.string, by: Signature(user: user, time: time), action, index: index, year: year,
      set: root["provinces"]?.string)
    if let code = root["province"]?.string, let item = root["item"]?.string {
      cell = ScoreCell(code: code, item: ItemID(item))
    }
    if action == .assign { assigned = root["item"]?.string.map { ItemID($0) } }
    (from, to) = (root["from"]?.number, root["to"]?.number)
    wasStated = from == nil && root["was_stated"]?.bool == true
    isStated = to == nil && root["stated"]?.bool == true
    (reason, source) = (root["reason"]?.string, root["source"]?.string)
    (file, of) = (root["file"]?.string, root["of"]?.string)
    (target, change) = (root["target"]?.string, root["change"]?.string)
    counts = Counts(root)
    (stepsSince, digest) = (root["steps_since"]?.integer, root["digest"]?.string)
    changes = (root["changes"]?.elements.map(Array.init) ?? []).compactMap(FieldChange.init)
    beside = Beside(root)
    planned = Planned(root)
  }
}

extension HistoryEntry.Counts {
  fileprivate var members: [(String, String)] {
    var members = [("replaced", replaced ? "true" : "false")]
    if merged { members.append(("merged", "true")) }
    members += [
      ("provinces", String(provinces)), ("values", String(values)), ("missing", String(missing)),
      ("added", String(added)), ("changed", String(changed)), ("removed", String(removed)),
    ]
    if let unchanged { members.append(("unchanged", String(unchanged))) }
    return members
  }

  fileprivate init?(_ root: JSONValue) {
    guard let values = root["values"]?.integer else { return nil }
    self.init(
      replaced: root["replaced"]?.bool ?? false, merged: root["merged"]?.bool ?? false,
      provinces: root["provinces"]?.integer ?? 0, values: values, missing: root["missing"]?.integer ?? 0,
      added: root["added"]?.integer ?? 0, changed: root["changed"]?.integer ?? 0,
      removed: root["removed"]?.integer ?? 0, unchanged: root["unchanged"]?.integer)
  }
}

extension HistoryEntry.Planned {
  fileprivate init?(_ root: JSONValue) {
    guard let plan = root["plan"]?.string else { return nil }
    self.init(
      plan: plan, measure: root["measure"]?.string, report: root["report"]?.string,
      was: root["was"]?.string, now: root["now"]?.string)
  }
}

extension [HistoryEntry] {
  /// The entries with ids nobody else gives: a number of chance, and the place in the list.
  package func named(_ batch: UInt64 = .random(in: .min ... .max)) -> [HistoryEntry] {
    enumerated().map { place, entry in
      var entry = entry
      entry.id = String(batch, radix: 36) + "-" + String(place + 1)
      return entry
    }
  }
}
