/// Reads a table row by row, as RFC 4180 has it and as spreadsheets write it.
///
/// Quotes may hold delimiters, line breaks and doubled quotes. Lines end in LF, CRLF or CR; blank
/// ones are passed over. The delimiter is the one the first line has most of: tab, semicolon or
/// comma; a first line `sep=;` as Excel writes it names it.
struct CSVReader {
  /// What stands between two fields.
  let delimiter: UInt8
  private let bytes: [UInt8]
  /// How many bytes were read.
  private(set) var position = 0
  private var line = 1

  /// How many bytes there are.
  var size: Int { bytes.count }

  private static let delimiters = [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ",")]
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// A reader of pasted rows: tabs where there is any, for figures with commas stand between them; commas
  /// only below a first line that has words and commas, and where no line is one figure with a comma.
  init(pasted bytes: [UInt8]) {
    self.bytes = bytes
    let comma = UInt8(ascii: ",")
    let lines = bytes.split(separator: CSVReader.lineFeed)
    let isWritten = lines.first.map { $0.contains(comma) && $0.contains { $0 >= 0x41 } } ?? false
    let isFigure = { (line: ArraySlice<UInt8>) in
      if case .number = DecimalText.read(line.trimmed) { line.contains(comma) } else { false }
    }
    delimiter =
      CSVReader.delimiters.prefix(2).first(where: bytes.contains)
      ?? (isWritten && !lines.contains(where: isFigure) ? comma : UInt8(ascii: "\t"))
  }

  /// A reader of a text whose delimiter is known.
  init(_ bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  /// A reader of a text in UTF-8 without a byte order mark.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var lines = CSVLines(bytes)
    var skipped = 0
    var first = lines.next() ?? []
    while first.trimmed.isEmpty, let next = lines.next() { first = next }
    if first.count == 5, first.starts(with: Array("sep=".utf8)), let named = first.last,
      CSVReader.delimiters.contains(named)
    {
      delimiter = named
      skipped = first.endIndex
    } else {
      delimiter = CSVReader.delimiter(of: bytes[first.startIndex...])
    }
    while position < skipped { passLineOrByte() }
  }

  /// Fills the row with the next that has anything in it; `false` at the end.
  mutating func next(into row: inout CSVRow) throws(CSVFault) -> Bool {
    while position < bytes.count {
      row.begin(line: line)
      while try field(into: &row) {}
      if !row.isBlank { return true }
    }
    return false
  }

  /// Reads one field; whether another follows in the row.
  private mutating func field(into row: inout CSVRow) throws(CSVFault) -> Bool {
    let start = line
    let isQuoted = opensQuote()
    if isQuoted { try quotedField(into: &row) } else { plainField(into: &row) }
    row.endField(line: start, isQuoted: isQuoted)
    guard position < bytes.count else { return false }
    let hasMore = bytes[position] == delimiter
    passLineOrByte()
    return hasMore
  }

  /// Steps over blanks before a quote; they are part of the field where none follows.
  private mutating func opensQuote() -> Bool {
    var place = position
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
    guard place < bytes.count, bytes[place] == CSVReader.quote else { return false }
    position = place + 1
    return true
  }

  private mutating func plainField(into row: inout CSVRow) {
    let start = position
    while position < bytes.count, !endsField(bytes[position]) { position += 1 }
    row.append(bytes[start..<position])
  }

  private mutating func quotedField(into row: inout CSVRow) throws(CSVFault) {
    let opening = line
    while true {
      let start = position
      while position < bytes.count, bytes[position] != CSVReader.quote { passLineOrByte() }
      guard position < bytes.count else { throw CSVFault(line: opening, reason: .unclosedQuote) }
      row.append(bytes[start..<position])
      position += 1
      guard position < bytes.count, bytes[position] == CSVReader.quote else { break }
      row.append(bytes[position...position])
      position += 1
    }
    while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
    if position < bytes.count, !endsField(bytes[position]) {
      throw CSVFault(line: line, reason: .textAfterQuote)
    }
  }

  private func endsField(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == CSVReader.lineFeed || byte == CSVReader.carriageReturn
  }

  /// Steps over one byte, or over a whole line end, counting lines.
  private mutating func passLineOrByte() {
    let byte = bytes[position]
    position += 1
    if byte == CSVReader.carriageReturn {
      if position < bytes.count, bytes[position] == CSVReader.lineFeed { position += 1 }
      line += 1
    } else if byte == CSVReader.lineFeed {
      line += 1
    }
  }

  /// The delimiter the first row has most of outside of quotes; of equals the first named.
  private static func delimiter(of text: ArraySlice<UInt8>) -> UInt8 {
    var counts = delimiters.map { _ in 0 }
    var isQuoted = false
    for byte in text {
      if byte == quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == lineFeed || byte == carriageReturn { break }
      if let candidate = delimiters.firstIndex(of: byte) { counts[candidate] += 1 }
    }
    let most = counts.max() ?? 0
    guard most > 0, let best = counts.firstIndex(of: most) else { return UInt8(ascii: ",") }
    return delimiters[best]
  }
}
