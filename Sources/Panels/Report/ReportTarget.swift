import Scores
import Words

/// A target as a printed page tells it.
public struct ReportTarget: Hashable, Sendable {
  /// What was promised.
  public var name: LocalizedText
  /// What was judged.
  public var judged: Verdict
  /// The verdict: its word and its mark.
  public var verdict: LocalizedText { Phrases.markedVerdict(judged) }
  /// The sentence that explains the verdict.
  public var sentence: LocalizedText

  /// A target.
  public init(name: LocalizedText, judged: Verdict, sentence: LocalizedText) {
    self.name = name
    self.judged = judged
    self.sentence = sentence
  }
}
