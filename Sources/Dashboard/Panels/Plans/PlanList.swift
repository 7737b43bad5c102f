import Pages
import Scores
import TextUI
import Words

/// Measures and reports one below the other, under the headings of their groups.
struct PlanList {
  @Boxed var content: PlansContent
  var language: Language

  /// From this width on the plan of each is named.
  private static let wide = 90

  func draw(selection: Int?, in rect: Rect, on canvas: inout Canvas) {
    List(.plans, table(rect), rows(rect), selection: selection).draw(in: rect, on: &canvas)
  }

  /// What a line says.
  private enum Column {
    case state, paragraph, text, movement, due, plan
  }

  /// The columns at a width; those of movements and days are there where there are any.
  private func columns(_ rect: Rect) -> [Column] {
    let hasDays = content.rows.contains { $0.entry.due != nil }
    return [.state, .paragraph, .text] + (content.movements.isEmpty ? [] : [.movement])
      + (hasDays ? [.due] : []) + (rect.columns >= Self.wide ? [.plan] : [])
  }

  private func table(_ rect: Rect) -> Grid {
    let columns = columns(rect).map { column in
      switch column {
      case .state: GridColumn(Phrases.stateTitle[language], width: .fixed(16), priority: 6)
      case .paragraph:
        // One long number shall not take the room of every text; large it is shown whole.
        GridColumn(Phrases.paragraph[language], width: .flexible(minimum: 8, maximum: 8), priority: 4)
      case .text: textColumn(rect)
      case .movement: GridColumn(Phrases.sinceBegun[language], .right, width: .fixed(8), priority: 7)
      case .due: GridColumn(Phrases.due[language], .right, width: .fixed(11), priority: 5)
      case .plan: GridColumn(Phrases.planTitle[language], width: .fixed(Self.planColumns), priority: 3)
      }
    }
    var table = Grid(columns: columns, spacing: 1, showsHeading: rect.rows > 6, showsScrollBar: true)
    table.selectedColumns = 2...2
    return table
  }

  private static let planColumns = 26

  /// What is to be done, cut between words: a number may end it.
  private func textColumn(_ rect: Rect) -> GridColumn {
    let least = rect.columns < 60 ? 14 : 30
    var column = GridColumn(
      Phrases.measureTitle[language], width: .flexible(minimum: least, maximum: 90), priority: 9)
    column.cutsAtWord = true
    return column
  }

  /// A heading as the line of its group holds it, cut between words.
  private func heading(_ row: Int, _ rect: Rect) -> String? {
    content.rows[row].heading.map {
      TextWidth.cutAtWord($0[language], to: max(0, rect.columns - Self.headingFrame))
    }
  }

  /// The columns of a heading's line that are not its own: marker, rule, blanks, scroll bar.
  private static let headingFrame = 7

  private func rows(_ rect: Rect) -> GridRows {
    let columns = columns(rect)
    return GridRows(
      count: content.rows.count, group: { heading($0, rect) },
      cells: { row in columns.map { cell(content.rows[row].entry, $0) } })
  }

  private func cell(_ entry: PlanEntry, _ column: Column) -> GridCell {
    switch column {
    case .state:
      let (words, role) = state(of: entry)
      return GridCell(words[language], role)
    case .paragraph: return GridCell(entry.paragraph ?? "", .secondary)
    case .text: return GridCell(entry.text[language])
    case .movement:
      guard let places = content.movements[entry.key]?.rankChange else { return .empty }
      return GridCell(Figures(language).change(places), Marks.role(ofPlaces: places))
    case .due: return GridCell(entry.due.map { TargetNames.date($0)[language] } ?? "")
    case .plan: return GridCell(entry.plan.shortTitle[language], .secondary)
    }
  }

  private func state(of entry: PlanEntry) -> (words: LocalizedText, role: Role) {
    let today = content.review.today
    switch entry {
    case .measure(let entry):
      let standing = entry.standing(on: today)
      return (Phrases.markedStanding(standing), Marks.role(standing))
    case .report(let entry):
      return (PlanNames.shortStanding(entry, on: today), Marks.role(entry.standing(on: today)))
    }
  }
}

extension PlanEntry {
  /// Where the document says it.
  var paragraph: String? {
    switch self {
    case .measure(let entry): entry.measure.paragraph
    case .report(let entry): entry.report.paragraph
    }
  }

  /// What is to be done or sent.
  var text: LocalizedText {
    switch self {
    case .measure(let entry): entry.measure.text
    case .report(let entry): entry.report.name
    }
  }
}
