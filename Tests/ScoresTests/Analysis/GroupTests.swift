import Testing

@testable import Scores

@Suite struct GroupTests {
  private static let book = Samples.papi

  @Test(arguments: [
    (2017, [16, 16, 15, 16]), (2019, [16, 16, 15, 16]), (2020, [16, 16, 15, 16]),
    (2021, [15, 15, 15, 15]), (2022, [16, 16, 15, 14]), (2023, [15, 15, 15, 16]),
  ])
  func publishedSizesOfTheTotal(year: Int, sizes: [Int]) throws {
    let values = try #require(Self.book.values(of: .total, in: year))
    #expect(values.grouping.sizes == sizes && !values.grouping.isComputed)
    for group in 1...4 {
      #expect(values.ranking.count { $0.group == group } == sizes[group - 1])
    }
  }

  @Test func the2024GroupsAreComputed() throws {
    let values = try #require(Self.book.values(of: .total, in: 2024))
    #expect(values.grouping.sizes == [16, 15, 15, 15] && values.grouping.isComputed)
    #expect(values.group(of: "01") == 2 && values.ranking[15].group == 1)
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

  /// Each dimension has groups of its own: Hà Nội 2024 is in group 2 overall, first in 8, last in 7.
  @Test func dimensionsAreGroupedApart() throws {
    let report = try #require(Self.book.provinceYear(ProvinceID(set: "63", code: "01"), year: 2024))
    #expect(report.dimensions.map { $0.standing?.group } == [1, 1, 2, 4, 3, 2, 4, 1])
  }
}
