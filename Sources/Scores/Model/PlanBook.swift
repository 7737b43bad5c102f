/// The plans of a data folder.
public struct PlanBook: Sendable {
  /// The plans that can be used, by id.
  public let plans: [Plan]
  /// What is wrong with a whole file, by the plan's id; such a plan is not among ``plans``.
  public let faults: [String: Finding]
  /// What is wrong with what was recorded of a measure or report, by plan and entry.
  private let entryFaults: [String: Finding]

  /// Plans; none unless told otherwise.
  public init(
    _ plans: [Plan] = [], faults: [String: Finding] = [:],
    entryFaults: [String: Finding] = [:]
  ) {
    self.plans = plans
    self.faults = faults
    self.entryFaults = entryFaults
  }

  /// The files that cannot be read, each with what is wrong, by their names.
  public var unreadable: [Finding] { faults.sorted { $0.key < $1.key }.map(\.value) }

  /// The places of the files that can be read that are wrong and left out.
  public var leftOut: [Finding] { plans.flatMap(\.faults) }

  /// What keeps a measure or report from being recorded, if what stands in the file cannot be read.
  public func fault(of plan: String, entry: String) -> Finding? {
    faults[plan] ?? entryFaults["\(plan)/\(entry)"]
  }

  /// The plan with an id.
  public subscript(id: String) -> Plan? { plans.first { $0.id == id } }

  /// The plans of a province on a day, those of other provinces apart.
  public func review(
    of province: ProvinceID, in registry: ProvinceRegistry, on today: CalendarDay?
  ) -> PlanReview {
    let own = plans(of: province, in: registry)
    let ids = Set(own.map(\.id))
    return PlanReview(
      own, others: plans.filter { !ids.contains($0.id) }, today: today, unreadable: faults.count)
  }

  /// The plans of a province, under its names before and after a merger.
  public func plans(of province: ProvinceID, in registry: ProvinceRegistry) -> [Plan] {
    plans.filter { plan in
      plan.province == province
        || registry.counterpart(of: province, in: plan.province.set)?.id == plan.province
    }
  }

  /// Whose plans are told where the figures are of the province that the one asked for is part of: its own
  /// where it has any, else those of the province shown.
  public func owner(asked: ProvinceID, shown: Province?, in registry: ProvinceRegistry) -> ProvinceID {
    plans(of: asked, in: registry).isEmpty ? shown?.id ?? asked : asked
  }
}
