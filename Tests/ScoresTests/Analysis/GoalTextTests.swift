import Testing

@testable import Scores

/// Goals as people type them.
@Suite struct GoalTextTests {
  @Test(arguments: [
    ("hạng 10", Goal.rank(10)), ("HANG 10", .rank(10)), ("hạng10", .rank(10)), ("10", .rank(10)),
    (" 10 ", .rank(10)), ("10/61", .rank(10)), ("rank 10", .rank(10)), ("h 1", .rank(1)), ("61", .rank(61)),
    ("nhóm 1", .group(1)), ("Nhóm 4", .group(4)), ("group 2", .group(2)), ("n1", .group(1)),
  ])
  func goals(text: String, goal: Goal) throws {
    #expect(try GoalText.read(text, ranks: 61, groups: 4) == goal)
  }

  @Test(arguments: [
    ("", GoalText.Fault.noGoal(ranks: 61, groups: 4)), ("hạng", .noGoal(ranks: 61, groups: 4)),
    ("tỉnh 5", .noGoal(ranks: 61, groups: 4)), ("10 20", .noRank(1020, of: 61)), ("0", .noRank(0, of: 61)),
    ("62", .noRank(62, of: 61)), ("nhóm 5", .noGroup(5, of: 4)), ("nhóm 0", .noGroup(0, of: 4)),
    ("99999999999999999999", .noGoal(ranks: 61, groups: 4)),
  ])
  func faults(text: String, fault: GoalText.Fault) {
    #expect(throws: fault) { try GoalText.read(text, ranks: 61, groups: 4) }
  }

  /// Where there are no groups none is asked for.
  @Test func withoutGroups() {
    #expect(throws: GoalText.Fault.noGroup(1, of: 0)) { try GoalText.read("nhóm 1", ranks: 10, groups: 0) }
    #expect(GoalText.Fault.noGoal(ranks: 10, groups: 0).words.vietnamese == "gõ hạng (1–10), ví dụ: hạng 10")
  }
}
