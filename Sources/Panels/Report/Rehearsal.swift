import Scores
import Words

/// What an import would do, in words: every match and every difference.
public struct Rehearsal {
  /// The import.
  public var plan: ImportPlan
  /// The book it would change.
  public var book: ScoreBook
  /// In which language.
  public var language: Language

  /// A rehearsal.
  public init(plan: ImportPlan, book: ScoreBook, language: Language) {
    self.plan = plan
    self.book = book
    self.language = language
  }

  /// The years one after another.
  public var text: String {
    plan.years.map { lines(of: $0).map(\.printable).joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  private func lines(of year: YearImport) -> [String] {
    var lines = [heading(of: year)[language]]
    let set = book.registry.provinceSet(year.scores.set)
    let name = { (code: String) in set?[code]?.name[language] ?? code }
    lines += year.rows.map { "  \($0.line): \($0.written) = \($0.code) \(name($0.code))" }
    let figures = Figures(language)
    for difference in year.differences {
      let place = "\(difference.cell.code) \(name(difference.cell.code)) \(difference.cell.item)"
      lines.append("  \(place): \(figures.whole(difference.before)) → \(figures.whole(difference.after))")
    }
    if !year.missing.isEmpty {
      let words = LocalizedText(
        vi: "  \(year.missing.count) ô không có giá trị", en: "  \(year.missing.count) cells without a value")
      lines.append(words[language])
    }
    if !year.absentProvinces.isEmpty {
      let names = year.absentProvinces.map(name).joined(separator: ", ")
      lines.append(LocalizedText(vi: "  không có dòng: \(names)", en: "  without a row: \(names)")[language])
    }
    return lines
  }

  private func heading(of year: YearImport) -> LocalizedText {
    let count = book.definition.counted(year.scores.codes.count)
    return year.exists
      ? LocalizedText(
        vi: "\(year.scores.year): thay, \(count.vietnamese), \(year.differences.count) giá trị khác",
        en: "\(year.scores.year): replaces, \(count.english), \(year.differences.count) values differ")
      : LocalizedText(
        vi: "\(year.scores.year): mới, \(count.vietnamese), \(year.valueCount) giá trị",
        en: "\(year.scores.year): new, \(count.english), \(year.valueCount) values")
  }
}
