import Scores

extension Figures {
  /// A value that is needed: rounded up, so that it suffices as it is written.
  public func required(_ value: Double, places: Int = 4) -> String {
    decimal(RequiredValue.roundedUp(value, places: places), places: places)
  }

  /// A pace without needless zeros: `6`, `4,75`.
  public func pace(_ value: Double) -> String {
    value == value.rounded() ? decimal(value, places: 0) : decimal(value, places: 2)
  }

  /// A pace that is needed, rounded up: `1,34`.
  public func requiredPace(_ value: Double) -> String {
    value == value.rounded() ? decimal(value, places: 0) : required(value, places: 2)
  }
}
