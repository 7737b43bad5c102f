import Words

/// Something wrong or doubtful in the data: what, where, and what to do, in both languages.
public struct Finding: Error, Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable {
    /// What is named is not used.
    case error
    /// What is named is used, but should be looked at.
    case warning
  }

  /// How bad it is.
  public var severity: Severity
  /// The file, as a path inside the data folder or as the person named it.
  public var file: String
  /// The line, counted from 1, where there is one.
  public var line: Int?
  /// The key, column or cell: `groups[2].name`, `scores.01[4]`.
  public var key: String?
  /// What is wrong and what to do, without the place.
  public var words: LocalizedText

  /// A finding; an error unless told otherwise.
  public init(
    _ severity: Severity = .error, file: String, line: Int? = nil, key: String? = nil,
    _ words: LocalizedText
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.key = key
    self.words = words
  }

  /// Whether it is about a value or something inside it: `targets[3]` and `targets[3].kind`.
  package func isAt(_ place: String) -> Bool {
    guard let key, key.hasPrefix(place) else { return false }
    return key.utf8.count == place.utf8.count
      || ".[".contains(key[key.index(key.startIndex, offsetBy: place.count)])
  }

  /// Where it is: `scores/papi/2024.json:12 scores.01[4]`.
  public var place: String { file + (line.map { ":\($0)" } ?? "") + (key.map { " \($0)" } ?? "") }

  /// The whole sentence, as it is printed: `scores/papi/2024.json:12 scores.01[4]: …`.
  public func sentence(in language: Language) -> String { "\(place): \(words[language])" }
}
