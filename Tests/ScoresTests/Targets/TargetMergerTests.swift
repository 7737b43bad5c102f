import Testing

@testable import Scores

/// Nine provinces become five: paths are scaled, and said to be.
@Suite struct TargetMergerTests {
  private static let old: [Double?] = [10, 20, 30, 40, 50, 60, 70, 80, 90]

  private func judged(_ kind: Target.Kind, new: [Double?], set: String = "9") -> TargetYear {
    let book = TargetSample.mergedBook(old: [2024: Self.old], new: [2025: new])
    let target = TargetSample.target(kind, from: 2024, to: 2025, set: set)
    return TargetSample.judge(book).years(of: target)[0]
  }

  /// Rank 9 of 9, two a year: 7 as written.
  ///
  /// In 2024 that had 30 points, behind 45, 65 and 85 of the five
  /// provinces as they would have been: 4.
  @Test(arguments: [(4, Verdict.met), (5, .missed), (3, .exceeded), (1, .exceeded)])
  func aClimbHasAnEquivalent(rank: Int, verdict: Verdict) {
    var new: [Double?] = [0, 40, 30, 20, 10]
    new[0] = Double(50 - 10 * rank) + 5
    let year = judged(.climb(places: 2), new: new)
    #expect(year.path == 7 && year.pathScaled == 4 && year.asked == 4 && year.askedRange == 4...4)
    #expect(year.actual == Double(rank) && year.of == 5 && year.set == "5")
    #expect(year.verdict == verdict)
  }

  @Test func theLeadingHasOneToo() {
    // Rank 4 had 60 points: behind 65 and 85.
    let year = judged(.leading(rank: 4), new: [25, 40, 30, 20, 10])
    #expect(year.asked == 3 && year.verdict == .met)
    #expect(judged(.leading(rank: 4), new: [15, 40, 30, 20, 10]).verdict == .missed)
  }

  @Test func theGoalHasItBeforeItsYearHasFigures() {
    let book = TargetSample.mergedBook(old: [2023: Self.old, 2024: Self.old], new: [:])
    let target = TargetSample.target(.climb(places: 2), from: 2023, to: 2025, set: "9")
    let outlook = TargetSample.judge(book, today: CalendarDay("2025-06-01")).outlook(of: target)
    #expect(outlook.goal == 5 && outlook.goalScaled == 3 && outlook.goalSet == "5")
    #expect(outlook.newest?.year == 2024 && outlook.missing == 4 && outlook.paceNeeded == 4)
    #expect(outlook.baseDerived == TargetBase(value: 5, of: 5, set: "5"))
  }

  /// The four newest years before the merger are asked; the median is taken, half up.
  @Test func theMedianOfFourYears() throws {
    // Rank 5 had 50 points (5 in 2019, which is too old); of the five provinces 2, 2, 4 and 3 are above.
    let years: [Int: [Double?]] = [
      2019: [1, 2, 3, 4, 5, 6, 7, 8, 9], 2020: Self.old, 2022: Self.old,
      2023: [10, 20, 90, 30, 80, 40, 70, 50, 60],
      2024: [90, 80, 70, 60, 50, 40, 30, 20, 10],
    ]
    let book = TargetSample.mergedBook(old: years, new: [:])
    let equivalent = try #require(RankEquivalent(of: 5, .total, from: "9", in: book))
    #expect(equivalent.ranks == [3, 3, 5, 4] && equivalent.range == 3...5 && equivalent.judged == 4)
    #expect(RankEquivalent(of: 5, .total, from: "5", in: book) == nil)
  }

  /// Where no year before the merger is known nothing is held against a rank of the other set.
  @Test func withoutAYearBeforeTheMergerNothingIsJudged() {
    let book = TargetSample.mergedBook(old: [:], new: [2025: [35, 40, 30, 20, 10]])
    let target = TargetSample.target(
      .climb(places: 2), from: 2024, to: 2025, set: "9", stated: .init(value: 9))
    let year = TargetSample.judge(book).years(of: target)[0]
    #expect(year.path == 7 && year.asked == nil && year.verdict == .incomparable)
    #expect(year.actual == 2 && year.of == 5 && year.verdict.written == "no_data")
    #expect(year.incomparable?.vietnamese == "2024 xếp trên 9 tỉnh, 2025 trên 5")
  }

  /// Parts are compared with the base year's own derived ranks.
  @Test func partsAreComparedWithDerivedRanks() {
    // By itself the first is last of nine and of five; first of five is a rise.
    let risen = judged(.partsRise, new: [50, 40, 30, 20, 10])
    #expect(risen.verdict == .met && risen.actual == risen.asked)
    #expect(judged(.partsRise, new: [5, 40, 30, 20, 10]).verdict == .missed)
  }

  /// A target made for a province of the new set counts over it from the start.
  @Test func aTargetOfTheNewSetHasADerivedBase() {
    let book = TargetSample.mergedBook(old: [2024: Self.old], new: [2025: [35, 40, 30, 20, 10]])
    let target = TargetSample.target(.climb(places: 1), from: 2024, to: 2026, set: "5")
    let outlook = TargetSample.judge(book).outlook(of: target)
    #expect(outlook.base == TargetBase(value: 5, of: 5, set: "5"))
    #expect(outlook.goal == 3 && outlook.goalScaled == nil)
    #expect(outlook.newest?.actual == 2 && outlook.newest?.pathScaled == nil && outlook.verdict == .exceeded)
  }

  @Test func aProvinceThatEndedHasNoDataAfterwards() {
    let book = TargetSample.mergedBook(old: [2024: Self.old], new: [2025: [35, 40, 30, 20, 10]])
    let target = TargetSample.target(.climb(places: 1), from: 2024, to: 2025, set: "9", code: "03")
    #expect(TargetSample.judge(book).years(of: target).map(\.verdict) == [.noData])
    let outlook = TargetSample.judge(book).outlook(of: target)
    #expect(outlook.state == .notRanked && outlook.isNeverKnown && outlook.merger?.from == 2025)
  }
}
