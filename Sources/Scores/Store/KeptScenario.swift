/// A scenario that a person named and kept.
public struct KeptScenario: Hashable, Sendable {
  /// What the person called it; unique among those that are kept.
  public var name: String
  public var index: String
  /// The province, as it was in the year.
  public var province: ProvinceID
  public var year: Int
  /// On which provinces ranks stand.
  public var basis: Basis
  /// The supposed values by item.
  public var values: [ItemID: Double]

  /// A named scenario.
  public init(
    name: String, index: String, province: ProvinceID, year: Int, basis: Basis,
    values: [ItemID: Double]
  ) {
    self.name = name
    self.index = index
    self.province = province
    self.year = year
    self.basis = basis
    self.values = values
  }
}
