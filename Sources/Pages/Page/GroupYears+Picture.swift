import Scores
import Words

/// Ranks and groups over the years as a picture: a grey is a group, the darker the lower, and its mark says the
/// same.
extension GroupYears {
  func picture(_ language: Language) -> Page {
    let province = trends.first?.province.name[language] ?? ""
    var page = Page(
      title: "\(definition.shortName) · \(province) · \(Phrases.ranksAndGroups[language])",
      language: language,
      glyphs: .blocks)
    page.head = messages.compactMap { $0.forms.first?[language] }
    let known = Set(trends.flatMap(\.points).compactMap(\.standing?.group))
    let groups = definition.groupNames.enumerated().filter { known.contains($0.offset + 1) }.map {
      "\(Marks.group($0.offset + 1)) \($0.element[language])"
    }
    page.pictures = [
      Page.Picture(
        legend: (groups + ["\(Marks.seriesBreak) \(Phrases.breaks[language])"]).joined(separator: "   "),
        rows: 0,
        draw: { _, _ in }, drawing: { drawing(language) })
    ]
    page.source = Phrases.publishedBy(definition)[language]
    return page
  }

  private func drawing(_ language: Language) -> SVGDrawing? {
    guard !years.isEmpty else { return nil }
    let (names, top, height) = (112.0, 14.0, 15.0)
    let width = (PageStyle.width - names) / Double(years.count)
    var drawing = SVGDrawing(width: PageStyle.width, height: top + Double(trends.count) * height + 4)
    for (column, year) in years.enumerated() {
      let middle = names + (Double(column) + 0.5) * width
      drawing.text(
        String(String(year).suffix(2)), middle, 9, anchor: .middle, year == self.year ? "value" : "axis")
    }
    for (row, trend) in trends.enumerated() {
      let y = top + Double(row) * height
      drawing.text(
        trend.item == .total ? Phrases.total[language] : definition.label(of: trend.item)[language], 0,
        y + 10, trend.item == trends[0].item ? "value" : "name")
      for (column, year) in years.enumerated() {
        let x = names + Double(column) * width
        guard let standing = trend[year]?.standing else { continue }
        drawing.rectangle(x, y, width, height, "group\(min(4, standing.group ?? 1))")
        let rank = standing.rank.map(String.init) ?? Figures.missing
        drawing.text(rank + Marks.group(standing.group), x + width / 2, y + 10, anchor: .middle, "figure")
        if trend.breaks.contains(year) { drawing.line((x, y), (x, y + height), "break") }
      }
    }
    drawing.description = Phrases.ranksAndGroups[language]
    return drawing
  }
}

extension Phrases {
  static let ranksAndGroups = LocalizedText(
    vi: "hạng và nhóm qua các năm", en: "ranks and groups over the years")
}
