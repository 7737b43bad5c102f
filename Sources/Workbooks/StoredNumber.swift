/// Numbers as workbooks store them: seventeen digits, where a person typed six.
public enum StoredNumber {
  /// A stored number as a person sees it: fifteen digits, as Excel and LibreOffice show them, a decimal
  /// point, no exponent.
  ///
  /// `0.8935070000000001` is `0.893507`, `1.41E-2` is `0.0141`; fewer digits stay as they are. `nil` for
  /// what is no finite number.
  public static func plain(_ stored: String) -> String? {
    guard let value = Double(stored), value.isFinite else { return nil }
    var (digits, point, exponent) = ([UInt8](), Int?.none, 0)
    var rest = Array(stored.utf8)[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    while let byte = rest.first {
      rest = rest.dropFirst()
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "."): point = digits.count
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        exponent = Int(String(decoding: rest, as: UTF8.self)) ?? 0
        rest = []
      default: return nil
      }
    }
    let leading = digits.prefix { $0 == 0 }.count
    let significant = digits.count - leading
    if exponent == 0, significant <= mostDigits {
      return stored.first == "+" ? String(stored.dropFirst()) : stored
    }
    guard significant > 0, abs(exponent) <= 40 else { return value == 0 ? "0" : nil }
    let places = (point ?? digits.count) + exponent
    let (rounded, carried) = Self.rounded(Array(digits[leading...]))
    return (isNegative ? "-" : "") + written(rounded, point: places - leading + (carried ? 1 : 0))
  }

  /// What both programs show, and keep.
  private static let mostDigits = 15

  /// The first fifteen digits, the last of them rounded, zeros at the end left out; whether there is one
  /// more before them.
  private static func rounded(_ digits: [UInt8]) -> (digits: [UInt8], carried: Bool) {
    var kept = Array(digits.prefix(mostDigits))
    var carry: UInt8 = digits.count > mostDigits && digits[mostDigits] >= 5 ? 1 : 0
    for place in kept.indices.reversed() where carry == 1 {
      carry = kept[place] == 9 ? 1 : 0
      kept[place] = carry == 1 ? 0 : kept[place] + 1
    }
    if carry == 1 { kept.insert(1, at: 0) }
    while kept.last == 0 { kept.removeLast() }
    return (kept, carry == 1)
  }

  /// Digits with their decimal point behind so many of them; less than none are zeros in front.
  private static func written(_ digits: [UInt8], point: Int) -> String {
    let text = { (part: ArraySlice<UInt8>) in
      String(decoding: part.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
    }
    if point <= 0 { return "0." + String(repeating: "0", count: -point) + text(digits[...]) }
    if point >= digits.count {
      return text(digits[...]) + String(repeating: "0", count: point - digits.count)
    }
    return text(digits[..<point]) + "." + text(digits[point...])
  }
}
