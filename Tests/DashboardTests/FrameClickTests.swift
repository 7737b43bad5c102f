@testable import BoardSupport
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard

/// What is drawn like a control can be clicked: the tabs, the year, the keys of the footer.
@Suite struct FrameClickTests {
  /// The board after a click on the first place where a text stands in a row.
  private func click(_ text: String, row: Int, on board: Board, into offset: Int = 0) throws -> Board {
    var board = board
    board.settle()
    let line = board.lines[row < 0 ? board.lines.count + row : row]
    let range = try #require(line.range(of: text), "\(line)")
    let column = line.distance(from: line.startIndex, to: range.lowerBound) + offset
    board.send(
      .mouse(Mouse(.press, at: Point(column: column, row: row < 0 ? board.lines.count + row : row))))
    return board
  }

  @Test(arguments: Language.allCases)
  func aTabOpensItsPanel(language: Language) throws {
    let board = Board { ($0.language, $0.columns) = (language, 120) }
    for panel in BoardPanel.all {
      let clicked = try click("\(panel.number) \(panel.name[language])", row: 1, on: board, into: 2)
      #expect(clicked.model.screen.panel == panel, "\(panel.number)")
    }
  }

  /// The signs beside the year lead to the one before and after, the year itself to the list.
  @Test func theYearOfTheTitle() throws {
    let board = Board { $0.year = 2022 }
    #expect(try click("‹ 2022", row: 0, on: board).model.year == 2021)
    #expect(try click("2022 ›", row: 0, on: board, into: 5).model.year == 2023)
    let list = try click("2022", row: 0, on: board, into: 1).model
    guard case .picker(let picker) = list.overlay else { return #expect(Bool(false), "no list") }
    #expect(picker.kind == .year)
  }

  @Test func aKeyOfTheFooter() throws {
    let board = Board()
    #expect(try click("c so sánh", row: -1, on: board, into: 3).model.screen == .compare())
    #expect(try click("Enter mở", row: -1, on: board).model.screen.context == .dimension)
    #expect(try click("? giúp", row: -1, on: board).model.overlay == .help(offset: 0))
    #expect(try click("q thoát", row: -1, on: board).effects == [.quit])
    let away = Board().pressing("pSơn La<Enter>")
    #expect(try click(". về Hà Nội", row: -1, on: away).model.homeOfVisit == nil)
    // Between two keys nothing happens.
    #expect(try click("mở  c", row: -1, on: board, into: 2).model.screen == .overview)
  }

  /// In the grid a key of the footer is pressed, not clicked; a tab leaves it as Tab does.
  @Test func inTheGridNoKeyIsClicked() throws {
    let grid = Board().pressing("7[")
    var clicked = grid
    clicked.settle()
    for column in 0..<80 { clicked.send(.mouse(Mouse(.press, at: Point(column: column, row: 23)))) }
    #expect(clicked.model.screen == .entry && clicked.effects == grid.effects)
    let typing = Board().pressing("7[1,4")
    #expect(try click("4 Xếp hạng", row: 1, on: typing).model.screen == .entry)
  }
}
