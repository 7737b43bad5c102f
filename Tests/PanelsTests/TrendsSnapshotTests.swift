@testable import BoardSupport
@testable import Dashboard
import Scores
import TestSupport
import TextUI
import Testing
import Words

/// Panel 2 as literal text: gaps, breaks, the 34, comparison, table, at the sizes people have.
@Suite struct TrendsSnapshotTests {
  private func expect(
    _ name: String, _ columns: Int, _ rows: Int, _ language: Language = .vietnamese,
    _ glyphs: GlyphLevel = .blocks, keys: String = "2", province: String = "01",
    basis: Basis = .published, location: SourceLocation = #_sourceLocation
  ) {
    let board = Board {
      ($0.columns, $0.rows, $0.language, $0.glyphs) = (columns, rows, language, glyphs)
      ($0.province, $0.basis) = (ProvinceID(set: "63", code: province), basis)
    }.pressing(keys)
    let level = glyphs == .blocks ? "" : "-\(glyphs)"
    expectSnapshot(
      board.text, named: "trends-\(name)-\(columns)x\(rows)-\(language.rawValue)\(level)", location: location)
  }

  @Test(arguments: Looks.usual(and: [(100, 30), (200, 60)]))
  func hanoi(size: (columns: Int, rows: Int), language: Language) {
    expect("hanoi", size.columns, size.rows, language)
  }

  /// No total in 2018, 2021 and 2023.
  @Test(arguments: Looks.usual(and: [(100, 30), (200, 60)]))
  func quangNinh(size: (columns: Int, rows: Int), language: Language) {
    expect("quang-ninh", size.columns, size.rows, language, province: "22")
  }

  @Test(arguments: Looks.usual(and: [(100, 30), (200, 60)]))
  func asIf34(size: (columns: Int, rows: Int), language: Language) {
    expect("34", size.columns, size.rows, language, keys: "2c<Down><Enter>", basis: .merged)
  }

  @Test(arguments: [GlyphLevel.ascii, .braille])
  func otherGlyphs(glyphs: GlyphLevel) {
    expect("hanoi", 120, 40, .vietnamese, glyphs, keys: "2cson la<Enter>cquang ninh<Enter>")
    expect("quang-ninh", 120, 40, .english, glyphs, province: "22")
    expect("hanoi", 80, 24, .vietnamese, glyphs)
  }

  @Test(arguments: Looks.sizes + [(100, 30), (200, 60)])
  func fiveCompared(columns: Int, rows: Int) {
    expect("compared", columns, rows, keys: "2c<Enter>")
  }

  @Test(arguments: Language.allCases)
  func tableAndScores(language: Language) {
    for (columns, rows) in [(40, 10), (80, 24), (120, 40)] {
      expect("table", columns, rows, language, keys: "2c<Enter>[[v")
      expect("scores", columns, rows, language, keys: "2s")
    }
  }

  /// The components of dimension 3, of which two counted only at first.
  @Test(arguments: [(40, 10), (80, 24), (120, 40), (200, 60)])
  func inside(columns: Int, rows: Int) {
    expect("inside", columns, rows, keys: "2jjj<Enter>G")
  }

  @Test func choosing() {
    expect("choose", 80, 24, keys: "2cson<Enter>c")
    expect("choose", 40, 10, .english, keys: "2c")
  }
}
