import Foundation
import Testing
import Words

@testable import Scores
@testable import Storage
@testable import StoreSupport

/// Plans made, changed and copied as files, with lines of history.
@Suite struct PlanRevisionTests {
  private let folder = TemporaryFolder()
  private let signature = Signature(user: "lan", time: Date(timeIntervalSince1970: 1_776_236_531))

  init() throws {
    for path in PublishedSource().paths where !path.hasPrefix("themes/") {
      folder.put(path, String(decoding: try PublishedSource().read(path), as: UTF8.self))
    }
  }

  private func write(_ revision: PlanRevision, access: FolderAccess = .writing) throws(WritingFailure) {
    try FolderWriter(folder.path, access: access).write(revision, by: signature)
  }

  private func load() -> BoardData { BoardData.load(from: FolderSource(folder.path)) }

  private func standing(_ id: String) throws -> Plan {
    let data = load()
    #expect(data.findings == [])
    return try #require(data.plans[id])
  }

  private var new: Plan {
    var plan = Plan(
      id: "kh-2026", title: LocalizedText(same: "Kế hoạch năm 2026"),
      issuer: LocalizedText(vi: "UBND tỉnh", en: "Committee"), province: ProvinceID(set: "63", code: "14"))
    (plan.firstYear, plan.lastYear, plan.indices) = (2026, 2026, ["papi"])
    return plan
  }

  private func edited(_ plan: Plan, _ edits: [MeasureEdit]) -> Plan {
    var editing = PlanEditing(plan, definitions: load().books.mapValues(\.definition), today: nil)
    for edit in edits { #expect(editing.take(edit) == []) }
    return editing.plan
  }

  private func edit(_ texts: [MeasureEdit.Field: String], of id: String? = nil) -> MeasureEdit {
    var edit = MeasureEdit(id: id)
    edit.texts = texts
    return edit
  }

  @Test func aPlanIsMadeAndFilled() throws {
    try write(PlanRevision(to: new))
    #expect(try standing("kh-2026") == new)
    let filled = edited(
      new,
      [
        edit([
          .text: "Rà soát \"A\"", .lead: "Sở Nội vụ", .cooperating: "Sở Tư pháp; Sở Y tế", .due: "quý II",
          .product: "Báo cáo", .dimension: "4", .state: "hoàn thành", .total: "3",
        ]), edit([.text: "B", .due: "thường xuyên"]),
      ])
    try write(PlanRevision(from: new, to: filled))
    #expect(try standing("kh-2026") == filled)
    let history = try FolderStore(folder.path, access: .readOnly).history()
    #expect(
      history.findings.isEmpty && history.entries.map(\.change) == ["add", "measure_add", "measure_add"])
    #expect(history.entries.map(\.planned?.measure) == [nil, "nv-1", "nv-2"])
    #expect(throws: WritingFailure(folder.path + "/plans/kh-2026.json", .exists)) {
      try write(PlanRevision(to: new))
    }
  }

  /// A plan without a short title goes by its number, which is not written twice.
  @Test func theDocumentIsChanged() throws {
    try write(PlanRevision(to: new))
    var plan = new
    for number in ["12/KH-UBND", "13/KH-UBND"] {
      var document = PlanDocumentEdit()
      (document.number, document.date) = (number, "15/1/2026")
      var editing = PlanEditing(plan, definitions: [:], today: nil)
      #expect(editing.take(document) == [])
      try write(PlanRevision(from: plan, to: editing.plan))
      plan = try standing("kh-2026")
      #expect(plan == editing.plan && plan.shortTitle == LocalizedText(same: number))
    }
    #expect(folder.text("plans/kh-2026.json")?.contains("short_title") == false)
    #expect(try #require(folder.text("history.jsonl")).contains(#""key": "number", "was": "12/KH-UBND""#))
  }

  /// A folder without plans gets the folder for them.
  @Test func theFirstPlanMakesItsFolder() throws {
    try FileManager.default.removeItem(atPath: folder.path + "/plans")
    try write(PlanRevision(to: new))
    #expect(try standing("kh-2026") == new)
  }

  @Test func aChangeKeepsEveryOtherByte() throws {
    let path = "plans/svhtt-380-2021.json"
    let text = try #require(folder.text(path))
    folder.put(path, text.replacing("\"id\": \"7-a\",", with: "\"id\": \"7-a\",\n      \"owner\": \"VP\","))
    let before = try #require(folder.text(path)).components(separatedBy: "\n")
    let old = try standing("svhtt-380-2021")
    let new = edited(old, [edit([.due: "31/12/2025", .product: "Báo cáo"], of: "7-a")])
    try write(PlanRevision(from: old, to: new))
    #expect(try standing("svhtt-380-2021") == new)
    let after = try #require(folder.text(path)).components(separatedBy: "\n")
    let place = try #require(after.firstIndex(of: #"      "due": "2025-12-31","#))
    #expect(after[place + 1] == #"      "product": "Báo cáo""# && after[place - 1].hasSuffix(","))
    var rest = after
    rest.removeSubrange(place...place + 1)
    rest[place - 1].removeLast()
    #expect(rest == before)
    #expect(after.contains(#"      "owner": "VP","#))
    let line = try #require(folder.text("history.jsonl"))
    #expect(
      line == """
        {"time": "2026-04-15T07:02:11Z", "user": "lan", "action": "plan", "index": "papi", "year": 2026, \
        "plan": "svhtt-380-2021", "change": "measure", "measure": "7-a", "changes": \
        [{"key": "due", "was": null, "now": "2025-12-31"}, {"key": "product", "was": null, "now": "Báo cáo"}], \
        "reason": null}

        """)
  }

  @Test func aCopyKeepsWhatNobodyReads() throws {
    let path = "plans/son-la-2021.json"
    let text = try #require(folder.text(path))
    folder.put(path, text.replacing("\"format\": 1,", with: "\"format\": 1,\n  \"note\": [1, null],"))
    let source = try standing("son-la-2021")
    var record = Plan.Record()
    record.state = .inProgress
    let measure = source.measures[0].id
    try FolderWriter(folder.path, access: .writing).write(
      PlanChange(plan: source.id, .record(measure: measure, from: Plan.Record(), to: record)), by: signature)
    try FolderWriter(folder.path, access: .writing).write(
      PlanChange(plan: source.id, .log(measure: measure, Plan.LogEntry(date: PlanSamples.day("2021-03-05")))),
      by: signature)
    let recorded = try standing("son-la-2021")
    let copy = recorded.copied(to: "son-la-2026", from: 2026, through: 2026, targets: load().targets)
    try write(PlanRevision(to: copy, copyOf: recorded))
    #expect(try standing("son-la-2026") == copy)
    let written = try #require(folder.text("plans/son-la-2026.json"))
    #expect(
      written.contains("\"note\": [1, null]") && !written.contains("\"log\"")
        && !written.contains("\"state\""))
    #expect(try standing("son-la-2021") == recorded)
    let entry = try #require(try FolderStore(folder.path, access: .readOnly).history().entries.last)
    #expect(entry.change == "copy" && entry.planned?.was == "son-la-2021")
  }

  @Test func whatIsRefusedLeavesEverythingAsItWas() throws {
    let old = try standing("svhtt-380-2021")
    let new = edited(old, [edit([.due: "31/12/2025"], of: "7-a")])
    #expect(throws: WritingFailure.self) { try write(PlanRevision(from: old, to: new), access: .readOnly) }
    var other = old
    other.title = LocalizedText(same: "khác")
    let path = folder.path + "/plans/svhtt-380-2021.json"
    #expect(throws: WritingFailure(path, .changedMeanwhile)) { try write(PlanRevision(from: other, to: new)) }
    let done = edited(old, [edit([.state: "done"], of: "7-a")])
    try write(PlanRevision(from: old, to: done))
    #expect(throws: WritingFailure(path, .needsReason)) { try write(PlanRevision(from: done, to: old)) }
    try write(PlanRevision(from: done, to: old, reason: "ghi nhầm"))
    let text = try #require(folder.text("plans/svhtt-380-2021.json"))
    folder.put(
      "plans/svhtt-380-2021.json", text.replacing("\"7-a\"", with: "\"7-a\", \"due\": \"2025-02-30\""))
    let broken = folder.text("plans/svhtt-380-2021.json")
    #expect(
      performing: { try write(PlanRevision(from: old, to: new)) },
      throws: { error in
        if case .unreadable? = (error as? WritingFailure)?.reason { true } else { false }
      })
    #expect(folder.text("plans/svhtt-380-2021.json") == broken)
    var bad = self.new
    bad.id = "../board"
    #expect(throws: WritingFailure("../board", .badPath)) { try write(PlanRevision(to: bad)) }
  }
}
