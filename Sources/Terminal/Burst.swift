import TextUI

/// Signs that came at once, gathered into one text until nothing more comes.
///
/// A person's keys come one by one. Text that is pasted where the terminal does not say so, or typed
/// ahead of a line that stood still, comes in one piece, and would do whatever its letters are bound to.
struct Burst: Sendable {
  /// How long to wait for what belongs to it, in milliseconds: a line cuts a text into packets.
  static let patience = 100
  /// So many bytes of typing may come at once.
  private static let mostBytes = 64
  private static let figures = Set("0123456789,.-+")

  private var text = ""
  private var isTooLarge = false
  /// What came with it and is no typing.
  private var others: [Event] = []

  /// Whether what came at once is a burst: letters together with a tab or return, tabs and returns
  /// together, or very much.
  ///
  /// Figures with one of the two between them are typing; keys that send sequences, held down on a slow
  /// line, are keys.
  static func isOne(_ events: [Event]) -> Bool {
    var (bytes, hasLetter, hasTab, hasReturn) = (0, false, false, false)
    for case .key(let key) in events where !key.control && !key.alt && !key.shift {
      switch key.code {
      case .character(let character):
        bytes += character.utf8.count
        if !figures.contains(character) { hasLetter = true }
      case .tab: (bytes, hasTab) = (bytes + 1, true)
      case .enter: (bytes, hasReturn) = (bytes + 1, true)
      case .backspace: bytes += 1
      default: break
      }
    }
    return (hasLetter && (hasTab || hasReturn)) || (hasTab && hasReturn) || bytes > mostBytes
  }

  /// Takes more of it: what is typed is text, and other keys are nothing.
  mutating func append(_ events: [Event]) {
    for event in events {
      guard case .key(let key) = event else {
        others.append(event)
        continue
      }
      guard !key.control, !key.alt, !key.shift else { continue }
      switch key.code {
      case .character(let character): add(character)
      case .tab: add("\t")
      case .enter: add("\n")
      case .backspace: _ = text.popLast()
      default: break
      }
    }
  }

  private mutating func add(_ character: Character) {
    if text.utf8.count < PasteCollector.limit { text.append(character) } else { isTooLarge = true }
  }

  /// What it is, once nothing more comes.
  var events: [Event] { [isTooLarge ? .pasteFault(.tooLarge) : .burst(text)] + others }
}
