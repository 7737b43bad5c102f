import JSONText
import Testing

@testable import Scores
@testable import StoreSupport

/// Standard errors of a year's file: read, checked, kept, and what follows from them.
@Suite struct PrecisionTests {
  private static let path = "scores/papi/2024.json"

  private func load(_ errors: String) -> BoardData {
    var source = MemorySource.small
    source[Self.path] = source[Self.path]?.replacing(
      "\"year\": 2024,", with: "\"year\": 2024, \"se\": \(errors),")
    return BoardData.load(from: source)
  }

  @Test func theGapAndTheRanksOfTheInterval() throws {
    let data = load(#"{"02": {"total": 0.3, "1": 0.2}, "01": {"total": 0.4}}"#)
    #expect(data.findings == [])
    let book = try #require(data.book)
    let id = ProvinceID(set: "3", code: "02")
    // 01 has 7.5, 02 7.25: a quarter of a point, half of the error of their difference.
    let precision = try #require(book.precision(of: .total, for: id, year: 2024))
    #expect(precision.standardError == 0.3 && precision.ranks == 1...2)
    #expect(precision.above?.points == 0.25 && precision.above?.errors == 0.5)
    #expect(book.provinceYear(id, year: 2024)?.total.precision == precision)
    // The error of the other is not known, nor is there another above the first.
    let one = try #require(book.precision(of: ItemID("1"), for: id, year: 2024))
    #expect(one.standardError == 0.2)
    let first = try #require(book.precision(of: .total, for: ProvinceID(set: "3", code: "01"), year: 2024))
    #expect(first.above == nil)
    // Nothing where the file says nothing, and nothing of a mean over members.
    #expect(book.precision(of: ItemID("2"), for: id, year: 2024) == nil)
    #expect(book.precision(of: .total, for: id, year: 2024, basis: .merged) == nil)
    #expect(Samples.papi.line(.total, of: ProvinceID(set: "63", code: "01"), year: 2024)?.precision == nil)
  }

  @Test(arguments: [
    (#"{"99": {"total": 0.3}}"#, "se.99"), (#"{"01": {"9": 0.3}}"#, "se.01.9"),
    (#"{"01": {"total": 0}}"#, "se.01.total"), (#"{"01": {"total": -1}}"#, "se.01.total"),
    (#"{"01": {"total": "0,3"}}"#, "se.01.total"), (#"{"01": 0.3}"#, "se.01"), ("[]", "se"),
  ])
  func faultsAreTold(errors: String, key: String) throws {
    let data = load(errors)
    #expect(data.findings.map(\.key) == [key])
    #expect(data.book?[2024]?.standardErrors.isEmpty == true)
  }

  /// A draft does not lose them, nor does the file that is written anew.
  @Test func theyAreKept() throws {
    let book = try #require(load(#"{"01": {"total": 0.4}}"#).book)
    let draft = try #require(Draft(year: 2024, level: .component, in: book))
    #expect(book.with(draft)[2024]?.standardErrors["01"] == [.total: 0.4])
    let old = try JSONDocument(Array(#"{"se": {"01": {"total": 0.4}}}"#.utf8)).root
    let scores = try #require(book[2024])
    let text = String(decoding: YearFileText.bytes(of: scores, index: "papi", keeping: old), as: UTF8.self)
    #expect(text.contains("\"se\": {"))
  }
}
