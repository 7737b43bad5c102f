/// A place on a horizontal rule where a vertical line meets it.
public struct RuleJoint: Hashable, Sendable {
  /// Where on the canvas.
  public var column: Int
  /// Whether a line comes from above.
  public var up: Bool
  /// Whether a line goes on below.
  public var down: Bool
  /// The heading of what lies to the right of it.
  public var title: String?

  /// A joint; by default the line begins here and goes down.
  public init(column: Int, up: Bool = false, down: Bool = true, title: String? = nil) {
    self.column = column
    self.up = up
    self.down = down
    self.title = title
  }

  var character: Character {
    switch (up, down) {
    case (true, true): "┼"
    case (true, false): "┴"
    case (false, true): "┬"
    case (false, false): "─"
    }
  }
}

extension Canvas {
  /// Writes text in the middle of some columns; what does not fit is cut with `…`.
  public mutating func putCentred(
    _ text: String, column: Int, columns: Int, row: Int, _ role: Role = .text
  ) {
    let text = TextWidth.cut(text, to: columns, glyphs: glyphs)
    let width = TextWidth.columns(of: text, glyphs: glyphs)
    put(text, column: column + (columns - width) / 2, row: row, role, limit: columns)
  }

  /// Draws a horizontal rule with headings: `─ Heading ────┬─ Other ──`.
  ///
  /// A heading too long for its stretch is cut with `…`; one with no room at all is left out.
  public mutating func putRule(
    column: Int, row: Int, columns: Int, title: String? = nil, joints: [RuleJoint] = []
  ) {
    guard columns > 0 else { return }
    fill(Rect(column: column, row: row, columns: columns, rows: 1), "─", .rule)
    let end = column + columns
    let joints = joints.filter { $0.column >= column && $0.column < end }.sorted { $0.column < $1.column }
    putHeading(title, column: column, row: row, end: joints.first?.column ?? end)
    for (index, joint) in joints.enumerated() {
      put(String(joint.character), column: joint.column, row: row, .rule)
      let next = index + 1 < joints.count ? joints[index + 1].column : end
      putHeading(joint.title, column: joint.column + 1, row: row, end: next)
    }
  }

  private mutating func putHeading(_ title: String?, column: Int, row: Int, end: Int) {
    guard let title, end - column >= 6 else { return }
    let shown = TextWidth.cutAtWord(title, to: end - column - 4, glyphs: glyphs)
    guard !shown.isEmpty else { return }
    let text = " " + shown + " "
    put(text, column: column + 1, row: row, .heading)
  }

  /// Draws a vertical line.
  public mutating func putVertical(column: Int, rows: Range<Int>, _ role: Role = .rule) {
    for row in rows { put("│", column: column, row: row, role) }
  }

  /// Draws a frame around a rectangle, empties what lies inside, and returns it.
  ///
  /// Nothing is drawn where there is no room for a frame (fewer than two rows or columns).
  @discardableResult
  public mutating func putBox(_ rect: Rect, title: String? = nil, _ role: Role = .rule) -> Rect {
    guard rect.columns >= 2, rect.rows >= 2 else { return Rect(column: 0, row: 0, columns: 0, rows: 0) }
    fill(rect)
    let line = String(repeating: "─", count: rect.columns - 2)
    put("┌" + line + "┐", column: rect.column, row: rect.row, role)
    put("└" + line + "┘", column: rect.column, row: rect.endRow - 1, role)
    putVertical(column: rect.column, rows: rect.row + 1..<rect.endRow - 1, role)
    putVertical(column: rect.endColumn - 1, rows: rect.row + 1..<rect.endRow - 1, role)
    putHeading(title, column: rect.column + 1, row: rect.row, end: rect.endColumn - 1)
    return rect.inset(columns: 1, rows: 1)
  }

  /// Lays another canvas over this one, its top left corner at a place; what lies outside is cut.
  ///
  /// The glyph level of this canvas holds: what it cannot show is folded.
  public mutating func put(_ other: Canvas, at place: Point) {
    let area = Rect(
      column: place.column, row: place.row, columns: other.size.columns, rows: other.size.rows
    ).intersection(Rect(size))
    guard area.columns > 0, area.rows > 0 else { return }
    for row in area.row..<area.endRow {
      let source = other.row(row - place.row)
      for column in area.column..<area.endColumn {
        let cell = source[source.startIndex + column - place.column]
        let cut = cell.isContinuation && column == area.column
        guard cut || !cell.isContinuation else { continue }
        let text = cut ? " " : String(cell.character)
        let width = TextWidth.columns(of: text, glyphs: glyphs)
        let fits = column + width <= area.endColumn
        put(fits ? text : " ", column: column, row: row, cell.style)
      }
    }
  }
}
