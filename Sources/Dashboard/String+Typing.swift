import TextUI

extension String {
  /// The most that a field to search in takes: more than any name has.
  private static let longestQuery = 60

  /// The text with more typed or pasted behind it: on one line, without control characters.
  func typing(_ text: String) -> String {
    let room = Swift.max(0, String.longestQuery - count)
    let signs = text.lazy.map { $0.isWhitespace ? " " : $0 }
    return self + signs.filter { !$0.isControl }.prefix(room)
  }
}

extension Character {
  /// Whether a terminal would take it for a command, or not show it.
  fileprivate var isControl: Bool {
    unicodeScalars.contains {
      $0.properties.generalCategory == .control || $0.properties.generalCategory == .format
    }
  }
}

extension TextField {
  /// Takes what is typed or pasted into a field; `false` where the field is closed.
  @discardableResult
  mutating func take(_ action: Action) -> Bool {
    switch action {
    case .type(let text): insert(text)
    case .edit(let key): _ = handle(key)
    case .erase: _ = handle(Key(.backspace))
    case .eraseAll: _ = handle(.control("u"))
    case .back: return false
    default: break
    }
    return true
  }
}
