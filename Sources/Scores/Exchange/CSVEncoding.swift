import Workbooks

/// Brings the bytes of a table to UTF-8 without a byte order mark.
enum CSVEncoding {
  /// The text as UTF-8: from UTF-8 or UTF-16 with or without a mark, from Windows-1258 or Windows-1252.
  ///
  /// UTF-16 is what Excel's "Unicode text" writes, the others what its CSV is in, by how Windows is set.
  static func text(of bytes: [UInt8]) throws(CSVFault) -> [UInt8] {
    let found = TextEncoding.of(bytes)
    // Bytes that stand for no letter anywhere are no text.
    guard found.encoding != .windows1252 || !bytes.contains(where: isControl),
      let text = found.encoding.utf8(bytes[found.markLength...])
    else { throw CSVFault(line: found.encoding.isWide ? nil : lineOfFault(in: bytes), reason: .encoding) }
    return text
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D && byte != 0x0C
  }

  /// The mark some programs put before UTF-8.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The first line that is not UTF-8, counted from 1.
  private static func lineOfFault(in bytes: [UInt8]) -> Int {
    let lines = CSVLines(bytes)
    for (number, line) in lines.enumerated() where String(validating: line, as: UTF8.self) == nil {
      return number + 1
    }
    return 1
  }
}

/// The lines of a text, whatever ends them: LF, CRLF or CR.
struct CSVLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> ArraySlice<UInt8>? {
    guard position < bytes.count else { return nil }
    let rest = bytes[position...]
    let end = rest.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? bytes.count
    position = end + 1
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "\r"), bytes[end + 1] == UInt8(ascii: "\n") {
      position += 1
    }
    return rest[..<end]
  }
}
