import JSONText
import Scores
import Words

extension PlanFileText {
  /// The file of a plan that is made or changed.
  ///
  /// - Parameter root: what stands there, or in the file it is a copy of; all of it that does not differ, and every
  ///   key we do not know, keeps its bytes.
  static func bytes(of revision: PlanRevision, in root: JSONValue?) -> [UInt8] {
    let new = revision.new
    guard let root, let old = revision.old ?? revision.source else {
      var members: TargetFileText.Members = [("format", String(DataFile.format))] + document(new)
      members += [
        ("indices", ids(new.indices)), ("units", TargetFileText.entries(new.units.map(text))),
        ("measures", TargetFileText.entries(new.measures.map(text))),
      ]
      return Array((TargetFileText.object(members, indent: 0) + "\n").utf8)
    }
    var patch = JSONPatch(root)
    var whole = TargetFileText.differing(document(old), document(new))
    if old.targets != new.targets { whole.append(("targets", ids(new.targets) ?? "[]")) }
    let known = Set(old.units.map(\.id))
    add(new.units.filter { !known.contains($0.id) }.map(text), to: "units", of: root, &whole, &patch)
    let entries = { (list: String) in root[list]?.elements.map(Array.init) ?? [] }
    var added: [String] = []
    let measures = entries("measures")
    for measure in new.measures {
      if let entry = measures.first(where: { $0["id"]?.string == measure.id }),
        let before = old.measure(measure.id)
      {
        patch.set(TargetFileText.differing(members(of: before), members(of: measure)), of: entry)
      } else {
        added.append(text(of: measure))
      }
    }
    add(added, to: "measures", of: root, &whole, &patch)
    patch.set(whole, of: root)
    let reports = entries("reporting")
    for report in new.reports {
      guard let entry = reports.first(where: { $0["id"]?.string == report.id }),
        let before = old.report(report.id)
      else { continue }
      patch.set(TargetFileText.differing(days(of: before), days(of: report)), of: entry)
    }
    return patch.bytes
  }

  private static func add(
    _ texts: [String], to key: String, of root: JSONValue, _ members: inout TargetFileText.Members,
    _ patch: inout JSONPatch
  ) {
    if texts.isEmpty { return }
    if let list = root[key], list.kind == .array {
      patch.change(list, adding: texts)
    } else {
      members.append((key, TargetFileText.entries(texts)))
    }
  }

  /// What of its document differs between two states of a plan, by the keys of the file.
  static func changes(ofDocument old: Plan, to new: Plan) -> [FieldChange] {
    FieldChange.all(from: document(old), to: document(new))
  }

  /// What differs between two states of a measure, by the keys of the file.
  static func changes(from old: Plan.Measure, to new: Plan.Measure) -> [FieldChange] {
    FieldChange.all(from: members(of: old), to: members(of: new))
  }

  private static func document(_ plan: Plan) -> TargetFileText.Members {
    return [
      ("id", JSONWriting.quoted(plan.id)), ("title", JSONWriting.text(plan.title)),
      ("short_title", plan.goesByNumberOrTitle ? nil : JSONWriting.text(plan.shortTitle)),
      ("number", plan.number.map(JSONWriting.quoted)), ("date", day(plan.date)),
      ("issuer", JSONWriting.text(plan.issuer)), ("province", JSONWriting.quoted(plan.province.code)),
      ("province_set", JSONWriting.quoted(plan.province.set)), ("from", plan.firstYear.map(String.init)),
      ("through", plan.lastYear.map(String.init)),
    ]
  }

  private static func text(of unit: Plan.UnitEntry) -> String {
    "{\"id\": \(JSONWriting.quoted(unit.id)), \"name\": \(JSONWriting.text(unit.name))}"
  }

  private static func text(of measure: Plan.Measure) -> String {
    TargetFileText.object([("id", JSONWriting.quoted(measure.id))] + members(of: measure), indent: 4)
  }

  private static func members(of measure: Plan.Measure) -> TargetFileText.Members {
    [
      ("paragraph", JSONWriting.quoted(measure.paragraph)), ("text", JSONWriting.text(measure.text)),
      ("dimension", measure.dimension.map { JSONWriting.quoted($0.text) }), ("lead", ids(measure.lead)),
      ("with", ids(measure.helpers)), ("rhythm", measure.rhythm.map(JSONWriting.text)),
      ("due", day(measure.due)), ("product", measure.product.map(JSONWriting.text)),
    ] + members(of: measure.record) + [
      ("total", measure.record.total.map(String.init)),
      ("log", measure.log.isEmpty ? nil : TargetFileText.list(measure.log.map { text(of: $0) })),
    ]
  }

  private static func days(of report: Plan.ReportDuty) -> TargetFileText.Members {
    [
      ("due", day(report.due)), ("covers_from", day(report.firstCovered)),
      ("covers_to", day(report.lastCovered)), ("sent", day(report.sent)),
    ]
  }

  private static func day(_ day: CalendarDay?) -> String? { day.map { JSONWriting.quoted($0.text) } }

  private static func ids(_ ids: [String]) -> String? {
    ids.isEmpty ? nil : "[" + ids.map(JSONWriting.quoted).joined(separator: ", ") + "]"
  }
}

extension TargetFileText {
  /// A list of a file's root, an entry a line or more.
  fileprivate static func entries(_ entries: [String]) -> String {
    entries.isEmpty ? "[]" : "[\n    " + entries.joined(separator: ",\n    ") + "\n  ]"
  }
}
