import Pages
import Words

/// Panel 7 line by line: what is there, and that figures come in by a file only.
enum LinearEntry {
  static func page(_ view: LinearView) -> LinearPage {
    let years = view.book.years
    let unranked = view.book.values(of: .total, in: view.year, basis: .published)?.unranked ?? []
    var lines = [
      view.text(
        LocalizedText(
          vi: "Ở chế độ từng dòng, điểm chỉ nhập bằng tệp CSV:",
          en: "In linear mode scores come in by a CSV file only:")),
      Phrases.importing(
        into: view.definition.id, folder: view.folder, year: (years.last ?? view.year) + 1),
      view.text(
        LocalizedText(
          vi: "Thêm --dry-run để diễn tập: thấy mọi chỗ khớp, sai và khác mà không ghi gì.",
          en: "With --dry-run it is a rehearsal: every match, fault and difference, and nothing is written.")),
      view.text(
        view.book.isEmpty
          ? LocalizedText(vi: "Chưa có năm nào.", en: "There is no year yet.")
          : LocalizedText(
            vi: "Đang có \(years.count) năm: \(years.first ?? 0)–\(years.last ?? 0).",
            en:
              "There \(years.count == 1 ? "is" : "are") \(years.count.english("year", "years")): \(years.first ?? 0)–\(years.last ?? 0)."
          )),
    ]
    // Of a year nobody entered there is nothing to say of anybody.
    lines += (view.book.isEmpty ? [] : unranked).map { province, reason in
      "\(view.year), \(view.text(province.name)): \(view.text(Phrases.reason(reason)))"
    }
    return LinearPage("\(view.text(Phrases.entry)) · \(view.definition.shortName)", lines: lines)
  }
}
