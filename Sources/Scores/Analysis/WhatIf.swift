import Words

/// One province in one year with all that a supposition about it is held against.
///
/// Made once; every answer then only counts. Rules: domain.md "Levers and what-if".
public struct WhatIf: Sendable {
  /// The province as it was that year.
  public let province: Province
  public let year: Int
  /// On which provinces ranks stand.
  public let basis: Basis
  /// The total as it is.
  public let total: Double
  /// What follows from supposing nothing: where the province stands in fact.
  public var fact: Outcome { outcome(at: total) }

  public var definition: IndexDefinition { book.definition }

  let book: ScoreBook
  let totals: ItemValues
  let grouping: Grouping
  /// The totals of the other ranked provinces with their places in the set, best first.
  private let others: [(total: Double, place: Int)]

  /// What can be supposed of an item, and what is known of it.
  public struct Item: Hashable, Sendable {
    /// The dimension or component.
    public var id: ItemID
    /// Its value in fact; `nil` where there is none: then nothing can be supposed of it.
    public var score: Double?
    /// The median of the year.
    public var median: Double?
    /// The least value of the next better group; `nil` in the best group.
    public var groupBorder: Double?
    /// The best value of the year.
    public var best: Double?
    /// The least value of the year.
    public var lowest: Double?
    /// The least and greatest possible value.
    public var scale: ClosedRange<Double>
    /// The best that any province had since the item's last break, up to the year.
    public var record: Double?
    /// The first year that is among those.
    public var recordSince: Int?
    /// How much provinces rose in one year.
    public var rises: YearlyRises

    /// How much one key raises or lowers it, in points: 0.05 on PAPI's scales, a tenth of that on a scale
    /// from 0 to 1, ten times that on one of percent or 100 points.
    public var step: Double {
      switch scale.upperBound - scale.lowerBound {
      case ...1: 0.005
      case ...20: 0.05
      default: 0.5
      }
    }
  }

  /// All that suppositions about a province are held against; `nil` if it has no valid total that
  /// year, there is no such year or province, the others or their parts are not known, or the total does
  /// not follow from the parts.
  public init?(_ id: ProvinceID, year: Int, basis: Basis = .published, in book: ScoreBook) {
    guard book.definition.totalRule != .stated,
      let totals = book.values(of: .total, in: year, basis: basis), !totals.isExcerpt,
      let province = book.province(id, in: year, basis: basis),
      let total = totals.score(of: province.code),
      book.knowsParts(of: province.code, in: year, basis: basis),
      book.addsUp(province.code, in: year, basis: basis)
    else { return nil }
    self.province = province
    self.year = year
    self.basis = basis
    self.total = total
    self.book = book
    self.totals = totals
    grouping = totals.grouping
    others = totals.ranksByPlace.lazy
      .filter { totals.provinceSet.codes[$0.place] != province.code }
      .map { (totals.numbers[$0.place], $0.place) }
  }

  /// How many are ranked.
  public var of: Int { totals.rankedCount }

  /// How many groups there are.
  public var groupCount: Int { grouping.sizes.count }

  /// The dimensions in force, or the components of one of them, in their order.
  ///
  /// Reads every year since the items' last breaks: not for every key.
  public func items(inside dimension: ItemID? = nil) -> [Item] {
    book.definition.levers(in: year, inside: dimension).compactMap { id in
      guard let values = book.values(of: id, in: year, basis: basis),
        let scale = book.scale(of: id, in: year)
      else { return nil }
      let record = book.record(of: id, until: year, basis: basis)
      return Item(
        id: id, score: values.score(of: province.code), median: values.median,
        groupBorder: values.group(of: province.code).flatMap(values.nextGroupBorder(above:)),
        best: values.best,
        lowest: values.lowest, scale: scale, record: record?.best, recordSince: record?.since,
        rises: book.yearlyRises(of: id, until: year, basis: basis))
    }
  }

  /// The value of an item in fact, if it has one.
  public func score(of item: ItemID) -> Double? {
    book.values(of: item, in: year, basis: basis)?.score(of: province.code)
  }

  /// The value of an item in a scenario, if it has one.
  public func value(of item: ItemID, in scenario: Scenario) -> Double? {
    guard let score = score(of: item) else { return nil }
    if let value = scenario.values[item] { return value }
    let parts = book.definition.dimension(item)?.components(in: year) ?? []
    return DecimalSum.clean(parts.reduce(score) { $0 + rise(of: $1.id, in: scenario) })
  }

  /// The value of an item so much above (or below) the one in a scenario, kept within its scale; `nil`
  /// if it has none in fact.
  public func value(of item: Item, in scenario: Scenario, raisedBy step: Double) -> Double? {
    value(of: item.id, in: scenario).map { value in
      min(max(item.scale.lowerBound, DecimalSum.clean(value + step)), item.scale.upperBound)
    }
  }

  /// Supposes a value of an item; the one it has in fact, or `nil`, supposes nothing of it.
  public func set(_ item: ItemID, to value: Double?, in scenario: inout Scenario) {
    guard item != .total, let score = score(of: item) else { return }
    scenario.set(item, to: value == score ? nil : value, of: book.definition)
    // The value in fact, of the whole, takes back what was supposed of its parts.
    guard value == score, let dimension = book.definition.dimension(item) else { return }
    for component in dimension.components {
      scenario.set(component.id, to: nil, of: book.definition)
    }
  }

  /// What follows from a scenario; items that have no value in fact change nothing.
  public func outcome(of scenario: Scenario) -> Outcome {
    let rises = scenario.values.keys.sorted().reduce(0) {
      $0 + rise(of: $1, in: scenario) * factor(of: $1)
    }
    return outcome(at: DecimalSum.clean(total + rises))
  }

  private func rise(of item: ItemID, in scenario: Scenario) -> Double {
    guard let value = scenario.values[item], let score = score(of: item) else { return 0 }
    return value - score
  }

  /// By how much the total rises with a point of an item.
  func factor(of item: ItemID) -> Double { book.definition.factor(of: item, in: year) }

  private func outcome(at supposed: Double) -> Outcome {
    let above = others.prefix { $0.total > supposed }
    let before = others.prefix { $0.total > total }
    let rank = 1 + above.count
    let provinces = { (places: ArraySlice<(total: Double, place: Int)>) in
      places.map { totals.provinceSet.provinces[$0.place] }
    }
    return Outcome(
      total: supposed, rank: rank, of: of, group: totals.group(of: supposed, rank: rank),
      passed: provinces(before.dropFirst(above.count)),
      passing: provinces(above.dropFirst(before.count)),
      gapAbove: above.last.map { DecimalSum.clean($0.total - supposed) },
      rankAbove: above.last.map { next in 1 + others.prefix { $0.total > next.total }.count },
      gapBelow: others.first { $0.total < supposed }.map { DecimalSum.clean(supposed - $0.total) })
  }

  /// The least total that has a rank: that of the province there, since equal totals share it.
  ///
  /// Any total has a rank behind all the others: `nil`.
  func leastTotal(ofRank rank: Int) -> Double? {
    others.indices.contains(rank - 1) ? others[rank - 1].total : nil
  }
}

extension ScoreBook {
  /// The best that any province had in an item from its last break on, up to a year, and since when.
  func record(of item: ItemID, until year: Int, basis: Basis) -> (best: Double, since: Int)? {
    let first = definition.breaks.filter { $0.item == item && $0.year <= year }.map(\.year).max() ?? .min
    let known = years.filter { (first...year).contains($0) }.compactMap { year in
      values(of: item, in: year, basis: basis)?.best.map { (year: year, best: $0) }
    }
    return known.map(\.best).max().flatMap { best in known.map(\.year).min().map { (best, $0) } }
  }
}

extension ScoreBook {
  /// Whether total and dimensions are means of the same members.
  fileprivate func addsUp(_ code: String, in year: Int, basis: Basis) -> Bool {
    let total = values(of: .total, in: year, basis: basis)?.standing(of: code)
    return definition.dimensions(in: year).allSatisfy { dimension in
      let part = values(of: dimension.id, in: year, basis: basis)?.standing(of: code)
      return part.map { $0.lacking == total?.lacking } ?? true
    }
  }

  /// Whether a province has a figure of any dimension that is known of all: of totals alone nothing can
  /// be supposed.
  fileprivate func knowsParts(of code: String, in year: Int, basis: Basis) -> Bool {
    definition.dimensions(in: year).contains { dimension in
      values(of: dimension.id, in: year, basis: basis).map { !$0.isExcerpt && $0.score(of: code) != nil }
        ?? false
    }
  }
}
