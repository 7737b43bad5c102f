import Pages
import Scores
import TextUI
import Words

/// An item, or the total: its value in fact, the supposed one, and where both stand among the others.
private struct SupposedRow {
  var item: ItemID
  var score, supposed, median, best: Double?
  var rank, supposedRank: Int?
  var track: Track?

  /// By how much more or less is supposed; nothing where it is what it is.
  var change: Value {
    guard let score, let supposed, supposed != score else { return .none }
    return .change(supposed - score)
  }
}

extension WhatIfPanel {
  /// The values in fact and the supposed ones; the last row is the total.
  var file: TableFile? {
    guard let content else { return nil }
    let outcome = content.whatIf.outcome(of: scenario)
    let total = SupposedRow(
      item: .total, score: content.whatIf.total, supposed: outcome.total, median: report.total.median,
      best: report.total.best, rank: content.whatIf.fact.rank, supposedRank: outcome.rank)
    return TableFile(
      name: "\(report.definition.id)-\(report.year)-\(report.province.code)-what-if",
      table: table(rows(content) + [total]))
  }

  /// The items, one of which is changed.
  func list(_ content: WhatIfContent, _ layout: WhatIfLayout) -> List {
    let isHead = layout.usesHeadNames
    let columns =
      content.inside == nil
      ? report.definition.longestDimensionName(language, isHead: isHead)
      : isHead ? 14 : report.definition.longestComponentName(language)
    return table(
      rows(content), isWide: layout.table.columns >= 100, nameColumns: columns,
      name: { name(of: $0, isHead, columns) }
    ).list(.supposed, language, selection: selection, selected: 0...1, isSpaced: layout.isSpaced)
  }

  private func rows(_ content: WhatIfContent) -> [SupposedRow] {
    content.items.map { item in
      let supposed = content.whatIf.value(of: item.id, in: scenario)
      let (lowest, best) = (item.lowest ?? item.scale.lowerBound, item.best ?? item.scale.upperBound)
      return SupposedRow(
        item: item.id, score: item.score, supposed: supposed, median: item.median, best: item.best,
        track: Track(
          value: item.score, supposed: supposed, median: item.median,
          ends: min(lowest, best)...max(lowest, best)))
    }
  }

  /// - Parameter name: how an item is called on a screen; `nil` for files.
  private func table(
    _ rows: [SupposedRow], isWide: Bool = true, nameColumns: Int = 0, name: ((ItemID) -> String)? = nil
  ) -> Table {
    Table(rows) {
      Column("item") { .id($0.item.text) }.onScreen(.fixed(1), 10, .number, head: .empty)
      if let name {
        Column("name", .screen) { .id(name($0.item)) }.onScreen(.fixed(nameColumns), 10, head: .empty)
      } else {
        Column("name") { .name(report.definition.name(of: $0.item)) }
      }
      Column("score", Phrases.now, .data, isFigure: true) { .number($0.score) }
        .onScreen(.fixed(5), 9, .strong)
      Column("supposed", Phrases.scenarioHead, .data, isFigure: true) { .number($0.supposed) }
        .onScreen(.fixed(5), 9) { $0.supposed == $0.score ? .secondary : .scenario }
      Column("change", Phrases.change, .screen, isFigure: true) { $0.change }.onScreen(.fixed(5), 8)
      Column("track", .screen) { row in row.track.map { .drawn(GridCell($0)) } ?? .none }
        .onScreen(.flexible(minimum: 12, maximum: 48), 4, head: .empty)
      Column("median", isWide ? Phrases.median : Phrases.medianShort, .data, isFigure: true) {
        .number($0.median)
      }.onScreen(.fixed(5), 6)
      Column("best", isWide ? Phrases.best : Phrases.bestShort, .data, isFigure: true) { .number($0.best) }
        .onScreen(.fixed(5), 5)
      if name == nil {
        Column("rank") { .whole($0.rank) }
        Column("supposed_rank") { .whole($0.supposedRank) }
      }
    }
  }

  private func name(of item: ItemID, _ isHead: Bool, _ columns: Int) -> String {
    if isHead, let head = report.definition.dimension(item)?.headName { return head[language] }
    let name = report.definition.shortName(of: item)[language]
    return isHead ? TextWidth.cutAtWord(name, to: columns) : name
  }
}
