import Scores
import Words

/// The words for figures that came out before the whole table of a year.
extension Phrases {
  /// Whose figures an index has over all years.
  static func publishedBy(_ definition: IndexDefinition) -> LocalizedText {
    let (name, publisher) = (definition.shortName, definition.publisher)
    return LocalizedText(
      vi: "Nguồn: \(name) (\(publisher.vietnamese))", en: "Source: \(name) (\(publisher.english))")
  }

  /// What a list of press figures is.
  static let pressYear = LocalizedText(
    vi:
      "Số báo chí công bố trước, chưa có bảng đầy đủ: điểm, hạng, nhóm như trong nguồn, không tính gì thêm.",
    en:
      "Press figures before the whole table: score, rank and group as the source has them, nothing is computed."
  )

  /// Says `2025 (báo chí, nguồn Báo Hà Nội Mới): 44,12 điểm, hạng 5/34, nhóm 1 — chưa có bảng đầy đủ.`, the longest
  /// form first.
  public static func pressForms(_ press: PressFigures, _ definition: IndexDefinition?) -> [LocalizedText] {
    let figures = figures(of: press, definition)
    let source = press.source
    let (year, end) = (
      press.year, LocalizedText(vi: "chưa có bảng đầy đủ", en: "the whole table is not out yet")
    )
    return [
      LocalizedText(
        vi: "\(year) (báo chí, nguồn \(source.vietnamese)): \(figures.vietnamese) — \(end.vietnamese).",
        en: "\(year) (press, source: \(source.english)): \(figures.english) — \(end.english)."),
      LocalizedText(
        vi: "\(year) (báo chí): \(figures.vietnamese) — \(end.vietnamese).",
        en: "\(year) (press): \(figures.english) — \(end.english)."),
      LocalizedText(
        vi: "\(year) (báo chí): \(figures.vietnamese).", en: "\(year) (press): \(figures.english)."),
    ]
  }

  /// The same in its longest form.
  public static func press(_ press: PressFigures, _ definition: IndexDefinition? = nil) -> LocalizedText {
    pressForms(press, definition)[0]
  }

  /// Score, rank and group, as far as they were published.
  private static func figures(of press: PressFigures, _ definition: IndexDefinition?) -> LocalizedText {
    let standing = press.standing
    var parts: [LocalizedText] = []
    if let score = standing.score {
      parts.append((definition?.scoreUnit() ?? .points).scored { $0.decimal(score) })
    }
    if let rank = standing.rank {
      let text = Figures(.vietnamese).rank(rank, of: standing.of)
      parts.append(LocalizedText(vi: "hạng \(text)", en: "rank \(text)"))
    }
    if let group = standing.group {
      parts.append(LocalizedText(vi: "nhóm \(group)", en: "group \(group)"))
    }
    return LocalizedText(
      vi: parts.map(\.vietnamese).joined(separator: ", "), en: parts.map(\.english).joined(separator: ", "))
  }
}
