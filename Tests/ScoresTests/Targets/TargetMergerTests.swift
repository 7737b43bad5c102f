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

  /// Rank 9 of 9, two a year: 7 as written, ⌊7 · 5 ÷ 9⌋ = 3 of five.
  @Test(arguments: [(3, Verdict.met), (4, .missed), (2, .exceeded), (1, .exceeded)])
  func aClimbIsScaled(rank: Int, verdict: Verdict) {
    var new: [Double?] = [0, 40, 30, 20, 10]
    new[0] = Double(50 - 10 * rank) + 5
    let year = judged(.climb(places: 2), new: new)
    #expect(year.path == 7 && year.pathScaled == 3 && year.asked == 3)
    #expect(year.actual == Double(rank) && year.of == 5 && year.set == "5")
    #expect(year.verdict == verdict)
  }

  /// What counts is how many are ranked that year.
  @Test func aSmallerDenominatorScalesMore() {
    let year = judged(.climb(places: 2), new: [35, 40, 30, 20, nil])
    #expect(year.pathScaled == 3 && year.of == 4)
    #expect(judged(.climb(places: 6), new: [35, 40, 30, 20, nil]).pathScaled == 1)
  }

  @Test func theLeadingIsScaledToo() {
    // ⌊4 · 5 ÷ 9⌋ = 2.
    let year = judged(.leading(rank: 4), new: [35, 40, 30, 20, 10])
    #expect(year.asked == 2 && year.verdict == .met)
    #expect(judged(.leading(rank: 4), new: [25, 40, 30, 20, 10]).verdict == .missed)
  }

  @Test func theGoalIsScaledBeforeItsYearHasFigures() {
    let book = TargetSample.mergedBook(old: [2023: Self.old, 2024: Self.old], new: [:])
    let target = TargetSample.target(.climb(places: 2), from: 2023, to: 2025, set: "9")
    let outlook = TargetSample.judge(book).outlook(of: target)
    #expect(outlook.goal == 5 && outlook.goalScaled == 2 && outlook.goalSet == "5")
    #expect(outlook.newest?.year == 2024 && outlook.missing == 4 && outlook.paceNeeded == 4)
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
  }
}
