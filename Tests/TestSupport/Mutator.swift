import Foundation

/// Changes bytes at random, the same way in every run: one byte, a piece of a grammar, a cut, a doubling.
public struct Mutator {
  /// How many texts a test tries; `PAPIBOARD_FUZZ_ROUNDS` tries more.
  public static let rounds =
    ProcessInfo.processInfo.environment["PAPIBOARD_FUZZ_ROUNDS"].flatMap(Int.init) ?? 1500

  /// What keyboards, mice and lines send, whole and in pieces.
  public static let keys = [
    "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}[A", "\u{1B}[1;5C", "\u{1B}[200~", "\u{1B}[201~",
    "\u{1B}[<0;10;5M",
    "\u{1B}[<64;999;999M", "\u{1B}[M   ", "\u{1B}]52;c;", "\u{7}", "\r", "\t", "7", "4", "y", "q", "ệ",
    "e\u{302}\u{323}",
    ";;;;", "\u{1B}[?2026;2$y", "~", "1,43", "\u{4}", "\u{1A}",
  ]

  private var random: FixedRandom
  private let pieces: [[UInt8]]

  /// A source of changes.
  ///
  /// - Parameter pieces: what is put in between, besides single bytes.
  public init(_ seed: UInt64, pieces: [String]) {
    random = FixedRandom(seed)
    self.pieces =
      pieces.map { Array($0.utf8) } + [
        [0], [0x1B], [0x7F], [0xFF], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80],
      ]
  }

  /// Some bytes with one to four changes.
  public mutating func changed(_ original: [UInt8]) -> [UInt8] {
    var bytes = original
    for _ in 0..<number(in: 1...4) {
      let place = number(in: 0...bytes.count)
      let end = min(bytes.count, place + number(in: 0...40))
      switch number(in: 0...4) {
      case 0: bytes.insert(contentsOf: pieces[number(in: 0...(pieces.count - 1))], at: place)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3: bytes = Array(bytes[..<place])
      default: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
      }
    }
    return bytes
  }

  /// So many bytes, most of them pieces.
  public mutating func stream(of count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      if number(in: 0...3) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      } else {
        bytes += pieces[number(in: 0...(pieces.count - 1))]
      }
    }
    return Array(bytes.prefix(count))
  }

  /// Some bytes in pieces of random length, as a line delivers them.
  public mutating func parts(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var rest = bytes[...]
    var parts: [ArraySlice<UInt8>] = []
    while !rest.isEmpty {
      let count = min(rest.count, number(in: 1...9))
      parts.append(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    return parts
  }

  /// A number.
  public mutating func number(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
}
