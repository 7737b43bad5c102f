import Testing

@testable import Scores
@testable import StoreSupport

/// What joins a year to the one before, and what does not.
@Suite struct TrendTests {
  private static let book = Samples.papi
  private static let hanoi = ProvinceID(set: "63", code: "01")
  private static let quangNinh = ProvinceID(set: "63", code: "22")

  private func trend(
    _ item: String, _ id: ProvinceID = hanoi, _ basis: Basis = .published
  ) throws -> Trend {
    try #require(Self.book.trend(of: ItemID(item), for: id, basis: basis))
  }

  @Test func comparableIsNilAtTheStartFalseAtABreakElseTrue() throws {
    let points = try trend("total").points
    #expect(points.map(\.year) == Array(2011...2024))
    #expect(
      points.map(\.isComparableWithPrevious) == [
        nil, true, true, true, true, false, true, false, true, true, false, true, true, true,
      ])
    #expect(points.map(\.rankJoinsPrevious) == [false] + Array(repeating: true, count: 13))
  }

  @Test func nothingIsComparableWithAYearThatHasNoTotal() throws {
    let points = try trend("total", Self.quangNinh).points.drop { $0.year < 2017 }
    #expect(points.map { $0.standing?.rank } == [32, nil, 3, 1, nil, 1, nil, 1])
    #expect(
      points.map(\.isComparableWithPrevious) == [true, nil, nil, true, nil, nil, nil, nil])
    #expect(
      points.map(\.rankJoinsPrevious) == [true, false, false, true, false, false, false, false])
    #expect(points.first { $0.year == 2018 }?.seriesBreak != nil)
  }

  @Test(
    arguments: [
      ("7", 2018, nil), ("7", 2019, false), ("7", 2020, true), ("8", 2020, false), ("8", 2021, true),
      ("4", 2016, true), ("4", 2018, true), ("2", 2018, false), ("5.2", 2020, true), ("5.2", 2021, nil),
      ("6.4", 2021, false), ("2.1", 2018, nil),
    ] as [(String, Int, Bool?)])
  func comparable(item: String, year: Int, expected: Bool?) throws {
    #expect(try trend(item)[year]?.isComparableWithPrevious == expected)
  }

  @Test func yearsWithoutTheItemAreThereWithoutAValue() throws {
    let points = try trend("7").points
    #expect(points.map(\.year) == Array(2011...2024))
    #expect(points.filter { $0.standing == nil }.map(\.year) == Array(2011...2017))
    #expect(try trend("7")[2018]?.rankJoinsPrevious == false)
    #expect(try trend("7")[2010] == nil)
  }

  /// A change of score is only told where the scores compare; a change of rank across breaks too.
  @Test func changesAgainstTheYearBefore() throws {
    let newest = try #require(Self.book.line(.total, of: Self.hanoi, year: 2024))
    #expect(newest.rankChange == -14)
    #expect(abs(try #require(newest.scoreChange) - (43.7747 - 43.9603)) <= 2e-4)
    let atBreak = try #require(Self.book.line(.total, of: Self.hanoi, year: 2021))
    #expect(atBreak.scoreChange == nil && atBreak.rankChange == 39 && atBreak.seriesBreak?.year == 2021)
    let first = try #require(Self.book.line(.total, of: Self.hanoi, year: 2011))
    #expect(first.scoreChange == nil && first.rankChange == nil)
    let afterGap = try #require(Self.book.line(.total, of: Self.quangNinh, year: 2022))
    #expect(afterGap.scoreChange == nil && afterGap.rankChange == nil && afterGap.standing?.rank == 1)
    let newItem = try #require(Self.book.line(ItemID("7"), of: Self.hanoi, year: 2018))
    #expect(newItem.standing != nil && newItem.rankChange == nil && newItem.scoreChange == nil)
  }

  /// Of all provinces, items and years: the line and the trend say the same.
  @Test func linesAndTrendsAgree() throws {
    for code in ["01", "22", "24", "46", "77"] {
      let id = ProvinceID(set: "63", code: code)
      for item in ["total", "3", "7", "8.3", "3.4"] {
        let points = try trend(item, id).points
        for (older, point) in zip(points, points.dropFirst()) {
          let line = try #require(Self.book.line(ItemID(item), of: id, year: point.year))
          #expect(line.standing == point.standing)
          #expect((line.scoreChange != nil) == (point.isComparableWithPrevious == true))
          #expect((line.rankChange != nil) == point.rankJoinsPrevious)
          if let now = point.standing?.rank, let before = older.standing?.rank {
            #expect(line.rankChange == before - now)
          }
        }
      }
    }
  }

  @Test func thereIsNoTrendOfNobody() {
    #expect(Self.book.trend(of: .total, for: ProvinceID(set: "63", code: "99")) == nil)
    #expect(Self.book.provinceYear(ProvinceID(set: "63", code: "01"), year: 2025) == nil)
    #expect(Self.book.provinceYear(ProvinceID(set: "63", code: "99"), year: 2024) == nil)
    #expect(Self.book.values(of: .total, in: 2010) == nil)
  }
}
