@testable import BoardSupport
import Foundation
@testable import Pages
import Scores
import StoreSupport
import TextUI
import Testing
import Words

@testable import Dashboard

/// What is told once: figures changed by hand; and confirmations that no longer fit.
@Suite struct ToldOnceTests {
  @Test func newsWaitUntilTheLineIsFree() {
    var board = Board { $0.notice = Model.Notice(LocalizedText(same: "trước")) }
    board.model.tell(Model.Notice(LocalizedText(same: "sau"), .warning))
    #expect(board.notice == "trước")
    // A key that brings news of its own shows those first.
    board.press("]")
    #expect(board.notice != "sau" && board.notice != "trước")
    board.press("j")
    #expect(board.notice == "sau")
    board.press("j")
    #expect(board.notice == nil)
    board.model.tell(Model.Notice(LocalizedText(same: "nữa")))
    #expect(board.notice == "nữa")
  }

  private func confirmed(after steps: Int) throws -> Board {
    var board = Board().pressing("7[1,43<Enter>")
    var draft = try #require(board.model.entry?.draft)
    draft.confirmation = Confirmation(
      by: Signature(user: "mai", time: Date(timeIntervalSince1970: 0)), note: "đã đối chiếu", lastStep: 1)
    board.model.entry = board.model.entry.map { $0.with(draft, in: $0.book) }
    for _ in 0..<steps { board.press("1,43<Enter>") }
    return board
  }

  @Test func aConfirmationIsShownOnThePanel() throws {
    #expect(try confirmed(after: 0).text.contains("mai đã xác nhận bước 1: “đã đối chiếu”"))
    #expect(try confirmed(after: 0).pressing("P").text.contains("mai đã xác nhận"))
  }

  @Test func oneThatNoLongerFitsIsToldAndNotDropped() throws {
    let board = try confirmed(after: 2)
    #expect(board.text.contains("mai xác nhận ở bước 1; sau đó có 2 thay đổi."), "\(board.text)")
    let asked = board.pressing("P")
    #expect(asked.text.contains("mai xác nhận ở bước 1; sau đó có 2 thay đổi."), "\(asked.text)")
  }

  /// A colleague's note reaches the screen on which the draft is open.
  @Test func aNoteThatComesWhileTheDraftIsOpenIsShown() throws {
    var board = Board().pressing("7[1,43<Enter>")
    var opening = EntryOpening()
    opening.lock = .taken(from: nil)
    opening.confirmation = Confirmation(
      by: Signature(user: "mai", time: Date(timeIntervalSince1970: 0)), note: "đúng", lastStep: 1)
    board.model.take(opening)
    #expect(board.model.entry?.draft.steps.count == 1)
    #expect(board.text.contains("mai đã xác nhận bước 1: “đúng”"), "\(board.text)")
  }
}
