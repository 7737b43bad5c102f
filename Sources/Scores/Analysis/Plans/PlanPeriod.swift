/// The days a report of a plan covers.
///
/// They close on the 14th (Decree 09/2019/NĐ-CP, Art. 12), unless the plan names its own days or wants the
/// report earlier.
public struct PlanPeriod: Hashable, Sendable {
  /// A month, a quarter, a half year, nine months or a year.
  public let kind: Plan.Period
  public let year: Int
  /// Which month or quarter of the year, from 1; 1 for what a year has once.
  public let number: Int
  /// From the first to the last day.
  public let days: ClosedRange<CalendarDay>

  /// A period; `nil` for one that no calendar here has.
  ///
  /// - Parameter plan: what the report is about, whose own days count.
  public init?(_ kind: Plan.Period, of year: Int, number: Int = 1, in plan: Plan? = nil) {
    guard (1...kind.count).contains(number),
      let last = PlanPeriod.lastDay(of: kind, year, number, in: plan),
      let first = PlanPeriod.firstDay(of: kind, year, number, in: plan), first <= last
    else { return nil }
    self.kind = kind
    self.year = year
    self.number = number
    days = first...last
  }

  /// The newest year whose scores a report can know: they are published in the spring of the next one.
  public var newestScores: Int {
    if kind == .year { return year }
    return days.upperBound.month < PlanPeriod.publishing ? year - 2 : year - 1
  }

  /// From which month on the scores of the year before are known.
  private static let publishing = 5

  /// The day a period closes where nothing else is said.
  static func closing(of kind: Plan.Period, _ year: Int, _ number: Int) -> CalendarDay? {
    let month =
      switch kind {
      case .month: number
      case .quarter: 3 * number
      case .halfYear: 6
      case .nineMonths: 9
      case .year: 12
      }
    return CalendarDay(year: year, month: month, day: 14)
  }

  private static func lastDay(
    of kind: Plan.Period, _ year: Int, _ number: Int, in plan: Plan?
  ) -> CalendarDay? {
    guard let closing = closing(of: kind, year, number) else { return nil }
    let duty = plan?.duties(of: kind, year, number).first { $0.lastCovered != nil || $0.due != nil }
    if let day = duty?.lastCovered { return day }
    // Who sends it before the closing day can tell of nothing later.
    return duty?.lastDay.map { min($0, closing) } ?? closing
  }

  /// The day after the period before, or the one the plan names.
  private static func firstDay(
    of kind: Plan.Period, _ year: Int, _ number: Int, in plan: Plan?
  ) -> CalendarDay? {
    if let day = plan?.duties(of: kind, year, number).lazy.compactMap(\.firstCovered).first { return day }
    if number > 1 { return lastDay(of: kind, year, number - 1, in: plan)?.dayAfter }
    let earlier = kind.count > 1 ? kind : .year
    return lastDay(of: earlier, year - 1, earlier.count, in: plan)?.dayAfter
  }
}

extension Plan {
  /// The reports it owes for a period: those without any day, and those whose day is nearest its close.
  public func duties(for period: PlanPeriod) -> [ReportDuty] {
    duties(of: period.kind, period.year, period.number)
  }

  func duties(of kind: Period, _ year: Int, _ number: Int) -> [ReportDuty] {
    reports.filter { report in
      guard report.kind == kind else { return false }
      guard let day = report.lastCovered ?? report.due else { return true }
      let place = Plan.period(of: kind, nearest: day)
      return place.year == year && place.number == number
    }
  }

  /// The year and the number in it of the period that closes nearest to a day.
  static func period(of kind: Period, nearest day: CalendarDay) -> (year: Int, number: Int) {
    let places = (day.year - 1...day.year + 1).flatMap { year in
      (1...kind.count).map { (year: year, number: $0) }
    }
    let distance = { (place: (year: Int, number: Int)) in
      PlanPeriod.closing(of: kind, place.year, place.number).map { ($0.count - day.count).magnitude } ?? .max
    }
    return places.min { distance($0) < distance($1) } ?? (day.year, 1)
  }

  /// The first report for some period that was not sent.
  private var owed: ReportDuty? {
    PlanReview([self], today: nil).reports.first { $0.report.kind != nil && $0.report.sent == nil }?.report
  }

  /// What a report is about where nobody says it: the first one that was not sent, else the whole year.
  public var nextPeriod: Period { owed?.kind ?? .year }

  /// The year a report is about where nobody says it: today's, within the years the plan is for.
  public func reportYear(on today: CalendarDay?) -> Int? {
    let wanted = today?.year ?? lastYear ?? firstYear
    guard let wanted else { return nil }
    return max(firstYear ?? wanted, min(wanted, lastYear ?? wanted))
  }

  /// Which month or quarter of a year a report is about where nobody says it: that of the first report
  /// that was not sent, else the newest that is closed.
  public func reportNumber(of kind: Period, in year: Int, on today: CalendarDay?) -> Int {
    if let owed, owed.kind == kind, let day = owed.lastCovered ?? owed.due {
      let place = Plan.period(of: kind, nearest: day)
      if place.year == year { return place.number }
    }
    guard let today, today.year <= year else { return kind.count }
    return (1...kind.count).last { number in
      PlanPeriod.closing(of: kind, year, number).map { $0 < today } ?? false
    } ?? 1
  }
}

extension CalendarDay {
  /// A number that is greater the later the day, about one a day: only to hold distances against each other.
  fileprivate var count: Int { (year * 12 + month) * 31 + day }
}
