/// One row of a table: its fields, unquoted, and the lines they begin on.
///
/// A reader fills the same row again and again, so that reading allocates little.
struct CSVRow {
  /// The line the row begins on, counted from 1.
  private(set) var line = 1
  private var text: [UInt8] = []
  private var ends: [Int] = []
  private var lines: [Int] = []
  private var quotes: [Bool] = []

  /// How many fields there are, empty ones too.
  var count: Int { ends.count }

  /// The bytes of a field without blanks at its ends; empty where the row is too short.
  subscript(column: Int) -> ArraySlice<UInt8> {
    guard column < ends.count else { return [] }
    return text[(column == 0 ? 0 : ends[column - 1])..<ends[column]].trimmed
  }

  /// The field as text.
  func string(_ column: Int) -> String { String(decoding: self[column], as: UTF8.self) }

  /// The line a field begins on; where the row is too short, the row's.
  func line(of column: Int) -> Int { column < lines.count ? lines[column] : line }

  /// Whether the field stood in quotes.
  func isQuoted(_ column: Int) -> Bool { column < quotes.count && quotes[column] }

  /// Whether no field has anything in it.
  var isBlank: Bool { (0..<count).allSatisfy { self[$0].isEmpty } }

  /// How many fields there are up to the last that has anything in it.
  var usedCount: Int {
    var used = count
    while used > 0, self[used - 1].isEmpty { used -= 1 }
    return used
  }

  mutating func begin(line: Int) {
    self.line = line
    text.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    quotes.removeAll(keepingCapacity: true)
  }

  mutating func append(_ bytes: ArraySlice<UInt8>) { text.append(contentsOf: bytes) }

  mutating func endField(line: Int, isQuoted: Bool) {
    ends.append(text.count)
    lines.append(line)
    quotes.append(isQuoted)
  }
}

extension ArraySlice<UInt8> {
  /// Without blanks, tabs, line breaks and no-break spaces at either end.
  var trimmed: ArraySlice<UInt8> {
    var (start, end) = (startIndex, endIndex)
    while start < end {
      if self[start].isBlank {
        start += 1
      } else if start + 1 < end, self[start] == 0xC2, self[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while start < end {
      if self[end - 1].isBlank {
        end -= 1
      } else if end - 1 > start, self[end - 2] == 0xC2, self[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return self[start..<end]
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\t")
      || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r")
  }
}
