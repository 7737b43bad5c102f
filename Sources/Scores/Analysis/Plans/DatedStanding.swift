/// How far a measure was on the last day of a period, told on a later day.
///
/// Of what was done only the log and the day it began have a date. What has none is known for the day
/// the page is made, and says so.
public struct DatedStanding: Hashable, Sendable {
  /// How far it was.
  public let standing: Plan.Standing
  /// Whether that is known of the last day itself; else it is of the day the page is made.
  public let isDated: Bool
}

extension PlanMeasure {
  /// How far it was at the end of a day, as told on `today`.
  public func standing(at day: CalendarDay, toldOn today: CalendarDay?) -> DatedStanding {
    guard let today, day < today else {
      return DatedStanding(standing: standing(on: today), isDated: true)
    }
    let begun = measure.begun.map { $0 <= day }
    switch (measure.state, begun) {
    // What is not done today was not done then; since when it is as it is nothing says.
    case (.notStarted, _), (.inProgress, nil):
      if let late = late(at: day) { return DatedStanding(standing: late, isDated: true) }
      return DatedStanding(standing: Plan.Standing(measure.state), isDated: false)
    case (.done, nil), (.done, true?): return DatedStanding(standing: .done, isDated: false)
    case (.inProgress, true?): return DatedStanding(standing: late(at: day) ?? .inProgress, isDated: true)
    case (.inProgress, false?), (.done, false?), (.notRecorded, _):
      return DatedStanding(standing: late(at: day) ?? .notRecorded, isDated: true)
    }
  }

  private func late(at day: CalendarDay) -> Plan.Standing? {
    guard let due = measure.due, day > due, !plan.isOver(on: day) else { return nil }
    return .overdue
  }
}
