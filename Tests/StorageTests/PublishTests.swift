import Foundation
import Testing

@testable import Scores
@testable import Storage
@testable import StoreSupport

@Suite struct PublishTests {
  private let place = StoreFolder()
  private let year = "scores/papi/2024.json"
  private let cell = Entry.cell("01", "1.1")

  private func publish(
    _ draft: Draft, _ request: PublishRequest = PublishRequest(), by signature: Signature = .at(),
    calls: FileCalls = .system
  ) throws -> Publication {
    try place.store(calls: calls).publish(
      draft, checkedBy: draft.year == 2024 ? Entry.checks2024 : Entry.checks2025, request, by: signature)
  }

  /// A draft of 2024 in which one value of Hà Nội is another.
  private func corrected(_ value: Double = 1.5) throws -> Draft {
    var draft = try Entry.draft(2024)
    draft.apply(.edit(draft.entering(value, in: cell, reason: "đính chính")))
    return draft
  }

  @Test func aNewYearIsOneFileAndOneLineAValue() throws {
    let store = place.store()
    let draft = try Entry.filled()
    _ = try store.keep(draft, since: nil, by: .at())
    let publication = try publish(draft)
    #expect(publication.entries.count == 952 && Set(publication.entries.compactMap(\.id)).count == 952)
    let data = store.load()
    #expect(data.books["papi"]?.years == [2023, 2024, 2025])
    #expect(data.findings.filter { $0.severity == .error }.isEmpty)
    #expect(data.books["papi"]?[2025]?.hasSameValues(as: publication.scores) == true)
    var entries = try store.history().entries
    #expect(entries.first?.digest != nil && entries.dropFirst().allSatisfy { $0.digest == nil })
    entries[0].digest = nil
    #expect(try entries == publication.entries && store.history().findings.isEmpty)
    #expect(try store.drafts(in: data).drafts.isEmpty)
    #expect(!place.folder.names.contains { $0.contains(".tmp") || $0.contains("pending") })
  }

  @Test func aCorrectionSaysWhatItWasAndWhy() throws {
    let old = try #require(Entry.book[2024]?.value(ItemID("1.1"), of: "01"))
    let before = try #require(place.folder.text(year))
    _ = try publish(corrected())
    #expect(
      place.folder.textWithoutIDs("history.jsonl")
        == """
        {"time": "2026-04-15T07:02:11Z", "user": "lan", "action": "publish", "what": "papi/2024/01/1.1", \
        "index": "papi", "year": 2024, "provinces": "63", "province": "01", "item": "1.1", "from": \
        \(DecimalText.text(of: old)), "to": 1.5, "reason": "đính chính", "source": "PAPI 2024 (UNDP, CECODES, RTA)"}

        """)
    // One value of one line of the file is another.
    let after = try #require(place.folder.text(year))
    let lines = zip(before.split(separator: "\n"), after.split(separator: "\n")).filter { $0 != $1 }
    #expect(lines.count == 1 && lines.first?.1.contains("\"01\": [1.5, ") == true)
  }

  @Test func whatIsOpenKeepsItFromBeingPublished() throws {
    var draft = try Entry.draft(2025)
    let refusals: [(DraftStep, StoreFailure.Refusal)] = [
      (.edit(draft.entering(99, in: cell)), .openFindings(faults: 1, questions: 0)),
      (.edit(draft.entering(1.5, in: cell)), .noSource),
      (.edit(draft.naming(source: "PAPI 2025")), .missing(951)),
    ]
    for (step, refusal) in refusals {
      draft.apply(step)
      #expect(failure { _ = try publish(draft) } == .refused(refusal))
    }
    let untouched = try Entry.draft(2024)
    #expect(failure { _ = try publish(untouched) } == .refused(.nothingToPublish))
    #expect(!place.folder.names.contains("history.jsonl"))
    #expect(try publish(draft, PublishRequest(leavesOutMissing: true)).scores.codes == ["01"])
  }

  @Test func aDoubtNeedsAReasonWhichIsKept() throws {
    var draft = try Entry.draft(2024)
    let cell = Entry.cell("01", "8.2")
    draft.apply(.edit(draft.entering(0.5, in: cell)))
    #expect(failure { _ = try publish(draft) } == .refused(.openFindings(faults: 0, questions: 1)))
    draft.apply(.edit(draft.explaining(cell, "bản in")))
    #expect(try publish(draft).entries.map(\.reason) == ["bản in"])
  }

  @Test func whatAnotherPublishedMeanwhileIsMergedOrAsked() throws {
    let mine = try corrected()
    var theirs = try Entry.draft(2024)
    theirs.apply(.edit(theirs.entering(1.25, in: Entry.cell("02", "1.1"), reason: "đính chính")))
    _ = try publish(theirs, by: .at(1, "mai"))
    let merged = try publish(mine).scores
    #expect(merged.value(cell.item, of: "01") == 1.5 && merged.value(cell.item, of: "02") == 1.25)
    #expect(try place.store().history().entries.map(\.user) == ["mai", "lan"])

    let answer = failure { _ = try publish(try corrected(1.75), by: .at(2, "mai")) }
    guard case .refused(.conflicts(let conflicts)) = answer else { return #expect(Bool(false)) }
    #expect(conflicts.map(\.theirs) == [1.5] && conflicts.map(\.mine) == [1.75])
  }

  @Test func aFaultyPublishedFileIsNotWrittenOver() throws {
    let draft = try corrected()
    place.folder.put(year, (place.folder.text(year) ?? "").replacingOccurrences(of: "\"63\"", with: "\"62\""))
    let before = place.folder.text(year)
    guard case .refused(.publishedFault(let finding)) = failure({ _ = try publish(draft) }) else {
      return #expect(Bool(false))
    }
    #expect(finding.file == year && place.folder.text(year) == before)
  }

  @Test func keysWeDoNotKnowStay() throws {
    let text = try #require(place.folder.text(year))
    place.folder.put(
      year, text.replacingOccurrences(of: "\"format\": 1,", with: "\"format\": 1, \"note\": \"giữ\","))
    _ = try publish(corrected())
    #expect(place.folder.text(year)?.contains("\"note\": \"giữ\"") == true)
  }

  @Test func onlyASecondUserConfirms() throws {
    let store = place.store()
    var draft = try corrected()
    let position = try store.keep(draft, since: nil, by: .at())
    let name = DraftName(index: "papi", year: 2024, user: "lan")
    #expect(failure { try store.confirm(name, lastStep: 1, note: "x", by: .at()) } == .refused(.sameUser))
    #expect(
      failure { try store.confirm(name, lastStep: 1, note: " ", by: .at(0, "mai")) } == .refused(.noNote))
    try store.confirm(name, lastStep: 1, note: "đã đối chiếu", by: .at(3, "mai"))
    draft = try #require(store.drafts(in: store.load())[name]).draft
    #expect(draft.isConfirmed && draft.confirmation?.note == "đã đối chiếu")
    var changed = draft
    changed.apply(.edit(changed.naming(source: "PAPI 2024, đính chính")))
    #expect(!changed.isConfirmed && position.step == 1)
    let entries = try publish(draft).entries
    #expect(entries.map(\.action) == [.publish, .confirm] && entries.last?.user == "mai")
    #expect(entries.last?.reason == "đã đối chiếu")
    #expect(!place.folder.names.contains { $0.hasPrefix("drafts/papi/2024") })

    #expect(
      failure { try store.confirm(index: "papi", year: 2024, note: "x", by: .at()) } == .refused(.sameUser))
    try store.confirm(index: "papi", year: 2024, note: "đúng", by: .at(9, "mai"))
    #expect(try store.history().entries.last?.reason == "đúng")
    #expect(
      failure { try store.confirm(index: "papi", year: 2019, note: "x", by: .at()) }
        == .refused(.noSuchChange))
  }

  @Test func oneChangeIsTakenBackLater() throws {
    let store = place.store()
    let old = try #require(Entry.book[2024]?.value(cell.item, of: "01"))
    let id = try #require(try publish(corrected()).entries.first?.id)
    var other = try Entry.draft(2024)
    other.published = store.load().books["papi"]?[2024]
    other.apply(.edit(other.entering(1.25, in: Entry.cell("02", "1.1"))))
    _ = try store.keep(other, since: nil, by: .at())
    #expect(failure { _ = try store.takeBack(id, reason: " ", by: .at()) } == .refused(.noNote))
    #expect(failure { _ = try store.takeBack("x", reason: "r", by: .at()) } == .refused(.noSuchChange))
    let entry = try #require(try store.takeBack(id, reason: "nhập nhầm", by: .at(5)).entries.first)
    #expect(entry.action == .takeBack && entry.of == id && entry.from == 1.5 && entry.to == old)
    #expect(entry.reason == "nhập nhầm")
    #expect(store.load().books["papi"]?[2024]?.value(cell.item, of: "01") == old)
    // The draft under way is not touched; the change cannot be taken back twice.
    #expect(try store.drafts(in: store.load()).drafts.count == 1)
    #expect(
      failure { _ = try store.takeBack(id, reason: "r", by: .at()) } == .refused(.changedSince(now: old)))
    let history = try store.history().of(cell, year: 2024, index: "papi")
    #expect(history.map(\.action) == [.publish, .takeBack])
  }

  /// Every step that can fail does, at every time it is taken: neither the year nor the history
  /// changes, and the draft is still there.
  @Test(arguments: [WritingStep.open, .write, .synchronise, .rename, .lock], [ENOSPC, EROFS])
  func aFailureChangesNothing(step: WritingStep, code: Int32) throws {
    var failed = 0
    for number in 1... {
      let place = StoreFolder()
      let draft = try corrected()
      _ = try place.store().keep(draft, since: nil, by: .at())
      let (before, names) = (place.folder.text(year), place.folder.names)
      let faults = Faults(step, number, code)
      let store = place.store(calls: .failing(faults))
      let told = failure {
        _ = try store.publish(draft, checkedBy: Entry.checks2024, PublishRequest(), by: .at())
      }
      if faults.calls < number { break }
      failed += 1
      guard case .writing(let writing) = told, writing.reason == .system(code) else {
        #expect(Bool(false), "\(step) \(number): \(String(describing: told))")
        continue
      }
      #expect(place.folder.text(year) == before && place.folder.names == names, "\(step) \(number)")
    }
    #expect(failed > 0)
  }

  /// The program is gone in the middle: at every call it makes, nothing more is done.
  ///
  /// Whoever comes next finds the year with its lines of history, or neither.
  @Test func aStopInTheMiddleIsHealed() throws {
    let draft = try corrected()
    var (publishedCount, unpublishedCount) = (0, 0)
    let checks2023 = DraftChecks(for: try Entry.draft(2023), in: Entry.book)
    for number in 1... {
      let place = StoreFolder()
      place.folder.put("history.jsonl", "{}\n")
      let stop = Stop(after: number)
      let store = place.store(calls: .stopping(stop))
      _ = failure { _ = try store.publish(draft, checkedBy: Entry.checks2024, PublishRequest(), by: .at()) }
      let isStopped = stop.isReached
      // A reader sees it rightly before anybody wrote.
      let next = place.store()
      let isNew = next.load().books["papi"]?[2024]?.value(cell.item, of: "01") == 1.5
      let seen = try next.history().entries.filter { $0.cell == cell }
      #expect(seen.count == (isNew ? 1 : 0), "stopped at \(number)")
      var other = try Entry.draft(2023)
      other.apply(.edit(other.naming(source: "PAPI 2023, in lại")))
      _ = try next.publish(
        other, checkedBy: checks2023, PublishRequest(), by: .at(1))
      let history = try next.history()
      #expect(history.entries.filter { $0.cell == cell }.count == (isNew ? 1 : 0), "stopped at \(number)")
      #expect(history.entries.last?.year == 2023 && history.findings.count == 1)
      #expect(!place.folder.names.contains(".history.pending"))
      if isNew { publishedCount += 1 } else { unpublishedCount += 1 }
      if !isStopped { break }
    }
    #expect(publishedCount > 3 && unpublishedCount > 10, "\(publishedCount) \(unpublishedCount)")
  }

  @Test func whatAStopLeftIsClearedAwayWhenOld() throws {
    let names = [
      ".2024.json.0123456789abcdef.tmp", "scores/papi/.2024.json.0123456789abcdef.tmp", ".note.tmp",
      "drafts/papi/.2025.lock.0123456789abcdef.tmp",
    ]
    for name in names { place.folder.put(name, "x") }
    _ = try publish(corrected())
    #expect(names.allSatisfy(place.folder.names.contains))
    let later = Int(Date().timeIntervalSince1970) + Leftovers.age + 60
    Leftovers.clear(place.folder.path, now: later, calls: .system)
    #expect(names.filter(place.folder.names.contains) == [".note.tmp"])
  }

  @Test func aFileChangedByHandAfterAStopKeepsTheLinesThatAreTrue() {
    let entries = [("01", 1.5), ("24", 1.75)].map { code, value in
      var entry = HistoryEntry(by: .at(), .publish, index: "papi", year: 2024)
      (entry.cell, entry.to) = (Entry.cell(code, "1.1"), value)
      return entry.line
    }
    let quoted = entries.map { "\"" + $0.replacingOccurrences(of: "\"", with: "\\\"") + "\"" }
    let note = """
      {"format": 1, "years": [{"path": "a.json", "old": "0-0", "new": "1-1", "lines": [\(quoted.joined(separator: ","))]}]}
      """
    let file = #"{"items": ["1.2", "1.1"], "scores": {"01": [2, 1.5], "24": [2, 1]}}"#
    #expect(YearsWriting.pendingLines(Array(note.utf8)) { _ in Array(file.utf8) } == [entries[0]])
    #expect(YearsWriting.pendingLines(Array(note.utf8)) { _ in nil } == [])
    #expect(YearsWriting.pendingLines(Array("{".utf8)) { _ in nil } == [])
  }

  @Test func theHistoryOutlivesLinesThatAreNone() throws {
    place.folder.put("history.jsonl", "{}\n\nfoo\n{\"time\": 1}\n")
    _ = try publish(corrected())
    let history = try place.store().history()
    #expect(history.entries.count == 1 && history.findings.map(\.line) == [1, 3, 4])
  }

  @Test func changesOfTargetsAreReadToo() throws {
    place.folder.put(
      "history.jsonl",
      #"{"time": "2026-04-15T07:02:11Z", "user": "mai", "action": "target", "change": "end", "target": "t1", "#
        + #""kind": "climb", "index": "papi", "goal_year": 2024, "number": 5, "reason": "hết kế hoạch"}"#
        + "\n")
    _ = try publish(corrected())
    let history = try place.store().history()
    #expect(
      history.findings.isEmpty && history.entries(HistoryQuery(year: 2024)).map(\.target) == ["t1", nil])
    #expect(history.of(cell, year: 2024, index: "papi").map(\.action) == [.publish])
    // Whoever changed a target published nothing, and may confirm.
    try place.store().confirm(index: "papi", year: 2024, note: "đúng", by: .at(1, "mai"))
  }

  @Test func entriesAreFoundByYearAndProvince() throws {
    _ = try publish(corrected())
    _ = try publish(Entry.filled(), by: .at(1))
    let plan = Samples.plan("code,1.1\n01,1.5\n", year: 2023, mode: .replaceYear, into: Entry.book)
    try place.store().write(plan, by: .at(2))
    let history = try place.store().history()
    #expect(history.entries(HistoryQuery(year: 2024)).count == 1)
    let (old, new) = (ProvinceID(set: "63", code: "24"), ProvinceID(set: "34", code: "24"))
    // Bắc Giang of 2023 lost its values; the new Bắc Ninh, with the same code, got its own.
    #expect(Set(history.entries(HistoryQuery(provinces: [old])).map(\.year)) == [2023])
    #expect(Set(history.entries(HistoryQuery(provinces: [new])).map(\.year)) == [2023, 2025])
    #expect(history.entries(HistoryQuery(provinces: [new])).filter { $0.year == 2023 }.map(\.cell) == [nil])
    #expect(history.entries(HistoryQuery(index: "sipas")).isEmpty)
  }
}
