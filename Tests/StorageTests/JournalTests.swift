import Foundation
import Synchronization
import Testing

@testable import Scores
@testable import Storage
@testable import StoreSupport

@Suite struct JournalTests {
  private let place = StoreFolder()
  private let path = "drafts/papi/2025.lan.jsonl"
  private let cell = Entry.cell("01", "1.1")
  private let name = DraftName(index: "papi", year: 2025, user: "lan")

  private func found(_ name: DraftName? = nil) throws -> SavedDraft {
    let store = place.store()
    return try #require(store.drafts(in: store.load())[name ?? self.name])
  }

  @Test func everyStepIsALineBeforeKeepingReturns() throws {
    let store = place.store()
    var draft = try Entry.draft()
    draft.apply(.edit(draft.entering(1.5, in: cell)))
    var position = try store.keep(draft, since: nil, by: .at(0))
    draft.apply(.edit(draft.entering(nil, in: Entry.cell("04", "1.2"))))
    draft.apply(.edit(draft.explaining(cell, "đã \"hỏi\"")))
    position = try store.keep(draft, since: position, by: .at(1))
    draft.apply(.undo)
    draft.apply(.edit(draft.naming(source: "PAPI 2025")))
    position = try store.keep(draft, since: position, by: .at(2))
    #expect(
      place.folder.text(path) == """
        {"format": 1, "index": "papi", "year": 2025, "provinces": "34", "level": "component", "user": "lan", "time": "2026-04-15T07:02:11Z"}
        {"n": 1, "time": "2026-04-15T07:02:11Z", "step": "edit", "origin": "typed", "cells": [["01", "1.1", 1.5, null]]}
        {"n": 2, "time": "2026-04-15T07:03:11Z", "step": "edit", "origin": "cleared", "cells": [["04", "1.2", null, null]]}
        {"n": 3, "time": "2026-04-15T07:03:11Z", "step": "edit", "origin": "answered", "cells": [["01", "1.1", 1.5, null, "đã \\"hỏi\\""]]}
        {"n": 4, "time": "2026-04-15T07:04:11Z", "step": "undo", "of": 3}
        {"n": 5, "time": "2026-04-15T07:04:11Z", "step": "edit", "origin": "typed", "source": "PAPI 2025"}

        """)
    #expect(position.bytes == place.folder.status(path)?.size && position.step == 5)
  }

  @Test(arguments: 1...6) func whatIsFoundIsWhatWasKept(seed: UInt64) throws {
    var random = FixedRandom(seed)
    let store = place.store()
    let data = store.load()
    let book = try #require(data.books["papi"])
    var draft = try #require(Draft(year: seed.isMultiple(of: 2) ? 2024 : 2025, in: book))
    let name = DraftName(index: "papi", year: draft.year, user: "lan")
    var position: DraftPosition?
    for _ in 0..<60 {
      draft.apply(Entry.step(draft, &random))
      if Bool.random(using: &random) { position = try store.keep(draft, since: position, by: .at()) }
    }
    position = try store.keep(draft, since: position, by: .at())
    let saved = try found(name)
    #expect(Entry.content(saved.draft) == Entry.content(draft) && saved.draft.steps == draft.steps)
    #expect(saved.position == position && saved.findings.isEmpty && saved.time == Signature.at().time)
    #expect(saved.waitingCount == draft.differences.count)
    // Undo goes back behind the start of the program.
    var (one, other) = (saved.draft, draft)
    while one.apply(.undo) { other.apply(.undo) }
    #expect(Entry.content(one) == Entry.content(other) && one.differences.isEmpty)
  }

  @Test func theQuestionSaysSinceWhenAndHowMany() throws {
    let store = place.store()
    let draft = try Entry.filled()
    _ = try store.keep(draft, since: nil, by: .at())
    let time = LocalTime(Signature.at().time).words
    // Day and month have two digits, as everywhere.
    #expect(time.vietnamese.contains(#/ ngày \d\d/\d\d/\d{4}$/#))
    #expect(
      try found().question.vietnamese == "Tiếp tục bản nháp năm 2025 lúc \(time.vietnamese), 952 giá trị?")
    #expect(try found().question.english == "Go on with the draft of 2025 from \(time.english), 952 values?")
  }

  /// Cut off anywhere: every step whose line was whole is there.
  @Test func aTornLastLineLosesNothingThatWasKept() throws {
    let store = place.store()
    var draft = try Entry.draft()
    var position: DraftPosition?
    for number in 1...4 {
      draft.apply(.edit(draft.entering(Double(number) / 2, in: cell)))
      position = try store.keep(draft, since: position, by: .at())
    }
    let text = try #require(place.folder.text(path))
    let whole = Array(text.utf8)
    let ends = whole.indices.filter { whole[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    for size in ends[0]...whole.count {
      place.folder.put(path, String(decoding: whole[..<size], as: UTF8.self))
      var saved = try found()
      let kept = ends.count { $0 <= size } - 1
      // A line that lacks nothing but its end is taken too, and written again.
      let isComplete = ends.contains(size + 1)
      #expect(saved.draft.steps.count == kept + (isComplete ? 1 : 0), "\(size)")
      #expect(saved.findings.isEmpty == (ends.contains(size) || isComplete))
      #expect(saved.position == DraftPosition(step: kept, bytes: ends[kept]))
      saved.draft.apply(.edit(saved.draft.entering(2.25, in: cell)))
      _ = try store.keep(saved.draft, since: saved.position, by: .at(5))
      let again = try found()
      #expect(again.findings.isEmpty && again.draft.value(cell) == 2.25)
    }
  }

  @Test(
    arguments: [
      "garbage", "{}", "\u{0}\u{0}\u{0}",
      #"{"n": 2, "time": "2026-04-15T07:02:11Z", "step": "undo", "of": 9}"#,
      #"{"n": 1, "time": "2026-04-15T07:02:11Z", "step": "undo", "of": 1}"#,
      #"{"n": 2, "time": "2026-04-15T07:02:11Z", "step": "edit", "origin": "typed", "cells": [["99", "1.1", 1, null]]}"#,
      #"{"n": 2, "time": "2026-04-15T07:02:11Z", "step": "edit", "origin": "typed", "cells": [["01", "1.1", "x", null]]}"#,
      #"{"n": 2, "time": "gestern", "step": "redo"}"#,
    ])
  func aBadLineIsToldAndPassedOver(line: String) throws {
    let store = place.store()
    var draft = try Entry.draft()
    draft.apply(.edit(draft.entering(1.5, in: cell)))
    var position = try store.keep(draft, since: nil, by: .at())
    place.folder.put(path, (place.folder.text(path) ?? "") + line + "\n")
    let saved = try found()
    #expect(saved.findings.map(\.line) == [3] && saved.draft.value(cell) == 1.5)
    draft = saved.draft
    draft.apply(.edit(draft.entering(1.75, in: cell)))
    position = try store.keep(draft, since: saved.position, by: .at())
    #expect(try found().draft.value(cell) == 1.75 && found().position == position)
  }

  @Test(
    arguments: [
      "", "{", "{}\n", "\u{0}\n", #"{"format": 2}"# + "\n", #"{"format": 0}"# + "\n",
      #"{"format": 1, "index": "papi", "year": 2025, "provinces": "34", "level": "component", "user": "mai", "time": "2026-04-15T07:02:11Z"}"#
        + "\n",
      #"{"format": 1, "index": "papi", "year": 2025, "provinces": "63", "level": "component", "user": "lan", "time": "2026-04-15T07:02:11Z"}"#
        + "\n",
    ])
  func aJournalThatIsNoneIsToldAndSetAside(text: String) throws {
    place.folder.put(path, text)
    let store = place.store()
    let unusable = try store.drafts(in: store.load()).unusable
    #expect(unusable.map(\.name) == [name] && unusable.first?.finding.line == 1)
    #expect(unusable.first?.finding.file == path)
    let draft = try Entry.filled()
    #expect(
      failure { _ = try store.keep(draft, since: nil, by: .at()) }
        == .refused(.draftExists))
    #expect(place.folder.text(path) == text)
    let aside = try store.setAside(name, by: .at())
    #expect(aside == path + ".20260415T070211Z" && place.folder.text(aside) == text)
    _ = try store.keep(draft, since: nil, by: .at())
    #expect(try store.drafts(in: store.load()).unusable.isEmpty && found().waitingCount == 952)
  }

  @Test func twoUsersNeverTouchEachOther() throws {
    let store = place.store()
    var draft = try Entry.draft()
    draft.apply(.edit(draft.entering(1.5, in: cell)))
    _ = try store.keep(draft, since: nil, by: .at(0, "lan"))
    var other = try Entry.draft()
    other.apply(.edit(other.entering(2, in: cell)))
    _ = try store.keep(other, since: nil, by: .at(0, "mai.nt/../x"))
    #expect(place.folder.names.contains("drafts/papi/2025.mai%2Ent%2F%2E%2E%2Fx.jsonl"))
    let drafts = try store.drafts(in: store.load()).drafts
    #expect(Set(drafts.map(\.name.user)) == ["lan", "mai.nt/../x"])
    let lans = failure { try store.discard(name, by: .at(0, "mai")) }
    #expect(lans == .writing(WritingFailure("lan", .badPath)))
    try store.discard(name, by: .at())
    #expect(try store.drafts(in: store.load()).drafts.map(\.draft).first?.value(cell) == 2)
  }

  @Test func aSecondWindowOfTheUserIsTold() throws {
    let store = place.store()
    var draft = try Entry.draft()
    draft.apply(.edit(draft.entering(1.5, in: cell)))
    let position = try store.keep(draft, since: nil, by: .at())
    var other = try found().draft
    other.apply(.edit(other.entering(2, in: cell)))
    _ = try store.keep(other, since: position, by: .at())
    draft.apply(.edit(draft.entering(1.75, in: cell)))
    let answer = failure { _ = try store.keep(draft, since: position, by: .at()) }
    #expect(answer == .refused(.draftElsewhere))
    try store.discard(name, by: .at())
    #expect(
      failure { _ = try store.keep(draft, since: position, by: .at()) }
        == .refused(.draftElsewhere))
  }

  /// Every step that can fail does: it is told, what was kept stays, and the next attempt keeps all.
  @Test(
    arguments: [WritingStep.open, .write, .synchronise, .lock], [ENOSPC, EIO, EROFS])
  func aFailureKeepsWhatWasKept(step: WritingStep, code: Int32) throws {
    var failed = 0
    for number in 1... {
      let place = StoreFolder()
      var draft = try Entry.draft()
      draft.apply(.edit(draft.entering(1.5, in: cell)))
      let position = try place.store().keep(draft, since: nil, by: .at())
      let before = place.folder.text(path)
      draft.apply(.edit(draft.entering(1.75, in: cell)))
      let faults = Faults(step, number, code)
      let store = place.store(calls: .failing(faults))
      let told = failure { _ = try store.keep(draft, since: position, by: .at()) }
      if faults.calls < number { break }
      failed += 1
      #expect(told == .writing(WritingFailure(place.folder.path + "/" + path, .system(code))))
      #expect(place.folder.text(path) == before)
      draft.apply(.edit(draft.entering(2, in: cell)))
      _ = try place.store().keep(draft, since: position, by: .at())
      let saved = try #require(place.store().drafts(in: place.store().load())[name])
      #expect(saved.draft.steps == draft.steps && saved.findings.isEmpty)
    }
    #expect(failed > 0)
  }

  /// The disk refuses to cut off what was half written too: the next attempt clears it away.
  @Test(arguments: [WritingStep.write, .synchronise]) func halfALineIsClearedByTheNextAttempt(
    step: WritingStep
  ) throws {
    var draft = try Entry.draft()
    draft.apply(.edit(draft.entering(1.5, in: cell)))
    let position = try place.store().keep(draft, since: nil, by: .at())
    draft.apply(.edit(draft.entering(1.75, in: cell)))
    draft.apply(.edit(draft.entering(1.25, in: Entry.cell("04", "1.1"))))
    // The second time: half of the text is written already.
    var calls = FileCalls.failing(Faults(step, step == .write ? 2 : 1, ENOSPC))
    calls.truncate = { _, _ throws(SystemError) in throw SystemError(code: EIO) }
    let store = place.store(calls: calls)
    #expect(
      failure { _ = try store.keep(draft, since: position, by: .at()) } != nil)
    #expect((place.folder.status(path)?.size ?? 0) > position.bytes)
    draft.apply(.edit(draft.entering(2, in: cell)))
    _ = try place.store().keep(draft, since: position, by: .at(1))
    #expect(try found().draft.steps == draft.steps && found().findings.isEmpty)
  }

  @Test func theFirstKeepingFailsWhole() throws {
    let draft = try Entry.filled()
    for step in [WritingStep.open, .write, .synchronise, .rename, .makeFolder] {
      let place = StoreFolder()
      let store = place.store(calls: .failing(Faults(step, 1, ENOSPC)))
      #expect(failure { _ = try store.keep(draft, since: nil, by: .at()) } != nil)
      #expect(!place.folder.names.contains { $0.hasSuffix(".jsonl") || $0.hasSuffix(".tmp") }, "\(step)")
    }
  }

  @Test func aDraftIsInvisibleToTheBoard() throws {
    let store = place.store()
    _ = try store.keep(Entry.filled(), since: nil, by: .at())
    let data = store.load()
    #expect(
      data.books["papi"]?.years == [2023, 2024] && data.findings.filter { $0.severity == .error }.isEmpty)
  }

  @Test func forReadingNothingIsKept() throws {
    let store = place.store(access: .readOnly)
    let (draft, before) = (try Entry.filled(), place.folder.names)
    let refused = StoreFailure.writing(WritingFailure(place.folder.path, .readOnly))
    let checks = Entry.checks2025
    let attempts: [() throws -> Void] = [
      { _ = try store.keep(draft, since: nil, by: .at()) },
      {
        _ = try store.keep(draft, since: DraftPosition(step: 0, bytes: 1), by: .at())
      },
      { try store.discard(name, by: .at()) },
      { _ = try store.setAside(name, by: .at()) },
      { try store.confirm(name, lastStep: 1, note: "n", by: .at(0, "mai")) },
      { try store.confirm(index: "papi", year: 2024, note: "n", by: .at()) },
      {
        _ = try store.publish(draft, checkedBy: checks, PublishRequest(), by: .at())
      },
      {
        _ = try store.lock(index: "papi", year: 2025, by: .at(), force: true)
      },
      { try store.unlock(index: "papi", year: 2025) },
      {
        try store.write(Samples.plan("code,1.1\n01,1\n", year: 2025), by: .at())
      },
    ]
    for (number, attempt) in attempts.enumerated() { #expect(failure(attempt) == refused, "\(number)") }
    #expect(place.folder.names == before)
  }
}
