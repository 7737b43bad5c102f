/// Something that happened outside: a key, text pasted, the window resized, a signal.
public enum Event: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The Esc that was told was the beginning of what comes next: a slow line had torn it apart.
  case escapeTakenBack
  /// Text pasted by the terminal (bracketed paste), never to be taken for commands.
  case paste(String)
  /// Signs that came at once, as they do where the terminal does not tell that text is pasted; never
  /// to be taken for commands.
  case burst(String)
  /// What is wrong with the paste that came before, or would have come.
  case pasteFault(PasteFault)
  /// What an input method made of the letters before it, so many of which it takes the place of.
  case retyped(String, erasing: Int)
  /// The mouse was used.
  case mouse(Mouse)
  /// The window has this size now.
  case resized(Size)
  /// Back from a suspension (Ctrl-Z, `fg`): everything must be drawn again.
  case resumed
  /// Asked to end by a signal: TERM or INT.
  case terminated
  /// The terminal is gone: HUP, end of input.
  case hungUp
  /// The terminal says what its own ground is.
  case ground(Ground)
  /// What is watched beside the terminal has something to tell, or it is time to look at it.
  case woken
}

/// What can be wrong with a paste.
public enum PasteFault: Hashable, Sendable {
  /// Its end never came: what came before was given.
  case withoutEnd
  /// It was longer than what is taken: nothing of it was given.
  case tooLarge
}

/// One press of a key.
public struct Key: Hashable, Sendable {
  /// Which key.
  public enum Code: Hashable, Sendable {
    /// A letter, digit or sign as typed; space included.
    case character(Character)
    /// The keys without a sign of their own.
    case enter, escape, tab, backspace, delete, insert
    /// The keys that move.
    case up, down, left, right, home, end, pageUp, pageDown
    /// F1 is `function(1)`.
    case function(Int)
    /// A key this program has no name for.
    case unknown
  }

  /// Which key.
  public var code: Code
  /// Held with Ctrl.
  public var control: Bool
  /// Held with Alt (or after Esc, as terminals send it).
  public var alt: Bool
  /// Held with Shift, where the terminal tells it apart; a capital letter is a character of its own.
  public var shift: Bool

  /// A key, without modifiers unless told otherwise.
  public init(_ code: Code, control: Bool = false, alt: Bool = false, shift: Bool = false) {
    self.code = code
    self.control = control
    self.alt = alt
    self.shift = shift
  }

  /// A character typed without a modifier.
  public static func character(_ character: Character) -> Key { Key(.character(character)) }

  /// A letter typed with Ctrl held, always named in lower case.
  public static func control(_ character: Character) -> Key {
    Key(.character(character), control: true)
  }

  public static let backTab = Key(.tab, shift: true)
}

/// One action of the mouse.
public struct Mouse: Hashable, Sendable {
  /// What was done.
  public enum Action: Hashable, Sendable {
    /// What a mouse can do.
    case press, release, doubleClick, scrollUp, scrollDown
    /// The middle or the right button went down.
    case otherPress
  }

  /// What was done.
  public var action: Action
  /// Over which cell.
  public var place: Point

  /// An action over a cell.
  public init(_ action: Action, at place: Point) {
    self.action = action
    self.place = place
  }
}
