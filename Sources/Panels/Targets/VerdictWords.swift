import Scores
import TextUI
import Words

/// Verdicts as people read them: the word first, with a mark, never by colour alone.
extension Marks {
  /// The mark of a verdict.
  static func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .exceeded: "+"
    case .met: "●"
    case .onTrack: "►"
    case .late: "!"
    case .missed: "×"
    case .noData: "–"
    }
  }

  /// The role of a verdict.
  static func role(_ verdict: Verdict) -> Role {
    switch verdict {
    case .exceeded: .exceeded
    case .met: .met
    case .onTrack: .onTrack
    case .late: .late
    case .missed: .missed
    case .noData: .noData
    }
  }
}

extension Phrases {
  /// The words of a verdict as domain.md has them.
  static func verdict(_ verdict: Verdict) -> LocalizedText {
    switch verdict {
    case .exceeded: LocalizedText(vi: "vượt mục tiêu", en: "exceeded")
    case .met: LocalizedText(vi: "đạt", en: "met")
    case .onTrack: LocalizedText(vi: "đúng lộ trình", en: "on track")
    case .late: LocalizedText(vi: "chậm so với lộ trình", en: "behind the path")
    case .missed: LocalizedText(vi: "không đạt", en: "missed")
    case .noData: LocalizedText(vi: "chưa có số liệu", en: "no data")
    }
  }

  /// The same in at most 15 columns, for tables and lines.
  static func shortVerdict(_ verdict: Verdict) -> LocalizedText {
    switch verdict {
    case .late: LocalizedText(vi: "chậm", en: "behind")
    case .exceeded: LocalizedText(vi: "vượt", en: "exceeded")
    default: Phrases.verdict(verdict)
    }
  }

  /// Word and mark: `chậm !`.
  static func markedVerdict(_ verdict: Verdict) -> LocalizedText {
    let words = shortVerdict(verdict)
    let mark = Marks.verdict(verdict)
    return LocalizedText(vi: "\(words.vietnamese) \(mark)", en: "\(words.english) \(mark)")
  }
}
