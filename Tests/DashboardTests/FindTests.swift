@testable import BoardSupport
@testable import Dashboard
import Scores
import TextUI
import Testing

/// `/`, `n` and `N` on every panel: what is typed selects a row, Esc gives the old one back.
@Suite struct FindTests {
  /// The marked line of the list, without the bar beside it.
  private func marked(_ board: Board) -> String {
    let lines = board.lines.filter { !$0.contains("‹") }
    // Above the row the heading of a column may be marked.
    let line = lines.first { $0.hasPrefix("›") } ?? lines.last { $0.contains("›") } ?? ""
    return String(line.filter { !"█░".contains($0) })
  }

  @Test(arguments: [
    ("", "moi truong", "7 Quản trị môi trường"), ("", "8", "8 Quản trị điện tử"),
    ("", "corruption", "4 Kiểm soát tham nhũng"), ("2", "dien tu", "8 Điện tử"), ("2G", "tong", "∑ Tổng"),
    ("2j<Enter>", "bau cu", "1.2"), ("3", "truong thcs", "100 % trường"), ("3", "sipas", "SIPAS"),
    ("4", "hoa binh", "Hòa Bình"), ("5", "môi trường", "7 Quản trị môi trường"),
    ("5gj<Enter>", "ngan sach", "2.3"), ("6", "§7/3", "§7/3"), ("6", "một cửa", "một cửa"),
    ("8", "bac lieu", "Bạc Liêu"), ("7", "can tho", "Cần Thơ"), ("7", "92", "Cần Thơ"),
    ("<Enter>", "1.3", "1.3 Bầu cử"),
  ])
  func whatIsTypedIsFound(keys: String, typed: String, row: String) {
    let board = Board().pressing(keys)
    let found = board.pressing("/" + typed)
    #expect(marked(found).contains(row), "‹\(marked(found))›")
    #expect(found.text.contains("Tìm: \(typed)"))
    #expect(marked(found.pressing("<Enter>")) == marked(found))
    #expect(marked(found.pressing("<Esc>")) == marked(board))
  }

  @Test(arguments: [
    ("", "quan tri"), ("3", "par index"), ("6", "tuyên truyền"), ("2", "cong"), ("8", "binh"),
  ])
  func nGoesOnAndNGoesBack(keys: String, typed: String) {
    let first = Board().pressing(keys + "/" + typed + "<Enter>")
    let second = first.pressing("n")
    #expect(marked(second) != marked(first))
    #expect(marked(second.pressing("N")) == marked(first))
    // Around the end: as many steps as there are rows that fit come back.
    var (board, steps) = (second, 1)
    while marked(board) != marked(first), steps < 200 {
      board.press("n")
      steps += 1
    }
    #expect(steps < 200)
  }

  @Test(arguments: ["", "2", "3", "4", "5", "6", "7"])
  func nothingFoundIsSaid(keys: String) {
    let board = Board().pressing(keys + "/xyzzy")
    #expect(board.model.notice != nil)
    #expect(marked(board.pressing("<Esc>")) == marked(Board().pressing(keys)))
  }

  /// Without a search `n` asks for one.
  @Test func nWithoutASearchOpensTheField() {
    for key in ["n", "N"] { #expect(Board().pressing("6" + key).text.contains("Tìm: ▏")) }
  }

  @Test func theMapGoesToTheProvinceFound() {
    let board = Board().pressing("4m/ca mau<Enter>")
    #expect(board.text.contains("[CMU") && board.text.contains("hạng 17/61"))
  }
}
