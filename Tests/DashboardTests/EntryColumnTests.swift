@testable import BoardSupport
@testable import Pages
import Scores
import TextUI
import Testing

@testable import Dashboard

/// The grid of an index whose parts have no components: the parts themselves are entered.
@Suite struct EntryColumnTests {
  private let board = Board {
    ($0.others, $0.book) = (Books.all, Books.all["pci"] ?? Books.published)
  }.pressing("7")

  @Test func theChosenCellIsInSight() {
    #expect(board.text.contains("1.Gia nhập") || board.lines.contains { $0.contains("Gia nhập thị trường") })
    // The heads are the parts, none of them a sum.
    let heads = board.lines[4].split(separator: " ").map(String.init)
    #expect(Array(heads.prefix(3)) == ["1", "2", "3"] && !board.lines[4].contains("Σ"), "\(heads)")
  }

  @Test func whatIsTypedStandsInItsCell() {
    let typed = board.pressing("7,25<Enter>")
    #expect(typed.lines[5].contains("7,25") && typed.text.contains("1/340 ô"), "\(typed.lines[5])")
    // On to the last part: the page with it is shown.
    let last = board.pressing("lllllllll5,5<Enter>k")
    #expect(last.lines[4].contains(" 10 ") && last.lines[5].contains("5,50"), "\(last.lines[4])")
  }
}
