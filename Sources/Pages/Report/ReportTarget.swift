import Scores
import Words

/// A target as a printed page tells it.
public struct ReportTarget: Hashable, Sendable {
  /// What was promised.
  public var name: LocalizedText
  /// What was judged.
  public var judged: Verdict
  /// The year that is named beside the verdict: through which is looked, or in which a goal was exceeded
  /// before its time.
  public var asOf: Int?
  /// The verdict: its word and its mark, and that year.
  public var verdict: LocalizedText { Phrases.dated(Phrases.markedVerdict(judged), asOf) }
  /// The sentence that explains the verdict.
  public var sentence: LocalizedText

  /// A target.
  init(name: LocalizedText, judged: Verdict, asOf: Int?, sentence: LocalizedText) {
    self.name = name
    self.judged = judged
    self.asOf = asOf
    self.sentence = sentence
  }
}
