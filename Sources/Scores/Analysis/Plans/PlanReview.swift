/// A measure and the plan it stands in.
public struct PlanMeasure: Hashable, Sendable {
  @Boxed public private(set) var plan: Plan
  @Boxed public private(set) var measure: Plan.Measure

  /// How far it is on a day.
  public func standing(on today: CalendarDay?) -> Plan.Standing { measure.standing(in: plan, on: today) }

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
  @Boxed public private(set) var plan: Plan
  public let report: Plan.ReportDuty

  /// What has become of it by a day.
  public func standing(on today: CalendarDay?) -> Plan.ReportDuty.Standing {
    report.standing(in: plan, on: today)
  }
}

/// What can be asked of some plans on a day: what is overdue, what comes next, of what nothing is recorded.
public struct PlanReview: Sendable {
  /// The plans of the own province.
  public let plans: [Plan]
  /// Those of other provinces: they can be listed, but are in no count and no sentence.
  public let others: [Plan]
  /// The day; without one nothing is overdue and no plan is over.
  public let today: CalendarDay?
  /// How many plan files cannot be read: what stands in them is not known.
  public let unreadable: Int

  /// Plans on a day.
  public init(_ plans: [Plan], others: [Plan] = [], today: CalendarDay?, unreadable: Int = 0) {
    self.plans = plans
    self.others = others
    self.today = today
    self.unreadable = unreadable
  }

  /// Whether every measure is known and what it is tied to: else there may be one for what seems to have none.
  public var knowsTies: Bool { unreadable == 0 && plans.allSatisfy(\.knowsTies) }

  /// The plans whose period is not over.
  public var running: PlanReview { filtered { !$0.isOver(on: today) } }

  /// The plans whose period is over.
  public var ended: PlanReview { filtered { $0.isOver(on: today) } }

  /// The same with some of the own plans only.
  public func filtered(_ isKept: (Plan) -> Bool) -> PlanReview {
    PlanReview(plans.filter(isKept), today: today, unreadable: unreadable)
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
  public var overdueMeasures: [PlanMeasure] { measures.filter { $0.standing(on: today) == .overdue } }

  /// The reports that should have been sent.
  public var overdueReports: [PlanReport] { reports.filter { $0.standing(on: today) == .overdue } }

  /// The measures that are not done and due by a day, that day included.
  public func measures(dueBy day: CalendarDay) -> [PlanMeasure] {
    measures.filter { entry in
      guard let due = entry.measure.due, entry.measure.state != .done else { return false }
      return due <= day
    }
  }

  /// The reports that were not sent and whose day is not after one.
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
      guard let last = entry.report.lastDay, entry.report.sent == nil else { return false }
      return last >= today
    }
  }

  /// The measures that are due before the next report and not overdue yet; none without a next report.
  public var dueBeforeNextReport: [PlanMeasure] {
    guard let next = nextReport?.report.lastDay else { return [] }
    return running.measures(dueBy: next).filter { $0.standing(on: today) != .overdue }
  }

  /// The measures that are recorded to be in a state; of which nothing is, for ``Plan/State/notRecorded``.
  public func measures(in state: Plan.State) -> [PlanMeasure] {
    measures.filter { $0.measure.state == state }
  }
}
