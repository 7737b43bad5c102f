import Scores
import Words

/// The words of the suppositions.
extension Phrases {
  /// Panel 5.
  public static let whatIf = LocalizedText(vi: "Giả định", en: "What-if")
  /// Over everything that is supposed.
  static let notFacts = LocalizedText(
    vi: "GIẢ ĐỊNH — không phải số liệu công bố", en: "WHAT-IF — not published figures")
  static func othersHeldStill(_ year: Int) -> LocalizedText {
    LocalizedText(vi: "các tỉnh khác giữ nguyên như năm \(year)", en: "the others held still as in \(year)")
  }
  static let reach = LocalizedText(vi: "Mức tăng tối thiểu để đạt", en: "The smallest rise that reaches")
  static let scenario = LocalizedText(vi: "Kịch bản", en: "Scenario")
  static let scenarioHead = LocalizedText(vi: "Giả định", en: "Supposed")
  static let now = LocalizedText(vi: "Nay", en: "Now")
  static let medianShort = LocalizedText(vi: "Tr.vị", en: "Med.")
  static let bestShort = LocalizedText(vi: "Nhất", en: "Best")
  static let nextGroup = LocalizedText(vi: "Nhóm trên", en: "Next group")
  static let toRankHead = LocalizedText(vi: " → hạng", en: " → rank")
  static let goal = LocalizedText(vi: "Đích", en: "Goal")
  static let needed = LocalizedText(vi: "Cần thêm", en: "Needs")
  static let neededValue = LocalizedText(vi: "Cần đạt", en: "Needed")
  static let alone = LocalizedText(vi: "Một mình", en: "Alone")
  static let isReached = LocalizedText(vi: "đã đạt", en: "reached")
  static let isPossible = LocalizedText(vi: "từng có tỉnh đạt", en: "a province has had as much")
  static let isAboveRecord = LocalizedText(
    vi: "cao hơn mọi tỉnh từ trước đến nay", en: "beyond what any province ever had")
  static func isInfeasible(_ limit: String) -> LocalizedText {
    LocalizedText(vi: "không thể: vượt thang điểm \(limit)", en: "impossible: beyond the scale of \(limit)")
  }

  /// A rank or a group to be reached: `hạng 15`, `nhóm 1 (hạng 16)`.
  static func goal(_ reach: Reach) -> LocalizedText {
    switch reach.goal {
    case .rank(let rank): LocalizedText(vi: "hạng \(rank)", en: "rank \(rank)")
    case .group(let group):
      LocalizedText(vi: "nhóm \(group) (hạng \(reach.rank))", en: "group \(group) (rank \(reach.rank))")
    }
  }

  static func passed(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "Vượt qua \(count) tỉnh", en: count == 1 ? "Passes 1 province" : "Passes \(count) provinces")
  }
  static func passing(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "Bị \(count) tỉnh vượt qua",
      en: count == 1 ? "Passed by 1 province" : "Passed by \(count) provinces")
  }
}
