import Testing

@testable import Scores
@testable import StoreSupport

/// The smallest rise that gives a rank or a group: the worked figures, and that it is the smallest.
@Suite struct ReachTests {
  private static let book = Samples.papi

  private func whatIf(
    _ code: String = "01", _ year: Int = 2024, _ basis: Basis = .published
  ) throws -> WhatIf {
    try #require(
      WhatIf(ProvinceID(set: "63", code: code), year: year, basis: basis, in: Self.book))
  }

  private func reach(_ goal: Goal, inside dimension: String? = nil) throws -> Reach {
    let whatIf = try whatIf()
    return try #require(
      whatIf.reach(goal, with: whatIf.items(inside: dimension.map { ItemID($0) })))
  }

  @Test(arguments: [
    (Goal.rank(28), 28, 0.0301), (.rank(23), 23, 0.2319), (.rank(15), 15, 0.9632), (.group(1), 15, 0.9632),
    (.rank(1), 1, 4.0466), (.group(2), 30, 0), (.rank(29), 29, 0), (.rank(61), 61, 0), (.group(3), 45, 0),
    (.group(4), 61, 0),
  ])
  func hanoi2024(goal: Goal, rank: Int, rise: Double) throws {
    let reach = try reach(goal)
    #expect(reach.rank == rank && reach.isReached == (rise == 0))
    #expect(RequiredValue.roundedUp(reach.riseTotal, places: 4) == rise)
    #expect(reach.options.count == 8)
    for option in reach.options {
      #expect(option.rise == reach.riseTotal && abs(option.value - option.score - option.rise) < 1e-9)
    }
    #expect(abs(reach.equally.rise * 8 - reach.riseTotal) < 1e-9 && reach.equally.isFeasible)
  }

  /// Rank 1 asks every dimension for what nobody ever had, and three of them for more than 10.
  @Test func rankOneShowsWhatIsInfeasible() throws {
    let reach = try reach(.rank(1))
    #expect(reach.options.filter { !$0.isFeasible }.map(\.item.text) == ["4", "5", "6"])
    #expect(reach.options.allSatisfy { $0.isAboveRecord })
    #expect(reach.equally.isFeasible && reach.equally.isAboveRecord)
  }

  /// Dimension 8 is at its best already: any rise is beyond what any province ever had since 2020.
  @Test func whatNobodyEverHadIsMarked() throws {
    let reach = try reach(.rank(23))
    #expect(reach.options.allSatisfy { $0.isFeasible })
    for option in reach.options {
      let breaks = Self.book.definition.breaks.filter { $0.item == option.item }.map(\.year)
      let first = breaks.max() ?? 0
      var best = 0.0
      for year in Self.book.years where year >= first {
        best = max(best, Self.book.values(of: option.item, in: year)?.best ?? 0)
      }
      #expect(option.isAboveRecord == (option.value > best), "\(option.item)")
    }
    #expect(reach.options.first { $0.item.text == "8" }?.isAboveRecord == true)
    #expect(reach.options.first { $0.item.text == "7" }?.isAboveRecord == false)
  }

  /// A record is of the years that measure the same, and not of years to come.
  @Test func recordsAreSinceTheLastBreak() {
    let six = ItemID("6")
    let until2020 = Self.book.record(of: six, until: 2020, basis: .published)
    let until2024 = Self.book.record(of: six, until: 2024, basis: .published)
    let bests = { (years: ClosedRange<Int>) -> Double? in
      years.compactMap { year -> Double? in Self.book.values(of: six, in: year)?.best }.max()
    }
    #expect(until2020 != nil && until2020?.best == bests(2011...2020))
    #expect(until2024?.best == bests(2021...2024) && until2020?.since == 2011 && until2024?.since == 2021)
    #expect(Self.book.record(of: ItemID("7"), until: 2017, basis: .published) == nil)
  }

  @Test func thereIsNoSuchGoal() throws {
    let whatIf = try whatIf()
    for goal in [Goal.rank(0), .rank(62), .rank(-3), .group(0), .group(5)] {
      #expect(whatIf.reach(goal, with: whatIf.items()) == nil)
    }
  }

  @Test func componentsReachTheSame() throws {
    let reach = try reach(.rank(23), inside: "7")
    #expect(reach.options.map(\.item.text) == ["7.1", "7.2", "7.3"])
    #expect(RequiredValue.roundedUp(reach.riseTotal, places: 4) == 0.2319)
    #expect(abs(reach.equally.rise * 3 - reach.riseTotal) < 1e-9)
  }

  /// Above the median in everything it may be, it still gets an answer.
  @Test func quangNinhGetsAnAnswer() throws {
    let levers = Self.book.levers(for: ProvinceID(set: "63", code: "22"), year: 2024)
    #expect(levers.count == 8)
    let whatIf = try whatIf("22")
    let reach = try #require(whatIf.reach(.rank(1), with: whatIf.items()))
    #expect(reach.options.count == 8 && reach.rank == 1)
  }

  /// For every province: the answer reaches the goal, a hair less does not; so too rounded up.
  @Test(arguments: [(2024, Basis.published), (2024, .merged), (2021, .published), (2011, .published)])
  func theAnswerIsTheSmallest(year: Int, basis: Basis) throws {
    let totals = try #require(Self.book.values(of: .total, in: year, basis: basis))
    for entry in totals.ranking {
      let whatIf = try #require(WhatIf(entry.province.id, year: year, basis: basis, in: Self.book))
      let items = whatIf.items()
      let own = try #require(entry.rank)
      let goals = [1, 5, own - 1, own, totals.rankedCount].map { Goal.rank($0) }
      for goal in goals + (1...4).map({ Goal.group($0) }) {
        guard let reach = whatIf.reach(goal, with: items) else {
          #expect(goal == .rank(0))
          continue
        }
        for option in reach.options {
          let rank = { (value: Double) -> Int in
            var scenario = Scenario()
            scenario.set(option.item, to: value, of: Self.book.definition)
            return whatIf.outcome(of: scenario).rank
          }
          #expect(rank(option.value) <= reach.rank, "\(entry.province.code) \(goal)")
          #expect(rank(RequiredValue.roundedUp(option.value, places: 2)) <= reach.rank)
          if !reach.isReached { #expect(rank(option.value - 1e-9) > reach.rank) }
        }
      }
    }
  }

  @Test(arguments: [
    (0.23181, 4, 0.2319), (0.2319, 4, 0.2319), (0.29, 2, 0.29), (2.8700001, 2, 2.88), (10, 2, 10),
    (0, 4, 0), (0.1 + 0.2, 2, 0.3),
  ])
  func neededValuesAreRoundedUp(value: Double, places: Int, rounded: Double) {
    #expect(RequiredValue.roundedUp(value, places: places) == rounded)
  }
}
