/// Rows of a grid, one of them selected: drawn, scrolled and clicked alike wherever they stand.
///
/// What is in sight, and where, goes into the canvas's ``Sight``.
public struct List {
  public var id: Sight.ListID
  public var grid: Grid
  public var rows: GridRows
  /// The selected row, kept in sight; none where nothing can be chosen.
  public var selection: Int?
  /// Whether a blank line stands between two rows.
  public var isSpaced: Bool
  /// Whether the selected row stands in the middle when the list is first drawn, or was forgotten.
  public var isCentred = false

  public init(
    _ id: Sight.ListID, _ grid: Grid, _ rows: GridRows, selection: Int? = nil, isSpaced: Bool = false
  ) {
    self.id = id
    self.grid = grid
    self.rows = rows
    self.selection = selection
    self.isSpaced = isSpaced
  }

  /// The lines it takes with its heading where all rows are in sight and no groups are named.
  public var height: Int { (grid.showsHeading ? 1 : 0) + max(0, isSpaced ? 2 * rows.count - 1 : rows.count) }

  /// The most rows whose cells make columns wider before they are in sight.
  private static let mostMeasured = 1000

  public func draw(in rect: Rect, on canvas: inout Canvas) {
    let step = isSpaced ? 2 : 1
    let rows = isSpaced ? spaced : self.rows
    let selected = selection.map { $0 * step }
    let height = grid.bodyHeight(rows: rect.rows)
    let window = canvas.sight[id]
    let offset =
      window == nil && isCentred
      ? rows.offset(centring: selected, height: height)
      : rows.offset(keeping: selected, from: (window?.offset ?? 0) * step, height: height)
    // Of all rows, so that columns stand still while the list is walked through.
    var known = window?.columns ?? []
    if known.count != grid.columns.count, selection != nil {
      let measured = (0..<min(self.rows.count, Self.mostMeasured)).map(self.rows.cells)
      known = grid.smallest(cells: measured, glyphs: canvas.glyphs)
    }
    let (lines, columns) = grid.drawn(
      rows, selection: selected, offset: offset, known: known, in: rect, on: &canvas)
    var shown = Sight.Window(
      offset: offset / step, count: self.rows.count, height: (height + step - 1) / step)
    if selection != nil { shown.columns = columns }
    canvas.sight[id] = shown
    for (place, line) in lines.enumerated() {
      guard case .row(let row) = line else { continue }
      let area = Rect(
        column: rect.column, row: rect.endRow - height + place, columns: rect.columns, rows: 1)
      canvas.sight.add(Sight.Row(id, row / step), in: area)
    }
  }

  private var spaced: GridRows {
    let rows = self.rows
    return GridRows(
      count: max(0, 2 * rows.count - 1), group: { $0 % 2 == 0 ? rows.group($0 / 2) : nil },
      cells: { $0 % 2 == 0 ? rows.cells($0 / 2) : [] })
  }
}
