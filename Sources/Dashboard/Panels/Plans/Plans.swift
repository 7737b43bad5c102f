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
      guard let row = sight.row(of: .plans, at: place) else { return }
      if row == plans.selection { screen = .planEntry } else { plans.selection = row }
    default: break
    }
  }

  private mutating func movePlans(_ move: Action.Move) {
    if screen == .planEntry, move == .pageDown || move == .pageUp {
      plans.lineOffset = scrolled(move, from: plans.lineOffset)
      return
    }
    plans.selection = move.applied(
      to: plans.selection, count: plans.content.rows.count, page: sight.page(of: .plans))
  }
}
