import Words

extension IndexDefinition {
  /// The least and greatest possible value of an item in a year; `nil` if it is not in force.
  ///
  /// A dimension's scale is shared evenly among its components in force; a component's bounds are
  /// rounded outwards to two decimals (domain.md: 0.3317 is a published value of a third of 1…10).
  public func scale(of item: ItemID, in year: Int) -> ClosedRange<Double>? {
    if item == .total { return totalScale(in: year) }
    for dimension in dimensions where dimension.years.contains(year) {
      if dimension.id == item { return scale(of: dimension) }
      let components = dimension.components(in: year)
      if components.contains(where: { $0.id == item }) {
        return componentScale(of: dimension, among: components.count)
      }
    }
    return nil
  }

  /// The scale of every item that is in force in a year.
  public func scales(in year: Int) -> [ItemID: ClosedRange<Double>] {
    var scales: [ItemID: ClosedRange<Double>] = [:]
    for dimension in dimensions(in: year) {
      scales[dimension.id] = scale(of: dimension)
      let components = dimension.components(in: year)
      guard !components.isEmpty else { continue }
      let share = componentScale(of: dimension, among: components.count)
      for component in components { scales[component.id] = share }
    }
    scales[.total] = totalScale(in: year)
    return scales
  }

  /// What the scores of an item are counted in; `nil` for points.
  ///
  /// The unit of an index is that of its total and of what runs on the same scale: a dimension of 9.5
  /// of 100 is given in points.
  public func unit(of item: ItemID) -> LocalizedText? {
    guard let unit, item != .total else { return unit }
    guard let dimension = dimension(item) else { return nil }
    return scale(of: dimension) == totalScale ? unit : nil
  }

  /// The scale of a dimension: its own, else that of all.
  func scale(of dimension: Dimension) -> ClosedRange<Double> { dimension.scale ?? dimensionScale }

  /// The scale of one of so many components that share a dimension.
  private func componentScale(of dimension: Dimension, among count: Int) -> ClosedRange<Double> {
    let scale = scale(of: dimension)
    let (least, greatest) = (scale.lowerBound, scale.upperBound)
    return (least / Double(count) * 100).rounded(.down) / 100...(greatest / Double(count) * 100)
      .rounded(.up) / 100
  }

  /// The scale of the total: the stated one, else from the sum of the least to that of the greatest.
  private func totalScale(in year: Int) -> ClosedRange<Double>? {
    guard isInForce(.total, in: year) else { return nil }
    if let totalScale { return totalScale }
    let scales = dimensions(in: year).map(scale(of:))
    guard !scales.isEmpty else { return nil }
    return scales.reduce(0) { $0 + $1.lowerBound }...scales.reduce(0) { $0 + $1.upperBound }
  }
}
