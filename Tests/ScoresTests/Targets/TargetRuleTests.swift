import Testing

@testable import Scores

/// One rule a test, with the figures it needs.
@Suite struct TargetRuleTests {
  typealias Sample = TargetSample

  /// 2020 rank 9 of 10; a climb of 1 a year asks for 8, 7, 6, 5, 4.
  private static func climb(_ rank: Int?, in year: Int) -> Verdict {
    let book = Sample.book([2020: Sample.totals(rank: 9), year: Sample.totals(rank: rank)])
    return Sample.judge(book).years(of: Sample.target(.climb(places: 1)))[year - 2021].verdict
  }

  @Test(
    arguments: [
      (3, 2021, Verdict.exceeded), (4, 2021, .onTrack), (8, 2021, .onTrack), (9, 2021, .late),
      (nil, 2021, .noData), (5, 2024, .onTrack), (6, 2024, .late), (3, 2025, .exceeded), (4, 2025, .met),
      (5, 2025, .missed), (nil, 2025, .noData),
    ] as [(Int?, Int, Verdict)])
  func climbs(rank: Int?, year: Int, verdict: Verdict) {
    #expect(Self.climb(rank, in: year) == verdict)
  }

  @Test(arguments: [
    (3, 2024, Verdict.exceeded), (5, 2024, .onTrack), (6, 2024, .late), (5, 2025, .met), (6, 2025, .missed),
    (4, 2025, .exceeded),
  ])
  func leading(rank: Int, year: Int, verdict: Verdict) {
    let book = Sample.book([year: Sample.totals(rank: rank)])
    let years = Sample.judge(book).years(of: Sample.target(.leading(rank: 5)))
    #expect(years[year - 2021].verdict == verdict && years[year - 2021].path == nil)
  }

  /// Ten provinces: groups of 3, 2, 2, 3.
  @Test(arguments: [
    (3, 2024, Verdict.exceeded), (4, 2024, .onTrack), (6, 2024, .late), (5, 2025, .met), (6, 2025, .missed),
    (1, 2025, .exceeded),
  ])
  func groups(rank: Int, year: Int, verdict: Verdict) {
    let book = Sample.book([year: Sample.totals(rank: rank)])
    let found = Sample.judge(book).years(of: Sample.target(.group(2)))[year - 2021]
    #expect(found.verdict == verdict)
  }

  /// From 40 to 50 in five years: 42, 44, 46, 48, 50.
  @Test(arguments: [
    (42.0, 2021, Verdict.onTrack), (41.99, 2021, .late), (50, 2021, .onTrack), (50.01, 2021, .exceeded),
    (48, 2024, .onTrack), (50, 2025, .met), (49.99, 2025, .missed), (51, 2025, .exceeded),
  ])
  func scores(score: Double, year: Int, verdict: Verdict) {
    let book = Sample.book([2020: [40, 30], year: [score, 30]])
    let years = Sample.judge(book).years(of: Sample.target(.score(50)))
    #expect(years.map(\.path) == [42, 44, 46, 48, 50])
    #expect(years[year - 2021].verdict == verdict)
  }

  @Test(
    arguments: [
      (11.0, 2024, Verdict.onTrack), (10, 2024, .late), (11, 2025, .met), (10, 2025, .missed),
      (nil, 2025, .noData),
    ] as [(Double?, Int, Verdict)])
  func aboveAverage(score: Double?, year: Int, verdict: Verdict) {
    let book = Sample.book([year: [score, 8, 12]])
    let found = Sample.judge(book).years(of: Sample.target(.aboveAverage))[year - 2021]
    #expect(found.verdict == verdict && found.path == nil)
    if let score { #expect(found.asked == DecimalSum.clean((score + 20) / 3) && found.median == score) }
  }

  @Test(
    arguments: [
      (4, 4, 2020, nil, Verdict.met), (3, 4, 2020, nil, .missed), (0, 0, 2020, nil, .noData),
      (3, 4, 2020, "2020-12-31", .notDue), (3, 4, 2020, "2021-01-01", .missed),
      (4, 4, 2020, "2020-06-01", .met), (0, 4, 2020, "2020-06-01", .notDue),
    ] as [(Int, Int, Int, String?, Verdict)])
  func completions(done: Int, total: Int, goal: Int, today: String?, verdict: Verdict) {
    let counted = Target.Completion(progress: [.init(year: goal, done: done, total: total)])
    let target = Sample.target(.completion(counted), from: nil, to: goal)
    let judge = TargetJudge(books: [:], today: today.flatMap(CalendarDay.init(_:)))
    let outlook = judge.outlook(of: target)
    #expect(outlook.verdict == verdict && judge.years(of: target).map(\.verdict) == [verdict])
    #expect(outlook.goal == 100)
    #expect(outlook.newest?.actual == (total == 0 ? nil : Double(done) / Double(total) * 100))
  }

  @Test func aCompletionWithADayIsDueOnIt() {
    let counted = Target.Completion(
      progress: [.init(year: 2019, done: 4, total: 4), .init(year: 2020, done: 3, total: 4)],
      due: CalendarDay("2020-06-10"))
    let target = Sample.target(.completion(counted), from: 2018, to: 2020)
    let verdicts = ["2020-06-10", "2020-06-11"].map {
      TargetJudge(books: [:], today: CalendarDay($0)).years(of: target).map(\.verdict)
    }
    #expect(verdicts == [[.notDue, .notDue], [.notDue, .missed]])
  }

  /// Dimension 1 of two components.
  ///
  /// The first province: 3rd in both in 2020.
  @Test func partsMustAllRiseOrBeFirst() {
    let target = Sample.target(.partsRise, from: 2024, to: 2026)
    let first = SmallBook.book(year: 2024, [[1, 1], [2, 2], [3, 0.5]])
    func verdict(_ rows: [[Double?]], _ year: Int) -> TargetYear {
      let other = SmallBook.book(year: year, rows)
      let book = ScoreBook(
        definition: first.definition, registry: first.registry,
        scores: [first[2024], other[year]].compactMap { $0 })
      return Sample.judge(book).years(of: target)[year - 2025]
    }
    // 2024: 1 ranks 3, 1.1 ranks 3, 1.2 ranks 2.
    #expect(verdict([[3, 3], [2, 2], [1, 1]], 2025).verdict == .onTrack)
    #expect(verdict([[3, 3], [2, 2], [1, 1]], 2026).verdict == .met)
    let mixed = verdict([[2, 1], [3, 2], [1, 0.5]], 2025)
    #expect(mixed.verdict == .late && mixed.actual == 2 && mixed.of == 3)
    #expect(mixed.parts?.components.others == [ItemID("1.2")])
    #expect(verdict([[2, 1], [3, 2], [1, 0.5]], 2026).verdict == .missed)
    // Missing is not failed: only what was measured in both years counts, and the rest is named.
    let partly = verdict([[3, nil], [2, 2], [1, 1]], 2025)
    #expect(partly.verdict == .onTrack && partly.actual == 1 && partly.of == 1)
    #expect(partly.parts?.unmeasured == 2 && partly.parts?.components.unknown == [ItemID("1.2")])
    #expect(verdict([[nil, nil], [2, 2], [1, 1]], 2025).verdict == .noData)
    #expect(verdict([[0.5, nil], [2, 2], [1, 1]], 2025).verdict == .late)
  }

  @Test func beingFirstCountsAsRisen() {
    let first = SmallBook.book(year: 2024, [[3, 3], [2, 2]])
    let other = SmallBook.book(year: 2025, [[3, 3], [2, 2]])
    let book = ScoreBook(
      definition: first.definition, registry: first.registry,
      scores: [first[2024], other[2025]].compactMap { $0 })
    #expect(
      Sample.judge(book).outlook(of: Sample.target(.partsRise, from: 2024, to: 2026)).verdict == .onTrack)
  }

  @Test func aClimbNeverAsksForMoreThanTheFirstRank() {
    let book = Sample.book([2020: Sample.totals(rank: 3), 2025: Sample.totals(rank: 1)])
    let judge = Sample.judge(book)
    let target = Sample.target(.climb(places: 1))
    #expect(judge.years(of: target).map(\.path) == [2, 1, 1, 1, 1])
    let outlook = judge.outlook(of: target)
    #expect(outlook.verdict == .met && outlook.passesFirst && outlook.goal == 1)
    #expect(!judge.outlook(of: Sample.target(.climb(places: 1), to: 2022)).passesFirst)
  }

  @Test func aGoalYearInThePastIsJudgedInThatYear() {
    let book = Sample.book([
      2020: Sample.totals(rank: 9), 2022: Sample.totals(rank: 7), 2024: Sample.totals(rank: 10),
    ])
    let outlook = Sample.judge(book).outlook(of: Sample.target(.climb(places: 1), to: 2022))
    #expect(outlook.verdict == .met && outlook.newest?.year == 2022 && !outlook.lacksGoalYear)
    #expect(outlook.paceNeeded == nil && outlook.arrives == nil && outlook.paceSoFar == 1)
  }

  @Test func aYearWithoutATotalIsPassedOver() {
    let book = Sample.book([
      2020: Sample.totals(rank: 9), 2021: Sample.totals(rank: 8), 2022: Sample.totals(rank: nil),
    ])
    let outlook = Sample.judge(book, today: CalendarDay("2023-01-01"))
      .outlook(of: Sample.target(.climb(places: 1)))
    #expect(outlook.newest?.year == 2021 && outlook.verdict == .onTrack)
    #expect(outlook.missing == 4 && outlook.paceNeeded == 1 && outlook.paceSoFar == 1)
    // Two end points are no forecast.
    #expect(outlook.arrives == nil)
  }

  @Test func nothingAfterTheBaseYearIsNoData() {
    let book = Sample.book([2020: Sample.totals(rank: 9)])
    let outlook = Sample.judge(book).outlook(of: Sample.target(.climb(places: 1)))
    #expect(outlook.verdict == .noData && outlook.problem == nil && outlook.goal == 4)
  }

  /// Without a figure of the base year there is no path; the goal needs none.
  @Test(arguments: [
    (50.01, 2025, Verdict.exceeded), (50, 2025, .met), (49.99, 2025, .missed), (50.01, 2024, .exceeded),
    (50, 2024, .onTrack), (49.99, 2024, .incomparable),
  ])
  func aScoreWithoutABaseIsHeldAgainstItsGoal(score: Double, year: Int, verdict: Verdict) {
    let judge = Sample.judge(Sample.book([2020: [nil, 30], 2022: [nil, 30], year: [score, 30]]))
    let target = Sample.target(.score(50))
    let years = judge.years(of: target)
    #expect(years.allSatisfy { $0.path == nil && $0.asked == 50 } && years[year - 2021].actual == score)
    let outlook = judge.outlook(of: target)
    #expect(outlook.verdict == verdict && years[year - 2021].verdict == verdict)
    #expect(outlook.goal == 50 && outlook.problem == nil && outlook.brokenYears.isEmpty)
    let other = years.filter { $0.year != year }
    #expect(other.allSatisfy { $0.verdict == .noData })
    let reason = years[year - 2021].incomparable?.vietnamese
    #expect(reason == (verdict == .incomparable ? "không có số liệu năm gốc 2020" : nil))
  }

  /// What exceeded the goal once and fell below it later is told by the later year, which has no path.
  @Test func aScoreBelowItsGoalWithoutAPathIsNotExceeded() {
    let book = Sample.book([2021: [51, 30], 2022: [49, 30]])
    let outlook = Sample.judge(book, today: CalendarDay("2023-01-01")).outlook(of: Sample.target(.score(50)))
    #expect(outlook.verdict == .incomparable && outlook.missing == nil && outlook.paceNeeded == nil)
    #expect(outlook.newest?.year == 2021 && outlook.incomparable?.year == 2022)
  }

  @Test(arguments: [Target.Kind.climb(places: 1), .partsRise])
  func aBaseWithoutFiguresGivesNoVerdict(kind: Target.Kind) {
    let book = Sample.book([2020: Sample.totals(rank: nil), 2021: Sample.totals(rank: 1)])
    let judge = Sample.judge(book)
    let outlook = judge.outlook(of: Sample.target(kind))
    #expect(outlook.verdict == .noData && outlook.problem == .noBase)
    #expect(judge.years(of: Sample.target(kind)).allSatisfy { $0.verdict == .noData && $0.path == nil })
  }

  @Test func aStatedBaseStandsInForFigures() {
    let book = Sample.book([2021: Sample.totals(rank: 8)])
    let stated = Sample.target(.climb(places: 1), stated: .init(value: 9, of: 10))
    #expect(Sample.judge(book).outlook(of: stated).verdict == .onTrack)
    let figures = Sample.book([2020: Sample.totals(rank: 10), 2021: Sample.totals(rank: 8)])
    #expect(Sample.judge(figures).years(of: stated)[0].path == 9, "figures count where there are any")
  }

  @Test func aReachedGoalNeedsNoPace() {
    let book = Sample.book([2020: Sample.totals(rank: 9), 2021: Sample.totals(rank: 2)])
    let outlook = Sample.judge(book, today: CalendarDay("2022-01-01"))
      .outlook(of: Sample.target(.climb(places: 1)))
    #expect(outlook.verdict == .exceeded && outlook.missing == 0 && outlook.paceNeeded == 0)
    #expect(outlook.arrives == nil && outlook.riseToGoal == 0)
  }
}
