@testable import BoardSupport
import Scores
import TextUI
import Testing

@testable import Dashboard

/// The chart of the Overview: compared with others, ranks or scores, by the keys of the Trends.
@Suite struct OverviewChartTests {
  @Test func aProvinceIsComparedAndTakenAway() {
    let one = Board().pressing("cson la<Enter>")
    #expect(one.model.screen == .overview && one.model.compared.map(\.code) == ["14"])
    #expect(one.text.contains("So sánh: A Sơn La 25/61."))
    // Its line: the letter stands in the chart, at the right of the dimensions.
    #expect(one.lines[3..<12].contains { $0.dropFirst(53).contains("A") })
    let none = one.pressing("C")
    #expect(none.model.compared.isEmpty && !none.text.contains("So sánh:"))
    #expect(none.pressing("j").lines[3..<12] == Board().pressing("j").lines[3..<12])
  }

  /// By a rule, over the total whatever the Trends look at; a small chart draws two, a large one all.
  @Test func byRuleAndAsManyAsCanBeRead() {
    let board = Board().pressing("2jjjj1c<Enter>")
    #expect(board.model.compared.count == 5)
    #expect(board.model.compared == Board().pressing("c<Enter>").model.compared)
    #expect(board.text.contains("; còn 3 nữa: phím 2."))
    #expect(!board.lines[3..<12].contains { $0.dropFirst(53).contains("C") })
    let large = Board { ($0.columns, $0.rows) = (200, 60) }.pressing("c<Enter>")
    #expect(!large.text.contains("còn 3 nữa: phím 2") && large.text.contains(", E "))
  }

  @Test func scoresInPlaceOfRanks() {
    let scores = Board().pressing("s")
    #expect(scores.text.contains("Điểm qua các năm") && scores.text.contains("43,77"))
    #expect(!scores.text.contains("Hạng và lộ trình"))
    #expect(scores.pressing("s").text == Board().text)
    // The same choice as in the Trends.
    #expect(scores.pressing("2").text.contains("Tổng · điểm"))
  }
}
