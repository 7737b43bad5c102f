import Words

/// What an index is: its dimensions and components, when they are in force and comparable.
///
/// One file an index, `indices/ID.json`; nothing of PAPI is written in code. How its parts make the
/// total stands in `IndexDefinition+Total.swift`, the scales in `IndexDefinition+Scales.swift`.
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
  /// The least and the greatest a dimension without a scale of its own can be; its components share
  /// it evenly.
  public var dimensionScale: ClosedRange<Double>
  /// Where series stop being comparable.
  public var breaks: [Break]
  /// The names of the groups, best first; without names there are no groups.
  public var groupNames: [LocalizedText]
  /// Group sizes that were published; where none were, they are computed.
  ///
  /// Those of the total also tell by which rule the others of the year are cut.
  public var groupSizes: [PublishedGroupSizes]
  /// Why provinces have no valid total in a year, where a reason was published.
  public var absences: [Absence] = []
  /// Means over the whole country that were published; where none were, they are computed.
  public var nationalMeans: [NationalMean] = []
  /// When the index is published; `nil` for the years in which a dimension counts.
  public var years: YearSpan?
  /// How the parts make the total.
  public var totalRule = TotalRule.sum
  /// The shares of dimensions in a weighted total in years in which they are not those of the dimensions.
  public var weights: [Weights] = []
  /// The least and greatest total, where it is stated; else that of the parts.
  public var totalScale: ClosedRange<Double>?
  /// Whether ranks are published, so that none is computed from some of the provinces only.
  public var publishesRanks = false
  /// Scores from which a group begins, whatever the others have; empty where groups are quartiles.
  public var groupBounds: [GroupBounds] = []
  /// With how many decimals a total is written.
  public var decimals = 4
  /// A change of a score by less than so many percent of the earlier one is not significant, as the
  /// publisher says; `nil` where none says so.
  public var slightPercent: Double?
  /// What its scores are counted in, as `%`, where that is not points; see ``unit(of:)``.
  public var unit: LocalizedText?
  /// What its parts are called together: `lĩnh vực`; `nil` for PAPI's words.
  public var partsName: LocalizedText?
  /// Who is ranked, where it is not the provinces.
  public var units: RankedUnits?

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
    /// A name of at most 12 columns, for column heads where a screen has room for words that are not shortened.
    public var wideHeadName: LocalizedText
    /// When it counts.
    public var years: YearSpan
    /// Its components in their order, those no longer in force too; none where only it is published.
    public var components: [Component]
    /// The least and greatest it can be, where that is not the scale of all.
    public var scale: ClosedRange<Double>?
    /// Its share of a weighted total, in percent, where no year says another; see ``IndexDefinition/weights``.
    public var weight: Double?

    init(
      id: ItemID, name: LocalizedText, shortName: LocalizedText, headName: LocalizedText, years: YearSpan,
      components: [Component], scale: ClosedRange<Double>? = nil, weight: Double? = nil
    ) {
      self.id = id
      self.name = name
      self.shortName = shortName
      self.headName = headName
      wideHeadName = headName
      self.years = years
      self.components = components
      self.scale = scale
      self.weight = weight
    }
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
    /// What it asks people, and who says so; `nil` where nobody wrote it down.
    public var about: About?
  }

  /// What a component asks, in somebody's words.
  public struct About: Hashable, Sendable {
    public var text: LocalizedText
    public var source: LocalizedText
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
    public var year: Int
    public var item: ItemID
    /// How many provinces are in each group, best first.
    public var sizes: [Int]
  }

  /// The mean of one item over the whole country, as published.
  public struct NationalMean: Hashable, Sendable {
    public var year: Int
    public var item: ItemID
    /// The mean.
    public var value: Double
  }

  /// Why a province has no figures, or not all, in a year.
  public struct Absence: Hashable, Sendable {
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
    if item == .total { return years?.contains(year) ?? !dimensions(in: year).isEmpty }
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

extension IndexDefinition.Dimension {
  /// The components that count in a year.
  public func components(in year: Int) -> [IndexDefinition.Component] {
    components.filter { $0.years.contains(year) }
  }

  /// Whether a component counts in a year.
  func hasComponent(_ item: ItemID, in year: Int) -> Bool {
    components.contains { $0.id == item && $0.years.contains(year) }
  }

  /// Appends the ids of the components that count in a year.
  func appendComponents(in year: Int, to ids: inout [ItemID]) {
    for component in components where component.years.contains(year) { ids.append(component.id) }
  }
}
