import Words

/// Everything the board says about one province in one year.
public struct ProvinceYear: Sendable {
  @Boxed public private(set) var definition: IndexDefinition
  /// The province as it was that year.
  public let province: Province
  public let year: Int
  /// On which provinces ranks stand.
  public let basis: Basis
  /// Where the figures come from.
  public let source: LocalizedText
  @Boxed public var total: ItemLine
  /// The dimensions in force, in order.
  public let dimensions: [ItemLine]
  /// The total and the dimensions as if merged, where the year before counts over another set of provinces,
  /// so that nothing compares as published; else `nil`.
  public var derived: Derived?
  /// The mean over the whole country, as published.
  public var nationalMean: Double?
  /// Whether the board has scores of no year at all.
  public var isOfEmptyBook = false
  /// Whether all figures of the year are known to be the publisher's, none typed or changed.
  public var isPublishers = false
  /// Its year, where the book has it.
  public var knownYear: Int? { isOfEmptyBook ? nil : year }
  /// How a title names it: `PAPI 2024`; without a year where the book has none.
  public var indexAndYear: String {
    knownYear.map { "\(definition.shortName) \($0)" } ?? definition.shortName
  }
  /// Whether there is nothing of the year before.
  public var isFirstYear = false
  /// Whether only some provinces are known, so that nothing is computed over all of them.
  public var isExcerpt = false
  /// How many provinces there are, where too many are missing to compute anything over the others.
  public var coverage: ItemValues.Coverage?
  /// Whether the year's figures are those of the press before the whole table.
  public var isPress = false
  /// Which of the figures, and of those they are held against, are derived; `nil` where none is.
  public var derivation: Derivation?
  /// The province that was asked for, where the figures are of the one it is part of as if merged.
  public var asked: Province?
  /// What there is to know about the figures: of the province, of the year.
  public var remarks: [LocalizedText] = []
  /// What the press had of a later year, or of this one, where there is no whole table of it.
  public var press: PressFigures?

  /// A year as if the provinces had been merged before.
  public struct Derived: Sendable {
    /// The set of provinces.
    public var set: String
    /// The set of the year before, as it was published.
    public var earlierSet: String
    public var total: ItemLine
    /// The dimensions in force, in order.
    public var dimensions: [ItemLine]
  }

  /// Whether the figures of the year itself are derived.
  public var isDerived: Bool { derivation?.through == year }

  /// Whether any dimension has a figure.
  public var hasDimensionFigures: Bool { dimensions.contains { $0.standing != nil } }
}

/// One item of a province in a year, beside the others and the year before.
public struct ItemLine: Hashable, Sendable {
  public var item: ItemID
  /// Where the province stands; `nil` if it has no valid value.
  public var standing: Standing?
  /// Why it has none.
  public var absence: ItemValues.Absence?
  /// The score against the year before; `nil` where one is missing or the two do not compare.
  public var scoreChange: Double?
  /// Places gained (positive) or lost since the year before.
  ///
  /// Given across a break too, since ranks count within a year; `nil` where one of the two years is
  /// missing, counts over another set, or is a mean over other members.
  public var rankChange: Int?
  /// How many were ranked the year before, where the rank is held against that year's and they were not as
  /// many: then both counts are named.
  public var ofBefore: Int?
  /// Whether the province had a rank the year before.
  public var wasRanked = false
  /// The set of the year before, where the province was ranked in another one then.
  public var earlierSet: String?
  /// The break of the series in this year: another measure, or other members.
  public var seriesBreak: IndexDefinition.Break?
  /// Why the members it is the mean of are not those of the year before; `nil` where they are.
  public var memberChange: LocalizedText?
  /// How many are ranked.
  public var of: Int
  /// The median of the year.
  public var median: Double?
  /// The best value of the year.
  public var best: Double?
  /// The least and greatest possible value.
  public var scale: ClosedRange<Double>?
  /// Why the score and the rank changed; `nil` where the two years do not compare.
  public var movement: Movement?
  /// How sure the score is, where the year's file says so.
  public var precision: Precision?
  /// What it is held against where there is no rank of the year before.
  public var earlier: EarlierYear?
}

/// The newest earlier year in which a province had a rank, where it had none the year before.
public struct EarlierYear: Hashable, Sendable {
  public var year: Int
  /// Places gained (positive) or lost since.
  public var places: Int
  /// How many were ranked then, where they were not as many.
  public var of: Int?
  /// Why the score and the rank changed; `nil` where the item has been measured anew since.
  public var movement: Movement?
}

extension ScoreBook {
  /// Where a province stands in a year; `nil` if the book has no such year or province.
  public func provinceYear(
    _ id: ProvinceID, year: Int, basis: Basis = .published
  ) -> ProvinceYear? {
    guard let scores = self[year], let province = province(id, in: year, basis: basis),
      let total = line(.total, of: id, year: year, basis: basis)
    else { return nil }
    var report = ProvinceYear(
      definition: definition, province: province, year: year, basis: basis, source: scores.source,
      total: total,
      dimensions: definition.dimensions(in: year).compactMap {
        line($0.id, of: id, year: year, basis: basis)
      })
    report.isOfEmptyBook = isEmpty
    report.isPublishers = isPublishers(year)
    report.isFirstYear = self[year - 1] == nil
    report.derived = derived(of: report, id)
    report.asked = registry.asked(id, besides: province)
    let values = values(of: .total, in: year, basis: basis)
    report.isExcerpt = values?.isExcerpt ?? false
    report.coverage = values?.coverage
    report.isPress = isPress(year)
    report.derivation = derivation(of: id, through: year, basis: basis)
    if definition.publishesRanks {
      report.nationalMean = basis == .published ? definition.nationalMean(of: .total, in: year) : nil
    }
    if year == newestYear || isPress(year) { report.press = press(of: id, basis: basis) }
    report.remarks =
      (scores.remark(on: province, in: registry).map { [$0] } ?? []) + [scores.remark].compactMap { $0 }
    return report
  }

  /// The same year as if merged, where it follows a year of another set.
  private func derived(of report: ProvinceYear, _ id: ProvinceID) -> ProvinceYear.Derived? {
    let lines = [report.total] + report.dimensions
    guard report.basis == .published, !lines.contains(where: { $0.rankChange != nil }),
      let earlier = lines.lazy.compactMap(\.earlierSet).first,
      let total = line(.total, of: id, year: report.year, basis: .merged)
    else { return nil }
    let dimensions = report.dimensions.compactMap {
      line($0.item, of: id, year: report.year, basis: .merged)
    }
    let set = (lines.lazy.compactMap { $0.standing?.set }.first) ?? report.province.id.set
    return ProvinceYear.Derived(set: set, earlierSet: earlier, total: total, dimensions: dimensions)
  }

  /// The components of a dimension that are in force, in order.
  public func componentLines(
    of dimension: ItemID, for id: ProvinceID, year: Int, basis: Basis = .published
  ) -> [ItemLine] {
    (definition.dimension(dimension)?.components(in: year) ?? []).compactMap {
      line($0.id, of: id, year: year, basis: basis)
    }
  }

  /// One item of a province in a year; `nil` if the book has no such year or province.
  public func line(
    _ item: ItemID, of id: ProvinceID, year: Int, basis: Basis = .published
  ) -> ItemLine? {
    guard let values = values(of: item, in: year, basis: basis),
      let code = province(id, in: year, basis: basis)?.code
    else { return nil }
    let standing = values.standing(of: code)
    let earlier = valuesBefore(year, of: item, basis: basis)
    let before = province(id, in: year - 1, basis: basis).flatMap { earlier?.standing(of: $0.code) }
    var line = ItemLine(
      item: item, standing: standing, absence: values.absence(of: code),
      seriesBreak: definition.seriesBreak(of: item, in: year), of: values.rankedCount,
      median: values.median, best: values.best, scale: definition.scale(of: item, in: year))
    line.wasRanked = before?.rank != nil
    if let standing, let before, standing.set != before.set { line.earlierSet = before.set }
    let members = IndexDefinition.Break.members(standing, year, since: before, year - 1)
    (line.memberChange, line.seriesBreak) = (members, .joined(line.seriesBreak, members, item, year))
    if let standing, let before, standing.counts(like: before) {
      if let rank = standing.rank, let rankBefore = before.rank {
        line.rankChange = rankBefore - rank
        if before.of != standing.of, before.of > 0, standing.of > 0 { line.ofBefore = before.of }
      }
    }
    if line.seriesBreak == nil, let earlier {
      line.movement = values.movement(of: code, since: earlier, slightPercent: definition.slightPercent)
      line.scoreChange = line.movement?.change
    }
    line.precision = precision(of: item, for: id, year: year, basis: basis)
    if !line.wasRanked, let rank = standing?.rank {
      line.earlier = newestEarlier(than: year, of: item, values, rank: rank, code: code, id, basis)
    }
    return line
  }

  /// The newest year before the last with a rank of the same set and the same members.
  private func newestEarlier(
    than year: Int, of item: ItemID, _ values: ItemValues, rank: Int, code: String, _ id: ProvinceID,
    _ basis: Basis
  ) -> EarlierYear? {
    guard let standing = values.standing(of: code) else { return nil }
    for earlier in years.reversed() where earlier < year - 1 && !isPress(earlier) {
      guard let before = self.values(of: item, in: earlier, basis: basis),
        let was = province(id, in: earlier, basis: basis).flatMap({ before.standing(of: $0.code) }),
        let rankBefore = was.rank
      else { continue }
      guard standing.counts(like: was) else { return nil }
      let isMeasuredAlike = (earlier + 1...year).allSatisfy {
        definition.seriesBreak(of: item, in: $0) == nil
      }
      return EarlierYear(
        year: earlier, places: rankBefore - rank,
        of: was.of != standing.of && was.of > 0 && standing.of > 0 ? was.of : nil,
        movement: isMeasuredAlike
          ? values.movement(of: code, since: before, slightPercent: definition.slightPercent) : nil)
    }
    return nil
  }
}
