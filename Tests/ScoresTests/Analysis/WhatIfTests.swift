import Testing

@testable import Scores
@testable import StoreSupport

/// What would follow if items of a province had other values: the worked figures of Hà Nội 2024.
@Suite struct WhatIfTests {
  private static let book = Samples.papi
  private static let hanoi = ProvinceID(set: "63", code: "01")
  private static let seven = ItemID("7")

  private func whatIf(
    _ code: String = "01", _ year: Int = 2024, _ basis: Basis = .published
  ) throws -> WhatIf {
    try #require(
      WhatIf(ProvinceID(set: "63", code: code), year: year, basis: basis, in: Self.book))
  }

  private func scenario(_ values: [String: Double]) -> Scenario {
    var scenario = Scenario()
    for (item, value) in values { scenario.set(ItemID(item), to: value, of: Self.book.definition) }
    return scenario
  }

  @Test func nothingSupposedIsTheFact() throws {
    let whatIf = try whatIf()
    let outcome = whatIf.outcome(of: Scenario())
    #expect(outcome == whatIf.fact && outcome.rank == 29 && outcome.of == 61 && outcome.group == 2)
    #expect(outcome.passed.isEmpty && outcome.passing.isEmpty)
    let gap = try #require(outcome.gapAbove)
    #expect(abs(gap - 0.0301) <= 5e-5 && outcome.rankAbove == 28)
  }

  @Test func dimension7ToTheMedianAndToTheBest() throws {
    let whatIf = try whatIf()
    let median = whatIf.outcome(of: scenario(["7": 3.6780]))
    #expect(abs(median.total - 44.5801) <= 5e-5 && median.rank == 17 && median.group == 2)
    #expect(median.passed.count == 12 && median.passing.isEmpty)
    #expect(median.passed.contains { $0.name.vietnamese == "Sơn La" })
    let best = whatIf.outcome(of: scenario(["7": 4.4122]))
    #expect(abs(best.total - 45.3144) <= 1e-4 && best.rank == 10 && best.group == 1)
  }

  @Test func loweringIsPassed() throws {
    let outcome = try whatIf().outcome(of: scenario(["1": 5.0]))
    #expect(outcome.rank > 29 && outcome.passed.isEmpty)
    #expect(outcome.passing.count == outcome.rank - 29)
  }

  @Test func dimensionsAdd() throws {
    let whatIf = try whatIf()
    let both = whatIf.outcome(of: scenario(["7": 3.678, "4": 7.0]))
    let seven = whatIf.outcome(of: scenario(["7": 3.678]))
    let four = try #require(whatIf.score(of: ItemID("4")))
    #expect(abs(both.total - seven.total - (7.0 - four)) < 1e-9)
  }

  /// A component raises its dimension and the total by as much; the later of whole and part counts.
  @Test func componentsRaiseTheirDimension() throws {
    let whatIf = try whatIf()
    let part = try #require(whatIf.score(of: ItemID("7.1")))
    let whole = try #require(whatIf.score(of: Self.seven))
    var scenario = scenario(["7.1": part + 0.25])
    let raised = try #require(whatIf.value(of: Self.seven, in: scenario))
    #expect(abs(raised - whole - 0.25) < 1e-9)
    #expect(abs(whatIf.outcome(of: scenario).total - whatIf.total - 0.25) < 1e-9)
    scenario.set(Self.seven, to: 3.5, of: Self.book.definition)
    #expect(scenario.values == [Self.seven: 3.5])
    scenario.set(ItemID("7.2"), to: 1, of: Self.book.definition)
    #expect(scenario.values == [ItemID("7.2"): 1])
    scenario.set(ItemID("7.2"), to: nil, of: Self.book.definition)
    #expect(scenario.isEmpty)
  }

  @Test func whoHasNoTotalHasNoWhatIf() {
    for (code, year) in [("22", 2018), ("22", 2021), ("24", 2022), ("99", 2024), ("01", 2010)] {
      #expect(WhatIf(ProvinceID(set: "63", code: code), year: year, in: Self.book) == nil)
    }
    // A province that no longer is one in a year of the 34.
    #expect(WhatIf(ProvinceID(set: "63", code: "24"), year: 2024, basis: .merged, in: Self.book) != nil)
  }

  @Test func ofTheBasisOf34() throws {
    let whatIf = try whatIf("01", 2024, .merged)
    #expect(whatIf.fact.rank == 18 && whatIf.fact.of == 34)
    #expect(whatIf.outcome(of: scenario(["7": 3.678])).rank < 18)
    #expect(whatIf.items().count == 8)
  }

  /// Whatever is supposed, the rank is the one a book with such a score would give, for every
  /// province of a year.
  @Test(arguments: [(2024, Basis.published), (2024, .merged), (2022, .published), (2011, .published)])
  func raisingNeverWorsensARank(year: Int, basis: Basis) throws {
    let totals = try #require(Self.book.values(of: .total, in: year, basis: basis))
    for entry in totals.ranking {
      let whatIf = try #require(WhatIf(entry.province.id, year: year, basis: basis, in: Self.book))
      let own = try #require(entry.rank)
      let item = try #require(Self.book.definition.dimensions(in: year).first).id
      let score = try #require(whatIf.score(of: item))
      var before = Int.max
      for step in -10...20 {
        var scenario = Scenario()
        scenario.set(item, to: score + Double(step) / 10, of: Self.book.definition)
        let outcome = whatIf.outcome(of: scenario)
        #expect(outcome.rank <= before)
        #expect(outcome.rank == totals.rank(at: outcome.total, leavingOut: entry.province.code))
        #expect(outcome.passed.count - outcome.passing.count == own - outcome.rank)
        before = outcome.rank
      }
    }
  }

  /// Equal totals share a rank, and the gaps are to those strictly above and below.
  @Test func tiesShareARank() throws {
    let book = SmallBook.totals([10, 9, 9, 8, 5])
    let whatIf = try #require(WhatIf(SmallBook.id(4), year: 2024, in: book))
    let place = { (value: Double) -> Outcome in
      var scenario = Scenario()
      scenario.set(ItemID("1"), to: value, of: book.definition)
      return whatIf.outcome(of: scenario)
    }
    #expect(place(9).rank == 2 && place(9).passed.map(\.code) == ["02", "03", "04"])
    #expect(place(9).gapAbove == 1 && place(9).gapBelow == 1 && place(9).rankAbove == 1)
    #expect(place(8.5).gapAbove == 0.5 && place(8.5).rankAbove == 2)
    #expect(place(8.9).rank == 4 && place(10).rank == 1 && place(10).gapAbove == nil)
    #expect(place(1).gapBelow == nil && place(1).rank == 5)
  }
}
