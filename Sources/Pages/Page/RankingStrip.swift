import Scores
import Words

/// All provinces of a ranking on paper, a row each with a dot at its score; the own row is marked.
struct RankingStrip {
  var values: ItemValues
  @Boxed var definition: IndexDefinition
  /// The code of the province whose row is marked.
  var own: String?
  var language: Language

  /// How its marks are read.
  var legend: String {
    let name = own.flatMap { values.provinceSet[$0]?.name[language] }
    let words = [
      name.map { "● \($0)" }, "○ \(Phrases.others(definition)[language])",
      values.median.map { "¦ \(Phrases.median[language].lowercased()) \(figure($0))" },
    ]
    let found = Set(values.ranking.compactMap(\.group))
    let groups = definition.groupNames.enumerated().filter { found.contains($0.offset + 1) }.map {
      place, name in
      "\(Marks.group(place + 1)) \(name[language])"
    }
    return (words.compactMap { $0 } + groups).joined(separator: "   ")
  }

  /// The drawing; `nil` where nobody is ranked or has a score.
  var drawing: SVGDrawing? {
    let entries = values.ranking
    let scores = entries.compactMap(\.score)
    guard let least = scores.min(), let greatest = scores.max() else { return nil }
    let rowHeight = 10.0
    let (names, right, top) = (118.0, PageStyle.width - 62, 6.0)
    var drawing = SVGDrawing(width: PageStyle.width, height: top + Double(entries.count) * rowHeight + 20)
    let bottom = top + Double(entries.count) * rowHeight
    let x = { (score: Double) in
      names + 8 + (right - names - 16) * (score - least) / max(0.000_1, greatest - least)
    }
    for score in [least, greatest] {
      drawing.line((x(score), top), (x(score), bottom), "grid")
      drawing.text(figure(score), x(score), bottom + 11, anchor: .middle, "axis")
    }
    if let median = values.median { drawing.line((x(median), top), (x(median), bottom), "break") }
    for (place, entry) in entries.enumerated() {
      draw(
        entry, from: place > 0 ? entries[place - 1] : nil, at: top + Double(place) * rowHeight, x,
        on: &drawing)
    }
    drawing.description = Phrases.ranking[language]
    return drawing
  }

  private func draw(
    _ entry: ItemValues.Entry, from before: ItemValues.Entry?, at top: Double, _ x: (Double) -> Double,
    on drawing: inout SVGDrawing
  ) {
    let isOwn = entry.province.code == own
    let base = top + 7.6
    if isOwn { drawing.rectangle(0, top, PageStyle.width, 10, "rest") }
    // A line between groups, which the mark at the end of a row tells as well.
    if let before, let group = entry.group, before.group != group {
      drawing.line((0, top), (PageStyle.width, top), "grid")
    }
    let kind = isOwn ? "value" : "name"
    let rank = entry.rank.map { "\($0)" } ?? Figures.missing
    drawing.text(rank, 16, base, anchor: .end, kind)
    drawing.text((isOwn ? "► " : "") + entry.province.name[language], 22, base, kind)
    if let score = entry.score {
      if isOwn {
        drawing.circle(x(score), top + 5, radius: 3.2, "dot")
      } else {
        drawing.circle(x(score), top + 5, radius: 2.1, "other")
      }
    }
    drawing.text(
      entry.score.map(figure) ?? Figures.missing, PageStyle.width - 18, base, anchor: .end, kind)
    if let group = entry.group {
      drawing.text(Marks.group(group), PageStyle.width - 8, base, anchor: .middle, "name")
    }
  }

  private func figure(_ score: Double) -> String {
    Figures(language).decimal(score, places: values.item == .total ? min(4, definition.decimals) : 4)
  }
}

extension Phrases {
  /// The provinces that are not the own one.
  static func others(_ definition: IndexDefinition) -> LocalizedText {
    LocalizedText(vi: "\(definition.oneUnit.vietnamese) khác", en: "other \(definition.manyUnits.english)")
  }
}
