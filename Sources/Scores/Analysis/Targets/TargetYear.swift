/// What a target asks for in one year, what there is, and what follows.
///
/// Numbers are ranks for a climb and the leading, group numbers for a group, scores for a score and
/// for above average, parts for parts that rise, percent for a completion.
public struct TargetYear: Hashable, Sendable {
  /// The year.
  public var year: Int
  /// The path as written, over the set of the base year; of a climb and of a score only.
  public var path: Double?
  /// The path where the year is ranked over another set than the base year.
  public var pathScaled: Double?
  /// What the year is held against: the path, scaled where it must be, or the condition.
  public var asked: Double?
  /// What the province has; `nil` without a valid figure.
  public var actual: Double?
  /// Of how many: provinces for a rank or a group, parts, things to do.
  public var of: Int?
  /// How much better (positive) or worse than asked for.
  public var difference: Double?
  /// What follows.
  public var verdict: Verdict
  /// The set the year is, or would be, ranked over.
  public var set: String?
  /// Whether figures are means over members of a merged province, not published ones.
  public var isDerived = false
  /// The middle value of the year, beside a mean.
  public var median: Double?
  /// Which parts rose.
  public var parts: PartsRisen?
  /// By how many points the province is above (positive) or below the last score that holds.
  public var margin: Double?

  /// A year of which nothing is known but what is asked for.
  init(year: Int, path: Double? = nil, pathScaled: Double? = nil, asked: Double? = nil, set: String? = nil) {
    self.year = year
    self.path = path
    self.pathScaled = pathScaled
    self.asked = asked
    self.set = set
    verdict = .noData
  }
}

/// Which parts of an item have a better rank than in a base year, or rank 1.
public struct PartsRisen: Hashable, Sendable {
  /// The dimensions.
  public var dimensions = Count()
  /// The components in force in both years.
  public var components = Count()

  /// Parts of one sort.
  public struct Count: Hashable, Sendable {
    /// Those that rose.
    public var risen: [ItemID] = []
    /// Those that did not.
    public var others: [ItemID] = []
    /// Those without a rank in one of the two years.
    public var unknown: [ItemID] = []

    /// How many there are.
    public var of: Int { risen.count + others.count + unknown.count }
  }

  /// How many rose.
  var risen: Int { dimensions.risen.count + components.risen.count }
  /// How many there are.
  var of: Int { dimensions.of + components.of }

  /// Whether all rose; `nil` where that cannot be said.
  var holds: Bool? {
    guard of > dimensions.unknown.count + components.unknown.count else { return nil }
    if !dimensions.others.isEmpty || !components.others.isEmpty { return false }
    return dimensions.unknown.isEmpty && components.unknown.isEmpty ? true : nil
  }
}
