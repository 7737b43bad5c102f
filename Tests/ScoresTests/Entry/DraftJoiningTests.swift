import Testing

@testable import Scores
@testable import StoreSupport

/// A draft that two programs wrote into.
@Suite struct DraftJoiningTests {
  private let cells = ["01", "04", "08"].map { Entry.cell($0, "1.1") }

  private func draft(_ values: [Double]) throws -> Draft {
    var draft = try Entry.draft()
    for (cell, value) in zip(cells, values) { draft.apply(.edit(draft.entering(value, in: cell))) }
    return draft
  }

  @Test func whatWasNotKeptStandsOnTopAsOneEdit() throws {
    let kept = try draft([1.1])
    var (mine, theirs) = (kept, kept)
    mine.apply(.edit(mine.entering(1.2, in: cells[0], reason: "in lại")))
    mine.apply(.edit(mine.entering(nil, in: cells[1])))
    mine.apply(.edit(mine.naming(source: "A")))
    theirs.apply(.edit(theirs.entering(1.3, in: cells[0])))
    theirs.apply(.edit(theirs.entering(1.4, in: cells[2])))
    var joined = mine.joining(theirs, since: 1)
    #expect(joined.value(cells[0]) == 1.2 && joined.reason(cells[0]) == "in lại")
    #expect(joined.fact(cells[1]) == .statedMissing && joined.value(cells[2]) == 1.4 && joined.source == "A")
    #expect(joined.steps.starts(with: theirs.steps) && joined.steps.count == theirs.steps.count + 1)
    joined.apply(.undo)
    #expect(cells.map { joined.value($0) } == [1.3, nil, 1.4] && joined.source == "")
  }

  @Test func whatWasTakenBackStaysTakenBack() throws {
    let kept = try draft([1.1, 1.2])
    var (mine, theirs) = (kept, kept)
    mine.apply(.undo)
    theirs.apply(.edit(theirs.entering(1.4, in: cells[2])))
    let joined = mine.joining(theirs, since: 2)
    #expect(cells.map { joined.value($0) } == [1.1, nil, 1.4])
  }

  @Test func withNothingLeftItIsTheOther() throws {
    let kept = try draft([1.1])
    #expect(kept.joining(try draft([1.1, 1.2]), since: 1).steps == (try draft([1.1, 1.2])).steps)
    var moved = kept
    moved.apply(.edit(moved.entering(1.3, in: cells[0])))
    moved.apply(.undo)
    #expect(moved.joining(kept, since: 1).steps == kept.steps)
  }

  @Test func aConflictKnowsWhoMadeIt() throws {
    var draft = try Entry.draft(2024)
    let cell = cells[0]
    draft.apply(.edit(draft.entering(1.5, in: cell)))
    draft.published = draft.published.map {
      $0.setting([cell: .value(1.6)], source: $0.source, layout: nil, in: Entry.book)
    }
    #expect(draft.conflicts.map(\.by) == [nil])
    draft.publishers = [cell: "mai"]
    let finding = Entry.checks2024.findings(cell, in: draft).first
    #expect(finding?.words.vietnamese == "mai vừa công bố 1,6, bản nháp này ghi 1,5")
    #expect(finding?.brief.english == "mai published 1.6")
    draft.apply(.edit(draft.takingAllTheirs))
    #expect(draft.conflicts.isEmpty && draft.value(cell) == 1.6)
  }
}
