import Scores
import Words

/// The figures of a target one after the other: `Hạng 2020–2024: 48 ¦ 9 → 12 → 15 → 29; ba năm liền giảm.`.
struct SeriesWords {
  let series: TargetSeries
  let names: TargetNames
  @Boxed var target: Target

  /// The sentence; `nil` where there is no series.
  var text: LocalizedText? {
    guard let first = series.points.first?.year, let last = series.points.last?.year else { return nil }
    let head =
      series.isRank
      ? LocalizedText(vi: "Hạng", en: "Rank")
      : LocalizedText(vi: "Điểm", en: "Score")
    let run = runWords
    let breaks = series.points.dropFirst().filter(\.isBreak).map { String($0.year) }.joined(separator: ", ")
    var note =
      breaks.isEmpty
      ? LocalizedText(same: "")
      : LocalizedText(
        vi: " Từ \(breaks) (¦) đo theo cách khác.", en: " From \(breaks) (¦) it is measured in another way.")
    let others = series.points.dropFirst().filter(\.isOfOtherMembers).map { String($0.year) }
    if !others.isEmpty {
      let years = others.joined(separator: ", ")
      note.vietnamese += " Năm \(years) (¦) tính trên các tỉnh thành viên khác năm trước."
      note.english += " In \(years) (¦) it is of other members than the year before."
    }
    return LocalizedText(
      vi:
        "\(head.vietnamese) \(first)–\(last): \(chain(.vietnamese))\(run.map { "; \($0.vietnamese)" } ?? "")."
        + note.vietnamese,
      en: "\(head.english) \(first)–\(last): \(chain(.english))\(run.map { "; \($0.english)" } ?? "")."
        + note.english)
  }

  private func chain(_ language: Language) -> String {
    let figures = Figures(language)
    var text = ""
    for (place, point) in series.points.enumerated() {
      if place > 0 { text += point.isBreak || point.isOfOtherMembers ? " ¦ " : " → " }
      guard let value = point.value else {
        text += LocalizedText(vi: "(không có)", en: "(none)")[language]
        continue
      }
      text += figures.decimal(value, places: series.isRank ? 0 : names.unit(of: target).places)
    }
    return text
  }

  /// Which way the newest years went, if one.
  var runWords: LocalizedText? {
    let (count, rises) = series.run
    guard count > 1 else { return nil }
    let words = [2: ("hai", "two"), 3: ("ba", "three"), 4: ("bốn", "four"), 5: ("năm", "five")]
    let (vi, en) = words[count] ?? ("\(count)", "\(count)")
    return LocalizedText(
      vi: "\(vi) năm liền \(rises ? "tăng" : "giảm")", en: "\(en) years in a row \(rises ? "up" : "down")")
  }
}
