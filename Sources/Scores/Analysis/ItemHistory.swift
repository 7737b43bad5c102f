import Words

/// One item in every year of a book, for all provinces: what the trends of several are made of.
///
/// Making one reads every province of every year; a trend out of it only counts ranks.
public struct ItemHistory: Sendable {
  /// What it follows.
  public let item: ItemID
  /// On which provinces ranks stand.
  public let basis: Basis
  /// The values of the years, oldest first.
  public let values: [ItemValues]

  let registry: ProvinceRegistry
  private let breaks: [Int: IndexDefinition.Break]
  /// The years of which something is to be known about a province's figures.
  private let remarked: [Int: YearScores]
  /// The years of which there are press figures only.
  private let press: [Int: YearScores]

  init(_ item: ItemID, in book: ScoreBook, basis: Basis) {
    self.item = item
    self.basis = basis
    registry = book.registry
    values = book.knownYears.compactMap { book.values(of: item, in: $0, basis: basis) }
    var breaks: [Int: IndexDefinition.Break] = [:]
    for year in book.years { breaks[year] = book.definition.seriesBreak(of: item, in: year) }
    self.breaks = breaks
    var remarked: [Int: YearScores] = [:]
    for year in book.years { remarked[year] = book[year].flatMap { $0.remarks.isEmpty ? nil : $0 } }
    self.remarked = remarked
    press = Dictionary(
      uniqueKeysWithValues: book.years.filter(book.isPress).compactMap { year in book[year].map { (year, $0) }
      })
  }

  /// The values of a year.
  public subscript(year: Int) -> ItemValues? { values.first { $0.year == year } }

  /// Whether the item measures something else from a year on, by its place in ``values``.
  public func isMeasuredAnew(at place: Int) -> Bool { breaks[values[place].year] != nil }

  /// The item of one province over all years; `nil` if there is no such province.
  public func trend(for id: ProvinceID) -> Trend? {
    guard let chosen = registry[id] else { return nil }
    var points: [Trend.Point] = []
    var known: Trend.Point?
    var sets: [String: Province] = [:]
    for values in values {
      let set = values.provinceSet.id
      let province = sets[set] ?? registry.province(id, in: set, basis: basis)
      sets[set] = province
      let found = province.flatMap { values.standing(of: $0.code) }
      // Figures of the press stand beside: no line, no pace, no change goes to them.
      let standing = press[values.year] == nil ? found : nil
      var point = point(values, standing, after: known)
      point.remark = province.flatMap { remarked[values.year]?.remark(on: $0, in: registry) }
      if let scores = press[values.year], let found {
        point.press = PressFigures(year: values.year, source: scores.source, standing: found)
      }
      points.append(point)
      if standing != nil { known = points.last }
    }
    let name = basis == .merged ? values.last.flatMap { sets[$0.provinceSet.id] } : nil
    return Trend(item: item, province: name ?? chosen, basis: basis, points: points)
  }

  private func point(
    _ values: ItemValues, _ standing: Standing?, after known: Trend.Point?
  ) -> Trend.Point {
    let previous = known.flatMap { $0.year == values.year - 1 ? $0.standing : nil }
    let countsAlike = previous.flatMap { before in standing.map { $0.counts(like: before) } }
    // Held against the last year with a value, so that a gap hides no change of members.
    let members = known.flatMap {
      IndexDefinition.Break.members(standing, values.year, since: $0.standing, $0.year)
    }
    let hasScores = standing?.score != nil && previous?.score != nil
    return Trend.Point(
      year: values.year, standing: standing,
      isComparableWithPrevious: hasScores ? countsAlike.map { $0 && breaks[values.year] == nil } : nil,
      rankJoinsPrevious: standing?.rank != nil && previous?.rank != nil && countsAlike == true,
      seriesBreak: .joined(breaks[values.year], members, item, values.year), memberChange: members)
  }
}

extension ScoreBook {
  /// One item in every year, for all provinces.
  public func history(of item: ItemID, basis: Basis = .published) -> ItemHistory {
    ItemHistory(item, in: self, basis: basis)
  }
}

extension ProvinceRegistry {
  /// The province with an id, where the one shown is another: one that it is part of and whose name is not its
  /// own, or the smaller one that had its name before the merger.
  ///
  /// Vĩnh Phúc is part of Phú Thọ; Thừa Thiên Huế goes on as Huế; Bắc Ninh was without Bắc Giang.
  public func asked(_ id: ProvinceID, besides shown: Province) -> Province? {
    guard let asked = self[id], asked.id != shown.id else { return nil }
    return counterpart(of: id, in: shown.id.set) != shown || asked.members.count > 1 ? asked : nil
  }

  /// The province that a person who chose one means where ranks stand on a set.
  ///
  /// On the published basis it is the one that carries the name; as if merged, the one it is part of.
  func province(_ id: ProvinceID, in set: String, basis: Basis) -> Province? {
    switch basis {
    case .published: counterpart(of: id, in: set)
    case .merged: successor(of: id, in: set)
    }
  }
}
