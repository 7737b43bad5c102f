import Foundation
import Testing

@testable import Scores
@testable import StoreSupport

/// A confirmation of a draft that went on is told, in the history too, and not dropped.
@Suite struct ConfirmationTests {
  private let place = StoreFolder()
  private let name = DraftName(index: "papi", year: 2024, user: "lan")

  private func kept(_ draft: Draft) throws {
    _ = try place.store().keep(draft, since: nil, by: .at())
  }

  private func draft() throws -> Draft {
    var draft = try Entry.draft(2024)
    draft.apply(.edit(draft.entering(1.5, in: Entry.cell("01", "1.1"), reason: "đính chính")))
    return draft
  }

  @Test func stepsAfterItAreCounted() throws {
    var draft = try draft()
    #expect(draft.stepsSinceConfirmation == nil)
    draft.confirmation = Confirmation(by: .at(1, "mai"), note: "đúng", lastStep: 1)
    #expect(draft.stepsSinceConfirmation == 0 && draft.isConfirmed)
    draft.apply(.edit(draft.entering(1.25, in: Entry.cell("02", "1.1"), reason: "đính chính")))
    draft.apply(.undo)
    #expect(draft.stepsSinceConfirmation == 2 && !draft.isConfirmed)
  }

  /// Written while the draft was open on another screen, which does not know of it.
  @Test func oneThatCameMeanwhileIsInTheHistory() throws {
    let draft = try draft()
    try kept(draft)
    try place.store().confirm(name, lastStep: 1, note: "đã đối chiếu", by: .at(1, "mai"))
    #expect(draft.confirmation == nil)
    _ = try place.store().publish(draft, checkedBy: Entry.checks2024, PublishRequest(), by: .at(2))
    let entry = try #require(try place.store().history().entries.last)
    #expect(entry.action == .confirm && entry.user == "mai" && entry.stepsSince == nil)
  }

  @Test func oneThatWasOutrunSaysByHowMany() throws {
    var draft = try draft()
    try kept(draft)
    try place.store().confirm(name, lastStep: 1, note: "đã đối chiếu", by: .at(1, "mai"))
    for value in [1.25, 1.3, 1.35] {
      draft.apply(.edit(draft.entering(value, in: Entry.cell("02", "1.1"), reason: "đính chính")))
    }
    _ = try place.store().publish(draft, checkedBy: Entry.checks2024, PublishRequest(), by: .at(2))
    let entry = try #require(try place.store().history().entries.last)
    #expect(entry.action == .confirm && entry.stepsSince == 3 && entry.reason == "đã đối chiếu")
    #expect(place.folder.text("history.jsonl")?.contains(#""steps_since": 3"#) == true)
  }

  /// What stands there and cannot be read is not removed with the draft that it may be about.
  @Test(arguments: ["publish", "discard"])
  func oneThatCannotBeReadStays(ending: String) throws {
    let draft = try draft()
    try kept(draft)
    try place.store().confirm(name, lastStep: 1, note: "đã đối chiếu", by: .at(1, "hoa"))
    let broken = #"{"format": 1, "time": "hôm qua", "last_step": 1, "note": "đúng"}"#
    place.folder.put("drafts/papi/2024.lan.mai.json", broken)
    let found = try #require(try place.store().drafts(over: ["papi": Entry.book])[name])
    #expect(found.draft.confirmation?.by.user == "hoa")
    #expect(found.noteFindings.map(\.file) == ["drafts/papi/2024.lan.mai.json"])
    #expect(found.noteFindings.map(\.key) == ["time"])
    if ending == "publish" {
      _ = try place.store().publish(draft, checkedBy: Entry.checks2024, PublishRequest(), by: .at(2))
    } else {
      try place.store().discard(name, by: .at(2))
    }
    #expect(place.folder.text("drafts/papi/2024.lan.mai.json") == broken)
    #expect(place.folder.text("drafts/papi/2024.lan.hoa.json") == nil)
    #expect(place.folder.text("drafts/papi/2024.lan.jsonl") == nil)
    let left = try place.store().drafts(over: ["papi": Entry.book])
    #expect(left.drafts.isEmpty && left.findings.map(\.key) == ["time"])
    // It is told to whoever would write there, and to whoever goes on.
    try kept(draft)
    #expect(failure { try place.store().confirm(name, lastStep: 1, note: "lại", by: .at(3, "mai")) } != nil)
    #expect(place.folder.text("drafts/papi/2024.lan.mai.json") == broken)
  }
}
