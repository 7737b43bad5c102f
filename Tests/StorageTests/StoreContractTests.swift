import Foundation
import Testing

@testable import Scores
@testable import Storage
@testable import StoreSupport

/// What every store promises, whatever it keeps its data in.
@Suite struct StoreContractTests {
  /// A store under test, seen from two processes.
  struct Pair: Sendable {
    var one: any ScoreStore
    var other: any ScoreStore
    var reading: any ScoreStore
    /// What must live as long as the stores.
    var folder: TemporaryFolder?
  }

  enum Kind: CaseIterable, Sendable { case folder, memory }

  private func pair(_ kind: Kind) -> Pair {
    let place = StoreFolder()
    if kind == .memory {
      let store = MemoryStore(place.store().load())
      return Pair(
        one: store, other: store.window(process: 2), reading: store.window(access: .readOnly, process: 3))
    }
    let process = { (number: Int32) in ThisProcess(host: "h", number: number) { $0 < 9 ? .since(1) : .gone } }
    return Pair(
      one: place.store(process: process(1)), other: place.store(process: process(2)),
      reading: place.store(access: .readOnly), folder: place.folder)
  }

  private let cell = Entry.cell("01", "1.1")
  private let name = DraftName(index: "papi", year: 2024, user: "lan")

  private func corrected(_ value: Double = 1.5) throws -> Draft {
    var draft = try Entry.draft(2024)
    draft.apply(.edit(draft.entering(value, in: cell, reason: "đính chính")))
    return draft
  }

  private func publish(_ draft: Draft, in store: any ScoreStore, by user: String = "lan") throws
    -> Publication
  {
    try store.publish(draft, checkedBy: Entry.checks2024, PublishRequest(), by: .at(0, user))
  }

  @Test(arguments: Kind.allCases) func draftsAreKeptFoundAndDiscarded(kind: Kind) throws {
    let pair = pair(kind)
    var draft = try corrected()
    let first = try pair.one.keep(draft, since: nil, by: .at())
    #expect(failure { _ = try pair.other.keep(draft, since: nil, by: .at()) } == .refused(.draftExists))
    draft.apply(.undo)
    draft.apply(.redo)
    let last = try pair.one.keep(draft, since: first, by: .at(5))
    #expect(try pair.one.keep(draft, since: last, by: .at(6)) == last)
    let saved = try #require(pair.other.drafts(in: pair.other.load())[name])
    #expect(saved.draft.steps == draft.steps && saved.position == last && saved.time == Signature.at(5).time)
    #expect(saved.waitingCount == 1)
    var stale = try corrected()
    stale.apply(.edit(stale.naming(source: "cửa sổ khác")))
    #expect(failure { _ = try pair.one.keep(stale, since: first, by: .at()) } == .refused(.draftElsewhere))
    #expect(pair.one.load().books["papi"]?[2024]?.value(cell.item, of: "01") != 1.5)
    #expect(failure { try pair.one.discard(name, by: .at(0, "mai")) } != nil)
    try pair.one.discard(name, by: .at())
    #expect(try pair.one.drafts(in: pair.one.load()).drafts.isEmpty)
  }

  @Test(arguments: Kind.allCases) func publishingMergesAndAsksAboutConflicts(kind: Kind) throws {
    let pair = pair(kind)
    let mine = try corrected()
    _ = try pair.one.keep(mine, since: nil, by: .at())
    var theirs = try Entry.draft(2024)
    theirs.apply(.edit(theirs.entering(1.25, in: Entry.cell("02", "1.1"), reason: "đính chính")))
    _ = try publish(theirs, in: pair.other, by: "mai")
    _ = try publish(mine, in: pair.one)
    let published = try #require(pair.reading.load().books["papi"]?[2024])
    #expect(published.value(cell.item, of: "01") == 1.5 && published.value(cell.item, of: "02") == 1.25)
    #expect(try pair.one.drafts(in: pair.one.load()).drafts.isEmpty)
    let answer = failure { _ = try publish(try corrected(1.75), in: pair.other, by: "mai") }
    guard case .refused(.conflicts(let conflicts)) = answer else { return #expect(Bool(false)) }
    #expect(conflicts.map(\.theirs) == [1.5])
    let history = try pair.reading.history().entries
    #expect(history.map(\.user) == ["mai", "lan"] && Set(history.compactMap(\.id)).count == 2)
  }

  @Test(arguments: Kind.allCases) func changesAreTakenBackAndConfirmed(kind: Kind) throws {
    let pair = pair(kind)
    let id = try #require(try publish(corrected(), in: pair.one).entries.first?.id)
    #expect(
      failure { try pair.one.confirm(index: "papi", year: 2024, note: "x", by: .at()) }
        == .refused(.sameUser))
    try pair.other.confirm(index: "papi", year: 2024, note: "đúng", by: .at(1, "mai"))
    _ = try pair.other.takeBack(id, reason: "nhầm", by: .at(2, "mai"))
    #expect(
      pair.one.load().books["papi"]?[2024]?.value(cell.item, of: "01")
        == Entry.book[2024]?.value(cell.item, of: "01"))
    #expect(try pair.one.history().entries.map(\.action) == [.publish, .confirm, .takeBack])
    let missing = failure { _ = try pair.one.takeBack("x", reason: "r", by: .at()) }
    #expect(missing == .refused(.noSuchChange))
  }

  @Test(arguments: Kind.allCases) func oneHasAYearOpen(kind: Kind) throws {
    let pair = pair(kind)
    let ask = { (store: any ScoreStore, user: String, force: Bool) in
      try store.lock(index: "papi", year: 2025, by: .at(0, user), force: force)
    }
    #expect(try ask(pair.one, "lan", false) == .taken(from: nil))
    guard case .held(let holder, .working) = try ask(pair.other, "mai", false) else {
      return #expect(Bool(false))
    }
    #expect(holder.user == "lan")
    try pair.other.unlock(index: "papi", year: 2025)
    #expect(pair.one.holder(index: "papi", year: 2025, at: Signature.at().time)?.holder == holder)
    #expect(try ask(pair.other, "mai", true) == .taken(from: holder))
    try pair.other.unlock(index: "papi", year: 2025)
    #expect(pair.one.holder(index: "papi", year: 2025, at: Signature.at().time) == nil)
  }

  @Test(arguments: Kind.allCases) func anotherWindowIsToldWhatChanged(kind: Kind) throws {
    let pair = pair(kind)
    let watch = try #require(pair.other.watch())
    #expect(watch.read().isEmpty)
    _ = try publish(corrected(), in: pair.one)
    let changes = watch.read()
    #expect(changes.years == ["papi": [2024]] && changes.history && watch.read().isEmpty)
    _ = try pair.one.keep(try corrected(1.75), since: nil, by: .at())
    #expect(watch.read().drafts)
  }

  @Test(arguments: Kind.allCases) func forReadingEverythingIsRefused(kind: Kind) throws {
    let pair = pair(kind)
    let draft = try corrected()
    let refused: [() throws -> Void] = [
      { _ = try pair.reading.keep(draft, since: nil, by: .at()) },
      { try pair.reading.discard(name, by: .at()) },
      { _ = try publish(draft, in: pair.reading) },
      { _ = try pair.reading.lock(index: "papi", year: 2025, by: .at(), force: false) },
      { try pair.reading.confirm(name, lastStep: 1, note: "x", by: .at(0, "mai")) },
      {
        try pair.reading.write(
          Samples.plan("code,1.1\n01,1.5\n", year: 2025, into: Entry.book), by: .at())
      },
    ]
    for (number, attempt) in refused.enumerated() {
      guard case .writing(let failure) = failure(attempt) else { return #expect(Bool(false), "\(number)") }
      #expect(failure.reason == .readOnly, "\(number)")
    }
    #expect(try pair.one.history().entries.isEmpty && pair.one.drafts(in: pair.one.load()).drafts.isEmpty)
  }

  @Test(arguments: Kind.allCases) func importsAreRecorded(kind: Kind) throws {
    let pair = pair(kind)
    let plan = Samples.plan("code,1.1\n01,1.5\n", year: 2025, into: Entry.book)
    try pair.one.write(plan, by: .at())
    #expect(pair.other.load().books["papi"]?[2025]?.value(cell.item, of: "01") == 1.5)
    #expect(try pair.other.history().entries.map(\.counts?.values) == [1])
    #expect(failure { try pair.one.write(plan, by: .at()) } == .refused(.yearExists(2025)))
  }
}
