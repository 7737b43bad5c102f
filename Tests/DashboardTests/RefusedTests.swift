@testable import BoardSupport
@testable import Pages
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard

/// A refused number stays in its cell, marked; the next one belongs to the next cell.
@Suite struct RefusedTests {
  private func value(_ board: Board, _ row: Int, _ item: String = "1.1") -> Double? {
    guard let entry = board.model.entry else { return nil }
    let code = entry.table.provinces[row].code
    return entry.draft.value(ScoreCell(code: code, item: ItemID(item)))
  }

  private func rings(_ board: Board) -> Int { board.effects.count { $0 == .ring } }

  private func row(_ board: Board, _ name: String) -> String {
    board.lines.first { $0.contains(name) } ?? ""
  }

  @Test func inTheFormNothingIsShiftedEither() {
    let form = Board().pressing("7v1,5<Enter>18,04<Enter>1,26<Enter>1,27<Enter>")
    #expect(["1.1", "1.2", "1.3", "1.4"].map { value(form, 0, $0) } == [1.5, 18.04, 1.26, 1.27])
    #expect(form.text.contains("18,04×") && rings(form) == 1)
  }

  @Test func aNumberOutOfScaleShiftsNothing() {
    let board = Board().pressing("71,5<Enter>18,04<Enter>1,26<Enter>1,27<Enter>")
    #expect((0..<4).map { value(board, $0) } == [1.5, 18.04, 1.26, 1.27])
    #expect(board.model.entry?.cursor == EntryCursor(row: 4, column: 0))
    #expect(row(board, "04 Cao Bằng").contains("18,04×") && rings(board) == 1)
    #expect(board.model.entry?.review.faultCount == 1)
    let told = Board().pressing("71,5<Enter>18,04<Enter>").notice
    #expect(told == "Không nhận ở Cao Bằng 1.1: 18,04 ngoài thang 0,25–2,5; ! trở lại.")
  }

  @Test(arguments: ["<Enter>", "<Tab>", "<Down>"])
  func aTextThatIsNoNumberStaysBehind(key: String) {
    let board = Board().pressing("71,4x\(key)1,26<Enter>")
    let (row, column) = key == "<Tab>" ? (0, 1) : (1, 0)
    #expect(value(board, row, column == 0 ? "1.1" : "1.2") == 1.26)
    #expect(value(board, 0) == nil && self.row(board, "01 Hà Nội").contains("1,4x×"))
    #expect(rings(board) == 1 && board.model.entry?.field == nil)
    #expect(board.model.entry?.review.faultCount == 1 && board.model.entry?.review.enteredCount == 1)
    // No step of the draft: nothing of it is in the journal.
    #expect(board.model.entry?.draft.steps.count == 1)
    // As a form too.
    let form = board.pressing("gv")
    #expect(form.text.contains("1,4x×"), "\(form.text)")
  }

  @Test func itIsOpenedAgainAsItWasTyped() {
    let board = Board().pressing("71,4x<Enter>k<Enter>")
    #expect(board.model.entry?.field?.text == "1,4x")
    let mended = board.pressing("<Backspace>3<Enter>")
    #expect(value(mended, 0) == 1.43 && mended.model.entry?.refused.isEmpty == true)
    // Esc leaves it as it was; a digit begins anew; x states that there is none.
    #expect(board.pressing("<Esc>").model.entry?.refused.map(\.text) == ["1,4x"])
    #expect(value(board.pressing("<Esc>1,5<Enter>"), 0) == 1.5)
    let cleared = board.pressing("<Esc>x")
    #expect(cleared.model.entry?.refused.isEmpty == true && cleared.model.entry?.review.faultCount == 0)
    // It is no value that could be copied.
    let copied = board.pressing("<Esc>d")
    #expect(copied.model.entry?.draft.steps.isEmpty == true && copied.notice?.contains("“1,4x”") == true)
    // Refused again it rings again.
    #expect(rings(board.pressing("<Enter>")) == 2)
  }

  @Test func undoTakesItBackInItsTurn() {
    let board = Board().pressing("71,5<Enter>1,4x<Enter>1,26<Enter>")
    let once = board.pressing("u")
    #expect(value(once, 2) == nil && once.model.entry?.refused.count == 1)
    let twice = once.pressing("u")
    #expect(value(twice, 0) == 1.5 && twice.model.entry?.refused.isEmpty == true)
    #expect(twice.model.entry?.review.faultCount == 0 && twice.model.entry?.cursor.row == 1)
    #expect(value(twice.pressing("u"), 0) == nil)
  }

  @Test func whatIsDoubtfulComesBeforeWhatIsMissing() {
    let board = Board().pressing("718,04<Enter>1,5<Enter>1x<Enter>!")
    #expect(board.model.entry?.cursor == EntryCursor(row: 0, column: 0))
    #expect(board.notice == "Hà Nội 1.1: 18,04 ngoài thang 0,25–2,5; Ctrl-Y nhận 1,804.")
    let second = board.pressing("!")
    #expect(second.model.entry?.cursor == EntryCursor(row: 2, column: 0))
    #expect(
      second.notice?.hasPrefix("Tuyên Quang 1.1: “1x” không phải là số") == true, "\(second.notice ?? "")")
    let third = second.pressing("!")
    #expect(third.model.entry?.cursor == EntryCursor(row: 2, column: 1))
    #expect(third.notice == "Tuyên Quang 1.2: chưa nhập.")
    // From what is missing back to what is wrong.
    #expect(third.pressing("!").model.entry?.cursor == EntryCursor(row: 0, column: 0))
  }

  /// A stated total that its parts do not make is talked about, although the grid has no column for it.
  @Test func itStopsAtAStatedTotalAndSaysWhy() throws {
    let board = Board().pressing("7[LL43,1<Enter>1x<Enter>LLG!")
    #expect(board.model.entry?.draft.level == .component)
    #expect(board.notice?.hasPrefix("Hà Nội Tổng: ghi 43,1, các phần cộng lại 43,7747") == true)
    #expect(board.text.contains("! công bố ghi 43,1 nhưng các phần"), "\(board.text)")
    // Pressed again it goes on to the next, and comes back.
    #expect(board.pressing("!").notice?.contains("Hà Giang Tổng: “1x” không phải là số") == true)
    let round = ["!!", "!!!"].map { board.pressing($0).notice?.hasPrefix("Hà Nội Tổng") == true }
    #expect(round.contains(true))
    // The reason is that of the total.
    let explained = board.pressing("nbản in ghi thế<Enter>")
    let total = ScoreCell(code: "01", item: .total)
    #expect(explained.model.entry?.draft.reason(total) == "bản in ghi thế")
    #expect(explained.model.entry?.review.questionCount == 0)
  }

  @Test func nothingIsPublishedBesideIt() {
    let board = Board().pressing("7[1,43<Enter>1x<Enter>P")
    #expect(board.model.overlay == nil)
    #expect(board.notice?.contains("còn 1 chỗ") == true)
    #expect(board.notice?.contains("Hà Giang 1.1 (“1x” không phải là số)") == true, "\(board.notice ?? "")")
    // What was published there changes: that is asked about next.
    let asked = board.pressing("uPin sai<Enter>")
    #expect(asked.model.overlay == .question(.publish(leavingOut: 0)))
  }

  /// What is out of scale counts in no total, no mean and no rank that is shown.
  @Test func whatIsOutOfScaleCountsInNoRank() {
    let board = Board().pressing("7[18,04<Enter>")
    let row = row(board, "01 Hà Nội")
    #expect(row.contains("18,04×") && row.contains("…"), "\(row)")
    #expect(board.model.entry?.table.ranks(item: 0)[0] == nil)
    let shown = board.pressing("B<Esc>")
    #expect(shown.model.report.total.standing == nil)
  }

  @Test func itSurvivesEverythingInTheSession() {
    let board = Board().pressing("71x<Enter>")
    for keys in ["<Esc>7", "<Esc>47", "vv", "LLL", "<Esc>i<Esc>7", "?<Esc>"] {
      #expect(board.pressing(keys).model.entry?.refused.map(\.text) == ["1x"], "\(keys)")
    }
    let figures = EventLoop.Figures(book: Books.published)
    #expect(update(board.model, reloaded: figures).entry?.review.faultCount == 1)
  }

  @Test(arguments: [(80, 24), (120, 40), (40, 10)], Language.allCases)
  func theMarkIsInSight(size: (columns: Int, rows: Int), language: Language) {
    for glyphs in [GlyphLevel.blocks, .ascii] {
      let board = Board {
        ($0.columns, $0.rows, $0.language, $0.glyphs) = (size.columns, size.rows, language, glyphs)
      }.pressing("71234567890x<Enter>k")
      #expect(board.lines.contains { $0.contains(glyphs == .ascii ? "12345" : "12345…×") }, "\(board.text)")
    }
  }
}
