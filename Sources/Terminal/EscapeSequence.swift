import TextUI

/// The grammar of what begins with Esc (ECMA-48, and what terminals added to it).
enum EscapeSequence {
  /// How far a sequence reaches.
  enum Extent: Equatable {
    /// So many bytes, the Esc included.
    case complete(Int)
    /// Its end has not come yet.
    case unfinished
  }

  /// What a whole sequence means.
  enum Meaning {
    case event(Event)
    /// Alt held while this was typed.
    case altText(ArraySlice<UInt8>)
    case pasteBegins
    case colour(ColourReply)
    /// Nothing to this program.
    case nothing
  }

  /// Whether the bytes begin a string of the terminal's, whatever its end.
  static func isString(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.dropFirst().first.map { "]PX^_".utf8.contains($0) } ?? false
  }

  /// How far the sequence reaches that begins the bytes.
  ///
  /// - Parameter isKnown: whether these bytes are a key in themselves; it decides where one key of a
  ///   terminal is the beginning of another thing elsewhere (`ESC [ M`).
  static func measure(_ bytes: ArraySlice<UInt8>, isKnown: (ArraySlice<UInt8>) -> Bool) -> Extent {
    let body = bytes.dropFirst()
    guard let introducer = body.first else { return .unfinished }
    switch introducer {
    case Byte.escape: return .complete(1)
    case UInt8(ascii: "["): return measureControl(bytes, isKnown: isKnown)
    case UInt8(ascii: "O"): return measureShift(bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      return measureString(bytes)
    default:
      let length = Byte.utf8Length(introducer)
      return body.count < length ? .unfinished : .complete(1 + length)
    }
  }

  /// `ESC [`, parameters, intermediates, final byte.
  private static func measureControl(
    _ bytes: ArraySlice<UInt8>, isKnown: (ArraySlice<UInt8>) -> Bool
  ) -> Extent {
    var index = bytes.startIndex + 2
    // The Linux console's F1…F5: ESC [ [ A.
    if index < bytes.endIndex, bytes[index] == UInt8(ascii: "[") {
      return bytes.count < 4 ? .unfinished : .complete(4)
    }
    while index < bytes.endIndex {
      let byte = bytes[index]
      if (0x40...0x7E).contains(byte) {
        let length = index + 1 - bytes.startIndex
        // The old mouse report: three raw bytes follow.
        guard byte == UInt8(ascii: "M"), length == 3, !isKnown(bytes.prefix(3)) else {
          return .complete(length)
        }
        return bytes.count < 6 ? .unfinished : .complete(6)
      }
      // Broken off: what comes now begins afresh.
      if !(0x20...0x3F).contains(byte) { return .complete(index - bytes.startIndex) }
      index += 1
    }
    return .unfinished
  }

  /// `ESC O` and a letter, in some terminals with a modifier between.
  private static func measureShift(_ bytes: ArraySlice<UInt8>) -> Extent {
    let modifiers = bytes.dropFirst(2).prefix { (0x30...0x3F).contains($0) }
    guard let final = bytes.dropFirst(2 + modifiers.count).first else { return .unfinished }
    let length = 2 + modifiers.count
    return .complete((0x40...0x7E).contains(final) ? length + 1 : length)
  }

  /// `ESC ]` … BEL or `ESC \`: an answer of the terminal's that nobody asked for.
  private static func measureString(_ bytes: ArraySlice<UInt8>) -> Extent {
    for index in bytes.indices.dropFirst(2) {
      if bytes[index] == 0x07 { return .complete(index + 1 - bytes.startIndex) }
      if bytes[index] == UInt8(ascii: "\\"), bytes[index - 1] == Byte.escape, index > bytes.startIndex + 2 {
        return .complete(index + 1 - bytes.startIndex)
      }
    }
    return .unfinished
  }

  /// What a whole sequence means.
  static func meaning(of sequence: ArraySlice<UInt8>) -> Meaning {
    let body = sequence.dropFirst()
    guard let introducer = body.first else { return .event(.key(Key(.escape))) }
    switch introducer {
    case UInt8(ascii: "["): return control(body.dropFirst())
    case UInt8(ascii: "O"):
      return body.count == 1 ? .altText(body) : key(KeyNames.shifted(body.dropFirst()))
    case UInt8(ascii: "]"): return ColourReply(sequence).map(Meaning.colour) ?? .nothing
    case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"): return .nothing
    default: return .altText(body)
    }
  }

  private static func control(_ body: ArraySlice<UInt8>) -> Meaning {
    guard let final = body.last else { return .altText([UInt8(ascii: "[")]) }
    if body.first == UInt8(ascii: "[") { return key(KeyNames.linuxFunction(final)) }
    if body.first == UInt8(ascii: "M"), body.count == 4 {
      return mouse(MouseReport(raw: body.dropFirst()))
    }
    guard (0x40...0x7E).contains(final) else { return .nothing }
    let middle = body.dropLast()
    if middle.first == UInt8(ascii: "<") {
      return mouse(MouseReport(numbers: numbers(middle.dropFirst()), final: final))
    }
    // Private replies (ESC [ ? …) and anything with intermediates are no keys.
    guard middle.allSatisfy({ (0x30...0x3B).contains($0) }) else { return .nothing }
    let parameters = numbers(middle)
    if final == UInt8(ascii: "~"), parameters.first == 200 { return .pasteBegins }
    if isRelease(middle) { return .nothing }
    return key(KeyNames.control(parameters: parameters, final: final))
  }

  /// Whether a key was let go, as the protocol of kitty tells it behind the modifiers: `1;5:3`.
  private static func isRelease(_ parameters: ArraySlice<UInt8>) -> Bool {
    let parts = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    guard parts.count > 1 else { return false }
    return parts[1].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).dropFirst().first?
      .elementsEqual("3".utf8) ?? false
  }

  private static func key(_ key: Key?) -> Meaning {
    key.map { .event(.key($0)) } ?? .nothing
  }

  private static func mouse(_ report: MouseReport?) -> Meaning {
    report?.mouse.map { .event(.mouse($0)) } ?? .nothing
  }

  /// Numbers between semicolons, 0 where there is none; what follows a colon is left out.
  private static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int] {
    bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { part in
      part.prefix { $0 != UInt8(ascii: ":") }.reduce(0) { value, digit in
        (0x30...0x39).contains(digit) ? min(value * 10 + Int(digit - 0x30), 1_000_000_000) : value
      }
    }
  }
}
