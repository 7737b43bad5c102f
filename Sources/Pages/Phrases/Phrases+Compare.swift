import Scores
import Words

/// The words of the comparison of provinces.
extension Phrases {
  /// The total in a column of items.
  static let totalScore = LocalizedText(vi: "Tổng điểm", en: "Total score")
  /// In front of the items in which another is better.
  static let betterIn = LocalizedText(vi: "Hơn ở chỉ số", en: "Better in")
  /// So many parts.
  static func parts(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) phần", en: count == 1 ? "1 part" : "\(count) parts")
  }
  /// Over the differences to one of them.
  public static func differences(to own: Province) -> LocalizedText {
    LocalizedText(vi: "Hơn kém \(own.name.vietnamese)", en: "Against \(own.name.english)")
  }
  public static let comparison = LocalizedText(vi: "So sánh", en: "Comparison")
  /// Asks to compare, among other choices.
  public static let compareWithOthers = LocalizedText(
    vi: "So sánh với tỉnh khác", en: "Compare with other provinces")
  public static let nobodyToCompare = LocalizedText(
    vi: "Không có ai để so sánh.", en: "There is nobody to compare with.")
  /// In front of whom a rule has found.
  public static func compared(by rule: LocalizedText) -> LocalizedText {
    LocalizedText(
      vi: "So với: \(rule.vietnamese) (c chọn khác).",
      en: "Compared with: \(rule.english) (c chooses others).")
  }
  /// Where there is nobody to compare with.
  public static let nobodyCompared = LocalizedText(
    vi: "Chưa chọn ai để so sánh: c chọn.", en: "Nobody to compare with yet: c chooses.")
}

/// The words of the page of a dimension or a component.
extension Phrases {
  /// Over who is near in the ranking.
  public static let neighbours = LocalizedText(
    vi: "Cao nhất, ngay trên và dưới", en: "The best, just above and below")
  /// What the marks of a strip of all provinces say.
  public static func stripLegend(ofOwn hasOwn: Bool) -> LocalizedText {
    hasOwn
      ? LocalizedText(vi: "● mình  │ trung vị", en: "● own  │ median")
      : LocalizedText(vi: "│ trung vị", en: "│ median")
  }
  /// Over who rose most between two years.
  public static func risers(_ span: String) -> LocalizedText {
    LocalizedText(vi: "Tăng nhiều nhất \(span)", en: "Rose most \(span)")
  }
  /// Over how far above (+) or below (−) the median a score is.
  static let fromMedian = LocalizedText(vi: "So tr.vị", en: "vs med.")
  /// Over what it takes.
  public static let needs = LocalizedText(
    vi: "Cần bao nhiêu (giả định) · số lượt từng tăng được vậy trong một năm",
    en: "What it takes (scenario) · how often a rise like it was managed in a year")
  /// What is to be reached.
  static func aim(_ aim: ItemPage.Aim, _ definition: IndexDefinition) -> LocalizedText {
    switch aim {
    case .rank(let rank, true):
      LocalizedText(vi: "hạng chung \(rank) (mục tiêu)", en: "overall rank \(rank) (target)")
    case .rank(let rank, false): LocalizedText(vi: "hạng chung \(rank)", en: "overall rank \(rank)")
    case .own(.nextGroup): LocalizedText(vi: "nhóm trên", en: "the next group")
    case .own(.median): LocalizedText(vi: "", en: "the ") + nationalMedian(definition)
    case .own(.best): LocalizedText(vi: "bằng mức cao nhất", en: "as high as the best")
    }
  }
  /// Which unit answers for a dimension, as far as anybody wrote it down.
  public static func lead(_ names: [LocalizedText]) -> LocalizedText {
    guard !names.isEmpty else {
      return LocalizedText(vi: "Đơn vị chủ trì: chưa ghi", en: "Lead unit: not recorded")
    }
    return LocalizedText(
      vi: "Đơn vị chủ trì: \(names.map(\.vietnamese).joined(separator: ", "))",
      en: "Lead unit: \(names.map(\.english).joined(separator: ", "))")
  }
}
