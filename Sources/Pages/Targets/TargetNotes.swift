import Scores
import Words

/// What must be said beside the sentence of a target: pace, the other set, how near, disagreement.
struct TargetNotes {
  @Boxed var outlook: TargetOutlook
  let names: TargetNames
  var conflicts: [TargetConflict] = []

  private static let vi = Figures(.vietnamese)
  private static let en = Figures(.english)

  private var unit: ScoreUnit { names.unit(of: outlook.target) }

  /// All notes, the most important first.
  var texts: [LocalizedText] {
    [
      ended, series, pace, larger, scaled, derived, pathless, broken, margin, parts, median, first,
      disagreement,
    ]
    .compactMap { $0 }
      + outlook.remarks.sorted { $0.key > $1.key }.map { year, text in
        LocalizedText(
          vi: "Số liệu \(year): \(text.vietnamese)", en: "Figures of \(year): \(text.english)")
      }
  }

  /// What is supposed of it where the document says nothing; among it what a rank comes to among others,
  /// where that is what a figure was held against.
  var assumptions: [LocalizedText] {
    outlook.supposed
      + [isOfLarger ? larger : nil, isToldAnew ? scaled : nil].compactMap { $0 }
  }

  /// Whether a figure was held against what a rank comes to among others, or is told to rise to it.
  private var isToldAnew: Bool {
    outlook.newest?.askedRange != nil || outlook.canStillAct && outlook.converted != nil
  }

  private var isOfLarger: Bool {
    guard let larger = outlook.larger, let year = outlook.newest?.year else { return false }
    return year >= larger.countedFrom
  }

  /// That the province is not the one of which it was promised, though it has its name.
  private var larger: LocalizedText? {
    guard let larger = outlook.larger else { return nil }
    let list = { (language: Language) in larger.members.map { $0[language] }.joined(separator: ", ") }
    let index = names.index(outlook.target.index)
    let since = larger.countedFrom < larger.from ? larger.countedFrom : nil
    return LocalizedText(
      vi: "Từ \(larger.from) \(larger.name.vietnamese) gồm \(list(.vietnamese))"
        + (since.map { ", \(index) tính như vậy từ \($0)" } ?? "")
        + ": đánh giá trên tỉnh sau hợp nhất (giả định).",
      en: "From \(larger.from) \(larger.name.english) is made of \(list(.english))"
        + (since.map { ", and is so counted by \(index) from \($0) on" } ?? "")
        + ": the province as merged is judged (an assumption).")
  }

  /// Which years were made from figures of the old provinces.
  private var derived: LocalizedText? {
    guard let derivation = outlook.derivation else { return nil }
    return Phrases.derived(derivation, in: outlook.target.goalYear, isRanked: true).asSentence
  }

  private var ended: LocalizedText? {
    guard let ended = outlook.target.ended else { return nil }
    let date = TargetNames.date(ended.date)
    let reason = ended.reason
    return LocalizedText(
      vi: "Mục tiêu đã kết thúc từ \(date.vietnamese)" + (reason.map { ": \($0.vietnamese)" } ?? "") + ".",
      en: "The target ended on \(date.english)" + (reason.map { ": \($0.english)" } ?? "") + ".")
  }

  /// The figures from the base year on, as they are: an average of them is no forecast.
  ///
  /// Says for instance `Hạng 2020–2024: 48 ¦ 9 → 12 → 15 → 29; ba năm liền giảm. (¦: từ năm đó đo theo cách khác.)`.
  private var series: LocalizedText? {
    outlook.series.flatMap { SeriesWords(series: $0, names: names, target: outlook.target).text }
  }

  /// Only where the figures moved one way without a break does their pace say something of what comes.
  private var pace: LocalizedText? {
    guard let soFar = outlook.paceSoFar, let needed = outlook.paceNeeded, let arrives = outlook.arrives,
      needed > 0
    else { return nil }
    let isScore = if case .score = outlook.target.kind { true } else { false }
    let unit = isScore ? self.unit.gap : LocalizedText(vi: "bậc", en: "places")
    let isGain = soFar > 0
    return LocalizedText(
      vi: "Bình quân mỗi năm \(isGain ? "tăng" : "giảm") \(Self.vi.pace(soFar.magnitude)) \(unit.vietnamese),"
        + " cần tăng \(Self.vi.requiredPace(needed)): giữ mức này thì \(arrives ? "đạt" : "không đạt").",
      en: "\(Self.en.pace(soFar.magnitude)) \(unit.english) a year \(isGain ? "gained" : "lost") on average,"
        + " \(Self.en.requiredPace(needed)) needed: at that pace it is \(arrives ? "met" : "missed").")
  }

  /// What a rank of the base year's provinces comes to among the merged ones: an assumption.
  private var scaled: LocalizedText? {
    guard let goal = outlook.goal, let scaled = outlook.goalScaled, let range = outlook.goalScaledRange,
      let set = outlook.goalSet
    else { return nil }
    let of = outlook.base?.of.map { "\(Int(goal))/\($0)" } ?? "\(Int(goal))"
    let year = outlook.target.goalYear
    let many = names.manyUnits(of: outlook.target)
    var text = LocalizedText(
      vi:
        "Năm \(year) xếp trên \(set) \(many.vietnamese): hạng \(of), tương đương \(TargetFacts.span(range))/\(set);"
        + " lấy \(Int(scaled)) để đánh giá (giả định).",
      en:
        "\(year) is ranked over \(set) \(many.english): rank \(of), equivalent to \(TargetFacts.span(range))/\(set);"
        + " \(Int(scaled)) is judged by (an assumption).")
    if let base = outlook.baseDerived, let of = base.of, let baseYear = outlook.target.baseYear {
      let merged = outlook.mergedName
      text.vietnamese +=
        " Hạng quy đổi năm gốc \(baseYear)\(merged.map { " của \($0.vietnamese) sau hợp nhất" } ?? ""):"
      text.english +=
        " The derived rank of the base year \(baseYear)\(merged.map { ", of \($0.english) as merged" } ?? ""):"
      text.vietnamese += " \(Int(base.value))/\(of)."
      text.english += " \(Int(base.value))/\(of)."
    }
    return text
  }

  /// That the goal alone is what a score is held against.
  private var pathless: LocalizedText? {
    guard !outlook.hasPath, let baseYear = outlook.target.baseYear, outlook.newest != nil else { return nil }
    return LocalizedText(
      vi: "Không có số liệu năm gốc \(baseYear) nên không có lộ trình từng năm: chỉ đánh giá theo đích.",
      en: "There are no figures of the base year \(baseYear), so single years have no path: the goal alone is"
        + " judged by.")
  }

  /// A straight line between scores that measure different things.
  private var broken: LocalizedText? {
    guard !outlook.brokenYears.isEmpty else { return nil }
    let years = outlook.brokenYears.map(String.init).joined(separator: ", ")
    return LocalizedText(
      vi:
        "Lộ trình điểm đi qua chỗ ngắt \(years): từ đó đo theo cách khác, điểm trước và sau không so sánh được.",
      en:
        "The path of scores runs across a break (\(years)): from there on it measures another thing, and scores"
        + " before and after cannot be compared.")
  }

  /// How many points a rank or a group hangs on; of a score the sentence says it.
  private var margin: LocalizedText? {
    switch outlook.target.kind {
    case .climb, .group, .leading, .keepGroup, .yearlyClimb: break
    default: return nil
    }
    // Of a goal year that nobody can judge nothing is short.
    guard !outlook.isNeverKnown, let margin = outlook.newest?.margin, margin != 0 else { return nil }
    // What is needed is rounded up, what is to spare is not.
    let gap = unit.apart { margin < 0 ? $0.required(-margin) : $0.decimal(margin, places: 4) }
    let year = outlook.newest?.year ?? 0
    return margin < 0
      ? LocalizedText(
        vi: "Năm \(year) thiếu \(gap.vietnamese) so với mức phải có.",
        en: "Short by \(gap.english) in \(year).")
      : LocalizedText(
        vi: "Năm \(year) hơn mức phải có \(gap.vietnamese).", en: "\(gap.english) to spare in \(year).")
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
    let unknown = parts.unknown.map(\.text).joined(separator: ", ")
    // The sentence is of a later year where that compares with none.
    let when =
      outlook.incomparable.flatMap { _ in outlook.newest?.year }.map {
        LocalizedText(vi: "Năm \($0) chưa tăng", en: "Not better in \($0)")
      } ?? LocalizedText(vi: "Chưa tăng", en: "Not better")
    var text = LocalizedText(
      vi: texts.isEmpty ? "" : "\(when.vietnamese): \(texts.map(\.vietnamese).joined(separator: "; ")).",
      en: texts.isEmpty ? "" : "\(when.english): \(texts.map(\.english).joined(separator: "; ")).")
    if !unknown.isEmpty {
      let gap = texts.isEmpty ? "" : " "
      let why = outlook.newest?.incomparable.map {
        LocalizedText(
          vi: "Không so được (không đo được, hoặc \($0.vietnamese))",
          en: "Not comparable (not measured, or \($0.english))")
      }
      text.vietnamese += "\(gap)\(why?.vietnamese ?? "Không đo được ở một trong hai năm"): \(unknown)."
      text.english += "\(gap)\(why?.english ?? "Not measured in one of the two years"): \(unknown)."
    }
    return text.vietnamese.isEmpty ? nil : text
  }

  private var median: LocalizedText? {
    guard let median = outlook.newest?.median else { return nil }
    let shown = unit.scored { $0.decimal(median) }
    guard case .computed(let count, true) = outlook.newest?.mean else {
      let name = names.average("median", "trung vị", of: outlook.target)
      return LocalizedText(
        vi: "T\(name.vietnamese.dropFirst()): \(shown.vietnamese).",
        en: "The \(name.english): \(shown.english).")
    }
    let many = names.manyUnits(of: outlook.target)
    return LocalizedText(
      vi: "Trung vị \(count) \(many.vietnamese) quy đổi: \(shown.vietnamese).",
      en: "The median of \(count) merged \(many.english): \(shown.english).")
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

extension TargetOutlook {
  /// Whether there is a path of single years, of a score: that begins with the figure of the base year.
  var hasPath: Bool { target.kind.name != .score || base != nil }

  /// What is supposed of it; of a path only where there is one.
  var supposed: [LocalizedText] { hasPath ? target.supposed : target.assumptions }
}

extension Target {
  /// What its file says is supposed, and that the path of single years is ours where it does not say so.
  var supposed: [LocalizedText] {
    let isStated = assumptions.contains { $0.vietnamese.contains("nội suy") }
    switch kind {
    case .climb, .score: return assumptions + (isStated || years.count == 1 ? [] : [Phrases.interpolated])
    default: return assumptions
    }
  }
}
