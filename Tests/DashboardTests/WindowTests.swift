@testable import BoardSupport
@testable import Dashboard
@testable import Pages
import Scores
import TextUI
import Testing
import Words

/// The window: its size, the mouse, and a window too small for anything.
@Suite struct WindowTests {
  @Test(arguments: ["", "jjj<Enter>jj", "yjj", "pbac", "?jj", "[[b"])
  func resizingKeepsPlaceAndInput(keys: String) {
    var board = Board().pressing(keys)
    let before = board
    for size in [(120, 40), (40, 10), (10, 3), (1, 1), (300, 90), (80, 24)] {
      board.send(.resized(Size(columns: size.0, rows: size.1)))
      #expect(board.canvas.size == Size(columns: size.0, rows: size.1))
    }
    #expect(board.text == before.text && board.effects.isEmpty)
    #expect(board.model.overlay == before.model.overlay && board.model.screen == before.model.screen)
  }

  /// In a window that shows only how large it must be, no key changes what cannot be seen.
  @Test(arguments: ["", "jj<Enter>j", "y", "pha", "?"], [(39, 24), (80, 9), (5, 2), (1, 1)])
  func tooSmall(keys: String, size: (columns: Int, rows: Int)) {
    var board = Board().pressing(keys)
    let before = board
    board.send(.resized(Size(columns: size.columns, rows: size.rows)))
    board.press("j<Down><Enter>[]ypbx<Backspace><C-u>?R<Esc>hl")
    board.send(.mouse(Mouse(.press, at: Point(column: 0, row: 0))))
    board.send(.mouse(Mouse(.scrollDown, at: Point(column: 0, row: 0))))
    board.send(.paste("qq"))
    #expect(board.effects.isEmpty)
    #expect(board.pressing("q").effects == [.quit] && board.pressing("<C-c>").effects == [.quit])
    board.send(.resized(Size(columns: 80, rows: 24)))
    #expect(board.text == before.text)
  }

  @Test(arguments: Language.allCases)
  func tooSmallSaysTheSizeNeeded(language: Language) {
    let board = Board {
      ($0.columns, $0.rows, $0.language) = (30, 5, language)
    }
    #expect(board.text.contains("40×10") && board.text.contains("q:"))
    #expect(Board { ($0.columns, $0.rows) = (40, 10) }.text.contains("29/61"))
  }

  @Test func clickingSelectsAndOpens() throws {
    let board = Board()
    let row = try #require(board.lines.firstIndex { $0.contains("Thủ tục hành chính công") })
    var clicked = board
    clicked.send(.mouse(Mouse(.press, at: Point(column: 10, row: row))))
    #expect(clicked.model.dimensionSelection == 4 && clicked.model.screen == .overview)
    clicked.send(.mouse(Mouse(.doubleClick, at: Point(column: 10, row: row))))
    #expect(clicked.model.screen == .dimension(ItemID("5")))
    let line = try #require(clicked.lines.firstIndex { $0.hasPrefix(" 5.3 ") || $0.contains(" 5.3 ") })
    clicked.send(.mouse(Mouse(.press, at: Point(column: 10, row: line))))
    #expect(clicked.model.lineSelection == 2)
  }

  /// In spaced tables, short tables and narrow ones a click finds the row that is seen there.
  @Test(arguments: [(120, 40), (200, 60), (60, 30), (40, 10), (40, 14)])
  func aClickFindsTheRowSeenThere(columns: Int, rows: Int) {
    let board = Board { ($0.columns, $0.rows) = (columns, rows) }
    for (index, line) in board.model.report.dimensions.enumerated() {
      let scores = [line.standing?.score.map { String(Int($0)) + "," }].compactMap { $0 }
      let start = line.item.text + " "
      for (row, text) in board.lines.enumerated().dropFirst()
      where text.drop(while: { $0 == " " || $0 == "›" }).hasPrefix(start) && text.contains(scores[0]) {
        var clicked = board
        clicked.send(.mouse(Mouse(.press, at: Point(column: 3, row: row))))
        let opened = clicked.model.screen == .dimension(line.item)
        #expect(clicked.model.dimensionSelection == index || opened, "\(text)")
        break
      }
    }
  }

  @Test func clickingElsewhereDoesNothing() {
    var board = Board()
    for place in [Point(column: 5, row: 0), Point(column: 79, row: 23), Point(column: 500, row: 500)] {
      board.send(.mouse(Mouse(.press, at: place)))
      board.send(.mouse(Mouse(.release, at: place)))
    }
    #expect(board.text == Board().text && board.effects.isEmpty)
  }

  @Test func theWheelMovesTheSelection() {
    var board = Board()
    let place = Point(column: 5, row: 5)
    board.send(.mouse(Mouse(.scrollDown, at: place)))
    board.send(.mouse(Mouse(.scrollDown, at: place)))
    board.send(.mouse(Mouse(.scrollUp, at: place)))
    #expect(board.model.dimensionSelection == 1)
    board.press("?")
    board.send(.mouse(Mouse(.scrollDown, at: place)))
    #expect(board.model.overlay == .help(offset: 1))
    board.press("<Esc>y")
    board.send(.mouse(Mouse(.scrollDown, at: place)))
    #expect(board.pressing("<Enter>").model.year == 2023)
  }

  /// In the narrowest window an open dimension keeps score and rank of every line; names give way.
  @Test(arguments: Array(0..<8), Language.allCases)
  func theNarrowestDimensionKeepsItsFigures(dimension: Int, language: Language) throws {
    let board = Board { ($0.columns, $0.rows, $0.language) = (40, 10, language) }
      .pressing(String(repeating: "j", count: dimension) + "<Enter>")
    let lines = board.lines.filter { $0.contains(#/^[ ›][1-8](\.[0-9])? /#) }
    #expect(lines.count >= 4, "\(board.text)")
    for line in lines { #expect(line.contains(#/[0-9][.,][0-9]{2} +[0-9]+\/61/#), "‹\(line)›") }
  }

  @Test func clickingInAList() throws {
    let list = Board().pressing("y")
    let row = try #require(list.lines.firstIndex { $0.contains("2022 ") })
    var board = list
    board.send(.mouse(Mouse(.press, at: Point(column: 30, row: row))))
    #expect(board.model.overlay != nil && board.model.year == 2024)
    board.send(.mouse(Mouse(.doubleClick, at: Point(column: 30, row: row))))
    #expect(board.model.overlay == nil && board.model.year == 2022)
    var outside = list
    outside.send(.mouse(Mouse(.press, at: Point(column: 2, row: 3))))
    #expect(outside.model.overlay == nil && outside.model.year == 2024)
    #expect(outside.model.dimensionSelection == 0)
  }

  /// A click on the frame, the field or the hint of a list does not close it.
  @Test func clickingBesideTheRowsOfAListKeepsIt() throws {
    let list = Board().pressing("pbac")
    for words in ["Tìm:", "┌", "└"] {
      let row = try #require(list.lines.firstIndex { $0.contains(words) })
      var board = list
      board.send(.mouse(Mouse(.press, at: Point(column: 22, row: row))))
      #expect(board.model.overlay == list.model.overlay, "\(words)")
    }
  }
}
