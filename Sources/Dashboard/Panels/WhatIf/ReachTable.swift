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
    let isPart = definition.dimension(item) == nil
    let alike = LocalizedText(vi: "Cả \(count) cùng tăng", en: "All \(count) alike")
    let one = LocalizedText(
      vi: "Chỉ tăng \(isPart ? "nội dung" : "chỉ số") \(item)", en: "\(item) alone · how often")
    let figures = Figures(language)
    Table(shown) {
      Column("goal", Phrases.goal, .screen) { .words(Phrases.goal($0, definition)) }
        .onScreen(.fixed(16), 9, .strong)
      Column("needed", Phrases.needed, .screen, isFigure: true) {
        .id(figures.required($0.riseTotal, places: 4))
      }.onScreen(.fixed(6), 8, .scenario)
      Column("one", one, .screen) { reach in
        .id(alone(reach.options.first { $0.item == item }, figures))
      }.onScreen(.fixed(19), 7)
      Column("alike", alike, .screen, isFigure: true) {
        .id("+" + figures.required($0.equally.rise, places: 4))
      }.onScreen(.fixed(7), 5)
      Column("enough", Phrases.enoughAlone(ofParts: isPart), .screen) { reach in
        let able = reach.options.filter { $0.isFeasible && !$0.isAboveRecord }
        return able.isEmpty ? .missing : .id(able.map(\.item.text).joined(separator: " "))
      }.onScreen(.fixed(11), 6)
    }.list(.items, language, spacing: rect.columns >= 110 ? 3 : 1).draw(in: rect, on: &canvas)
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
