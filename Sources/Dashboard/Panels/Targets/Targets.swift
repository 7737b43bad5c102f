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
      guard let row = sight.row(of: .targets, at: place) else { return }
      if row == targets.selection { screen = .target } else { targets.selection = row }
    default: break
    }
  }

  private mutating func moveTargets(_ move: Action.Move) {
    if screen == .target, move == .pageDown || move == .pageUp {
      targets.offset = scrolled(move, from: targets.offset)
      return
    }
    let selection = move.applied(
      to: targets.selection, count: targets.content.outlooks.count, page: sight.page(of: .targets))
    if selection != targets.selection { targets.offset = 0 }
    targets.selection = selection
  }
}
