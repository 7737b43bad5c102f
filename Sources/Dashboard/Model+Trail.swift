import Pages
import Scores
import Words

/// A screen that was left for one that does not lie inside it.
struct Jump: Hashable, Sendable {
  var from: BoardScreen
  var to: BoardScreen
}

extension Model {
  /// Opens a screen that does not lie inside the one that is open; Esc leads back.
  mutating func jump(to next: BoardScreen) {
    guard next != screen else { return }
    if let before = trail.firstIndex(where: { $0.to == next }) {
      // Who goes in a circle goes back once.
      trail.removeSubrange((before + 1)...)
    } else {
      trail.append(Jump(from: screen, to: next))
    }
    screen = next
  }

  /// Opens the page of the current item, from wherever it stands in a row.
  mutating func openItemPage() {
    guard item != .total else { return notice = Notice(Notices.chooseDimension) }
    guard book.definition.isInForce(item, in: year) else {
      return notice = Notice(Notices.isNotInForce(item, in: year))
    }
    jump(to: .dimension(item))
  }
}
