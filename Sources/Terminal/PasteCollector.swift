import TextUI

/// Gathers what is pasted until the terminal says that it ends, or nothing comes any more.
struct PasteCollector: Sendable {
  private var bytes: [UInt8] = []
  /// Whether more came than is kept.
  private var isTooLarge = false

  /// More than this, in bytes, is not taken: nobody pastes so much into a field or a year.
  static let limit = 1 << 20

  /// What ends a paste: `ESC [ 201 ~`.
  private static let end: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  private static let interrupt: UInt8 = 0x03

  /// How long to wait for more, in milliseconds: not long where a person may have pressed Esc or Ctrl-C
  /// because the end is lost.
  var patience: Int { bytes.last == Byte.escape || bytes.last == Self.interrupt ? 500 : 2000 }

  /// Takes more; gives what follows the end, `nil` while the end has not come.
  ///
  /// Every byte is looked at once, however large the paste.
  mutating func append(_ more: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var start = more.startIndex
    while let tilde = more[start...].firstIndex(of: 0x7E) {
      keep(more[start...tilde])
      start = tilde + 1
      if bytes.suffix(Self.end.count).elementsEqual(Self.end) {
        bytes.removeLast(Self.end.count)
        return more[start...]
      }
    }
    keep(more[start...])
    return nil
  }

  /// Of what is too large only as much stays as may be the beginning of its end.
  private mutating func keep(_ more: ArraySlice<UInt8>) {
    bytes += more
    guard isTooLarge || bytes.count > Self.limit + Self.end.count else { return }
    isTooLarge = true
    bytes = Array(bytes.suffix(Self.end.count))
  }

  /// What a paste is that has its end.
  var event: Event {
    isTooLarge || bytes.count > Self.limit ? .pasteFault(.tooLarge) : .paste(text)
  }

  /// What a paste is whose end never came: a Ctrl-C that ended it is a key.
  var eventsWithoutEnd: [Event] {
    var left = self
    let isInterrupted = bytes.last == Self.interrupt
    if isInterrupted { left.bytes.removeLast() }
    for count in stride(from: Self.end.count - 1, to: 0, by: -1)
    where left.bytes.suffix(count).elementsEqual(Self.end.prefix(count)) {
      left.bytes.removeLast(count)
      break
    }
    var events = left.bytes.isEmpty && !isTooLarge ? [] : [left.event]
    if !isTooLarge { events.append(.pasteFault(.withoutEnd)) }
    return isInterrupted ? events + [.key(.control("c"))] : events
  }

  /// What was pasted, lines ended by `\n`: most terminals send `\r`.
  private var text: String {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    var wasReturn = false
    for byte in bytes {
      switch byte {
      case 0x0D: lines.append(0x0A)
      case 0x0A where wasReturn: break
      default: lines.append(byte)
      }
      wasReturn = byte == 0x0D
    }
    return String(decoding: lines, as: UTF8.self)
  }
}
