import Pages
import Scores

/// What is chosen in the Trends, and what follows from it.
struct TrendsState: Sendable {
  /// Whether scores are shown, not ranks.
  var showsScores = false
  /// Whether the table stands in place of the chart.
  var showsTable = false

  /// What is shown, made anew when one of the things in `question` changes.
  var content: TrendsContent?
  /// What the content answers.
  var question: Question?

  /// All that the content depends on, beside the figures themselves.
  struct Question: Hashable, Sendable {
    var province: ProvinceID
    var year: Int
    var basis: Basis
    var open: ItemID?
    var selection: Int
    var compared: [ProvinceID]
    var showsParts: Bool
  }
}

extension Model {
  /// The series of the list: the total and every dimension, or the open one and its components.
  func seriesItems(inside open: ItemID?) -> [ItemID] {
    guard let open else { return [.total] + book.definition.dimensions.filter(hasFigures).map(\.id) }
    return [open] + (book.definition.dimension(open)?.components.filter(hasYears).map(\.id) ?? [])
  }

  /// The dimension that is open in the Trends.
  var openSeries: ItemID? {
    screen.context == .trendsInside ? screen.item : nil
  }

  /// The selected line of the list that is shown.
  var seriesSelection: Int { place(in: seriesItems(inside: openSeries)) ?? 0 }

  /// Makes the content of the Trends anew where something has changed.
  mutating func refreshTrends() {
    let question = TrendsState.Question(
      province: province, year: year, basis: basis, open: openSeries, selection: seriesSelection,
      compared: compared, showsParts: TrendsPanel.hasRoomForParts(size))
    guard question != trends.question || trends.content == nil else { return }
    trends.question = question
    trends.content = trendsContent()
  }

  private mutating func trendsContent() -> TrendsContent? {
    let items = seriesItems(inside: openSeries)
    guard items.indices.contains(seriesSelection) else { return nil }
    let item = items[seriesSelection]
    let history = history(of: item)
    guard let trend = history.trend(for: province)?.inForce(by: book.definition) else { return nil }
    let others = Comparison.distinct(compared, beside: province, year: year, in: history)
    let newest = trend.points.last { $0.standing != nil }.flatMap { history[$0.year] }
    var content = TrendsContent(
      rows: items.map { TrendsContent.Row(item: $0, standing: trendOf($0)?[year]?.standing) },
      trend: trend,
      compared: others.compactMap { history.trend(for: $0)?.inForce(by: book.definition) },
      grouping: book.definition.groupBounds.isEmpty ? newest?.grouping : nil,
      parts: partItems(of: item).compactMap { trendOf($0)?.inForce(by: book.definition) }
        .filter { part in !book.definition.publishesRanks || part.points.contains { $0.standing != nil } })
    content.line = book.line(item, of: province, year: year, basis: basis)
    for values in history.values { content.medians[values.year] = values.median }
    return content
  }

  /// An item in every year, kept for the next time.
  mutating func history(of item: ItemID) -> ItemHistory {
    book.keep([item], basis: basis)
    return book.history(of: item, basis: basis)
  }

  private mutating func trendOf(_ item: ItemID) -> Trend? { history(of: item).trend(for: province) }

  /// The dimensions of the total; the components of a dimension that still count, also beside one
  /// of them.
  private func partItems(of item: ItemID) -> [ItemID] {
    guard TrendsPanel.hasRoomForParts(size) else { return [] }
    if item == .total { return Array(seriesItems(inside: nil).dropFirst()) }
    let dimension = openSeries ?? item
    return book.definition.dimension(dimension)?.components(in: year).map(\.id) ?? []
  }

  /// Whether there is anything to draw of a dimension: of an index known in excerpts often not.
  private func hasFigures(_ dimension: IndexDefinition.Dimension) -> Bool {
    book.years.contains { year in
      dimension.years.contains(year)
        && (!book.definition.publishesRanks || book[year]?.hasColumn(of: dimension.id) == true)
    }
  }

  private func hasYears(_ component: IndexDefinition.Component) -> Bool {
    book.years.contains { component.years.contains($0) }
  }
}
