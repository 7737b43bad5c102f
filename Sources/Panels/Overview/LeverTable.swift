import Scores
import TextUI
import Words

/// What would help most: the strongest levers, each with what it takes and the rank it gives.
struct LeverTable: Panel {
  /// The strongest first; those that gain nothing are not shown.
  var levers: [Lever]
  var rank: Int
  var definition: IndexDefinition
  var language: Language

  /// How many are shown at most.
  static let most = 3

  init(levers: [Lever], rank: Int, definition: IndexDefinition, language: Language) {
    self.levers = Array(levers.filter { $0.firstStep?.supposed.rank ?? rank < rank }.prefix(Self.most))
    self.rank = rank
    self.definition = definition
    self.language = language
  }

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let table = Table(
      columns: [
        TableColumn("", width: .fixed(1), priority: 5),
        TableColumn("", width: .fixed(definition.longestDimensionName(language)), priority: 5),
        TableColumn("", width: .fixed(1), priority: 3),
        TableColumn("", .right, width: .fixed(7), priority: 2),
        TableColumn("", width: .fixed(9), priority: 4),
        TableColumn("", .right, width: .fixed(3), priority: 4),
      ], showsHeading: false)
    table.draw(TableRows(levers.map(cells(of:))), in: rect, on: &canvas)
  }

  private func cells(of lever: Lever) -> [TableCell] {
    guard let (aim, step) = lever.firstStep else { return [] }
    let figures = Figures(language)
    let value = figures.decimal(step.value)
    let rise = figures.decimal(step.value - lever.score)
    return [
      TableCell(lever.dimension.text, .number),
      TableCell(definition.dimension(lever.dimension)?.shortName[language] ?? ""),
      TableCell(Phrases.toward(aim)[language] + " \(value)", .secondary),
      TableCell("(+\(rise))", .secondary),
      TableCell(Phrases.toRank(step.rank)[language], .strong),
      TableCell(figures.change(rank - step.rank), Marks.role(ofPlaces: rank - step.rank)),
    ]
  }

  /// The levers in words: `7 Quản trị môi trường lên trung vị 3,68 (+0,81) → hạng 17`.
  var lines: [String] {
    levers.compactMap { lever in
      guard let (aim, step) = lever.firstStep else { return nil }
      let figures = Figures(language)
      return "\(definition.label(of: lever.dimension)[language]) \(Phrases.toward(aim)[language])"
        + " \(figures.decimal(step.value)) (+\(figures.decimal(step.value - lever.score)))"
        + " \(Phrases.toRank(step.rank)[language])"
    }
  }
}
