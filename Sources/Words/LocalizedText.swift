/// The two languages every word of the program exists in.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// Vietnamese, the default.
  case vietnamese = "vi"
  case english = "en"
}

/// A text in both languages; it cannot be made with one missing.
public struct LocalizedText: Hashable, Sendable {
  /// The Vietnamese text.
  public var vietnamese: String
  /// The English text.
  public var english: String

  /// A text in both languages.
  public init(vi vietnamese: String, en english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }

  /// The same text in both: names, numbers, file names.
  public init(same text: String) {
    self.init(vi: text, en: text)
  }

  /// No words.
  public static let empty = LocalizedText(same: "")

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}

extension [LocalizedText] {
  /// The texts one after the other, in either language.
  public func joined(by separator: String) -> LocalizedText {
    LocalizedText(
      vi: map(\.vietnamese).joined(separator: separator), en: map(\.english).joined(separator: separator))
  }
}
