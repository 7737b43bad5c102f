@testable import BoardSupport
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard

/// Cells marked from one to another, and filled or emptied at once.
@Suite struct EntryRangeTests {
  private func values(_ board: Board, _ item: String) -> [Double?] {
    guard let draft = board.model.entry?.draft else { return [] }
    return draft.codes.prefix(6).map { draft.value(ScoreCell(code: $0, item: ItemID(item))) }
  }

  private func steps(_ board: Board) -> Int { board.model.entry?.draft.steps.count ?? 0 }

  @Test(arguments: [" jjj<C-d>", " jjjd", "jjj kkk<C-d>"])
  func theFirstRowFillsTheRest(keys: String) {
    let board = Board().pressing("71,43<Enter>k" + keys)
    #expect(values(board, "1.1") == [1.43, 1.43, 1.43, 1.43, nil, nil])
    #expect(steps(board) == 2 && board.notice == "Đã điền 3 ô; u hoàn tác.")
    #expect(board.model.entry?.mark == nil)
    #expect(values(board.pressing("u"), "1.1") == [1.43, nil, nil, nil, nil, nil])
  }

  @Test func severalColumnsFillEachItsOwn() {
    let board = Board().pressing("71,1<Tab>1,2<Tab>-<Tab>hhh")
    let filled = board.pressing(" lllj<C-d>")
    #expect(values(filled, "1.1").prefix(3) == [1.1, 1.1, nil] && values(filled, "1.2")[1] == 1.2)
    let fact = filled.model.entry?.draft.fact(ScoreCell(code: "04", item: ItemID("1.3")))
    #expect(fact == .statedMissing && values(filled, "1.4")[1] == nil)
    #expect(steps(filled) == 4)
  }

  @Test func shiftAndTheArrowsMarkToo() {
    var board = Board().pressing("71,43<Enter>k")
    for _ in 0..<2 { board.send(.key(Key(.down, shift: true))) }
    board.send(.key(Key(.right, shift: true)))
    #expect(board.model.entry?.range == EntryRange(EntryCursor(), EntryCursor(row: 2, column: 1)))
    board.send(.key(Key(.up, shift: true)))
    board.send(.key(Key(.left, shift: true)))
    #expect(values(board.pressing("<C-d>"), "1.1").prefix(3) == [1.43, 1.43, nil])
  }

  @Test(arguments: Language.allCases)
  func whatIsMarkedIsSeenAndSaid(language: Language) {
    let board = Board { $0.language = language }.pressing("71,43<Enter>k jjl")
    #expect(board.text.contains(language == .vietnamese ? "3 × 2 ô: Ctrl-D" : "3 × 2: Ctrl-D"))
    let selected = (5...7).map { row in
      (22...34).count { board.canvas[row: row, column: $0].style.isSelected }
    }
    #expect(selected.allSatisfy { $0 > 5 }, "\(selected)")
    let ended = board.pressing("<Esc>")
    #expect(ended.model.entry?.mark == nil && ended.model.screen == .entry)
    #expect(ended.pressing("<Esc>").model.screen == .overview)
  }

  @Test func whatElseIsDoneEndsIt() {
    let board = Board().pressing("71,43<Enter>k jj")
    for keys in [" ", "1", "<Enter>", "<Tab>", "u", "!", "v", "L"] {
      #expect(board.pressing(keys).model.entry?.mark == nil, "\(keys)")
    }
    #expect(values(board.pressing("x"), "1.1").prefix(4) == [nil, nil, nil, nil])
    #expect(board.pressing("x").model.entry?.review.statedMissingCount == 3)
    #expect(steps(board.pressing("x")) == 2)
  }

  @Test func whereNothingCanBeFilledItIsSaid() {
    let typed = Board().pressing("71,43<Enter>k")
    #expect(typed.pressing(" <C-d>").notice?.contains("một dòng") == true)
    #expect(typed.pressing("v ").notice?.contains("trong bảng") == true)
    let refused = Board().pressing("71,4x<Enter>k jj<C-d>")
    #expect(steps(refused) == 0 && refused.notice?.contains("1,4x") == true)
    #expect(steps(Board().pressing("7 jj<C-d>")) == 0)
    let reading = Board { $0.entering = .readOnly }.pressing("7 jj<C-d>")
    #expect(reading.model.entry?.mark == nil && steps(reading) == 0)
  }
}
