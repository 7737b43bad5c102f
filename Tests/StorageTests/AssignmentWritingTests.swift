import Foundation
import Testing
import Words

@testable import Scores
@testable import Storage
@testable import StoreSupport

/// Assignments written into a folder, their goals with them.
@Suite struct AssignmentWritingTests {
  private let folder = TemporaryFolder()
  private let signature = Signature(user: "lan", time: Date(timeIntervalSince1970: 1_776_236_531))
  private let path = "assignments/papi/2026.json"
  private let hanoi = ProvinceID(set: "63", code: "01")

  init() throws {
    for path in PublishedSource().paths where !path.hasPrefix("themes/") {
      folder.put(path, String(decoding: try PublishedSource().read(path), as: UTF8.self))
    }
  }

  private func change(
    _ items: [(Assignment?, Assignment)], targets: [TargetChange] = []
  ) -> AssignmentChange {
    AssignmentChange(
      index: "papi", year: 2026, province: hanoi,
      items: items.map { AssignmentChange.Item(from: $0, to: $1) }, targets: targets)
  }

  private func write(_ change: AssignmentChange, access: FolderAccess = .writing) throws(WritingFailure) {
    try FolderWriter(folder.path, access: access).write(change, by: signature)
  }

  private func read() throws -> AssignedYear {
    let data = BoardData.load(from: FolderSource(folder.path))
    #expect(data.findings.filter { $0.severity == .error } == [])
    return try #require(data.assignments["papi", 2026])
  }

  private let first = Assignment(
    item: ItemID("4.1"), lead: LocalizedText(same: "Thanh tra"),
    cooperating: [LocalizedText(same: "Sở Nội vụ")],
    target: "g", note: LocalizedText(same: "a \"b\""))
  private var goal: Target {
    Target(
      id: "g", kind: .score(1.85), index: "papi", item: ItemID("4.1"), province: hanoi, baseYear: 2024,
      goalYear: 2026)
  }

  @Test func theFirstMakesTheFileItsGoalAndTheHistory() throws {
    try write(change([(nil, first)], targets: [.add(goal)]))
    #expect(try read().entries == [first])
    #expect(BoardData.load(from: FolderSource(folder.path)).targets.targets.contains { $0.id == "g" })
    let lines = try #require(folder.text("history.jsonl")).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines[0].contains(#""action": "assign", "index": "papi", "year": 2026, "item": "4.1""#)
        && lines[1].contains(#""action": "target", "change": "add""#))
    let entries = HistoryFile.read(Array((folder.text("history.jsonl") ?? "").utf8)).entries
    #expect(
      entries.first?.assigned == ItemID("4.1")
        && entries.first?.changes.map(\.key) == ["lead", "with", "target", "note"])
  }

  /// What is not changed keeps its bytes, unknown keys too.
  @Test func theRestStays() throws {
    try write(change([(nil, first)], targets: [.add(goal)]))
    let text = try #require(folder.text(path)).replacing(
      #""lead": "Thanh tra""#, with: #""x": [1,  2], "lead": "Thanh tra""#)
    folder.put(path, text)
    var next = first
    next.lead = LocalizedText(same: "Sở Nội vụ")
    let other = Assignment(item: ItemID("5"), lead: LocalizedText(same: "Sở Tư pháp"))
    try write(change([(first, next), (nil, other)]))
    #expect(try read().entries == [next, other])
    #expect(try #require(folder.text(path)).contains(#""x": [1,  2], "lead": "Sở Nội vụ""#))
    // An entry that says nothing goes.
    try write(change([(next, Assignment(item: ItemID("4.1")))]))
    #expect(try read().entries == [other])
  }

  @Test func whatSomebodyElseChangedIsNotOverwritten() throws {
    try write(change([(nil, first)], targets: [.add(goal)]))
    let before = folder.text(path)
    var mine = first
    mine.lead = LocalizedText(same: "Sở Y tế")
    #expect(throws: WritingFailure.self) { try write(change([(nil, mine)])) }
    #expect(folder.text(path) == before)
  }

  /// A goal that is refused takes the assignment with it.
  @Test func allOrNothing() throws {
    try write(change([(nil, first)], targets: [.add(goal)]))
    let (before, targets) = (folder.text(path), folder.text("targets.json"))
    var (lower, mine) = (goal, first)
    (lower.kind, mine.lead) = (.score(1.5), LocalizedText(same: "Sở Y tế"))
    #expect(throws: WritingFailure.self) { try write(change([(first, mine)], targets: [.change(lower)])) }
    #expect(folder.text(path) == before && folder.text("targets.json") == targets)
    try write(change([(first, mine)], targets: [.change(lower, reason: "thiếu kinh phí")]))
    #expect(try read()[ItemID("4.1")]?.lead == mine.lead)
  }

  @Test func aBrokenFileIsNotReplaced() {
    folder.put(path, "{\"format\": 1, ")
    #expect(throws: WritingFailure.self) {
      try write(change([(nil, Assignment(item: ItemID("5"), lead: LocalizedText(same: "A")))]))
    }
    #expect(folder.text(path) == "{\"format\": 1, ")
    #expect(throws: WritingFailure.self) {
      try write(
        change([(nil, Assignment(item: ItemID("5"), lead: LocalizedText(same: "A")))]), access: .readOnly)
    }
  }
}
