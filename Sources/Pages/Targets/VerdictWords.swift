import Scores
import TextUI
import Words

/// Verdicts as people read them: the word first, with a mark, never by colour alone.
extension Marks {
  /// The mark of a verdict.
  public static func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .exceeded: "+"
    case .met: "●"
    case .onTrack: "►"
    case .notDue: "○"
    case .late: "!"
    case .missed: "×"
    case .noData: "–"
    case .incomparable: Marks.seriesBreak
    case .notLookedAt: "~"
    }
  }

  public static func role(_ verdict: Verdict) -> Role {
    switch verdict {
    case .exceeded: .exceeded
    case .met: .met
    case .onTrack: .onTrack
    case .notDue: .text
    case .late: .late
    case .missed: .missed
    case .noData: .noData
    case .notLookedAt: .secondary
    case .incomparable: .breakLine
    }
  }
}

extension TargetOutlook {
  /// The year that is named beside the verdict: the one through which is looked, and the newest one
  /// where a goal that is exceeded before its year would read as the end of the matter.
  var toldAsOf: Int? { asOf ?? (verdict == .exceeded && lacksGoalYear ? newest?.year : nil) }
}

extension Phrases {
  /// The words of a verdict as domain.md has them.
  public static func verdict(_ verdict: Verdict) -> LocalizedText {
    switch verdict {
    case .exceeded: LocalizedText(vi: "vượt mục tiêu", en: "exceeded")
    case .met: LocalizedText(vi: "đạt", en: "met")
    case .onTrack: LocalizedText(vi: "đúng lộ trình", en: "on track")
    case .notDue: LocalizedText(vi: "chưa đến hạn", en: "not yet due")
    case .late: LocalizedText(vi: "chậm so với lộ trình", en: "behind the path")
    case .missed: LocalizedText(vi: "không đạt", en: "missed")
    case .noData: LocalizedText(vi: "chưa có số liệu", en: "no data")
    case .incomparable: LocalizedText(vi: "không so được", en: "not comparable")
    case .notLookedAt: LocalizedText(vi: "không xét", en: "not looked at")
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

  /// The verdict of a whole target alone: `vượt mục tiêu, tính đến 2024` where more years are to come.
  public static func verdict(of outlook: TargetOutlook) -> LocalizedText {
    dated(verdict(outlook.verdict), outlook.toldAsOf)
  }

  /// The same as a short word and its mark: `vượt +, tính đến 2024`.
  static func markedVerdict(of outlook: TargetOutlook) -> LocalizedText {
    dated(markedVerdict(outlook.verdict), outlook.toldAsOf)
  }

  /// Words of a verdict with the year it is of, where one is to be named.
  public static func dated(_ words: LocalizedText, _ year: Int?) -> LocalizedText {
    guard let asOf = year.map(asOf) else { return words }
    return LocalizedText(
      vi: "\(words.vietnamese), \(asOf.vietnamese)", en: "\(words.english), \(asOf.english)")
  }

  /// A verdict in a list, where no year stands beside it: what is exceeded before the goal year is not the end of
  /// the matter, `đang vượt +`.
  public static func listed(_ outlook: TargetOutlook) -> LocalizedText {
    let word =
      switch outlook.verdict {
      case .exceeded where outlook.lacksGoalYear: LocalizedText(vi: "đang vượt", en: "exceeding")
      case .noData: LocalizedText(vi: "chưa có", en: "no data")
      default: shortVerdict(outlook.verdict)
      }
    return word + LocalizedText(same: " \(Marks.verdict(outlook.verdict))")
  }

  /// Word and mark: `chậm !`.
  public static func markedVerdict(_ verdict: Verdict) -> LocalizedText {
    let words = shortVerdict(verdict)
    let mark = Marks.verdict(verdict)
    return LocalizedText(vi: "\(words.vietnamese) \(mark)", en: "\(words.english) \(mark)")
  }
}
