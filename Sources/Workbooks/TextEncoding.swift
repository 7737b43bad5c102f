import Glibc
import Words

/// How the bytes of a text file stand for letters.
public enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  case utf8 = "UTF-8"
  /// What Excel's "Unicode text" writes.
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  /// What Windows set to Vietnamese writes: tone marks are letters of their own.
  case windows1258 = "CP1258"
  /// What Windows set to English writes; every letter it does not have became `?`.
  case windows1252 = "CP1252"

  /// Whether a letter takes two bytes.
  public var isWide: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }

  /// What people call it.
  public var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .windows1258: "Windows-1258"
    case .windows1252: "Windows-1252"
    }
  }

  /// The marks some programs put in front, by which an encoding is known.
  static let marks: [(bytes: [UInt8], encoding: TextEncoding)] = [
    ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
  ]

  /// The encoding of a file, and how many bytes of a mark stand before its text.
  ///
  /// Without a mark: UTF-16 where every other byte of much of it is 0, UTF-8 where it is valid, else
  /// Windows-1258 where its tone marks stand behind vowels only, else Windows-1252.
  public static func of(_ bytes: [UInt8]) -> (encoding: TextEncoding, markLength: Int) {
    for mark in marks where bytes.starts(with: mark.bytes) { return (mark.encoding, mark.bytes.count) }
    if let wide = widthTwo(bytes) { return (wide, 0) }
    if String(validating: bytes, as: UTF8.self) != nil || isMostlyUTF8(bytes) { return (.utf8, 0) }
    return (hasToneMarksBehindVowels(bytes) ? .windows1258 : .windows1252, 0)
  }

  /// A text of this encoding as UTF-8; `nil` where it is none.
  public func utf8(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    guard self != .utf8 else { return String(validating: bytes, as: UTF8.self) == nil ? nil : Array(bytes) }
    guard let converter = iconv_open("UTF-8", rawValue), converter != iconv_t(bitPattern: -1) else {
      return nil
    }
    defer { iconv_close(converter) }
    var source = bytes.map { CChar(bitPattern: $0) }
    var converted = [CChar](repeating: 0, count: bytes.count * 3 + 16)
    let written: Int? = source.withUnsafeMutableBufferPointer { from in
      converted.withUnsafeMutableBufferPointer { into in
        var (input, output) = (from.baseAddress, into.baseAddress)
        var (left, room) = (from.count, into.count)
        guard iconv(converter, &input, &left, &output, &room) != Int(bitPattern: UInt.max), left == 0 else {
          return nil
        }
        // A vowel waits for a tone mark that may follow: the last one is still to come.
        guard iconv(converter, nil, nil, &output, &room) != Int(bitPattern: UInt.max) else { return nil }
        return into.count - room
      }
    }
    return written.map { converted[..<$0].map { UInt8(bitPattern: $0) } }
  }

  /// Whether most letters beyond ASCII are whole in UTF-8: then the rest are broken, and no others.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var (whole, broken, place) = (0, 0, 0)
    while place < bytes.count {
      let length =
        switch bytes[place] {
        case ..<0x80: 1
        case 0xC2..<0xE0: 2
        case 0xE0..<0xF0: 3
        case 0xF0..<0xF5: 4
        default: 0
        }
      let rest = bytes[place...].prefix(max(1, length))
      let isWhole = length > 0 && rest.count == length && rest.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
      if bytes[place] >= 0x80 { if isWhole { whole += 1 } else { broken += 1 } }
      place += isWhole ? length : 1
    }
    return whole > broken
  }

  /// UTF-16 without a mark: line ends, digits and commas have a 0 beside them.
  private static func widthTwo(_ bytes: [UInt8]) -> TextEncoding? {
    let sample = bytes.prefix(4096)
    guard bytes.count >= 8, bytes.count.isMultiple(of: 2) else { return nil }
    var (even, odd) = (0, 0)
    for (place, byte) in sample.enumerated() where byte == 0 {
      if place.isMultiple(of: 2) { even += 1 } else { odd += 1 }
    }
    let many = sample.count / 5
    if odd > many, even * 10 < odd { return .utf16LittleEndian }
    if even > many, odd * 10 < even { return .utf16BigEndian }
    return nil
  }

  /// Whether what Windows-1258 reads as tone marks stands behind vowels, and nowhere else.
  private static func hasToneMarksBehindVowels(_ bytes: [UInt8]) -> Bool {
    var found = false
    for (place, byte) in bytes.enumerated() where toneMarks.contains(byte) {
      guard place > 0, vowels.contains(bytes[place - 1]) else { return false }
      found = true
    }
    return found || bytes.contains { $0 == 0xF5 || $0 == 0xFD || $0 == 0xD5 || $0 == 0xDD }
  }

  /// Grave, hook, tilde, acute, dot below in Windows-1258.
  private static let toneMarks: Set<UInt8> = [0xCC, 0xD2, 0xDE, 0xEC, 0xF2]
  /// The vowels of Windows-1258 that a tone mark can follow: a ă â e ê i o ô ơ u ư y.
  private static let vowels = Set(
    Array("aeiouyAEIOUY".utf8) + [0xE2, 0xC2, 0xE3, 0xC3, 0xEA, 0xCA, 0xF4, 0xD4, 0xF5, 0xD5, 0xFD, 0xDD])
}
