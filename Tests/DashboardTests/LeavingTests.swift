@testable import BoardSupport
import Foundation
@testable import Pages
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard

/// Nothing that is not on the disk is left silently.
@Suite struct LeavingTests {
  private static let full = LocalizedText(vi: "đĩa đầy", en: "disk full")

  /// A board whose disk took nothing of what was entered so far.
  private func failing(_ keys: String) -> Board {
    var board = Board().pressing(keys)
    board.model.notKept(Self.full)
    board.effects = []
    return board
  }

  private func asks(_ board: Board, _ way: Leaving) -> Bool { board.model.overlay == .question(.leave(way)) }

  @Test func whatTheDiskDidNotTakeIsCounted() {
    let board = failing("71,43<Enter>1,5<Enter>1,6<Enter>u")
    #expect(board.model.entry?.unkeptCount == 3)
    #expect(board.text.contains("CHƯA GHI ĐƯỢC VÀO ĐĨA (3 giá trị): đĩa đầy"), "\(board.text)")
    let one = failing("7snguồn<Enter>")
    #expect(one.model.entry?.unkeptCount == 1)
    var kept = Board().pressing("71,43<Enter>")
    kept.model.kept(DraftPosition(step: 1, bytes: 9), at: Date(), tookLong: nil)
    kept.press("1,5<Enter>")
    kept.model.notKept(Self.full)
    #expect(kept.model.entry?.unkeptCount == 1)
  }

  @Test(arguments: ["q", "<Esc>q", "<Esc>4q", "<C-c>", "<Esc><C-c>"])
  func quittingAsks(keys: String) {
    let board = failing("71,43<Enter>1,5<Enter>").pressing(keys)
    #expect(asks(board, .board) && !board.effects.contains(.quit))
    #expect(board.text.contains("Chưa ghi vào đĩa") && board.text.contains("2 giá trị"), "\(board.text)")
    #expect(board.text.contains("đĩa đầy"))
    // Anything but the key shown stays; what was there is still there.
    for key in ["<Esc>", "n"] {
      let stayed = board.pressing(key)
      #expect(stayed.model.overlay == nil && !stayed.effects.contains(.quit), "\(key)")
      #expect(stayed.model.entry?.draft.steps.count == 2)
    }
    #expect(!board.pressing("<Enter>").effects.contains(.quit))
    #expect(board.pressing("y").effects.contains(.quit))
    // Ctrl-C is never in vain.
    #expect(board.pressing("<C-c>").effects.contains(.quit))
  }

  @Test(arguments: [Event.terminated, .hungUp])
  func aSignalLeavesAtOnce(event: Event) {
    var board = failing("71,43<Enter>")
    board.send(event)
    #expect(board.effects == [.quit])
  }

  @Test func withEverythingOnTheDiskNobodyIsAsked() {
    #expect(Board().pressing("71,43<Enter>q").effects.last == .quit)
    #expect(Board().pressing("71,43<Enter><Esc><C-c>").effects.last == .quit)
    // A cell that was opened and not typed into, a form as it opened.
    #expect(Board().pressing("7[<Enter><C-c>").effects.last == .quit)
    #expect(Board().pressing("3e<C-c>").effects.last == .quit)
    #expect(Board().pressing("3e<Esc>").model.overlay == nil)
  }

  @Test(arguments: ["<Esc>", "<Esc>2", "<Esc>4", "<Esc><Tab>", "<Esc>3", "<Esc>6"])
  func theOtherPanelsSayIt(keys: String) {
    let board = failing("71,43<Enter>1,5<Enter>").pressing(keys)
    #expect(board.text.contains("Chưa ghi vào đĩa: 2 giá trị; 7 về bảng nhập."), "\(board.text)")
    #expect(board.pressing("7").model.entry?.draft.steps.count == 2)
    // Every key there tries again.
    #expect(board.effects.last == .draft(.keep([])))
    var kept = board
    kept.model.kept(DraftPosition(step: 2, bytes: 9), at: Date(), tookLong: nil)
    #expect(!kept.text.contains("Chưa ghi vào đĩa") && kept.text.contains("Đã ghi được vào đĩa"))
  }

  @Test func aRefusedTextIsOne() {
    let board = Board().pressing("71x<Enter><Esc>")
    #expect(board.text.contains("1 ô không phải là số"), "\(board.text)")
    #expect(asks(board.pressing("q"), .board) && board.pressing("qy").effects.last == .quit)
    #expect(Board().pressing("71x<Enter>uq").effects.last == .quit)
  }

  @Test(arguments: [("[", 2024), ("]", 2026)])
  func anotherYearAsks(key: String, year: Int) {
    for board in [failing("71,43<Enter>"), Board().pressing("71x<Enter>")] {
      let asked = board.pressing(key)
      #expect(asks(asked, .year(year)) && asked.model.entry?.draft.year == 2025)
      let stayed = asked.pressing("<Esc>")
      #expect(stayed.model.entry?.draft.year == 2025 && stayed.model.overlay == nil)
      #expect(asked.pressing("y").model.entry?.draft.year == year)
    }
    #expect(Board().pressing("71,43<Enter>" + key).model.entry?.draft.year == year)
  }

  @Test func anotherIndexAsksWhenItsYearIsOpened() throws {
    var board = Board { $0.others = Books.all }.pressing("71x<Enter><Esc>")
    board.model.goTo(index: "par-index")
    #expect(board.text.contains("Chưa ghi vào đĩa"))
    let asked = board.pressing("7")
    #expect(asks(asked, .year(nil)) && asked.model.entry?.draft.index == "papi")
    #expect(asked.pressing("<Esc>").model.entry?.refused.count == 1)
    #expect(asked.pressing("y").model.entry?.draft.index == "par-index")
  }

  @Test func aColleaguesDraftAsks() {
    var board = Board().pressing("71x<Enter>")
    board.model.entry?.others = [EntryState.Colleague(user: "mai", count: 3)]
    let asked = board.pressing("o")
    #expect(asks(asked, .draft(of: "mai")))
    #expect(asked.pressing("y").effects.last == .draft(.open(year: 2025, of: "mai", force: false)))
    #expect(asked.pressing("n").effects == board.effects)
  }

  @Test func readingAgainGivesNothingUp() {
    let board = failing("71,43<Enter>1,5<Enter>")
    // What the disk did not take is tried before the folder is read.
    #expect(board.pressing("R").effects.first == .draft(.keep([])))
    var after = board
    var opening = EntryOpening()
    (opening.signer, opening.lock) = ("lan", .taken(from: nil))
    after.model.take(opening)
    #expect(after.model.entry?.draft.steps.count == 2 && after.model.entry?.unkeptCount == 2)
  }

  @Test func keepingTheDraftSaysWhatIsNotKept() {
    #expect(failing("71,43<Enter>").pressing("<C-s>").notice == nil)
    #expect(Board().pressing("71x<Enter><C-s>").notice?.contains("1 ô không phải là số") == true)
    #expect(Board().pressing("71,43<Enter><C-s>").notice == Notices.draftIsKept.vietnamese)
  }

  @Test func anOpenCellAsksAtCtrlCOnly() {
    let board = Board().pressing("71,4<C-c>")
    #expect(asks(board, .board) && board.text.contains("ô đang gõ"))
    let stayed = board.pressing("<Esc>")
    #expect(stayed.model.entry?.field?.text == "1,4" && View.context(of: stayed.model) == .entryCell)
    // A field that a colleague's takeover made idle keeps what was typed.
    var taken = Board().pressing("71,43")
    taken.model.entry?.desk = .looking("mai")
    #expect(taken.pressing("<Enter>").model.entry?.field?.text == "1,43")
  }

  @Test func aPasteThatWasNotTakenAsks() {
    var board = Board().pressing("7[")
    board.send(.paste(Samples.table))
    for keys in ["q", "<C-c>"] {
      let asked = board.pressing(keys)
      #expect(asks(asked, keys == "q" ? .overlay : .board), "\(keys)")
      #expect(asked.text.contains("bảng vừa dán (4 ô)"), "\(asked.text)")
      let stayed = asked.pressing("<Esc>")
      #expect(View.context(of: stayed.model) == .rehearsal && stayed.model.entry?.rehearsal != nil)
      #expect(stayed.pressing("y").model.entry?.draft.steps.count == 1)
    }
    let left = board.pressing("qy")
    #expect(left.model.overlay == nil && left.model.entry?.rehearsal == nil && left.notice == "Không dán gì.")
    // Esc is the answer shown.
    #expect(board.pressing("<Esc>").notice == "Không dán gì.")
  }

  @Test(arguments: ["3a<Down><Down>2024", "3e<Down><Down>9", "6a<Down><Down>x", "3dlý do"])
  func aHalfFilledFormAsks(keys: String) {
    let board = Board().pressing(keys)
    #expect(board.model.overlay != nil)
    let asked = board.pressing("<Esc>")
    #expect(asks(asked, .overlay), "\(asked.text)")
    #expect(asked.pressing("<Esc>").model.overlay == board.model.overlay)
    #expect(asked.pressing("y").model.overlay == nil && asked.pressing("y").effects.isEmpty)
    #expect(asks(board.pressing("<C-c>"), .board))
    #expect(board.pressing("<Esc><C-c>").model.overlay == .question(.leave(.board)))
    #expect(board.pressing("<Esc><C-c><Esc>").model.overlay == board.model.overlay)
  }

  @Test(arguments: ["7s!", "7[2,5<Enter>kn!", "7[c!"])
  func aTypedNoteAsks(keys: String) {
    let note = keys.replacing("!", with: "ghi chú")
    let asked = Board().pressing(note + "<Esc>")
    #expect(asks(asked, .overlay) && asked.text.contains("dòng đang gõ"), "\(asked.text)")
    // Nothing typed, nothing asked.
    #expect(Board().pressing(keys.replacing("!", with: "") + "<Esc>").model.overlay == nil)
  }

  /// In a window too small for a box the question is asked all the same.
  @Test func aSmallWindowAsksToo() {
    var board = failing("71,43<Enter>")
    board.send(.resized(Size(columns: 30, rows: 6)))
    let asked = board.pressing("q")
    #expect(asks(asked, .board) && !asked.effects.contains(.quit))
    #expect(asked.text.contains("1 giá trị") && asked.text.contains("y:"), "\(asked.text)")
    #expect(asked.pressing("y").effects.contains(.quit))
    #expect(asked.pressing("<Esc>").text.contains("40×10"))
  }

  @Test(arguments: [(80, 24), (120, 40), (40, 10)], Language.allCases)
  func theQuestionIsWhole(size: (columns: Int, rows: Int), language: Language) {
    let board = Board {
      ($0.columns, $0.rows, $0.language) = (size.columns, size.rows, language)
    }.pressing("71x<Enter>q")
    let words = [Unsaved(refused: 1).words, LeavingWords.yes(.board), LeavingWords.stay]
    for word in words { #expect(board.text.contains(word[language]), "\(board.text)") }
  }
}
