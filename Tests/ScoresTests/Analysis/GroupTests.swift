import Testing

@testable import Scores
@testable import Storage
@testable import StoreSupport

@Suite struct GroupTests {
  private static let book = Samples.papi

  @Test(arguments: [
    (2017, [16, 16, 15, 16]), (2019, [16, 16, 15, 16]), (2020, [16, 16, 15, 16]),
    (2021, [15, 15, 15, 15]), (2022, [16, 16, 15, 14]), (2023, [15, 15, 15, 16]),
    (2024, [15, 15, 15, 16]),
  ])
  func publishedSizesOfTheTotal(year: Int, sizes: [Int]) throws {
    let values = try #require(Self.book.values(of: .total, in: year))
    #expect(values.grouping.sizes == sizes && !values.grouping.isComputed)
    for group in 1...4 {
      #expect(values.ranking.count { $0.group == group } == sizes[group - 1])
    }
  }

  /// The last of each group by “at or above” is the first of the next by the published sizes.
  @Test(arguments: [("24", 16, 2), ("12", 31, 3), ("15", 46, 4), ("01", 29, 2)])
  func theGroupsOf2024(code: String, rank: Int, group: Int) throws {
    let values = try #require(Self.book.values(of: .total, in: 2024))
    #expect(values.rank(of: code) == rank && values.group(of: code) == group)
    let standing = try #require(values.standing(of: code))
    #expect(standing.group == group && standing.groupOrigin == .published)
  }

  /// The dimensions of a year are cut as its published total is: strictly above in 2023 and 2024, where
  /// 61 were ranked and a province stands on each quartile.
  @Test(arguments: [(2023, [15, 15, 15, 16]), (2024, [15, 15, 15, 16]), (2022, [16, 15, 15, 15])])
  func theDimensionsAreCutAsTheTotalIs(year: Int, sizes: [Int]) throws {
    var seen = 0
    for item in Self.book.definition.items(in: year).dropFirst() {
      let values = try #require(Self.book.values(of: item, in: year))
      guard values.rankedCount == 61, values.grouping.isComputed else { continue }
      seen += 1
      #expect(values.grouping.sizes == sizes, "\(item)")
      let ordered = values.ranking.compactMap(\.score).sorted()
      for (quarter, group) in zip([45, 30, 15], 1...) {
        let onIt = values.ranking.first { $0.score == ordered[quarter] }
        #expect(onIt?.group == (year == 2022 ? group : group + 1), "\(item)")
      }
    }
    #expect(seen > 8)
  }

  /// Of 60 both rules give the same; where the published sizes come out by neither, the usual one holds.
  @Test(arguments: [(2021, Grouping.Rule.atOrAbove), (2022, .atOrAbove), (2023, .above), (2018, .atOrAbove)])
  func theRuleOfAYear(year: Int, rule: Grouping.Rule) {
    #expect(Self.book.definition.groupRule(in: year) == rule)
  }

  /// Equal values on a quartile are not above it, wherever they stand.
  @Test(arguments: [
    ([5.0, 4, 3, 2, 1], [1, 1, 1, 2]), ([5, 4, 4, 2, 1], [1, 0, 2, 2]), ([5, 4, 4, 4, 1], [1, 0, 0, 4]),
    ([4, 4, 3, 2, 1], [0, 2, 1, 2]), ([1, 1, 1, 1], [0, 0, 0, 4]), ([9, 8, 7, 6, 5, 4], [2, 1, 1, 2]),
    ([], [0, 0, 0, 0]),
  ])
  func strictlyAboveWithTies(values: [Double], sizes: [Int]) {
    #expect(Grouping(of: values.shuffled(), by: .above).sizes == sizes)
    if Set(values).count == values.count {
      #expect(Grouping(rankedCount: values.count, by: .above).sizes == sizes)
    }
  }

  /// Every year and item falls into four groups that together are all the ranked.
  @Test func everyGroupingIsWhole() throws {
    for year in Self.book.years {
      for item in Self.book.definition.items(in: year) {
        for basis in Basis.allCases {
          let values = try #require(Self.book.values(of: item, in: year, basis: basis))
          #expect(values.grouping.sizes.count == 4)
          #expect(values.grouping.sizes.reduce(0, +) == values.rankedCount, "\(item) \(year)")
        }
      }
    }
  }

  /// The sizes of the 63 say nothing of the 34.
  @Test func groupsOfTheMergedAreComputed() throws {
    let values = try #require(Self.book.values(of: .total, in: 2020, basis: .merged))
    #expect(values.grouping.isComputed && values.grouping.sizes == [9, 8, 8, 9])
  }

  @Test func publishedSizesHoldOnlyForAsManyProvinces() throws {
    let four = try #require(
      SmallBook.totals([4, 3, 2, 1], sizes: [1, 2, 0, 1]).values(of: .total, in: 2024))
    #expect(four.ranking.map(\.group) == [1, 2, 2, 4] && !four.grouping.isComputed)
    let three = try #require(
      SmallBook.totals([4, 3, nil, 1], sizes: [1, 2, 0, 1]).values(of: .total, in: 2024))
    #expect(three.grouping.isComputed && three.grouping.sizes == [1, 1, 0, 1])
  }

  /// Who shares a rank shares a group, also where the group would end between them.
  @Test func aTieIsNotTornApart() throws {
    let values = try #require(
      SmallBook.totals([5, 4, 4, 3], sizes: [2, 1, 1, 0]).values(of: .total, in: 2024))
    #expect(values.ranking.map(\.rank) == [1, 2, 2, 4])
    #expect(values.ranking.map(\.group) == [1, 1, 1, 3])
  }

  @Test func reachingAGroupMeansARankNotAboveItsLast() {
    let grouping = Grouping(published: [16, 16, 15, 14])
    #expect((1...4).map(grouping.lastRank(ofGroup:)) == [16, 32, 47, 61])
    #expect([1, 16, 17, 32, 33, 47, 48, 61].map(grouping.group(ofRank:)) == [1, 1, 2, 2, 3, 3, 4, 4])
  }

  /// Groups are published only of the publisher's figures: whoever changes one gets computed groups, cut by
  /// the published sizes still.
  @Test func groupsOfChangedFiguresAreComputed() throws {
    let year = try #require(Self.book[2022])
    let changed = try book(with: year) { code, item, value in
      code == "77" && item == ItemID("6.1") ? value + 0.01 : value
    }
    for item in [ItemID.total, ItemID("6")] {
      let (before, after) = (
        try #require(Self.book.values(of: item, in: 2022)), try #require(changed.values(of: item, in: 2022))
      )
      #expect(before.groupOrigin == .published && after.groupOrigin == .computed)
      #expect(after.grouping.sizes == before.grouping.sizes)
      #expect(after.standing(of: "01")?.groupOrigin == .computed)
    }
    let trend = try #require(changed.trend(of: .total, for: ProvinceID(set: "63", code: "01")))
    let published = trend.points.filter { $0.standing?.groupOrigin == .published }.map(\.year)
    #expect(published == [2017, 2019, 2020, 2021, 2023, 2024])
  }

  /// The same figures are the publisher's in whatever folder they lie, and as totals with four decimals.
  @Test func groupsOfTheSameFiguresStayPublished() throws {
    let year = try #require(Self.book[2024])
    #expect(try book(with: year) { $2 }.values(of: .total, in: 2024)?.groupOrigin == .published)
    let totals = try #require(Self.book.values(of: .total, in: 2024))
    let cells = year.codes.map { totals.score(of: $0).map { ($0 * 10_000).rounded() / 10_000 } ?? .nan }
    let stated = YearScores(
      year: 2024, set: "63", source: "PAPI", items: [.total], codes: year.codes, cells: cells)
    #expect(Self.book.replacing(stated).values(of: .total, in: 2024)?.groupOrigin == .published)
  }

  /// A year's file that is as the program holds it is known by its bytes: nothing is read a second time.
  @Test func filesAsShippedAreKnown() throws {
    let folder = TemporaryFolder()
    let source = PublishedSource()
    for path in source.paths { folder.put(path, String(decoding: try source.read(path), as: UTF8.self)) }
    folder.put("scores/papi/2023.json", try #require(folder.text("scores/papi/2023.json")) + "\n")
    for (book, others) in [
      (Self.book, []), (BoardData.load(from: FolderSource(folder.path)).books["papi"], [2023]),
    ] {
      let book = try #require(book)
      #expect(book.years.filter { book[$0]?.isAsShipped == false } == others)
      #expect(book.values(of: .total, in: 2023)?.groupOrigin == .published)
    }
  }

  /// The published book with one year made anew of changed cells.
  private func book(
    with year: YearScores, _ change: (String, ItemID, Double) -> Double
  ) throws -> ScoreBook {
    let cells = year.codes.flatMap { code in
      year.items.map { item in year.value(item, of: code).map { change(code, item, $0) } ?? .nan }
    }
    return Self.book.replacing(
      YearScores(
        year: year.year, set: year.set, source: year.source, items: year.items, codes: year.codes,
        cells: cells))
  }

  /// Each dimension has groups of its own: Hà Nội 2024 is in group 2 overall, first in 8, last in 7.
  @Test func dimensionsAreGroupedApart() throws {
    let report = try #require(Self.book.provinceYear(ProvinceID(set: "63", code: "01"), year: 2024))
    #expect(report.dimensions.map { $0.standing?.group } == [1, 1, 2, 4, 3, 2, 4, 1])
    #expect(report.dimensions.allSatisfy { $0.standing?.groupOrigin == .computed })
  }
}
