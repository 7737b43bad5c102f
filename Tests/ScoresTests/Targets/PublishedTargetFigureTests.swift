import Testing

@testable import Scores

/// The worked example of domain.md, to the digit, and the other targets of the documents.
@Suite struct PublishedTargetFigureTests {
  private let data = BoardData.load(from: PublishedSource())
  private var judge: TargetJudge { TargetJudge(books: data.books) }

  private func target(_ id: String) throws -> Target {
    try #require(data.targets.targets.first { $0.id == id })
  }

  @Test func theClimbOfHanoi() throws {
    let climb = try target("papi-climb-2025")
    let years = judge.years(of: climb)
    #expect(years.map(\.year) == [2021, 2022, 2023, 2024, 2025])
    #expect(years.map(\.path) == [43, 38, 33, 28, 23])
    #expect(years.map(\.actual) == [9, 12, 15, 29, nil])
    #expect(years.map(\.of) == [60, 61, 61, 61, nil])
    #expect(years.map(\.verdict) == [.exceeded, .exceeded, .exceeded, .late, .noData])
    #expect(years.map(\.difference) == [34, 26, 18, -1, nil])
    #expect(years.map(\.pathScaled) == [nil, nil, nil, nil, 14])
    let outlook = judge.outlook(of: climb)
    #expect(outlook.verdict == .late && outlook.newest?.year == 2024 && outlook.lacksGoalYear)
    #expect(outlook.base == TargetBase(value: 48, of: 63, set: "63"))
    #expect(outlook.goal == 23 && outlook.goalScaled == 14 && outlook.goalSet == "34")
    #expect(outlook.goalScaledRange == 12...14)
    #expect(outlook.baseDerived == TargetBase(value: 28, of: 34, set: "34"))
    // While 2025 lasts; once it is over and not in, what is missing in it is not known.
    let open = TargetJudge(books: data.books, today: CalendarDay("2025-06-01")).outlook(of: climb)
    #expect(open.missing == 6 && open.paceNeeded == 6 && open.paceSoFar == 4.75)
    #expect(outlook.missing == nil && outlook.paceNeeded == nil && outlook.paceSoFar == 4.75)
    #expect(!outlook.passesFirst)
    // An average of a series that first leapt and then fell is no forecast.
    #expect(outlook.arrives == nil && outlook.series?.steps == [39, -3, -3, -14])
    #expect(outlook.series?.run.count == 3 && outlook.series?.run.rises == false)
    #expect(outlook.series?.points.map(\.isBreak) == [false, true, false, false, false])
    // 23 in 2024 needs 0.2319 points; rank 28 is 0.0301 away.
    #expect(open.riseToGoal.map { ($0 * 10_000).rounded(.up) } == 2319)
    #expect(outlook.newest?.margin.map { ($0 * 10_000).rounded() } == -301)
  }

  @Test func theGroupOfHanoi() throws {
    let group = try target("papi-group-2025")
    #expect(judge.years(of: group).map(\.actual) == [1, 1, 1, 2, nil])
    #expect(judge.years(of: group).allSatisfy { $0.path == nil && $0.asked == 3 })
    let outlook = judge.outlook(of: group)
    #expect(outlook.verdict == .exceeded && outlook.goal == 3 && outlook.goalScaled == nil)
    #expect(outlook.missing == nil && outlook.paceNeeded == nil)
  }

  /// Rank 23 of 63 is group 2: the two goals of the plan disagree.
  @Test func theTwoGoalsOfOnePlanDisagree() throws {
    let conflicts = judge.conflicts(among: data.targets.targets)
    #expect(conflicts.count == 1)
    let conflict = try #require(conflicts.first)
    #expect(conflict.rank == 23 && conflict.of == 63 && conflict.groupOfRank == 2 && conflict.askedGroup == 3)
  }

  /// Two documents may differ, and of targets without a number nobody knows whether they are of one.
  @Test func goalsOfTwoPlansDoNotDisagree() throws {
    let climb = try target("papi-climb-2025")
    let changes: [@Sendable (inout Target.Document) -> Void] = [
      { $0.number = "381/KH-SVHTT" }, { $0.issuer?.vietnamese = "UBND" }, { $0.issuer = nil },
      { $0.date = CalendarDay("2022-10-20") },
    ]
    for change in changes {
      var group = try target("papi-group-2025")
      #expect(judge.conflicts(among: [climb, group]).count == 1)
      change(&group.document)
      #expect(judge.conflicts(among: [climb, group]).isEmpty, "\(group.document)")
    }
    var (bare, other) = (climb, try target("papi-group-2025"))
    (bare.document.number, other.document.number) = (nil, nil)
    #expect(judge.conflicts(among: [bare, other]).isEmpty)
  }

  @Test func thePartsOfHanoi() throws {
    let target = try target("papi-parts-2025")
    let outlook = judge.outlook(of: target)
    let parts = try #require(outlook.newest?.parts)
    #expect(outlook.newest?.year == 2024 && outlook.verdict == .late)
    #expect(parts.dimensions.risen.count == 6 && parts.dimensions.of == 8)
    #expect(parts.dimensions.others == [ItemID("4"), ItemID("7")])
    #expect(parts.components.risen.count == 16 && parts.components.of == 28)
    #expect(outlook.newest?.actual == 22 && outlook.newest?.of == 36 && outlook.goal == 36)
  }

  @Test func aboveTheMean() throws {
    let outlook = judge.outlook(of: try target("papi-above-average-2024"))
    let values = try #require(data.book?.values(of: .total, in: 2024))
    #expect(outlook.verdict == .met && outlook.goal == values.mean && outlook.newest?.median == values.median)
    #expect(outlook.newest?.actual == 43.774716 && !outlook.lacksGoalYear)
  }

  @Test func aPublishedMeanCounts() throws {
    var target = try target("papi-above-average-2024")
    (target.baseYear, target.goalYear) = (2020, 2022)
    #expect(judge.years(of: target).map(\.asked) == [42.407, 42.34])
    #expect(judge.years(of: target).map(\.mean) == [.published, .published])
    // Of a mean over merged provinces nothing was published.
    target.province = ProvinceID(set: "34", code: "01")
    let merged = judge.years(of: target)
    let mean = data.book?.values(of: .total, in: 2021, basis: .merged)?.mean
    #expect(merged.first?.asked == mean && mean != 42.407)
    #expect(merged.first?.mean == .computed(of: 32, isDerived: true))
  }

  /// Plan 001: above the published national mean, judged without the other provinces' scores.
  @Test(arguments: [
    ("sipas-above-average-2024", 86.5, 83.94, 83.57), ("par-index-above-average-2024", 92.57, 88.37, 91.43),
  ])
  func aboveTheMeanOfOtherIndices(id: String, actual: Double, mean: Double, base: Double) throws {
    let target = try target(id)
    let outlook = judge.outlook(of: target)
    #expect(outlook.verdict == .met && outlook.base?.value == base && !outlook.lacksGoalYear)
    let year = try #require(judge.years(of: target).first)
    #expect(year.year == 2024 && year.actual == actual && year.asked == mean && year.of == 63)
    #expect(year.median == nil)
  }

  @Test(arguments: ["communication-plans-2020", "schools-informed-2020"])
  func withoutFiguresThereIsNoVerdict(id: String) throws {
    let target = try target(id)
    let outlook = judge.outlook(of: target)
    #expect(outlook.verdict == .noData && outlook.newest == nil && outlook.paceNeeded == nil)
    #expect(outlook.problem == .notCounted)
    #expect(judge.years(of: target).allSatisfy { $0.verdict == .noData && $0.actual == nil })
  }

  /// PAR INDEX as if that of 2020 were not known: 2019 is its newest year before the goal.
  @Test func withoutTheGoalYearTheNewestBeforeItIsJudged() throws {
    let target = try target("par-index-leading-2020")
    var books = data.books
    let par = try #require(books["par-index"])
    books["par-index"] = ScoreBook(
      definition: par.definition, registry: par.registry,
      scores: par.years.filter { $0 != 2020 }.compactMap { par[$0] })
    let judge = TargetJudge(books: books)
    let outlook = judge.outlook(of: target)
    #expect(outlook.newest?.year == 2019 && outlook.newest?.actual == 2 && outlook.verdict == .exceeded)
    #expect(judge.years(of: target).map(\.year) == [2019, 2020] && outlook.lacksGoalYear)
    #expect(TargetJudge(books: data.books).years(of: target).map(\.year) == [2020])
  }

  /// A group to be kept without a base year: a year before the goal in which it was not breaks it.
  @Test func aGroupThatWasNotKeptBeforeItsYear() throws {
    let id = ProvinceID(set: "63", code: "01")
    let target = Target(id: "t", kind: .keepGroup(1), index: "papi", province: id, goalYear: 2026)
    let outlook = judge.outlook(of: target)
    #expect(outlook.newest?.year == 2024 && outlook.verdict == .late && outlook.failedYears == [2024])
    #expect(outlook.missing == nil && outlook.riseToGoal == nil)
    // Who looks back is told of the newest year then, and that later ones are only not looked at.
    let back = TargetJudge(books: data.books, through: 2022)
    #expect(back.outlook(of: target).newest?.year == 2022 && back.outlook(of: target).verdict == .onTrack)
    #expect(
      back.years(of: target).map(\.verdict) == [.onTrack, .notLookedAt, .notLookedAt, .noData, .noData])
  }

  /// The PCI of 2024 is known of ten provinces: no mean to hold a score against, and no missing score.
  @Test func aScoreWithoutAMeanIsHeldAgainstNone() throws {
    let id = ProvinceID(set: "63", code: "01")
    let outlook = judge.outlook(
      of: Target(id: "t", kind: .aboveAverage, index: "pci", province: id, goalYear: 2026))
    #expect(outlook.verdict == .incomparable && outlook.incomparable?.actual == 68.38)
    #expect(outlook.incomparable?.year == 2024)
  }

  @Test func asOfAnEarlierYear() throws {
    let judge = TargetJudge(books: data.books, through: 2022)
    let outlook = judge.outlook(of: try target("papi-climb-2025"))
    #expect(outlook.newest?.year == 2022 && outlook.verdict == .exceeded && outlook.paceSoFar == 18)
    #expect(judge.outlook(of: try target("papi-above-average-2024")).verdict == .notLookedAt)
  }

  /// Where a board shows ranks as if 34, its chart has the path in those terms; no verdict changes.
  @Test func thePathOnAChartOf34() throws {
    let judge = TargetJudge(books: data.books)
    let path = { (basis: Basis) in
      judge.rankPath(of: .total, index: "papi", among: data.targets.targets, basis: basis)
    }
    #expect(path(.published) == [2021: 43, 2022: 38, 2023: 33, 2024: 28, 2025: 23])
    #expect(path(.merged)[2025] == 14 && path(.merged).count == 5)
  }

  @Test func lateOnesFirstThenTheNearestGoalYear() {
    let judge = TargetJudge(books: data.books, today: CalendarDay("2024-05-01"))
    let order = judge.inOrder(judge.outlooks(of: data.targets.targets)).map(\.target.id)
    #expect(
      order.prefix(4) == [
        "papi-climb-2025", "papi-parts-2025", "par-index-leading-2020", "papi-above-average-2024",
      ])
    #expect(order.count == data.targets.targets.count && order.last?.hasSuffix("2020") == true)
  }
}
