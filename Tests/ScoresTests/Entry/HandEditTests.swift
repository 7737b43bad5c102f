import Foundation
import Testing

@testable import Scores
@testable import StoreSupport

/// A change by hand that the history does not know is told: where, what it says, what stands there.
@Suite struct HandEditTests {
  private let place = StoreFolder()
  private let year = "scores/papi/2024.json"

  private func publish(_ value: Double, _ code: String = "01", _ minute: Int = 0) throws {
    let book = try #require(place.store().load().books["papi"])
    var draft = try #require(Draft(year: 2024, in: book))
    let cell = Entry.cell(code, "1.1")
    draft.apply(.edit(draft.entering(value, in: cell, reason: "đính chính")))
    _ = try place.store().publish(draft, checkedBy: Entry.checks2024, PublishRequest(), by: .at(minute))
  }

  private func edit(_ from: String, _ to: String) throws {
    let text = try #require(place.folder.text(year))
    #expect(text.contains(from))
    place.folder.put(year, text.replacing(from, with: to, maxReplacements: 1))
  }

  private func edits() throws -> [HandEdit] {
    let store = place.store()
    let found = try store.handEdits(in: store.history())
    // A board comes to the same answer the short way.
    #expect(try store.handEdits() == found)
    return found
  }

  @Test func aFolderNobodyWroteIntoSaysNothing() throws {
    try edit(#""01": ["#, #""01": [1.5, "#)
    #expect(try edits().isEmpty && !place.folder.names.contains("history.jsonl"))
  }

  @Test func whatTheProgramWroteIsNoHandEdit() throws {
    try publish(1.5)
    try publish(1.25, "02", 1)
    #expect(try edits().isEmpty)
    let store = place.store()
    try store.confirm(index: "papi", year: 2024, note: "đúng", by: .at(3, "mai"))
    let id = try #require(try store.history().entries.first?.id)
    _ = try store.takeBack(id, reason: "nhầm", by: .at(4))
    #expect(try edits().isEmpty)
    for mode in [ImportRequest.Mode.merge, .replaceYear] {
      let book = try #require(store.load().books["papi"])
      let table = "year,code,1.1,1.2\n2024,14,1.2,–\n2025,14,1.3,–\n"
      let plan = Samples.plan(table, mode: mode, accepts: true, into: book)
      try store.write(plan, by: .at(5))
      #expect(try edits().isEmpty)
      // Taken back, done again, taken back.
      for _ in 0..<3 {
        try store.takeBack(try store.undo(nil, of: "lan").act, by: .at(6))
        #expect(try edits().isEmpty)
      }
    }
  }

  /// Another layout, another order, notes: the values are the same.
  @Test func howItIsLaidOutDoesNotCount() throws {
    try publish(1.5)
    try edit(#""source": "PAPI 2024"#, #""source": "In lại: PAPI 2024"#)
    try edit("\"01\": [1.5, ", "\"01\": [\n 1.50, ")
    try edit("\n  \"scores\"", "\n  \"note\": 3,\n  \"scores\"")
    #expect(try edits().isEmpty)
  }

  @Test func aValueTheHistoryKnowsIsTold() throws {
    try publish(1.5)
    try publish(1.25, "02", 1)
    try edit("\"01\": [1.5, ", "\"01\": [1.6, ")
    let edit = try #require(try edits().first)
    #expect(edit.cells.map(\.cell) == [Entry.cell("01", "1.1")] && edit.isWhole)
    #expect(edit.cells.first?.known.to == 1.5 && edit.cells.first?.standing == 1.6)
    let findings = edit.findings(in: Entry.book.registry)
    #expect(findings.map(\.severity) == [.warning] && findings[0].file == year)
    let words = findings[0].words
    #expect(words.vietnamese.contains("Hà Nội, mục 1.1: lịch sử ghi 1,5 (lan, "), "\(words)")
    #expect(words.vietnamese.contains("tệp ghi 1,6") && words.english.contains("the file 1.6"))
  }

  @Test func aValueTheHistoryNeverNamedIsSeenToo() throws {
    try publish(1.5)
    let other = try #require(Entry.book[2024]?.value(ItemID("1.1"), of: "04"))
    try edit("\"04\": [\(DecimalText.text(of: other)), ", "\"04\": [1, ")
    var found = try #require(try edits().first)
    #expect(found.cells.isEmpty)
    #expect(found.findings(in: Entry.book.registry).map(\.key) == [nil])
    #expect(found.findings(in: Entry.book.registry)[0].words.vietnamese.contains("(lan, "))
    #expect(
      found.sentence(index: "PAPI").vietnamese.hasPrefix("PAPI 2024 bị sửa ngoài bảng, sau lần ghi của lan"))
    // Both at once: what is known, and that it is not all.
    try edit("\"01\": [1.5, ", "\"01\": [1.6, ")
    found = try #require(try edits().first)
    #expect(found.findings(in: Entry.book.registry).map(\.key) == [nil, "scores.01"])
  }

  @Test(arguments: [
    (#""provinces": "63""#, #""provinces": "62""#),
    (#""scores": {"#, #""stated_missing": {"01": ["9.9"]}, "scores": {"#),
    (#""scores": {"#, #""ranks": {"of": 63}, "scores": {"#),
  ])
  func factsBesideTheValuesCount(from: String, to: String) throws {
    try publish(1.5)
    try edit(from, to)
    #expect(try edits().count == 1)
  }

  @Test func aFileThatIsGoneIsToldAndABrokenOneIsNot() throws {
    try publish(1.5)
    let text = try #require(place.folder.text(year))
    place.folder.put(year, "{")
    #expect(try edits().isEmpty)
    place.folder.remove(year)
    #expect(try edits().first?.isGone == true)
    #expect(try edits().first?.findings(in: Entry.book.registry)[0].words.english.contains("is gone") == true)
    place.folder.put(year, text)
    #expect(try edits().isEmpty)
  }

  /// A history of before there were digests knows single values.
  @Test func anOldHistoryKnowsSingleValues() throws {
    try publish(1.5)
    let text = try #require(place.folder.text("history.jsonl"))
    place.folder.put(
      "history.jsonl",
      text.replacingOccurrences(of: #", "digest": "[^"]*""#, with: "", options: .regularExpression))
    try edit("\"02\": [", "\"02\": [0.5, ")
    let store = place.store()
    #expect(try store.handEdits(in: store.history()).isEmpty)
    try edit("\"01\": [1.5, ", "\"01\": [1.6, ")
    #expect(try store.handEdits(in: store.history()).first?.cells.count == 1)
  }

  @Test func whatIsPutRightAgainIsNoMoreTold() throws {
    try publish(1.5)
    try edit("\"01\": [1.5, ", "\"01\": [1.6, ")
    #expect(try edits().count == 1)
    try edit("\"01\": [1.6, ", "\"01\": [1.5, ")
    #expect(try edits().isEmpty)
    // What is published over it stands in the history from then on.
    try edit("\"01\": [1.5, ", "\"01\": [1.6, ")
    try publish(1.7, "01", 2)
    #expect(try edits().isEmpty)
  }
}
