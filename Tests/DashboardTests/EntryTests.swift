@testable import BoardSupport
import Foundation
@testable import Pages
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard

/// Entering a year, replayed from keys.
@Suite struct EntryTests {
  private func value(_ board: Board, _ code: String, _ item: String) -> Double? {
    board.model.entry?.draft.value(ScoreCell(code: code, item: ItemID(item)))
  }

  private func kept(_ board: Board) -> [LoggedStep] {
    board.effects.flatMap { effect -> [LoggedStep] in
      if case .draft(.keep(let steps)) = effect { steps } else { [] }
    }
  }

  @Test func thePanelBeginsTheYearAfterTheNewest() {
    let board = Board().pressing("7")
    #expect(board.model.entry?.draft.year == 2025)
    #expect(board.effects == [.draft(.open(year: 2025, of: nil, force: false))])
    #expect(board.text.contains("0/952 ô"))
    #expect(board.pressing("<Esc>7").effects == board.effects)
  }

  @Test func aDigitBeginsACellAndEnterTakesIt() {
    let board = Board().pressing("71,43<Enter>")
    #expect(value(board, "01", "1.1") == 1.43)
    #expect(board.model.entry?.cursor == EntryCursor(row: 1, column: 0))
    #expect(kept(board).count == 1)
    // A point does as well as a comma, and Tab goes to the right.
    let next = board.pressing("1.5<Tab>2<Esc>")
    #expect(value(next, "04", "1.1") == 1.5)
    #expect(next.model.entry?.cursor == EntryCursor(row: 1, column: 1))
    #expect(value(next, "04", "1.2") == nil && kept(next).count == 2)
  }

  @Test func everyStepIsKeptBeforeTheNextKey() {
    let board = Board().pressing("71,43<Enter>1,5<Enter>uu<C-r>x")
    let numbers = kept(board).map(\.number)
    #expect(numbers == Array(1...numbers.count))
    #expect(numbers.count == board.model.entry?.draft.steps.count)
  }

  @Test func undoAndRedoHaveNoEnd() {
    let typed = (1...30).map { "1,\($0 + 10)<Enter>" }.joined()
    let board = Board().pressing("7" + typed)
    let undone = board.pressing(String(repeating: "u", count: 30))
    #expect(undone.model.entry?.review.enteredCount == 0)
    #expect(undone.pressing("u").notice == "Không còn gì để hoàn tác.")
    let redone = undone.pressing(String(repeating: "<C-r>", count: 30))
    #expect(redone.model.entry?.review.enteredCount == 30)
    #expect(redone.pressing("<C-r>").notice == "Không còn gì để làm lại.")
  }

  @Test func whatIsOutOfScaleStaysInSightWithAnOffer() {
    let board = Board().pressing("718,04<Enter>k")
    #expect(board.text.contains("18,04×") && board.text.contains("Ctrl-Y"))
    let mended = board.pressing("<C-y>")
    #expect(value(mended, "01", "1.1") == 1.804 && mended.model.entry?.review.faultCount == 0)
  }

  @Test func whatIsNoNumberIsNotTaken() {
    let board = Board().pressing("71,4x<Enter>")
    #expect(board.model.entry?.refused.map(\.text) == ["1,4x"] && kept(board).isEmpty)
    #expect(board.pressing("k<Enter><Backspace>3<Enter>").model.entry?.review.enteredCount == 1)
  }

  @Test func lettersAreNeverCommandsWhileACellIsOpen() {
    let board = Board().pressing("71uqP!xd4")
    #expect(board.model.entry?.field?.text == "1uqP!xd4")
    #expect(board.model.screen == .entry && kept(board).isEmpty)
  }

  @Test func numberKeysChooseNoPanelHere() {
    #expect(Board().pressing("71").model.screen == .entry)
    #expect(Board().pressing("72").model.entry?.field?.text == "2")
  }

  @Test func emptyingACellSaysThatThereIsNoFigure() {
    let board = Board().pressing("7[x")
    #expect(value(board, "01", "1.1") == nil)
    #expect(board.model.entry?.draft[ScoreCell(code: "01", item: ItemID("1.1"))] == .cleared)
    #expect(board.text.contains("Bản nháp: không có số liệu") && board.text.contains(" n/a"))
    #expect(value(board.pressing("u"), "01", "1.1") == 1.425716)
  }

  @Test func whatIsStatedStaysStatedUntilItIsWipedAway() {
    let cell = ScoreCell(code: "01", item: ItemID("1.1"))
    let board = Board().pressing("7x")
    #expect(board.model.entry?.draft.fact(cell) == .statedMissing)
    #expect(board.model.entry?.review.enteredCount == 1 && board.model.entry?.review.statedMissingCount == 1)
    #expect(board.text.contains("1 không có số liệu"))
    // It is answered: what is open next stands beside it.
    #expect(board.pressing("G!").model.entry?.cursor != EntryCursor())
    // Opening it and going on changes nothing; wiping it away leaves a cell that nobody entered.
    #expect(kept(board.pressing("<Enter><Enter>")).count == 1)
    let wiped = board.pressing("<Enter><Backspace><Enter>")
    #expect(wiped.model.entry?.draft.fact(cell) == .nothing && wiped.model.entry?.draft[cell] == .untouched)
    for text in ["-<Enter>", "<Enter>n/a<Enter>"] {
      #expect(Board().pressing("7" + text).model.entry?.draft.fact(cell) == .statedMissing, "\(text)")
    }
    // A value typed by mistake and wiped away is no statement, nor does an empty cell copy one.
    let slip = Board().pressing("71,43<Enter>k<Enter><Backspace><Backspace><Backspace><Backspace><Enter>")
    #expect(slip.model.entry?.draft.fact(cell) == .nothing)
    #expect(kept(Board().pressing("7d")).isEmpty)
  }

  @Test(arguments: [GlyphLevel.blocks, .ascii], ["", "v"])
  func noFigureIsToldApartFromNothing(glyphs: GlyphLevel, form: String) {
    let board = Board {
      ($0.glyphs, $0.columns) = (glyphs, 80)
    }.pressing("7xll" + form)
    let row = board.lines.first { $0.contains(form.isEmpty ? "01 " : "1.1 ") } ?? ""
    let other = board.lines.first { $0.contains(form.isEmpty ? "04 " : "1.2 ") } ?? ""
    #expect(row.contains("n/a") && !other.contains("n/a"), "\(board.text)")
    #expect(other.contains(glyphs == .ascii ? "-" : "·"))
  }

  @Test func oneReasonIsAskedForAllThatIsPublished() {
    let board = Board().pressing("7[1,43<Enter>1,06<Enter>x")
    #expect(board.model.entry?.review.questionCount == 3 && board.text.contains("vì sao đổi?"))
    let asked = board.pressing("P")
    #expect(asked.model.overlay == .prompt(Prompt(.note(.changes(3)))))
    #expect(asked.text.contains("Lý do đổi 3 giá trị đã công bố"))
    let unsaid = asked.pressing("<Enter>")
    #expect(unsaid.model.overlay == nil && unsaid.notice?.contains("phải ghi lý do") == true)
    let said = asked.pressing("UNDP đính chính<Enter>")
    #expect(said.model.overlay == .question(.publish(leavingOut: 0)))
    #expect(said.model.entry?.draft.differences.count == 3)
    #expect(
      said.model.entry?.draft.differences.allSatisfy {
        said.model.entry?.draft.reason($0.cell) == "UNDP đính chính"
      } == true)
    // One undo takes it back; one cell may have a reason of its own, which is offered for the others.
    #expect(said.pressing("<Esc>u").model.entry?.review.questionCount == 3)
    let own = board.pressing("gnin nhầm<Enter>")
    #expect(own.notice?.contains("Còn 2 giá trị") == true)
    #expect(own.pressing("P").model.overlay == .prompt(Prompt(.note(.changes(2)), "in nhầm")))
    // A doubt about a value is looked at first.
    #expect(board.pressing("G2,5<Enter>gP").model.entry?.cursor.row == 62)
  }

  @Test func theQuestionNamesWhoHasNoTotalAndRank() {
    let board = Board().pressing("7[G" + "x" + "gllxPbản in<Enter>")
    let words = board.lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
    #expect(words.contains("2 tỉnh mất tổng điểm và hạng"), "\(board.text)")
    #expect(words.contains("(thiếu 1.3)") && words.contains("(thiếu 1.1)") || words.contains("1.1"))
    let new = Board().pressing("71,43<Enter>sPAPI 2025<Enter>P")
    #expect(new.text.contains("34 tỉnh không có tổng điểm và hạng: Hà Nội (thiếu 27 ô)"), "\(new.text)")
    #expect(new.text.contains("và 33 tỉnh") && new.text.contains("giá trị nào."))
  }

  @Test func aJumpNeedsAReasonAndKeepsIt() {
    let board = Board().pressing("7[2,5<Enter>")
    #expect(board.model.entry?.review.questionCount == 1)
    let explained = board.pressing("kncuộc điều tra lại<Enter>")
    #expect(explained.model.entry?.review.questionCount == 0)
    #expect(explained.text.contains("Lý do: cuộc điều tra lại"))
    #expect(board.pressing("kn<Esc>").model.entry?.review.questionCount == 1)
  }

  @Test func totalsAndRanksFollowEveryCell() {
    // Hà Nội's 1.4 raised by the 0.0301 that the next province is ahead.
    let board = Board().pressing("7[lll1,0057<Enter>k")
    let row = board.lines.first { $0.hasPrefix("›01 Hà Nội") }
    #expect(row?.contains("43,80") == true && row?.contains(" 28/61 ") == true, "\(row ?? "")")
  }

  /// What waits to be mended has no part in what the year would be.
  @Test(arguments: ["7[lll10,057<Enter>k", "7[lll0<Enter>k", "7[lll1,0x<Enter>k", "7[lll-1<Enter>k"])
  func whatIsRefusedCountsInNoTotalOrRank(keys: String) {
    let board = Board().pressing(keys)
    let row = board.lines.first { $0.hasPrefix("›01 Hà Nội") } ?? ""
    #expect(row.contains("×") && !row.contains("/6"), "\(row)")
    let others = board.lines.dropFirst(5)
    #expect(
      others.count { $0.contains("/60 ") } > 5 && !others.contains { $0.contains("/61") }, "\(board.text)")
  }

  @Test(arguments: [
    ("1,4321", " 1,4321 "), ("1,4", " 1,40 "), ("1,43215", " 1,43 "), ("1", " 1,00!"), ("18,041", " 18,041×"),
  ])
  func digitsStandAsTheyWereEntered(typed: String, shown: String) {
    let board = Board().pressing("7\(typed)<Enter>k")
    #expect(board.lines.contains { $0.contains("›01 Hà Nội") && $0.contains(shown) }, "\(board.text)")
    #expect(board.pressing("v").text.contains(typed == "1,43215" ? " 1,43215 " : shown), "\(board.text)")
  }

  /// The publisher's files have six decimals, which nobody typed; a year that somebody typed has its own.
  @Test func publishedDigitsStandWhereTheYearHasFew() throws {
    let long = Board().pressing("7[2,0005<Enter>k")
    #expect(long.lines[5].contains(" 2,0005!") && long.lines[5].contains(" 1,53 "), "\(long.lines[5])")
    var draft = try #require(Draft(year: 2025, in: Books.published))
    draft.apply(.edit(draft.entering(1.4321, in: ScoreCell(code: "01", item: ItemID("1.1")))))
    let book = Books.published.replacing(draft.yearFile(Books.published.definition))
    // Nobody has a total in it, so the year before it is the newest, and it is the one to be entered.
    let short = Board { $0.book = book }.pressing("7")
    #expect(short.model.entry?.draft.year == 2025 && short.text.contains(" 1,4321 "), "\(short.text)")
  }

  @Test func theCursorBeginsAtTheOwnProvince() {
    let board = Board { $0.province = ProvinceID(set: "63", code: "35") }
    let name = { (board: Board) in
      board.model.entry.map { $0.table.provinces[$0.cursor.row].name.vietnamese }
    }
    // Hà Nam is a part of Ninh Bình from 2025 on; of a year before it stands itself.
    #expect(name(board.pressing("7")) == "Ninh Bình" && name(board.pressing("7[")) == "Hà Nam")
    // Whom the board visits is not whose it is.
    #expect(name(board.pressing("pson la<Enter>7[")) == "Hà Nam")
  }

  @Test(arguments: Language.allCases)
  func theDraftsOwnSourceIsShown(language: Language) {
    let board = Board { $0.language = language }.pressing("7")
    let line = { (board: Board) in board.lines[board.lines.count - 2] }
    #expect(line(board).contains(language == .vietnamese ? "năm 2025: chưa ghi" : "2025: not named yet"))
    #expect(line(board.pressing("sPAPI 2025, in lần 2<Enter>j")).contains("2025: PAPI 2025, in lần 2"))
    #expect(line(board.pressing("[")).contains("2024: PAPI 2024 (UNDP, CECODES, RTA)"))
    #expect(board.pressing("[").text.contains(language == .vietnamese ? "đã công bố" : "· published"))
  }

  @Test func theNextOpenCellIsFoundRoundAgain() {
    let board = Board().pressing("718,04<Enter>G!")
    // What is wrong before what is missing.
    #expect(board.model.entry?.cursor == EntryCursor())
    #expect(Board().pressing("7G!").model.entry?.cursor.row == 33)
    #expect(Board().pressing("7[!").model.entry?.cursor.row != 0)
  }

  @Test func nothingIsPublishedWithOpenFindingsOrWithoutASource() {
    let faulty = Board().pressing("718,04<Enter>P")
    #expect(!faulty.effects.contains(.draft(.publish(leavingOut: true))) && faulty.model.overlay == nil)
    #expect(faulty.notice?.contains("1 chỗ") == true)
    let unnamed = Board().pressing("71,43<Enter>P")
    #expect(unnamed.model.overlay == .prompt(Prompt(.note(.source(publishes: true)))))
    #expect(unnamed.pressing("<Enter>").model.overlay == nil)
    // Named on the way to publishing, it goes on; named by itself, it does not.
    #expect(Board().pressing("71,43<Enter>sPAPI 2025<Enter>").model.overlay == nil)
    let asked = unnamed.pressing("PAPI 2025<Enter>")
    #expect(asked.model.overlay == .question(.publish(leavingOut: 951)))
    #expect(asked.pressing("<Esc>").effects == asked.effects)
    #expect(asked.pressing("<Enter>").effects == asked.effects)
    #expect(asked.pressing("y").effects.last == .draft(.publish(leavingOut: true)))
  }

  @Test(arguments: [Model.Entering.readOnly, .noFolder])
  func whoMayOnlyReadChangesNothing(entering: Model.Entering) {
    let board = Board { $0.entering = entering }.pressing("7")
    for keys in ["1", "<Enter>", "x", "d", "u", "<C-r>", "n", "s", "P", "<C-y>"] {
      let tried = board.pressing(keys)
      #expect(tried.effects == board.effects && tried.model.entry?.draft.steps.isEmpty == true, "\(keys)")
      #expect(tried.model.entry?.field == nil, "\(keys)")
      // Where there is no folder one is offered; where nothing may be changed it is said.
      #expect((tried.model.overlay == .prompt(Prompt(.note(.folder)))) == (entering == .noFolder), "\(keys)")
      #expect((tried.notice != nil) == (entering == .readOnly), "\(keys)")
    }
  }

  @Test(arguments: [(80, 24), (120, 40), (40, 10), (200, 60)])
  func theCursorIsAlwaysInSight(columns: Int, rows: Int) {
    var board = Board {
      $0.columns = columns
      $0.rows = rows
    }.pressing("7")
    for key in ["G", "<Tab>", "g", "llllllllllll", "<PgDn>", "<PgDn>", "lllllllllllllllll", "k", "<PgUp>"] {
      board.press(key)
      #expect(board.lines.contains { $0.hasPrefix("›") }, "\(key)")
    }
    // The last item: its head stands over the grid.
    #expect(board.text.contains(" 8.3"))
  }
}
