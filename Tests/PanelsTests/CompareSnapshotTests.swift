@testable import BoardSupport
@testable import Dashboard
import Scores
import TestSupport
import TextUI
import Testing
import Words

/// The comparison as literal text: as it opens, inside a dimension, as if 34.
@Suite struct CompareSnapshotTests {
  private func expect(
    _ name: String, _ size: (columns: Int, rows: Int), _ language: Language, _ glyphs: GlyphLevel = .blocks,
    keys: String, basis: Basis = .published, location: SourceLocation = #_sourceLocation
  ) {
    var board = Board {
      ($0.columns, $0.rows, $0.language, $0.glyphs, $0.basis) = (
        size.columns, size.rows, language, glyphs, basis
      )
    }
    board.walk(keys)
    let level = glyphs == .blocks ? "" : "-\(glyphs)"
    expectSnapshot(
      board.text, named: "compare-\(name)-\(size.columns)x\(size.rows)-\(language.rawValue)\(level)",
      location: location)
  }

  @Test(arguments: Looks.usual)
  func asItOpens(size: (columns: Int, rows: Int), language: Language) {
    expect("open", size, language, keys: "c")
    expect("inside", size, language, keys: "cljjjj<Enter>")
  }

  @Test(arguments: Looks.sizes)
  func inAsciiAndAsIf34(columns: Int, rows: Int) {
    expect("34", (columns, rows), .vietnamese, .ascii, keys: "c", basis: .merged)
  }
}
