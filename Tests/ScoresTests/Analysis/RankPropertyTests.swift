import Testing

@testable import Scores
@testable import StoreSupport

/// What must hold of ranks and groups whatever the scores are.
@Suite struct RankPropertyTests {
  /// Some scores with ties among them and gaps between, as many missing as a whole year may lack.
  private static func scores(_ random: inout FixedRandom) -> [Double?] {
    var missing = 0
    return (0..<Int.random(in: 1...70, using: &random)).map { _ in
      if missing < ItemValues.Coverage.mostMissing, Int.random(in: 0..<8, using: &random) == 0 {
        missing += 1
        return nil
      }
      return Double(Int.random(in: 100...180, using: &random)) / 4
    }
  }

  @Test(arguments: 1...40)
  func ranksAreACompetitionRanking(seed: UInt64) throws {
    var random = FixedRandom(seed)
    let scores = Self.scores(&random)
    let values = try #require(SmallBook.totals(scores).values(of: .total, in: 2024))
    let known = scores.compactMap { $0 }
    #expect(values.rankedCount == known.count && values.ranking.count == known.count)
    for (position, entry) in values.ranking.enumerated() {
      let (score, rank) = (try #require(entry.score), try #require(entry.rank))
      #expect(rank == 1 + known.count { $0 > score })
      #expect(rank <= position + 1)
      #expect(values.rank(of: entry.province.code) == entry.rank)
      #expect(values.group(of: entry.province.code) == entry.group)
      if position > 0 {
        let above = values.ranking[position - 1]
        #expect(try #require(above.score) >= score)
        #expect(try #require(above.group) <= #require(entry.group))
        #expect((above.rank == entry.rank) == (above.score == entry.score))
      }
    }
  }

  @Test(arguments: 1...40)
  func raisingAScoreNeverWorsensItsRank(seed: UInt64) throws {
    var random = FixedRandom(seed &+ 1000)
    var scores = Self.scores(&random)
    guard let place = scores.indices.filter({ scores[$0] != nil }).randomElement(using: &random) else {
      return
    }
    var before = Int.max
    for _ in 0..<20 {
      let values = try #require(SmallBook.totals(scores).values(of: .total, in: 2024))
      let rank = try #require(values.rank(of: SmallBook.code(place)))
      #expect(rank <= before)
      before = rank
      scores[place] = scores[place].map { $0 + Double(Int.random(in: 0...8, using: &random)) / 4 }
    }
  }

  /// A lever's supposed rank is the rank the province would have if the score were so.
  @Test(arguments: 1...20)
  func aSupposedRankIsTheRankItWouldBe(seed: UInt64) throws {
    var random = FixedRandom(seed &+ 2000)
    var scores = Self.scores(&random) + [40]
    let code = SmallBook.code(scores.count - 1)
    let values = try #require(SmallBook.totals(scores).values(of: .total, in: 2024))
    for _ in 0..<20 {
      let supposed = Double(Int.random(in: 90...190, using: &random)) / 4
      scores[scores.count - 1] = supposed
      let after = try #require(SmallBook.totals(scores).values(of: .total, in: 2024))
      #expect(values.rank(at: supposed, leavingOut: code) == after.rank(of: code))
    }
  }

  /// Computed groups are the quartiles of the values: at or above the 75th, 50th, 25th percentile
  /// with linear interpolation.
  @Test(arguments: 1...200)
  func computedGroupsAreQuartiles(count: Int) {
    var random = FixedRandom(UInt64(count))
    var distinct: Set<Double> = []
    while distinct.count < count { distinct.insert(Double.random(in: 20...60, using: &random)) }
    let sorted = distinct.sorted()
    func percentile(_ share: Double) -> Double {
      let place = share * Double(count - 1)
      let below = Int(place.rounded(.down))
      let rest = place - Double(below)
      return rest == 0 ? sorted[below] : sorted[below] + rest * (sorted[below + 1] - sorted[below])
    }
    let borders = [percentile(0.75), percentile(0.5), percentile(0.25)]
    let grouping = Grouping(rankedCount: count)
    #expect(grouping.isComputed && grouping.sizes.reduce(0, +) == count)
    for (position, value) in sorted.reversed().enumerated() {
      let expected = 1 + borders.count { value < $0 }
      #expect(grouping.group(ofRank: position + 1) == expected, "\(position + 1) of \(count)")
    }
  }
}
