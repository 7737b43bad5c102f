@testable import BoardSupport
import Scores
import Testing
import Words

@testable import Dashboard
@testable import Pages

/// Why no rank of a dimension compares with the year before: each cause in its own sentence.
@Suite struct IncomparableTests {
  private func told(
    _ code: String, _ year: Int, _ basis: Basis = .published, of book: ScoreBook = Books.published,
    plans: PlanBook = Books.publishedPlans
  ) throws -> LocalizedText {
    let id = ProvinceID(set: "63", code: code)
    let report = try #require(book.provinceYear(id, year: year, basis: basis))
    let review = plans.review(of: id, in: book.registry, on: CalendarDay("2025-11-01"))
    let sentences = PlanSentences(review: review, planned: PlannedYear(report, review: review))
    return try #require(sentences.fallen)
  }

  @Test func theProvinceLacksAYear() throws {
    #expect(
      try told("26", 2024).vietnamese
        == "Hạng các chỉ số nội dung năm 2024 không so được với năm 2023: Vĩnh Phúc không có hạng chỉ số nội"
        + " dung nào năm 2024.")
    #expect(try told("22", 2024).english.hasSuffix("Quang Ninh has no rank of any dimension in 2023."))
  }

  @Test func theIndexHasNoRanksOfParts() throws {
    let sipas = try #require(Books.all["sipas"])
    let words = try told("01", 2024, of: sipas)
    #expect(words.vietnamese.hasSuffix("bảng không có hạng các phần SIPAS của Hà Nội."))
    #expect(words.english.hasSuffix("there are no ranks of Hanoi in the parts of SIPAS here."))
  }

  @Test func theFirstYearHasNoneBefore() throws {
    #expect(try told("01", 2011).vietnamese.hasSuffix("bảng không có số liệu năm 2010."))
  }

  @Test func anotherSetAndOtherMembers() throws {
    let words = try told("01", 2025, of: Books.with2025)
    #expect(words.vietnamese.hasPrefix("Hạng năm 2025 tính trên 34 tỉnh, không so được với 63 tỉnh."))
    #expect(
      try told("25", 2024, .merged).vietnamese.hasSuffix("2023 đủ tỉnh thành viên, 2024 thiếu Vĩnh Phúc."))
  }

  /// A break of the measure keeps no rank from being compared.
  @Test func aBreakIsNone() throws {
    #expect(try told("01", 2021).vietnamese.hasPrefix("Năm 2021, "))
  }

  /// Of what cannot be read nothing is concluded; without a plan nothing is said of ties.
  @Test func whatCannotBeReadIsNotMissing() throws {
    let untied = "Kế hoạch không gắn nhiệm vụ nào với chỉ số nội dung."
    let unknown = "Kế hoạch có chỗ không đọc được"
    let faults = ["a": Finding(file: "plans/a.json", LocalizedText(same: ""))]
    #expect(try told("01", 2024, plans: PlanBook(faults: faults)).vietnamese.contains(unknown))
    #expect(try !told("01", 2024, plans: PlanBook()).vietnamese.contains(untied))
    let part = PlanBook(Books.publishedPlans.plans, faults: faults)
    #expect(try told("01", 2024, plans: part).vietnamese.contains(unknown))
    #expect(try !told("01", 2024).vietnamese.contains(unknown))
    // Of two measures with one id the second is left out: whatever it was tied to.
    let twice = Books.plans("svhtt-380-2021", changing: #""id": "6-b""#, to: #""id": "6-a""#)
    #expect(twice["svhtt-380-2021"]?.measures.contains { $0.id == "6-b" } == false)
    #expect(try told("01", 2024, plans: twice).vietnamese.contains(unknown))
    let report = try #require(
      Books.published.provinceYear(ProvinceID(set: "63", code: "01"), year: 2024))
    let none = try #require(
      PlannedYear(report, review: PlanReview([], today: nil, unreadable: 1)).dimensions.first)
    #expect(PlanSentences.tied(none).english.contains("is not known"))
  }

  @Test func aProvinceWithoutPlans() throws {
    let id = ProvinceID(set: "63", code: "26")
    let review = PlanReview([], today: CalendarDay("2025-11-01"))
    var page = PlanPage(PlanSelection(review), report: nil, language: .vietnamese, glyphs: .blocks)
    page.province = Books.published.registry[id]?.name
    #expect(
      page.page.text.contains("Chưa có kế hoạch nào của Vĩnh Phúc.") && !page.page.text.contains("như vậy"))
    page.unreadable = [Finding(file: "plans/a.json", LocalizedText(same: ""))]
    (page.validating, page.language) = ("papiboard validate D", .english)
    #expect(page.page.text.contains("1 plan file cannot be read: plans/a.json; see: papiboard validate D"))
  }

  /// States are of today, whatever year was asked for, and the page says so.
  @Test func statesAreOfADay() {
    let review = PlanReview(Books.publishedPlans.plans, today: CalendarDay("2025-11-01"))
    var page = PlanPage(PlanSelection(review), report: nil, language: .vietnamese, glyphs: .blocks)
    #expect(!page.page.text.contains("đến ngày 1/11/2025") && !page.page.text.contains("đến ngày 01/11/2025"))
    page.isOfYear = true
    #expect(page.page.text.contains("Tình trạng kế hoạch và nhiệm vụ: đến ngày"))
  }
}
