import Pages
import Scores
import TextUI

extension Model {
  /// What an action does on the Overview.
  mutating func updateOverview(_ action: Action) {
    switch action {
    case .changeMeasure: trends.showsScores.toggle()
    case .chooseCompared: overlay = .chooser(Chooser(.compared, in: self))
    case .clearCompared: clearCompared()
    case _ where View.overview(for: self).showsYears: updateYears(action)
    case .move(let move):
      dimensionSelection = move.applied(to: dimensionSelection, count: report.dimensions.count, page: 8)
    case .enter: openSelectedDimension()
    case .click(let place):
      guard let row = sight.row(of: .dimensions, at: place) else { return }
      if row == dimensionSelection { openSelectedDimension() } else { dimensionSelection = row }
    default: break
    }
  }

  /// What an action does where the Overview shows years: the newest stands on top.
  private mutating func updateYears(_ action: Action) {
    switch action {
    case .move(let move):
      let years: [Int] = book.years.reversed()
      let place = move.applied(to: years.firstIndex(of: year) ?? 0, count: years.count, page: 8)
      if years.indices.contains(place), years[place] != year { goTo(year: years[place]) }
    case .enter: open(.trends)
    case .click(let place):
      let years = trend.shownYears
      guard let row = sight.row(of: .years, at: place), years.indices.contains(row) else { return }
      if book[years[row]] != nil { goTo(year: years[row]) }
    default: break
    }
  }

  /// What an action does on an open dimension.
  mutating func updateDimension(_ action: Action) {
    switch action {
    case .move(let move):
      lineSelection = move.applied(to: lineSelection, count: openLines.count, page: 8)
    case .click(let place):
      guard let row = sight.row(of: .lines, at: place) else { return }
      lineSelection = row
    default: break
    }
  }

  private mutating func openSelectedDimension() {
    guard report.dimensions.indices.contains(dimensionSelection) else { return }
    screen = .dimension(report.dimensions[dimensionSelection].item)
    lineSelection = 0
  }
}
