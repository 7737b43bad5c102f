import Testing
import Words

@testable import Scores

/// Levers, what-if and reach where a point of a part is not a point of the total.
@Suite struct WeightedTotalTests {
  /// Two parts of 60 and 40 percent on a scale to 10, a total to 100; bounds at 80 and 60.
  private static let book: ScoreBook = {
    let part = { (id: String, weight: Double) in
      IndexDefinition.Dimension(
        id: ItemID(id), name: LocalizedText(same: id), shortName: LocalizedText(same: id),
        headName: LocalizedText(same: id), years: YearSpan(from: 2020), components: [], weight: weight)
    }
    var definition = IndexDefinition(
      id: "w", shortName: "W", name: LocalizedText(same: "w"), publisher: LocalizedText(same: ""),
      dimensions: [part("1", 60), part("2", 40)], dimensionScale: 0...10, breaks: [],
      groupNames: ["A", "B", "C"].map { LocalizedText(same: $0) }, groupSizes: [])
    (definition.totalRule, definition.totalScale) = (.weighted, 0...100)
    definition.groupBounds = [.init(years: YearSpan(from: 2020), bounds: [80...100, 60...80, 0...60])]
    let rows = [[9.0, 8], [8, 7], [7, 7], [5, 6]]
    return ScoreBook(
      definition: definition,
      registry: ProvinceRegistry(sets: [SmallBook.set("n", rows.indices.map(SmallBook.code))]),
      scores: [
        YearScores(
          year: 2024, set: "n", source: "s", items: [ItemID("1"), ItemID("2")],
          codes: rows.indices.map(SmallBook.code), cells: rows.flatMap { $0 })
      ])
  }()

  @Test func totalsRanksAndGroups() throws {
    let values = try #require(Self.book.values(of: .total, in: 2024))
    #expect(values.ranking.map(\.score) == [86, 76, 70, 54])
    #expect(values.ranking.map(\.rank) == [1, 2, 3, 4] && values.ranking.map(\.group) == [1, 2, 2, 3])
    #expect(values.grouping.sizes == [1, 2, 1])
    // Parts have no bounds, so no groups.
    #expect(Self.book.values(of: ItemID("1"), in: 2024)?.group(of: "01") == nil)
  }

  @Test func aPointCountsByItsWeight() throws {
    let whatIf = try #require(WhatIf(SmallBook.id(2), year: 2024, in: Self.book))
    var scenario = Scenario()
    whatIf.set(ItemID("1"), to: 9, in: &scenario)
    let outcome = whatIf.outcome(of: scenario)
    #expect(outcome.total == 82 && outcome.rank == 2 && outcome.group == 1)
    let lever = try #require(
      Self.book.levers(for: SmallBook.id(2), year: 2024).first { $0.dimension.text == "1" })
    #expect(lever.best.value == 9 && lever.best.total == 82 && lever.best.rank == 2)
  }

  @Test func reachingABoundAndARank() throws {
    let whatIf = try #require(WhatIf(SmallBook.id(2), year: 2024, in: Self.book))
    let group = try #require(whatIf.reach(.group(1), with: whatIf.items()))
    #expect(group.riseTotal == 10)
    #expect(abs(group.options[0].rise - 10 / 6) < 1e-9 && group.options[1].rise == 2.5)
    #expect(group.equally.rise == 1)
    let rank = try #require(whatIf.reach(.rank(2), with: whatIf.items()))
    #expect(rank.riseTotal == 6 && rank.options[0].value == 8 && rank.options[1].value == 8.5)
  }
}
