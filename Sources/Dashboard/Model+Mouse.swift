import TextUI
import Words

extension Model {
  /// Whether the mouse is reported to the board.
  public enum MouseUse: Hashable, Sendable {
    /// The terminal has none.
    case absent
    /// It is the terminal's own: text can be selected and copied.
    case off
    /// Clicks and the wheel come to the board.
    case on
  }

  /// Turns the mouse off, or on again; says so, and what it means.
  mutating func changeMouse() -> [Effect] {
    switch mouse {
    case .absent:
      notice = Notice(Notices.noMouse, .warning)
      return []
    case .on:
      (mouse, notice) = (.off, Notice(Notices.mouseIsOff))
      return [.useMouse(false)]
    case .off:
      (mouse, notice) = (.on, Notice(Notices.mouseIsOn))
      return [.useMouse(true)]
    }
  }

  /// What a click on the frame stands for: a panel, a year, a key of the footer; `nil` elsewhere.
  ///
  /// While a cell is typed into nothing of it acts, and in the grid no key: what publishes or discards is a key
  /// that was pressed.
  func frameAction(at place: Point) -> Action? {
    let isEntry = screen == .entry
    guard !isEntry || entry?.field == nil, let hit = sight.row(at: place) else { return nil }
    switch hit.list {
    case .panelTabs: return .openPanel(hit.row)
    case .titleYear: return hit.row == 0 ? (isEntry ? nil : .chooseYear) : .stepYear(hit.row)
    case .footerKeys where !isEntry:
      let keys = View.footer(of: self)
      guard keys.indices.contains(hit.row) else { return nil }
      return KeyMap.action(ofFooter: keys[hit.row].key, in: View.context(of: self))
    default: return nil
    }
  }

  /// What a command does now, for the list of commands: which of two ways it turns.
  func words(of binding: KeyMap.Binding) -> LocalizedText {
    switch (binding.action, mouse) {
    case (.changeMouse, .on): Notices.turnMouseOff
    case (.changeMouse, .off): Notices.turnMouseOn
    default: book.definition.naming(binding.words)
    }
  }
}
