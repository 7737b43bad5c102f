@testable import BoardSupport
import Scores
import TextUI
import Testing

@testable import Dashboard

/// The chart of the Overview: ranks or scores, by the key of the Trends.
@Suite struct OverviewChartTests {
  @Test func scoresInPlaceOfRanks() {
    let scores = Board().pressing("s")
    #expect(scores.text.contains("Điểm qua các năm") && scores.text.contains("43,77"))
    #expect(!scores.text.contains("Hạng và lộ trình"))
    #expect(scores.pressing("s").text == Board().text)
    // The same choice as in the Trends.
    #expect(scores.pressing("2").text.contains("Tổng · điểm"))
  }
}
