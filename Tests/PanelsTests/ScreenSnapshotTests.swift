@testable import BoardSupport
@testable import Dashboard
import Scores
import TestSupport
import TextUI
import Testing
import Words

/// Whole screens as literal text, at the sizes people have, in both languages and in ascii.
@Suite struct ScreenSnapshotTests {
  private func expect(
    _ name: String, _ columns: Int, _ rows: Int, _ language: Language, _ glyphs: GlyphLevel = .blocks,
    keys: String = "", location: SourceLocation = #_sourceLocation,
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

  @Test(arguments: Looks.usual(and: [(100, 30), (200, 60)]))
  func overview(size: (columns: Int, rows: Int), language: Language) {
    expect("overview", size.columns, size.rows, language)
  }

  @Test(arguments: Looks.sizes)
  func overviewInAscii(columns: Int, rows: Int) {
    expect("overview", columns, rows, .vietnamese, .ascii)
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func overviewInBraille(columns: Int, rows: Int) {
    expect("overview", columns, rows, .vietnamese, .braille)
  }

  /// Dimension 7, its second component selected.
  @Test(arguments: Looks.usual)
  func dimension(size: (columns: Int, rows: Int), language: Language) {
    expect("dimension", size.columns, size.rows, language, keys: "jjjjjj<Enter>jj")
  }

  @Test func dimensionInAscii() {
    expect("dimension", 80, 24, .vietnamese, .ascii, keys: "jjjjjj<Enter>jj")
  }

  /// Dimension 3, whose scores were measured anew three times.
  @Test(arguments: Language.allCases)
  func dimensionWithBreaks(language: Language) {
    expect("dimension-breaks", 80, 24, language, keys: "jj<Enter>")
    expect("dimension-breaks", 120, 40, language, keys: "jj<Enter>")
  }

  @Test(arguments: Looks.usual)
  func help(size: (columns: Int, rows: Int), language: Language) {
    expect("help", size.columns, size.rows, language, keys: "?")
  }

  @Test func helpInAsciiAndOfOtherScreens() {
    expect("help", 80, 24, .vietnamese, .ascii, keys: "?")
    expect("help-dimension", 80, 24, .vietnamese, keys: "<Enter>?")
    expect("help-search", 80, 24, .vietnamese, keys: "p<F1>")
  }

  @Test(arguments: Looks.usual)
  func listOfYears(size: (columns: Int, rows: Int), language: Language) {
    expect("years", size.columns, size.rows, language, keys: "yjj")
  }

  @Test(arguments: Looks.usual)
  func listOfProvinces(size: (columns: Int, rows: Int), language: Language) {
    expect("provinces", size.columns, size.rows, language, keys: "p")
  }

  @Test func searching() {
    expect("search", 80, 24, .vietnamese, keys: "pbac ")
    expect("search", 40, 10, .vietnamese, keys: "pbac ")
    expect("search", 80, 24, .vietnamese, .ascii, keys: "pbắc ")
    expect("search-nothing", 80, 24, .vietnamese, keys: "pxyz")
    expect("search-nothing", 80, 24, .english, keys: "pxyz")
    expect("search-34", 80, 24, .vietnamese, keys: "bp")
  }

  @Test(arguments: Language.allCases)
  func tooSmall(language: Language) {
    expect("too-small", 30, 5, language)
    expect("too-small", 12, 9, language)
    expect("too-small", 30, 5, language, .ascii)
  }

  /// Nothing was published; some components were; neither is 0.
  @Test(arguments: [("22", 2021, "no-data"), ("22", 2018, "incomplete"), ("24", 2022, "incomplete-most")])
  func withoutATotal(code: String, year: Int, name: String) {
    for (columns, rows) in [(80, 24), (40, 10)] {
      for language in Language.allCases {
        expect("overview-\(name)", columns, rows, language) {
          ($0.province, $0.year) = (ProvinceID(set: "63", code: code), year)
        }
      }
    }
    expect("overview-\(name)", 120, 40, .vietnamese) {
      ($0.province, $0.year) = (ProvinceID(set: "63", code: code), year)
    }
    expect("dimension-\(name)", 80, 24, .vietnamese, keys: "j<Enter>j") {
      ($0.province, $0.year) = (ProvinceID(set: "63", code: code), year)
    }
  }

  /// A year of a break, the first year of all, and the last of six dimensions.
  @Test(arguments: [2021, 2011, 2017, 2018])
  func otherYears(year: Int) {
    for language in Language.allCases {
      expect("overview-\(year)", 80, 24, language) { $0.year = year }
    }
    expect("overview-\(year)", 120, 40, .vietnamese) { $0.year = year }
    expect("dimension-\(year)", 80, 24, .vietnamese, keys: "jj<Enter>j") { $0.year = year }
  }

  @Test(arguments: [(80, 24), (40, 10), (120, 40)])
  func asIf34(columns: Int, rows: Int) {
    for language in Language.allCases {
      expect("overview-34", columns, rows, language) { $0.basis = .merged }
    }
  }

  /// A year of the 34 behind those of the 63.
  @Test(arguments: [(80, 24), (120, 40)])
  func ayearOf34(columns: Int, rows: Int) {
    expect("overview-2025", columns, rows, .vietnamese) { ($0.book, $0.year) = (Books.with2025, 2025) }
    expect("overview-2025-34", columns, rows, .english) {
      ($0.book, $0.year, $0.basis) = (Books.with2025, 2025, .merged)
    }
  }

  @Test(arguments: ["77", "46"], [(80, 24), (40, 10), (100, 30)])
  func longNames(code: String, size: (columns: Int, rows: Int)) {
    for language in Language.allCases {
      expect("overview-\(code)", size.columns, size.rows, language) {
        $0.province = ProvinceID(set: "63", code: code)
      }
    }
    expect("overview-\(code)-34", size.columns, size.rows, .vietnamese) {
      ($0.province, $0.basis) = (ProvinceID(set: "63", code: code), .merged)
    }
  }

  @Test(arguments: Language.allCases)
  func news(language: Language) {
    expect("news", 80, 24, language, keys: "]")
    expect("news", 40, 10, language, keys: "]")
    expect("news-34", 40, 10, language, keys: "b")
  }
}
