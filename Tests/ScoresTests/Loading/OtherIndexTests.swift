import Scores
import Testing
import Words

/// The other indices as they ship: definitions, published figures, and what is not computed from them.
@Suite struct OtherIndexTests {
  private static let data = BoardData.load(from: PublishedSource())

  private func book(_ id: String) throws -> ScoreBook { try #require(Self.data.books[id]) }

  private func standing(_ id: String, _ year: Int, _ code: String = "01") throws -> Standing? {
    try book(id).values(of: .total, in: year)?.standing(of: code)
  }

  @Test(arguments: [
    ("sipas", 2018...2024, 7), ("par-index", 2015...2024, 10), ("pci", 2005...2024, 20),
    ("ict-index", 2016...2023, 5), ("dti", 2021...2024, 4), ("paca", 2016...2022, 4),
  ])
  func everyIndexHasItsYears(id: String, years: ClosedRange<Int>, count: Int) throws {
    let book = try book(id)
    #expect(book.years.first == years.lowerBound && book.years.last == years.upperBound)
    #expect(book.years.count == count && book.definition.publishesRanks)
    #expect(Self.data.findings.isEmpty)
  }

  /// Hà Nội as published; what was not is missing, not 0.
  @Test(
    arguments: [
      ("sipas", 2018, nil, nil), ("sipas", 2019, 80.09, 52), ("sipas", 2020, 85.15, 33),
      ("sipas", 2021, nil, nil), ("sipas", 2022, nil, nil), ("sipas", 2023, 83.57, 21),
      ("sipas", 2024, 86.5, 11), ("par-index", 2018, 83.98, 2), ("par-index", 2019, 84.64, 2),
      ("par-index", 2020, 86.07, 8), ("par-index", 2022, 89.58, 3), ("par-index", 2023, 91.43, 3),
      ("par-index", 2024, 92.57, 3), ("pci", 2012, 53.4, 51), ("pci", 2015, 59, 24),
      ("pci", 2016, 60.74, 14), ("pci", 2017, nil, 13), ("pci", 2018, 65.4, 9),
      ("pci", 2019, 68.8, 9), ("pci", 2020, 66.93, 9), ("pci", 2021, 68.6, 10), ("pci", 2022, 66.74, 20),
      ("pci", 2023, 67.15, 28), ("pci", 2024, 68.38, 24), ("ict-index", 2016, 0.67, 2),
      ("ict-index", 2018, nil, 3), ("paca", 2022, 68.27, 25), ("paca", 2017, nil, nil),
    ] as [(String, Int, Double?, Int?)])
  func hanoiAsPublished(id: String, year: Int, score: Double?, rank: Int?) throws {
    let standing = try standing(id, year)
    #expect(standing?.score == score && standing?.rank == rank)
    if let standing, rank != nil { #expect(standing.of == 63 && standing.isRankStated) }
  }

  /// A publisher may rank by the 34 before they were; the name goes on.
  @Test func theDTIOf2024IsOf34() throws {
    let dti = try book("dti")
    let own = try #require(dti.province(ProvinceID(set: "63", code: "01"), in: 2024, basis: .published))
    #expect(own.id == ProvinceID(set: "34", code: "01"))
    let values = try #require(dti.values(of: .total, in: 2024))
    #expect(values.standing(of: "01")?.rank == 1 && values.rankedCount == 34)
    #expect(values.standing(of: "46")?.rank == 2 && values.standing(of: "46")?.score == 0.7951)
    #expect(values.standing(of: "38")?.rank == 5 && values.standing(of: "38")?.score == nil)
  }

  /// Of a few provinces nothing is computed: no rank, median, mean, group by quartile.
  @Test func nothingIsComputedFromAFew() throws {
    for id in ["sipas", "par-index", "pci", "ict-index", "dti", "paca"] {
      let book = try book(id)
      for year in book.years where id != "pci" || !(2009...2016).contains(year) && year != 2020 {
        let values = try #require(book.values(of: .total, in: year))
        #expect(values.isExcerpt && values.median == nil && values.mean == nil && values.lowest == nil)
        #expect(values.grouping.sizes.isEmpty)
        let stated = book[year]?.statedRanks[.total]?.ranks ?? [:]
        for entry in values.ranking { #expect(entry.rank == stated[entry.province.code]) }
        #expect(values.ranking.count + values.unranked.count == values.provinceSet.provinces.count)
        #expect(book.levers(for: ProvinceID(set: "63", code: "01"), year: year).isEmpty)
        #expect(WhatIf(ProvinceID(set: "63", code: "01"), year: year, in: book) == nil)
      }
    }
    // A score without a rank keeps none, and stands behind those that have one.
    let ranking = try #require(try book("par-index").values(of: .total, in: 2021)).ranking
    #expect(ranking.map(\.province.code) == ["31", "14", "77"] && ranking.map(\.rank) == [1, 15, nil])
  }

  @Test func theBestIsThatOfThePublishedFirst() throws {
    #expect(try book("sipas").values(of: .total, in: 2023)?.best == 90.61)
    #expect(try book("sipas").values(of: .total, in: 2024)?.best == nil)
    #expect(try book("ict-index").values(of: .total, in: 2018)?.best == nil)
  }

  /// Inferred from 2022 on: 5, 10, 5, 5, 15, 10, 15, 15, 10, 10.
  @Test(arguments: [2013, 2021, 2022, 2024])
  func theWeightsAddUp(year: Int) throws {
    let definition = try book("pci").definition
    let shares = definition.dimensions(in: year).map {
      (definition.factor(of: $0.id, in: year) * 10).rounded()
    }
    #expect(
      shares == (year < 2022 ? [5, 5, 20, 5, 10, 5, 5, 20, 20, 5] : [5, 10, 5, 5, 15, 10, 15, 15, 10, 10]))
    #expect(
      definition.scale(of: .total, in: year) == 0...100
        && definition.scale(of: ItemID("3"), in: year) == 1...10)
  }

  /// Fixed bounds that moved; where nothing was published there is no group.
  @Test(
    arguments: [
      ("14", 2022, 2), ("01", 2022, 2), ("01", 2023, 1), ("01", 2018, 1), ("01", 2019, nil), ("14", 2021, 2),
      ("75", 2022, 2), ("14", 2024, 1),
    ] as [(String, Int, Int?)])
  func groupsOfPARIndex(code: String, year: Int, group: Int?) throws {
    #expect(try standing("par-index", year, code)?.group == group)
  }

  @Test func boundsHoldTheirLowerEnd() throws {
    let bounds = try #require(try book("par-index").definition.groupBounds(of: .total, in: 2021))
    #expect(bounds.group(of: 90) == 1 && bounds.group(of: 89.99) == 2 && bounds.group(of: 70) == 3)
    // Below C nothing was published.
    #expect(bounds.group(of: 69.99) == nil && bounds.group(of: 100) == 1)
  }

  @Test func partsHaveMaximaAndRanksOfTheirOwn() throws {
    let book = try book("par-index")
    let four = ItemID("4")
    #expect(book.definition.scale(of: four, in: 2024) == 0...10.5)
    #expect(book.definition.scale(of: four, in: 2021) == nil)
    let standing = try #require(book.values(of: four, in: 2024)?.standing(of: "14"))
    #expect(standing.score == 10.18 && standing.rank == 1 && standing.of == 63 && standing.group == nil)
    #expect(
      try book.definition.dimensions(in: 2024).reduce(0) { try $0 + #require($1.scale).upperBound } == 100)
  }

  @Test(arguments: [
    ("sipas", 2021, 87.16), ("sipas", 2022, 80.08), ("sipas", 2023, 82.66), ("sipas", 2024, 83.94),
    ("par-index", 2022, 84.79), ("par-index", 2023, 86.98), ("par-index", 2024, 88.37), ("paca", 2016, 58.34),
    ("paca", 2017, 61.28), ("paca", 2022, 66.06),
  ])
  func nationalMeans(id: String, year: Int, mean: Double) throws {
    #expect(try book(id).definition.nationalMean(of: .total, in: year) == mean)
  }

  /// The scope of SIPAS widened in 2022: scores are not compared across, and gaps stay gaps.
  @Test func theTrendOfSIPAS() throws {
    let trend = try #require(try book("sipas").trend(of: .total, for: ProvinceID(set: "63", code: "01")))
    #expect(trend.points.map { $0.standing?.rank } == [nil, 52, 33, nil, nil, 21, 11])
    #expect(trend[2022]?.seriesBreak != nil && trend[2023]?.isComparableWithPrevious == nil)
    #expect(trend[2020]?.isComparableWithPrevious == true && trend[2023]?.rankJoinsPrevious == false)
    #expect(trend[2024]?.rankJoinsPrevious == true)
  }

  /// As if 34 there is a score only where all members are known, and never a rank.
  @Test func asIf34() throws {
    let book = try book("sipas")
    let values = try #require(book.values(of: .total, in: 2024, basis: .merged))
    #expect(values.standing(of: "01")?.score == 86.5 && values.standing(of: "01")?.rank == nil)
    // Thái Nguyên is made of itself and of Bắc Kạn; only the latter was found.
    #expect(values.standing(of: "19") == nil && values.rankedCount == 0)
  }

  /// What contradicts itself says which was taken.
  @Test func remarksTellOfConflicts() throws {
    let hanoi = ProvinceID(set: "63", code: "01")
    let report = try #require(try book("pci").provinceYear(hanoi, year: 2016))
    #expect(report.remarks.contains { $0.english.contains("62.74") && $0.vietnamese.contains("62,74") })
    #expect(try #require(try book("pci").provinceYear(hanoi, year: 2020)).remarks.isEmpty)
    #expect(try #require(try book("sipas").provinceYear(hanoi, year: 2023)).remarks.count == 1)
    #expect(try #require(try book("sipas").provinceYear(hanoi, year: 2024)).remarks.isEmpty)
  }
}
