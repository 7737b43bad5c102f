extension DraftChecks {
  /// The sum of an item's parts where it does not fit the stated value; `nil` where it fits, or
  /// where a part is missing.
  ///
  /// Components are held against one unit of the stated value's last digit: published figures are
  /// sometimes cut off instead of rounded. Where a total stands beside dimensions only, half a unit
  /// of each rounded dimension comes on top; so does that of weighted parts, printed with two decimals.
  func wrongSum(_ column: Column, place: Int, stated: Double, in draft: Draft) -> Double? {
    guard !column.components.isEmpty else { return nil }
    let start = place - place % columns.count
    let unit = YearScores.lastUnit(of: stated)
    if let factors = column.factors, factors.count == column.components.count {
      let numbers = column.components.map { draft.number(at: start + $0) }
      guard !numbers.contains(where: \.isNaN) else { return nil }
      let sum = DecimalSum.clean(zip(numbers, factors).reduce(0) { $0 + $1.0 * $1.1 })
      return isNear(stated, sum, within: unit + factors.reduce(0) { $0 + $1 * 0.005 }) ? nil : sum
    }
    if let sum = sum(column.components, from: start, in: draft) {
      return isNear(stated, sum.sum, within: unit) ? nil : sum.sum
    }
    guard let sum = sum(column.dimensions, from: start, in: draft) else { return nil }
    return isNear(stated, sum.sum, within: unit + sum.units / 2) ? nil : sum.sum
  }

  private func isNear(_ stated: Double, _ sum: Double, within allowed: Double) -> Bool {
    (stated - sum).magnitude <= allowed + 1e-9
  }

  /// The sum of some columns of a row and of the units of their last digits; `nil` where one is
  /// missing, or nothing of the row was entered.
  private func sum(_ parts: [Int], from start: Int, in draft: Draft) -> (sum: Double, units: Double)? {
    guard !parts.isEmpty else { return nil }
    var (sum, units) = (0.0, 0.0)
    for part in parts {
      let number = draft.number(at: start + part)
      guard !number.isNaN else { return nil }
      sum += number
    }
    // Units cost text; they are only needed where dimensions are added.
    if parts.allSatisfy({ !columns[$0].components.isEmpty }) {
      for part in parts { units += YearScores.lastUnit(of: draft.number(at: start + part)) }
    }
    return (DecimalSum.clean(sum), units)
  }
}
