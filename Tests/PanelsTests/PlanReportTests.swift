@testable import BoardSupport
import Scores
import TestSupport
import TextUI
import Testing
import Words

@testable import Dashboard
@testable import Pages

/// The half-year and year report of a plan, made from its log and the scores, and the page of a lead.
@Suite struct PlanReportTests {
  private let today = CalendarDay("2024-07-15")

  /// 380/KH-SVHTT with three entries: two in the first half of 2024, one before.
  private func plan() throws -> Plan {
    var plan = try #require(Books.publishedPlans["svhtt-380-2021"])
    let place = try #require(plan.measures.firstIndex { $0.id == "4-a" })
    let channel = try #require(plan.channels.first).id
    plan.measures[place].record.state = .inProgress
    plan.measures[place].record.begun = CalendarDay("2022-03-01")
    plan.measures[place].record.evidence = [LocalizedText(same: "Báo cáo số 12/BC-SVHTT")]
    let entry = { (day: String, channel: String?, count: Int, unit: String) throws in
      Plan.LogEntry(
        date: try #require(CalendarDay(day)), channel: channel, count: count, unit: LocalizedText(same: unit))
    }
    plan.measures[place].log = [
      try entry("2023-12-14", channel, 9, "tin"), try entry("2023-12-15", channel, 2, "tin"),
      try entry("2024-06-14", channel, 3, "tin"), try entry("2024-06-15", nil, 1, "buổi"),
    ]
    return plan
  }

  private func page(
    _ plan: Plan, _ kind: Plan.Period, _ year: Int = 2024, _ language: Language = .vietnamese,
    _ glyphs: GlyphLevel = .blocks
  ) throws -> Page {
    PlanReportPage(
      plan: plan, period: try #require(PlanPeriod(kind, of: year, in: plan)), today: today,
      books: ["papi": Books.published], basis: .published, targets: [],
      names: TargetNames(books: ["papi": Books.published], indexNames: [:]), language: language,
      glyphs: glyphs
    ).page
  }

  /// A province that ended has its last scores, their source, and what became of it.
  @Test func aProvinceThatEnded() throws {
    var plan = try plan()
    plan.province = ProvinceID(set: "63", code: "24")
    plan.lastYear = 2026
    let page = PlanReportPage(
      plan: plan, period: try #require(PlanPeriod(.year, of: 2026, in: plan)),
      today: CalendarDay("2026-11-30"),
      books: ["papi": Books.with2025], basis: .published, targets: [],
      names: TargetNames(books: ["papi": Books.with2025], indexNames: [:]), language: .vietnamese,
      glyphs: .blocks
    ).page
    let text = page.text
    #expect(text.contains("─ PAPI 2024 ─") && text.contains("Năm 2024 Bắc Giang hạng 16/61"), "\(text)")
    #expect(text.contains("Từ 2025 Bắc Giang thuộc Bắc Ninh, không còn xếp hạng riêng."))
    #expect(text.contains("Nguồn: PAPI 2024"))
  }

  /// Targets that cannot be read are not none, and stand on the provinces they are judged by.
  @Test func whatCannotBeReadOfTheTargetsIsTold() throws {
    let plan = try plan()
    var page = PlanReportPage(
      plan: plan, period: try #require(PlanPeriod(.year, of: 2024, in: plan)), today: today,
      books: ["papi": Books.published], basis: .merged, targets: [], judgedOn: ["63"],
      names: TargetNames(books: ["papi": Books.published], indexNames: [:]), language: .vietnamese,
      glyphs: .blocks)
    #expect(!page.page.text.contains("─ Mục tiêu"))
    page.targetFaults = [Phrases.brokenTargets(1)]
    let text = page.page.text
    #expect(
      text.contains("─ Mục tiêu · xét theo 63 tỉnh ─") && text.contains("1 mục tiêu ghi sai"), "\(text)")
  }

  /// Only what lies in the period counts: 2 + 3 pieces of news in two entries.
  @Test func theHalfYearCountsItsOwnDays() throws {
    let text = try page(try plan(), .halfYear).text
    #expect(text.hasPrefix(" Báo cáo 6 tháng đầu năm 2024 · Sở VHTT 380/KH-SVHTT\n"))
    #expect(text.contains("Trong kỳ: nhật ký ghi 2 hoạt động của 1 nhiệm vụ."))
    #expect(text.contains("31 nhiệm vụ, đến 14/06/2024: chưa ghi nhận 30, đang thực hiện 1."))
    #expect(text.contains("5 tin") && !text.contains("14 tin") && !text.contains("1 buổi"))
    #expect(text.contains("- §7/1 · 14/06/2024") && text.contains("- §7/1 · 15/12/2023"))
    #expect(!text.contains("14/12/2023") && !text.contains("· 15/06/2024"))
    #expect(text.contains("Minh chứng (đến ngày lập): Báo cáo số 12/BC-SVHTT"))
    // In July 2024 the newest figures there can be are those of 2023.
    #expect(text.contains("─ PAPI 2023 ─") && !text.contains("PAPI 2024"))
  }

  /// Nothing says when it was done: that is known of the day the page is made only.
  @Test func whatHasNoDateIsToldAsOfTheDayItIsMade() throws {
    var plan = try plan()
    let place = try #require(plan.measures.firstIndex { $0.id == "4-a" })
    plan.measures[place].record.state = .done
    let text = try page(plan, .halfYear).text
    #expect(text.contains("31 nhiệm vụ, đến 14/06/2024: chưa ghi nhận 30."))
    #expect(text.contains("Không ghi ngày, tính đến ngày lập (15/07/2024): hoàn thành 1."))
    #expect(text.contains("● hoàn thành, đến"))
    // Begun after the period: at its end nothing was recorded.
    plan.measures[place].record.begun = CalendarDay("2024-07-01")
    #expect(try page(plan, .halfYear).text.contains("đến 14/06/2024: chưa ghi nhận 31."))
    // A period that is not over is told as of today.
    #expect(try page(plan, .year).text.contains("đến 15/07/2024: chưa ghi nhận 30, hoàn thành 1."))
  }

  @Test(arguments: [
    (Plan.Period.month, "Báo cáo tháng 1 năm 2024", "Report on month 1 of 2024", "2022"),
    (.quarter, "Báo cáo quý I năm 2024", "Report on quarter 1 of 2024", "2022"),
    (.halfYear, "Báo cáo 6 tháng đầu năm 2024", "Report on the first half of 2024", "2023"),
    (.nineMonths, "Báo cáo 9 tháng đầu năm 2024", "Report on the first nine months of 2024", "2023"),
    (.year, "Báo cáo năm 2024", "Report on 2024", "2024"),
  ])
  func titles(kind: Plan.Period, vi: String, en: String, scores: String) throws {
    let text = try page(try plan(), kind).text
    #expect(text.hasPrefix(" \(vi) · ") && text.contains("─ PAPI \(scores) ─"))
    #expect(try page(try plan(), kind, 2024, .english).text.hasPrefix(" \(en) · "))
  }

  @Test func theYearHasAllOfIt() throws {
    let text = try page(try plan(), .year).text
    #expect(text.hasPrefix(" Báo cáo năm 2024") && text.contains("nhật ký ghi 3 hoạt động"))
    #expect(text.contains("không ghi kênh") && text.contains("─ PAPI 2024 ─"))
    #expect(text.contains("không có nghĩa là"))
    #expect(text.contains("Nhiệm vụ của chỉ số 1, 5, 6, 8 chưa ghi nhận gì."))
  }

  /// What began after the period is not recorded in it, in the table of dimensions as in the sentence.
  @Test func dimensionsCountTheMeasuresOfThePeriod() throws {
    let plan = try plan()
    let place = try #require(plan.measures.firstIndex { $0.id == "4-a" })
    let item = try #require(plan.measures[place].dimension)
    let tied = plan.measures.count { $0.dimension == item }
    let cell = { (year: Int) in
      try #require(
        try page(plan, .year, year).markdown.split(separator: "\n")
          .first { $0.hasPrefix("| \(item.text) |") && $0.contains("/61") || $0.contains("/60") })
    }
    #expect(try cell(2024).hasSuffix("| 1/\(tied) |"))
    #expect(try page(plan, .year, 2021).text.contains("chưa ghi nhận \(plan.measures.count)"))
    let lines = try page(plan, .year, 2021).markdown.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("| \(item.text) |") && $0.hasSuffix("| –/\(tied) |") })
    #expect(!lines.contains { $0.hasPrefix("| \(item.text) |") && $0.hasSuffix("| 1/\(tied) |") })
  }

  /// Of a plan that is over nobody knows whether its reports were sent; none is said to be in order.
  @Test func reportsOfAPlanThatIsOver() throws {
    var plan = try #require(Books.publishedPlans["son-la-2021"])
    let said = { (plan: Plan) in PlanSentences(review: PlanReview([plan], today: today)).deadlines }
    let count = plan.reports.count
    #expect(said(plan).vietnamese.hasSuffix(" Hết kỳ, chưa ghi nhận gửi \(count) báo cáo."))
    #expect(
      said(plan).english.hasSuffix(" Over and not recorded as sent: \(count) reports."))
    #expect(!said(plan).vietnamese.contains("Không có") && !said(plan).vietnamese.contains("Không còn"))
    for place in plan.reports.indices { plan.reports[place].sent = today }
    #expect(said(plan).vietnamese.hasSuffix("Không còn báo cáo phải gửi."))
  }

  @Test func whatIsOwedStandsInTheHead() throws {
    let plan = try #require(Books.publishedPlans["son-la-2021"])
    let text = try page(plan, .halfYear, 2021, .english).text
    #expect(text.contains("Period: 15 Dec 2020 – 9 Jun 2021"))
    #expect(text.contains("Due: before 10 Jun 2021"))
    #expect(!(try page(plan, .year, 2021, .english).text).contains("10 Jun"))
    #expect(!(try page(plan, .halfYear, 2022, .english).text).contains("Due:"))
    #expect(text.contains("No measure is tied to a dimension."))
    #expect(plan.nextPeriod == .halfYear && plan.reportYear(on: today) == 2021)
    var sent = plan
    sent.reports[0].sent = today
    #expect(sent.nextPeriod == .year)
    sent.reports[1].sent = today
    #expect(sent.nextPeriod == .year && PlanPeriod(.year, of: 12) == nil)
  }

  @Test func anIndexWithoutFiguresIsTold() throws {
    let plan = try #require(Books.publishedPlans["hoa-phu-93-2024"])
    let text = try page(plan, .year).text
    #expect(text.contains("─ PAR INDEX ─") && text.contains(" Bảng chưa có số liệu.\n"))
  }

  @Test func markupHoldsWhatTheTextHolds() throws {
    var plan = try plan()
    let place = try #require(plan.measures.firstIndex { $0.id == "4-a" })
    plan.measures[place].text = LocalizedText(same: "a | <b> & *c*\u{1B}[31m")
    let made = try page(plan, .year)
    #expect(made.markdown.contains(#"a \| \<b\> & \*c\*"#))
    #expect(
      made.markdown.contains("## Hoạt động theo kênh\n\n| Kênh | Lần | Số lượng | Gần nhất |\n|---|---:|"))
    #expect(made.html.contains("a | &lt;b&gt; &amp; *c* [31m") && made.html.hasPrefix("<!DOCTYPE html>"))
    #expect(!made.text.contains("\u{1B}") && !made.html.contains("\u{1B}"))
    for tag in ["table", "section", "ul", "li", "tr", "td", "p"] {
      let opened =
        made.html.components(separatedBy: "<\(tag)>").count - 1
        + made.html.components(separatedBy: "<\(tag) ").count - 1
      #expect(opened == made.html.components(separatedBy: "</\(tag)>").count - 1, "\(tag)")
    }
  }

  @Test(arguments: Language.allCases)
  func pagesAsText(language: Language) throws {
    let text = try page(try plan(), .year, 2024, language).text
    expectSnapshot(text, named: "plan-report-\(language.rawValue)")
    let lines = text.split(separator: "\n")
    #expect(lines.allSatisfy { TextWidth.columns(of: String($0)) <= 80 })
    let ascii = try page(try plan(), .halfYear, 2024, language, .ascii).text
    #expect(ascii.utf8.allSatisfy { $0 < 0x80 })
  }

  /// Dimensions 4 and 7, and what the plans give the department itself.
  @Test(arguments: Language.allCases)
  func theSheetOfALead(language: Language) throws {
    let report = try #require(
      Books.published.provinceYear(ProvinceID(set: "63", code: "01"), year: 2024))
    let plans = Books.publishedPlans.plans(of: report.province.id, in: Books.published.registry)
    let page = LeadPage(
      name: LocalizedText(vi: "Sở Tư pháp", en: "Department of Justice"), leads: [ItemID("4"), ItemID("7")],
      report: report, review: PlanReview(plans, today: today), language: language, glyphs: .blocks)
    let text = page.page.text
    expectSnapshot(text, named: "lead-\(language.rawValue)")
    #expect(text.contains("48/61") && text.contains("61/61") && !text.contains("43/61"))
    #expect(text.contains("§7/5") && text.contains("§10/3") && !text.contains("§8/1"))
    // V.6 of 34/KH-UBND is its own.
    #expect(text.contains("V.6"))
  }
}
