import Words

/// Numbers as people and files write them: every digit kept, never an exponent.
package enum DecimalText {
  /// The shortest text that reads back to the same number: `1.5`, `44`, `0.00001`.
  package static func text(of number: Double) -> String {
    let shortest = number.description
    guard let exponentMark = shortest.firstIndex(of: "e") else {
      return shortest.hasSuffix(".0") ? String(shortest.dropLast(2)) : shortest
    }
    let exponent = Int(shortest[shortest.index(after: exponentMark)...]) ?? 0
    return written(shortest[..<exponentMark], timesTenTo: exponent)
  }

  /// The same with the decimal sign of each language.
  static func words(of number: Double) -> LocalizedText {
    let text = text(of: number)
    return LocalizedText(vi: String(text.map { $0 == "." ? "," : $0 }), en: text)
  }

  /// `1.5`, 3 → `1500`; `1.5`, -3 → `0.0015`.
  private static func written(_ mantissa: Substring, timesTenTo exponent: Int) -> String {
    let sign = mantissa.hasPrefix("-") ? "-" : ""
    let parts = mantissa.drop { $0 == "-" }.split(separator: ".")
    let whole = String(parts.first ?? "0")
    let fraction = parts.count > 1 && parts[1] != "0" ? String(parts[1]) : ""
    let digits = whole + fraction
    let point = whole.count + exponent
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    if point >= digits.count {
      return sign + digits + String(repeating: "0", count: point - digits.count)
    }
    return sign + digits.prefix(point) + "." + digits.dropFirst(point)
  }

  /// What a cell says.
  enum Reading: Hashable {
    /// Empty: nothing is said.
    case missing
    /// A dash, or words for it: there is no figure. Never 0.
    case statedMissing
    /// A finite number.
    case number(Double)
    /// More than one comma or point: a thousands separator, or a slip.
    case manySigns
    /// Digits, but beyond what a number can hold.
    case tooLarge
    /// Anything else: letters, `NaN`, an exponent.
    case text
  }

  /// Reads a trimmed cell: digits, and at most one comma or point with digits on both sides.
  static func read(_ cell: ArraySlice<UInt8>) -> Reading {
    guard let first = cell.first else { return .missing }
    if isDash(cell) || saysMissing(cell) { return .statedMissing }
    let isSigned = first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
    let digits = isSigned ? cell.dropFirst() : cell
    var (mantissa, overflowed, marks) = (UInt64(0), false, 0)
    var mark = digits.endIndex
    for (place, byte) in zip(digits.indices, digits) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let (tens, high) = mantissa.multipliedReportingOverflow(by: 10)
        let (sum, carried) = tens.addingReportingOverflow(UInt64(byte - UInt8(ascii: "0")))
        overflowed = overflowed || high || carried
        mantissa = sum
      case UInt8(ascii: "."), UInt8(ascii: ","):
        marks += 1
        mark = place
      default: return .text
      }
    }
    if marks > 1 { return .manySigns }
    let decimals = digits.endIndex - mark - 1
    guard !digits.isEmpty, mark != digits.startIndex, decimals != 0 else { return .text }
    let size = value(
      digits, mantissa: overflowed ? nil : mantissa, decimals: max(0, decimals), mark: mark)
    guard size.isFinite else { return .tooLarge }
    return .number(first == UInt8(ascii: "-") ? 0 - size : size)
  }

  /// Exact by one division where both sides are exact; else as the standard library reads it.
  private static func value(
    _ digits: ArraySlice<UInt8>, mantissa: UInt64?, decimals: Int, mark: Int
  ) -> Double {
    if let mantissa, mantissa <= 1 << 53, decimals < powersOfTen.count {
      return Double(mantissa) / powersOfTen[decimals]
    }
    var plain = Array(digits)
    if mark != digits.endIndex { plain[mark - digits.startIndex] = UInt8(ascii: ".") }
    return Double(String(decoding: plain, as: UTF8.self)) ?? .infinity
  }

  /// The powers of ten that a number holds exactly.
  private static let powersOfTen: [Double] = (0...22).map { count in
    (0..<count).reduce(1.0) { power, _ in power * 10 }
  }

  /// Whether a cell says in words that there is no figure: what ``LocalizedText/noFigure`` says, what
  /// the grid shows, and what offices write; `#N/A` is a fault of a formula and none of these.
  private static func saysMissing(_ cell: ArraySlice<UInt8>) -> Bool {
    guard let first = cell.first, Array("nNkK".utf8).contains(first), cell.count <= 40 else { return false }
    return missingWords.contains(SearchKey(String(decoding: cell, as: UTF8.self)))
  }

  private static let missingWords = Set(
    [
      LocalizedText.noFigure.vietnamese, LocalizedText.noFigure.english, "n/a", "na", "no data",
      "not available",
    ].map { SearchKey($0) })

  /// A hyphen, an en dash or an em dash: what tables print where there is no value.
  private static func isDash(_ cell: ArraySlice<UInt8>) -> Bool {
    cell.elementsEqual([UInt8(ascii: "-")])
      || cell.elementsEqual([0xE2, 0x80, 0x93]) || cell.elementsEqual([0xE2, 0x80, 0x94])
  }
}
