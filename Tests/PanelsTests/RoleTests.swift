@testable import BoardSupport
@testable import Dashboard
import Scores
import TextUI
import Testing
import Words

/// Which role the parts of a screen have; what a role looks like is the theme's.
@Suite struct RoleTests {
  /// The role of the first cell of a text on a line of the screen.
  private func role(of text: String, on board: Board, lineWith other: String? = nil) throws -> Role {
    let canvas = board.canvas
    for row in 0..<canvas.size.rows {
      let cells = Array(canvas.row(row))
      let line = cells.map { String($0.character) }.joined()
      guard other.map(line.contains) ?? true, let place = line.range(of: text) else { continue }
      return cells[line.distance(from: line.startIndex, to: place.lowerBound)].style.role
    }
    throw NotDrawn(text: text)
  }

  private struct NotDrawn: Error { var text: String }

  @Test func theTitleLine() throws {
    let board = Board()
    #expect(try role(of: "PAPI", on: board) == .title)
    #expect(try role(of: "Hà Nội", on: board) == .titleStrong)
    #expect(try role(of: "29/61", on: board) == .titleStrong)
    #expect(board.canvas.row(0).allSatisfy { [.title, .titleStrong].contains($0.style.role) })
  }

  @Test(arguments: [
    ("▲0,04", "Công khai", Role.rising), ("▼0,04", "Kiểm soát", .falling), ("▼15", "Kiểm soát", .falling),
    ("▲10", "Trách nhiệm", .rising), ("=", "Quản trị môi trường", .unchanged),
    ("8/61", "Công khai", .tier1), ("20/61", "Trách nhiệm", .tier2), ("43/61", "Thủ tục", .tier3),
    ("61/61", "Quản trị môi trường", .tier4), ("■", "Công khai", .tier1), ("□", "Kiểm soát", .tier4),
    ("6,70", "Kiểm soát", .strong),
  ])
  func dimensions(text: String, line: String, expected: Role) throws {
    #expect(try role(of: text, on: Board(), lineWith: line) == expected)
  }

  @Test func whatIsMissing() throws {
    let board = Board { ($0.province, $0.year) = (ProvinceID(set: "63", code: "22"), 2018) }
    #expect(try role(of: "–", on: board, lineWith: "Công khai") == .missing)
  }

  @Test func theBreakOfAScore() throws {
    let board = Board { $0.year = 2021 }
    #expect(try role(of: "¦", on: board, lineWith: "Thủ tục") == .breakLine)
  }

  @Test func footerAndMessage() throws {
    let board = Board()
    #expect(try role(of: "Enter", on: board) == .key && role(of: "so sánh", on: board) == .keyText)
    #expect(try role(of: "Nguồn", on: board) == .secondary)
    #expect(try role(of: "2024 là năm", on: board.pressing("]")) == .message)
  }

  @Test(arguments: ["", "jjj", "G"])
  func theSelectedRow(keys: String) {
    let board = Board().pressing(keys)
    let canvas = board.canvas
    let rows = (0..<canvas.size.rows).filter { canvas.row($0).contains { $0.style.isSelected } }
    #expect(rows.count == 1)
    let line = board.lines[rows.first ?? 0]
    #expect(line.contains(board.model.report.dimensions[board.model.dimensionSelection].item.text + " "))
  }
}
