import Foundation
import JSONText
import Testing
import Words

@testable import Scores
@testable import Storage
@testable import StoreSupport

/// That there is no figure is a fact; that nobody entered one is none.
@Suite struct StatedMissingTests {
  private let place = StoreFolder()
  private let stated = Entry.cell("04", "1.2")
  private let unanswered = Entry.cell("96", "8.3")

  /// A whole year but for one cell that is stated to have no figure and one that nobody entered.
  private func draft() throws -> Draft {
    var draft = try Entry.filled()
    draft.apply(.edit(draft.entering(nil, in: stated)))
    draft.apply(.edit(draft.givingBack([unanswered])))
    return draft
  }

  private func publish(_ draft: Draft, by signature: Signature = .at()) throws -> Publication {
    let checks = draft.year == 2024 ? Entry.checks2024 : Entry.checks2025
    return try place.store().publish(
      draft, checkedBy: checks, PublishRequest(leavesOutMissing: true), by: signature)
  }

  /// A new draft over what is published on the disk.
  private func reopened(_ year: Int = 2025) throws -> Draft {
    let book = try #require(place.store().load().books["papi"])
    return try #require(Draft(year: year, in: book))
  }

  @Test func theDifferenceOutlivesPublishing() throws {
    let draft = try draft()
    #expect(Entry.checks2025.review(draft).statedMissingCount == 1)
    _ = try publish(draft)
    let text = try #require(place.folder.text("scores/papi/2025.json"))
    #expect(text.hasSuffix("  },\n  \"stated_missing\": {\n    \"04\": [\"1.2\"]\n  }\n}\n"))
    let again = try reopened()
    #expect(again.fact(stated) == .statedMissing && again[stated] == .untouched)
    #expect(again.fact(unanswered) == .nothing && again.differences.isEmpty)
    let review = Entry.checks2025.review(again)
    #expect(review.missing == [unanswered] && review.statedMissingCount == 1)
    #expect(review.enteredCount == review.requiredCount - 1)
    // What is answered is not stopped at.
    #expect(review.next(after: nil) == unanswered && review.next(after: unanswered) == unanswered)
  }

  @Test func itIsInTheHistoryAndTakenBack() throws {
    let publication = try publish(draft())
    let entry = try #require(publication.entries.first { $0.cell == stated })
    #expect(entry.from == nil && entry.to == nil && entry.isStated && !entry.wasStated)
    #expect(entry.line.contains("\"from\": null, \"to\": null, \"stated\": true"))
    #expect(publication.entries.count { $0.isStated } == 1 && publication.entries.count == 951)
    var entries = try place.store().history().entries
    entries[0].digest = nil
    #expect(entries == publication.entries)
    // The figure came after all, and was taken back: again there is stated to be none.
    var later = try reopened()
    later.apply(.edit(later.entering(1.5, in: stated)))
    let change = try #require(publish(later).entries.first)
    #expect(change.before == .statedMissing && change.after == .value(1.5))
    #expect(change.line.contains("\"was_stated\": true") && !change.line.contains("\"stated\": true"))
    let id = try #require(change.id)
    #expect(try place.store().takeBack(id, reason: "nhầm", by: .at(3)).entries.first?.after == .statedMissing)
    #expect(try reopened().fact(stated) == .statedMissing)
    // The statement itself taken back: nobody entered anything.
    let statement = try #require(entry.id)
    _ = try place.store().takeBack(statement, reason: "nhầm dòng", by: .at(4))
    #expect(try reopened().fact(stated) == .nothing)
    #expect(place.folder.text("scores/papi/2025.json")?.contains("stated_missing") == false)
    #expect(failure { _ = try place.store().takeBack(id, reason: "r", by: .at()) } != nil)
  }

  @Test func anEnteredValueTakenBackIsNotStatedToBeMissing() throws {
    var draft = try Entry.filled()
    draft.apply(.edit(draft.givingBack([stated])))
    _ = try publish(draft)
    var later = try reopened()
    later.apply(.edit(later.entering(1.5, in: stated)))
    let id = try #require(publish(later).entries.first?.id)
    _ = try place.store().takeBack(id, reason: "nhầm", by: .at(3))
    #expect(try reopened().fact(stated) == .nothing)
  }

  @Test func whoStatesAndWhoEntersMustDecide() throws {
    _ = try publish(draft())
    let book = try #require(place.store().load().books["papi"])
    var mine = try #require(Draft(year: 2025, in: book))
    var theirs = mine
    // Nothing was there: I state that there is no figure, the other enters one, and the reverse.
    mine.apply(.edit(mine.entering(nil, in: unanswered)))
    theirs.apply(.edit(theirs.entering(1.5, in: unanswered)))
    var over = mine
    over.published = theirs.yearFile(Entry.book.definition)
    #expect(over.conflicts.map(\.own) == [.statedMissing] && over.conflicts.map(\.other) == [.value(1.5)])
    over = theirs
    over.published = mine.yearFile(Entry.book.definition)
    #expect(over.conflicts.map(\.own) == [.value(1.5)] && over.conflicts.map(\.other) == [.statedMissing])
    // Over a statement that stands, a value is no conflict.
    var late = try #require(Draft(year: 2025, in: book))
    late.apply(.edit(late.entering(1.5, in: stated)))
    #expect(late.conflicts.isEmpty && late.differences.map(\.before) == [.statedMissing])
  }

  @Test func copyingDownCopiesAStatementButNoEmptiness() throws {
    var draft = try Entry.draft()
    let below = ScoreCell(code: draft.codes[1], item: stated.item)
    let first = ScoreCell(code: draft.codes[0], item: stated.item)
    let isCopied = draft.apply(.edit(draft.copyingDown(first, rows: 1)))
    #expect(!isCopied)
    draft.apply(.edit(draft.entering(nil, in: first)))
    draft.apply(.edit(draft.copyingDown(first, rows: 1)))
    #expect(draft.fact(below) == .statedMissing && draft[below] == .cleared)
  }

  @Test func theJournalKnowsWhatWasStatedAndWhatIsGone() throws {
    _ = try publish(draft())
    var draft = try reopened()
    draft.apply(.edit(draft.setting([stated: .nothing, Entry.cell("01", "1.1"): .nothing])))
    #expect(draft[stated] == .removed && draft.fact(stated) == .nothing)
    draft.apply(.edit(draft.setting([unanswered: .nothing])))
    #expect(draft[unanswered] == .untouched)
    let store = place.store()
    _ = try store.keep(draft, since: nil, by: .at())
    let line = place.lines("drafts/papi/2025.lan.jsonl").last.map(String.init) ?? ""
    #expect(line.contains("[\"04\", \"1.2\", \"nothing\", \"missing\"]"), "\(line)")
    let found = try #require(store.drafts(in: store.load()).drafts.first)
    #expect(found.draft.steps == draft.steps && found.findings.isEmpty && found.draft[stated] == .removed)
  }

  @Test func mergedYearsKeepWhatIsStated() throws {
    let item = ItemID("1.1")
    let year = { (cells: [Double], stated: [String]) in
      var year = YearScores(
        year: 2024, set: "63", source: "", items: [item], codes: ["01", "24"], cells: cells)
      year.statedMissing = Set(stated.map { ScoreCell(code: $0, item: item) })
      return year
    }
    let base = year([1, .nan], [])
    let merge = YearMerge(
      base: base, mine: year([1, .nan], ["24", "46"]), theirs: year([.nan, .nan], ["01"]))
    #expect(merge.conflicts.isEmpty && merge.takenOver.map(\.after) == [.statedMissing])
    #expect(merge.merged.statedMissing.map(\.code).sorted() == ["01", "24", "46"])
    let asked = YearMerge(base: base, mine: year([1, .nan], ["24"]), theirs: year([1, 2], []))
    #expect(asked.conflicts.map(\.own) == [.statedMissing] && asked.merged.statedMissing.isEmpty)
  }

  @Test func whatAStopLeftIsTrueOnlyIfTheFileStatesIt() {
    var entry = HistoryEntry(by: .at(), .publish, index: "papi", year: 2024)
    (entry.cell, entry.isStated) = (stated, true)
    let quoted = "\"" + entry.line.replacingOccurrences(of: "\"", with: "\\\"") + "\""
    let note = #"{"format": 1, "years": [{"path": "a", "old": "0-0", "new": "1-1", "lines": [\#(quoted)]}]}"#
    let pending = { (file: String) in
      YearsWriting.pendingLines(Array(note.utf8)) { _ in Array(file.utf8) }
    }
    #expect(pending(#"{"items": ["1.2"], "scores": {"04": [null]}}"#) == [])
    #expect(
      pending(#"{"items": ["1.2"], "scores": {"04": [null]}, "stated_missing": {"04": ["1.2"]}}"#)
        == [entry.line])
  }

  @Test func theSpreadsheetSaysItInWordsAndReadsItBack() throws {
    let file = try draft().yearFile(Entry.book.definition)
    let book = Entry.book.replacing(file)
    let request = ImportRequest(year: 2025, source: "x")
    for (language, words) in [(.vietnamese, ";không có số liệu;"), (Language.english, ";no figure;")] {
      let excel = CSVExport.stored(book, years: [2025], withYear: false, flavour: .excel, language: language)
      #expect(String(decoding: excel, as: UTF8.self).components(separatedBy: words).count == 2)
      let plan = CSVImport.plan(excel, file: "f.csv", request, into: Entry.book)
      let read = try #require(plan.years.first).scores
      #expect(plan.findings.isEmpty && read.statedMissing == [stated] && read.hasSameValues(as: file))
      var draft = try Entry.draft()
      let edit = try #require(plan.years.first.flatMap { draft.importing($0) })
      draft.apply(.edit(edit))
      #expect(draft[stated] == .cleared && draft[unanswered] == .untouched)
    }
    let plain = CSVExport.stored(book, years: [2025], withYear: false)
    #expect(!String(decoding: plain, as: UTF8.self).contains("số liệu"))
    let read = CSVImport.plan(plain, file: "f.csv", request, into: Entry.book).years.first
    #expect(read?.scores.statedMissing.isEmpty == true)
  }

  @Test func whatIsPastedStatesItInWordsToo() throws {
    let draft = try Entry.draft()
    let target = PasteTarget(columns: Entry.book.definition.items(at: .component, in: 2025), cell: stated)
    let text = "Tỉnh\t1.1\t1.2\t1.3\t1.4\nHà Nội\t-\tn/a\tKhông có số liệu\t\n"
    let rehearsal = PasteRehearsal(text, into: draft, at: target, in: Entry.book)
    #expect(rehearsal.findings.isEmpty && rehearsal.changes.count { $0.isStated } == 3)
    #expect(rehearsal.edit?.cells.map(\.cell.item.text) == ["1.1", "1.2", "1.3"])
  }

  @Test func whoLosesTotalAndRankIsNamedWithWhatIsMissing() throws {
    let lost = Entry.book.lostTotals(by: try draft())
    #expect(lost.map(\.province.code) == ["04", "96"])
    #expect(lost.map { $0.missing.map(\.text) } == [["1.2"], ["8.3"]] && !lost.contains(where: \.hasNone))
    var empty = try Entry.draft()
    empty.apply(.edit(empty.entering(1.5, in: stated)))
    let all = Entry.book.lostTotals(by: empty)
    #expect(all.count == 34 && all.count(where: \.hasNone) == 33)
    // Of a published year only those that had a total: 13 and 22 had none in 2024.
    var later = try Entry.draft(2024)
    #expect(Entry.book.lostTotals(by: later).isEmpty)
    later.apply(.edit(later.entering(nil, in: Entry.cell("01", "7.1"))))
    #expect(Entry.book.lostTotals(by: later).map(\.province.code) == ["01"])
  }
}

/// Changing what is published asks why, whoever publishes it.
@Suite struct PublishedChangeTests {
  private let place = StoreFolder()
  private let cell = Entry.cell("01", "1.1")

  @Test(arguments: [CellFact.value(1.5), .statedMissing, .nothing])
  func aChangeNeedsAReason(fact: CellFact) throws {
    var draft = try Entry.draft(2024)
    draft.apply(.edit(draft.setting([cell: fact])))
    let finding = try #require(Entry.checks2024.review(draft).findings(of: cell).first)
    #expect(finding.isChange && finding.isOpen && !finding.isFault)
    let publish = {
      try place.store().publish(draft, checkedBy: Entry.checks2024, PublishRequest(), by: .at())
    }
    #expect(failure { _ = try publish() } == .refused(.openFindings(faults: 0, questions: 1)))
    draft.apply(.edit(draft.explaining(cell, "đính chính")))
    let entry = try #require(publish().entries.first)
    #expect(entry.reason == "đính chính" && entry.after == fact)
  }

  @Test func oneReasonMayServeManyAndIsOneUndo() throws {
    var draft = try Entry.draft(2024)
    let cells = draft.codes.prefix(29).map { ScoreCell(code: $0, item: ItemID("1.1")) }
    var facts: [ScoreCell: CellFact] = [:]
    for cell in cells { facts[cell] = CellFact(draft.value(cell).map { $0 + 0.001 } ?? 1) }
    draft.apply(.edit(draft.setting(facts, as: .pasted)))
    let open = Entry.checks2024.review(draft).unexplainedChanges
    #expect(open == cells.filter { draft.publishedValue($0) != nil } && open.count > 20)
    draft.apply(.edit(draft.explaining(open, "UNDP đính chính")))
    #expect(Entry.checks2024.review(draft).open.isEmpty)
    let publication = try place.store().publish(
      draft, checkedBy: Entry.checks2024, PublishRequest(), by: .at())
    #expect(publication.entries.count { $0.reason == "UNDP đính chính" } == open.count)
    draft.apply(.undo)
    #expect(Entry.checks2024.review(draft).unexplainedChanges.count == open.count)
  }

  @Test func nothingIsAskedWhereNothingWasPublished() throws {
    var draft = try Entry.draft(2024)
    // Quảng Ninh has no 1.1 in 2024: what comes to be known changes nothing that was published.
    let free = try #require(
      draft.codes.lazy.map { ScoreCell(code: $0, item: ItemID("1.1")) }.first {
        draft.publishedValue($0) == nil
      })
    draft.apply(.edit(draft.entering(nil, in: free)))
    let value = try #require(draft.value(cell))
    draft.apply(.edit(draft.entering(value, in: cell)))
    #expect(Entry.checks2024.review(draft).findings.isEmpty)
  }

  @Test func aJumpIsAskedAboutOnce() throws {
    var draft = try Entry.draft(2024)
    draft.apply(.edit(draft.entering(0.5, in: Entry.cell("01", "8.2"))))
    let review = Entry.checks2024.review(draft)
    #expect(review.questionCount == 1 && review.unexplainedChanges.isEmpty)
  }
}
