/// A table as it is drawn: a heading, rows of which one may be selected, a scroll bar where they do not all fit.
///
/// Only the rows in sight are asked for and drawn. Columns of low priority vanish when the
/// table is narrow; a number is never cut.
public struct Grid: Hashable, Sendable {
  /// From left to right.
  public var columns: [GridColumn]
  /// Blank columns between two of them.
  public var spacing: Int
  /// Whether the titles stand above the rows.
  public var showsHeading: Bool
  /// The title of the rule that the heading stands on; `nil` for a heading without one.
  public var rule: String?
  /// Whether a column at the left is kept for `›`.
  public var isSelectable: Bool
  /// Whether a blank and a column at the right are kept for the scroll bar, drawn where rows are
  /// out of sight.
  public var showsScrollBar: Bool
  /// The columns that take the look of the selected row; `nil` for the whole row.
  ///
  /// A bar over the name alone moves with half the bytes of one over a row of coloured figures.
  public var selectedColumns: ClosedRange<Int>?
  /// The column that the cursor stands in, of those that can be chosen: `›` before its title and before
  /// its cell of the selected row; `nil` where columns cannot be chosen.
  public var cursor: Int?

  /// A table; selectable, with a heading and without a scroll bar unless told otherwise.
  public init(
    columns: [GridColumn], spacing: Int = 2, showsHeading: Bool = true, isSelectable: Bool = true,
    showsScrollBar: Bool = false
  ) {
    self.columns = columns
    self.spacing = spacing
    self.showsHeading = showsHeading
    self.isSelectable = isSelectable
    self.showsScrollBar = showsScrollBar
  }

  /// The lines left for rows in a rectangle of this height.
  public func bodyHeight(rows: Int) -> Int { max(0, rows - (showsHeading ? 1 : 0)) }

  /// The columns kept for the scroll bar and the blank in front of it.
  var rightEdge: Int { showsScrollBar ? 2 : 0 }

  /// Draws what fits of the table from a row on.
  ///
  /// - Parameters:
  ///   - selection: the selected row, marked where it is in sight.
  ///   - offset: the first row to show; see ``GridRows/offset(keeping:from:height:)``.
  public func draw(
    _ rows: GridRows, selection: Int? = nil, offset: Int = 0, in rect: Rect, on canvas: inout Canvas
  ) {
    _ = drawn(rows, selection: selection, offset: offset, known: [], in: rect, on: &canvas)
  }

  /// Draws, and says which lines there are and how wide the columns are at their smallest.
  ///
  /// - Parameter known: the columns at their smallest for other rows; none is drawn narrower.
  func drawn(
    _ rows: GridRows, selection: Int?, offset: Int, known: [PlacedColumn], in rect: Rect,
    on canvas: inout Canvas
  ) -> (lines: [TableLine], columns: [PlacedColumn]) {
    let height = bodyHeight(rows: rect.rows)
    let lines = rows.lines(from: offset, height: height)
    let cells: [[GridCell]] = lines.map { line in
      if case .row(let row) = line { rows.cells(row) } else { [] }
    }
    let smallest = smallest(cells: cells, glyphs: canvas.glyphs).merging(known)
    let placed = layout(smallest, in: rect)
    if showsHeading, rect.rows > 0 { drawHeading(placed, row: rect.row, in: rect, on: &canvas) }
    let top = rect.endRow - height
    for (index, line) in lines.enumerated() {
      switch line {
      case .group(let name):
        drawGroup(name, row: top + index, in: rect, on: &canvas)
      case .row(let row):
        for place in placed { draw(cells[index], place, row: top + index, on: &canvas) }
        guard row == selection, rect.columns > 0 else { continue }
        drawSelection(row: top + index, placed, in: rect, on: &canvas)
      }
    }
    if showsScrollBar, rect.columns > 0 {
      let shown = lines.count { if case .row = $0 { true } else { false } }
      ScrollBar(count: rows.count, shown: shown, offset: offset)
        .draw(column: rect.endColumn - 1, rows: top..<rect.endRow, on: &canvas)
    }
    return (lines, smallest)
  }

  private func drawSelection(
    row: Int, _ placed: [PlacedColumn], in rect: Rect, on canvas: inout Canvas
  ) {
    let width = rect.columns - rightEdge
    var bar = Rect(column: rect.column, row: row, columns: width, rows: 1)
    let chosen = placed.filter { selectedColumns?.contains($0.index) ?? false }
    var mark = rect.column
    if let first = chosen.first, let last = chosen.last {
      var end = min(rect.column + width, last.column + last.columns)
      // Blanks behind the words would have to be sent twice with every move.
      while end > first.column + 1, canvas[row: row, column: end - 1].character == " " { end -= 1 }
      bar = Rect(column: first.column, row: row, columns: end - first.column, rows: 1)
      // Right before the bar: one place to move the cursor to, not two.
      if spacing > 0, first.column > rect.column { mark = first.column - 1 }
    }
    if isSelectable, width > 0 { canvas.put("›", column: mark, row: row) }
    canvas.select(bar)
    guard let place = placed.first(where: { $0.index == cursor }), !chosen.contains(place) else { return }
    drawCursor(place, row: row, on: &canvas)
  }

  /// Marks the cell of the selected row that the cursor stands in; of an empty one its end.
  private func drawCursor(_ place: PlacedColumn, row: Int, on canvas: inout Canvas) {
    let columns = place.column..<place.column + place.columns
    let filled = columns.filter { canvas[row: row, column: $0].character != " " }
    let (first, last) = (filled.first ?? columns.upperBound - 1, filled.last ?? columns.upperBound - 1)
    if first > columns.lowerBound || spacing > 0 { canvas.put("›", column: first - 1, row: row) }
    canvas.select(Rect(column: first, row: row, columns: last - first + 1, rows: 1))
  }

  private func drawHeading(_ placed: [PlacedColumn], row: Int, in rect: Rect, on canvas: inout Canvas) {
    if let rule { canvas.putRule(column: rect.column, row: row, columns: rect.columns, title: rule) }
    for place in placed {
      let column = columns[place.index]
      if rule != nil, !column.title.isEmpty {
        let width = min(place.columns, TextWidth.columns(of: column.title, glyphs: canvas.glyphs))
        let start = column.alignment == .left ? place.column : place.column + place.columns - width
        // A blank at either side, where the title does not begin or end the rule.
        let blanks = String(repeating: " ", count: min(width + 2, rect.endColumn - start + 1))
        canvas.put(blanks, column: start - 1, row: row)
      }
      let isCursor = place.index == cursor
      let role = isCursor && column.role == .secondary ? .strong : column.role
      var first = place.column
      if column.alignment == .left {
        let title = TextWidth.cut(column.title, to: place.columns, glyphs: canvas.glyphs)
        canvas.put(title, column: first, row: row, role)
      } else {
        first += place.columns - TextWidth.columns(of: column.title, glyphs: canvas.glyphs)
        canvas.put(column.title, column: first, row: row, role)
      }
      if isCursor, first > place.column || spacing > 0 {
        canvas.put("›", column: first - 1, row: row, .strong)
      }
    }
  }

  private func drawGroup(_ name: String, row: Int, in rect: Rect, on canvas: inout Canvas) {
    let marker = isSelectable ? 1 : 0
    let width = rect.columns - marker - rightEdge
    canvas.putRule(column: rect.column + marker, row: row, columns: width, title: name)
  }

  private func cut(_ text: String, _ column: GridColumn, to limit: Int, _ glyphs: GlyphLevel) -> String {
    column.cutsAtWord
      ? TextWidth.cutAtWord(text, to: limit, glyphs: glyphs) : TextWidth.cut(text, to: limit, glyphs: glyphs)
  }

  private func draw(_ cells: [GridCell], _ place: PlacedColumn, row: Int, on canvas: inout Canvas) {
    guard cells.indices.contains(place.index) else { return }
    let cell = cells[place.index]
    let end = place.column + place.columns
    switch cell.content {
    case .bar(let bar):
      bar.draw(column: place.column, row: row, columns: place.columns, on: &canvas)
    case .track(let track):
      track.draw(column: place.column, row: row, columns: place.columns, on: &canvas)
    case .balance(let balance):
      balance.draw(column: place.column, row: row, columns: place.columns, on: &canvas)
    case .sparkline(let sparkline):
      sparkline.draw(endColumn: end, row: row, on: &canvas)
    case .text(let text):
      let column = columns[place.index]
      switch column.alignment {
      case .left:
        let shown = column.isCuttable ? cut(text, column, to: place.columns, canvas.glyphs) : text
        canvas.put(shown, column: place.column, row: row, cell.role)
      case .right:
        canvas.putRight(text, endColumn: end, row: row, cell.role)
      case .decimal:
        let fraction = DecimalText(text, canvas.glyphs).fraction
        canvas.putRight(text, endColumn: end - place.fraction + fraction, row: row, cell.role)
      }
    }
  }
}
