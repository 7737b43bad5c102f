/// A measure and the plan it stands in.
public struct PlanMeasure: Hashable, Sendable {
  /// The plan.
  public let plan: Plan
  /// The measure.
  public let measure: Plan.Measure

  /// Plan and measure are told apart by their ids.
  public static func == (one: PlanMeasure, other: PlanMeasure) -> Bool {
    one.plan.id == other.plan.id && one.measure == other.measure
  }

  /// As equality has it.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(plan.id)
    hasher.combine(measure)
  }
}

/// A report and the plan that owes it.
public struct PlanReport: Hashable, Sendable {
  /// The plan.
  public let plan: Plan
  /// The report.
  public let report: Plan.ReportDuty
}

/// What can be asked of some plans on a day: what is overdue, what comes next, what was never begun.
public struct PlanReview: Sendable {
  /// The plans.
  public let plans: [Plan]
  /// The day; without one nothing is overdue.
  public let today: CalendarDay?

  /// Plans on a day.
  public init(_ plans: [Plan], today: CalendarDay?) {
    self.plans = plans
    self.today = today
  }

  /// Every measure, in the order of the plans.
  public var measures: [PlanMeasure] {
    plans.flatMap { plan in plan.measures.map { PlanMeasure(plan: plan, measure: $0) } }
  }

  /// Every report, those with a day first, the earliest first.
  public var reports: [PlanReport] {
    let all = plans.flatMap { plan in plan.reports.map { PlanReport(plan: plan, report: $0) } }
    let dated = all.filter { $0.report.due != nil }.sorted { one, other in
      switch (one.report.due, other.report.due) {
      case (let day?, let otherDay?): day < otherDay
      default: false
      }
    }
    return dated + all.filter { $0.report.due == nil }
  }

  /// The measures whose last day is over and that are not done.
  public var overdueMeasures: [PlanMeasure] {
    measures.filter { $0.measure.standing(on: today) == .overdue }
  }

  /// The reports that should have been sent.
  public var overdueReports: [PlanReport] { reports.filter { $0.report.isOverdue(on: today) } }

  /// The measures that are not done and due by a day, that day included.
  public func measures(dueBy day: CalendarDay) -> [PlanMeasure] {
    measures.filter { entry in
      guard let due = entry.measure.due, entry.measure.record.state != .done else { return false }
      return due <= day
    }
  }

  /// The reports that were not sent and are due by a day, that day included.
  public func reports(dueBy day: CalendarDay) -> [PlanReport] {
    reports.filter { entry in
      guard let due = entry.report.due, entry.report.sent == nil else { return false }
      return due <= day
    }
  }

  /// The next report that is to be sent and not overdue.
  public var nextReport: PlanReport? {
    guard let today else { return nil }
    return reports.first { entry in
      guard let due = entry.report.due, entry.report.sent == nil else { return false }
      return due >= today && !entry.report.isOverdue(on: today)
    }
  }

  /// The measures that are due before the next report and not overdue yet; none without a next report.
  public var dueBeforeNextReport: [PlanMeasure] {
    guard let next = nextReport?.report.due else { return [] }
    return measures(dueBy: next).filter { $0.measure.standing(on: today) != .overdue }
  }

  /// The measures of which nothing was ever recorded.
  public var neverStarted: [PlanMeasure] { measures.filter(\.measure.isUntouched) }
}
