import Pages
import Scores
import Words

/// Which index is in view, and how the province stands in all of them.
extension Model {
  /// Whom the board was about where other units are ranked, to come back to.
  struct Home: Sendable {
    var province: ProvinceID
    var compared: [ProvinceID]
  }

  /// The indices that have a year, in the order of the folder.
  var indices: [ScoreBook] {
    let books = targets.source.books.values.filter { !$0.years.isEmpty }
    let order = targets.source.order
    let place = { (id: String) in order.firstIndex(of: id) ?? order.count }
    return books.sorted {
      let (one, other) = ($0.definition.id, $1.definition.id)
      return (place(one), one) < (place(other), other)
    }
  }

  /// Shows another index: the same province and year where it has them, else the nearest, before all one
  /// with a figure of the province.
  mutating func goTo(index id: String) {
    // A draft shown on the board is one of the index in view.
    hideDraft()
    guard id != book.definition.id, let new = targets.source.books[id], let newest = new.newestYear else {
      return
    }
    let known = new.trend(of: .total, for: self.province)?.points.filter { $0.standing != nil }.map(\.year)
    let year =
      new[self.year] != nil
      ? self.year
      : known?.last { $0 < self.year } ?? new.years.last { $0 < self.year } ?? newest
    let (kind, newKind) = (book.definition.units?.id, new.definition.units?.id)
    var (province, compared) = (self.province, self.compared)
    if kind != newKind {
      homes[kind ?? ""] = Home(province: province, compared: compared)
      let home = homes[newKind ?? ""]
      guard let own = home?.province ?? new.home else { return }
      (province, compared) = (own, home?.compared ?? [])
    }
    let basis = newKind == nil ? self.basis : .published
    if !choose(book: new, province: province, year: year, basis: basis) {
      // The province was merged away by the year of the index.
      guard let set = new[year]?.set, let successor = new.registry.successor(of: province, in: set),
        choose(book: new, province: successor.id, year: year, basis: basis)
      else {
        notice = Notice(Notices.notInIndex(new.definition.shortName), .warning)
        return
      }
      notice = Notice(Notices.merged(report.province.name, into: successor.name))
    }
    self.compared = compared
    beginAtTop()
  }

  /// Nothing that was chosen among the parts of another index holds here.
  private mutating func beginAtTop() {
    screen = BoardScreen(screen.panel)
    trail = []
    item = .total
    trends.content = nil
    panelStates = [:]
    let table = ranking.table
    ranking = RankingState()
    ranking.table = table
    if screen.panel == .ranking { refreshRanking() }
  }

  /// How the province stands in every index: its newest figures, not after the year in view where
  /// that is a past one.
  func indexStandings() -> [IndexStanding] {
    let last = year == book.newestYear ? Int.max : year
    return indices.filter { $0.definition.units?.id == book.definition.units?.id }.map { book in
      let newest = book.years.reversed().lazy.filter { $0 <= last }.compactMap { year -> (Int, Standing)? in
        guard !book.isPress(year), let values = book.values(of: .total, in: year, basis: basis),
          let code = book.province(province, in: year, basis: basis)?.code,
          let standing = values.standing(of: code)
        else { return nil }
        return (year, standing)
      }.first
      let id = book.definition.id
      return IndexStanding(
        id: id, name: book.definition.shortName, year: newest?.0, standing: newest?.1,
        verdicts: targets.content.active.filter { $0.target.index == id }.map(\.verdict))
    }
  }
}
