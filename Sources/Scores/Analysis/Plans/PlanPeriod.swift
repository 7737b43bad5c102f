/// The days a report of a plan covers.
public struct PlanPeriod: Hashable, Sendable {
  /// The half year or the whole one.
  public let kind: Plan.Period
  /// The year.
  public let year: Int
  /// From the first to the last day.
  public let days: ClosedRange<CalendarDay>

  /// A period; `nil` for a year that no calendar here has.
  public init?(_ kind: Plan.Period, of year: Int) {
    let end = kind == .halfYear ? (month: 6, day: 30) : (month: 12, day: 31)
    guard let first = CalendarDay(year: year, month: 1, day: 1),
      let last = CalendarDay(year: year, month: end.month, day: end.day)
    else { return nil }
    self.kind = kind
    self.year = year
    days = first...last
  }

  /// The newest year whose scores a report can know: they are published in the spring of the next one.
  public var newestScores: Int { kind == .halfYear ? year - 1 : year }
}

extension Plan {
  /// What a report is about where nobody says it: the first one that was not sent, else the whole year.
  public var nextPeriod: Period {
    let owed = PlanReview([self], today: nil).reports.first { $0.report.kind != nil && $0.report.sent == nil }
    return owed?.report.kind ?? .year
  }

  /// The year a report is about where nobody says it: today's, within the years the plan is for.
  public func reportYear(on today: CalendarDay?) -> Int? {
    let wanted = today?.year ?? lastYear ?? firstYear
    guard let wanted else { return nil }
    return max(firstYear ?? wanted, min(wanted, lastYear ?? wanted))
  }
}
