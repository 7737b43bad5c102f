import Words

/// Writes a table field by field.
public struct CSVWriter {
  /// What has been written so far.
  public private(set) var bytes: [UInt8]

  private let flavour: CSVFlavour
  private var isAtLineStart = true

  /// A writer of an empty table.
  public init(_ flavour: CSVFlavour) {
    self.flavour = flavour
    bytes = flavour.mark
  }

  /// A name, a code, a heading or another text, in quotes where it needs them.
  ///
  /// Control characters but line breaks are shown: a table may be printed on a terminal.
  public mutating func text(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    field(CSVWriter.inert(lines.map { String($0).printable }.joined(separator: "\n")))
  }

  /// A text that no spreadsheet takes for a formula and computes.
  ///
  /// Before `=`, `+`, `-` and `@` an apostrophe is put. Reading a name passes over it; numbers, which may
  /// begin with a minus, have none.
  public static func inert(_ text: String) -> String {
    let acting: [Character] = ["=", "+", "-", "@"]
    let acts = text.first { !$0.isWhitespace }.map { acting.contains($0) } ?? false
    return acts ? "'" + text : text
  }

  /// A number with every digit; empty where there is none.
  public mutating func number(_ number: Double?) {
    let text = number.map(DecimalText.text) ?? ""
    field(flavour == .excel ? String(text.map { $0 == "." ? "," : $0 }) : text)
  }

  /// A whole number.
  public mutating func number(_ number: Int?) { field(number.map(String.init) ?? "") }

  public mutating func endRow() {
    bytes.append(contentsOf: flavour.lineEnd)
    isAtLineStart = true
  }

  private mutating func field(_ text: String) {
    if !isAtLineStart { bytes.append(flavour.delimiter) }
    isAtLineStart = false
    let quote = UInt8(ascii: "\"")
    let needsQuotes =
      text.first == " " || text.last == " "
      || text.utf8.contains { [quote, flavour.delimiter, 9, 10, 13].contains($0) }
    guard needsQuotes else { return bytes.append(contentsOf: text.utf8) }
    bytes.append(quote)
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}
