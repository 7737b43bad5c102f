import Scores
import Words

/// How far the figure is from what was asked for, and what is needed.
extension TargetSentences {
  /// The verdict with its distance: `chậm 1 bậc`.
  func relation(_ year: TargetYear) -> LocalizedText {
    let gap = distance(year)
    let vi = gap.map { " \($0.vietnamese)" } ?? ""
    let en = gap.map { " \($0.english)" } ?? ""
    switch year.verdict {
    case .exceeded:
      return LocalizedText(
        vi: "vượt mục tiêu\(vi)", en: "goal exceeded\(gap.map { " by \($0.english)" } ?? "")")
    case .met: return LocalizedText(vi: "đạt mục tiêu", en: "goal met")
    case .onTrack:
      guard case .climb = outlook.target.kind, gap != nil else {
        return LocalizedText(vi: "đúng lộ trình", en: "on track")
      }
      return LocalizedText(vi: "đúng lộ trình, sớm\(vi)", en: "on track,\(en) ahead")
    case .late: return LocalizedText(vi: "chậm\(vi)", en: "late\(gap.map { " by \($0.english)" } ?? "")")
    case .missed: return LocalizedText(vi: "không đạt, thiếu\(vi)", en: "missed by\(en)")
    case .noData: return Phrases.verdict(.noData)
    }
  }

  /// How far: from the final goal where it is exceeded, else from what the year asks for; `nil` for
  /// nothing.
  private func distance(_ year: TargetYear) -> LocalizedText? {
    guard let actual = year.actual, let asked = year.asked else { return nil }
    var reference = asked
    if year.verdict == .exceeded, let goal = outlook.goal {
      reference = year.pathScaled != nil || isLeading ? finalGoal(year, goal) : goal
    }
    let gap = (actual - reference).magnitude
    guard gap > 0 else { return nil }
    switch outlook.target.kind {
    case .climb, .leading: return Self.places(Int(gap))
    case .group: return Self.groups(Int(gap))
    case .score, .aboveAverage: return unit.apart { $0.decimal(gap, places: gap < 0.005 ? 4 : 2) }
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

  /// What is still needed to the goal: `cần tăng 6 bậc trong năm 2025`.
  func need(_ year: TargetYear) -> LocalizedText? {
    let target = outlook.target
    let left = target.goalYear - year.year
    guard left > 0 else { return nil }
    guard let missing = outlook.missing, missing > 0 else { return keep(year) }
    switch target.kind {
    case .climb, .leading:
      guard let needed = outlook.paceNeeded else { return nil }
      guard left > 1 else {
        return LocalizedText(
          vi: "cần tăng \(Int(missing)) bậc trong năm \(target.goalYear)",
          en: "\(Int(missing)) \(Self.placeWord(Int(missing))) to gain in \(target.goalYear)")
      }
      return LocalizedText(
        vi: "cần tăng bình quân \(Self.vi.requiredPace(needed)) bậc/năm đến \(target.goalYear)",
        en: "\(Self.en.requiredPace(needed)) places a year to gain until \(target.goalYear)")
    case .score:
      let rise = unit.apart { $0.required(missing, places: 2) }
      return LocalizedText(
        vi: "cần tăng \(rise.vietnamese) đến năm \(target.goalYear)",
        en: "\(rise.english) to gain by \(target.goalYear)")
    case .group:
      guard let rise = outlook.riseToGoal, rise > 0 else { return nil }
      return LocalizedText(
        vi: "cần thêm \(unit.apart { $0.required(rise) }.vietnamese) để vào nhóm \(Int(year.asked ?? 0))",
        en: "\(unit.apart { $0.required(rise) }.english) more reach group \(Int(year.asked ?? 0))")
    case .aboveAverage, .partsRise, .completion: return nil
    }
  }

  /// What to hold on to where the goal is reached before its year.
  private func keep(_ year: TargetYear) -> LocalizedText? {
    guard year.verdict != .late, outlook.missing != nil else { return nil }
    let goal = outlook.target.goalYear
    return LocalizedText(vi: "cần giữ đến năm \(goal)", en: "to be kept until \(goal)")
  }

  static func placeWord(_ count: Int) -> String { count == 1 ? "place" : "places" }

  private static func places(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) bậc", en: "\(count) \(placeWord(count))")
  }

  private static func groups(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) nhóm", en: count == 1 ? "1 group" : "\(count) groups")
  }

  private static func parts(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) mục", en: count == 1 ? "1 part" : "\(count) parts")
  }

  private static func things(_ count: Int) -> LocalizedText { LocalizedText(same: "\(count)") }
}
