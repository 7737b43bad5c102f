@testable import BoardSupport
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard

/// The mouse is turned off and on from the board: while it is off the terminal selects text.
@Suite struct MouseUseTests {
  private func board(_ mouse: Model.MouseUse, _ language: Language = .vietnamese) -> Board {
    Board { ($0.mouse, $0.language) = (mouse, language) }
  }

  /// The list of commands says which way it turns, and is found by those words.
  @Test(arguments: [
    (Model.MouseUse.on, Language.vietnamese, "tat chuot", "tắt chuột, để bôi đen chữ"),
    (.off, .vietnamese, "bat chuot", "bật chuột, để bấm và cuộn"),
    (.on, .english, "mouse off", "mouse off, to select text"),
    (.off, .english, "mouse on", "mouse on, to click and scroll"),
  ])
  func thePaletteTurnsIt(mouse: Model.MouseUse, language: Language, query: String, words: String) {
    let list = board(mouse, language).pressing(":" + query)
    #expect(list.text.contains(words))
    let turned = list.pressing("<Enter>")
    #expect(turned.effects == [.useMouse(mouse == .off)])
    #expect(turned.model.mouse == (mouse == .off ? .on : .off) && turned.model.overlay == nil)
    #expect(turned.notice == (mouse == .off ? Notices.mouseIsOn : Notices.mouseIsOff)[language])
    #expect(turned.pressing("j").notice == nil)
    #expect(!turned.pressing(":" + query).text.contains(words))
  }

  @Test(arguments: ["", "<Enter>", "2", "3", "4", "4m", "5", "6", "7", "8"])
  func theKeyTurnsItOnEveryPanel(keys: String) {
    let before = board(.on).pressing(keys)
    #expect(before.pressing("M").effects == before.effects + [.useMouse(false)])
    #expect(before.pressing("MM").effects == before.effects + [.useMouse(false), .useMouse(true)])
  }

  /// Where text is typed it is a letter.
  @Test func inAFieldItIsALetter() {
    #expect(board(.on).pressing("/M").effects.isEmpty)
  }

  /// A right or middle click pastes in most windows, but not while the board has the mouse.
  @Test(arguments: ["", "7", "71", "4/ha", "p", "3a", "7[2<Enter>Ply do<Enter>"])
  func otherButtonsSayHowToPaste(keys: String) {
    var board = board(.on).pressing(keys)
    let before = (board.model.overlay, board.model.entry?.field, board.effects)
    board.send(.mouse(Mouse(.otherPress, at: Point(column: 20, row: 8))))
    #expect(board.text.contains("Shift+Insert"), "\(board.text)")
    // Where letters are typed the key that frees the mouse is one of them.
    let isTyping = KeyMap.fields.union(KeyMap.forms).contains(View.context(of: board.model))
    #expect(board.text.contains("M trả chuột") != isTyping, "\(board.text)")
    #expect(board.model.entry?.field == before.1 && board.effects == before.2)
    if case .prompt(let prompt) = before.0 {
      #expect(board.pressing("x").model.overlay == .prompt(Prompt(prompt.purpose, prompt.field.text + "x")))
    } else {
      #expect(board.model.overlay == before.0)
    }
  }

  @Test func theGridSaysHowToPaste() {
    #expect(board(.on).pressing("7").text.contains("Dán từ Excel: Shift+Insert"))
    #expect(!board(.off).pressing("7").text.contains("Shift+Insert"))
    #expect(board(.on).pressing("7?").text.contains("Shift-Insert"))
  }

  @Test(arguments: Language.allCases)
  func withoutAMouseNothingIsOfferedOrSent(language: Language) {
    let board = board(.absent, language)
    #expect(!board.pressing("?").pressing("<PgDn>").text.contains(language == .english ? "mouse" : "chuột"))
    #expect(board.pressing(":mouse").text.contains(language == .english ? "nothing" : "không có kết quả"))
    let pressed = board.pressing("M")
    #expect(pressed.effects.isEmpty && pressed.model.mouse == .absent)
    #expect(pressed.notice == Notices.noMouse[language])
  }
}
