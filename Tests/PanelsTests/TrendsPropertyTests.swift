@testable import BoardSupport
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard
@testable import Pages

/// What must hold of the Trends at every size.
@Suite struct TrendsPropertyTests {
  private static let scenes = [
    "2", "2jjj", "2jjj<Enter>jj", "2c<Enter>", "2c<Enter>v", "2c<Enter>s", "2jj<Enter>c<Enter>v[[",
    "b2c<Down><Enter>",
  ]
  private static let sizes = [1, 7, 39, 40, 46, 60, 69, 72, 78, 80, 100, 119, 120, 170, 200]
    .flatMap { columns in [1, 9, 10, 12, 16, 20, 24, 30, 40, 60].map { Size(columns: columns, rows: $0) } }

  /// A rank with its denominator is one that some province has in some year.
  private static let ranks: Set<String> = {
    var ranks: Set<String> = ["63/34"]
    for of in Array(31...34) + Array(58...63) {
      for rank in 1...of { ranks.insert("\(rank)/\(of)") }
    }
    return ranks
  }()

  @Test(arguments: scenes, ["01", "22"])
  func nothingIsCutAndNothingTraps(keys: String, code: String) {
    for language in Language.allCases {
      var board = Board {
        ($0.province, $0.language) = (ProvinceID(set: "63", code: code), language)
      }.pressing(keys)
      let places = (1...9).flatMap { place in (place...9).map { "\(place)/\($0)" } }
      for size in Self.sizes {
        board.send(.resized(size))
        let canvas = board.canvas
        #expect(canvas.size == size)
        let text = canvas.text
        for match in text.matches(of: /[0-9]+\/[0-9]*|[0-9]…|[0-9]+,…/) {
          let found = String(match.output)
          #expect(
            Self.ranks.contains(found) || places.contains(found),
            "‹\(found)› at \(size.columns)×\(size.rows)\n\(text)")
        }
      }
    }
  }

  /// The panel keeps to its rectangle, whatever is shown.
  @Test(arguments: scenes)
  func thePanelKeepsToItsRectangle(keys: String) throws {
    let panel = try #require(View.trends(for: Board { $0.columns = 120 }.pressing(keys).model))
    for (columns, rows) in [(0, 0), (1, 1), (7, 3), (40, 8), (60, 30), (78, 20), (120, 36), (200, 57)] {
      let rect = Rect(column: 3, row: 2, columns: columns, rows: rows)
      var canvas = Canvas(size: Size(columns: columns + 6, rows: rows + 4))
      panel.draw(in: rect, on: &canvas)
      for row in 0..<canvas.size.rows {
        for column in 0..<canvas.size.columns
        where !rect.contains(Point(column: column, row: row)) {
          #expect(canvas[row: row, column: column] == .blank, "\(columns)×\(rows): \(column), \(row)")
        }
      }
    }
  }

  /// The colour of a group has its mark in the same row.
  @Test(arguments: scenes, [GlyphLevel.blocks, .ascii])
  func noGroupIsToldByColourAlone(keys: String, glyphs: GlyphLevel) {
    var board = Board { $0.glyphs = glyphs }.pressing(keys)
    let marks: [Role: Character] =
      glyphs == .ascii
      ? [.tier1: "#", .tier2: "+", .tier3: "-", .tier4: "."]
      : [.tier1: "■", .tier2: "▪", .tier3: "▫", .tier4: "□"]
    for size in Self.sizes where size.columns >= 40 && size.rows >= 10 {
      board.send(.resized(size))
      let canvas = board.canvas
      for row in 0..<size.rows {
        for (role, mark) in marks {
          let cells = canvas.row(row).filter { $0.style.role == role }
          guard !cells.isEmpty else { continue }
          #expect(
            cells.contains { $0.character == mark }, "\(role) at \(size.columns)×\(size.rows), row \(row)")
        }
      }
    }
  }

  @Test(arguments: scenes)
  func asciiIsAscii(keys: String) {
    for (columns, rows) in [(40, 10), (80, 24), (120, 40), (200, 60)] {
      let board = Board { ($0.columns, $0.rows, $0.glyphs) = (columns, rows, .ascii) }.pressing(keys)
      #expect(board.text.allSatisfy { $0.isASCII })
    }
  }

  /// The path of a target goes through panel and chart.
  @Test func aTargetPathIsDrawnWithItsGoal() throws {
    var panel = try #require(View.trends(for: Board().pressing("2").model))
    panel.targetPath = [2021: 43, 2022: 38, 2023: 33, 2024: 28, 2025: 23]
    var canvas = Canvas(size: Size(columns: 100, rows: 26))
    panel.draw(in: Rect(canvas.size), on: &canvas)
    #expect(canvas.text.contains("○ lộ trình 23") && canvas.text.contains(" 25"))
    // Five years, the name at the end, the heading.
    #expect(canvas.text.count { $0 == "○" } == 7)
  }
}
