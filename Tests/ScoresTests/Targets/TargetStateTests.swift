import Testing

@testable import Scores

/// What there is to say of a goal year: by today's date and by the figures there are, never by the view.
@Suite struct TargetStateTests {
  typealias Sample = TargetSample
  private static let data = BoardData.load(from: PublishedSource())

  private static func papi(
    _ kind: Target.Kind, of code: String, from base: Int?, to goal: Int, item: ItemID = .total
  ) -> Target {
    Target(
      id: "t", kind: kind, index: "papi", item: item, province: ProvinceID(set: "63", code: code),
      baseYear: base, goalYear: goal)
  }

  private static func judge(on day: String, through year: Int? = nil) -> TargetJudge {
    TargetJudge(books: data.books, through: year, today: CalendarDay(day))
  }

  @Test(arguments: [
    ("2025-12-31", 2025, GoalState.open), ("2026-01-01", 2025, .surveyOver), ("2026-11-29", 2026, .open),
    ("2026-11-29", 2024, .final),
  ])
  func theDayDecides(day: String, goal: Int, state: GoalState) {
    let outlook = Self.judge(on: day).outlook(
      of: Self.papi(.climb(places: 1), of: "01", from: 2022, to: goal))
    #expect(outlook.state == state && outlook.canStillAct == (state == .open))
  }

  /// Quảng Ninh 2023 and Vĩnh Phúc 2024 have no valid total: never judged, nothing missing, nothing needed.
  @Test(arguments: [("22", 2023), ("26", 2024)])
  func aYearWithoutThisProvinceIsNeverJudged(code: String, goal: Int) {
    for kind in [Target.Kind.climb(places: 3), .group(2), .score(44), .aboveAverage] {
      let outlook = Self.judge(on: "2026-11-29").outlook(of: Self.papi(kind, of: code, from: 2020, to: goal))
      #expect(outlook.state == .notRanked && outlook.verdict == .noData && outlook.isNeverKnown)
      #expect(outlook.newest != nil && outlook.missing == nil && outlook.paceNeeded == nil)
      #expect(outlook.riseToGoal == nil && outlook.arrives == nil)
    }
    // A dimension that was measured is judged.
    let dimension = Self.papi(.group(2), of: code, from: 2020, to: goal, item: ItemID("5"))
    let measured = Self.data.book?.values(of: ItemID("5"), in: goal)?.score(of: code) != nil
    #expect((Self.judge(on: "2026-11-29").outlook(of: dimension).state == .final) == measured)
  }

  /// Looking back leaves figures out and says so; what is a later year's figure does not change the state.
  @Test func lookingBackIsSaid() {
    let target = Self.papi(.climb(places: 5), of: "01", from: 2020, to: 2025)
    let back = Self.judge(on: "2026-11-29", through: 2022).outlook(of: target)
    #expect(back.asOf == 2022 && back.newest?.year == 2022 && back.verdict == .exceeded && !back.canStillAct)
    #expect(back.paceSoFar == 18)
    let now = Self.judge(on: "2026-11-29").outlook(of: target)
    #expect(now.asOf == nil && now.newest?.year == 2024 && now.verdict == .late)
    // A target that was over by then has nothing left out.
    let over = Self.papi(.climb(places: 1), of: "01", from: 2019, to: 2021)
    #expect(Self.judge(on: "2026-11-29", through: 2022).outlook(of: over).asOf == nil)
    // One that begins later has no year yet.
    let later = Self.papi(.aboveAverage, of: "01", from: 2023, to: 2024)
    let none = Self.judge(on: "2026-11-29", through: 2022).outlook(of: later)
    #expect(none.asOf == 2022 && none.verdict == .notLookedAt && none.newest == nil && !none.isNeverKnown)
  }

  /// A figure that is there and only left out is no missing one, whatever the kind; one that is not
  /// there stays missing.
  @Test func whatIsLeftOutIsNotMissing() throws {
    let counted = Target.Completion(progress: [
      .init(year: 2022, done: 2, total: 3), .init(year: 2024, done: 3, total: 3),
    ])
    let kinds: [Target.Kind] = [
      .climb(places: 5), .group(3), .leading(rank: 5), .aboveAverage, .score(44), .partsRise,
      .yearlyClimb(places: 1, withScore: true), .keepGroup(2),
    ]
    let judge = Self.judge(on: "2026-11-29", through: 2022)
    for kind in kinds {
      let verdicts = judge.years(of: Self.papi(kind, of: "01", from: 2020, to: 2025)).map(\.verdict)
      #expect(verdicts.prefix(2).allSatisfy { $0.isJudged }, "\(kind.name)")
      #expect(verdicts.dropFirst(2) == [.notLookedAt, .notLookedAt, .noData], "\(kind.name)")
    }
    let done = judge.years(of: Self.papi(.completion(counted), of: "01", from: 2021, to: 2024)).map(\.verdict)
    #expect(done == [.notDue, .noData, .notLookedAt])
    // Quảng Ninh has no total of 2023: nothing was left out there.
    let target = Self.papi(.group(1), of: "22", from: 2020, to: 2024)
    #expect(judge.years(of: target).map(\.verdict)[2] == .noData)
    #expect(Verdict.notLookedAt.written == "no_data" && Verdict.late.written == "late")
  }

  /// The year in view counts only where it is a past one of the index in view.
  @Test func aYearInViewIsPastOnlyInItsIndex() throws {
    let papi = try #require(Self.data.books["papi"])
    let paca = try #require(Self.data.books["paca"])
    #expect(TargetJudge.lastYear(lookingAt: 2024, of: papi) == nil)
    #expect(TargetJudge.lastYear(lookingAt: 2022, of: papi) == 2022)
    #expect(TargetJudge.lastYear(lookingAt: paca.newestYear, of: paca) == nil)
    #expect(TargetJudge.lastYear(lookingAt: nil, of: papi) == nil)
  }

  /// A completion needs no base year: what was counted in any year up to the goal year counts.
  @Test func aCompletionNeedsNoBaseYear() {
    let counted = Target.Completion(progress: [.init(year: 2025, done: 3, total: 5)])
    let judge = TargetJudge(books: [:], today: CalendarDay("2026-11-29"))
    let early = judge.outlook(of: Sample.target(.completion(counted), from: nil, to: 2026))
    #expect(early.newest?.year == 2025 && early.verdict == .notDue && early.state == .open)
    let based = judge.outlook(of: Sample.target(.completion(counted), from: 2025, to: 2026))
    #expect(based.newest?.year == 2025 && based.verdict == .notDue)
    #expect(Verdict.notDue.written == "on_track" && Verdict.notDue.isJudged && !Verdict.notDue.isBad)
    // Once it is due and nobody counted that is no word of how it stands.
    let uncounted = judge.outlook(
      of: Sample.target(
        .completion(.init(progress: [.init(year: 2024, done: 3, total: 5)])), from: nil, to: 2025))
    #expect(uncounted.verdict == .noData && uncounted.newest?.verdict == .notDue)
    let over = judge.outlook(of: Sample.target(.completion(counted), from: nil, to: 2025))
    #expect(over.verdict == .missed && over.state == .final)
    // What was counted for a later year says nothing of the goal.
    let after = judge.outlook(of: Sample.target(.completion(counted), from: nil, to: 2024))
    #expect(after.verdict == .noData && after.state == .surveyOver)
  }

  /// The goal year of the index is here: what is missing of a completion is its count, which can still
  /// come, and no survey.
  @Test func aCompletionNobodyCountedWaitsForItsCount() {
    for progress in [
      [], [Target.Progress(year: 2024, done: 0, total: 0)], [.init(year: 2023, done: 1, total: 2)],
    ] {
      let kind = Target.Kind.completion(.init(progress: progress))
      let here = Self.judge(on: "2026-11-29").outlook(of: Self.papi(kind, of: "01", from: nil, to: 2024))
      #expect(here.state == .notRanked && !here.isNeverKnown && here.isAwaited, "\(progress)")
      let later = Self.judge(on: "2026-11-29").outlook(of: Self.papi(kind, of: "01", from: nil, to: 2025))
      #expect(later.state == .surveyOver && later.isAwaited, "\(progress)")
    }
  }

  /// On which provinces targets are judged is said where others are in view, and only there.
  @Test func otherProvincesInViewAreNamed() {
    let judge = Self.judge(on: "2026-11-29")
    let own = judge.outlook(of: Self.papi(.climb(places: 5), of: "01", from: 2020, to: 2025))
    var target = Self.papi(.climb(places: 1), of: "01", from: 2023, to: 2026)
    target.province = ProvinceID(set: "34", code: "01")
    let merged = judge.outlook(of: target)
    let none = judge.outlook(of: Self.papi(.climb(places: 1), of: "01", from: 2024, to: 2030))
    #expect(judge.sets(judging: [own, none], besides: .merged, "34") == ["63"])
    #expect(judge.sets(judging: [own], besides: .published, "63").isEmpty)
    #expect(judge.sets(judging: [merged], besides: .merged, "34").isEmpty)
    #expect(judge.sets(judging: [merged], besides: .published, "63") == ["34"])
    #expect(judge.sets(judging: [own, merged], besides: .merged, "34") == ["34", "63"])
    #expect(judge.sets(judging: [none], besides: .merged, "34").isEmpty)
  }

  /// Bắc Giang 2022 against 2020: 9 of 17 measured rose, 8 fell, 19 were not measured.
  @Test func whatWasNotMeasuredHasNotFailed() throws {
    let outlook = Self.judge(on: "2026-11-29")
      .outlook(of: Self.papi(.partsRise, of: "24", from: 2020, to: 2022))
    let parts = try #require(outlook.newest?.parts)
    #expect(parts.risen == 9 && parts.of == 17 && parts.unmeasured == 19)
    #expect(parts.dimensions.others.count + parts.components.others.count == 8)
    #expect(outlook.newest?.actual == 9 && outlook.goal == 17 && outlook.verdict == .missed)
    #expect(outlook.missing == 8)
  }

  /// Rank 23 of 63 came to 14, 14, 12 and 14 of 34 in 2021–2024.
  @Test func theEquivalentOfARank() throws {
    let book = try #require(Self.data.books["papi"])
    let equivalent = try #require(RankEquivalent(of: 23, .total, from: "63", in: book))
    #expect(equivalent.ranks == [14, 14, 12, 14] && equivalent.range == 12...14 && equivalent.judged == 14)
    // A rank behind the last is that of the last.
    #expect(
      RankEquivalent(of: 63, .total, from: "63", in: book)?.ranks.allSatisfy { $0 >= 32 }
        == true)
    #expect(RankEquivalent(of: 1, .total, from: "63", in: book)?.judged == 1)
  }

  /// The equivalent belongs to the goal: it is of the four newest years of the 63, for who looks back too.
  @Test func theEquivalentLookingBack() {
    let target = Self.papi(.climb(places: 5), of: "01", from: 2020, to: 2025)
    let back = Self.judge(on: "2026-11-29", through: 2022)
    #expect(back.outlook(of: target).goalScaledRange == 12...14 && back.outlook(of: target).goalScaled == 14)
    #expect(back.years(of: target).last?.askedRange == 12...14)
    #expect(Self.judge(on: "2026-11-29").outlook(of: target).goalScaledRange == 12...14)
  }

  /// A year that is over and not in yet: what is missing in it nobody knows, and no pace leads there.
  @Test func ofAYearThatIsAwaitedNothingIsMissing() {
    for kind in [Target.Kind.climb(places: 5), .group(1), .score(45), .aboveAverage, .partsRise] {
      let outlook = Self.judge(on: "2026-11-29").outlook(of: Self.papi(kind, of: "01", from: 2021, to: 2025))
      #expect(outlook.state == .surveyOver && outlook.newest?.year == 2024)
      #expect(
        outlook.missing == nil && outlook.paceNeeded == nil && outlook.riseToGoal == nil, "\(kind.name)")
      let open = Self.judge(on: "2025-11-29").outlook(of: Self.papi(kind, of: "01", from: 2021, to: 2025))
      #expect(open.state == .open && open.missing != nil, "\(kind.name)")
    }
  }

  /// The DTI of 2024 is here, over 34 provinces: held against no rank among 63, and not "not in yet".
  @Test(arguments: ["01", "31"])
  func aRankAmongOthersIsNotCompared(code: String) {
    var target = Self.papi(.leading(rank: 5), of: code, from: nil, to: 2024)
    target.index = "dti"
    let outlook = Self.judge(on: "2026-11-30").outlook(of: target)
    #expect(outlook.state == .final && outlook.verdict == .incomparable && outlook.newest == nil)
    #expect(outlook.incomparable?.of == 34 && outlook.incomparable?.actual != nil)
    #expect(outlook.incomparable?.incomparable?.vietnamese == "mục tiêu xếp trên 63 tỉnh, 2024 trên 34")
    #expect(outlook.missing == nil && outlook.paceNeeded == nil && !outlook.canStillAct)
  }

  /// Bắc Giang is none any more from 2025 on: nothing to be gained, no equivalent, no path in a chart.
  @Test func aProvinceThatEndedIsAskedForNothing() {
    let judge = Self.judge(on: "2026-11-30")
    for (kind, goal) in [(Target.Kind.climb(places: 3), 2027), (.group(1), 2026), (.keepGroup(1), 2026)] {
      let outlook = judge.outlook(of: Self.papi(kind, of: "24", from: 2020, to: goal))
      #expect(outlook.state == .notRanked && outlook.isNeverKnown && outlook.verdict == .noData)
      #expect(outlook.newest?.year == 2024 && outlook.missing == nil && outlook.paceNeeded == nil)
      #expect(outlook.goalScaled == nil && outlook.baseDerived == nil)
      #expect(outlook.merger?.own.vietnamese == "Bắc Giang" && outlook.merger?.into.vietnamese == "Bắc Ninh")
    }
    let climb = Self.papi(.climb(places: 3), of: "24", from: 2020, to: 2027)
    #expect(judge.chartPath(of: climb).keys.max() == 2024)
    #expect(
      judge.years(of: climb).filter { $0.year > 2024 }.allSatisfy { $0.asked == nil && $0.actual == nil })
    // The goal years before that are judged as ever, and a name that goes on has its target go on.
    let before = judge.outlook(of: Self.papi(.climb(places: 3), of: "24", from: 2020, to: 2024))
    #expect(before.state == .final && before.merger == nil)
    let kept = judge.outlook(of: Self.papi(.climb(places: 1), of: "27", from: 2020, to: 2027))
    #expect(kept.state == .open && kept.merger == nil && kept.mergedName?.vietnamese == "Bắc Ninh")
    let alone = judge.outlook(of: Self.papi(.climb(places: 1), of: "01", from: 2020, to: 2027))
    #expect(alone.mergedName == nil && alone.baseDerived != nil)
  }

  /// The median of 2023 was printed as "trung bình"; it is no mean.
  @Test func aPrintedMedianIsNoMean() throws {
    let book = try #require(Self.data.books["papi"])
    let median = try #require(book.values(of: .total, in: 2023)?.median)
    #expect((median * 10_000).rounded() == 423_265)
    #expect(book.definition.nationalMean(of: .total, in: 2023) == nil)
    let year = Self.judge(on: "2026-11-29").years(
      of: Self.papi(.aboveAverage, of: "01", from: nil, to: 2023))[0]
    #expect(year.mean == .computed(of: 61, isDerived: false) && year.asked != median && year.median == median)
  }

  /// The straight line between scores that measure different things.
  @Test func aScorePathAcrossABreakIsTold() {
    let judge = Self.judge(on: "2026-11-29")
    #expect(judge.outlook(of: Self.papi(.score(43), of: "01", from: 2019, to: 2022)).brokenYears == [2021])
    #expect(judge.outlook(of: Self.papi(.score(45), of: "01", from: 2021, to: 2026)).brokenYears == [])
    #expect(judge.outlook(of: Self.papi(.climb(places: 1), of: "01", from: 2019, to: 2022)).brokenYears == [])
  }

  /// Only a series of three years or more that moves one way, over no break, is continued.
  @Test func onlyASteadySeriesIsContinued() {
    let climb = Sample.target(.climb(places: 1), from: 2020, to: 2025)
    let judged = { (ranks: [Int?]) in
      let years = ranks.enumerated().map { (2020 + $0.offset, Sample.totals(rank: $0.element)) }
      return Sample.judge(
        Sample.book(Dictionary(uniqueKeysWithValues: years)), today: CalendarDay("2025-05-01")
      )
      .outlook(of: climb)
    }
    #expect(judged([10, 9, 8]).arrives == true)
    #expect(judged([10, 9]).arrives == nil, "two end points")
    #expect(judged([10, 7, 8]).arrives == nil, "to and fro")
    #expect(judged([10, nil, 8]).arrives == nil, "a gap")
    #expect(judged([7, 8, 9]).arrives == false)
  }
}
