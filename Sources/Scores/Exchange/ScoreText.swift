import Words

/// What a person typed into a cell, read as a score.
public enum ScoreText: Hashable, Sendable {
  /// Nothing.
  case missing
  /// A dash, or words for it: there is no figure. Never 0.
  case statedMissing
  /// A number, which may still be outside the scale.
  case number(Double)
  /// Not a number: what is wrong, and what to do.
  case fault(LocalizedText)

  /// Reads a text: decimal comma or point, blanks at its ends do not matter.
  public init(_ text: String) {
    let bytes = Array(text.utf8)
    let cell = bytes[...].trimmed
    let shown = String(decoding: cell, as: UTF8.self)
    switch DecimalText.read(cell) {
    case .missing: self = .missing
    case .statedMissing: self = .statedMissing
    case .number(let number): self = .number(number)
    case .manySigns: self = .fault(ImportWords.manySigns(shown))
    case .tooLarge: self = .fault(ImportWords.tooLarge(shown))
    case .text: self = .fault(ImportWords.notANumber(shown))
    }
  }
}
