import FoundationEssentials
import JSONText

extension HistoryEntry {
  /// The entry as a line of `history.jsonl`, without its end.
  ///
  /// Those of targets and plans are written by their own writers.
  var line: String {
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
    if let id { members.append(("id", JSONWriting.quoted(id))) }
    if let digest { members.append(("digest", JSONWriting.quoted(digest))) }
    return "{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }

  /// An entry read from a line; `nil` if it is none.
  init?(_ root: JSONValue) {
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
    (from, to) = (root["from"]?.number, root["to"]?.number)
    wasStated = from == nil && root["was_stated"]?.bool == true
    isStated = to == nil && root["stated"]?.bool == true
    (reason, source) = (root["reason"]?.string, root["source"]?.string)
    (file, of) = (root["file"]?.string, root["of"]?.string)
    (target, change) = (root["target"]?.string, root["change"]?.string)
    counts = Counts(root)
    (stepsSince, digest) = (root["steps_since"]?.integer, root["digest"]?.string)
    changes = (root["changes"]?.elements.map(Array.init) ?? []).compactMap(FieldChange.init)
    planned = Planned(root)
  }

  /// The entry an import of one year leaves.
  static func summary(of year: YearImport, of plan: ImportPlan, by signature: Signature) -> HistoryEntry {
    let differences = year.differences
    var entry = HistoryEntry(by: signature, .import, index: plan.index, year: year.scores.year)
    entry.file = plan.file
    entry.source = year.scores.source.vietnamese
    entry.counts = Counts(
      replaced: year.exists, provinces: year.scores.codes.count, values: year.valueCount,
      missing: year.missing.count,
      added: year.exists ? differences.count { $0.old == nil && $0.new != nil } : year.valueCount,
      changed: differences.count { $0.old != nil && $0.new != nil },
      removed: differences.count { $0.old != nil && $0.new == nil })
    return entry
  }

  /// The entries of an import: one for the year, and where it existed one for every value that differs.
  package static func entries(of year: YearImport, of plan: ImportPlan, by signature: Signature)
    -> [HistoryEntry]
  {
    let differences = year.exists ? year.differences : []
    let values = differences.map { difference in
      var entry = HistoryEntry(
        by: signature, .import, index: plan.index, year: year.scores.year, set: year.scores.set)
      entry.take(difference)
      (entry.file, entry.source) = (plan.file, year.scores.source.vietnamese)
      return entry
    }
    return [summary(of: year, of: plan, by: signature)] + values
  }
}

extension HistoryEntry.Counts {
  fileprivate var members: [(String, String)] {
    [
      ("replaced", replaced ? "true" : "false"), ("provinces", String(provinces)),
      ("values", String(values)), ("missing", String(missing)), ("added", String(added)),
      ("changed", String(changed)), ("removed", String(removed)),
    ]
  }

  fileprivate init?(_ root: JSONValue) {
    guard let values = root["values"]?.integer else { return nil }
    self.init(
      replaced: root["replaced"]?.bool ?? false, provinces: root["provinces"]?.integer ?? 0, values: values,
      missing: root["missing"]?.integer ?? 0, added: root["added"]?.integer ?? 0,
      changed: root["changed"]?.integer ?? 0, removed: root["removed"]?.integer ?? 0)
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
