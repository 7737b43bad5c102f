import Pages
import Scores
import TextUI
import Words

/// The strongest levers for a meeting: each with its name, a bar of the places it gains, and the rank
/// in large figures.
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
    let isLarge = area.rows >= LeverTable.most * (BigText.rows + 1) - 1 && area.columns >= 64
    let height = isLarge ? min(8, area.rows / LeverTable.most) : max(2, min(3, area.rows / LeverTable.most))
    let width = min(area.columns, 110)
    for (place, lever) in levers.levers.enumerated() {
      let block = Rect(
        column: area.column + (area.columns - width) / 2, row: area.row + place * height, columns: width,
        rows: min(height, area.endRow - area.row - place * height))
      draw(lever, isLarge: isLarge, in: block, on: &canvas)
    }
  }

  /// Number and name, the shorter one where there is no room for the whole.
  private func name(of lever: Lever, columns: Int, _ glyphs: GlyphLevel) -> String {
    let name = levers.definition.label(of: lever.dimension)[language]
    guard TextWidth.columns(of: name, glyphs: glyphs) > columns else { return name }
    let head = levers.definition.dimension(lever.dimension)?.headName[language] ?? ""
    return "\(lever.dimension) \(head)"
  }

  private func draw(_ lever: Lever, isLarge: Bool, in rect: Rect, on canvas: inout Canvas) {
    guard let (aim, step) = lever.firstGain(over: levers.rank), rect.rows >= 1 else { return }
    let figures = Figures(language)
    let gained = levers.rank - step.rank
    let result = "\(Phrases.toRank(step.rank)[language]) \(figures.change(gained))"
    let goal =
      "\(Phrases.toward(aim)[language]) \(figures.decimal(step.value)) (+\(figures.decimal(step.value - lever.score)))"
    var words = rect
    if isLarge {
      let big = String(step.rank)
      let figure = max(BigText.columns(of: "88"), BigText.columns(of: big))
      words = rect.splitLeft(rect.columns - figure - 4).left
      canvas.putBig(big, column: rect.endColumn - BigText.columns(of: big), row: rect.row, .scenario)
    }
    let room = words.columns - TextWidth.columns(of: result, glyphs: canvas.glyphs) - 2
    canvas.put(
      name(of: lever, columns: room, canvas.glyphs), column: words.column, row: words.row, .strong,
      limit: room)
    canvas.putRight(result, endColumn: words.endColumn, row: words.row, isLarge ? .text : .scenario)
    if rect.rows >= 3 {
      let forms = [Phrases.rose(step.precedent, levers.definition), Phrases.managed(step.precedent)]
        .compactMap { $0.map { "\(goal) · \($0[language])" } }
      let glyphs = canvas.glyphs
      let line = forms.first { TextWidth.columns(of: $0, glyphs: glyphs) <= words.columns } ?? goal
      canvas.put(line, column: words.column, row: words.row + 1, .secondary, limit: words.columns)
    }
    guard rect.rows >= 2 else { return }
    Bar(value: Double(gained), scale: 0...Double(max(1, levers.rank - 1)))
      .draw(
        column: words.column, row: words.row + (rect.rows >= 3 ? 2 : 1), columns: words.columns, on: &canvas)
  }
}
