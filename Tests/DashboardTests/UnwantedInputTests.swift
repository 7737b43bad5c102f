@testable import BoardSupport
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard

/// What is pasted, comes at once or is made by an input method, where keys are commands and in fields.
@Suite struct UnwantedInputTests {
  /// Every place that a few keys lead to, and whether text can be typed there.
  static let places: [(keys: String, isField: Bool)] = [
    ("", false), ("<Enter>", false), ("2", false), ("3", false), ("3<Enter>", false), ("4", false),
    ("4m", false), ("5", false), ("6", false), ("y", false), ("t", false), ("?", false), ("r", false),
    ("P", false), ("p", true), (":", true), ("2/", true), ("w", true), ("5e", true), ("5+w", true),
    ("3a<Down>", true), ("3d", true), ("7s", true),
  ]

  @Test(arguments: places)
  func aBurstIsTextInAFieldAndNothingElsewhere(keys: String, isField: Bool) {
    let before = Board().pressing(keys)
    for event in [Event.burst("Vĩnh Phúc\nBắc Ninh\n"), .paste("Vĩnh Phúc\nBắc Ninh\n")] {
      var board = before
      board.send(event)
      #expect(board.model.screen == before.model.screen && board.effects.count == before.effects.count)
      let told = board.notice?.contains("coi như dán") == true || board.notice?.contains("Dán ở đây") == true
      #expect(told == !isField, "\(keys): \(board.notice ?? "")")
      if isField { #expect(board.text.contains("Vĩnh Phúc Bắc Ninh") || board.text.contains("Ninh")) }
      if !isField { #expect(board.model.overlay == before.model.overlay) }
    }
  }

  @Test func inTheGridItIsRehearsedAlsoOverAnOpenCell() {
    for keys in ["7", "71,4"] {
      var board = Board().pressing(keys)
      board.send(.burst("Hà Nội\t1,5\nCao Bằng\t1,25\n"))
      #expect(board.model.overlay == .rehearsal(offset: 0))
      #expect(board.model.entry?.draft.steps.isEmpty == true)
      #expect(board.pressing("y").model.entry?.draft.differences.count == 2)
    }
  }

  /// Names alone are no figures: whatever is said to them, nothing changes.
  @Test func namesWithoutFiguresChangeNothing() {
    var board = Board().pressing("7")
    board.send(.burst("Vĩnh Phúc\nBắc Ninh\n"))
    board.press("y")
    #expect(board.model.entry?.draft.steps.isEmpty == true)
  }

  @Test(arguments: ["", "2", "4", "7", "7H", "<Enter>", "3<Enter>"])
  func backspaceDoesNothingOutsideAField(keys: String) {
    let before = Board().pressing("71,43<Enter><Up>")
    var board = before.pressing(keys)
    let screen = board.model.screen
    board.press("<Backspace>")
    #expect(board.model.screen == screen && board.model.entry?.draft.differences.count == 1)
    for key in ["x", "<Del>"] {
      let stated = before.pressing(key).model.entry?.draft.fact(ScoreCell(code: "01", item: ItemID("1.1")))
      #expect(stated == .statedMissing)
    }
  }

  @Test func aLetterThatAnInputMethodMadeIsTypedInAFieldAndNoCommand() {
    var board = Board().pressing("7shoa")
    board.send(.retyped("à", erasing: 1))
    board.press("<Enter>")
    #expect(board.model.entry?.draft.source == "hoà")
    let before = Board().pressing("71,43<Enter><Up>")
    for letter in ["đ", "ơ", "ư", "y", "à"] {
      var board = before
      board.send(.retyped(letter, erasing: 1))
      #expect(board.model.entry?.draft.steps.count == before.model.entry?.draft.steps.count, "\(letter)")
      #expect(board.model.entry?.draft.year == before.model.entry?.draft.year)
      #expect(board.notice?.contains("“\(letter)”") == true)
    }
  }

  @Test func noYearChangesSilently() {
    var board = Board { $0.year = 2020 }
    board.press("4ư")
    #expect(board.model.year == 2020 && board.notice?.contains("w") == true)
    board.press("ư")
    #expect(board.model.year == 2021 && board.notice?.contains("2021") == true)
    board.press("ơ")
    #expect(board.model.year == 2020 && board.notice?.contains("2020") == true)
    // A key in between is another matter.
    board.press("ưjư")
    #expect(board.model.year == 2020)
    board.press("]")
    #expect(board.model.year == 2021 && board.notice == nil)
    // In the grid `w` is no command.
    board.press("7")
    let year = board.model.entry?.draft.year ?? 0
    board.press("ơ")
    #expect(board.model.entry?.draft.year == year - 1 && board.notice?.contains("\(year - 1)") == true)
    board.press("ư")
    #expect(board.model.entry?.draft.year == year)
  }

  @Test func aPasteThatIsNotWholeIsTold() {
    var board = Board().pressing("7")
    board.send(.paste("Tỉnh\t1.1\nHà Nội\t1,5\n"))
    board.send(.pasteFault(.withoutEnd))
    #expect(board.model.overlay == .rehearsal(offset: 0) && board.notice?.contains("kết thúc") == true)
    board.press("<Esc>")
    board.send(.pasteFault(.tooLarge))
    #expect(board.notice?.contains("1 MB") == true && board.model.overlay == nil)
  }
}
