import Testing

@testable import Scores

/// What is promised for every year: better than the year before, or in a group.
@Suite struct EveryYearTargetTests {
  typealias Sample = TargetSample

  private func judged(_ kind: Target.Kind, ranks: [Int: Int?], from base: Int? = 2021) -> [TargetYear] {
    Sample.judge(Sample.book(ranks.mapValues(Sample.totals(rank:))))
      .years(of: Sample.target(kind, from: base, to: 2024))
  }

  private static let climb = Target.Kind.yearlyClimb(places: 1, withScore: false)

  @Test func everyYearIsHeldAgainstTheOneBefore() {
    let years = judged(Self.climb, ranks: [2021: 8, 2022: 7, 2023: 5, 2024: 4])
    #expect(years.map(\.asked) == [7, 6, 4] && years.map(\.before) == [8, 7, 5])
    #expect(years.map(\.actual) == [7, 5, 4] && years.map(\.difference) == [0, 1, 0])
    #expect(years.map(\.verdict) == [.onTrack, .onTrack, .met] && years.allSatisfy { $0.path == nil })
  }

  /// A rank without its score does not say whether the score rose.
  @Test func aMissingScoreIsNoRise() throws {
    let books = BoardData.load(from: PublishedSource()).books
    let target = Target(
      id: "a", kind: .yearlyClimb(places: 1, withScore: true), index: "dti",
      province: ProvinceID(set: "63", code: "01"), baseYear: 2022, goalYear: 2023)
    let year = try #require(TargetJudge(books: books).years(of: target).last)
    #expect(year.actual == 6 && year.before == 24 && year.scoreChange == nil && year.verdict == .incomparable)
    #expect(year.incomparable?.english.hasPrefix("there is no score of 20") == true && year.difference == nil)
    // A rank that does not hold breaks the promise, whatever the score did.
    var more = target
    more.kind = .yearlyClimb(places: 20, withScore: true)
    #expect(TargetJudge(books: books).years(of: more).last?.verdict == .missed)
  }

  /// Nobody stands before the first: that needs no year before; whether the score rose does.
  @Test func theFirstNeedsNoYearBefore() {
    let first = judged(Self.climb, ranks: [2021: nil, 2022: 1, 2023: 1, 2024: 2])
    #expect(first.map(\.verdict) == [.onTrack, .onTrack, .missed] && first.map(\.before) == [nil, 1, 1])
    let withScore = judged(.yearlyClimb(places: 1, withScore: true), ranks: [2021: nil, 2022: 1, 2023: 1])
    #expect(withScore.first?.verdict == .incomparable)
    #expect(judged(Self.climb, ranks: [2021: nil, 2022: 2]).first?.verdict == .incomparable)
  }

  /// One failed year: late before the goal year, missed in it; much better than asked is never exceeded.
  @Test func oneFailedYearBreaksIt() {
    let years = judged(Self.climb, ranks: [2021: 8, 2022: 8, 2023: 3, 2024: 1])
    #expect(
      years.map(\.verdict) == [.late, .late, .missed] && years.map(\.failsItself) == [true, false, false])
    let outlook = Sample.judge(
      Sample.book([2021: 8, 2022: 8, 2023: 3, 2024: 1].mapValues(Sample.totals(rank:)))
    ).outlook(of: Sample.target(Self.climb, from: 2021, to: 2024))
    #expect(outlook.verdict == .missed && outlook.failedYears == [2022])
  }

  /// A rank of other members is held against none: Phú Thọ has all members in 2023 and lacks Vĩnh Phúc in 2024.
  @Test func ranksOfOtherMembersAreNotJudged() throws {
    let book = try #require(BoardData.load(from: PublishedSource()).books["papi"])
    let judge = TargetJudge(books: ["papi": book])
    let target = { (base: Int, goal: Int) in
      Target(
        id: "a", kind: Self.climb, index: "papi", province: ProvinceID(set: "34", code: "25"), baseYear: base,
        goalYear: goal)
    }
    let years = judge.years(of: target(2022, 2024))
    #expect(years.map(\.actual) == [10, 14] && years.map(\.of) == [33, 34])
    #expect(years.map(\.verdict) == [.onTrack, .incomparable] && years.map(\.asked) == [11, nil])
    #expect(years[1].incomparable?.vietnamese == "2023 đủ tỉnh thành viên, 2024 thiếu Vĩnh Phúc")
    let outlook = judge.outlook(of: target(2022, 2024))
    #expect(outlook.verdict == .incomparable && outlook.verdict.written == "no_data")
    #expect(outlook.newest?.year == 2023 && outlook.incomparable?.year == 2024)
    #expect(outlook.series?.steps == [2, nil])
    // What was broken before stays broken: 8/32 in 2021, 12/33 in 2022.
    let broken = judge.outlook(of: target(2021, 2024))
    #expect(broken.verdict == .late && broken.failedYears == [2022])
    #expect(judge.years(of: target(2021, 2024)).first?.beforeOf == 32)
  }

  @Test func theFirstRankHolds() {
    let years = judged(
      .yearlyClimb(places: 3, withScore: false), ranks: [2021: 1, 2022: 1, 2023: 2, 2024: 1])
    #expect(years.map(\.verdict) == [.onTrack, .late, .missed] && years.map(\.asked) == [1, 1, 1])
  }

  /// A year that cannot be compared with the one before says nothing.
  @Test func aMissingYearIsNotFailed() {
    let years = judged(Self.climb, ranks: [2021: 8, 2022: nil, 2023: 5, 2024: 4])
    #expect(years.map(\.verdict) == [.noData, .incomparable, .met] && years.map(\.actual) == [nil, 5, 4])
    #expect(years[1].incomparable?.vietnamese == "2022 không có hạng" && years[1].asked == nil)
    let outlook = Sample.judge(
      Sample.book(
        [2021: 8, 2022: nil, 2023: 5, 2024: 4].compactMapValues { $0 }.mapValues(Sample.totals(rank:)))
    ).outlook(of: Sample.target(Self.climb, from: 2021, to: 2024))
    #expect(outlook.verdict == .met && outlook.unknownYears == [2022, 2023])
  }

  /// Without a base year the goal year is held against the one before it.
  @Test func withoutABaseYearItIsOneYear() {
    let years = judged(Self.climb, ranks: [2023: 5, 2024: 4], from: nil)
    #expect(years.map(\.year) == [2024] && years[0].verdict == .met)
  }

  @Test func theRankThatIsAskedForNextIsTheGoal() {
    let book = Sample.book([2022: 8, 2023: 5].mapValues(Sample.totals(rank:)))
    let outlook = Sample.judge(book).outlook(of: Sample.target(Self.climb, from: 2022, to: 2024))
    #expect(outlook.goal == 4 && outlook.newest?.year == 2023 && outlook.missing == nil)
    let later = Sample.judge(book).outlook(of: Sample.target(Self.climb, from: 2022, to: 2025))
    #expect(later.goal == nil)
  }

  /// "Cả điểm và thứ hạng": the score must rise too.
  @Test func theScoreMayHaveToRiseToo() {
    let both = Target.Kind.yearlyClimb(places: 1, withScore: true)
    // The first is behind eight, then behind seven; its score falls all the same.
    let fallen = Sample.book([2023: [50, 60, 70, 80], 2024: [45, 20, 70, 80]])
    let target = { Sample.target($0, from: 2023, to: 2024) }
    #expect(Sample.judge(fallen).outlook(of: target(Self.climb)).verdict == .met)
    let outlook = Sample.judge(fallen).outlook(of: target(both))
    #expect(outlook.verdict == .missed && outlook.newest?.scoreChange == -5)
    let risen = Sample.book([2023: [50, 60, 70, 80], 2024: [50.5, 20, 70, 80]])
    #expect(Sample.judge(risen).outlook(of: target(both)).verdict == .met)
  }

  /// In a year from which on the total measures another thing scores are not compared: ranks decide.
  @Test func scoresAreNotComparedAcrossABreak() throws {
    let data = BoardData.load(from: PublishedSource())
    let target = Target(
      id: "t", kind: .yearlyClimb(places: 1, withScore: true), index: "papi",
      province: ProvinceID(set: "63", code: "01"), baseYear: 2020, goalYear: 2022)
    let years = TargetJudge(books: data.books).years(of: target)
    // 48 → 9 → 12, and 2021 is a break.
    #expect(
      years.map { $0.scoreChange == nil } == [true, false] && years.map(\.verdict) == [.onTrack, .missed])
  }

  /// Over other provinces the year before counts as it would have been among them.
  @Test func acrossTheMergerTheDerivedRankCounts() {
    let old: [Double?] = [10, 20, 30, 40, 50, 60, 70, 80, 90]
    let book = Sample.mergedBook(old: [2024: old], new: [2025: [35, 40, 30, 20, 10]])
    let year = Sample.judge(book).years(of: Sample.target(Self.climb, from: 2024, to: 2025, set: "9"))[0]
    // Last of nine is last of five.
    #expect(year.before == 5 && year.isBeforeDerived && year.asked == 4)
    #expect(year.actual == 2 && year.of == 5 && year.verdict == .met)
  }

  /// Ten provinces: groups of 3, 2, 2, 3.
  @Test func aGroupIsKeptInEveryYear() {
    let kept = judged(.keepGroup(2), ranks: [2021: 9, 2022: 5, 2023: 1, 2024: 4])
    #expect(kept.map(\.actual) == [2, 1, 2] && kept.map(\.verdict) == [.onTrack, .onTrack, .met])
    let lost = judged(.keepGroup(2), ranks: [2022: 6, 2023: 1, 2024: 4])
    #expect(lost.map(\.verdict) == [.late, .late, .missed])
    let unknown = judged(.keepGroup(2), ranks: [2022: 4, 2023: nil, 2024: 4])
    #expect(unknown.map(\.verdict) == [.onTrack, .noData, .met])
  }

  /// Hà Nội promised in 2024 to stay in group 1 (164/KH-UBND): it was in it through 2023.
  @Test func theGroupOfHanoi() throws {
    let data = BoardData.load(from: PublishedSource())
    let target = Target(
      id: "t", kind: .keepGroup(1), index: "papi", province: ProvinceID(set: "63", code: "01"),
      baseYear: 2020,
      goalYear: 2024)
    let outlook = TargetJudge(books: data.books).outlook(of: target)
    #expect(outlook.verdict == .missed && outlook.failedYears == [2024] && outlook.goal == 1)
  }
}
