/// A sentence for the person at the terminal, in both languages.
public struct Notice: Hashable, Sendable {
  /// In Vietnamese.
  public let vietnamese: String
  /// In English.
  public let english: String

  /// Both are required, so that neither can be forgotten.
  public init(vietnamese: String, english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }
}
