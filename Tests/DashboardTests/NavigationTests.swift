@testable import BoardSupport
@testable import Dashboard
import Scores
import TextUI
import Testing
import Words

/// Moving, going in and coming back.
@Suite struct NavigationTests {
  @Test(arguments: [
    ("", 0), ("<Down>", 1), ("jjj", 3), ("jjk", 1), ("<Up>", 0), ("G", 7), ("<End>k", 6), ("Gg", 0),
    ("G<Home>", 0), ("<Down><Down><Down><Down><Down><Down><Down><Down><Down>", 7), ("kkkj", 1),
  ])
  func theSelectionMovesAndStaysInside(keys: String, selection: Int) {
    #expect(Board().pressing(keys).model.dimensionSelection == selection)
  }

  @Test(arguments: ["<Enter>", "l", "<Right>"])
  func enterOpensTheSelectedDimension(key: String) {
    let board = Board().pressing("jj" + key)
    #expect(board.model.screen == .dimension(ItemID("3")))
    #expect(board.model.lineSelection == 0 && board.effects.isEmpty)
    #expect(View.context(of: board.model) == .dimension)
  }

  @Test(arguments: ["<Esc>", "h", "<Left>", "q"])
  func comingBackKeepsTheSelection(key: String) {
    let board = Board().pressing("jj<Enter>j" + key)
    #expect(board.model.screen == .overview && board.model.dimensionSelection == 2)
    #expect(board.effects.isEmpty)
  }

  @Test(arguments: [("jjj", 3), ("G", 3), ("Gkk", 1), ("k", 0), ("<End><Home>", 0)])
  func linesOfADimension(keys: String, line: Int) {
    // Dimension 7: itself and its three components.
    let board = Board().pressing("jjjjjj<Enter>" + keys)
    #expect(board.model.screen == .dimension(ItemID("7")) && board.model.lineSelection == line)
  }

  @Test func anotherDimensionBeginsAtItsFirstLine() {
    let board = Board().pressing("<Enter>jjj<Esc>j<Enter>")
    #expect(board.model.screen == .dimension(ItemID("2")) && board.model.lineSelection == 0)
  }

  @Test func qQuitsOnTheTopScreenOnly() {
    #expect(Board().pressing("q").effects == [.quit])
    #expect(Board().pressing("<Enter>q").effects.isEmpty)
    #expect(Board().pressing("<Enter>qq").effects == [.quit])
    #expect(Board().pressing("yq").effects.isEmpty && Board().pressing("yqq").effects == [.quit])
    #expect(Board().pressing("?q").effects.isEmpty && Board().pressing("?qq").effects == [.quit])
  }

  @Test func escNeverQuits() {
    let board = Board().pressing("<Esc><Esc>y<Esc><Esc>p<Esc><Esc>?<Esc><Esc><Enter><Esc><Esc>")
    #expect(board.effects.isEmpty && board.model.screen == .overview && board.model.overlay == nil)
  }

  @Test(arguments: ["", "<Enter>", "y", "p", "?", "pha"])
  func controlCQuitsFromEverywhere(keys: String) {
    #expect(Board().pressing(keys + "<C-c>").effects == [.quit])
  }

  @Test(arguments: ["", "<Enter>", "y", "p", "?"])
  func redrawAndSuspendFromEverywhere(keys: String) {
    let board = Board().pressing(keys)
    let after = board.pressing("<C-l><C-z>")
    #expect(after.effects == [.redraw, .suspend])
    #expect(after.model.overlay == board.model.overlay && after.canvas == board.canvas)
  }

  @Test func helpIsOpenedScrolledAndClosed() {
    let help = Board().pressing("?")
    #expect(help.model.overlay == .help(offset: 0) && help.text != Board().text)
    let scrolled = help.pressing("jj")
    #expect(scrolled.model.overlay == .help(offset: 2) && scrolled.text != help.text)
    #expect(scrolled.pressing("kkk").model.overlay == .help(offset: 0))
    for key in ["?", "<Esc>", "q", "<F1>"] {
      #expect(scrolled.pressing(key).model.overlay == nil, "\(key)")
    }
    #expect(Board().pressing("<Enter>?<Esc>").model.screen == .dimension(ItemID("1")))
  }

  /// The last line of the help can be reached, and no empty screen behind it.
  @Test(arguments: [24, 12, 10])
  func helpEndsWithItsLastLine(rows: Int) {
    let end = Board { $0.rows = rows }.pressing("?G")
    #expect(end.text.contains("29/61 "))
    #expect(end.pressing("jjj<PgDn>").text == end.text)
    #expect(end.pressing("g").text == Board { $0.rows = rows }.pressing("?").text)
  }

  @Test func helpOfATallScreenDoesNotScroll() {
    let help = Board { $0.rows = 80 }.pressing("?")
    #expect(help.pressing("jG").text == help.text)
  }

  @Test func unknownKeysDoNothing() {
    // Each says so once; then nothing at all is seen of them.
    let board = Board().pressing("zx9zx9<C-y>")
    #expect(board.text == Board().text && board.effects.isEmpty)
  }
}
