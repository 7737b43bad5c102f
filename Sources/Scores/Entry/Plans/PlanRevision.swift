/// A plan as it shall be: made, or changed in one act.
public struct PlanRevision: Hashable, Sendable {
  /// What was seen; `nil` where there is no such plan yet.
  public var old: Plan?
  public var new: Plan
  /// The plan it is a copy of: what of its file nobody reads is kept.
  public var source: Plan?
  /// Why less is done by it than was.
  public var reason: String?

  public init(from old: Plan? = nil, to new: Plan, copyOf source: Plan? = nil, reason: String? = nil) {
    (self.old, self.new, self.source) = (old, new, source)
    self.reason = reason.flatMap(Draft.kept)
  }

  public var isEmpty: Bool { old == new }

  /// The measures that are other than they were, and those that are new.
  public var measures: [(old: Plan.Measure?, new: Plan.Measure)] {
    new.measures.map { (old?.measure($0.id), $0) }.filter { $0.0 != $0.1 }
  }

  /// Whether a measure is reopened, or less of it is done, which asks for a reason.
  public var reopened: [Plan.Measure] {
    measures.compactMap { measure in
      measure.old.map { measure.new.record.isReopened(from: $0.record) } == true ? measure.new : nil
    }
  }
}
