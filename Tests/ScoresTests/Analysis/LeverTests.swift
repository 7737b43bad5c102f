import Testing

@testable import Scores

/// What raising one dimension would do: the worked figures, and the order.
@Suite struct LeverTests {
  private static let book = Samples.papi
  private static let hanoi = ProvinceID(set: "63", code: "01")

  private func lever(_ dimension: String, _ year: Int = 2024) throws -> Lever {
    try #require(
      Self.book.levers(for: Self.hanoi, year: year).first { $0.dimension == ItemID(dimension) })
  }

  @Test func hanoi2024Dimension7() throws {
    let seven = try lever("7")
    #expect(abs(seven.score - 2.8726) <= 1e-4)
    #expect(abs(seven.median.value - 3.6780) <= 1e-4)
    #expect(abs(seven.median.total - 44.5801) <= 1e-4 && seven.median.rank == 17)
    #expect(abs(seven.best.value - 4.4122) <= 1e-4)
    #expect(abs(seven.best.total - 45.3144) <= 1e-4 && seven.best.rank == 10)
  }

  @Test func hanoi2024Dimension8ToItsBest() throws {
    let eight = try lever("8")
    #expect(eight.best.rank == 29 && eight.groupBorder == nil)
  }

  @Test func orderedByPlacesGained() throws {
    let levers = Self.book.levers(for: Self.hanoi, year: 2024)
    #expect(levers.count == 8)
    #expect(levers.prefix(3).map(\.dimension.text) == ["7", "4", "5"])
    #expect(levers.prefix(3).map(\.median.rank) == [17, 23, 26])
  }

  /// The border of a group is the score of its last: with it the dimension is in that group.
  @Test(arguments: 1...8)
  func theGroupBorderIsTheScoreOfTheLastInIt(dimension: Int) throws {
    let lever = try lever(String(dimension))
    let values = try #require(Self.book.values(of: ItemID(String(dimension)), in: 2024))
    let group = try #require(values.group(of: "01"))
    guard group > 1 else {
      #expect(lever.groupBorder == nil)
      return
    }
    let border = try #require(lever.groupBorder)
    let last = try #require(values.ranking.last { $0.group == group - 1 })
    #expect(border.value == last.score && border.value > lever.score)
  }

  /// A rank at a value below the present one is given as it would be, worse than now.
  @Test func aMedianBelowThePresentScoreIsNoGain() throws {
    let one = try lever("1")
    #expect(one.median.value < one.score && one.median.rank > 29)
  }

  @Test func noLeversWithoutATotal() {
    for (code, year) in [("22", 2018), ("22", 2021), ("24", 2022)] {
      #expect(Self.book.levers(for: ProvinceID(set: "63", code: code), year: year).isEmpty)
    }
    #expect(Self.book.levers(for: Self.hanoi, year: 2010).isEmpty)
  }

  /// For every province of 2024: no supposed total beats nobody, and raising never loses a place.
  @Test func raisingADimensionNeverLosesAPlace() throws {
    let totals = try #require(Self.book.values(of: .total, in: 2024))
    for entry in totals.ranking {
      for lever in Self.book.levers(for: entry.province.id, year: 2024) {
        for supposed in [lever.median, lever.groupBorder, lever.best].compactMap({ $0 }) {
          let isRise = supposed.value >= lever.score
          #expect(isRise ? supposed.rank <= entry.rank : supposed.rank >= entry.rank)
          #expect(abs(supposed.total - (entry.score - lever.score + supposed.value)) < 1e-9)
        }
        #expect(lever.best.value >= lever.score)
      }
    }
  }
}
