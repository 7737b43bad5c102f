import Testing
import Words

@testable import Scores
@testable import StoreSupport

/// Scores and ranks: the rules, and the figures they must give.
@Suite struct RankTests {
  private static let book = Samples.papi
  private static let hanoi = ProvinceID(set: "63", code: "01")

  @Test(arguments: [
    ("01", 2011, 36.4050, 20, 63), ("01", 2015, 34.1019, 50, 63), ("01", 2016, 33.8060, 58, 63),
    ("01", 2019, 41.5330, 59, 63), ("01", 2020, 41.6286, 48, 63), ("01", 2021, 44.4466, 9, 60),
    ("01", 2022, 43.9056, 12, 61), ("01", 2023, 43.9603, 15, 61), ("01", 2024, 43.7747, 29, 61),
    ("14", 2011, 39.2172, 4, 63), ("14", 2019, 45.1081, 11, 63), ("14", 2021, 40.1419, 50, 60),
    ("14", 2024, 43.8876, 25, 61),
  ])
  func totals(code: String, year: Int, score: Double, rank: Int, of: Int) throws {
    let standing = try #require(Self.book.values(of: .total, in: year)?.standing(of: code))
    #expect(abs((standing.score ?? 0) - score) <= 1e-4)
    #expect(standing.rank == rank && standing.of == of)
    #expect(standing.set == "63" && !standing.isDerived)
  }

  @Test(arguments: zip(1...8, [15, 8, 20, 48, 43, 29, 61, 2]))
  func hanoi2024ByDimension(dimension: Int, rank: Int) throws {
    let values = try #require(Self.book.values(of: ItemID(String(dimension)), in: 2024))
    #expect(values.rank(of: "01") == rank && values.rankedCount == 61)
  }

  @Test(arguments: zip([2020, 2024], [28, 18]))
  func hanoiAsIfThereWere34(year: Int, rank: Int) throws {
    let values = try #require(Self.book.values(of: .total, in: year, basis: .merged))
    let standing = try #require(values.standing(of: "01"))
    #expect(standing.rank == rank && standing.of == 34 && standing.isDerived && standing.set == "34")
  }

  /// The 13 that have no total, and why: no row at all, or some components missing.
  @Test func provinceYearsWithoutATotal() {
    var found: [String] = []
    for year in Self.book.years {
      for (province, reason) in Self.book.values(of: .total, in: year)?.unranked ?? [] {
        found.append("\(year) \(province.code) \(reason.rawValue)")
      }
    }
    #expect(
      found == [
        "2014 24 no_data", "2014 87 no_data", "2018 22 incomplete", "2018 87 incomplete",
        "2021 22 no_data", "2021 24 no_data", "2021 27 no_data", "2022 24 incomplete",
        "2022 27 incomplete", "2023 22 no_data", "2023 74 no_data", "2024 26 no_data",
        "2024 82 no_data",
      ])
  }

  @Test func aMissingValueIsNeverZeroAndNeverCounted() throws {
    for year in Self.book.years {
      for item in Self.book.definition.items(in: year) {
        let values = try #require(Self.book.values(of: item, in: year))
        let scale = try #require(values.lowest)
        #expect(scale > 0, "\(item) \(year)")
        #expect(values.rankedCount + values.unranked.count == 63)
        for (province, _) in values.unranked {
          #expect(values.score(of: province.code) == nil && values.rank(of: province.code) == nil)
          #expect(values.group(of: province.code) == nil && values.standing(of: province.code) == nil)
        }
      }
    }
  }

  /// A province may lack the total and still be ranked in the dimensions it has whole.
  @Test(arguments: [
    (2018, "22", ["2", "4"]), (2018, "87", ["2", "4"]), (2022, "24", ["1", "2", "4", "5"]),
    (2022, "27", ["2", "3", "4", "8"]),
  ])
  func dimensionsOfIncompleteYears(year: Int, code: String, missing: [String]) throws {
    let lines = try #require(Self.book.provinceYear(ProvinceID(set: "63", code: code), year: year))
    #expect(lines.total.standing == nil && lines.total.absence == .incomplete)
    #expect(lines.total.scoreChange == nil && lines.total.rankChange == nil)
    #expect(lines.dimensions.filter { $0.standing == nil }.map(\.item.text) == missing)
    for line in lines.dimensions where line.standing != nil { #expect(line.absence == nil) }
  }

  @Test func aPartialSumIsNotRanked() throws {
    let book = SmallBook.book([[1, 1], [9, nil], nil, [2, 2], [nil, nil]])
    let values = try #require(book.values(of: .total, in: 2024))
    #expect(values.ranking.map(\.province.code) == ["04", "01"])
    #expect(values.mean == 3 && values.median == 3 && values.best == 4 && values.lowest == 2)
    #expect(values.unranked.map(\.province.code) == ["02", "03", "05"])
    #expect(values.unranked.map(\.reason) == [.incomplete, .noData, .noData])
    let part = try #require(book.values(of: ItemID("1.1"), in: 2024))
    #expect(part.ranking.map(\.rank) == [1, 2, 3] && part.rank(of: "02") == 1)
  }

  @Test(
    arguments: [
      ([5, 4, 4, 3], [1, 2, 2, 4]), ([5, 5, 5, 3], [1, 1, 1, 4]), ([3, 4, 5], [1, 2, 3]),
      ([7, 7], [1, 1]), ([1], [1]), ([], []), ([5, 4, 4, 4, 3, 3, 2], [1, 2, 2, 2, 5, 5, 7]),
    ] as [([Double], [Int])])
  func equalValuesShareARank(scores: [Double], ranks: [Int]) throws {
    let values = try #require(SmallBook.totals(scores).values(of: .total, in: 2024))
    #expect(values.ranking.map(\.rank) == ranks)
    for (place, score) in scores.enumerated() {
      #expect(values.rank(of: SmallBook.code(place)) == 1 + scores.count { $0 > score })
    }
    #expect(values.rankedCount == scores.count)
  }

  /// 0.1 + 0.2 and 0.15 + 0.15 are the same score, though not the same binary number.
  @Test func sumsThatAreEqualInDecimalsShareARank() throws {
    #expect(0.1 + 0.2 != 0.15 + 0.15)
    let book = SmallBook.book([[0.1, 0.2], [0.15, 0.15], [0.3, 0], [0.2, 0.1], [0.29, 0.0100001]])
    let values = try #require(book.values(of: .total, in: 2024))
    #expect(values.ranking.map(\.rank) == [1, 2, 2, 2, 2])
    #expect(values.ranking.first?.province.code == "05")
    #expect(values.score(of: "01") == 0.3 && values.score(of: "05") == 0.3000001)
  }

  /// Ranks stand on the unrounded sum: a ten-millionth decides, and no digit is lost.
  @Test func theUnroundedSumDecides() throws {
    let book = SmallBook.book([[1.2345671, 1], [1.2345672, 1], [1.234567, 1.0000001]])
    let values = try #require(book.values(of: .total, in: 2024))
    #expect(values.ranking.map(\.rank) == [1, 2, 2])
    #expect(values.score(of: "02") == 2.2345672)
  }

  /// A total is the sum of the components; dimensions rounded to two decimals miss it.
  @Test func theTotalIsTheSumOfAllComponents() throws {
    var roundedIsOff = 0
    for year in Self.book.years {
      let scores = try #require(Self.book[year])
      let totals = try #require(Self.book.values(of: .total, in: year))
      for entry in totals.ranking {
        let score = try #require(entry.score)
        let parts = Self.book.definition.components(in: year).compactMap {
          scores.value($0.id, of: entry.province.code)
        }
        #expect(parts.count == Self.book.definition.components(in: year).count)
        #expect(abs(parts.reduce(0, +) - score) < 1e-9)
        let rounded = Self.book.definition.dimensions(in: year).compactMap {
          Self.book.values(of: $0.id, in: year)?.score(of: entry.province.code)
        }.reduce(0) { $0 + ($1 * 100).rounded() / 100 }
        if abs(rounded - score) > 0.005 { roundedIsOff += 1 }
      }
    }
    #expect(roundedIsOff > 100)
  }

  @Test(arguments: [("5.2", 2021), ("3.4", 2018), ("7", 2017), ("8.3", 2018)])
  func anItemNotInForceHasNoValues(item: String, year: Int) throws {
    let values = try #require(Self.book.values(of: ItemID(item), in: year))
    #expect(values.rankedCount == 0 && values.ranking.isEmpty && values.unranked.count == 63)
    #expect(values.median == nil && values.mean == nil && values.best == nil)
    #expect(values.grouping.sizes == [0, 0, 0, 0])
  }

  @Test func medianAndMean() throws {
    let odd = try #require(SmallBook.totals([1, 9, 2, nil]).values(of: .total, in: 2024))
    #expect(odd.median == 2 && odd.mean == 4)
    let even = try #require(SmallBook.totals([1, 9, 2, 4]).values(of: .total, in: 2024))
    #expect(even.median == 3 && even.mean == 4)
    let seven = try #require(Self.book.values(of: ItemID("7"), in: 2024))
    #expect(abs(try #require(seven.median) - 3.6780) <= 1e-4)
    #expect(abs(try #require(seven.best) - 4.4122) <= 1e-4)
    #expect(abs(try #require(seven.score(of: "01")) - 2.8726) <= 1e-4)
  }
}
