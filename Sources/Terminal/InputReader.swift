import TextUI

/// Turns what is read from the terminal into events, and tells what a person types from text that comes
/// at once.
///
/// Pure like the decoder, but what is read at once matters here: a key comes alone.
struct InputReader: Sendable {
  private var decoder: KeyDecoder
  private var burst: Burst?
  private let escapeDelay: Int
  /// How long the rest of a sequence may be behind an Esc that was told already, in milliseconds.
  let tailDelay: Int

  /// A reader that waits so many milliseconds for what may follow an Esc.
  init(terminalKeys: [(sequence: [UInt8], key: Key)] = [], escapeDelay: Int = 50, tailDelay: Int = 500) {
    decoder = KeyDecoder(terminalKeys: terminalKeys)
    self.escapeDelay = escapeDelay
    self.tailDelay = tailDelay
  }

  /// How long to wait for what belongs to what has come, in milliseconds; `nil` where that is whole.
  ///
  /// If nothing comes in that time, call ``giveUp()``.
  var patience: Int? {
    if burst != nil { return Burst.patience }
    if decoder.isInsideTail { return tailDelay }
    return decoder.isInsideSequence ? escapeDelay : decoder.pastePatience
  }

  /// Whether an Esc was told that may turn out to be the beginning of something else; nothing waits for it.
  ///
  /// If nothing comes in ``tailDelay``, call ``endTail()``.
  var awaitsTail: Bool { decoder.awaitsTail }

  /// Whether the terminal answered as only PuTTY does.
  var isPuTTY: Bool { decoder.isPuTTY }

  mutating func endTail() { decoder.endTail() }

  /// Takes what was read at once, and gives what it completes.
  mutating func take(_ bytes: some Collection<UInt8>) -> [Event] {
    let events = decoder.decode(bytes)
    guard burst != nil || Burst.isOne(events) else { return Self.retyped(events) }
    var open = burst ?? Burst()
    open.append(events)
    burst = open
    return []
  }

  /// Ends the wait for more.
  mutating func giveUp() -> [Event] {
    if var open = burst {
      open.append(decoder.giveUp())
      burst = nil
      return open.events
    }
    return decoder.isInsideSequence || decoder.isInsideTail ? decoder.giveUp() : decoder.endPaste()
  }

  /// The line is gone: an Esc before the end was an Esc; what was not whole is lost with the line.
  mutating func end() -> [Event] {
    burst = nil
    return decoder.giveUp()
  }

  /// What an input method sends: it takes letters back and types one with marks in their place, all at
  /// once.
  private static func retyped(_ events: [Event]) -> [Event] {
    var (text, count, isTakenBack, hasMarks) = ("", 0, false, false)
    for event in events {
      guard case .key(let key) = event, !key.control, !key.alt, !key.shift else { return events }
      switch key.code {
      case .backspace:
        isTakenBack = true
        if text.popLast() == nil { count += 1 }
      case .character(let character):
        text.append(character)
        hasMarks = hasMarks || (isTakenBack && !character.isASCII)
      default: return events
      }
    }
    return hasMarks ? [.retyped(text, erasing: count)] : events
  }
}
