import Pages
import Scores
import TextUI
import Words

/// Of every goal what it takes: in all, by the chosen item alone, by all alike, and who can alone.
struct ReachTable: Panel {
  /// The most telling goals first; shown are as many as fit, the nearest first.
  var reaches: [Reach]
  /// The item looked at.
  var item: ItemID
  @Boxed var definition: IndexDefinition
  var language: Language

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let shown = reaches.prefix(max(0, rect.rows - 1)).sorted { $0.riseTotal < $1.riseTotal }
    let count = reaches.first?.options.count ?? 0
    let alike = LocalizedText(vi: "Đều cả \(count)", en: "All \(count) alike")
    let one = LocalizedText(vi: "Chỉ riêng \(item) · lượt từng tăng", en: "\(item) alone · how often")
    let table = Grid(
      columns: [
        GridColumn(Phrases.goal[language], width: .fixed(17), priority: 9),
        GridColumn(Phrases.needed[language], .right, width: .fixed(6), priority: 8),
        GridColumn(one[language], width: .fixed(29), priority: 7),
        GridColumn(alike[language], .right, width: .fixed(7), priority: 5),
        GridColumn(Phrases.enoughAlone[language], width: .fixed(11), priority: 6),
      ], spacing: rect.columns >= 90 ? 3 : 1)
    table.draw(GridRows(shown.map(cells(of:))), in: rect, on: &canvas)
  }

  private func cells(of reach: Reach) -> [GridCell] {
    let figures = Figures(language)
    let able = reach.options.filter { $0.isFeasible && !$0.isAboveRecord }.map(\.item.text)
    return [
      GridCell(Phrases.goal(reach, definition)[language], .strong),
      GridCell(figures.required(reach.riseTotal, places: 4), .scenario),
      GridCell(alone(reach.options.first { $0.item == item }, figures)),
      GridCell("+" + figures.required(reach.equally.rise, places: 4)),
      able.isEmpty ? GridCell(Figures.missing, .missing) : GridCell(able.joined(separator: " ")),
    ]
  }

  private func alone(_ option: Reach.Option?, _ figures: Figures) -> String {
    guard let option else { return Figures.missing }
    let step = "\(figures.decimal(option.score)) → \(figures.required(option.value, places: 2))"
    if !option.isFeasible { return "\(step) \(Phrases.offScale[language])" }
    let share = Phrases.share(option.precedent)
    return step
      + (option.isAboveRecord ? " \(Phrases.neverReached(since: option.recordSince)[language])" : "")
      + (share.isEmpty ? "" : " · \(share)")
  }
}
