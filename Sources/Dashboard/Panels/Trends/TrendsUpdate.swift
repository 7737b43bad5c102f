import Pages
import Scores
import TextUI

extension Model {
  /// What an action does in the Trends.
  mutating func updateTrends(_ action: Action) {
    switch action {
    case .move(let move):
      let count = seriesItems(inside: openSeries).count
      select(series: move.applied(to: seriesSelection, count: count, page: count))
    case .enter: openSelectedSeries()
    case .changeMeasure:
      trends.showsScores.toggle()
      trends.showsTable = false
    case .changeTable: trends.showsTable.toggle()
    case .chooseCompared: overlay = .chooser(Chooser(.compared, in: self))
    case .clearCompared: clearCompared()
    case .click(let place): clickTrends(place)
    default: break
    }
  }

  private mutating func select(series row: Int) {
    if openSeries == nil { trends.selection = row } else { trends.lineSelection = row }
  }

  /// Opens the components of the selected dimension; the total has none of its own.
  private mutating func openSelectedSeries() {
    let items = seriesItems(inside: nil)
    guard openSeries == nil, items.indices.contains(trends.selection) else { return }
    guard items[trends.selection] != .total else {
      notice = Notice(Notices.chooseDimension)
      return
    }
    screen = .trendsInside(items[trends.selection])
    trends.lineSelection = 0
  }

  private mutating func clickTrends(_ place: Point) {
    guard let hit = sight.row(at: place) else { return }
    switch hit.list {
    case .series: if hit.row == seriesSelection { openSelectedSeries() } else { select(series: hit.row) }
    case .chartYears: goTo(year: hit.row)
    case .years:
      let years = trends.content?.trend.shownYears ?? []
      if years.indices.contains(hit.row) { goTo(year: years[hit.row]) }
    default: break
    }
  }

  /// Compares with a province, or no more if it was compared already.
  mutating func toggleCompared(_ id: ProvinceID) {
    let known = compared.first { comparedNow($0) == id }
    if let known {
      compared.removeAll { $0 == known }
    } else if shownCompared.count >= Comparison.most {
      notice = Notice(book.definition.naming(Notices.comparedFull), .warning)
    } else {
      compared.append(id)
    }
  }

  mutating func clearCompared() {
    compared = []
    notice = Notice(book.definition.naming(Notices.comparedCleared))
  }

  /// Compares with the provinces that a rule finds, and no others.
  mutating func compare(by rule: ComparisonRule) {
    let items = screen.panel == .trends ? seriesItems(inside: openSeries) : []
    let item = items.indices.contains(seriesSelection) ? items[seriesSelection] : .total
    let found = Comparison.provinces(
      by: rule, for: province, year: year, in: history(of: item))
    guard !found.isEmpty else {
      notice = Notice(book.definition.naming(Notices.nobodyFound), .warning)
      return
    }
    compared = found
  }

  /// The province that a compared one is in the chosen year.
  private func comparedNow(_ id: ProvinceID) -> ProvinceID {
    book.province(id, in: year, basis: basis)?.id ?? id
  }

  /// The compared provinces as they are in the chosen year, each once and without the own one.
  var shownCompared: [ProvinceID] {
    var known = Set([report.province.id])
    return compared.map(comparedNow).filter { known.insert($0).inserted }
  }

  var comparedLetters: [ProvinceID: Character] {
    Dictionary(zip(shownCompared, "ABCDE"), uniquingKeysWith: { first, _ in first })
  }
}
