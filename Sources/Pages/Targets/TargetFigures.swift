import Scores
import TextUI
import Words

/// The figures of a target's years as cells and short texts: each kind in its own unit.
public struct TargetFigures {
  @Boxed var target: Target
  let language: Language
  /// What its scores are counted in.
  var unit = ScoreUnit.points

  public init(
    target: Target, language: Language, unit: ScoreUnit = ScoreUnit.points
  ) {
    self.target = target
    self.language = language
    self.unit = unit
  }

  private var figures: Figures { Figures(language, places: unit.places) }

  /// A value in the unit of the target: `29`, `nhóm 2`, `43,77`, `86,5 %`.
  func value(_ value: Double?) -> String {
    guard let value else { return Figures.missing }
    switch target.kind {
    case .climb, .leading, .partsRise, .yearlyClimb: return figures.decimal(value, places: 0)
    case .group, .keepGroup:
      return LocalizedText(vi: "nhóm \(Int(value))", en: "group \(Int(value))")[language]
    case .score, .aboveAverage: return figures.decimal(value)
    case .completion: return figures.decimal(value, places: value == value.rounded() ? 0 : 1) + " %"
    }
  }

  /// A value with its denominator, where one counts: `29/61`.
  public func value(_ value: Double?, of count: Int?) -> String {
    switch target.kind {
    case .climb, .leading, .partsRise, .yearlyClimb:
      guard value != nil, let count else { return self.value(value) }
      return "\(self.value(value))/\(count)"
    default: return self.value(value)
    }
  }

  /// What a year has.
  public func actual(_ year: TargetYear) -> String { value(year.actual, of: year.of) }

  /// The figure of a year that is held against none: `hạng 14/34`, `43,10 điểm`; `nil` of parts, which have one
  /// each.
  func unheld(_ year: TargetYear) -> LocalizedText? {
    guard let score = year.actual else { return nil }
    switch target.kind {
    case .score, .aboveAverage: return unit.scored { $0.decimal(score) }
    default: break
    }
    return LocalizedText(vi: "hạng \(actual(year))", en: "rank \(actual(year))")
  }

  /// What a year asks for; where it counts over another set, the equivalent with its count: `14/34`.
  public func asked(_ year: TargetYear) -> String {
    if year.askedRange != nil, let asked = year.asked {
      return value(asked, of: year.of ?? year.set.flatMap { Int($0) })
    }
    if case .leading = target.kind, let asked = year.asked { return first(asked) }
    if case .yearlyClimb = target.kind, year.set != target.province.set, let asked = year.asked {
      return value(asked, of: year.of ?? year.set.flatMap { Int($0) })
    }
    if case .aboveAverage = target.kind, let asked = year.asked { return "> \(value(asked))" }
    return value(year.asked)
  }

  /// The final goal as it was promised: `23/63`, and what it comes to where its year counts over others:
  /// `23/63≈14/34`; only that where the newest year counts over them already, of which a note tells.
  public func goal(_ outlook: TargetOutlook) -> String {
    switch target.kind {
    case .leading where outlook.newest?.askedRange != nil && outlook.goalScaled != nil:
      outlook.goalScaled.map { first($0) + (outlook.newest?.of.map { "/\($0)" } ?? "") } ?? Figures.missing
    case .leading: outlook.goal.map(first) ?? Figures.missing
    case .aboveAverage: outlook.goal.map { "> \(value($0))" } ?? Figures.missing
    case .climb where outlook.newest?.askedRange != nil && outlook.goalScaled != nil:
      value(outlook.goalScaled, of: outlook.newest?.of)
    case .climb:
      value(outlook.goal, of: outlook.goalScaled == nil ? nil : outlook.base?.of)
        + (outlook.goalScaled.map { "≈\(value($0, of: outlook.goalSet.flatMap { Int($0) }))" } ?? "")
    default: value(outlook.goal)
    }
  }

  /// The ranks that lead, in signs that every terminal has: `1–5`.
  private func first(_ rank: Double) -> String { rank > 1 ? "1–\(value(rank))" : value(rank) }

  /// How far a year is from what it asks for: `▼1`.
  public func difference(_ year: TargetYear) -> GridCell {
    guard let difference = year.difference else { return GridCell(Figures.missing, .missing) }
    switch target.kind {
    case .score, .aboveAverage:
      return GridCell(figures.change(difference), Marks.role(figures.direction(difference)))
    case .completion:
      return GridCell(
        figures.change(difference, places: 1), Marks.role(figures.direction(difference, places: 1)))
    default:
      let places = Int(difference)
      return GridCell(figures.change(places), Marks.role(ofPlaces: places))
    }
  }

  /// What is missing to the goal: `6 bậc`.
  ///
  /// Where its year is over and its figure is not in, what is waited for: what is missing is not known. Who
  /// looks back is told when it was missing: `6 bậc (2024)`. Nothing where nothing is missing.
  public func missing(_ outlook: TargetOutlook, isNarrow: Bool) -> String {
    guard let newest = outlook.newest?.year else { return Figures.missing }
    if outlook.isAwaited {
      return LocalizedText(vi: "chờ \(target.goalYear)", en: "awaits \(target.goalYear)")[language]
    }
    if outlook.isRankedAnew, outlook.canStillAct, outlook.target.kind.isOfRanks { return converted(outlook) }
    guard let missing = outlook.missing else { return Figures.missing }
    guard missing > 0 else { return "" }
    if outlook.canStillAct || newest == target.goalYear { return amount(missing) }
    // A list that is narrow says above it through which year is looked.
    return outlook.asOf == newest && isNarrow ? amount(missing) : "\(amount(missing)) (\(newest))"
  }

  private func amount(_ missing: Double) -> String {
    let number: String
    switch target.kind {
    case .score, .aboveAverage: number = figures.required(missing, places: unit.places)
    case .completion: return figures.required(missing, places: 1) + " %"
    default: number = figures.decimal(missing, places: 0)
    }
    let isOne = missing == 1
    let unit: LocalizedText
    switch target.kind {
    case .climb, .leading, .yearlyClimb: unit = LocalizedText(vi: "bậc", en: isOne ? "place" : "places")
    case .group, .keepGroup: unit = LocalizedText(vi: "nhóm", en: isOne ? "group" : "groups")
    case .partsRise: unit = LocalizedText(vi: "nội dung", en: isOne ? "part" : "parts")
    default: unit = self.unit.gap
    }
    return "\(number) \(unit[language])"
  }

  /// From which rank to which, as if there were the provinces of the goal year: `18 → 14/34`; nothing where it is
  /// reached.
  private func converted(_ outlook: TargetOutlook) -> String {
    guard let found = outlook.converted, let set = outlook.goalSet else { return Figures.missing }
    return found.places > 0 ? "\(found.rank) → \(found.goal)/\(set)" : ""
  }

  /// The pace needed and the pace so far: `6 / 4,75`.
  func pace(_ outlook: TargetOutlook) -> String {
    guard outlook.canStillAct, let needed = outlook.paceNeeded, let soFar = outlook.paceSoFar else {
      return Figures.missing
    }
    return "\(figures.requiredPace(needed)) / \(figures.pace(soFar))"
  }

  /// The state in a few words, for a line of the Overview: `hạng 29/61, lộ trình 28; cần tăng 6 bậc`.
  public func brief(_ outlook: TargetOutlook) -> String {
    if outlook.isNeverKnown { return shortState(outlook) }
    if outlook.verdict == .incomparable, let year = outlook.incomparable {
      return unheld(year).map { "\(year.year): \($0[language])" } ?? String(year.year)
    }
    guard let newest = outlook.newest else { return without(outlook) }
    // What is exceeded before the goal year is told with its year: it is not the end of the matter.
    let actual = actual(newest) + (outlook.toldAsOf == newest.year ? " (\(newest.year))" : "")
    if let larger = outlook.larger, newest.year >= larger.countedFrom {
      return LocalizedText(vi: "sau hợp nhất: ", en: "as merged: ")[language] + brief(outlook, newest, actual)
    }
    return brief(outlook, newest, actual)
  }

  private func brief(_ outlook: TargetOutlook, _ newest: TargetYear, _ actual: String) -> String {
    switch target.kind {
    case .climb:
      let need = outlook.lacksGoalYear && outlook.canStillAct ? rise(outlook) : nil
      // Over other provinces no rank was promised: it is what that comes to.
      let path =
        newest.askedRange == nil
        ? LocalizedText(vi: "lộ trình", en: "path") : LocalizedText(vi: "mức quy đổi", en: "converted path")
      let fact = LocalizedText(
        vi: "hạng \(actual), \(path.vietnamese) \(asked(newest))"
          + (need.map { "; cần \($0.vietnamese)" } ?? ""),
        en: "rank \(actual), \(path.english) \(asked(newest))" + (need.map { "; \($0.english) needed" } ?? "")
      )[
        language]
      return waits(outlook)
        ? "\(fact); \(shortState(outlook))" : fact
    case .yearlyClimb:
      let before = newest.before.map { value($0) } ?? Figures.missing
      return LocalizedText(
        vi: "hạng \(actual), năm trước \(before)", en: "rank \(actual), \(before) the year before")[language]
    case .leading: return LocalizedText(vi: "hạng \(actual)", en: "rank \(actual)")[language]
    case .group, .keepGroup: return "\(self.actual(newest)) (\(newest.year))"
    case .score, .aboveAverage:
      let relation = (newest.difference ?? 0) > 0 ? ">" : (newest.difference ?? 0) < 0 ? "<" : "="
      return "\(actual) \(relation) \(value(newest.asked)) \(unit.score[language])"
    case .partsRise: return partsBrief(newest)
    case .completion: return LocalizedText(vi: "xong \(actual)", en: "\(actual) done")[language]
    }
  }

  /// What a climb needs: `tăng 6 bậc`, or from which rank to which among other provinces; `nil` where that is
  /// nothing, or not known.
  private func rise(_ outlook: TargetOutlook) -> LocalizedText? {
    guard !outlook.isRankedAnew else {
      return outlook.converted.flatMap { $0.places > 0 ? LocalizedText(same: converted(outlook)) : nil }
    }
    guard let missing = outlook.missing, missing > 0 else { return nil }
    return LocalizedText(vi: "tăng \(Int(missing)) bậc", en: "\(Int(missing))")
  }

  /// What is needed a year and was gained so far, or why nothing can be done any more; nothing where no
  /// pace is asked for.
  public func period(_ outlook: TargetOutlook) -> String {
    guard waits(outlook) || outlook.isNeverKnown, outlook.problem == nil else {
      return outlook.canStillAct && outlook.paceNeeded != nil && !outlook.isRankedAnew ? pace(outlook) : ""
    }
    return shortState(outlook)
  }

  /// What the goal year is waiting for, in a word or two.
  private func shortState(_ outlook: TargetOutlook) -> String {
    if outlook.isAwaited, let partial = outlook.partialYear, partial.year == target.goalYear {
      let count = "\(partial.coverage.known)/\(partial.coverage.of)"
      return LocalizedText(vi: "mới có \(count) tỉnh", en: "\(count) in so far")[language]
    }
    if let merger = outlook.merger, outlook.isNeverKnown {
      return LocalizedText(
        vi: "nay thuộc \(merger.into.vietnamese)", en: "now in \(merger.into.english)")[language]
    }
    return Phrases.shortState(outlook.isAwaited ? .surveyOver : outlook.state, target.goalYear)[language]
  }

  /// What is said where no year has a figure: what it is waiting for.
  private func without(_ outlook: TargetOutlook) -> String {
    // The verdict says it already.
    guard waits(outlook), outlook.problem == nil else { return "" }
    return shortState(outlook)
  }

  /// Whether the survey of the goal year is over without a figure here.
  private func waits(_ outlook: TargetOutlook) -> Bool {
    outlook.isAwaited
  }

  private func partsBrief(_ year: TargetYear) -> String {
    guard let parts = year.parts else { return Figures.missing }
    let fallen = parts.dimensions.others.map(\.text).joined(separator: ", ")
    let (risen, of) = (parts.dimensions.risen.count, parts.dimensions.of)
    guard !fallen.isEmpty else {
      let components = "\(parts.components.risen.count)/\(parts.components.of)"
      return LocalizedText(
        vi: "\(risen)/\(of) chỉ số, \(components) thành phần tăng hạng",
        en: "\(risen)/\(of) dimensions, \(components) components up")[language]
    }
    return LocalizedText(
      vi: "\(risen)/\(of) chỉ số tăng hạng; trừ \(fallen)",
      en: "\(risen)/\(of) dimensions better; not \(fallen)")[language]
  }
}
