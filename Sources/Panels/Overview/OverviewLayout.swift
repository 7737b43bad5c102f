import TextUI

/// Where the parts of the Overview stand in a rectangle; what does not fit is left out whole.
struct OverviewLayout {
  /// The table of dimensions.
  var dimensions: Rect
  /// The chart of ranks.
  var chart: Rect?
  /// The components of the selected dimension.
  var components: Rect?
  /// The sentences.
  var sentences: Rect?

  /// The line above the dimensions.
  var topRule: Int?
  /// The line between dimensions and chart, down to the row before `dividerEnd`.
  var divider: Int?
  var dividerEnd = 0
  /// The line above the chart where it stands below the dimensions.
  var chartRule: Int?
  /// The line above the components.
  var componentRule: Int?
  /// The line above the sentences.
  var sentenceRule: Int?

  /// Leaves a blank line between two dimensions.
  var isSpaced = false
  /// Titles above the columns.
  var showsHeading = true
  /// Names short enough for a narrow table.
  var usesHeadNames = false
  /// How many years the sparklines have room for; with any, group names stand too.
  var sparklineYears = 0

  /// The columns the table takes beside a chart: plain, and with group names and sparklines.
  private static let plainTable = 52
  private static let wideTable = 72
  /// The least columns for a table and a chart side by side, and for the wide table beside one.
  private static let sideBySide = 78
  private static let wide = 120
  private static let wider = 140
  /// The columns beyond which a chart of some fifteen years gains nothing.
  private static let widestChart = 76

  init(_ rect: Rect, dimensions count: Int, components componentCount: Int) {
    dimensions = rect
    guard rect.columns >= Self.sideBySide, rect.rows >= count + 2 else {
      self.stack(rect, count: count, componentCount: componentCount)
      return
    }
    var below = componentCount + 2
    let sentenceRows = 4
    topRule = rect.row
    isSpaced = rect.rows >= 2 * count + 1 + below + sentenceRows + 4
    if rect.columns >= Self.wide { sparklineYears = rect.columns >= Self.wider ? 10 : 5 }
    let tableRows = isSpaced ? 2 * count + 2 : count + 1
    var (top, rest) = rect.splitTop(1 + tableRows)
    if rest.rows < below {
      (top, rest) = (rect, rest)
      below = 0
    }
    let left = sparklineYears > 0 ? Self.wideTable + (sparklineYears > 5 ? 8 : 0) : Self.plainTable
    let (table, right) = top.splitTop(1).rest.splitLeft(left)
    dimensions = table
    divider = right.column
    dividerEnd = right.endRow
    let chartArea = right.splitLeft(1).rest
    chart = chartArea.splitLeft(min(chartArea.columns, Self.widestChart)).left
    guard below > 0 else { return }
    componentRule = rest.row
    let (componentArea, last) = rest.splitTop(1).rest.splitTop(componentCount + 1)
    components = componentArea
    placeSentences(in: last)
  }

  /// One below the other: dimensions, then what there is room for.
  private mutating func stack(_ rect: Rect, count: Int, componentCount: Int) {
    usesHeadNames = rect.columns < 60
    showsHeading = rect.rows > count
    var rest = rect
    if rect.rows >= count + 2 {
      topRule = rect.row
      rest = rest.splitTop(1).rest
    }
    (dimensions, rest) = rest.splitTop(count + (showsHeading ? 1 : 0))
    if rest.rows >= componentCount + 2 + 9 {
      componentRule = rest.row
      (components, rest) = { ($0.0, $0.1) }(rest.splitTop(1).rest.splitTop(componentCount + 1))
    }
    if rest.rows >= 8 {
      chartRule = rest.row
      let area = rest.splitTop(1).rest
      chart = Rect(
        column: area.column, row: area.row, columns: min(area.columns, Self.widestChart),
        rows: min(area.rows, 24))
    }
  }

  private mutating func placeSentences(in rect: Rect) {
    if rect.rows >= 4 {
      sentenceRule = rect.row
      sentences = rect.splitTop(1).rest
    } else if rect.rows > 0 {
      sentences = rect
    }
  }
}
