import Pages
import TextUI

/// Where the parts of the Overview stand in a rectangle; what does not fit is left out whole.
struct OverviewLayout {
  /// How many rows each part would like.
  struct Wanted {
    var dimensions: Int
    var targets: Int
    var levers: Int
    var components: Int
    var sentences: Int
    /// The rows of the first sentence, which is never cut for a lever.
    var firstSentence = 1
    var indices = 0
    /// The rows of a third column, which then has the sentences and the levers; 0 for none.
    var side = 0
    /// Whether rows may stand apart where there is room.
    var isSpread = true
    /// Whether the table says what was lost against the nation, which takes the place of the chart where
    /// there is no room for both.
    var comparesNation = false
  }

  /// A part below a rule of its own.
  struct Part {
    var rule: Int
    var area: Rect
  }

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
  /// A small chart of every dimension, on large screens.
  var parts: Part?

  /// Leaves a blank line between two dimensions.
  var isSpaced = false
  /// Titles above the columns.
  var showsHeading = true
  /// Names short enough for a narrow table.
  var usesHeadNames = false
  /// The table beside which there is no room for a chart.
  var comparesNation = false
  /// How many years the sparklines have room for; with any, group names stand too.
  var sparklineYears = 0

  /// The columns the table takes beside a chart: plain, with group names and sparklines, and with
  /// longer sparklines.
  private static let plainTable = 53
  private static let wideTable = 73
  private static let widerTable = 80
  /// The least columns for a table and a chart side by side, for the wide table beside one, and for
  /// the wider.
  private static let sideBySide = 78
  private static let wide = 120
  private static let wider = 140
  /// The columns beyond which a chart of some fifteen years gains nothing.
  private static let widestChart = 76
  /// The least rows for a chart below the rest, with its rule.
  private static let leastChart = 8
  /// The least and the most rows for the small charts.
  private static let leastParts = 12
  private static let mostParts = 26
  /// From this height on the components of the selected dimension are shown.
  private static let tall = 26

  init(_ rect: Rect, _ wanted: Wanted) {
    dimensions = rect
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
    let showsSide =
      wanted.isSpread && wanted.side > 0 && wanted.side <= 2 * count + 2
      && rect.columns >= Self.widerTable + Self.widestChart + OverviewSide.columns + 4
    let words = showsSide ? 0 : wanted.levers + wanted.sentences + 2
    let others = words + (showsComponents ? wanted.components + 2 : 0) + indices
    let few = min(wanted.targets, TargetLines.most)
    let shown =
      isTall ? min(wanted.targets, max(few, rect.rows - count - 3 - others)) : few
    let below = others + (shown > 0 ? shown + 1 : 0)
    comparesNation = wanted.comparesNation && rect.columns < Self.wide
    isSpaced = wanted.isSpread && !comparesNation && rect.rows >= 2 * count + 3 + below
    if rect.columns >= Self.wide { sparklineYears = rect.columns >= Self.wider ? 10 : 5 }
    var (top, rest) = rect.splitTop(1 + (isSpaced ? 2 * count + 2 : count + 1))
    if rest.rows < 2 { (top, rest) = (rect, rect.splitTop(rect.rows).rest) }
    placeTop(top)
    if showsSide, isSpaced { placeSide(top) }
    targets = Self.take(shown, from: &rest)
    if isTall || !wanted.isSpread { self.indices = Self.take(wanted.indices, from: &rest) }
    let spare = rest.rows - 2 - wanted.firstSentence
    let most = wanted.firstSentence > 1 ? max(1, spare) : wanted.levers
    if side == nil { levers = Self.take(min(wanted.levers, most), from: &rest) }
    if showsComponents { components = Self.take(wanted.components + 1, from: &rest) }
    if side == nil { sentences = Self.take(min(wanted.sentences, rest.rows - 1), from: &rest) }
    if self.indices == nil { self.indices = Self.take(wanted.indices, from: &rest) }
    if comparesNation, rest.rows >= Self.leastChart { placeChart(below: rest) }
    if rest.columns >= Self.wide, rest.rows > Self.leastParts {
      parts = Self.take(min(rest.rows - 1, Self.mostParts), from: &rest)
    }
  }

  /// Dimensions at the left, the chart at the right.
  private mutating func placeTop(_ rect: Rect) {
    let left =
      switch sparklineYears {
      case 0: Self.plainTable
      case ...5: Self.wideTable
      default: Self.widerTable
      }
    topRule = rect.row
    guard !comparesNation else {
      dimensions = rect.splitTop(1).rest
      return
    }
    let (table, right) = rect.splitTop(1).rest.splitLeft(left)
    dimensions = table
    divider = right.column
    dividerEnd = right.endRow
    let area = right.splitLeft(1).rest
    chart = area.splitLeft(min(area.columns, Self.widestChart)).left
  }

  /// Words right of the chart, which is no wider for a wider screen.
  private mutating func placeSide(_ rect: Rect) {
    guard let chart else { return }
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
    if rest.rows >= few + 1 + 9 { targets = Self.take(few, from: &rest) }
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
