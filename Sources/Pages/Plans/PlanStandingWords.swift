import Scores
import TextUI
import Words

/// How far a measure is, as people read it: the word first, with a mark, never by colour alone.
extension Marks {
  /// The mark of a standing.
  public static func standing(_ standing: Plan.Standing) -> String {
    switch standing {
    case .notRecorded: "–"
    case .notStarted: "○"
    case .inProgress: "►"
    case .done: "●"
    case .overdue: "!"
    }
  }

  public static func role(_ standing: Plan.Standing) -> Role {
    switch standing {
    case .notRecorded: .secondary
    case .notStarted: .noData
    case .inProgress: .onTrack
    case .done: .met
    case .overdue: .late
    }
  }

  public static func role(_ standing: Plan.ReportDuty.Standing) -> Role { role(asMeasure(standing)) }

  /// The mark of a report.
  public static func standing(_ standing: Plan.ReportDuty.Standing) -> String {
    Marks.standing(asMeasure(standing))
  }

  private static func asMeasure(_ standing: Plan.ReportDuty.Standing) -> Plan.Standing {
    switch standing {
    case .notRecorded: .notRecorded
    case .sent: .done
    case .overdue: .overdue
    }
  }
}

extension Phrases {
  /// The words of a standing as domain.md has them.
  public static func standing(_ standing: Plan.Standing) -> LocalizedText {
    switch standing {
    case .notRecorded: planState(.notRecorded)
    case .notStarted: planState(.notStarted)
    case .inProgress: planState(.inProgress)
    case .done: planState(.done)
    case .overdue: LocalizedText(vi: "quá hạn", en: "overdue")
    }
  }

  /// The words of a state that is recorded.
  public static func planState(_ state: Plan.State) -> LocalizedText {
    switch state {
    case .notRecorded: LocalizedText(vi: "chưa ghi nhận", en: "not recorded")
    case .notStarted: LocalizedText(vi: "chưa thực hiện", en: "not started")
    case .inProgress: LocalizedText(vi: "đang thực hiện", en: "in progress")
    case .done: LocalizedText(vi: "hoàn thành", en: "done")
    }
  }

  /// Mark and word of a measure, of one that is overdue whether anything is recorded of it: `! quá hạn, chưa ghi
  /// nhận`.
  static func markedStanding(_ standing: Plan.Standing, of measure: Plan.Measure) -> LocalizedText {
    guard measure.state == .notRecorded else { return markedStanding(standing) }
    let recorded = measure.hasFaultyState ? PlanNames.faulty : Phrases.standing(.notRecorded)
    if standing == .overdue { return markedStanding(standing) + LocalizedText(same: ", ") + recorded }
    guard measure.hasFaultyState else { return markedStanding(standing) }
    return LocalizedText(same: "\(Marks.standing(standing)) ") + recorded
  }

  /// Mark and word: `► đang thực hiện`.
  public static func markedStanding(_ standing: Plan.Standing) -> LocalizedText {
    let words = Phrases.standing(standing)
    let mark = Marks.standing(standing)
    return LocalizedText(vi: "\(mark) \(words.vietnamese)", en: "\(mark) \(words.english)")
  }
}
