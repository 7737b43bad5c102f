import Scores
import Words

/// How far the figure is from what was asked for, and what is needed.
extension TargetSentences {
  /// The verdict with its distance: `chậm 1 bậc`.
  func relation(_ year: TargetYear) -> LocalizedText {
    if year.verdict.isBad {
      if outlook.target.isForEveryYear { return broken(year) }
      if case .partsRise = outlook.target.kind { return partsLeft(year) }
    }
    let gap = distance(year)
    let vi = gap.map { " \($0.vietnamese)" } ?? ""
    let en = gap.map { " \($0.english)" } ?? ""
    switch year.verdict {
    case .exceeded:
      let goal = exceededGoal(year)
      return LocalizedText(
        vi: "vượt mục tiêu\(goal?.vietnamese ?? "")\(vi)",
        en: "goal\(goal?.english ?? "") exceeded\(gap.map { " by \($0.english)" } ?? "")")
    case .met: return LocalizedText(vi: "đạt mục tiêu", en: "goal met")
    case .onTrack:
      guard case .climb = outlook.target.kind, gap != nil else {
        return LocalizedText(vi: "đúng lộ trình", en: "on track")
      }
      return LocalizedText(vi: "đúng lộ trình, sớm\(vi)", en: "on track,\(en) ahead")
    case .late: return LocalizedText(vi: "chậm\(vi)", en: "behind\(gap.map { " by \($0.english)" } ?? "")")
    case .missed: return LocalizedText(vi: "không đạt, thiếu\(vi)", en: "missed by\(en)")
    case .noData, .notLookedAt, .incomparable, .notDue: return Phrases.verdict(year.verdict)
    }
  }

  /// Which years broke a promise for every year.
  private func broken(_ year: TargetYear) -> LocalizedText {
    let years = outlook.failedYears.filter { $0 <= year.year }.map(String.init).joined(separator: ", ")
    let isMissed = year.verdict == .missed
    guard case .keepGroup = outlook.target.kind else {
      return LocalizedText(
        vi: "\(isMissed ? "không đạt" : "chậm"): không tăng đủ năm \(years)",
        en: "\(isMissed ? "missed" : "behind"): no such rise in \(years)")
    }
    return LocalizedText(
      vi: isMissed ? "không đạt: ra khỏi nhóm năm \(years)" : "ra khỏi nhóm năm \(years): không còn giữ được",
      en: isMissed ? "missed: out of the group in \(years)" : "out of the group in \(years): it was not kept")
  }

  /// How many parts have not risen.
  private func partsLeft(_ year: TargetYear) -> LocalizedText {
    let count = Int((year.asked ?? 0) - (year.actual ?? 0))
    let isMissed = year.verdict == .missed
    return LocalizedText(
      vi: "\(isMissed ? "không đạt, " : "")còn \(count) nội dung chưa tăng",
      en: "\(isMissed ? "missed, " : "behind, ")\(count) \(count == 1 ? "part has" : "parts have") not risen")
  }

  /// Which goal is exceeded, where the year by itself asks for something else: ` năm 2025 (hạng 23)`.
  private func exceededGoal(_ year: TargetYear) -> LocalizedText? {
    guard let goal = reference(year), goal != year.asked else { return nil }
    let text: LocalizedText
    if case .score = outlook.target.kind {
      text = unit.scored { $0.decimal(goal) }
    } else {
      text = LocalizedText(vi: "hạng \(Int(goal))", en: "rank \(Int(goal))")
    }
    let goalYear = outlook.target.goalYear
    return LocalizedText(
      vi: " năm \(goalYear) (\(text.vietnamese))", en: " of \(goalYear) (\(text.english))")
  }

  /// What a year's distance is counted from: the final goal where it is exceeded, else what it asks for.
  private func reference(_ year: TargetYear) -> Double? {
    guard year.verdict == .exceeded, let goal = outlook.goal else { return year.asked }
    return year.askedRange != nil || isLeading ? finalGoal(year, goal) : goal
  }

  /// How far: from the final goal where it is exceeded, else from what the year asks for; `nil` for
  /// nothing.
  private func distance(_ year: TargetYear) -> LocalizedText? {
    guard let actual = year.actual, let reference = reference(year) else { return nil }
    let gap = (actual - reference).magnitude
    guard gap > 0 else { return nil }
    switch outlook.target.kind {
    case .climb, .leading, .yearlyClimb: return Self.places(Int(gap))
    case .group, .keepGroup: return Self.groups(Int(gap))
    case .score, .aboveAverage: return unit.apart { $0.decimal(gap, places: gap < 0.005 ? 4 : unit.places) }
    case .partsRise: return Self.parts(Int(gap))
    case .completion: return Self.things(Int((gap * Double(year.of ?? 0) / 100).rounded()))
    }
  }

  private var isLeading: Bool { if case .leading = outlook.target.kind { true } else { false } }

  /// The final goal in the terms of a year of another set.
  private func finalGoal(_ year: TargetYear, _ goal: Double) -> Double {
    if isLeading { return year.asked ?? goal }
    guard outlook.goalSet == year.set, let scaled = outlook.goalScaled else { return year.asked ?? goal }
    return scaled
  }

  /// What is still needed, and until when: only while something can be done for the goal year.
  func need(_ year: TargetYear) -> LocalizedText? {
    let target = outlook.target
    guard outlook.canStillAct, year.year < target.goalYear || target.kind.name == .completion else {
      return nil
    }
    if year.year == target.goalYear, year.verdict == .met { return nil }
    // What was left once cannot be kept any more.
    if case .keepGroup = target.kind, !outlook.failedYears.isEmpty { return nil }
    let until = deadline
    guard let rise = rise(year) else {
      guard isReached, year.verdict != .late else { return until }
      return LocalizedText(
        vi: "cần giữ đến hết \(target.goalYear)", en: "to be kept until the end of \(target.goalYear)")
    }
    let terms = terms(year)
    return LocalizedText(
      vi: "\(rise.vietnamese)\(terms.vietnamese), \(until.vietnamese)",
      en: "\(rise.english)\(terms.english), \(until.english)")
  }

  /// Whether nothing is missing: by the rank among the provinces of the goal year where it is told by that.
  private var isReached: Bool {
    guard outlook.isRankedAnew, outlook.target.kind.isOfRanks else { return outlook.missing == 0 }
    return outlook.converted?.places == 0
  }

  /// In whose terms a rise is told, where the goal year is ranked over others, or the province is a larger one
  /// then.
  private func terms(_ year: TargetYear) -> LocalizedText {
    if outlook.isRankedAnew, outlook.converted != nil, let set = outlook.goalSet {
      let merged = outlook.mergedName
      return LocalizedText(
        vi: " (\(year.year)\(merged.map { " của \($0.vietnamese) sau hợp nhất," } ?? "") quy về \(set) tỉnh;"
          + " giả định)",
        en: " (\(year.year)\(merged.map { " of \($0.english) as merged," } ?? "") as if \(set) provinces; an"
          + " assumption)")
    }
    guard case .score = outlook.target.kind, let larger = outlook.larger, year.year < larger.countedFrom
    else { return .empty }
    return LocalizedText(
      vi: " (tính cho \(larger.name.vietnamese) trước hợp nhất)",
      en: " (told of \(larger.name.english) before the merger)")
  }

  /// How much must be gained, from where: `cần tăng 6 bậc, từ hạng 29 lên 23`.
  private func rise(_ year: TargetYear) -> LocalizedText? {
    if case .yearlyClimb = outlook.target.kind { return nextRank(year) }
    if outlook.isRankedAnew { return convertedRise }
    guard let missing = outlook.missing, missing > 0, let actual = year.actual else { return nil }
    switch outlook.target.kind {
    case .climb, .leading:
      let (from, to, count) = (Int(actual), Int(actual - missing), Int(missing))
      return LocalizedText(
        vi: "cần tăng \(count) bậc, từ hạng \(from) lên \(to)",
        en: "\(count) \(Self.placeWord(count)) to gain, from rank \(from) to \(to)")
    case .score:
      let places = unit.places
      let rise = unit.apart { $0.required(missing, places: places) }
      return LocalizedText(
        vi:
          "cần tăng \(rise.vietnamese), từ \(Self.vi.decimal(actual, places: places)) lên \(Self.vi.decimal(outlook.goal, places: places))",
        en:
          "\(rise.english) to gain, from \(Self.en.decimal(actual, places: places)) to \(Self.en.decimal(outlook.goal, places: places))"
      )
    case .group, .keepGroup:
      guard let rise = outlook.riseToGoal, rise > 0 else { return nil }
      let group = Int(outlook.goal ?? 0)
      return LocalizedText(
        vi:
          "cần thêm \(unit.apart { $0.required(rise) }.vietnamese) so với \(year.year) để vào nhóm \(group)",
        en: "\(unit.apart { $0.required(rise) }.english) more than in \(year.year) reach group \(group)")
    case .aboveAverage, .partsRise, .completion, .yearlyClimb: return nil
    }
  }

  /// The same as if there were the provinces of the goal year: no rank among the others can be reached any more,
  /// nor a group.
  private var convertedRise: LocalizedText? {
    guard let found = outlook.converted, let set = outlook.goalSet, found.places > 0 else { return nil }
    let (from, to, count) = ("\(found.rank)/\(found.of)", "\(found.goal)/\(set)", found.places)
    return LocalizedText(
      vi: "cần tăng \(count) bậc, từ hạng \(from) lên \(to)",
      en: "\(count) \(Self.placeWord(count)) to gain, from rank \(from) to \(to)")
  }

  /// The rank that a yearly climb asks for next, where the year before it has its figure.
  private func nextRank(_ year: TargetYear) -> LocalizedText? {
    guard year.year + 1 == outlook.target.goalYear, let goal = outlook.goal else { return nil }
    let among = outlook.isRankedAnew ? outlook.setOfGoalYear.map { "/\($0)" } ?? "" : ""
    return LocalizedText(
      vi: "năm \(year.year + 1) phải từ hạng \(Int(goal))\(among) trở lên",
      en: "rank \(Int(goal))\(among) or better needed in \(year.year + 1)")
  }

  static func placeWord(_ count: Int) -> String { count == 1 ? "place" : "places" }

  static func rankWord(_ count: Int) -> String { count == 1 ? "rank" : "ranks" }

  private static func places(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) bậc", en: "\(count) \(placeWord(count))")
  }

  private static func groups(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) nhóm", en: count == 1 ? "1 group" : "\(count) groups")
  }

  private static func parts(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) nội dung", en: count == 1 ? "1 part" : "\(count) parts")
  }

  private static func things(_ count: Int) -> LocalizedText { LocalizedText(same: "\(count)") }
}
