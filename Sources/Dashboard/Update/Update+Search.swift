import Pages
import Scores
import Words

/// The rows of a screen as a search sees them.
struct SearchRows {
  /// How many there are.
  var count: Int
  /// The selected one.
  var selection: Int
  /// Whether a row is meant by what was typed.
  var isMeant: (SearchKey, Int) -> Bool
}

extension Model {
  /// The rows that `/` searches on the screen: provinces, dimensions, targets, measures.
  var searchRows: SearchRows? {
    switch screen {
    case .ranking, .map:
      guard let table = ranking.table else { return nil }
      let places = ranking.places
      return SearchRows(count: places.count, selection: ranking.selection) {
        table.isMeant($0, at: places[$1])
      }
    case .overview:
      return named(report.dimensions.map(\.item), selection: dimensionSelection)
    case .dimension: return named(openLines.map(\.item), selection: lineSelection)
    case .trends, .trendsInside: return named(seriesItems(inside: openSeries), selection: seriesSelection)
    case .whatIf, .whatIfInside:
      return named(whatIf.content?.items.map(\.id) ?? [], selection: whatIfSelection)
    case .targets, .target:
      return rows(targets.content.titles, selection: targets.selection)
    case .plans, .planEntry: return rows(plans.content.rows.map(\.entry.searched), selection: plans.selection)
    case .entry:
      guard let state = entry else { return nil }
      return SearchRows(count: state.table.provinces.count, selection: state.cursor.row) {
        state.table.isMeant($0, at: $1)
      }
    }
  }

  /// Rows of items, found by their ids and names.
  private func named(_ items: [ItemID], selection: Int) -> SearchRows {
    let names = items.map { item in
      let name = item == .total ? LocalizedText(vi: "Tổng", en: "Total") : book.definition.name(of: item)
      return LocalizedText(vi: "\(item) \(name.vietnamese)", en: "\(item) \(name.english)")
    }
    return rows(names, selection: selection)
  }

  /// Rows of texts, found by a part of them in either language.
  private func rows(_ texts: [LocalizedText], selection: Int) -> SearchRows {
    SearchRows(count: texts.count, selection: selection) { wanted, row in
      [texts[row].vietnamese, texts[row].english].contains { wanted.isFound(in: SearchKey($0)) }
    }
  }

  /// Opens the field to search in.
  mutating func beginSearch() {
    guard let rows = searchRows, rows.count > 0 else { return }
    overlay = .search(query: "", from: rows.selection)
  }

  /// The next match of what was last searched for, or the one before; without such the field opens.
  mutating func searchAgain(_ step: Int) {
    guard !lastSearch.isEmpty else { return beginSearch() }
    search(for: lastSearch, from: (searchRows?.selection ?? 0) + step, step: step)
  }

  /// Selects the next row from a place on that is meant by a text; around the end.
  mutating func search(for query: String, from start: Int, step: Int) {
    let wanted = SearchKey(query)
    guard let rows = searchRows, rows.count > 0, !wanted.text.isEmpty else { return }
    for distance in 0..<rows.count {
      let row = ((start + distance * step) % rows.count + rows.count) % rows.count
      if rows.isMeant(wanted, row) { return select(searched: row) }
    }
    notice = Notice(Notices.notFound(query), .warning)
  }

  /// Selects a row of the screen.
  mutating func select(searched row: Int) {
    switch screen {
    case .ranking, .map: selectRankingRow(row)
    case .overview: dimensionSelection = row
    case .dimension: lineSelection = row
    case .trends: trends.selection = row
    case .trendsInside: trends.lineSelection = row
    case .whatIf: whatIf.selection = row
    case .whatIfInside: whatIf.partSelection = row
    case .targets, .target:
      if row != targets.selection { targets.offset = 0 }
      targets.selection = row
    case .plans, .planEntry: plans.selection = row
    case .entry: entry?.cursor.row = row
    }
  }
}

extension PlanEntry {
  /// What a search finds it by: its paragraph, its words, its plan.
  var searched: LocalizedText {
    switch self {
    case .measure(let entry):
      let (measure, plan) = (entry.measure, entry.plan)
      return LocalizedText(
        vi: "\(measure.paragraph) \(measure.text.vietnamese) \(plan.shortTitle.vietnamese)",
        en: "\(measure.paragraph) \(measure.text.english) \(plan.shortTitle.english)")
    case .report(let entry): return entry.plan.title
    }
  }
}
