import TextUI

/// What a terminal answers when it is asked for the colour of its ground: `ESC ] 11 ; rgb:ffff/ffff/ffff ESC \`.
///
/// PuTTY knows its ground only as the 259th colour, `ESC ] 4 ; 258 ; rgb:…`; what xterm has in that place is
/// another colour, so it counts only where the other question stays without an answer.
struct ColourReply: Hashable, Sendable {
  /// Both questions, and that no answer to the second counts once the first has one.
  static let question: [UInt8] = Array("\u{1B}]11;?\u{1B}\\\u{1B}]4;258;?\u{1B}\\".utf8)

  private static let beginnings = ["\u{1B}]11;", "\u{1B}]4;258;"].map { Array($0.utf8) }

  /// Whether it names the ground itself, not what is another colour elsewhere.
  let isCertain: Bool
  let ground: Ground

  /// The answer in a whole sequence; `nil` in any other.
  init?(_ sequence: ArraySlice<UInt8>) {
    guard let place = Self.beginnings.firstIndex(where: { sequence.starts(with: $0) }) else { return nil }
    isCertain = place == 0
    let body = sequence.dropFirst(Self.beginnings[place].count)
    let end = body.firstIndex { $0 == 0x07 || $0 == Byte.escape } ?? body.endIndex
    guard let ground = Self.ground(String(decoding: body[..<end], as: UTF8.self)) else { return nil }
    self.ground = ground
  }

  /// Whether bytes begin like an answer, as nobody types.
  static func begins(_ bytes: [UInt8]) -> Bool {
    beginnings.contains { bytes.starts(with: $0) || ($0.starts(with: bytes) && bytes.count > 3) }
  }

  /// Of `rgb:f/f/f` to `rgb:ffff/ffff/ffff` and `rgba:…`, and `#ffffff`.
  private static func ground(_ colour: String) -> Ground? {
    var parts = colour.split(separator: "/", omittingEmptySubsequences: false)
    if colour.hasPrefix("#"), colour.utf8.count == 7 {
      let digits = colour.dropFirst()
      parts = [digits.prefix(2), digits.dropFirst(2).prefix(2), digits.dropFirst(4)]
    } else {
      guard parts.count >= 3, let prefix = ["rgb:", "rgba:"].first(where: { colour.hasPrefix($0) }) else {
        return nil
      }
      parts[0] = parts[0].dropFirst(prefix.count)
    }
    let shares = parts.prefix(3).compactMap { digits -> Double? in
      guard (1...4).contains(digits.utf8.count), let value = Int(digits, radix: 16) else { return nil }
      return Double(value) / Double((1 << (4 * digits.utf8.count)) - 1)
    }
    guard shares.count == 3 else { return nil }
    let parts256 = shares.map { UInt8(($0 * 255).rounded()) }
    return Ground(of: RGB(red: parts256[0], green: parts256[1], blue: parts256[2]))
  }
}

/// A string of the terminal's that is taken in to its end, however long and however torn.
struct LongString: Sendable {
  /// Its beginning, as much as may mean something; nothing of what is longer.
  private var bytes: [UInt8]
  private var last: UInt8

  /// `nil` where the bytes begin no string.
  init?(beginning: ArraySlice<UInt8>) {
    guard EscapeSequence.isString(beginning), let last = beginning.last else { return nil }
    bytes = beginning.count > KeyDecoder.longestSequence ? [] : Array(beginning)
    self.last = last
  }

  /// Takes what belongs to it; the whole once its end has come, empty where it was too long.
  mutating func append(_ input: inout ArraySlice<UInt8>) -> [UInt8]? {
    while let byte = input.popFirst() {
      let isEnd = byte == 0x07 || (byte == UInt8(ascii: "\\") && last == Byte.escape)
      last = byte
      if !bytes.isEmpty { bytes.append(byte) }
      if bytes.count > KeyDecoder.longestSequence { bytes = [] }
      if isEnd { return bytes }
    }
    return nil
  }
}
