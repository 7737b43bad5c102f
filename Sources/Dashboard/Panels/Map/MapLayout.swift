import Pages
import Scores
import TextUI
import Words

/// Where the parts of a map stand in a rectangle.
struct MapLayout {
  /// How large the tiles are.
  var form: TileForm
  /// The tiles and the names of landmarks.
  var map: Rect
  /// The line above the map.
  var rule: Int?
  /// The line that tells of the chosen province where there is no room beside the map.
  var status: Int?
  /// What stands beside the map.
  var side: Rect?
  /// What stands below it, with a line above.
  var below: Rect?

  /// The least columns beside the map, and the most that can be read well.
  private static let sideColumns = 28...56

  /// The largest tiles with which there is room beside the map; else the smallest that fit alone;
  /// `nil` where not even these do.
  ///
  /// - Parameter belowRows: how many lines what stands below the map takes, with its own line above.
  init?(_ rect: Rect, _ grid: MapGrid, _ landmarks: [LandmarkLabel], belowRows: Int) {
    for form in TileForm.allCases {
      let size = Self.size(grid, landmarks, form)
      // A blank column stands before what is beside the map, and one after it.
      let sideColumns = rect.columns - size.columns - 2
      guard rect.rows >= size.rows, sideColumns >= Self.sideColumns.lowerBound else { continue }
      let hasRule = rect.rows > size.rows
      let body = rect.splitTop(hasRule ? 1 : 0).rest
      let (left, right) = body.splitLeft(size.columns)
      self.init(form: form, map: left.splitTop(size.rows).top, rule: hasRule ? rect.row : nil)
      self.side = right.splitLeft(1).rest.splitLeft(min(sideColumns, Self.sideColumns.upperBound)).left
      let rest = left.splitTop(size.rows).rest
      if rest.rows >= belowRows { below = rest }
      return
    }
    let size = Self.size(grid, landmarks, .small)
    guard rect.rows >= size.rows, rect.columns >= size.columns else { return nil }
    let heads = min(2, rect.rows - size.rows)
    self.init(
      form: .small, map: rect.splitTop(heads).rest.splitTop(size.rows).top,
      rule: heads == 2 ? rect.row : nil)
    if heads > 0 { status = rect.row + heads - 1 }
  }

  private init(form: TileForm, map: Rect, rule: Int?) {
    self.form = form
    self.map = map
    self.rule = rule
  }

  /// The columns and rows a map takes; one column more than its tiles for the last bracket.
  static func size(_ grid: MapGrid, _ landmarks: [LandmarkLabel], _ form: TileForm) -> Size {
    let lines = landmarks.map { $0.row(form) + $0.lines.count }.max() ?? 0
    let ends = landmarks.map { $0.column(grid, form) + $0.columns }.max() ?? 0
    return Size(
      columns: max(grid.columnCount * form.columns + 1, ends),
      rows: max(grid.rowCount * form.rows, lines))
  }

  /// The top left cell of a tile: the blank in front of it.
  func corner(of tile: MapTile) -> Point {
    Point(column: map.column + tile.column * form.columns, row: map.row + tile.row * form.rows)
  }
}

/// The name of a landmark on a map: one line, or two where a second name stands in brackets.
struct LandmarkLabel {
  let tile: MapTile
  let lines: [String]

  init(_ landmark: Landmark, _ language: Language) {
    tile = landmark.tile
    let name = landmark.name[language]
    guard let bracket = name.firstIndex(of: "("), bracket > name.startIndex else {
      lines = [name]
      return
    }
    lines = [String(name[..<name.index(before: bracket)]), String(name[bracket...])]
  }

  /// The columns of the longer line.
  var columns: Int { lines.map { TextWidth.columns(of: $0) }.max() ?? 0 }

  /// The line of the map on which it begins.
  func row(_ form: TileForm) -> Int { tile.row * form.rows }

  /// The column of the map in which it begins: at its tile, or further left to end with the tile,
  /// but right of all provinces beside it.
  func column(_ grid: MapGrid, _ form: TileForm) -> Int {
    let rows = tile.row...(row(form) + lines.count - 1) / form.rows
    let free = rows.compactMap { grid.lastColumn(inRow: $0) }.max().map { ($0 + 1) * form.columns + 1 } ?? 0
    return max(free, min(tile.column * form.columns + 1, (tile.column + 1) * form.columns - columns))
  }
}
