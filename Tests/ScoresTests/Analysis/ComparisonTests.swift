import Testing

@testable import Scores

private let book = BoardData.load(from: PublishedSource()).book

/// Whom a rule finds to compare with.
@Suite struct ComparisonTests {
  private let published: ItemHistory
  private let merged: ItemHistory
  private let registry: ProvinceRegistry
  private let hanoi = ProvinceID(set: "63", code: "01")

  init() throws {
    let book = try #require(book)
    published = book.history(of: .total)
    merged = book.history(of: .total, basis: .merged)
    registry = book.registry
  }

  private func found(
    _ rule: ComparisonRule, _ id: ProvinceID, _ year: Int, in history: ItemHistory? = nil
  ) -> [String] {
    Comparison.provinces(by: rule, for: id, year: year, in: history ?? published)
      .compactMap { registry[$0]?.name.vietnamese }
  }

  @Test func nearestInScoreBeginsWithTheNearest() throws {
    #expect(
      found(.nearestScore, hanoi, 2024)
        == ["Quảng Bình", "Khánh Hòa", "Hà Giang", "Đồng Tháp", "Sơn La"])
    // Nobody left out is nearer than the farthest of the five.
    let values = try #require(published[2024])
    let own = try #require(values.score(of: "01"))
    let ids = Comparison.provinces(by: .nearestScore, for: hanoi, year: 2024, in: published)
    let farthest = try #require(ids.compactMap { values.score(of: $0.code) }.map { abs($0 - own) }.max())
    let others = values.ranking.filter { $0.province.code != "01" && !ids.contains($0.province.id) }
    #expect(others.count == 55 && others.allSatisfy { abs(($0.score ?? own) - own) >= farthest })
  }

  @Test func theRegionIsThatOfTheProvince() throws {
    let ids = Comparison.provinces(by: .sameRegion, for: hanoi, year: 2024, in: published)
    let region = try #require(registry[hanoi]?.regionID)
    #expect(ids.count == 5)
    #expect(ids.allSatisfy { registry[$0]?.regionID == region })
  }

  @Test func citiesAreTheOthersRunByTheCentre() {
    #expect(Set(found(.cities, hanoi, 2024)) == ["Hải Phòng", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ"])
    #expect(found(.cities, ProvinceID(set: "63", code: "14"), 2024).count == 5)
    #expect(Set(found(.cities, hanoi, 2024, in: merged)).isSuperset(of: ["Huế", "Cần Thơ"]))
  }

  /// Quảng Ninh has no total in 2023; those nearest in 2022 are.
  @Test func withoutAScoreTheNewestEarlierOneCounts() {
    let quangNinh = ProvinceID(set: "63", code: "22")
    let without = found(.nearestScore, quangNinh, 2023)
    #expect(without.count == 5 && without == found(.nearestScore, quangNinh, 2022))
  }

  @Test func provincesWithoutAScoreComeLastOrNotAtAll() throws {
    // Bắc Giang (24), of the region of Phú Thọ (25), has no total in 2022.
    let phuTho = ProvinceID(set: "63", code: "25")
    let values = try #require(published[2022])
    for rule in ComparisonRule.allCases {
      let ids = Comparison.provinces(by: rule, for: phuTho, year: 2022, in: published)
      let scored = ids.map { values.score(of: $0.code) != nil }
      #expect(scored == scored.sorted { $0 && !$1 })
      if rule == .nearestScore { #expect(!scored.contains(false)) }
    }
  }

  /// At most five, each once, never the province itself, in every year and on both bases.
  @Test(arguments: ComparisonRule.allCases)
  func atMostFiveAndNeverItself(rule: ComparisonRule) throws {
    for history in [published, merged] {
      for year in [2011, 2018, 2024] {
        let values = try #require(history[year])
        for province in registry.sets.flatMap(\.provinces) {
          let ids = Comparison.provinces(by: rule, for: province.id, year: year, in: history)
          let own = history.province(province.id, in: values)?.id
          #expect(ids.count <= 5 && Set(ids).count == ids.count)
          #expect(!ids.contains { $0 == own })
          #expect(ids.allSatisfy { $0.set == values.provinceSet.id })
        }
      }
    }
  }

  @Test func aYearThatIsNotThereFindsNobody() {
    #expect(Comparison.provinces(by: .cities, for: hanoi, year: 1999, in: published).isEmpty)
  }

  /// Bắc Giang and Bắc Ninh are one now; Hải Dương is a part of Hải Phòng.
  @Test func partsOfOneProvinceAreShownOnce() {
    let codes = ["24", "27", "30", "14"].map { ProvinceID(set: "63", code: $0) }
    let haiPhong = ProvinceID(set: "63", code: "31")
    #expect(Comparison.distinct(codes, beside: haiPhong, year: 2024, in: published) == codes)
    #expect(
      Comparison.distinct(codes, beside: haiPhong, year: 2024, in: merged) == [codes[0], codes[3]])
  }

  @Test func theProvinceItselfIsNotShownBesideItself() {
    let ids = [hanoi, ProvinceID(set: "34", code: "01"), ProvinceID(set: "63", code: "14")]
    #expect(Comparison.distinct(ids, beside: hanoi, year: 2024, in: published) == [ids[2]])
  }

  @Test func noMoreThanFiveAreShown() {
    let ids = ["14", "22", "24", "25", "27", "30", "31"].map { ProvinceID(set: "63", code: $0) }
    #expect(Comparison.distinct(ids, beside: hanoi, year: 2024, in: published).count == 5)
  }

  /// One reading of all provinces gives the trend that each one's own reading gives.
  @Test(arguments: Basis.allCases)
  func aTrendOutOfAHistoryIsTheTrend(basis: Basis) throws {
    let book = try #require(book)
    for item in [ItemID.total, ItemID("7"), ItemID("3.2")] {
      let history = book.history(of: item, basis: basis)
      for code in ["01", "22", "24"] {
        let id = ProvinceID(set: "63", code: code)
        let trend = try #require(history.trend(for: id))
        for point in trend.points {
          let line = try #require(book.line(item, of: id, year: point.year, basis: basis))
          #expect(
            point.standing == line.standing
              && (point.seriesBreak == line.seriesBreak || trend[point.year - 1]?.standing == nil))
        }
        #expect(trend.points.map(\.year) == book.years)
      }
    }
  }
}
