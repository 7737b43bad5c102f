import Scores
import TextUI
import Words

/// A comparison as a picture: a row an item, everybody at their score on one scale; letters tell the others apart.
extension CompareYear {
  func picture(_ language: Language) -> Page {
    let item = inside.map { " · \(definition.label(of: $0)[language])" } ?? ""
    var page = Page(
      title: "\(definition.shortName) \(year)\(item) · \(own.name[language])", language: language,
      glyphs: .blocks)
    page.head = [common].compactMap { $0?[language] }
    let names =
      ["● \(own.name[language])"]
      + others.enumerated().map { "\(Marks.comparedLetter($0)) \($1.name[language])" }
    page.pictures = [
      Page.Picture(
        legend: (names + ["◆ \(Phrases.best[language])"]).joined(separator: "   "), rows: 0,
        draw: { _, _ in }, drawing: { drawing(language) },
        notes: others.indices.compactMap { sentences($0).first?[language] })
    ]
    page.source = Phrases.publishedBy(definition)[language]
    return page
  }

  private func drawing(_ language: Language) -> SVGDrawing? {
    let all = parts.flatMap { ([$0.own] + $0.others).compactMap { $0?.score } + [$0.best].compactMap(\.self) }
    guard let least = all.min(), let greatest = all.max() else { return nil }
    let (names, right, height) = (128.0, PageStyle.width - 44, 30.0)
    let x = { (score: Double) in
      names + 8 + (right - names - 16) * (score - least) / max(0.000_1, greatest - least)
    }
    let bottom = Double(parts.count) * height
    var drawing = SVGDrawing(width: PageStyle.width, height: bottom + 16)
    let figures = Figures(language)
    for score in [least, greatest] {
      drawing.line((x(score), 0), (x(score), bottom), "grid")
      drawing.text(figures.decimal(score), x(score), bottom + 11, anchor: .middle, "axis")
    }
    for (row, part) in parts.enumerated() {
      let middle = (Double(row) + 0.5) * height
      drawing.text(definition.label(of: part.item)[language], names - 4, middle + 3, anchor: .end, "name")
      drawing.line((x(least), middle), (x(greatest), middle), "grid")
      if let best = part.best { drawing.diamond(x(best), middle, radius: 3.2, "best") }
      draw(part, x, at: middle, on: &drawing)
      if let score = part.own?.score { drawing.circle(x(score), middle, radius: 3.2, "dot") }
      drawing.text(figures.decimal(part.own?.score), PageStyle.width - 2, middle + 3, anchor: .end, "value")
    }
    drawing.description = others.map { $0.name[language] }.joined(separator: ", ")
    return drawing
  }

  /// The others of a row, their letters above and below the line where they would stand on each other.
  private func draw(_ part: Row, _ x: (Double) -> Double, at middle: Double, on drawing: inout SVGDrawing) {
    let scored = others.indices.compactMap { place in
      part.others[place]?.score.map { (place: place, x: x($0)) }
    }.sorted { ($0.x, $0.place) < ($1.x, $1.place) }
    // Baselines of letters, the nearest first, and where the last one on each stands.
    let lines = [-4.5, 10.5, -10.5]
    var last = lines.map { _ in -Double.infinity }
    for other in scored {
      let line =
        lines.indices.first { other.x - last[$0] >= 7 } ?? lines.indices.min { last[$0] < last[$1] } ?? 0
      last[line] = other.x
      drawing.circle(other.x, middle, radius: 2, "other")
      drawing.text(
        Marks.comparedLetter(other.place), other.x, middle + lines[line], anchor: .middle, "name")
    }
  }
}
