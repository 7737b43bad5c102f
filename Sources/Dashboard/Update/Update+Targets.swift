import Pages
import Scores
import TextUI

extension Model {
  /// What an action does in the targets.
  mutating func updateTargets(_ action: Action) {
    switch action {
    case .move(let move): moveTargets(move)
    case .enter: if !targets.content.outlooks.isEmpty { screen = .target }
    case .addTarget: addTarget()
    case .changeTarget: changeTarget()
    case .click(let place):
      guard let row = View.targets(for: self).row(at: place, in: View.inside(of: self)) else { return }
      if row == targets.selection { screen = .target } else { targets.selection = row }
    default: break
    }
  }

  private mutating func moveTargets(_ move: Action.Move) {
    if screen == .target, move == .pageDown || move == .pageUp {
      let panel = View.targets(for: self)
      let area = View.inside(of: self)
      let hidden = panel.hiddenLines(in: area, glyphs: glyphs)
      let step = max(1, area.rows / 3)
      targets.offset = min(hidden, max(0, targets.offset + (move == .pageDown ? step : -step)))
      return
    }
    let selection = move.applied(
      to: targets.selection, count: targets.content.outlooks.count, page: 8)
    if selection != targets.selection { targets.offset = 0 }
    targets.selection = selection
  }
}
