import Scores
import Words

/// What must be said beside the sentence of a target: pace, the other set, how near, disagreement.
struct TargetNotes {
  let outlook: TargetOutlook
  let names: TargetNames
  var conflicts: [TargetConflict] = []

  private static let vi = Figures(.vietnamese)
  private static let en = Figures(.english)

  private var unit: ScoreUnit { names.unit(of: outlook.target) }

  /// All notes, the most important first.
  var texts: [LocalizedText] {
    [ended, pace, goalYear, scaled, margin, parts, median, first, disagreement].compactMap { $0 }
  }

  private var ended: LocalizedText? {
    guard let ended = outlook.target.ended else { return nil }
    let date = TargetNames.date(ended.date)
    let reason = ended.reason
    return LocalizedText(
      vi: "Mục tiêu đã kết thúc từ \(date.vietnamese)" + (reason.map { ": \($0.vietnamese)" } ?? "") + ".",
      en: "The target ended on \(date.english)" + (reason.map { ": \($0.english)" } ?? "") + ".")
  }

  /// Says for instance `Đã tăng bình quân 4,75 bậc/năm, cần 6: giữ mức này, năm 2025 khoảng hạng 24 — không tới.`.
  private var pace: LocalizedText? {
    guard let soFar = outlook.paceSoFar, let needed = outlook.paceNeeded, let arrives = outlook.arrives,
      let projected = outlook.projected, needed > 0
    else { return nil }
    let year = outlook.target.goalYear
    let (vi, en) = (Self.vi.pace(soFar.magnitude), Self.en.pace(soFar.magnitude))
    let (viNeed, enNeed) = (Self.vi.requiredPace(needed), Self.en.requiredPace(needed))
    let gained = LocalizedText(vi: soFar < 0 ? "giảm" : "tăng", en: soFar < 0 ? "lost" : "gained")
    let end = LocalizedText(
      vi: arrives ? "sẽ tới" : "không tới", en: arrives ? "enough" : "not enough")
    let isScore = if case .score = outlook.target.kind { true } else { false }
    let unit = isScore ? self.unit.gap : LocalizedText(vi: "bậc", en: "places")
    let place =
      isScore
      ? self.unit.scored { $0.decimal(projected) }
      : LocalizedText(
        vi: "hạng \(Self.vi.decimal(projected, places: 0))",
        en: "rank \(Self.en.decimal(projected, places: 0))")
    return LocalizedText(
      vi:
        "Đã \(gained.vietnamese) bình quân \(vi) \(unit.vietnamese)/năm, cần \(viNeed): giữ mức này, năm \(year)"
        + " khoảng \(place.vietnamese) — \(end.vietnamese).",
      en: "\(en) \(unit.english) a year \(gained.english) so far, \(enNeed) needed: at that pace about"
        + " \(place.english) in \(year) — \(end.english).")
  }

  private var goalYear: LocalizedText? {
    guard outlook.newest != nil, outlook.lacksGoalYear else { return nil }
    let year = outlook.target.goalYear
    return LocalizedText(vi: "Chưa có số liệu năm \(year).", en: "There are no figures of \(year) yet.")
  }

  private var scaled: LocalizedText? {
    guard let goal = outlook.goal, let scaled = outlook.goalScaled, let set = outlook.goalSet else {
      return nil
    }
    let of = outlook.base?.of.map { "\(Int(goal))/\($0)" } ?? "\(Int(goal))"
    let year = outlook.target.goalYear
    return LocalizedText(
      vi: "Năm \(year) xếp trên \(set) tỉnh: hạng \(of) quy ra \(Int(scaled))/\(set).",
      en: "\(year) is ranked over \(set) provinces: rank \(of) is scaled to \(Int(scaled))/\(set).")
  }

  /// How many points a rank or a group hangs on; of a score the sentence says it.
  private var margin: LocalizedText? {
    switch outlook.target.kind {
    case .climb, .group, .leading: break
    default: return nil
    }
    guard let margin = outlook.newest?.margin, margin != 0 else { return nil }
    let gap = unit.apart { $0.required(margin.magnitude) }
    return margin < 0
      ? LocalizedText(vi: "Thiếu \(gap.vietnamese) so với mức cần.", en: "Short by \(gap.english).")
      : LocalizedText(vi: "Hơn mức cần \(gap.vietnamese).", en: "\(gap.english) to spare.")
  }

  /// Which dimensions did not rise.
  private var parts: LocalizedText? {
    guard let parts = outlook.newest?.parts else { return nil }
    let fallen = parts.dimensions.others.map(\.text).joined(separator: ", ")
    let components = parts.components.others.map(\.text).joined(separator: ", ")
    var texts: [LocalizedText] = []
    if !fallen.isEmpty { texts.append(LocalizedText(vi: "chỉ số \(fallen)", en: "dimensions \(fallen)")) }
    if !components.isEmpty {
      texts.append(LocalizedText(vi: "thành phần \(components)", en: "components \(components)"))
    }
    guard !texts.isEmpty else { return nil }
    return LocalizedText(
      vi: "Không tăng: \(texts.map(\.vietnamese).joined(separator: "; ")).",
      en: "Not better: \(texts.map(\.english).joined(separator: "; ")).")
  }

  private var median: LocalizedText? {
    guard let median = outlook.newest?.median else { return nil }
    let shown = unit.scored { $0.decimal(median) }
    let name = names.average("median", "trung vị", of: outlook.target)
    return LocalizedText(
      vi: "T\(name.vietnamese.dropFirst()): \(shown.vietnamese).",
      en: "The \(name.english): \(shown.english).")
  }

  private var first: LocalizedText? {
    guard outlook.passesFirst else { return nil }
    return LocalizedText(
      vi: "Tính theo số bậc hứa thì vượt cả hạng 1, nên lộ trình dừng ở hạng 1.",
      en: "So many places would pass rank 1, so the path stays at rank 1.")
  }

  private var disagreement: LocalizedText? {
    let own = outlook.target.id
    guard let found = conflicts.first(where: { $0.climb.id == own || $0.group.id == own }) else { return nil }
    let isBetter = found.groupOfRank < found.askedGroup
    let (rank, group, asked) = ("\(found.rank)/\(found.of)", found.groupOfRank, found.askedGroup)
    return LocalizedText(
      vi: "Hai mục tiêu không khớp nhau: tăng bậc như hứa thì tới hạng \(rank), thuộc nhóm \(group),"
        + " \(isBetter ? "tốt hơn" : "kém hơn") nhóm \(asked) được nêu.",
      en: "Two targets disagree: the climb ends at rank \(rank), which is group \(group),"
        + " \(isBetter ? "better" : "worse") than the group \(asked) asked for.")
  }
}
