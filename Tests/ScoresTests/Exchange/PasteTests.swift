import Testing

@testable import Scores
@testable import StoreSupport

@Suite struct PasteTests {
  private func columns(_ draft: Draft) -> [ItemID] {
    Entry.book.definition.items(at: draft.level, in: draft.year)
  }

  private func paste(
    _ text: String, into draft: Draft, at cell: ScoreCell = Entry.cell("01", "1.1")
  ) -> PasteRehearsal {
    PasteRehearsal(text, into: draft, at: PasteTarget(columns: columns(draft), cell: cell), in: Entry.book)
  }

  /// The cells of the edit: `01 1.1 1.5`, `01 1.2 -` where none is stated.
  private func cells(_ rehearsal: PasteRehearsal) -> [String] {
    (rehearsal.edit?.cells ?? []).map { change in
      let value = if case .value(let number) = change.entry { DecimalText.text(of: number) } else { "-" }
      return "\(change.cell.code) \(change.cell.item) \(value)"
    }
  }

  static let tables: [(String, String)] = [
    ("names of columns", "Mã\tTỉnh\t1.1\t1.2\n01\tHà Nội\t1,5\t1,25\n04\tCao Bằng\t1,75\t\n"),
    ("names, CRLF, no last end", "Tỉnh\t1,1\t1,2\r\nHà Nội\t1.5\t1.25\r\ncao bang\t1.75\t"),
    ("running number", "STT\tTỉnh\t1.1\t1.2\n1\tHà Nội\t1,5\t1,25\n2\tCao Bằng\t1,75\t\n"),
    ("a column nobody knows", "Tỉnh\t1.1\tGhi chú\t1.2\nHà Nội\t1,5\tx\t1,25\nCao Bằng\t1,75\t\t\n"),
    ("long form", "code\titem\tscore\n01\t1.1\t1,5\n01\t1.2\t1,25\n04\t1.1\t1,75\n"),
    ("nothing named, names", "Hà Nội\t1,5\t1,25\nTỉnh Cao Bằng\t1,75\t\n"),
    ("nothing named, codes", "01\t1,5\t1,25\n04\t1,75\t\n"),
    ("nothing named, codes as Excel makes them", "1\t1,5\t1,25\n4\t1,75\t\n"),
    ("nothing named, both", "01\tHà Nội\t1,5\t1,25\n04\tCao Bằng\t1,75\t\n"),
    ("nothing named, running number", "1\tHà Nội\t1,5\t1,25\n2\tCao Bằng\t1,75\t\n"),
    ("only figures", "1,5\t1,25\n1,75\t\n"),
    ("ids and figures", "1.1\t1.2\n1,5\t1,25\n1,75\t\n"),
    ("commas", "province,1.1,1.2\nHà Nội,1.5,1.25\nCao Bằng,1.75,\n"),
    ("semicolons", "Tỉnh;1.1;1.2\nHà Nội;1,5;1,25\nCao Bằng;1,75;\n"),
  ]

  @Test(arguments: tables) func rowsOfASpreadsheetAreUnderstood(name: String, text: String) throws {
    let rehearsal = paste(text, into: try Entry.draft())
    #expect(cells(rehearsal) == ["01 1.1 1.5", "01 1.2 1.25", "04 1.1 1.75"], "\(rehearsal.findings)")
    #expect(rehearsal.unmatched.isEmpty && !rehearsal.findings.contains { $0.severity == .error })
    #expect(rehearsal.rows.count == 2 && rehearsal.edit?.origin == .pasted)
  }

  /// The table is told as it was understood, as by an import: nothing of it is something to be looked at.
  @Test func theTableIsToldAsItWasUnderstood() throws {
    let office = paste(
      "BẢNG ĐIỂM\t\t\t\nSTT\tTỉnh, thành phố\t1.1. Tri thức\tXếp hạng\n1\tHà Nội\t1,5\t2\nGhi chú: x\t\t\t\n",
      into: try Entry.draft())
    let table = try #require(office.tables.first)
    #expect(table.heading == 2...2 && table.rows == 3...3 && table.columns.map(\.item.text) == ["1.1"])
    #expect(table.leftOut.contains { $0.english.contains("\"Xếp hạng\"") })
    #expect(office.findings.isEmpty)
    let figures = try #require(paste("Hà Nội\t1,5\t1,25\n", into: try Entry.draft()).tables.first)
    #expect(figures.heading == nil && figures.rows == 1...1)
    #expect(figures.columns.map { "\($0.label) \($0.item)" } == ["2 1.1", "3 1.2"])
    let plain = try #require(paste("code\t1.2\n01\t1,25\n04\t1,5\n", into: try Entry.draft()).tables.first)
    #expect(plain.heading == 1...1 && plain.rows == 2...3 && plain.columns.map(\.item.text) == ["1.2"])
  }

  /// Tables with something above, beside or below: the figures go to whom they belong, or nowhere.
  static let titled: [(String, String)] = [
    ("title, headings", "BẢNG ĐIỂM PAPI\t\t\t\nSTT\tTỉnh, thành phố\t1.1\t1.2\n2\tCao Bằng\t1,5\t1,25\n"),
    ("title, names", "BẢNG ĐIỂM PAPI NĂM 2025\t\t\n2\tCao Bằng\t1,5\t1,25\n"),
    ("two titles and a remark", "UBND TỈNH\nBẢNG ĐIỂM\nTỉnh Cao Bằng\t1,5\t1,25\nNguồn: PAPI\n"),
    ("title, codes", "Bảng điểm\n04\t1,5\t1,25\n"),
    ("a region beside the name", "1\tCao Bằng\tĐông Bắc\t1,5\t1,25\n"),
    ("numbered columns", "STT\tTỉnh\t1.1\t1.2\n(1)\t(2)\t(3)\t(4)\n1\tCao Bằng\t1,5\t1,25\n"),
    ("numbered columns, no brackets", "STT\tTỉnh\t1.1\t1.2\n1\t2\t3\t4\n1\tCao Bằng\t1,5\t1,25\n"),
    ("a heading without a word for the names", "STT\tNơi\t1.2\t1.1\n1\tCao Bằng\t1,25\t1,5\n"),
    ("a name in the third column", "1\t04\tCao Bằng\t1,5\t1,25\n"),
  ]

  @Test(arguments: titled) func whatIsNoRowOfFiguresIsLeftOutAndTold(name: String, text: String) throws {
    let rehearsal = paste(text, into: try Entry.draft())
    #expect(cells(rehearsal) == ["04 1.1 1.5", "04 1.2 1.25"], "\(name): \(rehearsal.findings)")
    #expect(rehearsal.unmatched.isEmpty && !rehearsal.findings.contains { $0.severity == .error })
  }

  /// Only figures and nothing else stand for the rows from the chosen one down.
  @Test func figuresWithWordsAmongThemAreNobodys() throws {
    let draft = try Entry.draft()
    for title in ["Bảng điểm", "Bảng điểm, năm 2025"] {
      #expect(cells(paste(title + "\n1,5\n1,25\n", into: draft)) == ["01 1.1 1.5", "04 1.1 1.25"])
    }
    let titled = paste("Bảng điểm\n1,5\t1,25\n1,75\t1,5\nNgười lập\n", into: draft)
    #expect(cells(titled).first == "01 1.1 1.5" && titled.findings.map(\.line) == [1, 4])
    for text in [
      "1,5\t1,25\nTrung bình\n1,75\t1,5\n", "1,5\t1,25\n1,75\tTrung bình\n1,5\t1,5\n",
      "Địa phương\tTri thức\tBầu cử\nCao Bằng\t1,5\t1,25\n", "Vĩnh Phúc\nBắc Ninh\n",
      "Cao Bằng\n1,5\n1,25\n",
      "Cao Bằng\t\n1\t1,5\n", "Tỉnh\t1.1\nCao Bằng\t\n2\t1,5\n", "STT\t1.1\n1\t1,5\n2\t1,25\n",
    ] {
      #expect(paste(text, into: draft).edit == nil, "\(text): \(cells(paste(text, into: draft)))")
    }
  }

  @Test func figuresAloneBeginAtTheChosenCell() throws {
    let draft = try Entry.draft()
    #expect(
      cells(paste("1,5\t–\nn/a\t1,25\n", into: draft, at: Entry.cell("04", "2.3")))
        == ["04 2.3 1.5", "04 2.4 -", "08 2.3 -", "08 2.4 1.25"])
    let last = paste("1,5\n1,25\n", into: draft, at: ScoreCell(code: "96", item: ItemID("1.1")))
    #expect(cells(last) == ["96 1.1 1.5"] && last.unmatched.map(\.line) == [2])
    let wide = paste("1,5\t1,5\n", into: draft, at: Entry.cell("01", "8.3"))
    #expect(wide.edit == nil && wide.findings.count == 1)
  }

  @Test func aWholeRowBeginsAtTheFirstColumn() throws {
    let draft = try Entry.draft()
    let checks = Entry.checks2025
    let columns = columns(draft)
    let values = try columns.map { try #require(checks.before(ScoreCell(code: "01", item: $0), in: draft)) }
    let text = "Hà Nội\t" + values.map { DecimalText.text(of: $0) }.joined(separator: "\t")
    let rehearsal = paste(text, into: draft, at: Entry.cell("46", "5.3"))
    #expect(rehearsal.edit?.cells.map(\.cell.item) == columns && rehearsal.rows.map(\.code) == ["01"])
  }

  @Test func whatIsNotMatchedIsToldWithTheNearestName() throws {
    let rehearsal = paste(
      "Tỉnh\t1.1\nHà Noij\t1,5\nBắc Giang\t1,25\nAtlantis\t1\nHà Nội\t1,75\n", into: try Entry.draft())
    #expect(cells(rehearsal) == ["01 1.1 1.75"])
    #expect(rehearsal.unmatched.map(\.line) == [2, 3, 4])
    guard case .unknown(let near) = rehearsal.unmatched[0].answer,
      case .ofOtherSet(let old, _, let now) = rehearsal.unmatched[1].answer
    else { return #expect(Bool(false), "\(rehearsal.unmatched)") }
    #expect(
      near.first?.code == "01" && old.name.vietnamese == "Bắc Giang" && now?.name.vietnamese == "Bắc Ninh")
    #expect(rehearsal.unmatched[1].words.vietnamese.contains("Bắc Ninh"))
  }

  @Test func whatIsOutOfScaleIsTakenAndToldAndTextIsNot() throws {
    var draft = try Entry.draft()
    let rehearsal = paste("Tỉnh\t1.1\t1.2\t1.3\t1.4\nHà Nội\t18,04\t0\tx\t1,2,3\n", into: draft)
    #expect(cells(rehearsal) == ["01 1.1 18.04", "01 1.2 0"])
    #expect(rehearsal.outOfScale.map(\.suggestion) == [1.804, nil])
    #expect(rehearsal.findings.count { $0.severity == .error } == 4)
    draft.apply(.edit(try #require(rehearsal.edit)))
    #expect(Entry.checks2025.review(draft).faultCount == 2)
  }

  @Test func theRehearsalSaysWhatChangesAndOneUndoTakesItBack() throws {
    var draft = try Entry.draft(2024)
    let before = Entry.content(draft)
    let same = try #require(draft.value(Entry.cell("01", "1.2")))
    let old = try #require(draft.value(Entry.cell("01", "1.1")))
    let rehearsal = paste(
      "code\t1.1\t1.2\n01\t1,5\t\(DecimalText.text(of: same))\n24\t1,5\t1,5\n", into: draft)
    #expect(rehearsal.changes.first == CellDifference(cell: Entry.cell("01", "1.1"), old: old, new: 1.5))
    #expect(rehearsal.sameCount == 1 && rehearsal.changes.count == 3)
    draft.apply(.edit(try #require(rehearsal.edit)))
    #expect(draft.steps.count == 1)
    draft.apply(.undo)
    #expect(Entry.content(draft) == before)
    #expect(paste("code\t1.2\n01\t\(DecimalText.text(of: same))\n", into: draft).edit == nil)
  }

  @Test func otherYearsAndDoubledColumnsAreFaults() throws {
    let draft = try Entry.draft()
    #expect(paste("năm\tcode\t1.1\n2024\t01\t1,5\n", into: draft).edit == nil)
    #expect(paste("code\t1.1\t1.1\n01\t1,5\t1,5\n", into: draft).edit == nil)
    let twice = paste("code\t1.1\n01\t1,5\n01\t1,25\n", into: draft)
    #expect(cells(twice) == ["01 1.1 1.5"] && twice.findings.count == 1)
  }

  @Test(arguments: ["", "\n\n", "\"", "\u{0}", "\t\t\t", "Tỉnh", "Tỉnh\tx"])
  func whatIsNoTableChangesNothing(text: String) throws {
    let rehearsal = paste(text, into: try Entry.draft())
    #expect(rehearsal.edit == nil)
  }

  @Test func aHugePasteIsRefused() throws {
    let text = String(repeating: "01\t1,5\n", count: 150_000)
    let rehearsal = paste(text, into: try Entry.draft())
    #expect(text.utf8.count > 1_000_000 && rehearsal.edit == nil && rehearsal.findings.count == 1)
    #expect(rehearsal.findings.first?.words.vietnamese.contains("256 KB") == true)
  }

  @Test func anythingPastedGetsAnAnswer() throws {
    var random = FixedRandom(9)
    let draft = try Entry.draft()
    let pieces = [
      "Tỉnh", "code", "1.1", "01", "Hà Nội", "1,5", "–", "\t", "\t", "\t", "\n", "\n", "\"", "99", "x",
      "\u{1B}[",
      "8.3", "\r\n", ";", "",
    ]
    var taken = 0
    for _ in 0..<1000 {
      let text = (0..<Int.random(in: 1...30, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
      let rehearsal = paste(text, into: draft)
      var after = draft
      if let edit = rehearsal.edit {
        taken += 1
        after.apply(.edit(edit))
        #expect(after.differences.count <= rehearsal.changes.count)
      }
    }
    #expect(taken > 50)
  }

  @Test func anImportedYearIsOneEdit() throws {
    let plan = Samples.plan("code,1.1,1.2,1.3\n01,1.5,–,\n", year: 2025, into: Entry.book)
    let year = try #require(plan.years.first)
    var draft = try #require(Draft(importing: year, in: Entry.book))
    let edit = try #require(draft.importing(year))
    draft.apply(.edit(edit))
    #expect(draft.value(Entry.cell("01", "1.1")) == 1.5 && draft[Entry.cell("01", "1.2")] == .cleared)
    // An empty cell says nothing.
    #expect(draft[Entry.cell("01", "1.3")] == .untouched)
    #expect(draft.source == "nguồn" && draft.importing(year) == nil && draft.steps.count == 1)
    let dimensions = Samples.plan("code,total,7\n01,44,4\n", year: 2025, into: Entry.book)
    #expect(Draft(importing: try #require(dimensions.years.first), in: Entry.book)?.level == .dimension)
  }
}
