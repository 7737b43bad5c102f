@testable import BoardSupport
@testable import Pages
import Scores
import TextUI
import Testing

@testable import Dashboard

/// Panel 3 by its keys.
@Suite struct TargetsKeyTests {
  private func selected(_ board: Board) -> String? { board.model.targets.detail?.outlook.target.id }

  @Test func threeOpensItAndTheMostUrgentIsSelected() {
    let board = Board().pressing("3")
    #expect(board.model.screen == .targets && selected(board) == "papi-climb-2025")
    #expect(board.model.targets.content.outlooks.count == 11)
  }

  @Test func enterOpensOneAndEscapeGoesBack() {
    let open = Board().pressing("3j<Enter>")
    #expect(open.model.screen == .target && selected(open) == "papi-parts-2025")
    #expect(open.pressing("<Esc>").model.screen == .targets)
    #expect(open.pressing("<Esc>").model.targets.selection == 1)
    #expect(open.pressing("<Esc><Esc>").model.screen == .overview)
    #expect(open.pressing("k").model.screen == .target && selected(open.pressing("k")) == "papi-climb-2025")
  }

  @Test func theSelectionStaysInside() {
    #expect(Board().pressing("3k").model.targets.selection == 0)
    #expect(Board().pressing("3Gj").model.targets.selection == 10)
    #expect(Board { $0.rows = 12 }.pressing("3G<PgUp>").model.targets.selection == 3)
  }

  @Test func wordsScrollAndStopAtTheirEnd() {
    let open = Board().pressing("3<Enter>")
    let once = open.pressing("<PgDn>")
    #expect(once.model.targets.offset > 0 && once.text != open.text)
    #expect(
      open.pressing("<PgDn><PgDn><PgDn><PgDn><PgDn>").text == open.pressing("<PgDn><PgDn><PgDn><PgDn>").text)
    #expect(once.pressing("<PgUp><PgUp>").text == open.text)
    #expect(once.pressing("j").model.targets.offset == 0)
  }

  @Test func anotherYearIsJudgedAsOfThen() {
    let board = Board().pressing("3[")
    let climb = board.model.targets.content.outlooks.first { $0.target.id == "papi-climb-2025" }
    #expect(climb?.verdict == .exceeded && climb?.newest?.year == 2023)
    // The selected target stays selected, wherever it stands then.
    #expect(selected(board) == "papi-climb-2025")
  }

  @Test func anotherProvinceHasItsOwn() {
    let board = Board { $0.province = ProvinceID(set: "63", code: "14") }.pressing("3<Enter>")
    #expect(board.model.targets.content.outlooks.isEmpty && board.model.screen == .targets)
  }

  /// Hà Nội among the 34 has the targets it set among the 63.
  @Test func theSameProvinceAfterTheMergerKeepsThem() {
    let board = Board {
      ($0.book, $0.year, $0.province) = (Books.with2025, 2025, ProvinceID(set: "34", code: "01"))
    }
    #expect(board.model.targets.content.outlooks.count == 11)
  }

  @Test func theOverviewShowsThreeAndTheirPath() {
    let board = Board()
    #expect(board.model.targets.totalPath == [2021: 43, 2022: 38, 2023: 33, 2024: 28, 2025: 23])
    #expect(
      board.text.contains("Mục tiêu: chậm 2, ") && board.text.contains("Tăng từ 5 bậc/năm đến 2025"))
    // Before the base year nothing was promised.
    #expect(!Board { $0.year = 2019 }.text.contains("Tăng từ 5 bậc"))
  }

  @Test func theOverviewIsWholeAt80x24() {
    for board in [Board(), Board { $0.basis = .merged }, Board { $0.language = .english }] {
      let lines = board.lines
      #expect((1...8).allSatisfy { number in lines.contains { $0.dropFirst().hasPrefix("\(number) ") } })
      #expect(lines.count { $0.contains("→") && $0.contains("+") } >= 3, "the levers")
      #expect(
        lines.contains { $0.contains("PAPI 2024 (UNDP") }
          && lines.contains { $0.contains("¦9 ") || $0.contains("¦6 ") })
    }
  }

  @Test func reloadingJudgesAnew() {
    let board = Board()
    var target = Books.publishedTargets.targets[0]
    target.kind = .climb(places: 1)
    let source = TargetSource(book: TargetBook([target]), books: ["papi": Books.published])
    let after = update(
      board.model, reloaded: EventLoop.Figures(book: Books.published, targets: source))
    #expect(after.targets.content.outlooks.map(\.verdict) == [.exceeded])
    #expect(after.targets.totalPath[2025] == 43)
  }

  @Test func theTableOfTargetsCanBeCopied() {
    let board = Board().pressing("3Y")
    guard case .copy(let text)? = board.effects.last else {
      Issue.record("nothing was copied")
      return
    }
    let lines = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    let first = Dictionary(zip(lines[0], lines[1])) { $1 }
    #expect(first["id"] == "papi-climb-2025" && first["index"] == "papi" && first["kind"] == "climb")
    #expect(first["goal"] == "23,0" && first["goal_scaled"] == "14,0" && first["actual"] == "29,0")
    #expect(first["goal_year"] == "2025" && first["verdict"] == "late")
    guard case .copy(let years)? = Board().pressing("3<Enter>Y").effects.last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(years.hasPrefix("year\tpath\tpath_scaled\tasked\tbefore\tscore_change\tactual\tof\t"))
    #expect(years.contains("\n2021\t43,0\t\t43,0\t\t\t9,0\t60\t34,0\texceeded\ttrue\t\t63\t"))
    #expect(years.contains("\n2025\t23,0\t14,0\t14,0\t\t\t\t\t\tno_data\ttrue\t\t34\t"))
  }
}
