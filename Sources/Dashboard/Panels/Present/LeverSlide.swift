import Pages
import Scores
import TextUI
import Words

/// The strongest levers for a meeting, in words: what is supposed never stands as large as a figure that was
/// measured.
struct LeverSlide: Panel {
  /// Those of the Overview, with the same words.
  var levers: LeverTable
  /// What is said where there are none.
  var sentence: LocalizedText

  private var language: Language { levers.language }

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let warning = "\(Phrases.leversPlain[language]) · \(Phrases.notFacts[language])"
    let order = Phrases.leverOrder(levers.levers)[language]
    let glyphs = canvas.glyphs
    let title =
      ["\(warning) · \(order)", warning].first { TextWidth.columns(of: $0, glyphs: glyphs) <= rect.columns }
      ?? Phrases.notFactsShort[language]
    canvas.putCentred(title, column: rect.column, columns: rect.columns, row: rect.row, .scenario)
    let area = rect.splitTop(rect.rows > 20 ? 2 : 1).rest
    guard !levers.levers.isEmpty else {
      for (row, line) in TextWidth.wrap(sentence[language], columns: rect.columns, glyphs: canvas.glyphs)
        .enumerated()
      where row < area.rows {
        canvas.putCentred(line, column: area.column, columns: area.columns, row: area.row + row)
      }
      return
    }
    let height = max(1, min(3, area.rows / LeverTable.most))
    let width = min(area.columns, 110)
    for (place, lever) in levers.levers.enumerated() {
      let block = Rect(
        column: area.column + (area.columns - width) / 2, row: area.row + place * height, columns: width,
        rows: min(height, area.endRow - area.row - place * height))
      draw(lever, in: block, on: &canvas)
    }
  }

  /// Number and name, the shorter one where there is no room for the whole.
  private func name(of lever: Lever, columns: Int, _ glyphs: GlyphLevel) -> String {
    let name = levers.definition.label(of: lever.dimension)[language]
    guard TextWidth.columns(of: name, glyphs: glyphs) > columns else { return name }
    let head = levers.definition.dimension(lever.dimension)?.headName[language] ?? ""
    return "\(lever.dimension) \(head)"
  }

  private func draw(_ lever: Lever, in rect: Rect, on canvas: inout Canvas) {
    guard let (aim, step) = lever.firstGain(over: levers.rank), rect.rows >= 1 else { return }
    let figures = Figures(language)
    let result = "\(Phrases.toRank(step.rank)[language]) \(figures.change(levers.rank - step.rank))"
    let room = rect.columns - TextWidth.columns(of: result, glyphs: canvas.glyphs) - 2
    canvas.put(
      name(of: lever, columns: room, canvas.glyphs), column: rect.column, row: rect.row, .strong, limit: room)
    canvas.putRight(result, endColumn: rect.endColumn, row: rect.row, .scenario)
    guard rect.rows >= 2 else { return }
    let goal =
      "\(Phrases.toward(aim)[language]) \(figures.decimal(step.value)) (+\(figures.decimal(step.value - lever.score)))"
    let forms = [Phrases.rose(step.precedent, levers.definition), Phrases.managed(step.precedent)]
      .compactMap { $0.map { "\(goal) · \($0[language])" } }
    let glyphs = canvas.glyphs
    let line = forms.first { TextWidth.columns(of: $0, glyphs: glyphs) <= rect.columns - 2 } ?? goal
    canvas.put(line, column: rect.column + 2, row: rect.row + 1, .secondary, limit: rect.columns - 2)
  }
}
