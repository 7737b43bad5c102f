import BoardSupport
import Pages
import Scores
import Testing
import Words

/// Where the year before has no rank, the newest earlier one is what a year is held against.
struct EarlierYearTests {
  private static let book = Books.published

  private func line(_ item: ItemID, _ code: String, _ year: Int) throws -> ItemLine {
    try #require(
      Self.book.line(item, of: ProvinceID(set: "63", code: code), year: year))
  }

  @Test func ofTwoYearsAgo() throws {
    let line = try line(.total, "22", 2024)
    let now = try #require(line.standing?.score)
    let then = try #require(self.line(.total, "22", 2022).standing?.score)
    let earlier = try #require(line.earlier)
    #expect(earlier.year == 2022 && earlier.places == 0 && earlier.of == nil)
    #expect(try abs(#require(earlier.movement).change - (now - then)) < 1e-9)
    // The columns beside it are of the year before, and stay empty.
    #expect(line.scoreChange == nil && line.rankChange == nil)
  }

  @Test func acrossABreakThereIsNoChangeOfTheScore() throws {
    let earlier = try #require(line(.total, "22", 2022).earlier)
    #expect(earlier.year == 2020 && earlier.of == 63 && earlier.movement == nil)
  }

  @Test func whereTheYearBeforeHasARankThereIsNone() throws {
    for code in ["01", "14", "22"] {
      for year in Self.book.years where try line(.total, code, year).wasRanked {
        #expect(try line(.total, code, year).earlier == nil)
      }
    }
    #expect(try line(.total, "22", 2011).earlier == nil)
  }

  /// Nothing is held against a year that counts over other provinces.
  @Test func notFromAnotherSet() throws {
    let book = Books.with2025
    let id = ProvinceID(set: "34", code: "01")
    #expect(book.line(.total, of: id, year: 2025)?.earlier == nil)
  }

  /// The board and the report say it in words.
  @Test func itIsSaid() throws {
    let report = try #require(Self.book.provinceYear(ProvinceID(set: "63", code: "22"), year: 2024))
    let told = Sentences.overview(report).map(\.vietnamese).joined(separator: " ")
    #expect(told.contains("so với 2022: hạng không đổi, điểm giảm 0,06"))
  }
}
