@testable import BoardSupport
@testable import Dashboard
import Scores
import TestSupport
import TextUI
import Testing
import Words

/// The suppositions as literal text, at the sizes people have, in both languages and in ascii.
@Suite struct WhatIfSnapshotTests {
  private func expect(
    _ name: String, _ size: (Int, Int), _ language: Language, _ glyphs: GlyphLevel = .blocks,
    keys: String, location: SourceLocation = #_sourceLocation,
    _ change: (inout Board.Start) -> Void = { _ in }
  ) {
    let board = Board {
      ($0.columns, $0.rows, $0.language, $0.glyphs) = (size.0, size.1, language, glyphs)
      change(&$0)
    }.pressing(keys)
    let level = glyphs == .blocks ? "" : "-\(glyphs)"
    expectSnapshot(
      board.text, named: "whatif-\(name)-\(size.0)x\(size.1)-\(language.rawValue)\(level)",
      location: location)
  }

  /// Dimension 7 at the median, the next one lowered.
  @Test(arguments: Looks.usual(and: [(100, 30), (200, 60)]))
  func raised(size: (columns: Int, rows: Int), language: Language) {
    expect("raised", size, language, keys: "5gjjjjjjm")
  }

  @Test(arguments: Looks.usual)
  func facts(size: (columns: Int, rows: Int), language: Language) {
    expect("facts", size, language, keys: "5")
  }

  @Test(arguments: Looks.sizes)
  func inAscii(columns: Int, rows: Int) {
    expect("raised", (columns, rows), .vietnamese, .ascii, keys: "5gjjjjjjm")
  }

  @Test(arguments: Looks.usual)
  func inside(size: (columns: Int, rows: Int), language: Language) {
    expect("inside", size, language, keys: "5gjjjjjj<Enter>jx")
  }

  /// All levers, and what a goal takes that was typed.
  @Test(arguments: Looks.usual)
  func answers(size: (columns: Int, rows: Int), language: Language) {
    expect("levers", size, language, keys: "5v")
    expect("goal", size, language, keys: "5ahạng 10<Enter>gjjjjjj<Enter>")
  }

  @Test func answersInside() {
    expect("levers-inside", (80, 24), .vietnamese, keys: "5gjjjjjj<Enter>v")
    expect("levers", (80, 24), .vietnamese, .ascii, keys: "5v")
    expect("goal-wrong", (80, 24), .vietnamese, keys: "5ahạng 99<Enter>")
    expect("goal-reached", (80, 24), .vietnamese, keys: "5a40<Enter>")
  }

  @Test(arguments: Language.allCases)
  func lowered(language: Language) {
    expect("lowered", (80, 24), language, keys: "5ge4,9<Enter>")
  }

  @Test(arguments: Language.allCases)
  func fieldsAndLists(language: Language) {
    for size in [(80, 24), (40, 10)] {
      expect("typed", size, language, keys: "5ge3,6")
      expect("wrong", size, language, keys: "5ge36<Enter>")
      expect("name", size, language, keys: "5gjjjjjjmwMôi trường")
      expect("kept", size, language, keys: "5gjjjjjjmwMôi trường<Enter>+w<C-u>Thêm<Enter>o")
    }
    expect("help", (80, 40), language, keys: "5?")
  }

  @Test(arguments: Language.allCases)
  func withoutATotal(language: Language) {
    for size in Looks.sizes {
      expect("no-total", size, language, keys: "5") {
        ($0.province, $0.year) = (ProvinceID(set: "63", code: "22"), 2021)
      }
    }
  }

  @Test(arguments: Language.allCases)
  func asIf34(language: Language) {
    expect("34", (80, 24), language, keys: "5gjjjjjjm") { $0.basis = .merged }
  }

  /// At the top nothing is left to reach.
  @Test func atTheTop() {
    expect("top", (80, 24), .vietnamese, keys: "5") {
      ($0.province, $0.year) = (ProvinceID(set: "63", code: "22"), 2022)
    }
  }

  @Test(arguments: Looks.usual(and: [(100, 30)]))
  func slide(size: (columns: Int, rows: Int), language: Language) {
    expect("slide", size, language, keys: "5P")
  }

  @Test func slidesOfOthers() {
    expect("slide-ascii", (80, 24), .vietnamese, .ascii, keys: "5P")
    expect("slide-no-total", (80, 24), .vietnamese, keys: "5P") {
      ($0.province, $0.year) = (ProvinceID(set: "63", code: "22"), 2021)
    }
    expect("slide-top", (80, 24), .vietnamese, keys: "5P") {
      ($0.province, $0.year) = (ProvinceID(set: "63", code: "22"), 2022)
    }
  }
}
