import Words

extension IndexDefinition {
  /// How the parts of an index make its total.
  public enum TotalRule: String, CaseIterable, Hashable, Sendable {
    /// Their sum, as PAPI.
    case sum
    /// Each by its weight in percent, brought to the scale of the total, as PCI.
    case weighted
    /// Not known, or not from the parts alone: the total is what is stated.
    case stated
  }

  /// The shares of dimensions in a weighted total in some years.
  public struct Weights: Hashable, Sendable {
    /// When they hold.
    public var years: YearSpan
    /// The shares in percent; a dimension that is not among them keeps its own.
    public var shares: [ItemID: Double]
  }

  /// The share of a dimension in a weighted total in a year, in percent.
  func weight(of dimension: Dimension, in year: Int) -> Double? {
    weights.first { $0.years.contains(year) }?.shares[dimension.id] ?? dimension.weight
  }

  /// Scores from which a group begins in some years, whatever the others have.
  public struct GroupBounds: Hashable, Sendable {
    /// When they hold.
    public var years: YearSpan
    /// Of each group, best first, the least score and the one it does not reach any more.
    ///
    /// The best group holds its upper end too. Groups of which nothing was published are left out at
    /// the end.
    public var bounds: [ClosedRange<Double>]

    /// The group of a score, 1 (best) and more; `nil` where none is known to hold it.
    public func group(of score: Double) -> Int? {
      bounds.indices.first { place in
        score >= bounds[place].lowerBound
          && (score < bounds[place].upperBound || place == 0 && score == bounds[place].upperBound)
      }.map { $0 + 1 }
    }
  }

  /// Who is ranked where it is not the provinces: departments, communes.
  public struct RankedUnits: Hashable, Sendable {
    /// The name of their file, `units/NAME.json`.
    public var id: String
    /// What one of them is called: `sở, ngành`.
    public var one: LocalizedText
    /// What several are called; the same in Vietnamese.
    public var many: LocalizedText
  }

  /// The scores from which groups begin in a year; only the total has such.
  public func groupBounds(of item: ItemID, in year: Int) -> GroupBounds? {
    item == .total ? groupBounds.first { $0.years.contains(year) } : nil
  }

  /// Whether provinces fall into groups by their ranks.
  public var hasQuartileGroups: Bool { !groupNames.isEmpty && groupBounds.isEmpty }

  /// The parts an item is made of in a year, empty if it is not in force.
  ///
  /// Components, and dimensions that have none. A part is its own only one, and so is a total that is
  /// stated.
  public func parts(of item: ItemID, in year: Int) -> [ItemID] {
    if item == .total, totalRule == .stated || dimensions(in: year).isEmpty {
      return isInForce(.total, in: year) ? [.total] : []
    }
    var parts: [ItemID] = []
    for dimension in dimensions where dimension.years.contains(year) {
      if item == .total || dimension.id == item {
        let count = parts.count
        dimension.appendComponents(in: year, to: &parts)
        if parts.count == count { parts.append(dimension.id) }
      } else if dimension.hasComponent(item, in: year) {
        return [item]
      }
    }
    return parts
  }

  /// Of each part of the total in a year, by how much the total rises with a point of it; `nil` where
  /// it is a plain sum.
  func factors(of parts: [ItemID], in year: Int) -> [Double]? {
    totalRule == .weighted ? parts.map { factor(of: $0, in: year) } : nil
  }

  /// By how much the total of a year rises with a point of a dimension or component; 1 in a plain sum, 0
  /// where the total does not follow from the parts.
  public func factor(of item: ItemID, in year: Int) -> Double {
    switch totalRule {
    case .sum: return 1
    case .stated: return item == .total ? 1 : 0
    case .weighted:
      guard item != .total, let dimension = dimension(item) ?? dimension(holding: item) else { return 1 }
      let greatest = (dimension.scale ?? dimensionScale).upperBound
      return (weight(of: dimension, in: year) ?? 0) / 100 * (totalScale?.upperBound ?? 100) / greatest
    }
  }
}
