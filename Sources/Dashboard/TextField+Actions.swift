import TextUI

extension TextField {
  /// Takes what is typed or pasted into a field, and keys that edit it.
  mutating func take(_ action: Action) {
    switch action {
    case .type(let text): insert(text)
    case .edit(let key): _ = handle(key)
    case .erase: _ = handle(Key(.backspace))
    case .eraseAll: _ = handle(.control("u"))
    default: break
    }
  }
}
