import Pages
import TextUI

/// Where the parts of the Overview stand in a rectangle; what does not fit is left out whole.
struct OverviewLayout {
  /// How many rows each part would like.
  struct Wanted {
    var dimensions: Int
    /// The rows of what there is to say first.
    var messages = 0
    /// Whether the first of it is one row.
    var beginsInOneRow = false
    var targets: Int
    var levers: Int
    var components: Int
    var sentences: Int
    var indices = 0
    /// The rows of a third column, which then has the sentences and the levers; 0 for none.
    var side = 0
    /// Whether rows may stand apart where there is room.
    var isSpread = true
    /// Whether the table says what was lost against the nation.
    ///
    /// Where there is no room for both it takes the place of the chart; beside one names of groups and sparklines give way.
    var comparesNation = false
  }

  /// A part below a rule of its own.
  struct Part {
    var rule: Int
    var area: Rect
  }

  /// What there is to say first, where there is little room its first line; `nil` where there is none.
  var messages: Rect?
  /// The table of dimensions.
  var dimensions: Rect
  /// The line above the dimensions.
  var topRule: Int?
  /// The chart of ranks.
  var chart: Rect?
  /// The line between dimensions and chart, down to the row before `dividerEnd`.
  var divider: Int?
  var dividerEnd = 0
  /// The third column, right of the chart, and the line before it.
  var side: Rect?
  var sideDivider: Int?
  /// The line above the chart where it stands below the dimensions.
  var chartRule: Int?

  /// The promises.
  var targets: Part?
  var indices: Part?
  /// What would help most.
  var levers: Part?
  /// The components of the selected dimension.
  var components: Part?
  var sentences: Part?
  /// The ranks of all years in a line, where no sentences stand below them.
  var ranks: Rect?
  /// A small chart of every dimension, on large screens.
  var parts: Part?

  /// Whether the chart stands right of the table.
  private var hasChartBeside = true
  /// Leaves a blank line between two dimensions.
  var isSpaced = false
  /// Titles above the columns.
  var showsHeading = true
  /// Names short enough for a narrow table.
  var usesHeadNames = false
  /// The table that says what was lost against the nation.
  var comparesNation = false
  /// How many years the sparklines have room for.
  var sparklineYears = 0
  /// Whether the names of the groups stand in the table.
  var showsGroupNames = false

  /// The columns the table takes beside a chart: plain, with group names and sparklines, and with
  /// longer sparklines; and with what was lost against the nation.
  private static let plainTable = 53
  private static let wideTable = 73
  private static let widerTable = 80
  private static let comparingTable = 77
  /// The least columns for a table and a chart side by side, for the wide table beside one, and for
  /// the wider.
  private static let sideBySide = 78
  private static let wide = 120
  private static let wider = 140
  /// The columns beyond which a chart of some fifteen years gains nothing, and those it has at least beside
  /// a third column.
  private static let widestChart = 76
  private static let leastChartBesideWords = 64
  /// The least rows for a chart below the rest, with its rule.
  private static let leastChart = 8
  /// The least and the most rows for the small charts.
  private static let leastParts = 12
  private static let mostParts = 26
  /// The least rows for a first message over some rows of the table.
  private static let leastWithVerdict = 6
  /// From this height on the components of the selected dimension are shown.
  private static let tall = 26

  init(_ rect: Rect, _ wanted: Wanted) {
    dimensions = rect
    var rect = rect
    if wanted.messages > 0, rect.rows >= wanted.messages + wanted.dimensions + 2 {
      let (top, rest) = rect.splitTop(wanted.messages)
      (messages, rect) = (top, rest)
    } else if wanted.beginsInOneRow, rect.rows >= Self.leastWithVerdict {
      // The verdict before the last row of the table, which scrolls.
      let (top, rest) = rect.splitTop(1)
      (messages, rect) = (top, rest)
    }
    if rect.columns >= Self.sideBySide, rect.rows >= wanted.dimensions + 2 {
      placeSideBySide(rect, wanted)
    } else {
      stack(rect, wanted)
    }
  }

  private mutating func placeSideBySide(_ rect: Rect, _ wanted: Wanted) {
    let count = wanted.dimensions
    let isTall = rect.rows >= Self.tall
    let showsComponents = isTall && wanted.components > 0
    let indices = isTall && wanted.indices > 0 ? wanted.indices + 1 : 0
    // Beside the widest table and chart, and where the spread table makes it high enough.
    comparesNation = wanted.comparesNation
    hasChartBeside = !comparesNation || rect.columns >= Self.wide
    let showsSide =
      wanted.isSpread && wanted.side > 0 && wanted.side <= 2 * count + 2
      && rect.columns >= Self.widerTable + Self.leastChartBesideWords + OverviewSide.columns + 4
    let words = showsSide ? 0 : wanted.levers + wanted.sentences + 2
    let others = words + (showsComponents ? wanted.components + 2 : 0) + indices
    let few = min(wanted.targets, TargetLines.most)
    // On a small screen the levers and the line of ranks stand before a third target.
    let room = rect.rows - (hasChartBeside ? 2 : 1) - count - (wanted.levers > 0 ? wanted.levers + 1 : 0) - 2
    let shown =
      isTall ? min(wanted.targets, max(few, rect.rows - count - 3 - others)) : min(few, max(1, room))
    let below = others + (shown > 0 ? shown + 1 : 0)
    isSpaced = wanted.isSpread && hasChartBeside && rect.rows >= 2 * count + 3 + below
    if rect.columns >= Self.wide, !comparesNation {
      sparklineYears = rect.columns >= Self.wider ? 10 : 5
      showsGroupNames = true
    }
    var (top, rest) = rect.splitTop((hasChartBeside ? 1 : 0) + (isSpaced ? 2 * count + 2 : count + 1))
    if rest.rows < 2 { (top, rest) = (rect, rect.splitTop(rect.rows).rest) }
    placeTop(top, words: showsSide && isSpaced)
    targets = Self.take(shown, from: &rest)
    if isTall || !wanted.isSpread { self.indices = Self.take(wanted.indices, from: &rest) }
    if side == nil { levers = Self.take(wanted.levers, from: &rest) }
    if showsComponents { components = Self.take(wanted.components + 1, from: &rest) }
    if side == nil { sentences = Self.take(min(wanted.sentences, rest.rows - 1), from: &rest) }
    if !hasChartBeside, sentences == nil, rest.rows > 0 {
      ranks = rest.splitTop(1).top
      rest = rest.splitTop(1).rest
    }
    if self.indices == nil { self.indices = Self.take(wanted.indices, from: &rest) }
    if !hasChartBeside, rest.rows >= Self.leastChart { placeChart(below: rest) }
    if rest.columns >= Self.wide, rest.rows > Self.leastParts {
      parts = Self.take(min(rest.rows - 1, Self.mostParts), from: &rest)
    }
  }

  /// Dimensions at the left, the chart at the right, and right of it words where they are wanted.
  private mutating func placeTop(_ rect: Rect, words: Bool) {
    // The heading stands on the rule.
    guard hasChartBeside else { return dimensions = rect }
    topRule = rect.row
    let left =
      switch sparklineYears {
      case _ where comparesNation: Self.comparingTable
      case 0: Self.plainTable
      case ...5: Self.wideTable
      default: Self.widerTable
      }
    let (table, right) = rect.splitTop(1).rest.splitLeft(left)
    dimensions = table
    divider = right.column
    dividerEnd = right.endRow
    let area = right.splitLeft(1).rest
    let room = area.columns - (words ? OverviewSide.columns + 3 : 0)
    let chart = area.splitLeft(min(room, Self.widestChart)).left
    self.chart = chart
    guard words else { return }
    sideDivider = chart.endColumn
    side = Rect(
      column: chart.endColumn + 1, row: chart.row, columns: rect.endColumn - chart.endColumn - 1,
      rows: chart.rows)
  }

  /// One below the other: dimensions, then what there is room for.
  private mutating func stack(_ rect: Rect, _ wanted: Wanted) {
    usesHeadNames = rect.columns < 60
    showsHeading = rect.rows > wanted.dimensions
    var rest = rect
    if rect.rows >= wanted.dimensions + 2 {
      topRule = rect.row
      rest = rest.splitTop(1).rest
    }
    (dimensions, rest) = rest.splitTop(wanted.dimensions + (showsHeading ? 1 : 0))
    let few = min(wanted.targets, TargetLines.most)
    if rest.rows >= few + 1 + (messages == nil ? 9 : 0) { targets = Self.take(few, from: &rest) }
    if rest.rows >= wanted.levers + 1 + 9, rect.columns >= 60 {
      levers = Self.take(wanted.levers, from: &rest)
    }
    if rest.rows >= Self.leastChart { placeChart(below: rest) }
  }

  /// A chart with a rule over it.
  private mutating func placeChart(below rest: Rect) {
    chartRule = rest.row
    let area = rest.splitTop(1).rest
    chart = Rect(
      column: area.column, row: area.row, columns: min(area.columns, Self.widestChart),
      rows: min(area.rows, 24))
  }

  /// Takes a rule and so many rows from the top; `nil` where there is no room for all of it.
  private static func take(_ rows: Int, from rest: inout Rect) -> Part? {
    guard rows > 0, rest.rows >= rows + 1 else { return nil }
    let rule = rest.row
    let (area, below) = rest.splitTop(1).rest.splitTop(rows)
    rest = below
    return Part(rule: rule, area: area)
  }
}
