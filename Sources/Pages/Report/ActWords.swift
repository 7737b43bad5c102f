import Scores
import Words

/// What an act of the history was and what taking it back does, in words.
public enum ActWords {
  /// What it was, whose and when: `lần nhập từ tệp e.csv (lan, 2026-04-15 14:02)`.
  public static func title(_ act: HistoryAct) -> LocalizedText {
    let who = "(\(act.head.user), \(HistoryPage.date(of: act.head)))"
    let file = act.head.file.map { " \($0)" } ?? ""
    switch act.head.action {
    case .import:
      return LocalizedText(vi: "lần nhập từ tệp\(file) \(who)", en: "the import of\(file) \(who)")
    case .takeBack: return LocalizedText(vi: "lần lấy lại \(who)", en: "the taking back \(who)")
    default: return LocalizedText(vi: "lần công bố \(who)", en: "the publication \(who)")
    }
  }

  /// How much an act changed: `1708 giá trị, 61 tỉnh`.
  public static func size(_ act: HistoryAct, _ definition: IndexDefinition?) -> LocalizedText {
    let count = act.provinceCount
    let ranked =
      definition?.counted(count)
      ?? LocalizedText(vi: "\(count) tỉnh", en: count.english("province", "provinces"))
    let (values, years) = (values(act.valueCount), act.years.map(String.init).joined(separator: ", "))
    return LocalizedText(
      vi: "\(years): \(values.vietnamese), \(ranked.vietnamese)",
      en: "\(years): \(values.english), \(ranked.english)")
  }

  /// What becomes of each year, oldest first.
  public static func taking(_ undo: ActUndo, _ definition: IndexDefinition) -> [LocalizedText] {
    undo.years.map { year in
      let ranked = definition.counted(Set(year.values.keys.map(\.code)).count)
      let values = values(year.values.count)
      if year.isRemoved {
        return LocalizedText(
          vi: "\(year.year): bỏ cả năm, \(values.vietnamese) của \(ranked.vietnamese).",
          en: "\(year.year): the whole year goes, \(values.english) of \(ranked.english).")
      }
      if year.isPutBack {
        return LocalizedText(
          vi: "\(year.year): đưa lại cả năm, \(values.vietnamese) của \(ranked.vietnamese).",
          en: "\(year.year): the whole year comes back, \(values.english) of \(ranked.english).")
      }
      if let gives = year.gives {
        return gives.isExcerpt
          ? LocalizedText(
            vi: "\(year.year): bỏ bảng đầy đủ, số báo chí trở lại.",
            en: "\(year.year): the whole table goes, the press figures come back.")
          : LocalizedText(
            vi: "\(year.year): bảng đầy đủ trở lại, thay số báo chí.",
            en: "\(year.year): the whole table comes back in place of the press figures.")
      }
      if year.values.isEmpty, year.changedSince.isEmpty {
        return LocalizedText(
          vi: "\(year.year): không giá trị nào đổi; nguồn, ghi chú và sai số chuẩn về như trước.",
          en: "\(year.year): no value changes; source, remarks and standard errors as before.")
      }
      return LocalizedText(
        vi: "\(year.year): \(values.vietnamese) của \(ranked.vietnamese) về như trước.",
        en: "\(year.year): \(values.english) of \(ranked.english) as before.")
    }
  }

  /// The cells that were changed since, the first of them by name; `nil` where none was.
  public static func since(_ undo: ActUndo, in book: ScoreBook) -> LocalizedText? {
    let cells = undo.changedSince
    guard !cells.isEmpty else { return nil }
    let shown = cells.prefix(most)
    let list = { (language: Language) in
      shown.map { since in
        let set = book[since.year]?.set ?? book.registry.provinceSet(in: since.year)?.id ?? ""
        let province = book.registry[ProvinceID(set: set, code: since.cell.code)]?.name[language]
        let item = Phrases.cellItem(since.cell.item)[language]
        let now = Figures(language).whole(since.now, of: since.cell.item)
        return "\(province ?? since.cell.code) \(item) \(since.year) (\(now))"
      }.joined(separator: ", ")
    }
    let more = cells.count - shown.count
    return LocalizedText(
      vi:
        "\(cells.count) ô đã đổi lần nữa từ đó: \(list(.vietnamese))\(more > 0 ? ", còn \(more) ô nữa" : "").",
      en: "\(cells.count.english("cell was", "cells were")) changed again since:"
        + " \(list(.english))\(more > 0 ? ", and \(more) more" : "").")
  }

  private static let most = 6

  private static func values(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) giá trị", en: count.english("value", "values"))
  }
}
