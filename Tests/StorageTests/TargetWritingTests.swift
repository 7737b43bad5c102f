import Foundation
import JSONText
import Testing
import Words

@testable import Scores
@testable import Storage
@testable import StoreSupport

/// Targets written into a folder, and targets as they are typed.
@Suite struct TargetWritingTests {
  private let folder = TemporaryFolder()
  private let signature = Signature(user: "lan", time: Date(timeIntervalSince1970: 1_776_236_531))

  private func write(_ change: TargetChange, access: FolderAccess = .writing) throws(WritingFailure) {
    try FolderWriter(folder.path, access: access).write(change, by: signature)
  }

  private func target(_ id: String = "t") -> Target {
    Target(
      id: id, kind: .climb(places: 5), index: "papi", province: ProvinceID(set: "63", code: "01"),
      baseYear: 2020, goalYear: 2025)
  }

  private func fillFolder() throws {
    for path in PublishedSource().paths where !path.hasPrefix("themes/") {
      folder.put(path, String(decoding: try PublishedSource().read(path), as: UTF8.self))
    }
  }

  @Test func aFirstTargetMakesTheFileAndALineOfHistory() throws {
    try write(.add(target()))
    #expect(
      folder.text("targets.json") == """
        {
          "format": 1,
          "targets": [
            {
              "id": "t",
              "kind": "climb",
              "index": "papi",
              "province": "01",
              "province_set": "63",
              "base_year": 2020,
              "goal_year": 2025,
              "number": 5
            }
          ]
        }

        """)
    #expect(
      folder.text("history.jsonl") == """
        {"time": "2026-04-15T07:02:11Z", "user": "lan", "action": "target", "change": "add", "target": "t", \
        "kind": "climb", "index": "papi", "goal_year": 2025, "number": 5, "reason": null}

        """)
  }

  /// Every published target survives another's change, to the value.
  @Test func othersAndUnknownKeysStay() throws {
    try fillFolder()
    let text = try #require(folder.text("targets.json"))
    folder.put(
      "targets.json",
      text.replacing("\"format\": 1,", with: "\"format\": 1, \"note\": [1, {\"a\": null}],")
        .replacing("\"id\": \"papi-group-2025\",", with: "\"id\": \"papi-group-2025\", \"owner\": \"VP\",")
        .replacing("\"number\": \"93/KH-UBND\",", with: "\"number\": \"93/KH-UBND\", \"page\": 2,"))
    let before = BoardData.load(from: FolderSource(folder.path)).targets.targets
    var changed = before[1]
    changed.kind = .group(2)
    try write(.change(changed))
    let data = BoardData.load(from: FolderSource(folder.path))
    #expect(data.findings == [] && data.targets.targets.count == before.count)
    #expect(data.targets.targets[1] == changed && data.targets.indexNames.count == 2)
    for (place, target) in data.targets.targets.enumerated() where place != 1 {
      #expect(target == before[place])
    }
    let root = try JSONDocument(Array(try #require(folder.text("targets.json")).utf8)).root
    #expect(root["note"]?.count == 2)
    let entries = try #require(root["targets"]?.elements.map(Array.init))
    #expect(entries[1]["owner"]?.string == "VP" && entries[3]["document"]?["page"]?.integer == 2)
    // Once more: equal data give equal bytes.
    let once = folder.text("targets.json")
    try write(.change(changed))
    #expect(folder.text("targets.json") == once)
  }

  /// Written and read again, each published target is the same, though every one was written anew.
  @Test func everyKindIsWrittenAsItIsRead() throws {
    try fillFolder()
    let before = BoardData.load(from: FolderSource(folder.path)).targets.targets
    for var target in before {
      target.ended = CalendarDay("2026-01-05").map {
        Target.Ended(date: $0, reason: LocalizedText(vi: "hết", en: "over"))
      }
      try write(.change(target))
      target.ended = nil
      try write(.change(target))
    }
    let data = BoardData.load(from: FolderSource(folder.path))
    #expect(data.targets.targets == before && data.findings == [])
    #expect(folder.text("history.jsonl")?.split(separator: "\n").count == 2 * before.count)
    #expect(folder.text("history.jsonl")?.contains("\"change\": \"end\"") == true)
  }

  @Test func whatCannotBeKeptIsRefused() throws {
    try write(.add(target()))
    let before = folder.text("targets.json")
    #expect(throws: WritingFailure.self) { try write(.add(target())) }
    #expect(throws: WritingFailure.self) { try write(.change(target("other"))) }
    #expect(throws: WritingFailure.self) { try write(.change(target()), access: .readOnly) }
    #expect(folder.text("targets.json") == before)
    for broken in ["{", "[]", "{\"format\": 1, \"targets\": {}}", "{\"format\": 2, \"targets\": []}"] {
      folder.put("targets.json", broken)
      #expect(throws: WritingFailure.self) { try write(.add(target("new"))) }
      #expect(folder.text("targets.json") == broken)
    }
    #expect(folder.text("history.jsonl")?.split(separator: "\n").count == 1)
  }
}

/// What is typed, by the rules of the file.
@Suite struct TargetDraftTests {
  private let data = BoardData.load(from: PublishedSource())

  private func checked(
    _ texts: [TargetDraft.Field: String], ids: Set<String> = []
  ) -> (target: Target?, faults: [TargetDraft.Field: LocalizedText]) {
    var draft = TargetDraft(province: ProvinceID(set: "63", code: "01"), index: "papi")
    draft.texts = texts
    return draft.checked(
      registry: data.registry, definitions: data.books.mapValues(\.definition), ids: ids)
  }

  @Test func aClimb() throws {
    let found = checked([
      .kind: "climb", .baseYear: "2020", .goalYear: "2025", .number: "5", .documentNumber: "380/KH-SVHTT",
      .documentDate: "20/10/2021", .words: "tăng 05 bậc",
    ])
    let target = try #require(found.target)
    #expect(target.kind == .climb(places: 5) && target.id == "papi-climb-2025")
    #expect(target.document.date?.text == "2021-10-20" && target.document.number == "380/KH-SVHTT")
    #expect(target.document.words == LocalizedText(same: "tăng 05 bậc") && found.faults.isEmpty)
  }

  @Test func idsAreNew() {
    let texts: [TargetDraft.Field: String] = [.kind: "above_average", .goalYear: "2026"]
    #expect(checked(texts).target?.id == "papi-above-average-2026")
    #expect(
      checked(texts, ids: ["papi-above-average-2026", "papi-above-average-2026-2"]).target?.id
        == "papi-above-average-2026-3")
  }

  @Test(
    arguments: [
      ([.kind: "climb", .goalYear: "2025", .number: "5"], [.baseYear]),
      ([.kind: "climb", .baseYear: "2020", .number: "5"], [.goalYear]),
      ([.kind: "climb", .baseYear: "2025", .goalYear: "2025", .number: "5"], [.goalYear]),
      ([.kind: "climb", .baseYear: "2020", .goalYear: "2025", .number: "-5"], [.number]),
      ([.kind: "climb", .baseYear: "2020", .goalYear: "2025", .number: "năm"], [.number]),
      ([.kind: "climb", .baseYear: "2020", .goalYear: "2025"], [.number]),
      ([.kind: "group", .goalYear: "2025", .number: "5"], [.number]),
      ([.kind: "score", .baseYear: "2020", .goalYear: "2025", .number: "444"], [.number]),
      ([.kind: "group", .goalYear: "25", .number: "2"], [.goalYear]),
      ([.kind: "group", .item: "9", .goalYear: "2025", .number: "2"], [.item]),
      ([.kind: "group", .goalYear: "2025", .number: "2", .documentDate: "30/02/2021"], [.documentDate]),
      ([.kind: "completion", .goalYear: "2025", .number: "5/4"], [.number]),
      ([.kind: "completion", .goalYear: "2025", .number: "5"], [.number]),
    ] as [([TargetDraft.Field: String], Set<TargetDraft.Field>)])
  func faultsStandAtTheirFields(texts: [TargetDraft.Field: String], fields: Set<TargetDraft.Field>) {
    let found = checked(texts)
    #expect(found.target == nil && Set(found.faults.keys) == fields)
    #expect(
      found.faults.values.allSatisfy { !$0.vietnamese.contains("khóa") && !$0.english.contains("quotes") })
  }

  @Test func aScoreTakesADecimalComma() {
    let texts: [TargetDraft.Field: String] = [
      .kind: "score", .baseYear: "2020", .goalYear: "2025", .number: "44,5",
    ]
    #expect(checked(texts).target?.kind == .score(44.5))
  }

  @Test func aCompletionTakesDoneAndTotal() {
    let texts: [TargetDraft.Field: String] = [.kind: "completion", .goalYear: "2025", .number: "45 / 52"]
    #expect(
      checked(texts).target?.kind == .completion(.init(progress: [.init(year: 2025, done: 45, total: 52)])))
  }

  /// A form that changes nothing changes nothing.
  @Test func everyPublishedTargetGoesThroughADraftUnchanged() {
    for target in data.targets.targets {
      let found = TargetDraft(target).checked(
        registry: data.registry, definitions: data.books.mapValues(\.definition),
        ids: Set(data.targets.targets.map(\.id)))
      #expect(found.target == target, "\(target.id): \(found.faults)")
    }
  }
}
