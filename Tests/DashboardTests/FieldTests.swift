@testable import BoardSupport
import Scores
import TextUI
import Testing

@testable import Dashboard

/// Keys that edit a line are the same wherever one is typed.
@Suite struct FieldTests {
  /// Where something is typed: in `/`, a list, a file name, a note, a supposed value, a name, a form, a cell.
  static let places = [
    "4/", "p", "4w<C-u>", "7[s<C-u>", "5e", "5+w", "3a<Down><Down><C-u>", "7[<Enter><C-u>",
  ]

  private func typed(_ board: Board) -> (text: String, cursor: Int)? {
    let field: TextField? =
      switch board.model.overlay {
      case .prompt(let prompt): prompt.field
      case .picker(let picker): picker.field
      case .target(let form): form.texts[form.field]
      case nil: board.model.entry?.field
      default: nil
      }
    return field.map { ($0.text, $0.cursor) }
  }

  @Test(arguments: places)
  func editing(place: String) throws {
    let board = Board { $0.entering = .allowed }.pressing(place)
    let empty = try #require(typed(board), "\(place)")
    #expect(empty == ("", 0), "\(place)")
    let steps: [(keys: String, text: String, cursor: Int)] = [
      ("12 34", "12 34", 5), ("<C-w>", "12 ", 3), ("<Left><Left>9", "192 ", 2), ("<Del>", "19 ", 2),
      ("<Backspace>", "1 ", 1), ("<C-a>7", "71 ", 1), ("<C-e>5", "71 5", 4), ("<Right>", "71 5", 4),
      ("<Left><C-u>", "5", 0),
    ]
    var now = board
    for step in steps {
      now.press(step.keys)
      let found = try #require(typed(now), "\(place) \(step.keys)")
      #expect(found == (step.text, step.cursor), "\(place) \(step.keys)")
    }
  }

  /// A cursor that moves changes nothing of what was found, and stands where the next letter goes.
  @Test func theCursorIsSeen() {
    let search = Board().pressing("4/ninh<Down>")
    let found = search.model.ranking.selected
    #expect(search.pressing("<Left><Left>").model.ranking.selected == found)
    #expect(search.pressing("<Left><Left>").text.contains("ni▏nh"))
    let list = Board().pressing("pha<Down><Left>")
    #expect(list.text.contains("h▏a") && list.pressing("<Enter>").model.report.province.code != "01")
  }
}
