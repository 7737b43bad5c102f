import Pages
import Scores
import Words

/// What the map shows, line by line: of each region the groups, the middle, the best, the lowest.
enum LinearRegions {
  static func page(_ item: ItemID, _ view: LinearView) -> LinearPage {
    let title = "\(view.text(MapWords.regions)) · \(LinearRanking.title(item, view))"
    guard let table = view.book.yearTable(view.year, basis: view.basis),
      let column = table.items.firstIndex(of: item)
    else { return LinearPage(title, lines: []) }
    guard !table.isExcerpt(item: column) else {
      return LinearPage(
        title, lines: [view.text(Phrases.excerptNote(view.definition, table.coverage(item: column)))])
    }
    return LinearPage(
      title,
      lines: view.book.registry.regions.map { region in
        let summary = table.summary(of: region, item: column)
        return LinearRegion(summary: summary, table: table, item: column, view: view).line
      })
  }
}

/// One region in one line.
private struct LinearRegion {
  var summary: RegionSummary
  @Boxed var table: YearTable
  var item: Int
  @Boxed var view: LinearView

  var line: String {
    let groups = summary.groupSizes.enumerated().filter { $0.element > 0 }.map { place, count in
      view.naming(LocalizedText(vi: "\(count) tỉnh nhóm \(place + 1)", en: "\(count) in group \(place + 1)"))
    }
    let unranked = summary.unranked.count
    var facts = groups
    if unranked > 0 {
      facts.append(
        view.naming(LocalizedText(vi: "\(unranked) tỉnh không xếp hạng", en: "\(unranked) not ranked")))
    }
    if let median = summary.median {
      facts.append("\(view.text(Phrases.median).lowercased()) \(Figures(view.language).decimal(median))")
    }
    if let best = extreme(summary.ranked.first) {
      facts.append("\(view.text(Phrases.best).lowercased()) \(best)")
    }
    if summary.ranked.count > 1, let lowest = extreme(summary.ranked.last) {
      facts.append("\(view.text(MapWords.lowest).lowercased()) \(lowest)")
    }
    return "\(view.text(summary.region.name)): " + facts.joined(separator: "; ")
  }

  private func extreme(_ place: Int?) -> String? {
    guard let place, let cell = table[place, item] else { return nil }
    let name = view.text(table.provinces[place].name)
    return cell.rank.map { "\(name) (\(LinearWords.rank($0, of: table.counts[item], view)))" } ?? name
  }
}
