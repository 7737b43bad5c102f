extension ChartPainter {
  /// Draws the lines with braille dots, two by four in a cell: the own one whole, the compared ones
  /// with every third dot.
  mutating func drawBrailleLines(on canvas: inout Canvas) {
    var grid = BrailleGrid(frame.plot)
    for (index, line) in model.compared.enumerated().reversed() {
      add(line, ChartModel.comparedRoles[index], every: 3, to: &grid)
    }
    add(model.own, .ownLine, every: 1, to: &grid)
    for row in frame.plot.row..<frame.plot.endRow {
      for column in frame.plot.column..<frame.plot.endColumn {
        guard let (character, role) = grid.cell(column: column, row: row) else { continue }
        let kind: ChartInk.Kind = role == .ownLine ? .ownLine : .comparedLine
        put(character, column: column, row: row, role, kind, on: &canvas)
      }
    }
  }

  private func add(_ line: ChartLine, _ role: Role, every: Int, to grid: inout BrailleGrid) {
    for join in line.joins(in: frame.indices) {
      let from = dot(join.index, join.from)
      let to = dot(join.index + 1, join.to)
      let steps = max(abs(to.column - from.column), abs(to.row - from.row), 1)
      for step in stride(from: 0, through: steps, by: every) {
        let share = Double(step) / Double(steps)
        grid.set(
          column: from.column + Int((share * Double(to.column - from.column)).rounded()),
          row: from.row + Int((share * Double(to.row - from.row)).rounded()), role)
      }
    }
  }

  /// The dot in the middle of a point, counted from the plot's top left corner.
  private func dot(_ index: Int, _ mark: ChartMark) -> Point {
    let height = min(1, max(0, mark.height)) * Double(frame.plot.rows - 1)
    return Point(
      column: (frame.column(of: index) - frame.plot.column) * 2, row: Int((height * 4 + 2).rounded(.down)))
  }
}

/// Dots, two columns by four rows in every cell of an area.
struct BrailleGrid {
  private let area: Rect
  private var bits: [UInt8]
  private var roles: [Role]

  /// No dots.
  init(_ area: Rect) {
    self.area = area
    bits = Array(repeating: 0, count: area.columns * area.rows)
    roles = Array(repeating: .text, count: area.columns * area.rows)
  }

  /// Sets a dot, counted from the area's top left corner; the whole cell takes the role.
  mutating func set(column: Int, row: Int, _ role: Role) {
    guard column >= 0, row >= 0, column < area.columns * 2, row < area.rows * 4 else { return }
    let cell = row / 4 * area.columns + column / 2
    bits[cell] |= BrailleGrid.bits[row % 4][column % 2]
    roles[cell] = role
  }

  /// What stands in a cell of the canvas, if there is a dot in it.
  func cell(column: Int, row: Int) -> (Character, Role)? {
    let cell = (row - area.row) * area.columns + column - area.column
    guard bits[cell] != 0, let scalar = Unicode.Scalar(0x2800 + UInt32(bits[cell])) else { return nil }
    return (Character(scalar), roles[cell])
  }

  /// The bit of a dot by its row and column in the cell (Unicode, Braille Patterns).
  private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
}
