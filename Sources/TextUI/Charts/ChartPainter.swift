/// Draws a chart: axis, background, points, lines, labels, names, in this order.
///
/// Points keep their cells; a line passes beneath them, a label keeps away from both.
struct ChartPainter {
  let model: ChartModel
  let frame: ChartFrame
  let glyphs: GlyphLevel
  var ink: ChartInk

  /// Draws the model on a canvas, within a rectangle; nothing where it is too small.
  static func paint(_ model: ChartModel, in rect: Rect, on canvas: inout Canvas) {
    let glyphs = canvas.glyphs
    guard let frame = ChartFrame(model, rect, glyphs) else { return }
    var painter = ChartPainter(model: model, frame: frame, glyphs: glyphs, ink: ChartInk(frame.inked))
    painter.drawAxes(on: &canvas)
    painter.drawBackground(on: &canvas)
    painter.drawPoints(on: &canvas)
    painter.drawLines(on: &canvas)
    painter.drawLabels(on: &canvas)
    painter.drawNames(on: &canvas)
  }

  /// Draws one cell of the plot unless something that matters more stands there.
  mutating func put(
    _ character: Character, column: Int, row: Int, _ role: Role, _ kind: ChartInk.Kind,
    on canvas: inout Canvas
  ) {
    let present = ink[column: column, row: row]
    guard present < .compared, present <= kind else { return }
    ink[column: column, row: row] = kind
    canvas.put(String(character), column: column, row: row, role)
  }

  private func drawAxes(on canvas: inout Canvas) {
    for row in frame.plot.row..<frame.plot.endRow {
      canvas.put("│", column: frame.axisColumn, row: row, .axis)
    }
    for tick in model.ticks {
      let row = frame.row(of: tick.height)
      canvas.put("┤", column: frame.axisColumn, row: row, .axis)
      canvas.putRight(tick.label, endColumn: frame.axisColumn - 1, row: row, .axis)
    }
    for index in frame.indices {
      let year = (model.firstYear + index) % 100
      let isMarked = index == model.marked
      let (column, row) = (frame.column(of: index), frame.plot.endRow)
      canvas.put(year < 10 ? "0\(year)" : "\(year)", column: column, row: row, isMarked ? .strong : .axis)
      if isMarked { canvas.put("›", column: column - 1, row: row, .strong) }
    }
    let row = frame.plot.endRow
    if model.isCut { canvas.putRight("//", endColumn: frame.axisColumn, row: row, .axis) }
    if model.hidesEarlier || frame.first > 0 {
      canvas.put("…", column: frame.axisColumn, row: row, .axis)
    }
    if model.hidesLater || frame.indices.upperBound < model.count,
      frame.hasSpare || frame.pitch > ChartFrame.smallestPitch
    {
      canvas.put("…", column: frame.plot.endColumn - (frame.hasSpare ? 0 : 1), row: row, .axis)
    }
    if frame.hasCounts { drawCounts(on: &canvas) }
  }

  /// Writes below each year of how many its rank is, each number ending where the year does.
  private func drawCounts(on canvas: inout Canvas) {
    let row = frame.plot.endRow + 1
    canvas.putRight("/", endColumn: frame.axisColumn, row: row, .axis)
    for index in frame.indices where model.counts.indices.contains(index) {
      guard let count = model.counts[index] else { continue }
      canvas.putRight(String(count), endColumn: frame.column(of: index) + 2, row: row, .secondary)
    }
  }

  private mutating func drawBackground(on canvas: inout Canvas) {
    for height in model.bands {
      let row = frame.row(of: height)
      for column in stride(from: frame.plot.column + 1, to: frame.plot.endColumn, by: 3) {
        put("-", column: column, row: row, .rule, .band, on: &canvas)
      }
    }
    for year in model.breaks {
      let index = year - model.firstYear
      guard index > frame.first, frame.indices.contains(index) else { continue }
      for row in frame.plot.row..<frame.plot.endRow {
        put("¦", column: frame.start(of: index), row: row, .breakLine, .breakLine, on: &canvas)
      }
    }
  }

  private mutating func drawPoints(on canvas: inout Canvas) {
    drawPoints(of: model.own, "●", .ownLine, .own, on: &canvas)
    drawPoints(of: model.path, "○", .targetPath, .own, on: &canvas)
    for (index, line) in model.compared.enumerated() {
      drawPoints(
        of: line, ChartModel.comparedLetters[index], ChartModel.comparedRoles[index], .compared,
        on: &canvas)
    }
    drawPoints(of: model.median, "┼", .median, .compared, on: &canvas)
  }

  /// Draws the points of a series, beside their places where another point stands there already.
  private mutating func drawPoints(
    of line: ChartLine, _ character: Character, _ role: Role, _ kind: ChartInk.Kind,
    on canvas: inout Canvas
  ) {
    for index in frame.indices {
      guard let mark = line.mark(at: index) else { continue }
      let row = frame.row(of: mark.height)
      let column = frame.column(of: index)
      let free = [column, column - 1, column + 1].first { ink[column: $0, row: row] < .compared }
      guard let free else { continue }
      put(character, column: free, row: row, role, kind, on: &canvas)
    }
  }
}

extension ChartLine {
  /// The point of a year, `nil` where there is none or the series is over.
  func mark(at index: Int) -> ChartMark? { marks.indices.contains(index) ? marks[index] : nil }

  /// The pairs of neighbouring years among some that a line joins, by the earlier one.
  func joins(in years: Range<Int>) -> [(index: Int, from: ChartMark, to: ChartMark)] {
    years.dropLast().compactMap { index in
      guard let from = mark(at: index), let to = mark(at: index + 1), to.joinsPrevious else { return nil }
      return (index, from, to)
    }
  }
}
