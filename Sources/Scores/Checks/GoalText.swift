import Words

/// Reads a goal that a person types: `hạng 10`, `rank 10`, `10`, `nhóm 1`, `group 1`.
public enum GoalText {
  /// Why a text is no goal.
  public enum Fault: Error, Hashable, Sendable {
    /// It names no rank and no group.
    case noGoal(ranks: Int, groups: Int)
    /// There is no such rank.
    case noRank(Int, of: Int)
    /// There is no such group.
    case noGroup(Int, of: Int)

    /// What is wrong and what would be right.
    public var words: LocalizedText {
      switch self {
      case .noGoal(let ranks, let groups):
        LocalizedText(
          vi: "gõ hạng (1–\(ranks))" + (groups > 0 ? " hoặc nhóm (1–\(groups))" : "") + ", ví dụ: hạng 10",
          en: "type a rank (1–\(ranks))" + (groups > 0 ? " or a group (1–\(groups))" : "")
            + ", such as: rank 10")
      case .noRank(let rank, let count):
        LocalizedText(
          vi: "không có hạng \(rank): xếp từ 1 đến \(count)",
          en: "there is no rank \(rank), but 1 to \(count)")
      case .noGroup(let group, let count):
        LocalizedText(
          vi: "không có nhóm \(group): có nhóm 1 đến \(count)",
          en: "there is no group \(group), but 1 to \(count)")
      }
    }
  }

  /// The goal that a text says.
  ///
  /// - Parameters:
  ///   - ranks: how many are ranked.
  ///   - groups: how many groups there are; 0 for none.
  public static func read(_ text: String, ranks: Int, groups: Int) throws(Fault) -> Goal {
    // `10/61` says what it is of.
    let plain = SearchKey(String(text.prefix { $0 != "/" })).text.filter { $0 != " " }
    let word = plain.prefix { !$0.isNumber }
    guard let number = Int(plain.dropFirst(word.count)) else { throw .noGoal(ranks: ranks, groups: groups) }
    switch word {
    case "", "h", "hang", "r", "rank":
      guard (1...max(1, ranks)).contains(number) else { throw .noRank(number, of: ranks) }
      return .rank(number)
    case "n", "nhom", "g", "group":
      guard groups > 0, (1...groups).contains(number) else { throw .noGroup(number, of: groups) }
      return .group(number)
    default: throw .noGoal(ranks: ranks, groups: groups)
    }
  }
}
