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
      "papiboard import FILE --data DIR --year \((years.last ?? view.year) + 1) --source \"…\"",
      view.text(
        LocalizedText(
          vi: "Thêm --dry-run để diễn tập: thấy mọi chỗ khớp, sai và khác mà không ghi gì.",
          en: "With --dry-run it is a rehearsal: every match, fault and difference, and nothing is written.")),
      view.text(
        LocalizedText(
          vi: "Đang có \(years.count) năm: \(years.first ?? 0)–\(years.last ?? 0).",
          en: "There are \(years.count) years: \(years.first ?? 0)–\(years.last ?? 0).")),
    ]
    lines += unranked.map { province, reason in
      "\(view.year), \(view.text(province.name)): \(view.text(Phrases.reason(reason)))"
    }
    return LinearPage("\(view.text(Phrases.entry)) · \(view.definition.shortName)", lines: lines)
  }
}
