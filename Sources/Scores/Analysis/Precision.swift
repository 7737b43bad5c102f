/// How sure a score is, where the year's file carries its standard error.
public struct Precision: Hashable, Sendable {
  /// The standard error of the score.
  public var standardError: Double
  /// The best and the worst rank within the interval of 95 %, all others held still.
  public var ranks: ClosedRange<Int>
  /// The next score above; `nil` at the top.
  public var above: Gap?

  /// How far away another score is.
  public struct Gap: Hashable, Sendable {
    public var points: Double
    /// In standard errors of the difference; `nil` where that of the other score is not known.
    public var errors: Double?
  }
}

extension ScoreBook {
  /// How sure a score of a province is; `nil` where the year's file does not say, or the value is
  /// derived.
  public func precision(
    of item: ItemID, for id: ProvinceID, year: Int, basis: Basis = .published
  ) -> Precision? {
    guard let scores = self[year], !scores.standardErrors.isEmpty,
      let values = values(of: item, in: year, basis: basis), !values.isDerived, !values.isExcerpt,
      let code = province(id, in: year, basis: basis)?.code, let score = values.score(of: code),
      let error = scores.standardErrors[code]?[item]
    else { return nil }
    let reach = 1.96 * error
    let rank = { values.rank(at: $0, leavingOut: code) }
    let next = values.numbers.indices.filter { values.numbers[$0] > score }
      .min { values.numbers[$0] < values.numbers[$1] }
    return Precision(
      standardError: error, ranks: rank(score + reach)...rank(score - reach),
      above: next.map { place in
        let points = DecimalSum.clean(values.numbers[place] - score)
        let other = scores.standardErrors[values.provinceSet.codes[place]]?[item]
        return Precision.Gap(
          points: points, errors: other.map { points / (error * error + $0 * $0).squareRoot() })
      })
  }
}
