/// What an import is asked to do with the table it reads.
public struct ImportRequest: Hashable, Sendable {
  /// What becomes of a year that exists.
  public enum Mode: Hashable, Sendable {
    /// It is refused.
    case newYear
    /// The cells that the table names change, and nothing else.
    case merge
    /// The year becomes what the table says: what it does not name is removed.
    case replaceYear
  }

  /// The year of all rows; needed where the table has no column `year`.
  public var year: Int?
  /// Where the figures come from.
  ///
  /// Without one a year that exists keeps its own, and a new one has none, which no store writes.
  public var source: String?
  /// What becomes of a year that exists.
  public var mode: Mode
  /// Whether doubts count as answered for which entry would ask a reason.
  public var accepts: Bool
  /// Why, for the history; without it the source is the reason of what was doubtful.
  public var reason: String?
  /// The calendar year it is; of an empty index nothing later than the year before is expected.
  public var today: Int?
  /// Whether a year may come that nobody expects yet.
  public var allowsLaterYear: Bool
  /// The sheet of a workbook that holds the table; without one it is found.
  public var sheet: String?
  /// Whether the figures are a few that came out before the whole table: shown beside, nothing is computed.
  public var isExcerpt = false
  /// What columns are that no rule knows.
  public var columns: [ColumnChoice] = []

  /// A request; as it is, a table with a column `year` and only years that do not exist.
  public init(
    year: Int? = nil, source: String? = nil, mode: Mode = .newYear, accepts: Bool = false,
    reason: String? = nil, today: Int? = nil, allowsLaterYear: Bool = false
  ) {
    self.year = year
    self.source = source.flatMap(Draft.kept)
    self.mode = mode
    self.accepts = accepts
    self.reason = reason.flatMap(Draft.kept)
    self.today = today
    self.allowsLaterYear = allowsLaterYear
  }
}
