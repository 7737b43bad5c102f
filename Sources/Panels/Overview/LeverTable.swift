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
    self.levers = Array(levers.filter { $0.firstStep?.rank ?? rank < rank }.prefix(Self.most))
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
    guard let step = lever.firstStep else { return [] }
    let figures = Figures(language)
    let value = figures.decimal(step.value)
    let rise = figures.decimal(step.value - lever.score)
    return [
      TableCell(lever.dimension.text, .number),
      TableCell(definition.dimension(lever.dimension)?.shortName[language] ?? ""),
      TableCell(goal(of: lever)[language] + " \(value)", .secondary),
      TableCell("(+\(rise))", .secondary),
      TableCell(Phrases.toRank(step.rank)[language], .strong),
      TableCell(figures.change(rank - step.rank), Marks.role(ofPlaces: rank - step.rank)),
    ]
  }

  /// The levers in words: `7 Quản trị môi trường lên trung vị 3,68 (+0,81) → hạng 17`.
  var lines: [String] {
    levers.compactMap { lever in
      guard let step = lever.firstStep else { return nil }
      let figures = Figures(language)
      let name = definition.dimension(lever.dimension)?.shortName[language] ?? ""
      return "\(lever.dimension) \(name) \(goal(of: lever)[language]) \(figures.decimal(step.value))"
        + " (+\(figures.decimal(step.value - lever.score))) \(Phrases.toRank(step.rank)[language])"
    }
  }

  private func goal(of lever: Lever) -> LocalizedText {
    if lever.median.value > lever.score { return Phrases.toMedian }
    return lever.groupBorder == nil ? Phrases.toBest : Phrases.toNextGroup
  }
}

extension Lever {
  /// The first of median, next group and best that lies above the value now.
  var firstStep: Supposed? {
    [median, groupBorder, best].compactMap { $0 }.first { $0.value > score }
  }
}
