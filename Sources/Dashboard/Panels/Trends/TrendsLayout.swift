import Pages
import TextUI

/// Where the parts of the Trends stand in a rectangle; what does not fit is left out whole.
struct TrendsLayout {
  /// How the list of series is shown.
  enum ListForm {
    /// Beside the chart.
    case side
    /// Above the chart.
    case above
    /// Only the selected one, in a line above the chart.
    case line
  }

  /// What there is to place.
  struct Wanted {
    /// The lines of the list.
    var rows: Int
    /// The columns of the list with names and group marks, and with head names alone.
    var listColumns: Int
    var narrowListColumns: Int
    /// The small charts, and how many of them stand in a row.
    var parts: Int
    var partsInRow: Int
    /// The columns of the table beside the chart; 0 where there shall be none.
    var tableColumns: Int
  }

  var form = ListForm.side
  /// Names short enough for a narrow list.
  var usesHeadNames = false
  /// Leaves a blank line between two series.
  var isSpaced = false
  /// The list of series.
  var list: Rect
  /// The line above the list, and where the chart stands below it, the line above the chart.
  var topRule: Int?
  var mainRule: Int?
  /// Chart or table, with words below.
  var main: Rect
  /// The table beside a chart.
  var aside: Rect?
  /// The small charts, below a line.
  var partsRule: Int?
  var parts: Rect?

  /// The least columns of a chart beside the list.
  private static let leastChart = 56
  /// The least columns of a chart beside its table.
  private static let leastBesideTable = 80
  /// The widest chart that is still easy to read, with names.
  private static let widestChart = 124
  /// The least rows of a chart below the list.
  private static let leastStacked = 9
  /// From this size on there is room for the small charts.
  static let partsSize = Size(columns: 110, rows: 32)

  init(_ rect: Rect, _ wanted: Wanted) {
    (list, main) = (rect, rect)
    var rest = rect
    if rect.columns >= Self.partsSize.columns, rect.rows >= Self.partsSize.rows, wanted.parts > 0 {
      rest = placeParts(wanted, in: rect)
    }
    placeList(wanted, in: rest)
    if wanted.tableColumns > 0, main.columns - wanted.tableColumns - 1 >= Self.leastBesideTable {
      let (left, right) = main.splitLeft(
        min(main.columns - wanted.tableColumns - 1, TrendsLayout.widestChart))
      (main, aside) = (left, right)
    } else {
      main = main.splitLeft(TrendsLayout.widestChart).left
    }
  }

  /// Takes the rows of the small charts from the bottom; returns what is left.
  private mutating func placeParts(_ wanted: Wanted, in rect: Rect) -> Rect {
    let rows = (wanted.parts + wanted.partsInRow - 1) / wanted.partsInRow
    let height = min(8, (rect.rows - 22) / rows)
    let (rest, bottom) = rect.splitBottom(height * rows + 1)
    partsRule = bottom.row
    parts = bottom.splitTop(1).rest
    return rest
  }

  private mutating func placeList(_ wanted: Wanted, in rect: Rect) {
    for (columns, isNarrow) in [(wanted.listColumns, false), (wanted.narrowListColumns, true)]
    where columns > 0 && rect.columns - columns - 1 >= Self.leastChart && rect.rows >= 6 {
      usesHeadNames = isNarrow
      topRule = rect.row
      let (left, right) = rect.splitTop(1).rest.splitLeft(columns)
      list = left
      main = right.splitLeft(1).rest
      isSpaced = left.rows >= 2 * wanted.rows
      return
    }
    if rect.columns >= wanted.listColumns, rect.rows >= wanted.rows + Self.leastStacked + 2 {
      form = .above
      topRule = rect.row
      mainRule = rect.row + 1 + wanted.rows
      list = Rect(column: rect.column, row: rect.row + 1, columns: rect.columns, rows: wanted.rows)
      main = rect.splitTop(wanted.rows + 2).rest
      return
    }
    form = .line
    (list, main) = rect.splitTop(1)
    if rect.rows >= 12 {
      mainRule = main.row
      main = main.splitTop(1).rest
    }
  }
}
