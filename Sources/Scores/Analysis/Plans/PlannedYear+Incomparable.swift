import Words

extension PlannedYear {
  /// Why no rank of a dimension can be held against the year before.
  ///
  /// A break of the measure is none of them: ranks count within a year.
  public enum Incomparable: Hashable, Sendable {
    /// There is nothing of any year here.
    case noYears
    /// Too few provinces are there to rank any.
    case partial(ItemValues.Coverage)
    /// The year before was ranked among another set of provinces.
    case otherSet(String)
    /// The means are of other members.
    case members(LocalizedText)
    /// The board has no ranks of the province in the index's parts, of neither year.
    case noParts(of: String, Province)
    /// The parts were others the year before.
    case newParts
    /// There is nothing of the year before here.
    case firstYear
    /// The province has no rank of any dimension in one of the years, or in both.
    case province(Province, lacking: [Int])
    /// It has some in both, but of no dimension in both.
    case noneOfBoth
  }
}

extension PlannedYear.Incomparable {
  /// Why nothing of a year compares; asked for where nothing does.
  init(_ report: ProvinceYear) {
    let lines = report.dimensions
    let isRanked = lines.contains { $0.standing?.rank != nil }
    let wasRanked = lines.contains(where: \.wasRanked)
    if report.isOfEmptyBook {
      self = .noYears
    } else if let coverage = report.coverage {
      self = .partial(coverage)
    } else if let set = lines.lazy.compactMap(\.earlierSet).first {
      self = .otherSet(set)
    } else if let reason = lines.lazy.compactMap(\.memberChange).first {
      self = .members(reason)
    } else if report.definition.publishesRanks, !isRanked, !wasRanked {
      self = .noParts(of: report.definition.shortName, report.province)
    } else if report.isFirstYear {
      self = .firstYear
    } else if !lines.contains(where: { report.definition.isInForce($0.item, in: report.year - 1) }) {
      self = .newParts
    } else if isRanked && wasRanked {
      self = .noneOfBoth
    } else {
      let years = (wasRanked ? [] : [report.year - 1]) + (isRanked ? [] : [report.year])
      self = .province(report.province, lacking: years)
    }
  }
}
