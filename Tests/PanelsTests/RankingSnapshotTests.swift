@testable import BoardSupport
@testable import Dashboard
import Scores
import TestSupport
import TextUI
import Testing
import Words

/// Panel 4 as literal text: sorted, filtered, searched, compared.
@Suite struct RankingSnapshotTests {
  private func expect(
    _ name: String, _ columns: Int, _ rows: Int, _ language: Language, _ glyphs: GlyphLevel = .blocks,
    keys: String, basis: Basis = .published, location: SourceLocation = #_sourceLocation
  ) {
    var board = Board {
      ($0.columns, $0.rows, $0.language, $0.glyphs, $0.basis) = (columns, rows, language, glyphs, basis)
    }
    board.walk(keys)
    let level = glyphs == .blocks ? "" : "-\(glyphs)"
    expectSnapshot(
      board.text, named: "ranking-\(name)-\(columns)x\(rows)-\(language.rawValue)\(level)",
      location: location)
  }

  @Test(arguments: Looks.usual)
  func asItOpens(size: (columns: Int, rows: Int), language: Language) {
    expect("open", size.columns, size.rows, language, keys: "4")
    expect("sorted", size.columns, size.rows, language, keys: "4ssssssssS")
    expect("end", size.columns, size.rows, language, keys: "4G")
  }

  /// The cursor on dimension 7, and sorted by its change; everything there is room for.
  @Test func chosenColumns() {
    for language in Language.allCases { expect("rise", 80, 24, language, keys: "4lllllllo") }
    expect("rise", 120, 40, .vietnamese, keys: "4lllllllo")
    expect("wide", 200, 60, .vietnamese, keys: "4")
  }

  /// A wide screen, with what stands there besides, says nothing that is not so.
  @Test(arguments: ["4", "4lllls", "4lllllllo", "b4", "4fjj<Enter>"], Language.allCases)
  func everyNumberOfAWideScreenIsTrue(keys: String, language: Language) {
    for (columns, rows) in [(192, 30), (200, 60), (240, 80)] {
      let board = Board { ($0.columns, $0.rows, $0.language) = (columns, rows, language) }.pressing(keys)
      let faults = Truth(board.model, language).faults(in: board.text)
      #expect(faults.isEmpty, "\(faults)\n\(board.text)")
    }
  }

  /// By places gained, then by name.
  @Test(arguments: Language.allCases)
  func sorted(language: Language) {
    expect("by-change", 80, 24, language, keys: "4sssssssssg")
    expect("by-name", 80, 24, language, keys: "4ssssssssssg")
  }

  @Test(arguments: [(40, 10), (80, 24)], Language.allCases)
  func filtered(size: (columns: Int, rows: Int), language: Language) {
    expect("filters", size.columns, size.rows, language, keys: "4fjjj")
    expect("cities", size.columns, size.rows, language, keys: "4fjjjjjjj<Enter>")
    expect("group", size.columns, size.rows, language, keys: "4fG<Enter>")
  }

  @Test(arguments: [(40, 10), (80, 24)], Language.allCases)
  func searched(size: (columns: Int, rows: Int), language: Language) {
    expect("search", size.columns, size.rows, language, keys: "4/son la")
    expect("search-nothing", size.columns, size.rows, language, keys: "4/zzz")
    expect(
      "search-long", size.columns, size.rows, language, keys: "4/" + String(repeating: "thanh pho ", count: 6)
    )
  }

  @Test(arguments: Looks.usual)
  func compared(size: (columns: Int, rows: Int), language: Language) {
    expect("compared", size.columns, size.rows, language, keys: "4j j jj kkkkkk .")
  }

  @Test(arguments: Looks.sizes)
  func inAsciiAndAsIf34(columns: Int, rows: Int) {
    expect("compared", columns, rows, .vietnamese, .ascii, keys: "4j j G")
    expect("34", columns, rows, .vietnamese, keys: "4", basis: .merged)
  }

  /// What colour tells, the text tells too: the group behind every score, the selected row, one's own
  /// province and the compared ones.
  @Test func nothingIsToldByColourAlone() throws {
    var board = Board { ($0.columns, $0.rows) = (120, 40) }
    board.walk("4j j .")
    let table = try #require(board.model.book.yearTable(2024))
    let marks = ["■", "▪", "▫", "□"]
    for place in table.provinces.indices {
      guard let total = table[place, 0]?.group else { continue }
      let name = table.provinces[place].shortName.vietnamese
      guard let line = board.lines.dropFirst(4).first(where: { $0.contains(" \(name)  ") }) else { continue }
      let cells = line.filter { marks.contains(String($0)) }.map(String.init)
      let expected = table.items.indices.compactMap { table[place, $0]?.group }.map { marks[$0 - 1] }
      #expect(cells == expected && cells.first == marks[total - 1], "\(line)")
    }
    // The selected row, and before it the heading of the cursor's column.
    let selected = board.lines.filter { $0.contains("›") }
    #expect(selected.count == 2 && selected[0].contains("›Tổng"), "\(selected)")
    #expect(selected[1].contains("●›Hà Nội ") && selected[1].contains(" ›43,7747▪"), "\(selected)")
    #expect(board.lines.count { $0.contains(" A ") } == 1 && board.lines.count { $0.contains(" B ") } == 1)
  }
}
