/// How alike two items order the provinces of a year: Spearman's rank correlation, from −1 to 1.
///
/// It says nothing of causes.
public struct RankCorrelation: Hashable, Sendable {
  public let item: ItemID
  public let value: Double
  /// Over how many provinces: those that have both.
  public let count: Int
}

extension ScoreBook {
  /// An item beside others of the same year, the most alike first; those that fewer than ten provinces share with it
  /// are left out, as are those in which all are equal.
  public func rankCorrelations(
    of item: ItemID, with others: [ItemID], in year: Int, basis: Basis = .published
  ) -> [RankCorrelation] {
    guard let values = values(of: item, in: year, basis: basis) else { return [] }
    return others.compactMap { other -> RankCorrelation? in
      guard other != item, let found = self.values(of: other, in: year, basis: basis) else { return nil }
      let pairs = values.provinceSet.provinces.compactMap { province -> (Double, Double)? in
        guard let one = values.score(of: province.code), let two = found.score(of: province.code) else {
          return nil
        }
        return (one, two)
      }
      guard pairs.count >= 10,
        let value = Self.correlation(Self.ranks(pairs.map(\.0)), Self.ranks(pairs.map(\.1)))
      else { return nil }
      return RankCorrelation(item: other, value: value, count: pairs.count)
    }.sorted { ($1.value, $0.item) < ($0.value, $1.item) }
  }

  /// The rank of each value, equal ones the mean of theirs.
  private static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var first = 0
    while first < order.count {
      var last = first
      while last + 1 < order.count, values[order[last + 1]] == values[order[first]] { last += 1 }
      for place in first...last { ranks[order[place]] = Double(first + last) / 2 }
      first = last + 1
    }
    return ranks
  }

  /// Pearson's correlation; `nil` where one of them does not vary.
  private static func correlation(_ one: [Double], _ two: [Double]) -> Double? {
    let count = Double(one.count)
    let (meanOne, meanTwo) = (one.reduce(0, +) / count, two.reduce(0, +) / count)
    var (both, first, second) = (0.0, 0.0, 0.0)
    for (left, right) in zip(one, two) {
      both += (left - meanOne) * (right - meanTwo)
      first += (left - meanOne) * (left - meanOne)
      second += (right - meanTwo) * (right - meanTwo)
    }
    return first > 0 && second > 0 ? both / (first * second).squareRoot() : nil
  }
}
