import Scores
import Words

/// What is said of a year's dimensions: which rose and fell, which compare with nothing, which are strongest.
extension Sentences {
  /// Says for instance `Hạng từng chỉ số — tăng: 2, 3; giảm: 1.`.
  static func movement(_ report: ProvinceYear) -> LocalizedText? {
    let ranked = report.dimensions.filter { $0.rankChange != nil }
    guard !ranked.isEmpty else { return nil }
    let list = { (isIn: (Int) -> Bool) in
      ranked.filter { isIn($0.rankChange ?? 0) }.map(\.item.text).joined(separator: ", ")
    }
    let (up, down, same) = (list { $0 > 0 }, list { $0 < 0 }, list { $0 == 0 })
    var text = LocalizedText(vi: "Hạng từng chỉ số", en: "Ranks by dimension")
    var parts: [LocalizedText] = []
    if !up.isEmpty { parts.append(LocalizedText(vi: "tăng: \(up)", en: "up: \(up)")) }
    if !down.isEmpty { parts.append(LocalizedText(vi: "giảm: \(down)", en: "down: \(down)")) }
    if !same.isEmpty { parts.append(LocalizedText(vi: "giữ nguyên: \(same)", en: "unchanged: \(same)")) }
    let others = report.dimensions.filter { $0.rankChange == nil }.map(\.item.text).joined(separator: ", ")
    if !others.isEmpty {
      parts.append(LocalizedText(vi: "không so được: \(others)", en: "not comparable: \(others)"))
    }
    text.vietnamese += " — " + parts.map(\.vietnamese).joined(separator: "; ") + "."
    text.english += " — " + parts.map(\.english).joined(separator: "; ") + "."
    return text
  }

  /// Which of the figures are means that some members are not in: `Trung bình các tỉnh cũ thiếu Đồng Tháp
  /// (không có số liệu): tổng, 2, 4.`; `nil` where all are in all.
  static func ofSomeMembers(_ report: ProvinceYear) -> LocalizedText? {
    var means: [(lacking: [LocalizedText], items: [LocalizedText])] = []
    let known = ([report.total] + report.dimensions).filter { $0.standing != nil }
    for line in known {
      guard let lacking = line.standing?.lacking, !lacking.isEmpty else { continue }
      let name = line.item == .total ? Phrases.total.lowered : LocalizedText(same: line.item.text)
      if let place = means.firstIndex(where: { $0.lacking == lacking }) {
        means[place].items.append(name)
      } else {
        means.append((lacking, [name]))
      }
    }
    guard !means.isEmpty else { return nil }
    let parts = means.map { mean in
      let items =
        mean.items.count == known.count
        ? LocalizedText(vi: "tổng và mọi chỉ số", en: "total and every dimension")
        : mean.items.joined(by: ", ")
      return Phrases.without(mean.lacking) + LocalizedText(same: ": ") + items
    }
    return LocalizedText(vi: "Trung bình các tỉnh cũ ", en: "The mean of the old provinces ")
      + parts.joined(by: "; ") + LocalizedText(same: ".")
  }

  /// Why dimensions do not compare, where it is not what was said of the total.
  ///
  /// The mean is of other members, or there is no rank of the year before: `Chỉ số không so được với 2023 —
  /// 3: 2023 đủ tỉnh thành viên, 2024 thiếu Vĩnh Phúc.`.
  static func otherMembers(_ report: ProvinceYear) -> LocalizedText? {
    var reasons: [(reason: LocalizedText, items: [String])] = []
    for line in report.dimensions {
      guard let reason = line.memberChange ?? lacking(line, report), reason != report.total.memberChange
      else { continue }
      if let place = reasons.firstIndex(where: { $0.reason == reason }) {
        reasons[place].items.append(line.item.text)
      } else {
        reasons.append((reason, [line.item.text]))
      }
    }
    guard !reasons.isEmpty else { return nil }
    let list = { (language: Language) in
      reasons.map { "\($0.items.joined(separator: ", ")): \($0.reason[language])" }.joined(separator: "; ")
    }
    return LocalizedText(
      vi: "Chỉ số không so được với \(report.year - 1) — \(list(.vietnamese)).",
      en: "Dimensions that do not compare with \(report.year - 1) — \(list(.english)).")
  }

  /// Why a dimension has no rank of the year before, where some have one.
  private static func lacking(_ line: ItemLine, _ report: ProvinceYear) -> LocalizedText? {
    guard report.dimensions.contains(where: { $0.rankChange != nil }), line.standing?.rank != nil,
      !line.wasRanked
    else { return nil }
    let before = report.year - 1
    return report.definition.isInForce(line.item, in: before)
      ? LocalizedText(vi: "không có hạng năm \(before)", en: "no rank in \(before)")
      : LocalizedText(vi: "\(before) chưa đo", en: "not measured in \(before)")
  }

  /// Says for instance `Mạnh nhất: 8 Quản trị điện tử (2/61). Yếu nhất: 7 Quản trị môi trường (61/61).`;
  /// `nil` where all have one rank.
  public static func extremes(_ report: ProvinceYear) -> LocalizedText? {
    let ranked = report.dimensions.filter { $0.standing?.rank != nil }
    let rank = { (line: ItemLine) in line.standing?.rank ?? .max }
    guard let first = ranked.lazy.map(rank).min(), let last = ranked.lazy.map(rank).max(), first != last
    else { return nil }
    // All that share the rank: none of them is before the others.
    let (best, worst) = (ranked.filter { rank($0) == first }, ranked.filter { rank($0) == last })
    let describe = { (lines: [ItemLine], language: Language) in
      let isOfOneCount = Set(lines.map(\.of)).count == 1
      return lines.enumerated().map { place, line in
        let name = report.definition.dimension(line.item)?.shortName[language] ?? ""
        let isTold = !isOfOneCount || place == lines.count - 1
        return "\(line.item.text) \(name)" + (isTold ? " (\(rank(line))/\(line.of))" : "")
      }.joined(separator: ", ")
    }
    let (known, all) = (ranked.count, report.dimensions.count)
    // Of what happens to be known the best and the worst are not those of the province.
    guard known == all else {
      return LocalizedText(
        vi:
          "Chỉ \(known) trong \(all) phần có hạng, trong đó mạnh nhất: \(describe(best, .vietnamese)), yếu nhất:"
          + " \(describe(worst, .vietnamese)).",
        en:
          "Only \(known) of \(all) parts have a rank; of these strongest: \(describe(best, .english)), weakest:"
          + " \(describe(worst, .english)).")
    }
    return LocalizedText(
      vi: "Mạnh nhất: \(describe(best, .vietnamese)). Yếu nhất: \(describe(worst, .vietnamese)).",
      en: "Strongest: \(describe(best, .english)). Weakest: \(describe(worst, .english)).")
  }
}
