import Testing

@testable import Scores
@testable import StoreSupport

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

  /// By places gained times how often a province rose so much in a year; what nobody ever did comes behind.
  @Test func orderedByPlacesGainedAndHowLikelyThatIs() throws {
    let levers = Self.book.levers(for: Self.hanoi, year: 2024)
    #expect(levers.count == 8)
    #expect(levers.prefix(3).map(\.dimension.text) == ["4", "5", "7"])
    #expect(levers.prefix(3).map(\.median.rank) == [23, 26, 17])
    #expect(levers.prefix(3).map { $0.median.precedent?.rose } == [51, 58, 0])
    #expect(levers.prefix(3).map { $0.median.precedent?.of } == [178, 179, 180])
    // In 2023 nobody had managed what dimension 7 would take: it is no first priority.
    let before = Self.book.levers(for: Self.hanoi, year: 2023).map(\.dimension.text)
    #expect(before.first == "1" && before.firstIndex(of: "7") ?? 0 > 2)
    #expect(levers.dropFirst(3).allSatisfy { $0.median.precedent == nil && $0.best.rank <= 29 })
  }

  /// Of every province: first what somebody managed at the median, by the product; then what nobody did, and what
  /// gains nothing there; and the first of all is what somebody managed, where anything is.
  @Test func theOrderHoldsForEveryProvince() throws {
    for province in try #require(Self.book.registry.provinceSet("63")).provinces {
      for year in [2020, 2022, 2024] {
        guard let rank = Self.book.provinceYear(province.id, year: year)?.total.standing?.rank else {
          continue
        }
        let levers = Self.book.levers(for: province.id, year: year)
        let keys = levers.map { lever -> [Double] in
          let step = lever.median
          guard step.value > lever.score, step.rank < rank else { return [0, 0, 0] }
          let places = Double(rank - step.rank)
          return [places * (step.precedent?.share ?? 0), step.precedent?.isNever == true ? 1 : 2, places]
        }
        let managed = keys.filter { $0[0] > 0 }
        #expect(Array(keys.prefix(managed.count)) == managed, "\(province.id.code) \(year): \(keys)")
        for group in [managed, keys.filter { $0[1] == 1 }] {
          for (one, other) in zip(group, group.dropFirst()) {
            #expect(!one.lexicographicallyPrecedes(other), "\(province.id.code) \(year): \(keys)")
          }
        }
        let steps = levers.map { $0.firstGain(over: rank)?.step.precedent }
        let isAnyManaged = steps.contains { ($0?.share ?? 0) > 0 }
        if isAnyManaged { #expect(steps[0]?.isNever != true, "\(province.id.code) \(year)") }
      }
    }
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
    // What gains the most is not the likeliest: 7.2 was never raised so much.
    #expect(levers.map(\.median.rank).min() == levers.last?.median.rank)
    #expect(levers.last?.median.precedent?.isNever == true)
    #expect(Self.book.levers(for: Self.hanoi, year: 2017, inside: ItemID("7")).isEmpty)
    #expect(Self.book.levers(for: Self.hanoi, year: 2024, inside: ItemID("7.1")).isEmpty)
  }

  /// Not the first value above the present one: that may gain nothing, and the lever would look like none.
  @Test func theFirstGainIsTheFirstValueThatGainsAPlace() throws {
    let seven = try #require(try lever("7").firstGain(over: 29))
    #expect(seven.aim == .median && seven.step.rank == 17)
    let three = try #require(try lever("3").firstGain(over: 29))
    #expect(three.aim == .best && three.step.rank == 23)
    #expect(try lever("8").firstGain(over: 29) == nil)
  }

  /// As if merged, Phú Thọ is 14th and gains nothing at a median: the order goes on at the best.
  @Test func whatGainsNothingAtTheMedianIsOrderedByTheBest() throws {
    let id = ProvinceID(set: "34", code: "25")
    let rank = try #require(Self.book.provinceYear(id, year: 2024, basis: .merged)?.total.standing?.rank)
    let told = Self.book.levers(for: id, year: 2024, basis: .merged).compactMap { lever in
      lever.firstGain(over: rank).map { "\(lever.dimension) \($0.step.rank)" }
    }
    #expect(rank == 14 && told.prefix(3) == ["1 10", "2 12", "8 12"])
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
