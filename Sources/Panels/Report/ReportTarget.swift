import Words

/// A target as a printed page tells it.
public struct ReportTarget: Hashable, Sendable {
  /// What was promised.
  public var name: LocalizedText
  /// The verdict: its mark and its word.
  public var verdict: LocalizedText
  /// The sentence that explains the verdict.
  public var sentence: LocalizedText

  /// A target.
  public init(name: LocalizedText, verdict: LocalizedText, sentence: LocalizedText) {
    self.name = name
    self.verdict = verdict
    self.sentence = sentence
  }
}
