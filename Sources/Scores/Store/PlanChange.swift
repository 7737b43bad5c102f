/// What an office records of a plan.
public struct PlanChange: Hashable, Sendable {
  /// The id of the plan.
  public var plan: String
  /// What is recorded.
  public var what: What

  /// The three things that are recorded.
  public enum What: Hashable, Sendable {
    /// How far a measure is: what was seen, and what it is now; where that is less, why.
    case record(measure: String, from: Plan.Record, to: Plan.Record, reason: String? = nil)
    /// Something that was done; a measure that was not begun is under way from that day on.
    case log(measure: String, Plan.LogEntry)
    /// When a report was sent; `nil` if it was not.
    case sent(report: String, from: CalendarDay?, to: CalendarDay?)
  }

  /// The id of the measure or report it is about.
  package var entry: String {
    switch what {
    case .record(let id, _, _, _), .log(let id, _), .sent(let id, _, _): id
    }
  }

  /// A change of a plan.
  public init(plan: String, _ what: What) {
    self.plan = plan
    self.what = what
  }
}
