@testable import BoardSupport
@testable import Dashboard
import Scores
import TestSupport
import TextUI
import Testing
import Words

/// What lies over the panels, as literal text: palette, themes, the name of a file, slides.
@Suite struct OverlaySnapshotTests {
  private func expect(
    _ name: String, _ columns: Int, _ rows: Int, _ language: Language, _ glyphs: GlyphLevel = .blocks,
    keys: String, location: SourceLocation = #_sourceLocation,
    _ change: (inout Board.Start) -> Void = { _ in }
  ) {
    let board = Board {
      ($0.columns, $0.rows, $0.language, $0.glyphs) = (columns, rows, language, glyphs)
      change(&$0)
    }.pressing(keys)
    let level = glyphs == .blocks ? "" : "-\(glyphs)"
    expectSnapshot(
      board.text, named: "\(name)-\(columns)x\(rows)-\(language.rawValue)\(level)", location: location)
  }

  @Test(arguments: Looks.usual)
  func palette(size: (columns: Int, rows: Int), language: Language) {
    expect("palette", size.columns, size.rows, language, keys: ":")
    expect("palette-typed", size.columns, size.rows, language, keys: "4:tr")
  }

  @Test(arguments: Looks.usual)
  func themes(size: (columns: Int, rows: Int), language: Language) {
    expect("themes", size.columns, size.rows, language, keys: "tj")
  }

  @Test(arguments: Looks.usual)
  func fileName(size: (columns: Int, rows: Int), language: Language) {
    expect("file-name", size.columns, size.rows, language, keys: "4w")
    expect("file-name-long", size.columns, size.rows, language, keys: "2w" + longName)
  }

  private let longName = String(repeating: "/mot-thu-muc-sau", count: 9)

  /// The slides one after the other: standing, dimensions, levers or whatever follows, ranking.
  @Test(arguments: Looks.usual)
  func slides(size: (columns: Int, rows: Int), language: Language) {
    for slide in 1...4 {
      let keys = "P" + String(repeating: " ", count: slide - 1)
      expect("slide-\(slide)", size.columns, size.rows, language, keys: keys)
    }
  }

  @Test func slidesInAsciiAndWithoutATotal() {
    for slide in 1...4 {
      let keys = "P" + String(repeating: " ", count: slide - 1)
      expect("slide-\(slide)", 80, 24, .vietnamese, .ascii, keys: keys)
      expect("slide-\(slide)-no-data", 80, 24, .vietnamese, keys: keys) {
        ($0.province, $0.year) = (ProvinceID(set: "63", code: "22"), 2021)
      }
    }
  }

  @Test func othersInAscii() {
    expect("palette", 80, 24, .vietnamese, .ascii, keys: ":")
    expect("file-name", 80, 24, .vietnamese, .ascii, keys: "4w")
  }
}
