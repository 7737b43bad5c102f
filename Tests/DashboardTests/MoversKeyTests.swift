@testable import BoardSupport
import Scores
import TextUI
import Testing
import Words

@testable import Dashboard
@testable import Pages

/// The keys of panel 8.
@Suite struct MoversKeyTests {
  private func title(_ board: Board) -> String {
    board.lines.first { $0.contains("Ai tăng nhiều nhất") } ?? ""
  }

  private func marked(_ board: Board) -> String { board.lines.first { $0.contains("›") } ?? "" }

  @Test func itOpensOnTheOwnProvinceAndTheYearBefore() {
    let board = Board().pressing("8")
    #expect(board.model.screen.panel == .movers)
    #expect(title(board).contains("Tổng · 2023 → 2024 · theo mức tăng"))
    #expect(marked(board).contains("48 ●›Hà Nội"), "\(marked(board))")
  }

  @Test(arguments: [
    ("d", "1 Tham gia"), ("D", "8 Quản trị điện tử"), ("l", "1 Tham gia"), ("ll", "1.1"),
    ("llh", "1 Tham gia"),
    ("lld", "2 Công khai"), ("llD", "1 Tham gia"), ("h", "8.3"),
  ])
  func theItemChanges(keys: String, name: String) {
    let board = Board().pressing("8" + keys)
    #expect(title(board).contains("· \(name)"), "\(title(board))")
  }

  @Test func theEarlierYearChanges() {
    let board = Board().pressing("8e")
    #expect(title(board).contains("2022 → 2024"))
    #expect(title(board.pressing("E")).contains("2023 → 2024"))
    #expect(board.pressing("EE").notice == "2023 là năm gần nhất trước năm đang xem.")
    // It stays as far away as it was, as long as there is such a year.
    #expect(title(board.pressing("[")).contains("2021 → 2023"))
    let far = board.pressing(String(repeating: "e", count: 20))
    #expect(title(far).contains("2011 → 2024") && far.notice == "2011 là năm đầu tiên có số liệu.")
    #expect(Board { $0.year = 2011 }.pressing("8").text.contains("không có năm nào trước năm này"))
  }

  @Test func theOrderChanges() {
    let board = Board().pressing("8g")
    #expect(marked(board).contains("Tây Ninh"))
    #expect(title(board.pressing("s")).contains("theo bậc tăng giảm"))
    #expect(title(board.pressing("S")).contains("theo mức tăng, ngược"))
    #expect(marked(board.pressing("Sg")).contains("Bạc Liêu"))
    #expect(marked(board.pressing("ssg")).contains("An Giang"))
  }

  /// Who is selected stays selected, whatever is shown of whom.
  @Test func theSelectionIsAProvince() {
    let board = Board().pressing("8g")
    #expect(marked(board.pressing("sde")).contains("Tây Ninh"))
    #expect(marked(board.pressing(".")).contains("Hà Nội"))
    #expect(marked(board.pressing("/son la")).contains("Sơn La"))
  }

  @Test func enterAndASecondClickOpenTheProvince() throws {
    var board = Board()
    board.walk("8g")
    let opened = board.pressing("<Enter>").model
    #expect(opened.screen == .overview && opened.province.code == "72")
    let row = try #require(board.lines.lastIndex { $0.contains("Bình Thuận") })
    board.send(.mouse(Mouse(.press, at: Point(column: 10, row: row))))
    board.settle()
    #expect(board.model.screen.panel == .movers && marked(board).contains("Bình Thuận"))
    board.send(.mouse(Mouse(.press, at: Point(column: 10, row: row))))
    #expect(board.model.screen == .overview && board.model.province.code == "60")
  }

  @Test func theTableGoesOut() throws {
    let board = Board().pressing("8d")
    let file = try #require(board.model.table)
    #expect(file.name == "papi-2023-2024-movers-1")
    let lines = file.tabbed(.english).split(separator: "\n")
    #expect(
      lines.count == 64 && lines[0].hasPrefix("rise\tof\tcode\tprovince\tbefore\tafter\tchange\trank_change"))
    #expect(board.pressing("Y").effects == board.effects + [.copy(file.tabbed(.vietnamese))])
  }

  /// The line of panels has no room for it at 80 columns; the key works at any width.
  @Test(arguments: Language.allCases)
  func itsTabShowsWhereThereIsRoom(language: Language) {
    let name = "8 \(BoardPanel.movers.name[language])"
    let board = { (columns: Int, keys: String) in
      Board { ($0.columns, $0.language) = (columns, language) }.pressing(keys).lines[1]
    }
    #expect(!board(80, "").contains("8") && !board(95, "").contains("8"))
    #expect(board(96, "").contains(name) && board(96, "8").contains(name) && board(80, "8").contains(name))
  }

  /// Another index and figures read again begin anew.
  @Test func otherFigures() {
    let board = Board { ($0.others, $0.book) = (Books.all, Books.all["papi"] ?? Books.published) }
      .pressing("8dg")
    var reloaded = board
    reloaded.model = update(
      board.model, reloaded: EventLoop.Figures(book: Books.published(years: [2022, 2024])))
    #expect(title(reloaded).contains("2022 → 2024"), "\(title(reloaded))")
  }
}
