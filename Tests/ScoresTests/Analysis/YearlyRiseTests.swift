import Testing

@testable import Scores
@testable import StoreSupport

/// How often a province rose so much in one year.
@Suite struct YearlyRiseTests {
  private static let book = Samples.papi

  private func precedent(_ item: String, _ rise: Double, _ year: Int = 2024) -> YearlyRises.Precedent {
    Self.book.yearlyRises(of: ItemID(item), until: year, basis: .published).precedent(of: rise)
  }

  /// Hà Nội 2024 to the median: the worked figures, by the unrounded rise.
  @Test(arguments: [("7", 0, 180), ("4", 51, 178), ("5", 58, 179)])
  func hanoi2024(item: String, rose: Int, of: Int) throws {
    let line = try #require(Self.book.line(ItemID(item), of: ProvinceID(set: "63", code: "01"), year: 2024))
    let rise = DecimalSum.clean(try #require(line.median) - (try #require(line.standing?.score)))
    #expect(precedent(item, rise) == YearlyRises.Precedent(rose: rose, of: of, years: 2021...2024))
    #expect(precedent(item, rise).isNever == (rose == 0))
  }

  /// From the later of the item's and the total's last break on, up to the year: in 2021, the total's
  /// break, nothing compares; dimension 8 has a break in 2020 that the total has not.
  @Test(arguments: [("4", 2021, 0), ("4", 2022, 60), ("8", 2020, 0), ("4", 2020, 124), ("4", 2011, 0)])
  func onlyYearsThatCompare(item: String, year: Int, of: Int) {
    let precedent = precedent(item, -99, year)
    #expect(precedent.of == of && precedent.rose == of)
    #expect((precedent.share == nil) == (of == 0) && !precedent.isNever)
  }

  /// What is needed exactly was managed by who rose exactly so much.
  @Test func aRiseOfExactlySoMuchCounts() throws {
    let book = MovementTests.two([[1.1, 1], [2, 1]], [[1.4, 1], [1.9, 1]])
    let rises = book.yearlyRises(of: ItemID("1.1"), until: 2024, basis: .published)
    #expect(rises.precedent(of: 0.3) == .init(rose: 1, of: 2, years: 2023...2024))
    #expect(rises.precedent(of: 0.3001) == .init(rose: 0, of: 2, years: 2023...2024))
    #expect(rises.precedent(of: -0.1) == .init(rose: 2, of: 2, years: 2023...2024))
  }

  /// From 63 to 34 provinces nobody rises or falls; as if merged, those do not that lacked a member in 2024.
  @Test func notFromOneSetToAnother() throws {
    let book = YearOf34Tests.book
    let all = { (year: Int, basis: Basis) in
      book.yearlyRises(of: ItemID("7"), until: year, basis: basis).precedent(of: -99).of
    }
    #expect(all(2025, .published) == all(2024, .published))
    #expect(all(2025, .merged) == all(2024, .merged) + 32)
  }

  /// A reach says of every option how often that was managed.
  @Test func ofAReach() throws {
    let whatIf = try #require(WhatIf(ProvinceID(set: "63", code: "01"), year: 2024, in: Self.book))
    let reach = try #require(whatIf.reach(.rank(23), with: whatIf.items()))
    for option in reach.options { #expect(option.precedent == precedent(option.item.text, option.rise)) }
    #expect(whatIf.reach(.rank(29), with: whatIf.items())?.options.allSatisfy { $0.precedent == nil } == true)
  }
}
