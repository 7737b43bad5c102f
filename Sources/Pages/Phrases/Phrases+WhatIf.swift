import Scores
import Words

/// The words of the suppositions.
extension Phrases {
  /// Panel 5.
  public static let whatIf = LocalizedText(vi: "Giả định", en: "What-if")
  /// Over everything that is supposed.
  public static let notFacts = LocalizedText(
    vi: "GIẢ ĐỊNH — không phải số liệu công bố", en: "WHAT-IF — not published figures")
  /// The same for a narrow screen.
  public static let notFactsShort = LocalizedText(
    vi: "GIẢ ĐỊNH, không phải số liệu", en: "WHAT-IF, not figures")
  public static func othersHeldStill(_ year: Int, _ definition: IndexDefinition) -> LocalizedText {
    LocalizedText(
      vi: "các \(definition.oneUnit.vietnamese) khác giữ nguyên như năm \(year)",
      en: "the others held still as in \(year)")
  }
  public static let reach = LocalizedText(
    vi: "Mức tăng tối thiểu để đạt", en: "The smallest rise that reaches")
  public static func reachFromFacts(_ year: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(reach.vietnamese) (tính từ số liệu \(year))",
      en: "\(reach.english) a goal (from the figures of \(year))")
  }
  /// In front of the name of a scenario.
  public static let scenarioName = LocalizedText(vi: "Lưu kịch bản với tên", en: "Keep the scenario as")
  /// Over the list of kept scenarios.
  public static let keptScenarios = LocalizedText(vi: "Kịch bản đã lưu", en: "Kept scenarios")
  /// In front of a value that is typed.
  public static func newValue(_ item: ItemID, _ scale: ClosedRange<Double>) -> LocalizedText {
    LocalizedText(
      vi: "Giá trị của \(item) (\(SupposedValue.text(scale, .vietnamese)))",
      en: "Value of \(item) (\(SupposedValue.text(scale, .english)))")
  }
  /// Which items are enough without the others; of components, where `ofParts`.
  public static func enoughAlone(ofParts: Bool) -> LocalizedText {
    LocalizedText(
      vi: ofParts ? "Một nội dung là đủ" : "Một chỉ số là đủ", en: "Sufficient on its own")
  }
  public static let offScale = LocalizedText(vi: "vượt thang", en: "off the scale")
  /// Beyond what any had since the last break.
  public static func neverReached(since year: Int?) -> LocalizedText {
    guard let year else { return LocalizedText(vi: "chưa từng có", en: "never reached") }
    return LocalizedText(vi: "chưa có từ \(year)", en: "none since \(year)")
  }
  /// How to begin, with what one key changes.
  public static func howToSuppose(step: Double) -> LocalizedText {
    LocalizedText(
      vi: "Chưa đổi gì: + − thêm bớt \(Figures(.vietnamese).whole(step)), e nhập, m trung vị, x cao nhất.",
      en: "Nothing changed yet: + − by \(Figures(.english).whole(step)), e a value, m the median, x the best."
    )
  }
  public static let leversPlain = LocalizedText(vi: "Ưu tiên cải thiện", en: "Largest gains")
  public static func whomItPasses(_ definition: IndexDefinition) -> LocalizedText {
    LocalizedText(
      vi: "Vượt được những \(definition.oneUnit.vietnamese)",
      en:
        "\(definition.manyUnits.english.prefix(1).uppercased())\(definition.manyUnits.english.dropFirst()) overtaken"
    )
  }
  public static func passesNobody(_ definition: IndexDefinition) -> LocalizedText {
    LocalizedText(vi: "Không \(definition.oneUnit.vietnamese) nào.", en: "Nobody.")
  }
  /// Where a province has no total.
  public static let nothingToSuppose = LocalizedText(
    vi: "Không có tổng thì không giả định được: chọn năm khác ([ ] hoặc y) hay tỉnh khác (p).",
    en: "Without a total nothing can be supposed: choose another year ([ ] or y) or province (p).")
  public static let scenario = LocalizedText(vi: "Kịch bản", en: "Scenario")
  public static let scenarioHead = LocalizedText(vi: "Giả định", en: "Supposed")
  public static let now = LocalizedText(vi: "Nay", en: "Now")
  public static let medianShort = LocalizedText(vi: "Tr.vị", en: "Med.")
  /// The best where columns are narrow; not a group of that name.
  public static let bestShort = LocalizedText(vi: "Cao nhất", en: "Best")
  /// Over what the next better group takes.
  static let nextGroupHead = LocalizedText(vi: "Lên nhóm", en: "Group up")
  /// Over the rank that would be.
  static let rankThen = LocalizedText(vi: "hạng", en: "rank")
  /// Over how often a rise was managed, where columns are narrow.
  static let managedHead = LocalizedText(vi: "từng", en: "managed")
  /// Where a value is reached or passed already.
  static let isThere = LocalizedText(vi: "đã đạt", en: "met")
  /// Over the rise that is needed.
  static let neededRise = LocalizedText(vi: "Cần tăng", en: "Rise")
  static let nextGroup = LocalizedText(vi: "Nhóm trên", en: "Next group")
  public static let goal = LocalizedText(vi: "Đích", en: "Goal")
  public static let needed = LocalizedText(vi: "Cần tăng", en: "Needs")
  public static let neededValue = LocalizedText(vi: "Cần đạt", en: "Needed")
  static let alone = LocalizedText(vi: "Một mình", en: "Alone")
  static let isReached = LocalizedText(vi: "đã đạt", en: "reached")
  static func isPossible(_ definition: IndexDefinition) -> LocalizedText {
    let one = definition.oneUnit
    return LocalizedText(vi: "từng có \(one.vietnamese) đạt", en: "a \(one.english) has had as much")
  }
  static func isAboveRecord(_ definition: IndexDefinition, since year: Int?) -> LocalizedText {
    let (one, year) = (definition.oneUnit, year.map(String.init) ?? Figures.missing)
    return LocalizedText(
      vi: "cao hơn mọi \(one.vietnamese) từ \(year)",
      en: "beyond what any \(one.english) has had since \(year)")
  }
  static func isInfeasible(_ limit: String) -> LocalizedText {
    LocalizedText(vi: "không thể: vượt thang điểm \(limit)", en: "impossible: beyond the scale of \(limit)")
  }

  /// Whether one item alone can rise so far.
  public static func whether(_ option: Reach.Option, in report: ProvinceYear) -> LocalizedText {
    guard option.isFeasible else {
      let scale = report.definition.scale(of: option.item, in: report.year) ?? 0...0
      return LocalizedText(
        vi: isInfeasible(SupposedValue.text(scale, .vietnamese)).vietnamese,
        en: isInfeasible(SupposedValue.text(scale, .english)).english)
    }
    return option.isAboveRecord
      ? isAboveRecord(report.definition, since: option.recordSince) : isPossible(report.definition)
  }
  /// The same in few words.
  static func whetherShort(_ option: Reach.Option) -> LocalizedText {
    guard option.isFeasible else { return offScale }
    return option.isAboveRecord
      ? neverReached(since: option.recordSince)
      : LocalizedText(vi: "từng có tỉnh đạt", en: "has been reached")
  }
  public static func allAlike(_ count: Int, _ share: String) -> LocalizedText {
    LocalizedText(vi: "Cả \(count) cùng tăng: mỗi mục +\(share)", en: "All \(count) alike: +\(share) each")
  }

  /// A rank or a group to be reached: `hạng 15`, `nhóm 1 (hạng 16)`.
  public static func goal(_ reach: Reach, _ definition: IndexDefinition) -> LocalizedText {
    switch reach.goal {
    case .group(let group) where !definition.groupBounds.isEmpty: Phrases.group(group, definition)
    case .rank(let rank): LocalizedText(vi: "hạng \(rank)", en: "rank \(rank)")
    case .group(let group):
      LocalizedText(vi: "nhóm \(group) (hạng \(reach.rank))", en: "group \(group) (rank \(reach.rank))")
    }
  }

  /// In front of a goal that is typed.
  public static func typedGoal(ranks: Int, groups: Int) -> LocalizedText {
    LocalizedText(
      vi: "Đích: hạng 1–\(ranks)" + (groups > 0 ? " hoặc nhóm 1–\(groups)" : ""),
      en: "Goal: rank 1–\(ranks)" + (groups > 0 ? " or group 1–\(groups)" : ""))
  }

  /// Over what a goal takes, and from where: `Để đạt hạng 10, nay hạng 29: tổng cần tăng 1,4118`.
  public static func takes(_ reach: Reach, from rank: Int, _ definition: IndexDefinition) -> LocalizedText {
    let goal = goal(reach, definition)
    guard !reach.isReached else {
      return LocalizedText(
        vi: "\(goal.vietnamese): đã đạt (nay hạng \(rank))",
        en: "\(goal.english): reached already (now rank \(rank))")
    }
    let need = { Figures($0).required(reach.riseTotal, places: 4) }
    return LocalizedText(
      vi: "Để đạt \(goal.vietnamese), nay hạng \(rank): tổng cần tăng \(need(.vietnamese))",
      en: "To reach \(goal.english), now rank \(rank): the total needs \(need(.english)) more")
  }

  /// Over the levers, with what orders them: the longest first.
  public static func leversTitles(_ levers: [Lever]) -> [LocalizedText] {
    [
      Phrases.levers + LocalizedText(same: " · ") + leverOrder(levers), leversShort(levers),
      leversBrief(levers),
    ]
  }

  public static func passed(_ count: Int, _ definition: IndexDefinition) -> LocalizedText {
    let counted = definition.counted(count)
    return LocalizedText(vi: "Vượt qua \(counted.vietnamese)", en: "Passes \(counted.english)")
  }
  public static func passing(_ count: Int, _ definition: IndexDefinition) -> LocalizedText {
    let counted = definition.counted(count)
    return LocalizedText(vi: "Bị \(counted.vietnamese) vượt qua", en: "Passed by \(counted.english)")
  }
}
