import Scores

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
}
