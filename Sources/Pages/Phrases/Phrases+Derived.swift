import Scores
import Words

/// The words for what is shown as if the provinces of today had always been: said by year, since what came
/// after the merger is not derived.
extension Phrases {
  public static let asIfMergedShort = LocalizedText(vi: "34 tỉnh", en: "as 34")
  public static let asIfMerged = LocalizedText(vi: "quy về 34 tỉnh", en: "as if 34 provinces")

  /// In a title: `quy về 34 tỉnh`; of a year that was entered so `đến 2024 quy về 34 tỉnh`.
  public static func asIfMerged(_ derivation: Derivation, in year: Int) -> LocalizedText {
    derivation.through < year ? asIfMerged(through: derivation.through) : asIfMerged
  }

  private static func asIfMerged(through year: Int) -> LocalizedText {
    LocalizedText(vi: "đến \(year) \(asIfMerged.vietnamese)", en: "to \(year) \(asIfMerged.english)")
  }

  /// The same of a trend; `nil` where it is as published.
  public static func asIfMerged(_ trend: Trend) -> LocalizedText? {
    guard trend.basis == .merged else { return nil }
    let known = trend.points.compactMap { point in point.standing.map { (point.year, $0.isDerived) } }
    guard let last = known.last(where: \.1)?.0, let end = known.last?.0, last < end else { return asIfMerged }
    return asIfMerged(through: last)
  }

  /// A year that another one is held against, with what is to know of it: `2024`, `2024 quy về 34 tỉnh`.
  ///
  /// Where the later year is derived as well, its title says it of both.
  static func earlierYear(_ year: Int, of derivation: Derivation?) -> LocalizedText {
    guard let derivation, derivation.through == year else { return LocalizedText(same: "\(year)") }
    return LocalizedText(vi: "\(year) \(asIfMerged.vietnamese)", en: "\(year) \(asIfMerged.english)")
  }

  /// That a province is larger than what had its name before: `nay hợp nhất từ 3 tỉnh cũ`; `nil` where it is not.
  static func merged(_ province: Province) -> LocalizedText? {
    let count = province.members.count
    guard count > 1 else { return nil }
    return LocalizedText(vi: "nay hợp nhất từ \(count) tỉnh cũ", en: "now made of \(count) old provinces")
  }

  /// What changes of rank are counted from, of a year that was entered after one that is derived.
  static func sinceDerived(_ year: Int) -> LocalizedText {
    LocalizedText(
      vi: "± so với \(year) \(asIfMerged.vietnamese): trung bình các tỉnh cũ.",
      en: "± since \(year) \(asIfMerged.english): means over the old provinces.")
  }

  /// What of a page's figures is derived, and from what; `nil` where nothing is.
  public static func derived(_ report: ProvinceYear) -> LocalizedText? {
    report.derivation.map { derivation in
      let isRanked = derivation.through < report.year || report.total.standing?.rank != nil
      return derived(derivation, in: report.year, isRanked: isRanked)
    }
  }

  /// The same in few words, with what is computed: `quy về 34 tỉnh, hạng và nhóm tính`.
  static func derivedShort(_ report: ProvinceYear) -> LocalizedText? {
    guard let derivation = report.derivation else { return nil }
    guard report.isDerived else {
      let year = derivation.through
      return LocalizedText(
        vi: "hạng tính; đến \(year) quy về 34 tỉnh", en: "ranks computed; to \(year) as if 34")
    }
    let title = LocalizedText(vi: asIfMerged.vietnamese, en: "as if 34")
    guard report.total.standing?.rank != nil else { return title }
    return title + LocalizedText(vi: ", hạng và nhóm tính", en: ": ranks and groups computed")
  }

  /// What became of a province that is none any more, without a full stop.
  static func merged(_ own: LocalizedText, into: LocalizedText, from year: Int) -> LocalizedText {
    LocalizedText(
      vi: "Từ \(year) \(own.vietnamese) thuộc \(into.vietnamese), không còn xếp hạng riêng",
      en: "From \(year) \(own.english) is part of \(into.english) and not ranked by itself")
  }

  /// The same of any years.
  static func derived(_ derivation: Derivation, in year: Int, isRanked: Bool) -> LocalizedText {
    let title = asIfMerged(derivation, in: year)
    guard !derivation.isOfMeans else {
      return LocalizedText(
        vi: "\(title.vietnamese): trung bình các tỉnh cũ, không phải số công bố",
        en: "\(title.english): means over the old provinces, not published figures")
    }
    // Its own scores are as they were.
    guard isRanked else {
      return LocalizedText(
        vi: "\(title.vietnamese): không tính hạng", en: "\(title.english): no ranks are computed")
    }
    return LocalizedText(
      vi: "\(title.vietnamese): điểm của tỉnh giữ nguyên, hạng tính giữa trung bình các tỉnh cũ",
      en: "\(title.english): its own scores, ranked among means over the old provinces")
  }
}
