@testable import BoardSupport
import Pages
import Scores
import Testing
import Words

@testable import Dashboard

/// The slide of the targets says what is supposed of them, as the page to sign does.
@Suite struct TargetSlideTests {
  private func slide(
    _ columns: Int, _ rows: Int, _ language: Language = .vietnamese, _ basis: Basis = .published
  ) -> (board: Board, words: String) {
    var board = Board {
      ($0.columns, $0.rows, $0.language, $0.basis) = (columns, rows, language, basis)
    }
    board.press("P   ")
    let words = board.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return (board, words)
  }

  @Test func whatIsSupposedStandsBelowWithItsNumbers() throws {
    for basis in [Basis.published, .merged] {
      for language in Language.allCases {
        let (board, words) = slide(120, 40, language, basis)
        let targets = try #require(board.model.targetsPage()).reportTargets(in: "papi")
        let supposed = try #require(targets.assumptions(language).first)
        #expect(words.contains(supposed), "\(words)")
        for target in targets { #expect(words.contains(targets.name(of: target, language)), "\(words)") }
      }
    }
    let words = slide(120, 40).words
    #expect(words.contains("Tăng ít nhất 5 bậc/năm đến 2025 [1]"))
    #expect(words.contains("Giả định trong cách tính: [1] Lộ trình từng năm là nội suy:"))
  }

  /// With less room the targets stay and it says where the rest is; no number points to nothing.
  @Test(arguments: [(80, 24), (60, 20), (100, 30), (40, 14), (40, 10)])
  func withLessRoom(columns: Int, rows: Int) {
    for language in Language.allCases {
      let (board, words) = slide(columns, rows, language)
      let isWhole = words.contains(
        language == .vietnamese ? "Giả định trong cách tính: [1]" : "Assumption: [1]")
      #expect(isWhole || words.contains(Phrases.assumptionsElsewhere[language]), "\(board.text)")
      #expect(isWhole == words.contains("[1]"), "\(board.text)")
      #expect(words.contains("2024: "), "\(board.text)")
    }
  }
}
