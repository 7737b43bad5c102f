/// A grid of cells: what a screen shall show, as a value.
///
/// Everything is clipped to the grid: drawing outside does nothing. At the `ascii` glyph level every
/// character is folded as it is put, so a canvas never holds what the terminal cannot show.
public struct Canvas: Hashable, Sendable {
  /// How large, fixed for a canvas's life.
  public let size: Size
  /// Which characters may stand in it.
  public let glyphs: GlyphLevel
  /// Row after row, `size.columns` cells each.
  public private(set) var cells: [Cell]
  /// What drawing finds out, beginning with what the frame before did.
  public var sight = Sight()

  /// A blank canvas; negative sizes count as 0.
  public init(size: Size, glyphs: GlyphLevel = .blocks) {
    let size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    self.size = size
    self.glyphs = glyphs
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The cell at a place that must lie on the canvas.
  public subscript(row row: Int, column column: Int) -> Cell {
    cells[row * size.columns + column]
  }

  /// The cells of one row, left to right.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Writes text from a place to the right; returns the columns it took.
  ///
  /// - Parameters:
  ///   - limit: the columns it may take; text beyond is cut, so names are shortened before.
  ///   - style: the style of every cell written.
  @discardableResult
  public mutating func put(
    _ text: String, column: Int, row: Int, _ style: Style = Style(.text), limit: Int = .max
  ) -> Int {
    var used = 0
    let isInside = row >= 0 && row < size.rows
    TextWidth.forEachPiece(of: text, glyphs: glyphs) { piece in
      guard piece.columns <= limit - used else { return false }
      if isInside { set(piece, column: column + used, row: row, style) }
      used += piece.columns
      return true
    }
    return used
  }

  /// The same with a role; see ``put(_:column:row:_:limit:)-(_,_,_,Style,_)``.
  @discardableResult
  public mutating func put(
    _ text: String, column: Int, row: Int, _ role: Role, limit: Int = .max
  ) -> Int {
    put(text, column: column, row: row, Style(role), limit: limit)
  }

  /// Writes text so that it ends just before a column.
  public mutating func putRight(_ text: String, endColumn: Int, row: Int, _ role: Role = .text) {
    put(text, column: endColumn - TextWidth.columns(of: text, glyphs: glyphs), row: row, role)
  }

  /// Fills a rectangle with one character of one column.
  public mutating func fill(_ rect: Rect, _ character: Character = " ", _ role: Role = .text) {
    let area = rect.intersection(Rect(size))
    guard area.columns > 0, area.rows > 0 else { return }
    let text = String(repeating: character, count: area.columns)
    for row in area.row..<area.endRow {
      put(text, column: area.column, row: row, role)
    }
  }

  /// Gives every cell of a rectangle the look of the selected row; what stands there stays.
  public mutating func select(_ rect: Rect) {
    let area = rect.intersection(Rect(size))
    guard area.columns > 0, area.rows > 0 else { return }
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        cells[row * size.columns + column].style.isSelected = true
      }
    }
  }

  /// Gives every cell of a rectangle another role; what stands there stays.
  public mutating func restyle(_ rect: Rect, _ role: Role) {
    let area = rect.intersection(Rect(size))
    guard area.columns > 0, area.rows > 0 else { return }
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        cells[row * size.columns + column].style.role = role
      }
    }
  }

  /// Draws some rows of another canvas into a rectangle, as many as fit from one on.
  public mutating func put(_ other: Canvas, from first: Int, in rect: Rect) {
    let area = rect.intersection(Rect(size))
    for row in 0..<area.rows where other.size.rows > first + row && first + row >= 0 {
      for (place, cell) in other.row(first + row).prefix(area.columns).enumerated() {
        cells[(area.row + row) * size.columns + area.column + place] = cell
      }
    }
  }

  /// The rows as text, blanks at their ends removed: what a snapshot holds.
  public var text: String {
    (0..<size.rows).map { number in
      var line = ""
      for cell in row(number) where !cell.isContinuation { line.append(cell.character) }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// Puts a character into a row of the canvas; one that is not whole on it is left out.
  private mutating func set(_ piece: TextWidth.Piece, column: Int, row: Int, _ style: Style) {
    guard column >= 0, column + piece.columns <= size.columns else { return }
    let index = row * size.columns + column
    let end = index + piece.columns
    // A wide character of which a half is about to be overwritten loses the other half.
    if cells[index].isContinuation { cells[index - 1] = Cell(" ", cells[index - 1].style) }
    if column + piece.columns < size.columns, cells[end].isContinuation {
      cells[end] = Cell(" ", cells[end].style)
    }
    cells[index] = Cell(piece.character, style)
    if piece.columns == 2 { cells[index + 1] = Cell(continuing: style) }
  }
}
