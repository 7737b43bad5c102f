import Pages
import Scores
import Words

/// Whose board it is, and who else is looked at meanwhile.
extension Model {
  /// A province that was left to look at another, and where.
  struct Visit: Sendable {
    var province: ProvinceID
    var screen: BoardScreen
  }

  /// Whose board it is; of an index of other units what the file of units says.
  var own: ProvinceID? { book.definition.units == nil ? ownProvince : book.registry.own }

  /// The board's own province as it is in the year in view: what it became, where it was merged.
  var ownInView: Province? {
    guard let own, let set = book[year]?.set else { return nil }
    return book.province(own, in: year, basis: basis) ?? book.registry.successor(of: own, in: set)
  }

  /// The board's own province, while another is looked at.
  var homeOfVisit: Province? { ownInView.flatMap { $0.id == report.province.id ? nil : $0 } }

  /// The code of the row that is marked as one's own where provinces are listed, also on a visit.
  var ownCode: String { (ownInView ?? report.province).code }

  /// Looks at a province; Esc on the Overview leads back to the one before.
  mutating func visit(_ id: ProvinceID, on screen: BoardScreen? = nil) {
    let left = Visit(province: province, screen: self.screen)
    guard choose(province: id) else { return }
    guard left.province != province else {
      // One's own row is a way on, not a visit.
      if let screen { jump(to: screen) }
      return
    }
    self.screen = screen ?? self.screen
    visits = homeOfVisit == nil ? [] : visits + [left]
  }

  /// Back to whom was looked at before.
  ///
  /// - Returns: whether there was somebody.
  mutating func endVisit() -> Bool {
    guard let last = visits.popLast(), choose(province: last.province) else { return false }
    screen = last.screen
    return true
  }

  /// Back to the board's own province, and to its row where provinces are listed.
  mutating func goHome() {
    let isAway = homeOfVisit != nil
    if let home = homeOfVisit { visit(home.id) }
    self[MoversState.self].selected = nil
    if screen.panel == .ranking {
      selectOwn()
    } else if !isAway, screen.panel != .movers {
      notice = Notice(book.definition.naming(Notices.isHome))
    }
  }
}
