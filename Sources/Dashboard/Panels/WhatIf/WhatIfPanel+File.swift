import Pages
import Scores
import Words

extension WhatIfPanel {
  /// The values in fact and the supposed ones; the last row is the total.
  var file: TableFile? {
    guard let content else { return nil }
    return TableFile(
      name: "\(report.definition.id)-\(report.year)-\(report.province.code)-what-if", table: table(content))
  }

  private struct Row {
    var item: ItemID
    var score, supposed, median, best: Double?
    var rank, supposedRank: Int?
  }

  private func table(_ content: WhatIfContent) -> Table {
    let whatIf = content.whatIf
    let outcome = whatIf.outcome(of: scenario)
    let rows = content.items.map { item in
      Row(
        item: item.id, score: item.score, supposed: whatIf.value(of: item.id, in: scenario),
        median: item.median, best: item.best)
    }
    let total = Row(
      item: .total, score: whatIf.total, supposed: outcome.total, median: report.total.median,
      best: report.total.best, rank: whatIf.fact.rank, supposedRank: outcome.rank)
    return Table(rows + [total]) {
      Column("item") { .id($0.item.text) }
      Column("name") { .name(report.definition.name(of: $0.item)) }
      Column("score") { .number($0.score) }
      Column("supposed") { .number($0.supposed) }
      Column("median") { .number($0.median) }
      Column("best") { .number($0.best) }
      Column("rank") { .whole($0.rank) }
      Column("supposed_rank") { .whole($0.supposedRank) }
    }
  }
}
