import Scores
import Words

/// A target as a printed page tells it.
public struct ReportTarget: Hashable, Sendable {
  /// What was promised.
  public var name: LocalizedText
  /// What was judged.
  public var judged: Verdict
  /// The year of a goal exceeded before its time.
  public var exceededBy: Int?
  /// The verdict: its word and its mark, and that year.
  public var verdict: LocalizedText { Phrases.dated(Phrases.markedVerdict(judged), exceededBy) }
  /// The sentence that explains the verdict.
  public var sentence: LocalizedText

  /// A target.
  init(name: LocalizedText, judged: Verdict, exceededBy: Int?, sentence: LocalizedText) {
    self.name = name
    self.judged = judged
    self.exceededBy = exceededBy
    self.sentence = sentence
  }
}
