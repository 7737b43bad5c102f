import Scores
import Words

/// The words of panel 3 that need no figures.
extension Phrases {
  /// Panel 3.
  public static let targets = LocalizedText(vi: "Mục tiêu", en: "Targets")
  public static let verdictTitle = LocalizedText(vi: "Đánh giá", en: "Verdict")
  public static let targetTitle = LocalizedText(vi: "Mục tiêu", en: "Target")
  public static let nowTitle = LocalizedText(vi: "Nay", en: "Now")
  public static let goalTitle = LocalizedText(vi: "Đích", en: "Goal")
  public static let missingTitle = LocalizedText(vi: "Còn thiếu", en: "Missing")
  public static let paceTitle = LocalizedText(vi: "Cần tăng / đã tăng", en: "Needed / achieved")
  public static let periodTitle = LocalizedText(vi: "Năm đích", en: "Goal year")
  static let pathTitle = LocalizedText(vi: "Lộ trình", en: "Path")
  public static let actual = LocalizedText(vi: "Thực tế", en: "Actual")
  static let difference = LocalizedText(vi: "Chênh", en: "Diff.")
  static let baseYear = LocalizedText(vi: "năm gốc", en: "base year")
  static let source = LocalizedText(vi: "Văn bản", en: "Document")
  /// That the path of single years is not the document's.
  static let interpolated = LocalizedText(
    vi: "Lộ trình từng năm là nội suy: văn bản chỉ nêu mức phải đạt.",
    en: "The path of single years is ours: the document says only what is to be reached.")
  static let assumption = LocalizedText(vi: "Giả định trong cách tính", en: "Assumption")
  /// In its place where there is no room for it.
  public static let assumptionsElsewhere = LocalizedText(
    vi: "Có giả định trong cách tính: xem báo cáo.", en: "Some of this is assumed: see the report.")
  static let documentWords = LocalizedText(vi: "Nguyên văn", en: "In its words")
  static let basedOn = LocalizedText(vi: "Căn cứ", en: "Based on")
  public static let endedMark = LocalizedText(vi: "đã kết thúc", en: "ended")

  /// Over a chart with a path; in the columns there are on the smallest one.
  public static let rankAndPath = LocalizedText(vi: "Hạng và lộ trình ○", en: "Rank and path ○")

  public static let rankOneOnTopWithPath = LocalizedText(
    vi: "hạng, 1 ở trên · lộ trình ○", en: "rank, 1 on top · path ○")

  /// Over the targets of a province.
  public static func targets(of name: LocalizedText) -> LocalizedText {
    LocalizedText(vi: "Mục tiêu của \(name.vietnamese)", en: "Targets of \(name.english)")
  }

  /// Over which sets of provinces targets are judged, where others are in view.
  public static func judged(on sets: [String]) -> LocalizedText {
    LocalizedText(
      vi: "xét theo \(sets.joined(separator: " hoặc ")) tỉnh",
      en: "judged among \(sets.joined(separator: " or "))\(sets.count == 1 ? " provinces" : "")")
  }

  /// `Mục tiêu`, and on which provinces they are judged where others are in view.
  public static func targets(judgedOn sets: [String]) -> LocalizedText {
    guard !sets.isEmpty else { return targets }
    let said = judged(on: sets)
    return LocalizedText(
      vi: "\(targets.vietnamese) · \(said.vietnamese)", en: "\(targets.english) · \(said.english)")
  }

  /// That the figures after a year are left out.
  public static func asOf(_ year: Int) -> LocalizedText {
    LocalizedText(vi: "tính đến \(year)", en: "as of \(year)")
  }

  /// The state of a goal year without a figure of this province: what it is waiting for, in a word or two.
  static func shortState(_ state: GoalState, _ goalYear: Int) -> LocalizedText {
    switch state {
    case .open: LocalizedText(vi: "còn đến hết \(goalYear)", en: "open to end of \(goalYear)")
    case .surveyOver: LocalizedText(vi: "bảng chưa có \(goalYear)", en: "\(goalYear) not in yet")
    case .notRanked: LocalizedText(vi: "không xếp hạng \(goalYear)", en: "not ranked in \(goalYear)")
    case .final: LocalizedText(vi: "đã có \(goalYear)", en: "\(goalYear) is in")
    }
  }

  /// How many targets have which verdict, the worst first, and of how many the goal year is over; the longer
  /// first: `Mục tiêu: chậm 2, không đạt 1, vượt 1, đạt 3, chưa có 4; đến hạn 11/11`.
  public static func counted(_ outlooks: [TargetOutlook]) -> [LocalizedText] {
    let told = counted(verdicts: outlooks.map(\.verdict))
    let over = outlooks.count { $0.state != .open }
    guard over > 0 else { return [told] }
    let share = "\(over)/\(outlooks.count)"
    return [
      told + LocalizedText(vi: "; đến hạn \(share)", en: "; \(over) of \(outlooks.count) due"), told,
    ]
  }

  /// How many there are of each verdict, the worst first.
  static func counted(verdicts: [Verdict]) -> LocalizedText {
    let order: [Verdict] = [
      .late, .missed, .onTrack, .exceeded, .met, .notDue, .incomparable, .notLookedAt, .noData,
    ]
    let counts = order.compactMap { verdict in
      let count = verdicts.count { $0 == verdict }
      let words = verdict == .noData ? LocalizedText(vi: "chưa có", en: "no data") : shortVerdict(verdict)
      return count > 0 ? words + LocalizedText(same: " \(count)") : nil
    }
    let list = { (language: Language) in counts.map { $0[language] }.joined(separator: ", ") }
    return LocalizedText(vi: "Mục tiêu: \(list(.vietnamese))", en: "Targets: \(list(.english))")
  }

  /// Where a province has none, or nobody knows because the file cannot be read.
  public static func noTargets(_ name: LocalizedText, fault: Finding? = nil) -> LocalizedText {
    if let fault { return unreadableTargets(fault) }
    return LocalizedText(
      vi: "Bảng chưa có mục tiêu nào của \(name.vietnamese).",
      en: "The board has no target of \(name.english).")
  }

  /// Where a province has none of one index, and how many of the others.
  static func noTargets(_ name: LocalizedText, of index: String, besides others: Int) -> LocalizedText {
    let none = LocalizedText(
      vi: "Bảng chưa có mục tiêu nào về \(index) của \(name.vietnamese)",
      en: "The board has no target for \(index) of \(name.english)")
    guard others > 0 else { return none.asSentence }
    let rest = LocalizedText(
      vi: "; về các chỉ số khác có \(others): bỏ --index để xem",
      en: "; for other indices there \(others == 1 ? "is" : "are") \(others): leave --index out to see them")
    return (none + rest).asSentence
  }

  /// Over the parts that did not rise as a target asks.
  public static let notRisen = LocalizedText(vi: "Nội dung chưa tăng hạng", en: "Not up in rank")

  /// That some cannot be used, for who does not mend them.
  public static func brokenTargets(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(count) mục tiêu ghi sai nên không dùng được; báo người quản trị bảng.",
      en: "\(count == 1 ? "1 target is" : "\(count) targets are") written wrongly and not used;"
        + " tell the administrator of the board.")
  }

  /// The same in a few words, for the Overview.
  public static func brokenTargetsBriefly(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) ghi sai", en: "\(count) written wrongly")
  }

  /// The same of one, for whoever mends them.
  static func brokenTarget(_ fault: Finding) -> LocalizedText {
    let place = place(of: fault)
    return LocalizedText(
      vi: "Bỏ 1 mục tiêu ghi sai: \(place.vietnamese)", en: "A target is left out: \(place.english)")
  }
}
