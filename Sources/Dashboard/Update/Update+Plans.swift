import Pages
import Scores
import TextUI

extension Model {
  /// What an action does in the plans.
  mutating func updatePlans(_ action: Action) {
    switch action {
    case .move(let move): movePlans(move)
    case .enter: if plans.selected != nil { screen = .planEntry }
    case .addLogEntry: addLogEntry()
    case .changePlanEntry: changePlanEntry()
    case .changeArrangement:
      plans.arrangement = plans.arrangement.next
    case .toggleOverdue: plans.filter = plans.filter == .overdue ? .all : .overdue
    case .chooseFilter: overlay = .chooser(Chooser(.plans, in: self))
    case .click(let place):
      let row = View.plans(for: self).row(at: place, in: View.inside(of: self), glyphs: glyphs)
      guard let row else { return }
      if row == plans.selection { screen = .planEntry } else { plans.selection = row }
    default: break
    }
  }

  private mutating func movePlans(_ move: Action.Move) {
    let area = View.inside(of: self)
    if screen == .planEntry, move == .pageDown || move == .pageUp {
      let hidden = View.plans(for: self).hiddenLines(in: area, glyphs: glyphs)
      let step = max(1, area.rows / 2)
      plans.lineOffset = min(hidden, max(0, plans.lineOffset + (move == .pageDown ? step : -step)))
      return
    }
    plans.selection = move.applied(
      to: plans.selection, count: plans.content.rows.count, page: max(1, area.rows / 2))
  }
}
