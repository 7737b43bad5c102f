@testable import BoardSupport
@testable import Dashboard
import Scores
import Testing
import Words

@testable import Pages

/// What the Overview has to say first.
@Suite struct MessageTests {
  private func promise(_ year: Int, today: String = "2026-06-01") -> Message? {
    let board = Board { ($0.year, $0.today) = (year, CalendarDay(today)) }
    let content = board.model.targets.content
    return Message.promise(content.active, names: content.names, index: "papi", in: board.model.year)
  }

  /// 28th in 2024 was Quảng Bình with 43.804849, Hà Nội had 43.774716.
  @Test func aPromiseThatIsLateSaysByHowManyPoints() throws {
    let message = try #require(promise(2024))
    #expect(message.mark == "!" && message.role == .late)
    #expect(
      message.forms.map(\.vietnamese) == [
        "Chậm 1 bậc so với lộ trình (hạng 28): kém 0,0301 điểm; ba năm liền giảm.",
        "Chậm 1 bậc so với lộ trình (hạng 28): kém 0,0301 điểm.",
        "Chậm 1 bậc: hạng 29/61, lộ trình 28; bảng chưa có 2025.", "Chậm 1 bậc.",
      ])
    #expect(
      message.words(columns: 76, .english)
        == "Behind by 1 place: rank 28 is 0.0301 points away; three years in a row down.")
  }

  /// A verdict is of its own provinces, whatever is in view.
  @Test func onAnotherBasisItIsSaidOnWhichItIsJudged() {
    let text = Board { $0.basis = .merged }.text
    #expect(text.contains("(hạng 28): kém 0,0301 điểm, xét theo 63 tỉnh"), "\(text)")
  }

  /// What was to be reached years ago gives way to what counts in the year in view.
  @Test func anOldPromiseIsNotTheNewsOfToday() throws {
    let book = try #require(Books.all["par-index"])
    let board = Board { ($0.others, $0.book, $0.today) = (Books.all, book, CalendarDay("2026-06-01")) }
    #expect(board.text.contains("● Đạt mục tiêu: 92,57 %"), "\(board.text)")
    #expect(
      board.pressing("[[[[").text.contains("× Không đạt, thiếu 3 bậc: "), "\(board.pressing("[[[[").text)")
  }

  /// Who looks back is told of the year, and nothing of what came later.
  @Test func lookingBackIsSaid() throws {
    let message = try #require(promise(2022))
    #expect(message.mark == "+")
    #expect(message.forms.allSatisfy { $0.vietnamese.contains("tính đến 2022") })
    #expect(message.words(columns: 60, .vietnamese).count <= 60)
  }

  @Test func whoHasPromisedNothingIsNotJudged() {
    let board = Board { $0.province = ProvinceID(set: "63", code: "22") }
    let content = board.model.targets.content
    #expect(Message.promise(content.active, names: content.names, index: "papi", in: board.model.year) == nil)
  }

  @Test func whyItMovedIsToldInTheFormThatFits() throws {
    let report = Board().model.report
    let message = try #require(Message.why(report.total, report.definition))
    #expect(message.mark == "▼")
    #expect(
      message.words(columns: 76, .vietnamese)
        == "Giảm 14 bậc: do mình 1–5, các tỉnh khác vượt 9–13; trung vị cả nước ▲1,15.")
    #expect(
      message.words(columns: 60, .vietnamese) == "Giảm 14 bậc: do mình 1–5, các tỉnh khác vượt 9–13.")
  }

  /// Across a break nobody says why.
  @Test func acrossABreakOnlyTheRankIsTold() {
    let report = Board { $0.year = 2021 }.model.report
    #expect(Message.why(report.total, report.definition) == nil)
    #expect(
      Message.standing(report).forms[0].vietnamese.hasPrefix("Năm 2021 Hà Nội hạng 9/60, tăng 39 bậc"))
  }

  @Test func whatTimeItIs() {
    let definition = Books.published.definition
    let said = { (year: Int, today: String, canEnter: Bool) in
      Message.time(year, newest: 2024, on: CalendarDay(today), of: definition, canEnter: canEnter)?.forms[0]
        .vietnamese
    }
    #expect(said(2024, "2025-12-31", true) == nil)
    #expect(
      said(2024, "2026-01-01", true)
        == "Năm 2025 đã hết; bảng chưa có số liệu PAPI 2025 (phím 7 để nhập).")
    #expect(said(2024, "2026-01-01", false) == "Năm 2025 đã hết; bảng chưa có số liệu PAPI 2025.")
    #expect(said(2024, "2027-01-01", false) == "Bảng chưa có số liệu PAPI từ năm 2025 đến 2026.")
    #expect(said(2022, "2026-01-01", true) == "Đang xem năm 2022; số liệu mới nhất là năm 2024 (phím ]).")
  }

  @Test func targetsAreCountedByTheirVerdicts() {
    let content = Board { ($0.others, $0.today) = (Books.all, CalendarDay("2026-06-01")) }.model.targets
      .content
    let told = Phrases.counted(content.active)
    #expect(
      told.map(\.vietnamese) == [
        "Mục tiêu: chậm 2, không đạt 1, vượt 1, đạt 3, chưa có 4; đến hạn 11/11",
        "Mục tiêu: chậm 2, không đạt 1, vượt 1, đạt 3, chưa có 4",
      ])
  }
}
