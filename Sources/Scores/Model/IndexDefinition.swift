import Words

/// What an index is: its dimensions and components, when they are in force and comparable.
///
/// One file an index, `indices/ID.json`; nothing of PAPI is written in code.
public struct IndexDefinition: Sendable {
  /// The id by which files and the command line name it: `papi`.
  public var id: String
  /// The short name people say: `PAPI`.
  public var shortName: String
  /// The whole name.
  public var name: LocalizedText
  /// Who publishes it, as shown in the source line.
  public var publisher: LocalizedText
  /// The dimensions in their order.
  public var dimensions: [Dimension]
  /// The least and the greatest a dimension can be; its components share it evenly.
  public var dimensionScale: ClosedRange<Double>
  /// Where series stop being comparable.
  public var breaks: [Break]
  /// The names of the groups, best first.
  public var groupNames: [LocalizedText]
  /// Group sizes that were published; where none were, they are computed.
  public var groupSizes: [PublishedGroupSizes]
  /// Why provinces have no valid total in a year, where a reason was published.
  public var absences: [Absence] = []
  /// Means over the whole country that were published; where none were, they are computed.
  public var nationalMeans: [NationalMean] = []

  /// A part of the total: one of PAPI's eight sub-indices.
  public struct Dimension: Hashable, Sendable {
    /// Its id: `7`.
    public var id: ItemID
    /// Its whole name.
    public var name: LocalizedText
    /// A name of at most 23 columns, for tables.
    public var shortName: LocalizedText
    /// A name of at most 10 columns, for column heads.
    public var headName: LocalizedText
    /// When it counts.
    public var years: YearSpan
    /// Its components in their order, those no longer in force too.
    public var components: [Component]
  }

  /// A part of a dimension: what the survey asks.
  public struct Component: Hashable, Sendable {
    /// Its id: `7.1`; an id keeps its meaning over the years.
    public var id: ItemID
    /// Its whole name.
    public var name: LocalizedText
    /// A name of at most 36 columns, for tables.
    public var shortName: LocalizedText
    /// When it counts.
    public var years: YearSpan
  }

  /// A year from which a series measures something else than before.
  public struct Break: Hashable, Sendable {
    /// The series.
    public var item: ItemID
    /// The first year of the new measure.
    public var year: Int
    /// Why.
    public var reason: LocalizedText
  }

  /// The sizes of the groups of one item in one year, as published.
  public struct PublishedGroupSizes: Hashable, Sendable {
    /// The year.
    public var year: Int
    /// The item.
    public var item: ItemID
    /// How many provinces are in each group, best first.
    public var sizes: [Int]
  }

  /// The mean of one item over the whole country, as published.
  public struct NationalMean: Hashable, Sendable {
    /// The year.
    public var year: Int
    /// The item.
    public var item: ItemID
    /// The mean.
    public var value: Double
  }

  /// Why a province has no figures, or not all, in a year.
  public struct Absence: Hashable, Sendable {
    /// The year.
    public var year: Int
    /// The code of the province, in the set of the year.
    public var province: String
    /// The published reason.
    public var reason: LocalizedText
  }
}

extension IndexDefinition {
  /// The dimensions that count in a year.
  public func dimensions(in year: Int) -> [Dimension] {
    dimensions.filter { $0.years.contains(year) }
  }

  /// The dimension with an id, in force or not.
  public func dimension(_ id: ItemID) -> Dimension? {
    dimensions.first { $0.id == id }
  }

  /// The component with an id, in force or not.
  public func component(_ id: ItemID) -> Component? {
    dimensions.lazy.flatMap(\.components).first { $0.id == id }
  }

  /// All components that count in a year, in order.
  public func components(in year: Int) -> [Component] {
    dimensions(in: year).flatMap { $0.components(in: year) }
  }

  /// Whether the index has this item in any year.
  public func has(_ item: ItemID) -> Bool {
    item == .total || dimension(item) != nil || component(item) != nil
  }

  /// Whether the item counts in a year.
  public func isInForce(_ item: ItemID, in year: Int) -> Bool {
    if item == .total { return !dimensions(in: year).isEmpty }
    for dimension in dimensions {
      if dimension.id == item { return dimension.years.contains(year) }
      if dimension.years.contains(year), dimension.hasComponent(item, in: year) { return true }
    }
    return false
  }

  /// Every item that counts in a year: the total, each dimension followed by its components.
  public func items(in year: Int) -> [ItemID] {
    [.total]
      + dimensions(in: year).flatMap { dimension in
        [dimension.id] + dimension.components(in: year).map(\.id)
      }
  }

  /// The components an item is the sum of in a year, empty if it is not in force.
  ///
  /// A component is its own only part.
  public func parts(of item: ItemID, in year: Int) -> [ItemID] {
    var parts: [ItemID] = []
    for dimension in dimensions where dimension.years.contains(year) {
      if item == .total || dimension.id == item {
        dimension.appendComponents(in: year, to: &parts)
      } else if dimension.hasComponent(item, in: year) {
        return [item]
      }
    }
    return parts
  }

  /// The least and greatest possible value of an item in a year; `nil` if it is not in force.
  ///
  /// A dimension's scale is shared evenly among its components in force; a component's bounds are
  /// rounded outwards to two decimals (domain.md: 0.3317 is a published value of a third of 1…10).
  public func scale(of item: ItemID, in year: Int) -> ClosedRange<Double>? {
    let count = dimensions(in: year).count
    if item == .total { return count > 0 ? dimensionScale.times(count) : nil }
    for dimension in dimensions where dimension.years.contains(year) {
      if dimension.id == item { return dimensionScale }
      let components = dimension.components(in: year)
      if components.contains(where: { $0.id == item }) { return componentScale(of: components.count) }
    }
    return nil
  }

  /// The scale of one of so many components that share a dimension.
  private func componentScale(of count: Int) -> ClosedRange<Double> {
    let (least, greatest) = (dimensionScale.lowerBound, dimensionScale.upperBound)
    return (least / Double(count) * 100).rounded(.down) / 100...(greatest / Double(count) * 100)
      .rounded(.up) / 100
  }

  /// The scale of every item that is in force in a year.
  public func scales(in year: Int) -> [ItemID: ClosedRange<Double>] {
    var scales: [ItemID: ClosedRange<Double>] = [:]
    let dimensions = dimensions(in: year)
    for dimension in dimensions {
      scales[dimension.id] = dimensionScale
      let components = dimension.components(in: year)
      guard !components.isEmpty else { continue }
      let share = componentScale(of: components.count)
      for component in components { scales[component.id] = share }
    }
    if !dimensions.isEmpty { scales[.total] = dimensionScale.times(dimensions.count) }
    return scales
  }

  /// The break of a series in a year, if it has one there.
  public func seriesBreak(of item: ItemID, in year: Int) -> Break? {
    breaks.first { $0.item == item && $0.year == year }
  }

  /// The published group sizes of an item in a year, best first, if they are of that many provinces.
  ///
  /// `nil` too where another number of provinces is ranked than was published: then the sizes say
  /// nothing about the ranking, and groups are computed.
  public func publishedGroupSizes(of item: ItemID, in year: Int, ranked: Int) -> [Int]? {
    groupSizes.first { $0.item == item && $0.year == year && $0.sizes.reduce(0, +) == ranked }?.sizes
  }

  /// The mean of an item over the whole country in a year, if it was published.
  public func nationalMean(of item: ItemID, in year: Int) -> Double? {
    nationalMeans.first { $0.year == year && $0.item == item }?.value
  }

  /// Why a province has no valid total in a year, where a reason was published.
  public func absence(of code: String, in year: Int) -> Absence? {
    absences.first { $0.province == code && $0.year == year }
  }

  /// The whole name of an item.
  public func name(of item: ItemID) -> LocalizedText {
    if let dimension = dimension(item) { return dimension.name }
    if let component = component(item) { return component.name }
    return LocalizedText(vi: "Tổng", en: "Total")
  }
}

extension ClosedRange<Double> {
  /// The range of a sum of so many values, each in this range.
  fileprivate func times(_ count: Int) -> ClosedRange<Double> {
    lowerBound * Double(count)...upperBound * Double(count)
  }
}

extension IndexDefinition.Dimension {
  /// The components that count in a year.
  public func components(in year: Int) -> [IndexDefinition.Component] {
    components.filter { $0.years.contains(year) }
  }

  /// Whether a component counts in a year.
  fileprivate func hasComponent(_ item: ItemID, in year: Int) -> Bool {
    components.contains { $0.id == item && $0.years.contains(year) }
  }

  /// Appends the ids of the components that count in a year.
  fileprivate func appendComponents(in year: Int, to ids: inout [ItemID]) {
    for component in components where component.years.contains(year) { ids.append(component.id) }
  }
}
