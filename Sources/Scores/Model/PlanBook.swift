/// The plans of a data folder.
public struct PlanBook: Sendable {
  /// The plans that can be used, by id.
  public let plans: [Plan]
  /// How many files and measures cannot be used; `validate` says why.
  public let brokenCount: Int

  /// Plans; none unless told otherwise.
  public init(_ plans: [Plan] = [], brokenCount: Int = 0) {
    self.plans = plans
    self.brokenCount = brokenCount
  }

  /// The plan with an id.
  public subscript(id: String) -> Plan? { plans.first { $0.id == id } }

  /// The plans of a province, under its names before and after a merger.
  public func plans(of province: ProvinceID, in registry: ProvinceRegistry) -> [Plan] {
    plans.filter { plan in
      plan.province == province
        || registry.counterpart(of: province, in: plan.province.set)?.id == plan.province
    }
  }
}
