import Words

/// Values that some items of a province are supposed to have in a year; a supposition, never a figure.
///
/// A dimension is supposed as a whole or in some of its components, never both: the later counts.
public struct Scenario: Hashable, Sendable {
  /// The supposed values, by dimension or component; what is not here stays as it is.
  public private(set) var values: [ItemID: Double] = [:]

  /// Nothing supposed.
  public init() {}

  /// Whether nothing is supposed.
  public var isEmpty: Bool { values.isEmpty }

  /// Supposes a value of a dimension or a component; `nil` leaves it as it is.
  ///
  /// - Parameter definition: knows which components are whose.
  public mutating func set(_ item: ItemID, to value: Double?, of definition: IndexDefinition) {
    values[item] = value
    guard value != nil else { return }
    if let dimension = definition.dimension(item) {
      for component in dimension.components { values[component.id] = nil }
    } else if let whole = definition.dimension(holding: item) {
      values[whole.id] = nil
    }
  }
}

extension IndexDefinition {
  /// The dimension a component is part of, in force or not.
  public func dimension(holding component: ItemID) -> Dimension? {
    dimensions.first { dimension in dimension.components.contains { $0.id == component } }
  }
}

/// What follows from a scenario, all other provinces held still.
public struct Outcome: Hashable, Sendable {
  public var total: Double
  /// Its rank among the totals of all the others.
  public var rank: Int
  /// How many are ranked.
  public var of: Int
  /// 1 (best) to 4; `nil` where there are no groups.
  public var group: Int?
  /// The provinces that stand above in fact and do not any more, the best first: as many as places
  /// are gained.
  public var passed: [Province]
  /// The provinces that do not stand above in fact and now do, the best first.
  public var passing: [Province]
  /// What is missing to the next total above; `nil` at the top.
  public var gapAbove: Double?
  /// The rank with that total; `nil` at the top.
  public var rankAbove: Int?
  /// How far the next total below is; `nil` at the end.
  public var gapBelow: Double?
}
