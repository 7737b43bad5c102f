import Scores

/// What the Trends show, found once when the choice changes and not for every frame.
public struct TrendsContent: Sendable {
  /// One line of the list of series.
  public struct Row: Hashable, Sendable {
    /// The series.
    public var item: ItemID
    /// Where the province stands in the chosen year.
    public var standing: Standing?

    /// A line of the list.
    public init(item: ItemID, standing: Standing?) {
      self.item = item
      self.standing = standing
    }
  }

  /// The list: the total and the dimensions, or a dimension and its components.
  public var rows: [Row]
  /// The selected series over the years in which it counts.
  @Boxed public var trend: Trend
  /// The same series of the compared provinces, at most five.
  public var compared: [Trend]
  /// The groups of the newest year.
  public var grouping: Grouping?
  /// The parts of the selected series: the dimensions, or the components of one.
  public var parts: [Trend]
  /// The selected series in the chosen year.
  public var line: ItemLine?
  /// The median of the selected series, by year.
  public var medians: [Int: Double] = [:]

  /// What the Trends show.
  public init(
    rows: [Row], trend: Trend, compared: [Trend], grouping: Grouping?, parts: [Trend]
  ) {
    self.rows = rows
    self.trend = trend
    self.compared = compared
    self.grouping = grouping
    self.parts = parts
  }
}
