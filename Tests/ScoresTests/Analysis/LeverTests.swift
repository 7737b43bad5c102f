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

  /// Of the components of dimension 7, and of nothing where there is no such dimension that year.
  @Test func componentsAreLeversToo() throws {
    let levers = Self.book.levers(for: Self.hanoi, year: 2024, inside: ItemID("7"))
    #expect(Set(levers.map(\.dimension.text)) == ["7.1", "7.2", "7.3"])
    let first = try #require(levers.first)
    #expect(first.median.rank == levers.map(\.median.rank).min())
    #expect(Self.book.levers(for: Self.hanoi, year: 2017, inside: ItemID("7")).isEmpty)
    #expect(Self.book.levers(for: Self.hanoi, year: 2024, inside: ItemID("7.1")).isEmpty)
  }

  @Test func theFirstStepLiesAboveTheScore() throws {
    #expect(try lever("7").firstStep?.aim == .median)
    #expect(try lever("6").firstStep?.supposed.rank ?? 99 < 29)
    for lever in Self.book.levers(for: ProvinceID(set: "63", code: "22"), year: 2024) {
      guard let step = lever.firstStep else {
        #expect(lever.score == lever.best.value)
        continue
      }
      #expect(step.supposed.value > lever.score)
      #expect((step.aim == .median) == (lever.median.value > lever.score))
    }
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
      let (score, rank) = (try #require(entry.score), try #require(entry.rank))
      for lever in Self.book.levers(for: entry.province.id, year: 2024) {
        for supposed in [lever.median, lever.groupBorder, lever.best].compactMap({ $0 }) {
          let isRise = supposed.value >= lever.score
          #expect(isRise ? supposed.rank <= rank : supposed.rank >= rank)
          #expect(abs(supposed.total - (score - lever.score + supposed.value)) < 1e-9)
        }
        #expect(lever.best.value >= lever.score)
      }
    }
  }
}
