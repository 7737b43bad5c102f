import Pages
import Scores
import TextUI
import Words

/// Provinces beside one: what there is to say, the differences item by item, the ranks over the years.
struct ComparePanel: Panel {
  @Boxed var compared: CompareYear
  /// The selected item over the years: the own, then the others.
  var trends: [Trend]
  /// The place of the one that is seen first.
  var highlighted: Int?
  /// The rule that found the others, where nobody chose them.
  var rule: LocalizedText?
  /// The selected row.
  var selection: Int
  var language: Language

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let lines = MessageLines(messages: messages, language: language)
    let table = CompareTable(
      compared, highlighted: highlighted, selection: selection,
      title: Phrases.differences(to: compared.own)[language], room: rect.columns, language: language)
    let said = min(lines.rows(columns: rect.columns), max(0, rect.rows - table.height))
    let (top, rest) = rect.splitTop(said)
    lines.draw(in: top, on: &canvas)
    let (middle, below) = rest.splitTop(min(rest.rows, table.height))
    table.draw(in: middle, on: &canvas)
    guard below.rows >= 2 else { return }
    if below.rows >= 12, let own = trends.first {
      canvas.putRule(column: below.column, row: below.row, columns: below.columns, title: yearsTitle)
      let area = below.splitTop(1).rest
      let seen = highlighted.flatMap { trends.indices.contains($0 + 1) ? trends[$0 + 1] : nil }
      TrendChart(trend: own, compared: seen.map { [$0] } ?? [], language: language)
        .draw(in: area.splitTop(22).top.splitLeft(min(area.columns, 100)).left, on: &canvas)
    } else {
      years(rows: below.rows - 1).draw(in: below, on: &canvas)
    }
  }

  private var messages: [Message] {
    guard let highlighted else { return [Message("", .text, [Phrases.nobodyCompared])] }
    return [
      rule.map { Message("", .secondary, [Phrases.compared(by: $0)]) },
      compared.common.map { Message("", .text, [$0]) },
      Message("", .strong, compared.sentences(highlighted)),
    ].compactMap { $0 }
  }

  private var yearsTitle: String { Phrases.rankOverYears[language] + itemName }

  private var itemName: String {
    let item = trends.first?.item ?? .total
    return item == .total ? "" : " · \(item)"
  }

  /// The ranks of every year, a row a province: the own, the one seen first, then the others.
  private func years(rows: Int) -> List {
    let seen = highlighted.map { $0 + 1 }
    let order = ([0, seen].compactMap { $0 } + trends.indices.dropFirst().filter { $0 != seen })
      .filter(trends.indices.contains)
    let (points, breaks) = (trends.first?.points ?? [], trends.first?.breaks ?? [])
    return Table(order.prefix(rows).map { (trend: trends[$0], isOwn: $0 == 0, isSeen: $0 == seen) }) {
      Column("province", .screen) { .name($0.trend.province.shortName) }
        .onScreen(.fixed(14), 10, head: .empty) { $0.isOwn ? .ownLine : $0.isSeen ? .strong : .secondary }
      for point in points {
        let head = (breaks.contains(point.year) ? Marks.seriesBreak : "") + String(point.year).suffix(2)
        Column("year", LocalizedText(same: head), .screen, isFigure: true) { row in
          row.trend[point.year]?.standing?.rank.map { .whole($0) } ?? .missing
        }.onScreen(.fixed(3), point.year - (points.first?.year ?? 0)) {
          $0.isOwn ? .ownLine : $0.isSeen ? .strong : .secondary
        }
      }
    }.list(.items, language, rule: Phrases.rank[language] + itemName)
  }
}
