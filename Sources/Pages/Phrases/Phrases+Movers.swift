import Scores
import Words

/// The words of who rose and fell most.
extension Phrases {
  /// Panel 8.
  public static let movers = LocalizedText(vi: "Biến động", en: "Movers")
  public static let whoRoseMost = LocalizedText(vi: "Ai tăng nhiều nhất", en: "Who rose most")
  /// Over the place among all rises.
  static let rise = LocalizedText(vi: "Thứ", en: "No.")
  static let scoreChange = LocalizedText(vi: "Mức đổi", en: "Change")
  static let placesGained = LocalizedText(vi: "Bậc", en: "Rank")
  /// What the rows are sorted by, beside their name.
  public static func sort(_ sort: Movers.Sort) -> LocalizedText {
    switch sort {
    case .rise: LocalizedText(vi: "mức tăng", en: "rise")
    case .places: rankChange
    case .name: byName
    case .before: LocalizedText(vi: "điểm năm trước", en: "score before")
    case .after: LocalizedText(vi: "điểm năm sau", en: "score after")
    }
  }
  /// Over those whose change is not computed.
  public static let withoutChange = LocalizedText(
    vi: "Không tính: thiếu số liệu hoặc không so được", en: "Not computed: no figures, or not comparable")

  /// In the linear mode: the list of all, and another earlier year.
  public static let allMovers = LocalizedText(vi: "Cả danh sách", en: "The whole list")
  public static func since(_ year: Int) -> LocalizedText {
    LocalizedText(vi: "So với \(year)", en: "Since \(year)")
  }
  public static func isNearestYear(_ year: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(year) là năm gần nhất trước năm đang xem.",
      en: "\(year) is the nearest year before the one in view.")
  }

  static let firstYear = LocalizedText(
    vi: "Bảng không có năm nào trước năm này để so.",
    en: "The board has no year before this one to compare with.")
  static func notMeasured(_ name: LocalizedText, in year: Int) -> LocalizedText {
    LocalizedText(
      vi: "Năm \(year) không đo “\(name.vietnamese)”: không tính.",
      en: "“\(name.english)” was not measured in \(year): nothing is computed.")
  }
  static func otherSets(_ earlier: Int, _ before: String, _ year: Int, _ now: String) -> LocalizedText {
    LocalizedText(
      vi: "\(earlier) là \(before) tỉnh, \(year) là \(now) tỉnh: không so được. b: quy về 34 tỉnh.",
      en: "\(earlier) has \(before) provinces, \(year) has \(now): they do not compare. b: as if 34.")
  }
  static func measuredAnew(in year: Int, _ reason: LocalizedText) -> LocalizedText {
    LocalizedText(
      vi: "Không so được: cách đo đổi từ \(year) (\(reason.vietnamese)).",
      en: "They do not compare: measured anew from \(year) (\(reason.english)).")
  }
  static func excerpt(of year: Int, _ note: LocalizedText) -> LocalizedText {
    LocalizedText(vi: "\(year): \(note.vietnamese)", en: "\(year): \(note.english)")
  }
  static func notComparable(_ reason: LocalizedText) -> LocalizedText {
    LocalizedText(vi: "không so được: \(reason.vietnamese)", en: "not comparable: \(reason.english)")
  }
  static func rankedCounts(
    _ definition: IndexDefinition, _ earlier: Int, _ before: Int, _ year: Int, _ now: Int
  ) -> LocalizedText {
    LocalizedText(
      vi: "Số \(definition.oneUnit.vietnamese) xếp hạng, \(earlier) → \(year): \(before) → \(now).",
      en: "Number of \(definition.manyUnits.english) ranked, \(earlier) → \(year): \(before) → \(now).")
  }
  /// The place of a province among all rises, and its ranks.
  static func risen(_ name: LocalizedText, _ place: String, _ ranks: String?) -> LocalizedText {
    LocalizedText(
      vi: "\(name.vietnamese): thứ \(place) về mức tăng" + (ranks.map { ", hạng \($0)" } ?? "") + ".",
      en: "\(name.english): number \(place) by its rise" + (ranks.map { ", rank \($0)" } ?? "") + ".")
  }
}
