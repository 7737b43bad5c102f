/// Brings the bytes of a table to UTF-8 without a byte order mark.
enum CSVEncoding {
  /// The text as UTF-8: from UTF-8 with or without a mark, or from UTF-16 with one.
  ///
  /// UTF-16 is what Excel's "Unicode text" writes.
  static func text(of bytes: [UInt8]) throws(CSVFault) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) { return try fromUTF16(bytes, lowFirst: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try fromUTF16(bytes, lowFirst: false) }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw CSVFault(line: lineOfFault(in: bytes), reason: .encoding)
    }
    return bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(byteOrderMark.count)) : bytes
  }

  /// The mark some programs put before UTF-8.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func fromUTF16(_ bytes: [UInt8], lowFirst: Bool) throws(CSVFault) -> [UInt8] {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return lowFirst ? first | second << 8 : first << 8 | second
    }
    guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
      throw CSVFault(line: nil, reason: .encoding)
    }
    return Array(text.utf8)
  }

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
