import Scores
import Words

extension WhatIfPanel {
  /// The values in fact and the supposed ones; the last row is the total.
  public var file: TableFile? {
    guard let content else { return nil }
    let whatIf = content.whatIf
    let row = {
      (item: ItemID, score: Double?, value: Double?, median: Double?, best: Double?) -> [TableFile.Field] in
      [
        .text(item.text), .text(report.definition.name(of: item)[language]), .number(score), .number(value),
        .number(median), .number(best),
      ]
    }
    let total = whatIf.outcome(of: scenario)
    return TableFile(
      name: "\(report.definition.id)-\(report.year)-\(report.province.code)-what-if",
      heads: ["item", "name", "score", "supposed", "median", "best", "rank", "supposed_rank"]
    ) {
      let rows = content.items.map { item in
        row(item.id, item.score, whatIf.value(of: item.id, in: scenario), item.median, item.best)
          + [.whole(nil), .whole(nil)]
      }
      let last = row(.total, whatIf.total, total.total, report.total.median, report.total.best)
      return rows + [last + [.whole(whatIf.fact.rank), .whole(total.rank)]]
    }
  }
}
