import Words

/// What a target asks for in one year, what there is, and what follows.
///
/// Numbers are ranks for climbs and the leading, group numbers for groups, scores for a score and
/// for above average, parts for parts that rise, percent for a completion.
public struct TargetYear: Hashable, Sendable {
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
  /// Between which ranks the equivalent of what was asked for lies, over another set.
  public var askedRange: ClosedRange<Int>?
  /// The rank of the year before, which a yearly climb is held against.
  public var before: Double?
  /// Of how many that rank is; `nil` where nobody said it.
  public var beforeOf: Int?
  /// Whether that rank is derived, because the year is ranked over other provinces; of parts those of the base
  /// year.
  public var isBeforeDerived = false
  /// Why the rank, or that of a part, is not held against that of the base year or, of a yearly climb, of
  /// the year before; `nil` where it is, or where one is missing.
  public var incomparable: LocalizedText?
  /// How much the score rose since the year before, where it shall rise too and can be compared.
  public var scoreChange: Double?
  /// Whether this year by itself does not hold, of a promise for every year.
  public var failsItself = false
  /// What the mean that was asked for is of.
  public var mean: Mean?
  /// What follows.
  public var verdict: Verdict
  /// The set the year is, or would be, ranked over.
  public var set: String?
  /// Whether figures are means over members of a merged province, not published ones.
  public var isDerived = false
  /// The members that the mean leaves out; empty where it is of all, or no mean.
  public var lacking: [LocalizedText] = []
  /// The middle value of the year, beside a mean.
  public var median: Double?
  /// Which parts rose.
  public var parts: PartsRisen?
  /// By how many points the province is above (positive) or below the last score that holds.
  public var margin: Double?

  /// What a mean is of.
  public enum Mean: Hashable, Sendable {
    /// The whole country, as it was published.
    case published
    /// So many provinces with a valid figure; derived where they are merged ones.
    case computed(of: Int, isDerived: Bool)
  }

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
  public var dimensions = Count()
  /// The components in force in both years.
  public var components = Count()

  /// Parts of one sort.
  public struct Count: Hashable, Sendable {
    /// Those that rose.
    public var risen: [ItemID] = []
    /// Those that did not.
    public var others: [ItemID] = []
    /// Those without a rank in one of the two years, or with one of other members: not measured, which is
    /// not failed.
    public var unknown: [ItemID] = []

    /// How many were measured in both years.
    public var of: Int { risen.count + others.count }
  }

  /// How many rose.
  public var risen: Int { dimensions.risen.count + components.risen.count }
  /// How many were measured in both years.
  public var of: Int { dimensions.of + components.of }
  /// How many were not measured in one of them, or not over the same members.
  public var unmeasured: Int { unknown.count }
  /// Those that were not.
  public var unknown: [ItemID] { dimensions.unknown + components.unknown }

  /// Whether all that were measured rose; `nil` where none was.
  var holds: Bool? { of > 0 ? dimensions.others.isEmpty && components.others.isEmpty : nil }
}
