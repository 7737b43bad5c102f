import Testing

@testable import Scores

/// A mean of other members is another thing: no rank of it is held against one of the base year.
///
/// Phú Thọ has all members from 2020 to 2023 and lacks Vĩnh Phúc in 2024.
@Suite struct OtherMembersTests {
  private let judge: TargetJudge
  private let reason = "2022 đủ tỉnh thành viên, 2024 thiếu Vĩnh Phúc"

  init() throws {
    judge = TargetJudge(books: BoardData.load(from: PublishedSource()).books)
  }

  private func target(_ kind: Target.Kind, from base: Int, to goal: Int, code: String = "25") -> Target {
    Target(
      id: "a", kind: kind, index: "papi", province: ProvinceID(set: "34", code: code), baseYear: base,
      goalYear: goal)
  }

  @Test func aClimbIsNotJudged() {
    let climb = target(.climb(places: 1), from: 2022, to: 2024)
    let years = judge.years(of: climb)
    #expect(years.map(\.path) == [11, 10] && years.map(\.asked) == [11, nil])
    #expect(years.map(\.actual) == [10, 14] && years.map(\.of) == [33, 34])
    #expect(years.map(\.verdict) == [.onTrack, .incomparable] && years.map(\.difference) == [1, nil])
    #expect(years[1].incomparable?.vietnamese == reason && years[0].incomparable == nil)
    let outlook = judge.outlook(of: climb)
    #expect(outlook.verdict == .incomparable && outlook.verdict.written == "no_data")
    #expect(outlook.newest?.year == 2023 && outlook.incomparable?.year == 2024)
    #expect(outlook.goal == 10 && outlook.state == .final)
    // No path is drawn through a rank that is not held against it, on either basis.
    #expect(judge.chartPath(of: climb) == [2023: 11])
    let paths = [Basis.published, .merged].map {
      judge.rankPath(of: .total, index: "papi", among: [climb], basis: $0)
    }
    #expect(paths == [[2023: 11], [2023: 11]])
  }

  /// Years that were late before do not make it late, and nothing is said to be missing.
  @Test func nothingFollowsFromEarlierYears() {
    let outlook = judge.outlook(of: target(.climb(places: 2), from: 2020, to: 2025))
    #expect(outlook.newest?.verdict == .late && outlook.verdict == .incomparable)
    #expect(outlook.failedYears.isEmpty && outlook.missing == nil && outlook.riseToGoal == nil)
    #expect(outlook.paceNeeded == nil && outlook.paceSoFar == nil && outlook.arrives == nil)
  }

  /// Who looks at 2023 does not see a figure that is there.
  @Test func lookingBack() {
    let back = TargetJudge(books: judge.books, through: 2023)
    let climb = target(.climb(places: 1), from: 2022, to: 2024)
    #expect(back.years(of: climb).map(\.verdict) == [.onTrack, .notLookedAt])
    #expect(back.outlook(of: climb).verdict == .onTrack)
  }

  /// From a base year that lacks the same member on, or of a province that lacks none, all is judged.
  @Test func theSameMembersAreJudged() {
    let climb = { judge.outlook(of: target(.climb(places: 1), from: 2022, to: 2024, code: $0)) }
    #expect(climb("01").verdict.isJudged && climb("01").incomparable == nil)
    #expect(climb("25").verdict == .incomparable)
  }

  @Test func noPartIsSaidToBeUnmeasuredOnly() {
    let years = judge.years(of: target(.partsRise, from: 2022, to: 2024))
    #expect(years.map(\.verdict) == [.late, .incomparable] && years.map(\.actual) == [20, nil])
    #expect(years[0].incomparable == nil && years[1].incomparable?.vietnamese == reason)
    #expect(years[1].parts?.of == 0 && years[1].parts?.unmeasured == 36)
    #expect(judge.outlook(of: target(.partsRise, from: 2022, to: 2024)).verdict == .incomparable)
  }

  /// What is held against a goal of its own year compares nothing over years; no pace is made of a score.
  @Test func anAbsoluteGoalIsJudged() {
    let kinds: [Target.Kind] = [.leading(rank: 5), .group(2), .keepGroup(2), .score(44), .aboveAverage]
    let outlooks = kinds.map { judge.outlook(of: target($0, from: 2022, to: 2025)) }
    #expect(outlooks.allSatisfy { $0.newest?.year == 2024 && $0.verdict.isJudged && $0.incomparable == nil })
    #expect(outlooks.allSatisfy { $0.paceSoFar == nil })
  }
}
