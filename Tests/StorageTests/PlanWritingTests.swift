import Foundation
import JSONText
import Testing
import Words

@testable import Scores
@testable import Storage
@testable import StoreSupport

/// What an office records, written into a plan file with a line of history.
@Suite struct PlanWritingTests {
  private let folder = TemporaryFolder()
  private let signature = Signature(user: "lan", time: Date(timeIntervalSince1970: 1_776_236_531))
  private let path = "plans/svhtt-380-2021.json"

  init() throws {
    for path in PublishedSource().paths where !path.hasPrefix("themes/") {
      folder.put(path, String(decoding: try PublishedSource().read(path), as: UTF8.self))
    }
  }

  private func write(
    _ what: PlanChange.What, plan: String = "svhtt-380-2021", access: FolderAccess = .writing
  ) throws(WritingFailure) {
    try FolderWriter(folder.path, access: access).write(PlanChange(plan: plan, what), by: signature)
  }

  private func measure(_ id: String) throws -> Plan.Measure {
    let data = BoardData.load(from: FolderSource(folder.path))
    #expect(data.findings == [])
    return try #require(data.plans["svhtt-380-2021"]?.measure(id))
  }

  /// The lines of a file that are not in the other.
  private func newLines(_ text: String, _ old: String) -> [String] {
    let lines = Set(old.components(separatedBy: "\n"))
    return text.components(separatedBy: "\n").filter { !lines.contains($0) }
  }

  @Test func aLogLineChangesNoOtherLine() throws {
    let before = try #require(folder.text(path))
    let entry = Plan.LogEntry(
      date: PlanSamples.day("2024-03-05"), channel: "bang-tin", count: 12,
      unit: LocalizedText(vi: "tin", en: "items"), note: LocalizedText(same: "a \"b\""))
    try write(.log(measure: "4-d", entry))
    #expect(
      newLines(try #require(folder.text(path)), before) == [
        #"      "state": "in_progress","#, #"      "begun": "2024-03-05","#, #"      "log": ["#,
        #"        {"date": "2024-03-05", "channel": "bang-tin", "count": 12, "#
          + #""unit": {"vi": "tin", "en": "items"}, "note": "a \"b\""}"#, "      ]",
      ])
    var measure = try measure("4-d")
    #expect(measure.log == [entry] && measure.record.state == .inProgress)
    try write(.log(measure: "4-d", Plan.LogEntry(date: PlanSamples.day("2024-04-01"))))
    measure = try self.measure("4-d")
    #expect(measure.log.count == 2 && measure.record.begun == PlanSamples.day("2024-03-05"))
    let history = try #require(folder.text("history.jsonl")).split(separator: "\n")
    #expect(
      history.first == """
        {"time": "2026-04-15T07:02:11Z", "user": "lan", "action": "plan", "index": "papi", "year": 2026, \
        "plan": "svhtt-380-2021", "change": "log", "measure": "4-d", "now": "2024-03-05 bang-tin 12 tin"}
        """)
    #expect(history.count == 2)
  }

  @Test func aStateIsWrittenAndTakenBack() throws {
    let before = try #require(folder.text(path))
    var record = Plan.Record()
    record.state = .done
    record.begun = PlanSamples.day("2024-01-02")
    record.evidence = [LocalizedText(same: "Báo cáo 5")]
    try write(.record(measure: "7-a", from: Plan.Record(), to: record))
    #expect(try measure("7-a").record == record)
    #expect(try #require(folder.text("history.jsonl")).contains(#""was": "not_recorded", "now": "done""#))
    #expect(throws: WritingFailure(folder.path + "/" + path, .needsReason)) {
      try write(.record(measure: "7-a", from: record, to: Plan.Record(), reason: " "))
    }
    try write(.record(measure: "7-a", from: record, to: Plan.Record(), reason: "ghi nhầm"))
    #expect(folder.text(path) == before)
    let entry = try #require(try FolderStore(folder.path, access: .readOnly).history().entries.last)
    #expect(entry.reason == "ghi nhầm")
    #expect(
      entry.changes.map { [$0.key, $0.was, $0.now] } == [
        ["state", "done", nil], ["begun", "2024-01-02", nil], ["evidence", "Báo cáo 5", nil],
      ])
  }

  /// What somebody wrote stands: not begun is no more the same as nothing.
  @Test func aWrittenNotStartedStands() throws {
    let before = try #require(folder.text(path))
    var record = Plan.Record()
    record.state = .notStarted
    try write(.record(measure: "7-a", from: Plan.Record(), to: record))
    #expect(newLines(try #require(folder.text(path)), before) == [#"      "state": "not_started""#])
    #expect(try measure("7-a").record == record)
    // Somebody who saw nothing recorded has not seen this.
    #expect(throws: WritingFailure(folder.path + "/" + path, .changedMeanwhile)) {
      try write(.record(measure: "7-a", from: Plan.Record(), to: record))
    }
    try write(.log(measure: "7-a", Plan.LogEntry(date: PlanSamples.day("2024-03-05"))))
    #expect(try measure("7-a").record.state == .inProgress)
  }

  @Test func keysWeDoNotKnowStay() throws {
    let text = try #require(folder.text(path))
    folder.put(
      path,
      text.replacing("\"format\": 1,", with: "\"format\": 1,\n  \"note\": {\"a\": [1, null]},")
        .replacing("\"id\": \"7-a\",", with: "\"id\": \"7-a\",\n      \"owner\": \"VP\","))
    try write(.log(measure: "7-a", Plan.LogEntry(date: PlanSamples.day("2024-03-05"))))
    let root = try JSONDocument(Array(try #require(folder.text(path)).utf8)).root
    #expect(root["note"]?["a"]?.count == 2)
    #expect(root["measures"]?.elements?.contains { $0["owner"]?.string == "VP" } == true)
  }

  @Test func aReportIsSent() throws {
    let day = PlanSamples.day("2021-06-08")
    try write(.sent(report: "6-thang", from: nil, to: day), plan: "son-la-2021")
    let plan = try #require(BoardData.load(from: FolderSource(folder.path)).plans["son-la-2021"])
    #expect(plan.report("6-thang")?.sent == day && plan.report("ca-nam")?.sent == nil)
    #expect(try #require(folder.text("history.jsonl")).contains(#""change": "sent", "report": "6-thang""#))
    let history = try FolderStore(folder.path, access: .readOnly).history()
    #expect(history.findings.isEmpty && history.entries.map(\.action) == [.plan])
    let planned = try #require(history.entries.first?.planned)
    #expect([planned.report, planned.was, planned.now] == ["6-thang", nil, "2021-06-08"])
    let cell = ScoreCell(code: "01", item: ItemID("1.1"))
    #expect(history.of(cell, year: 2026, index: "papi") == [])
  }

  /// What somebody else has recorded since is not overwritten.
  @Test func whatWasChangedMeanwhileIsRefused() throws {
    var seen = Plan.Record()
    seen.state = .inProgress
    var wanted = seen
    wanted.state = .done
    let before = folder.text(path)
    #expect(throws: WritingFailure(folder.path + "/" + path, .changedMeanwhile)) {
      try write(.record(measure: "7-a", from: seen, to: wanted))
    }
    #expect(throws: WritingFailure.self) {
      try write(.sent(report: "6-thang", from: PlanSamples.day("2021-06-01"), to: nil), plan: "son-la-2021")
    }
    var counted = Plan.Record()
    counted.evidence = [LocalizedText(same: "x")]
    #expect(throws: WritingFailure.self) {
      try write(.record(measure: "7-a", from: counted, to: Plan.Record()))
    }
    #expect(folder.text(path) == before && folder.text("history.jsonl") == nil)
  }

  @Test func whatIsNotThereIsRefused() {
    let entry = Plan.LogEntry(date: PlanSamples.day("2024-03-05"))
    let refused = { (reason: WritingFailure.Reason) in
      { (error: any Error) in (error as? WritingFailure)?.reason == reason }
    }
    #expect(performing: { try write(.log(measure: "9-z", entry)) }, throws: refused(.planEntryGone))
    #expect(
      performing: { try write(.log(measure: "a", entry), plan: "none") }, throws: refused(.planEntryGone))
    #expect(performing: { try write(.log(measure: "a", entry), plan: "../board") }, throws: refused(.badPath))
    #expect(
      performing: { try write(.log(measure: "7-a", entry), access: .readOnly) }, throws: refused(.readOnly))
    let isUnreadable = { (error: any Error) in
      if case .unreadable? = (error as? WritingFailure)?.reason { true } else { false }
    }
    folder.put("plans/broken.json", "{")
    #expect(performing: { try write(.log(measure: "a", entry), plan: "broken") }, throws: isUnreadable)
    folder.put("plans/newer.json", "{\"format\": 2}")
    #expect(performing: { try write(.log(measure: "a", entry), plan: "newer") }, throws: isUnreadable)
    #expect(folder.text("history.jsonl") == nil)
  }
}
