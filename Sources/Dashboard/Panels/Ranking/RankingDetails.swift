import Pages
import Scores
import TextUI
import Words

/// Beside a wide ranking: where the selected province stands in everything, and why it moved.
struct RankingDetails: Panel {
  let panel: RankingPanel
  /// The province, by its place in the set.
  let place: Int
  /// The total and the dimensions of the province.
  let lines: [ItemLine]

  private var language: Language { panel.language }

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let (top, rest) = rect.splitTop(min(rect.rows, lines.count + 2))
    let province = panel.table.provinces[place]
    let region = panel.regions.first { $0.id == province.regionID }?.name[language]
    if let region { canvas.putLine(region, row: top.row, in: top, .secondary) }
    table.list(Sight.ListID("ranking details"), language).draw(in: top.splitTop(1).rest, on: &canvas)
    guard rest.rows > 2 else { return }
    var words = rest.splitTop(1).rest
    for text in told {
      let lines = TextWidth.wrap(text[language], columns: words.columns - 2, glyphs: canvas.glyphs)
      guard lines.count <= words.rows else { return }
      canvas.putWords(text[language], in: words)
      words = words.splitTop(lines.count).rest
    }
  }

  private var table: Table {
    Table(lines) {
      Column("item", .screen) { .id($0.item == .total ? "∑" : $0.item.text) }
        .onScreen(.fixed(1), 9, .number, head: .empty)
      Column("name", .screen) { .name(name(of: $0.item)) }
        .onScreen(.flexible(minimum: 10, maximum: 14), 9, head: .empty)
      Column("rank", Phrases.rank, .screen, isFigure: true) { line in
        line.standing?.rank.map { .rank($0, of: line.of) } ?? .missing
      }.onScreen(.fixed(5), 8) { Marks.role(ofGroup: $0.standing?.group) }
      Column("group", .screen) { .id($0.standing.map { Marks.group($0.group) } ?? "") }
        .onScreen(.fixed(1), 8, head: .empty) { Marks.role(ofGroup: $0.standing?.group) }
      Column("rank_change", Phrases.change, .screen, isFigure: true) {
        $0.rankChange.map { .places($0) } ?? .none
      }
      .onScreen(.fixed(3), 7)
      Column("gap", Phrases.againstMedian, .screen, isFigure: true) { line in
        guard let score = line.standing?.score, let median = line.median else { return .missing }
        return .id(Phrases.signed(score - median)[language])
      }.onScreen(.fixed(5), 6)
    }
  }

  private func name(of item: ItemID) -> LocalizedText {
    item == .total ? Phrases.total : panel.definition.dimension(item)?.wideHeadName ?? .empty
  }

  /// Why the ranked item moved.
  private var told: [LocalizedText] {
    lines.first { $0.item == panel.table.items[panel.rankedItem] }
      .map { Sentences.why($0, panel.definition) } ?? []
  }
}
