import Scores
import TextUI
import Words

/// A measure or a report.
public enum PlanEntry: Hashable, Sendable {
  case measure(PlanMeasure)
  case report(PlanReport)

  var measure: PlanMeasure? { if case .measure(let entry) = self { entry } else { nil } }
  var report: PlanReport? { if case .report(let entry) = self { entry } else { nil } }

  /// The plan it stands in.
  public var plan: Plan {
    switch self {
    case .measure(let entry): entry.plan
    case .report(let entry): entry.plan
    }
  }

  /// By what it is found again after the plans were read anew.
  public var key: String {
    switch self {
    case .measure(let entry): "m/\(entry.plan.id)/\(entry.measure.id)"
    case .report(let entry): "r/\(entry.plan.id)/\(entry.report.id)"
    }
  }

  /// Where the document says it.
  public var paragraph: String? {
    switch self {
    case .measure(let entry): entry.measure.paragraph
    case .report(let entry): entry.report.paragraph
    }
  }

  /// What is to be done or sent.
  var text: LocalizedText {
    switch self {
    case .measure(let entry): entry.measure.text
    case .report(let entry): entry.report.name
    }
  }

  /// The last day.
  public var due: CalendarDay? {
    switch self {
    case .measure(let entry): entry.measure.due
    case .report(let entry): entry.report.due
    }
  }

  /// The keys of its entry that are wrong and left out.
  public var unread: Set<String> {
    switch self {
    case .measure(let entry): entry.measure.unread
    case .report(let entry): entry.report.unread
    }
  }

  /// How often.
  public var rhythm: LocalizedText? {
    switch self {
    case .measure(let entry): entry.measure.rhythm
    case .report(let entry): entry.report.rhythm
    }
  }

  /// What has become of it on a day: for scripts, in a few words with a mark, and the role of that.
  func state(on today: CalendarDay?) -> (id: String, words: LocalizedText, role: Role) {
    switch self {
    case .measure(let entry):
      let standing = entry.standing(on: today)
      let words =
        entry.measure.hasFaultyState
        ? Phrases.markedStanding(standing, of: entry.measure) : Phrases.markedStanding(standing)
      return (standing.rawValue, words, Marks.role(standing))
    case .report(let entry):
      let standing = entry.standing(on: today)
      return (standing.rawValue, PlanNames.shortStanding(entry, on: today), Marks.role(standing))
    }
  }
}
