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

  /// What a command does now, for the list of commands: which of two ways it turns.
  func words(of binding: KeyMap.Binding) -> LocalizedText {
    switch (binding.action, mouse) {
    case (.changeMouse, .on): Notices.turnMouseOff
    case (.changeMouse, .off): Notices.turnMouseOn
    default: book.definition.naming(binding.words)
    }
  }
}
