import Scores
import TextUI
import Words

/// Sentences made from the numbers of a province's year: what a leader would say aloud.
public enum Sentences {
  /// Where the province stands and how it moved, what rose and fell, what is strongest and weakest.
  ///
  /// Of an index that publishes ranks also how the score stands to the national mean, and what there
  /// is to know about the figures. Fewer where there is nothing to say.
  public static func overview(_ report: ProvinceYear) -> [LocalizedText] {
    let total = report.total
    let told = [
      standing(report), report.asked.map { asked($0, besides: report.province) }, ofSomeMembers(report),
      asMerged(report),
      total.movement.flatMap { nation($0, report.definition) },
      precision(total, report.definition), againstMean(report), lost(report), movement(report),
      counts([total] + report.dimensions, report), otherMembers(report), extremes(report),
    ]
    let isTotalOnly = report.definition.publishesRanks && !report.hasDimensionFigures
    let press = report.press.map { Phrases.press($0, report.definition) }
    return told.compactMap { $0 } + [isTotalOnly ? Phrases.noParts(report) : nil, press].compactMap { $0 }
      + report.remarks
  }

  /// Says for instance `Cao hơn bình quân cả nước 83,94 là 2,56 điểm.`, where a mean was published.
  static func againstMean(_ report: ProvinceYear) -> LocalizedText? {
    guard let mean = report.nationalMean, let score = report.total.standing?.score else { return nil }
    // With as many decimals as the score has beside it: of rounded ones the gap would be another.
    let places = report.definition.decimals
    let figure = { (value: Double, language: Language) in Figures(language).decimal(value, places: places) }
    let gap = report.definition.scoreUnit().apart { $0.decimal((score - mean).magnitude, places: places) }
    let isAbove = score >= mean
    return LocalizedText(
      vi: "\(isAbove ? "Cao hơn" : "Thấp hơn") bình quân cả nước \(figure(mean, .vietnamese)) là"
        + " \(gap.vietnamese).",
      en: "\(gap.english) \(isAbove ? "above" : "below") the national mean of"
        + " \(figure(mean, .english)).")
  }

  /// Says for instance `Năm 2024 Hà Nội hạng 29/61, giảm 14 bậc so với 2023: do mình 1–5, các tỉnh khác vượt
  /// 9–13.`; where it does not compare, that and why.
  public static func standing(_ report: ProvinceYear) -> LocalizedText { standing(report, .whole) }

  /// The same for a line, the longest that fits; what a title says beside it may be left out.
  public static func standing(_ report: ProvinceYear, columns: Int, _ language: Language) -> LocalizedText {
    let forms = Form.allCases.map { standing(report, $0) }
    return forms.first { TextWidth.columns(of: $0[language]) <= columns } ?? forms[forms.count - 1]
  }

  /// All its forms, the longest first.
  static func standingForms(_ report: ProvinceYear) -> [LocalizedText] {
    Form.allCases.map { standing(report, $0) }
  }

  private enum Form: CaseIterable { case whole, withoutYear, brief }

  private static func standing(_ report: ProvinceYear, _ form: Form) -> LocalizedText {
    let (year, name, total) = (report.year, report.province.name, report.total)
    guard let standing = total.standing else { return noTotal(report) }
    guard standing.rank != nil else { return withoutRank(report, standing) }
    let place = Figures(.vietnamese).rank(standing)
    var text =
      form == .brief
      ? LocalizedText(vi: "Hạng \(place)", en: "Rank \(place)")
      : LocalizedText(
        vi: "Năm \(year) \(name.vietnamese) hạng \(place)", en: "In \(year) \(name.english) ranks \(place)")
    if let places = total.rankChange {
      let told = total.movement.flatMap { cause($0, report.definition) }
      let earlier = Phrases.earlierYear(year - 1, of: report.derivation)
      let since =
        form == .whole || told == nil
        ? LocalizedText(vi: " so với \(earlier.vietnamese)", en: " since \(earlier.english)")
        : LocalizedText(same: "")
      text = text + LocalizedText(same: ", ") + moved(places) + since + from(total)
      if let told { text = text + LocalizedText(same: ": ") + told }
    }
    return text + LocalizedText(same: ".") + incomparable(report)
  }

  /// Where it stood the year before, where not as many were ranked then: ` (từ 33/33)`.
  public static func from(_ line: ItemLine) -> LocalizedText {
    line.rankBefore.map { LocalizedText(vi: " (từ \($0))", en: " (from \($0))") } ?? LocalizedText(same: "")
  }

  /// How many were ranked in each of the two years, where they were not as many and ranks are held against
  /// each other: `Số tỉnh xếp hạng, 2018 → 2019: tổng 61 → 63; 1, 2: 62 → 63.`.
  static func counts(_ lines: [ItemLine], _ report: ProvinceYear) -> LocalizedText? {
    var counts: [(pair: String, items: [ItemID])] = []
    for line in lines {
      guard let before = line.ofBefore else { continue }
      let pair = "\(before) → \(line.of)"
      if let place = counts.firstIndex(where: { $0.pair == pair }) {
        counts[place].items.append(line.item)
      } else {
        counts.append((pair, [line.item]))
      }
    }
    guard !counts.isEmpty else { return nil }
    let list = { (total: String) in
      counts.map { count in
        let items = count.items.map { $0 == .total ? total : $0.text }.joined(separator: ", ")
        return count.items.count == lines.count ? count.pair : "\(items): \(count.pair)"
      }.joined(separator: "; ")
    }
    return Phrases.ranked(
      report.definition, report.year, LocalizedText(vi: list("tổng"), en: list("total")))
  }

  /// That the figures are of another province than the one asked for, and whose these are.
  public static func asked(_ asked: Province, besides shown: Province) -> LocalizedText {
    let (part, whole) = (asked.name, shown.name)
    guard asked.members.count < 2 else {
      return LocalizedText(
        vi: "Số liệu ở đây là của \(whole.vietnamese) trước hợp nhất, một trong \(asked.members.count) tỉnh"
          + " nay là \(part.vietnamese).",
        en: "These figures are those of \(whole.english) before the merger, one of the"
          + " \(asked.members.count) provinces that are \(part.english) now.")
    }
    return LocalizedText(
      vi: "Quy về \(shown.id.set) tỉnh, \(part.vietnamese) là một phần của \(whole.vietnamese);"
        + " số liệu ở đây là của \(whole.vietnamese).",
      en: "As if \(shown.id.set) provinces, \(part.english) is part of \(whole.english);"
        + " these figures are those of \(whole.english).")
  }

  /// What the year shows as if merged, where it does not compare as published: `Quy đổi theo 34 tỉnh: hạng 18
  /// năm 2024, hạng 18 năm 2025; giảm hạng: 1, 2, 3, 4.`.
  static func asMerged(_ report: ProvinceYear) -> LocalizedText? {
    guard let derived = report.derived else { return nil }
    var parts: [LocalizedText] = []
    if let rank = derived.total.standing?.rank, let places = derived.total.rankChange {
      let before = derived.total.rankBefore ?? "\(rank + places)"
      let now = derived.total.ofBefore == nil ? "\(rank)" : "\(rank)/\(derived.total.of)"
      parts.append(
        LocalizedText(
          vi: "hạng \(before) năm \(report.year - 1), hạng \(now) năm \(report.year)",
          en: "rank \(before) in \(report.year - 1), rank \(now) in \(report.year)"))
    }
    let items = { (isIn: (Int) -> Bool) in
      derived.dimensions.filter { $0.rankChange.map(isIn) ?? false }.map(\.item.text).joined(separator: ", ")
    }
    let (up, down) = (items { $0 > 0 }, items { $0 < 0 })
    if !up.isEmpty { parts.append(LocalizedText(vi: "tăng hạng: \(up)", en: "up: \(up)")) }
    if !down.isEmpty { parts.append(LocalizedText(vi: "giảm hạng: \(down)", en: "down: \(down)")) }
    if let reason = derived.total.memberChange {
      parts.append(
        LocalizedText(
          vi: "tổng không so được: \(reason.vietnamese)", en: "the total does not compare: \(reason.english)")
      )
    }
    guard !parts.isEmpty else { return nil }
    return LocalizedText(
      vi: "Quy đổi theo \(derived.set) tỉnh: \(parts.map(\.vietnamese).joined(separator: "; ")).",
      en: "As if \(derived.set) provinces: \(parts.map(\.english).joined(separator: "; ")).")
  }

  /// Why a year does not compare with the one before; empty where it does.
  private static func incomparable(_ report: ProvinceYear) -> LocalizedText {
    let (line, year) = (report.total, report.year)
    if let set = line.earlierSet {
      let merged = Phrases.merged(report.province)
      return LocalizedText(
        vi: " Năm \(year - 1) xếp trong \(set) tỉnh\(merged.map { ", \($0.vietnamese)" } ?? ""):"
          + " hạng và điểm không so được.",
        en: " In \(year - 1) it was ranked among \(set)\(merged.map { ", \($0.english)" } ?? ""):"
          + " neither rank nor score compares.")
    }
    if let members = line.memberChange {
      return LocalizedText(same: " ") + notComparable(with: year - 1, line.seriesBreak?.reason ?? members)
    }
    if line.rankChange == nil, let reason = lacking(report) {
      if let earlier = since(line, report.definition) {
        return LocalizedText(same: " ") + reason.capitalised + LocalizedText(same: "; ") + earlier
          + LocalizedText(same: ".")
      }
      guard line.scoreChange == nil else {
        return LocalizedText(
          vi: " Hạng không so được với \(year - 1): \(reason.vietnamese).",
          en: " The rank does not compare with \(year - 1): \(reason.english).")
      }
      return LocalizedText(same: " ") + notComparable(with: year - 1, reason)
    }
    guard line.seriesBreak != nil else { return LocalizedText(same: "") }
    return LocalizedText(
      vi: " Cách đo năm \(year) đã đổi: điểm không so được với \(year - 1).",
      en: " It is measured anew in \(year): scores do not compare with \(year - 1).")
  }

  /// What of the year before is not there, so that no rank is held against it; `nil` where one was.
  private static func lacking(_ report: ProvinceYear) -> LocalizedText? {
    let (before, name) = (report.year - 1, report.province.name)
    if report.isFirstYear { return Phrases.noYear(before) }
    guard !report.total.wasRanked else { return nil }
    if let derivation = report.derivation, derivation.through >= before {
      return LocalizedText(
        vi: "không tính được hạng của \(name.vietnamese) trên \(derivation.set) tỉnh năm \(before)",
        en: "no rank of \(name.english) over \(derivation.set) provinces can be computed of \(before)")
    }
    return LocalizedText(
      vi: "bảng không có hạng chung của \(name.vietnamese) năm \(before)",
      en: "there is no overall rank of \(name.english) in \(before) here")
  }

  /// That neither compares with a year, because the means are of other members.
  public static func notComparable(with year: Int, _ reason: LocalizedText) -> LocalizedText {
    LocalizedText(
      vi: "Hạng và điểm không so được với \(year): \(reason.vietnamese).",
      en: "Neither rank nor score compares with \(year): \(reason.english).")
  }

  /// A score without a rank: nobody published one, and from some provinces none is computed.
  private static func withoutRank(_ report: ProvinceYear, _ standing: Standing) -> LocalizedText {
    let (year, name, places) = (report.year, report.province.name, report.definition.decimals)
    let score = report.definition.scoreUnit().scored { $0.decimal(standing.score, places: places) }
    if let coverage = report.coverage {
      let tooFew = Phrases.tooFew(coverage, report.definition)
      return LocalizedText(
        vi: "Năm \(year) \(name.vietnamese) đạt \(score.vietnamese); \(tooFew.vietnamese).",
        en: "In \(year) \(name.english) has \(score.english); \(tooFew.english).")
    }
    if report.isDerived, let derivation = report.derivation {
      return LocalizedText(
        vi: "Năm \(year) \(name.vietnamese) đạt \(score.vietnamese); không tính được hạng trên"
          + " \(derivation.set) tỉnh: bảng chưa có đủ điểm.",
        en: "In \(year) \(name.english) has \(score.english); no rank over \(derivation.set) provinces can be"
          + " computed: not all scores are here.")
    }
    return LocalizedText(
      vi: "Năm \(year) \(name.vietnamese) đạt \(score.vietnamese); hạng không có trong số liệu.",
      en: "In \(year) \(name.english) has \(score.english); no rank is among the figures.")
  }

  private static func noTotal(_ report: ProvinceYear) -> LocalizedText {
    let missing = report.dimensions.filter { $0.standing == nil }
    let name = report.province.name
    if report.isOfEmptyBook {
      return Phrases.noYears
    }
    if report.isExcerpt {
      if report.isDerived, report.derivation?.isOfMeans == true {
        return LocalizedText(
          vi: "Năm \(report.year) không quy đổi được cho \(name.vietnamese): bảng chưa có đủ số liệu của"
            + " các tỉnh thành viên.",
          en:
            "\(name.english) is not derived in \(report.year): the board does not have the figures of all its"
            + " members.")
      }
      if report.isDerived, report.coverage == nil, report.definition.publishesRanks {
        return LocalizedText(
          vi:
            "Năm \(report.year) không xếp hạng được \(name.vietnamese) trên \(report.derivation?.set ?? "") tỉnh:"
            + " bảng chưa có đủ điểm.",
          en:
            "\(name.english) is not ranked among \(report.derivation?.set ?? "") in \(report.year): the board does"
            + " not have scores enough.")
      }
      let tooFew = report.coverage.map {
        LocalizedText(same: " ") + Phrases.tooFew($0, report.definition).asSentence
      }
      let told =
        report.total.absence == .incomplete
        ? incomplete(report, missing)
        : LocalizedText(
          vi: "Năm \(report.year) bảng chưa có số liệu của \(name.vietnamese).",
          en: "The board has no figures of \(name.english) in \(report.year).")
      return told + (tooFew ?? LocalizedText(same: ""))
    }
    guard report.total.absence == .incomplete else {
      return LocalizedText(
        vi: "Năm \(report.year) bảng không có số liệu của \(name.vietnamese): không có tổng, không có hạng.",
        en: "The board has no figures of \(name.english) in \(report.year): no total, no rank.")
    }
    return incomplete(report, missing)
  }

  /// Some figures are there, and not all.
  private static func incomplete(_ report: ProvinceYear, _ missing: [ItemLine]) -> LocalizedText {
    let name = report.province.name
    guard missing.count < report.dimensions.count else {
      return LocalizedText(
        vi:
          "Năm \(report.year) bảng mới có một phần số liệu của \(name.vietnamese): không có tổng, không có hạng.",
        en:
          "The board has a part of the figures of \(name.english) in \(report.year) only: no total, no rank.")
    }
    let list = missing.map(\.item.text).joined(separator: ", ")
    return LocalizedText(
      vi: "Năm \(report.year) \(name.vietnamese) thiếu chỉ số \(list): không có tổng, không xếp hạng chung.",
      en:
        "\(name.english) lacks dimension\(missing.count == 1 ? "" : "s") \(list) in \(report.year): no total, no overall rank."
    )
  }
}
