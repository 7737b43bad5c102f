extension ChartPainter {
  /// Draws the lines: the compared ones as dots, the province's own over them without a gap.
  mutating func drawLines(on canvas: inout Canvas) {
    if glyphs == .braille {
      drawBrailleLines(on: &canvas)
      return
    }
    for (index, line) in model.compared.enumerated() {
      drawDots(of: line, ChartModel.comparedRoles[index], on: &canvas)
    }
    for join in model.own.joins(in: frame.indices) { drawStep(join, on: &canvas) }
  }

  /// A line of the own series from one year to the next: along, up or down, along.
  private mutating func drawStep(
    _ join: (index: Int, from: ChartMark, to: ChartMark), on canvas: inout Canvas
  ) {
    let from = Point(column: frame.column(of: join.index), row: frame.row(of: join.from.height))
    let to = Point(column: frame.column(of: join.index + 1), row: frame.row(of: join.to.height))
    let riser = frame.riser(of: join.index)
    for column in from.column + 1..<to.column where column != riser || from.row == to.row {
      putOwn("─", column: column, row: column < riser ? from.row : to.row, on: &canvas)
    }
    guard from.row != to.row else { return }
    let falls = to.row > from.row
    putOwn(falls ? "┐" : "┘", column: riser, row: from.row, on: &canvas)
    putOwn(falls ? "└" : "┌", column: riser, row: to.row, on: &canvas)
    for row in min(from.row, to.row) + 1..<max(from.row, to.row) {
      putOwn("│", column: riser, row: row, on: &canvas)
    }
  }

  private mutating func putOwn(_ character: Character, column: Int, row: Int, on canvas: inout Canvas) {
    put(character, column: column, row: row, .ownLine, .ownLine, on: &canvas)
  }

  /// A line of a compared series: dots straight from point to point.
  private mutating func drawDots(of line: ChartLine, _ role: Role, on canvas: inout Canvas) {
    let dot: Character = glyphs == .ascii ? "." : "·"
    for join in line.joins(in: frame.indices) {
      let from = Point(column: frame.column(of: join.index), row: frame.row(of: join.from.height))
      let to = Point(column: frame.column(of: join.index + 1), row: frame.row(of: join.to.height))
      let steps = max(abs(to.column - from.column), abs(to.row - from.row))
      for step in stride(from: 1, to: steps, by: 1) {
        let share = Double(step) / Double(steps)
        let column = from.column + Int((share * Double(to.column - from.column)).rounded())
        let row = from.row + Int((share * Double(to.row - from.row)).rounded())
        put(dot, column: column, row: row, role, .comparedLine, on: &canvas)
      }
    }
  }
}
