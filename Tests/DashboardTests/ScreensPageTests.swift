@testable import BoardSupport
import Foundation
import Scores
import Testing
import Words

@testable import Dashboard

/// docs/screens.md shows the board as it draws: `PAPIBOARD_RECORD_SNAPSHOTS=1` writes it, and the test fails.
@Suite struct ScreensPageTests {
  private static let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../docs/screens.md").standardizedFileURL

  private struct Screen {
    var title: String
    var keys: String
    var words: String
    var isWide = true

    init(_ title: String, _ keys: String, _ words: String, isWide: Bool = true) {
      (self.title, self.keys, self.words, self.isWide) = (title, keys, words, isWide)
    }
  }

  private static let screens = [
    Screen(
      "1 Tổng quan", "",
      "The first lines are what there is to say: the promise of the total is behind by one rank; the rank fell by 14 "
        + "because others rose; there are no figures of 2025 yet. Below, each dimension: its score, its change beside "
        + "the country's, what was lost or won against the country, its rank of how many, and its group (■ best, □ "
        + "lowest). Then how many targets are late, missed, met; and what would help most, with how often a province "
        + "managed as much in a year. `¦` is a year from which ranks or scores measure something else."),
    Screen(
      "A dimension (Enter)", "jjjjjj<Enter>",
      "Its components against the national median, where all provinces stand (● one's own, │ the median), who is just "
        + "above, who rose most, what each goal would take, and which unit answers for it.", isWide: false),
    Screen(
      "So sánh (`c`)", "c",
      "How much better (+) or worse (−) than one's own province others are, item by item.", isWide: false),
    Screen(
      "All years (`v`)", "v", "The rank and group of every dimension in every year.", isWide: false),
    Screen("2 Xu hướng", "2", "The rank over the years, with the path a target asks for (○)."),
    Screen("3 Mục tiêu", "3", "Every promise with its verdict, and the one selected in words."),
    Screen("4 Xếp hạng", "4", "All provinces, one's own in the middle; any column sorts."),
    Screen("5 Giả định", "5", "What would follow if a dimension rose; never mixed with figures."),
    Screen("6 Kế hoạch", "6", "The measures of the plans, by the dimension they are tied to."),
  ]

  private static func picture(_ keys: String, columns: Int, rows: Int) -> String {
    let board = Board {
      ($0.columns, $0.rows, $0.others, $0.today) = (columns, rows, Books.all, CalendarDay("2026-06-01"))
    }.pressing(keys)
    return "```\n" + board.text + (board.text.hasSuffix("\n") ? "" : "\n") + "```\n"
  }

  private static var text: String {
    let head = """
      # The screens

      The board of Hà Nội in 2024 as it is drawn at 80×24 and 120×40, in Vietnamese (`--language en` has all of it in \
      English). Made by a test; the marks are explained on the board by `?`.

      """
    return screens.reduce(head) { page, screen in
      page + "\n## \(screen.title)\n\n\(screen.words)\n\n" + picture(screen.keys, columns: 80, rows: 24)
        + (screen.isWide ? "\n" + picture(screen.keys, columns: 120, rows: 40) : "")
    }
  }

  @Test func thePageIsWhatIsDrawn() throws {
    if ProcessInfo.processInfo.environment["PAPIBOARD_RECORD_SNAPSHOTS"] == "1" {
      try Data(Self.text.utf8).write(to: Self.page)
      Issue.record("recorded \(Self.page.path); run again without recording")
      return
    }
    #expect(try String(contentsOf: Self.page, encoding: .utf8) == Self.text)
  }
}
