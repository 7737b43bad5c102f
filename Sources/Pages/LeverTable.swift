import Scores
import TextUI
import Words

/// What would help most: the strongest levers, each with what it takes and the rank it gives.
public struct LeverTable: Panel {
  /// The strongest first; those that gain nothing are not shown.
  public var levers: [Lever]
  public var rank: Int
  @Boxed public var definition: IndexDefinition
  public var language: Language

  /// How many are shown at most.
  public static let most = 3

  public init(levers: [Lever], rank: Int, definition: IndexDefinition, language: Language) {
    self.levers = Array(levers.filter { $0.firstGain(over: rank) != nil }.prefix(Self.most))
    self.rank = rank
    self.definition = definition
    self.language = language
  }

  public func draw(in rect: Rect, on canvas: inout Canvas) {
    let table = Grid(
      columns: [
        GridColumn("", width: .fixed(1), priority: 5),
        GridColumn("", width: .fixed(definition.longestDimensionName(language)), priority: 5),
        GridColumn("", width: .fixed(1), priority: 3),
        GridColumn("", .right, width: .fixed(5), priority: 2),
        GridColumn("", width: .fixed(9), priority: 4),
        GridColumn("", .right, width: .fixed(3), priority: 4),
        GridColumn("", .right, width: .fixed(7), priority: 4),
      ], spacing: 1, showsHeading: false)
    table.draw(GridRows(levers.map(cells(of:))), in: rect, on: &canvas)
  }

  private func cells(of lever: Lever) -> [GridCell] {
    guard let (aim, step) = lever.firstGain(over: rank) else { return [] }
    let figures = Figures(language)
    let value = figures.decimal(step.value)
    let rise = figures.decimal(step.value - lever.score)
    return [
      GridCell(lever.dimension.text, .number),
      GridCell(definition.dimension(lever.dimension)?.shortName[language] ?? ""),
      GridCell(Phrases.toward(aim)[language] + " \(value)", .secondary),
      GridCell("+\(rise)", .secondary),
      GridCell(Phrases.toRank(step.rank)[language], .strong),
      GridCell(figures.change(rank - step.rank), Marks.role(ofPlaces: rank - step.rank)),
      GridCell(Phrases.precedent(step.precedent)[language], .secondary),
    ]
  }

  /// The levers in words: `4 Kiểm soát tham nhũng lên trung vị 7,01 (+0,31) → hạng 23; trong một năm có 51/178
  /// lượt tỉnh tăng được như vậy`.
  public var lines: [String] {
    lines { Phrases.rose($0, definition).map { "; " + $0[language] } }
  }

  /// The same where there is little room: `4 Kiểm soát tham nhũng lên trung vị 7,01 (+0,31) → hạng 23 · 51/178`.
  public var briefLines: [String] {
    lines { Phrases.precedent($0)[language].isEmpty ? nil : " · " + Phrases.precedent($0)[language] }
  }

  private func lines(rose: (YearlyRises.Precedent?) -> String?) -> [String] {
    levers.compactMap { lever in
      guard let (aim, step) = lever.firstGain(over: rank) else { return nil }
      let figures = Figures(language)
      return "\(definition.label(of: lever.dimension)[language]) \(Phrases.toward(aim)[language])"
        + " \(figures.decimal(step.value)) (+\(figures.decimal(step.value - lever.score)))"
        + " \(Phrases.toRank(step.rank)[language])"
        + (rose(step.precedent) ?? "")
    }
  }
}
