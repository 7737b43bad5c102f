import Pages
import TextUI
import Words

/// Letters that an input method put together.
extension Model {
  /// Steps through the years by `ơ` and `ư`, and says so.
  ///
  /// Telex makes `ư` of `w` too: where that is a command, the first `ư` only asks.
  ///
  /// - Parameter before: what the message line said when the key was pressed.
  mutating func stepYear(composed step: Int, before: Notice?) -> [Effect] {
    if step > 0, screen != .entry, before?.text != Notices.whichKey {
      notice = Notice(Notices.whichKey, .warning)
      return []
    }
    let effects: [Effect]
    if screen == .entry { effects = stepEntryYear(step) } else { effects = stepBoardYear(step) }
    let shown = screen == .entry ? entry?.draft.year : year
    if notice == nil, let shown { notice = Notice(Notices.composedYear(shown, isLater: step > 0)) }
    return effects
  }

  private mutating func stepBoardYear(_ step: Int) -> [Effect] {
    stepYear(step)
    return []
  }
}

/// What an input method does in a field: letters give way, others take their place.
func retyped(_ model: Model, _ text: String, erasing count: Int) -> (model: Model, effects: [Effect]) {
  let actions = Array(repeating: Action.erase, count: count) + [.type(text)]
  return actions.reduce((model, [])) { before, action in
    let (next, effects) = update(before.0, action)
    return (next, before.1 + effects)
  }
}
