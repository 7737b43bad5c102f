@testable import BoardSupport
@testable import Dashboard
import TextUI
import Testing
import Words

/// A theme that nobody chose goes by the terminal's ground, whenever that is told.
@Suite struct GroundTests {
  private func board(_ themes: [Ground: String] = [.dark: "default", .light: "light"]) -> Board {
    var board = Board()
    board.model.themesOfGrounds = themes
    return board
  }

  @Test func theThemeOfTheGroundIsTaken() {
    var board = board()
    let notice = Model.Notice(LocalizedText(same: "Có điều phải đọc."))
    board.model.notice = notice
    board.send(.ground(.light))
    #expect(board.model.theme == "light" && board.effects.isEmpty)
    #expect(board.model.notice == notice, "nobody has seen it yet")
    board.send(.ground(.dark))
    #expect(board.model.theme == "default")
  }

  @Test func aThemeThatWasChosenStays() {
    var chosen = board([:])
    chosen.send(.ground(.light))
    #expect(chosen.model.theme == "default")
    var taken = board()
    taken.press("t<End><Enter>")
    #expect(taken.model.theme == "mono")
    taken.send(.ground(.light))
    #expect(taken.model.theme == "mono")
  }

  @Test func aThemeThatIsLookedAtStaysInSight() {
    var board = board()
    board.press("t<End>")
    board.send(.ground(.light))
    #expect(board.model.theme == "mono")
    board.press("<Esc>")
    #expect(board.model.theme == "light")
  }

  @Test func theListNamesThemesInTheReadersLanguage() {
    var board = board()
    board.press("t")
    #expect(board.text.contains("Nền sáng"))
    #expect(Board { $0.language = .english }.pressing("t").text.contains("Monochrome"))
  }
}
