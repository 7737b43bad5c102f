import Scores
import Words

/// What an import did or would do, in words.
public enum ImportWords {
  /// What became of every year of an import, oldest first.
  public static func done(_ changes: [YearChange], of plan: ImportPlan) -> [LocalizedText] {
    plan.years.map { year in
      guard let change = changes.first(where: { $0.year == year.scores.year }) else {
        return nothing(year)
      }
      let isSurer = change.entries.first?.beside?.errors != nil
      return counts(change.counts, of: change.year, plan.book.definition)
        + (isSurer ? LocalizedText(vi: " Ghi kèm sai số chuẩn.", en: " With standard errors.") : .empty)
    }
  }

  /// What became of a year in numbers: `2024: 1 giá trị đổi, 0 mới, 0 bỏ, 27 như cũ.`.
  static func counts(
    _ counts: HistoryEntry.Counts, of year: Int, _ definition: IndexDefinition
  ) -> LocalizedText {
    guard counts.replaced else {
      let ranked = definition.counted(counts.provinces)
      return LocalizedText(
        vi: "\(year): năm mới, \(counts.values) giá trị của \(ranked.vietnamese).",
        en: "\(year): a new year, \(values(counts.values)) of \(ranked.english).")
    }
    let same = counts.unchanged ?? 0
    return LocalizedText(
      vi:
        "\(year): \(counts.changed) giá trị đổi, \(counts.added) mới, \(counts.removed) bỏ, \(same) như cũ.",
      en: "\(year): \(values(counts.changed)) changed, \(counts.added) new, \(counts.removed) removed,"
        + " \(same) unchanged.")
  }

  /// How much of what is published a table would remove.
  public static func removing(_ count: Int, _ provinces: Int, of plan: ImportPlan) -> LocalizedText {
    let ranked = plan.book.definition.counted(provinces)
    let years = plan.years.filter { year in year.differences.contains { $0.old != nil && $0.new == nil } }
      .map { String($0.scores.year) }.joined(separator: ", ")
    return LocalizedText(
      vi: "\(years): --replace-year bỏ \(count) giá trị của \(ranked.vietnamese) mà tệp không nêu.",
      en:
        "\(years): --replace-year removes \(values(count)) of \(ranked.english) that the file does not name.")
  }

  /// How the import is taken back.
  public static func takingBack(_ command: String) -> LocalizedText {
    LocalizedText(vi: "Lấy lại được bằng: \(command)", en: "To take it back: \(command)")
  }

  /// Whom the table has no row for, where the year is what it says.
  public static func absent(_ year: YearImport, of plan: ImportPlan, _ language: Language) -> String? {
    let isWhole = !year.exists || plan.request.mode == .replaceYear
    guard isWhole, !year.table.isExcerpt, !year.absentProvinces.isEmpty else { return nil }
    let set = plan.book.registry.provinceSet(year.scores.set)
    let names = year.absentProvinces.prefix(Self.mostNames).map { set?[$0]?.name[language] ?? $0 }
    let more = year.absentProvinces.count - names.count
    let count = plan.book.definition.counted(year.absentProvinces.count)
    let list = names.joined(separator: ", ")
    let words = LocalizedText(
      vi: "\(year.scores.year): không có dòng của \(count.vietnamese): \(list)"
        + (more > 0 ? ", còn \(more) nữa." : "."),
      en: "\(year.scores.year): there is no row of \(count.english): \(list)"
        + (more > 0 ? ", and \(more) more." : "."))
    return words[language]
  }

  /// That the figures are shown beside and nothing follows from them.
  public static func press(_ year: YearImport, of plan: ImportPlan) -> LocalizedText? {
    guard year.table.isExcerpt else { return nil }
    let ranked = plan.book.definition.counted(year.provinceCount)
    let number = year.scores.year
    return LocalizedText(
      vi:
        "\(number): số báo chí của \(ranked.vietnamese), hiện bên cạnh; không tính hạng, mục tiêu, giả định từ đó."
        + " Khi có bảng đầy đủ thì nhập như mọi năm.",
      en:
        "\(number): press figures of \(ranked.english), shown beside; no rank, target or supposition comes from"
        + " them. When the whole table is out import it as any other.")
  }

  /// Who has a row and would have no total by it, so no rank.
  public static func withoutTotal(_ year: YearImport, of plan: ImportPlan, _ language: Language) -> String? {
    let absent = Set(year.absentProvinces)
    let all = plan.book.lostTotals(by: year.scores)
    guard !all.isEmpty else { return nil }
    let number = year.scores.year
    // Where nobody has one, ``partial(_:of:)`` says so.
    if !year.exists, all.count == plan.book.registry.provinceSet(year.scores.set)?.provinces.count {
      return nil
    }
    let lost = all.filter { !absent.contains($0.province.code) || year.exists }
    guard !lost.isEmpty else { return nil }
    let names = lost.prefix(Self.mostNames).map { one in
      let items = one.missing.prefix(3).map(\.text).joined(separator: ", ")
      return one.province.name[language]
        + (items.isEmpty ? "" : " (\(items)\(one.missing.count > 3 ? "…" : ""))")
    }
    let more = lost.count - names.count
    let list = names.joined(separator: ", ")
    return LocalizedText(
      vi: "\(number): thiếu số liệu nên không có tổng và hạng: \(list)"
        + (more > 0 ? ", còn \(more) nữa." : "."),
      en: "\(number): without these figures no total and no rank: \(list)"
        + (more > 0 ? ", and \(more) more." : "."))[language]
  }

  /// That too few of a new year have a total to compute anything, and where such a year is filled in.
  public static func partial(_ year: YearImport, of plan: ImportPlan) -> LocalizedText? {
    guard !year.exists else { return nil }
    let (book, number) = (plan.book.replacing(year.scores), year.scores.year)
    guard book.isPartial(number), let values = book.values(of: .total, in: number) else { return nil }
    let (known, all) = (
      values.coverage?.known ?? 0, book.registry.provinceSet(year.scores.set)?.provinces.count ?? 0
    )
    let units = book.definition.manyUnits
    let newest = book.newestYear.flatMap { $0 == number ? nil : $0 }.map { newest in
      LocalizedText(
        vi: "; năm mới nhất để tính vẫn là \(newest)", en: "; the newest year to compute with stays \(newest)"
      )
    }
    return LocalizedText(
      vi: "\(number): mới có \(known)/\(all) \(units.vietnamese) đủ số liệu để có tổng: chưa tính hạng, nhóm,"
        + " trung vị\(newest?.vietnamese ?? ""). Đang điền dần thì nhập vào bản nháp: --draft.",
      en:
        "\(number): \(known) of \(all) \(units.english) \(known == 1 ? "has" : "have") a total so far: no rank, group or median is"
        + " computed\(newest?.english ?? ""). A table that is still being filled in goes into a draft: --draft."
    )
  }

  private static let mostNames = 8

  private static func nothing(_ year: YearImport) -> LocalizedText {
    LocalizedText(
      vi: "\(year.scores.year): không có gì đổi, \(year.valueCount) giá trị như cũ.",
      en: "\(year.scores.year): nothing changed, \(values(year.valueCount)) as before.")
  }

  private static func values(_ count: Int) -> String { count == 1 ? "1 value" : "\(count) values" }
}
