import Words

/// Reads a value that a person supposes of an item, with a decimal comma or point.
public enum SupposedValue {
  /// Why a text is no value of an item.
  public enum Fault: Error, Hashable, Sendable {
    /// It is no number, or one with more than one comma or point.
    case noNumber
    /// It lies beyond the scale.
    case beyond(ClosedRange<Double>)

    /// What is wrong and what would be right.
    public var words: LocalizedText {
      switch self {
      case .noNumber: LocalizedText(vi: "không phải một số, ví dụ 3,5", en: "not a number such as 3.5")
      case .beyond(let scale):
        LocalizedText(
          vi: "ngoài thang điểm \(SupposedValue.text(scale, .vietnamese))",
          en: "beyond the scale of \(SupposedValue.text(scale, .english))")
      }
    }
  }

  /// A scale as a person writes it: `0,33–3,34`.
  public static func text(_ scale: ClosedRange<Double>, _ language: Language) -> String {
    let ends = [scale.lowerBound, scale.upperBound].map { end in
      String(DecimalText.text(of: end).map { $0 == "." && language == .vietnamese ? "," : $0 })
    }
    return ends.joined(separator: "–")
  }

  /// The value that a text says, within a scale.
  public static func read(_ text: String, scale: ClosedRange<Double>) throws(Fault) -> Double {
    let bytes = Array(text.utf8).filter { $0 != UInt8(ascii: " ") }
    guard case .number(let value) = DecimalText.read(bytes[...]) else { throw .noNumber }
    guard scale.contains(value) else { throw .beyond(scale) }
    return value
  }
}
