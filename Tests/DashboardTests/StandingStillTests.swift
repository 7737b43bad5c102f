import Scores
import TextUI
import Testing

@testable import BoardSupport
@testable import Dashboard

/// Whatever is walked through row by row stands still while the selected row is in sight.
@Suite struct StandingStillTests {
  struct Case: CustomTestStringConvertible {
    var keys: String
    var list: Sight.ListID
    var testDescription: String { keys }
  }

  private static let cases = [
    Case(keys: "2t", list: .series), Case(keys: "3", list: .targets), Case(keys: "4", list: .ranking),
    Case(keys: "5", list: .supposed), Case(keys: "6", list: .plans), Case(keys: "7", list: .cells),
    Case(keys: "8", list: Sight.ListID("movers")),
    Case(keys: "p", list: .choices), Case(keys: ":", list: .choices), Case(keys: "<Enter>", list: .lines),
  ]

  /// The screen without the marker of the selected row.
  private func rows(_ board: Board) -> [String] {
    board.lines.map { String($0.map { $0 == "›" ? " " : $0 }) }
  }

  @Test(arguments: cases, [(80, 12), (40, 10), (120, 16)])
  func whileTheSelectionMovesInsideOfIt(test: Case, size: (columns: Int, rows: Int)) throws {
    var board = Board { ($0.columns, $0.rows) = size }.pressing(test.keys)
    board.walk(String(repeating: "<Down>", count: 40))
    let window = board.model.sight[test.list]
    // A list that fits has nothing to scroll.
    guard let window, window.count > window.height, window.height > 2 else { return }
    #expect(window.offset > 0)
    board.walk("<Up><Up>")
    #expect(board.model.sight[test.list] == window)
    board.walk(String(repeating: "<Up>", count: window.height))
    #expect(try #require(board.model.sight[test.list]).offset < window.offset)
  }

  /// Nine down and two up in the targets at 80×12: neither rows nor columns move.
  @Test func theTargetsStandStill() {
    var board = Board { $0.rows = 12 }
    board.walk("3" + String(repeating: "<Down>", count: 9))
    let below = rows(board)
    board.walk("<Up><Up>")
    #expect(rows(board) == below)
  }
}
