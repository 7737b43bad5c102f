import Foundation
import Testing
import Words

@testable import Scores
@testable import StoreSupport

/// Deadlines as RFC 5545 has them.
@Suite struct PlanCalendarTests {
  private func calendar(_ plans: [Plan], _ language: Language = .vietnamese) -> String {
    PlanCalendar(
      PlanSelection(PlanReview(plans, today: nil)), language: language,
      at: Date(timeIntervalSince1970: 1_776_236_531)
    ).text
  }

  /// The lines as a reader has them: joined again where they were folded.
  private func unfolded(_ text: String) -> [String] {
    text.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
  }

  @Test func theTwoReportsOfSonLa() throws {
    let plan = try #require(BoardData.load(from: PublishedSource()).plans["son-la-2021"])
    let lines = unfolded(calendar([plan]))
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.suffix(2) == ["END:VCALENDAR", ""])
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == 2 && lines.count { $0 == "END:VEVENT" } == 2)
    #expect(
      lines.filter { $0.hasPrefix("DTSTART") } == [
        "DTSTART;VALUE=DATE:20210609", "DTSTART;VALUE=DATE:20211209",
      ])
    #expect(lines.contains("UID:son-la-2021/6-thang@papiboard"))
    #expect(lines.contains("DTSTAMP:20260415T070211Z") && lines.contains("VERSION:2.0"))
    #expect(lines.contains(#"SUMMARY:Báo cáo kết quả 6 tháng\, trước ngày 10/06/2021 (Sơn La 2021)"#))
    #expect(lines.contains { $0.hasPrefix("DESCRIPTION:") && $0.contains(#"\nMục IV\n"#) })
  }

  /// Every line has at most 75 bytes, ends with CR LF, and no character is torn.
  @Test(arguments: Language.allCases)
  func linesAreFolded(language: Language) {
    let plans = BoardData.load(from: PublishedSource()).plans.plans.map { plan in
      var plan = plan
      for place in plan.measures.indices { plan.measures[place].due = PlanSamples.day("2025-12-31") }
      return plan
    }
    let text = calendar(plans, language)
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 } && lines.contains { $0.hasPrefix(" ") })
    #expect(!text.replacing("\r\n", with: "").contains { $0 == "\n" || $0 == "\r" })
    #expect(!text.contains("\u{FFFD}"))
    let summaries = unfolded(text).filter { $0.hasPrefix("SUMMARY:") }
    #expect(summaries.count == plans.reduce(0) { $0 + $1.measures.count } + 2)
    let first = PlanCalendar.escaped(plans[0].measures[0].text[language])
    #expect(summaries.first == "SUMMARY:\(first)")
  }

  @Test func whatHasNoDayIsInNoCalendar() {
    let plans = BoardData.load(from: PublishedSource()).plans.plans.filter { $0.id != "son-la-2021" }
    #expect(!calendar(plans).contains("VEVENT"))
  }

  /// Plans of other provinces are listed beside the own ones and are in no calendar of theirs.
  @Test func otherProvincesPlansAreInNoCalendar() throws {
    let data = BoardData.load(from: PublishedSource())
    let registry = try #require(data.books["papi"]).registry
    let days = { (code: String) in
      let review = data.plans.review(
        of: ProvinceID(set: "63", code: code), in: registry, on: PlanSamples.day("2021-06-01"))
      let text = PlanCalendar(PlanSelection(review), language: .vietnamese, at: Date()).text
      return self.unfolded(text).filter { $0.hasPrefix("DTSTART") }
    }
    #expect(days("01") == [])
    #expect(days("14") == ["DTSTART;VALUE=DATE:20210609", "DTSTART;VALUE=DATE:20211209"])
  }

  @Test func signsOfTheCalendarAreEscaped() {
    #expect(PlanCalendar.escaped("a,b;c\\d\ne\u{7}f") == #"a\,b\;c\\d\ne f"#)
    #expect(PlanCalendar.folded(String(repeating: "a", count: 75)).count == 75)
    #expect(
      PlanCalendar.folded(String(repeating: "a", count: 76)) == String(repeating: "a", count: 75) + "\r\n a")
  }
}
