import Testing
import Words

@testable import Scores
@testable import StoreSupport

/// The 63 provinces became 34: who is whom, and the years as if it had always been so.
@Suite struct MergerTests {
  private static let book = Samples.papi
  private static let registry = book.registry

  private func old(_ code: String) -> ProvinceID { ProvinceID(set: "63", code: code) }
  private func new(_ code: String) -> ProvinceID { ProvinceID(set: "34", code: code) }

  /// 24 was Bắc Giang and is Bắc Ninh: a code alone says nothing.
  @Test func aCodeMayMeanAnotherProvince() {
    #expect(Self.registry[old("24")]?.name.vietnamese == "Bắc Giang")
    #expect(Self.registry[new("24")]?.name.vietnamese == "Bắc Ninh")
    #expect(Self.registry.counterpart(of: new("24"), in: "63")?.name.vietnamese == "Bắc Ninh")
    #expect(Self.registry.counterpart(of: new("24"), in: "63")?.code == "27")
    #expect(Self.registry.counterpart(of: old("24"), in: "34") == nil)
    #expect(Self.registry.successor(of: old("24"), in: "34")?.name.vietnamese == "Bắc Ninh")
    #expect(Self.registry.counterpart(of: old("27"), in: "34")?.code == "24")
  }

  @Test func aNameGoesOnUnderAnotherNameToo() {
    #expect(Self.registry.counterpart(of: old("46"), in: "34")?.name.vietnamese == "Huế")
    #expect(Self.registry.counterpart(of: new("46"), in: "63")?.name.vietnamese == "Thừa Thiên Huế")
    #expect(Self.registry[new("46")]?.region == Self.registry[old("46")]?.region)
    #expect(Self.registry.successor(of: new("46"), in: "34")?.code == "46")
    #expect(Self.registry.successor(of: old("01"), in: "63")?.code == "01")
  }

  /// Of all provinces: the way there and back ends where it began, or the name ended.
  @Test func thereAndBack() throws {
    for province in try #require(Self.registry.provinceSet("63")).provinces {
      let successor = try #require(Self.registry.successor(of: province.id, in: "34"))
      #expect(successor.members.contains(province.code))
      guard let counterpart = Self.registry.counterpart(of: province.id, in: "34") else { continue }
      #expect(counterpart == successor)
      #expect(Self.registry.counterpart(of: counterpart.id, in: "63") == province)
    }
    let kept = try #require(Self.registry.provinceSet("34")).provinces.compactMap {
      Self.registry.counterpart(of: $0.id, in: "63")?.code
    }
    #expect(Set(kept).count == 34)
  }

  /// The value of a merged province is the mean of its members' values: the total too.
  @Test func theMeanOfTheMembers() throws {
    for item in ["total", "7", "4.2"] {
      let published = try #require(Self.book.values(of: ItemID(item), in: 2024))
      let merged = try #require(Self.book.values(of: ItemID(item), in: 2024, basis: .merged))
      #expect(merged.provinceSet.id == "34" && merged.isDerived && !published.isDerived)
      for province in merged.provinceSet.provinces {
        let members = province.members.compactMap { published.score(of: $0) }
        let score = try #require(merged.score(of: province.code))
        #expect(abs(score - members.reduce(0, +) / Double(members.count)) < 1e-9, "\(province.name)")
      }
    }
  }

  /// Bình Dương lacks 2024; Hồ Chí Minh among the 34 is the mean of the two others.
  @Test func aMemberWithoutAValueIsLeftOut() throws {
    let published = try #require(Self.book.values(of: .total, in: 2023))
    let merged = try #require(Self.book.values(of: .total, in: 2023, basis: .merged))
    #expect(merged.provinceSet["79"]?.members.sorted() == ["74", "77", "79"])
    let city = try #require(published.score(of: "79"))
    let coast = try #require(published.score(of: "77"))
    #expect(published.score(of: "74") == nil)
    #expect(abs(try #require(merged.score(of: "79")) - (city + coast) / 2) < 1e-9)
  }

  /// The 34 are ranked where at least one member has a value; the total is a mean of totals, so a
  /// member with some components adds nothing.
  @Test(arguments: zip(2011...2024, [34, 34, 34, 34, 34, 34, 34, 33, 34, 34, 32, 33, 33, 34]))
  func howManyOf34AreRanked(year: Int, of: Int) throws {
    let merged = try #require(Self.book.values(of: .total, in: year, basis: .merged))
    #expect(merged.rankedCount == of && merged.unranked.count == 34 - of)
  }

  @Test func aProvinceAsIfMerged() throws {
    let bacGiang = try #require(Self.book.provinceYear(old("24"), year: 2020, basis: .merged))
    #expect(bacGiang.province.name.vietnamese == "Bắc Ninh" && bacGiang.province.id == new("24"))
    #expect(bacGiang.total.of == 34 && bacGiang.total.standing?.isDerived == true)
    let bacNinh = try #require(Self.book.provinceYear(new("24"), year: 2020, basis: .merged))
    #expect(bacNinh.total == bacGiang.total)
    let published = try #require(Self.book.provinceYear(new("24"), year: 2020))
    #expect(published.province.id == old("27") && published.total.standing?.rank == 4)
    let trend = try #require(Self.book.trend(of: .total, for: old("24"), basis: .merged))
    #expect(trend.province.id == new("24") && trend.points.count == 14)
  }

  @Test func changesAsIfMergedStandOn34() throws {
    let hanoi = try #require(Self.book.trend(of: .total, for: old("01"), basis: .merged))
    #expect(hanoi.points.allSatisfy { $0.standing?.set == "34" })
    let newest = try #require(Self.book.line(.total, of: old("01"), year: 2024, basis: .merged))
    let before = try #require(hanoi[2023]?.standing?.rank)
    #expect(newest.rankChange == before - 18)
  }
}

/// A year of the 34 behind the years of the 63.
@Suite struct YearOf34Tests {
  /// The published book with the figures of 2024, as if merged, once more as those of 2025.
  static let book: ScoreBook = {
    let book = Samples.papi
    guard let after = book.registry.provinceSet("34") else { return book }
    let items = book.definition.components(in: 2025).map(\.id)
    let cells = after.provinces.flatMap { province in
      items.map { book.values(of: $0, in: 2024, basis: .merged)?.score(of: province.code) ?? .nan }
    }
    let year = YearScores(
      year: 2025, set: "34", source: "nguồn", items: items, codes: after.provinces.map(\.code),
      cells: cells)
    return ScoreBook(
      definition: book.definition, registry: book.registry,
      scores: book.years.compactMap { book[$0] } + [year])
  }()
  private static let hanoi = ProvinceID(set: "63", code: "01")

  @Test func aRankOf34IsNotJoinedToOneOf61() throws {
    let trend = try #require(Self.book.trend(of: .total, for: Self.hanoi))
    let newest = try #require(trend[2025])
    #expect(newest.standing?.of == 34 && newest.standing?.set == "34")
    #expect(newest.standing?.isDerived == false)
    #expect(!newest.rankJoinsPrevious && newest.isComparableWithPrevious == false)
    let line = try #require(Self.book.line(.total, of: Self.hanoi, year: 2025))
    #expect(line.rankChange == nil && line.scoreChange == nil)
    #expect(line.movement == nil && line.earlierSet == "63")
  }

  @Test func asIfMergedItIsJoined() throws {
    let trend = try #require(Self.book.trend(of: .total, for: Self.hanoi, basis: .merged))
    #expect(trend[2025]?.rankJoinsPrevious == true && trend[2025]?.isComparableWithPrevious == true)
    #expect(trend[2024]?.standing?.isDerived == true && trend[2025]?.standing?.isDerived == false)
    let line = try #require(Self.book.line(.total, of: Self.hanoi, year: 2025, basis: .merged))
    #expect(line.rankChange != nil && line.movement != nil && line.earlierSet == nil)
  }

  /// A history never joins two provinces because they share a code.
  @Test func codesDoNotJoinHistories() throws {
    let bacNinh = try #require(
      Self.book.trend(of: .total, for: ProvinceID(set: "34", code: "24")))
    #expect(bacNinh[2020]?.standing?.rank == 4)
    #expect(bacNinh[2025]?.standing?.set == "34")
    let bacGiang = try #require(
      Self.book.trend(of: .total, for: ProvinceID(set: "63", code: "24")))
    #expect(bacGiang[2020]?.standing?.rank == 13 && bacGiang[2025]?.standing == nil)
    #expect(Self.book.provinceYear(ProvinceID(set: "63", code: "24"), year: 2025) == nil)
  }

  @Test func hueKeepsThuaThienHue() throws {
    let hue = try #require(Self.book.provinceYear(ProvinceID(set: "63", code: "46"), year: 2025))
    #expect(hue.province.name.vietnamese == "Huế")
    let before = try #require(Self.book.provinceYear(ProvinceID(set: "34", code: "46"), year: 2024))
    #expect(before.province.name.vietnamese == "Thừa Thiên Huế")
  }
}
