import Testing

@testable import Scores
@testable import StoreSupport

@Suite struct DraftTests {
  private let cell = Entry.cell("01", "1.1")

  @Test func aNewYearHasItsProvincesAndItems() throws {
    let draft = try Entry.draft(2025)
    #expect(draft.set == "34" && draft.codes.count == 34 && draft.level == .component)
    #expect(draft.items.count == 39 && draft.items.first == .total)
    #expect(draft.items.suffix(2).map(\.text) == ["total:rank", "total:group"])
    #expect(draft.source == "" && draft.published == nil && draft.differences.isEmpty)
    #expect(Draft(year: 2005, in: Entry.book) == nil)
  }

  @Test func aPublishedYearShowsThroughUntilACellIsTouched() throws {
    var draft = try Entry.draft(2024)
    let published = try #require(Entry.book[2024]?.value(ItemID("1.1"), of: "01"))
    #expect(draft[cell] == .untouched && draft.value(cell) == published)
    #expect(draft.source == Entry.book[2024]?.source.vietnamese && draft.level == .component)
    draft.apply(.edit(draft.entering(1.5, in: cell)))
    #expect(draft.value(cell) == 1.5 && draft.publishedValue(cell) == published)
    #expect(draft.differences == [CellDifference(cell: cell, old: published, new: 1.5)])
    draft.apply(.edit(draft.entering(nil, in: cell)))
    #expect(draft[cell] == .cleared && draft.value(cell) == nil)
    draft.apply(.edit(draft.givingBack([cell])))
    #expect(draft.value(cell) == published && draft.differences.isEmpty)
  }

  @Test func aPasteIsOneUndo() throws {
    var draft = try Entry.filled()
    #expect(draft.differences.count == 34 * 28)
    draft.apply(.undo)
    draft.apply(.undo)
    #expect(draft.differences.isEmpty && draft.source == "" && draft.nextUndo == nil)
    #expect(draft.nextRedo?.origin == .pasted)
    draft.apply(.redo)
    #expect(draft.differences.count == 34 * 28)
  }

  @Test func whatChangesNothingIsNoStep() throws {
    var draft = try Entry.draft()
    let steps: [DraftStep] = [
      .undo, .redo, .edit(draft.entering(1.5, in: cell)), .edit(draft.entering(1.5, in: cell)),
      .edit(draft.entering(1.5, in: Entry.cell("02", "1.1"))),
      .edit(draft.entering(1.5, in: Entry.cell("01", "5.2"))),
    ]
    let answers = steps.map { draft.apply($0) }
    #expect(answers == [false, false, true, false, false, false] && draft.steps.map(\.number) == [1])
  }

  @Test func aNewValueLosesTheReasonOfTheOld() throws {
    var draft = try Entry.draft()
    draft.apply(.edit(draft.entering(1.5, in: cell)))
    draft.apply(.edit(draft.explaining(cell, "  đã hỏi UNDP \n")))
    #expect(draft.reason(cell) == "đã hỏi UNDP" && draft.value(cell) == 1.5)
    draft.apply(.edit(draft.entering(1.6, in: cell)))
    #expect(draft.reason(cell) == nil)
    draft.apply(.undo)
    #expect(draft.reason(cell) == "đã hỏi UNDP" && draft.value(cell) == 1.5)
  }

  @Test func copyingDownStopsAtTheLastProvince() throws {
    var draft = try Entry.draft()
    let last = try #require(draft.codes.last)
    let above = ScoreCell(code: draft.codes[31], item: ItemID("1.1"))
    draft.apply(.edit(draft.entering(1.5, in: above)))
    draft.apply(.edit(draft.copyingDown(above, rows: 99)))
    #expect(draft.value(ScoreCell(code: last, item: ItemID("1.1"))) == 1.5)
    #expect(draft.differences.count == 3 && draft.nextUndo?.origin == .copied)
  }

  /// Any steps: as many undos lead back to the beginning, as many redos to the end, and doing the
  /// same steps again gives the same draft.
  @Test(arguments: 1...20) func undoAndRedoHaveNoLimit(seed: UInt64) throws {
    var random = FixedRandom(seed)
    let beginning = try Entry.draft(seed.isMultiple(of: 2) ? 2024 : 2025)
    var draft = beginning
    for _ in 0..<300 { draft.apply(Entry.step(draft, &random)) }
    let (end, steps) = (Entry.content(draft), draft.steps)
    var again = beginning
    let fitted = steps.map { again.replay($0) }
    #expect(!fitted.contains(false) && Entry.content(again) == end && again.steps == steps)
    var count = 0
    while draft.apply(.undo) { count += 1 }
    #expect(count > 20 && Entry.content(draft) == Entry.content(beginning))
    for _ in 0..<count { draft.apply(.redo) }
    #expect(Entry.content(draft) == end)
  }

  @Test func stepsThatDoNotFitAreNotReplayed() throws {
    var draft = try Entry.draft()
    draft.apply(.edit(draft.entering(1.5, in: cell)))
    let foreign = Edit(.typed, cells: [CellChange(Entry.cell("99", "1.1"), .value(1), over: nil)])
    let answers = [
      LoggedStep(number: 1, step: .undo, of: 1), LoggedStep(number: 2, step: .undo, of: 2),
      LoggedStep(number: 2, step: .redo, of: 1), LoggedStep(number: 2, step: .edit(foreign)),
      LoggedStep(number: 7, step: .undo, of: 1),
    ].map { draft.replay($0) }
    #expect(answers == [false, false, false, false, true] && draft.steps.last?.number == 7)
  }

  @Test func totalsAndRanksFollowTheDraft() throws {
    var draft = try Entry.draft(2024)
    #expect(Entry.book.with(draft).values(of: .total, in: 2024)?.rank(of: "01") == 29)
    // Dimension 7 raised to the median gives rank 17 (domain.md "Levers").
    let component = Entry.cell("01", "7.1")
    let now = try #require(draft.value(component))
    draft.apply(.edit(draft.entering(now + 3.6780 - 2.8726, in: component)))
    let values = try #require(Entry.book.with(draft).values(of: .total, in: 2024))
    #expect(values.rank(of: "01") == 17 && values.rankedCount == 61)
    #expect(Entry.book.values(of: .total, in: 2024)?.rank(of: "01") == 29)
  }

  @Test func whatABookKeptIsNotTakenForTheDraft() throws {
    var book = Entry.book
    book.keep([.total, ItemID("7")], basis: .published)
    var draft = try Entry.draft(2024)
    draft.apply(.edit(draft.entering(0.5, in: Entry.cell("01", "7.1"))))
    for item in [ItemID.total, ItemID("7")] {
      let (kept, fresh) = (book.with(draft), Entry.book.with(draft))
      #expect(
        kept.values(of: item, in: 2024)?.numbers.map(\.optional)
          == fresh.values(of: item, in: 2024)?.numbers.map(\.optional))
      #expect(
        kept.values(of: item, in: 2023)?.rank(of: "01") == book.values(of: item, in: 2023)?.rank(of: "01"))
      var again = kept
      again.keep([item], basis: .published)
      #expect(
        again.values(of: item, in: 2024)?.score(of: "01") == fresh.values(of: item, in: 2024)?.score(of: "01")
      )
    }
    #expect(book.with(try Entry.filled()).years == book.years + [2025])
  }

  /// What a reader of the file would refuse counts in no total, rank, median or mean that is shown.
  @Test(arguments: [18.04, 0, -1.5]) func whatIsOutOfScaleCountsNowhere(number: Double) throws {
    var draft = try Entry.draft(2024)
    draft.apply(.edit(draft.entering(number, in: cell)))
    let book = Entry.book.with(draft)
    let total = try #require(book.values(of: .total, in: 2024))
    #expect(total.rank(of: "01") == nil && total.absence(of: "01") == .incomplete && total.rankedCount == 60)
    #expect(book.values(of: cell.item, in: 2024)?.score(of: "01") == nil)
    // It is still what the draft says.
    #expect(draft.value(cell) == number)
  }

  @Test func aHalfEnteredProvinceHasNoTotal() throws {
    var draft = try Entry.filled()
    #expect(Entry.book.with(draft).values(of: .total, in: 2025)?.rankedCount == 34)
    draft.apply(.edit(draft.entering(nil, in: cell)))
    let values = try #require(Entry.book.with(draft).values(of: .total, in: 2025))
    #expect(values.rankedCount == 33 && values.absence(of: "01") == .incomplete)
  }

  @Test func theFileHasTheColumnsOfTheLevelAndThoseWithValues() throws {
    var draft = try Entry.draft(2025, level: .dimension)
    draft.apply(.edit(draft.entering(44.1, in: Entry.cell("01", "total"))))
    draft.apply(.edit(draft.entering(1.5, in: Entry.cell("24", "7.1"))))
    let file = draft.yearFile(Entry.book.definition)
    #expect(file.items.map(\.text) == ["total", "1", "2", "3", "4", "5", "6", "7", "7.1", "8"])
    #expect(file.codes == ["01", "24"] && file.value(.total, of: "01") == 44.1)
  }
}
