import Scores
import Words

/// What an import would do, in words: every match and every difference.
public struct Rehearsal {
  var plan: ImportPlan
  var language: Language

  /// A rehearsal.
  public init(plan: ImportPlan, language: Language) {
    self.plan = plan
    self.language = language
  }

  /// The tables of an office as they were understood, and what of them was left out; nothing for the plain
  /// form.
  public var tables: [String] {
    (plan.encoding.map { [encoded($0)[language]] } ?? [])
      + plan.tables.flatMap { table in
        table.words(of: plan.book.definition).map { $0[language].printable }
          + table.leftOut.map { "  " + $0[language].printable }
      }
  }

  private func encoded(_ name: String) -> LocalizedText {
    LocalizedText(
      vi: "tệp ghi theo bảng mã \(name), không phải UTF-8; đã đọc theo bảng mã đó",
      en: "the file is in \(name), not in UTF-8; read as such")
  }

  /// The tables as they were understood, then the years one after another.
  public var text: String {
    tables.map { $0 + "\n" }.joined()
      + plan.years.map { lines(of: $0).map(\.printable).joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  private func lines(of year: YearImport) -> [String] {
    var lines = [heading(of: year)[language]]
    let figures = Figures(language)
    let set = plan.book.registry.provinceSet(year.scores.set)
    let name = { (code: String) in set?[code]?.name[language] ?? code }
    lines += year.rows.map { "  \($0.line): \($0.written) = \($0.code) \(name($0.code))" }
    for difference in year.differences {
      let place = "\(difference.cell.code) \(name(difference.cell.code)) \(difference.cell.item.text)"
      let (before, after) = (difference.before, difference.after)
      lines.append(
        "  \(place): \(figures.whole(before, of: difference.cell.item)) → "
          + figures.whole(after, of: difference.cell.item))
    }
    if !year.missing.isEmpty {
      let words = LocalizedText(
        vi: "  \(year.missing.count) ô không có giá trị",
        en: "  \(year.missing.count.english("cell", "cells")) without a value")
      lines.append(words[language])
    }
    if let absent = ImportWords.absent(year, of: plan, language) { lines.append("  " + absent) }
    return lines
  }

  private func heading(of year: YearImport) -> LocalizedText {
    let (number, differences) = (year.scores.year, year.differences)
    let count = plan.book.definition.counted(year.provinceCount)
    guard year.exists else {
      let ranks = year.table.statedRanks[.total].map { stated in
        LocalizedText(
          vi: ", \(stated.ranks.count) hạng (trên \(stated.of))",
          en: ", \(stated.ranks.count.english("rank", "ranks")) (of \(stated.of))")
      }
      let press = year.table.isExcerpt ? LocalizedText(vi: ", số báo chí", en: ", press figures") : nil
      let rest = [ranks, press].compactMap(\.self).reduce(LocalizedText(same: ""), +)
      return LocalizedText(
        vi: "\(number): mới, \(count.vietnamese), \(year.valueCount) giá trị\(rest.vietnamese)",
        en: "\(number): new, \(count.english), \(year.valueCount.english("value", "values"))\(rest.english)")
    }
    let removed = differences.count { $0.old != nil && $0.new == nil }
    let added = differences.count { $0.old == nil && $0.new != nil }
    let changed = differences.count { $0.old != nil && $0.new != nil }
    let replacesPress = year.replacesPress(in: plan.book)
    let way =
      switch plan.request.mode {
      case .newYear where replacesPress, .merge where replacesPress:
        LocalizedText(vi: "bảng đầy đủ, thay số báo chí", en: "the whole table, in place of press figures")
      case .newYear:
        LocalizedText(
          vi: "đã có số liệu, cần --replace (hoặc --replace-year); với --replace",
          en: "there already, needs --replace (or --replace-year); with --replace")
      case .merge: LocalizedText(vi: "sửa các ô tệp nêu", en: "changes the cells the file names")
      case .replaceYear: LocalizedText(vi: "thay cả năm", en: "replaces the whole year")
      }
    return LocalizedText(
      vi:
        "\(number): \(way.vietnamese): \(count.vietnamese), \(changed) giá trị đổi, \(added) mới, \(removed) bỏ",
      en:
        "\(number): \(way.english): \(count.english), \(changed.english("value", "values")) changed, \(added) new, \(removed) removed"
    )
  }
}
