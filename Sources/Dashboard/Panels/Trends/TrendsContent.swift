import Pages
import Scores

/// What the Trends show, found once when the choice changes and not for every frame.
struct TrendsContent: Sendable {
  /// One line of the list of series.
  struct Row: Hashable, Sendable {
    /// The series.
    var item: ItemID
    /// Where the province stands in the chosen year.
    var standing: Standing?
  }

  /// The list: the total and the dimensions, or a dimension and its components.
  var rows: [Row]
  /// The selected series over the years in which it counts.
  @Boxed var trend: Trend
  /// The same series of the compared provinces, at most five.
  var compared: [Trend]
  /// The groups of the newest year.
  var grouping: Grouping?
  /// The parts of the selected series: the dimensions, or the components of one.
  var parts: [Trend]
  /// The selected series in the chosen year.
  var line: ItemLine?
  /// The median of the selected series, by year.
  var medians: [Int: Double] = [:]
}
