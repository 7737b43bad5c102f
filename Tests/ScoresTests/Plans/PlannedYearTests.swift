import Testing
import Words

@testable import Scores
@testable import StoreSupport

/// Where nothing was compared, nothing fell and nothing did not fall.
@Suite struct PlannedYearTests {
  private let hanoi = ProvinceID(set: "63", code: "01")

  @Test func aYearThatCompares() throws {
    let data = BoardData.load(from: PublishedSource())
    let book = try #require(data.book)
    let report = try #require(book.provinceYear(hanoi, year: 2024))
    let planned = PlannedYear(
      report, review: data.plans.review(of: hanoi, in: data.registry, on: nil))
    #expect(planned.basis == .published && planned.merged.isEmpty && planned.earlierSet == nil)
    #expect(planned.compared.count == 8 && planned.compared.filter(\.fellUnattended).count == 5)
    #expect(planned.filtered { $0.line.item == ItemID("4") }.dimensions.count == 1)
  }

  /// The 34 of 2025 do not compare with the 63; as if merged they do.
  @Test func from63To34() throws {
    let book = try #require(BoardData.load(from: MemorySource.small).book)
    let newest = try #require(book.years.last)
    let set = try #require(book[newest]?.set)
    let province = try #require(book.registry.provinceSet(set)?.provinces.first).id
    let report = try #require(book.provinceYear(province, year: newest))
    let planned = PlannedYear(report, review: PlanReview([], today: nil))
    #expect(planned.earlierSet != nil && !planned.dimensions.contains(where: \.isCompared))
    #expect(planned.basis == .merged && !planned.merged.isEmpty)
    #expect(planned.compared.allSatisfy { $0.line.rankChange != nil } && !planned.compared.isEmpty)
  }

  /// Quảng Ninh has no figures of 2021: nothing of 2022 compares, on no basis.
  @Test func aMissingYear() throws {
    let book = try #require(BoardData.load(from: PublishedSource()).book)
    let report = try #require(book.provinceYear(ProvinceID(set: "63", code: "22"), year: 2022))
    let planned = PlannedYear(report, review: PlanReview([], today: nil))
    #expect(planned.basis == nil && planned.compared.isEmpty && planned.earlierSet == nil)
  }
}
