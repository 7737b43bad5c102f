import Testing

@testable import Scores

/// What must hold of every target, whatever the figures.
@Suite struct TargetPropertyTests {
  private static let data = BoardData.load(from: PublishedSource())
  private static let kinds: [Target.Kind] = [
    .climb(places: 1), .climb(places: 5), .climb(places: 12), .group(1), .group(3), .leading(rank: 5),
    .leading(rank: 30), .score(44), .aboveAverage, .partsRise, .yearlyClimb(places: 1, withScore: false),
    .yearlyClimb(places: 1, withScore: true), .keepGroup(2),
  ]

  private static func targets() -> [Target] {
    let codes = data.registry.provinceSet("63")?.provinces.map(\.code) ?? []
    return kinds.flatMap { kind in
      stride(from: 0, to: codes.count, by: 4).map { place in
        Target(
          id: "t", kind: kind, index: "papi", province: ProvinceID(set: "63", code: codes[place]),
          baseYear: 2011 + place % 12, goalYear: 2013 + place % 12 + place % 5)
      }
    }
  }

  private static func order(_ verdict: Verdict) -> Int {
    switch verdict {
    case .exceeded: 2
    case .met, .onTrack, .notDue: 1
    case .late, .missed: 0
    case .noData, .notLookedAt, .incomparable: -1
    }
  }

  @Test(arguments: [nil, 2016, 2022])
  func pathAndVerdictAgree(through last: Int?) {
    let judge = TargetJudge(books: Self.data.books, through: last)
    for target in Self.targets() {
      for year in judge.years(of: target) {
        #expect((year.actual == nil) == !year.verdict.isJudged, "\(target) \(year)")
        guard let actual = year.actual, let asked = year.asked, let difference = year.difference else {
          continue
        }
        let isLower = [.climb, .group, .leading, .yearlyClimb, .keepGroup].contains(target.kind.name)
        let gain = isLower ? asked - actual : actual - asked
        #expect((gain - difference).magnitude < 1e-9)
        if target.isForEveryYear {
          // One failed year breaks the promise, so that a later one may hold by itself and be late.
          #expect(year.verdict != .exceeded && (year.verdict.isBad || difference >= 0))
          continue
        }
        switch year.verdict {
        case .late: #expect(difference <= 0 && year.year < target.goalYear)
        case .missed: #expect(difference <= 0 && year.year == target.goalYear)
        case .met: #expect(difference >= 0 && year.year == target.goalYear)
        case .onTrack: #expect(difference >= 0 && year.year < target.goalYear)
        case .exceeded: #expect(![.aboveAverage, .partsRise].contains(target.kind.name))
        case .noData, .notLookedAt, .incomparable, .notDue: break
        }
        if let margin = year.margin, isLower { #expect((margin >= 0) == (actual <= asked)) }
      }
    }
  }

  @Test func aBetterRankNeverHasAWorseVerdict() {
    for kind in Self.kinds {
      for year in 2021...2024 {
        let target = { (code: String) in
          Target(
            id: "t", kind: kind, index: "papi", province: ProvinceID(set: "63", code: code), baseYear: nil,
            goalYear: year)
        }
        // Only what asks all provinces for the same.
        guard [.group, .leading, .aboveAverage].contains(kind.name) else { continue }
        let judge = TargetJudge(books: Self.data.books)
        let ranking = Self.data.book?.values(of: .total, in: year)?.ranking ?? []
        let verdicts = ranking.map { Self.order(judge.outlook(of: target($0.province.code)).verdict) }
        #expect(verdicts == verdicts.sorted(by: >) && !verdicts.isEmpty)
      }
    }
  }

  @Test func theVerdictIsThatOfTheNewestYearWithData() {
    let judge = TargetJudge(books: Self.data.books)
    for target in Self.targets() {
      let outlook = judge.outlook(of: target)
      let newest = judge.years(of: target).last { $0.verdict != .noData }
      let verdict = outlook.state == .notRanked ? .noData : newest?.verdict ?? .noData
      #expect(outlook.newest == newest && outlook.verdict == verdict)
      #expect(outlook.lacksGoalYear == (newest?.year != target.goalYear))
      if let needed = outlook.paceNeeded, let soFar = outlook.paceSoFar {
        #expect(needed >= 0 && outlook.arrives ?? (soFar >= needed) == (soFar >= needed))
      }
      if let rise = outlook.riseToGoal { #expect(rise >= 0 && (rise == 0) == (outlook.missing == 0)) }
    }
  }

  /// The rise reaches the rank; a hair less does not.
  @Test func theRiseToTheGoalIsTheLeast() throws {
    let values = try #require(Self.data.book?.values(of: .total, in: 2024))
    for entry in values.ranking {
      let score = try #require(entry.score)
      for rank in [1, 5, 23, 40] where rank < entry.rank ?? 0 {
        let margin = try #require(values.margin(of: score, overRank: rank))
        let raised = DecimalSum.clean(score - margin)
        #expect(values.rank(at: raised, leavingOut: entry.province.code) <= rank)
        #expect(values.rank(at: raised - 1e-6, leavingOut: entry.province.code) > rank)
      }
    }
  }
}
