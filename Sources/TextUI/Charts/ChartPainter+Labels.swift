extension ChartPainter {
  /// Writes the values of the own line at its points, as far as there is room: the newest first, then the marked
  /// year, the best and the worst, then the others from the newest on; only those first ones where values are wider
  /// than a year, or more than two other lines want room.
  ///
  /// A label stands in the row of its point, right beside it, so that the order of labels is that of values; above
  /// or below only in a row without a point of another year. Where it can do neither it does not stand.
  mutating func drawLabels(on canvas: inout Canvas) {
    let marks = frame.indices.compactMap { index in model.own.mark(at: index).map { (index, $0) } }
    guard let newest = marks.last else { return }
    let best = marks.min { $0.1.height < $1.1.height }
    let worst = marks.max { $0.1.height < $1.1.height }
    let marked = marks.first { $0.0 == model.marked }
    let widest = marks.reduce(0) { max($0, TextWidth.columns(of: $1.1.label, glyphs: glyphs)) }
    let isQuiet = widest < frame.pitch && model.compared.count <= 2
    let others = isQuiet ? marks.reversed() : []
    let rows = Set(marks.map { frame.row(of: $0.1.height) })
    var done: Set<Int> = []
    for (index, mark) in [newest, marked, best, worst].compactMap({ $0 }) + others
    where done.insert(index).inserted {
      drawLabel(
        mark.label, column: frame.column(of: index), row: frame.row(of: mark.height), ownRows: rows,
        on: &canvas)
    }
  }

  private mutating func drawLabel(
    _ label: String, column: Int, row: Int, ownRows: Set<Int>, on canvas: inout Canvas
  ) {
    let width = TextWidth.columns(of: label, glyphs: glyphs)
    guard width > 0, let point = ownPoint(near: column, row: row, on: canvas) else { return }
    let places = places(column: point, row: row, width: width, ownRows: ownRows)
    let best = places.compactMap { place in
      cost(of: place.0, width: width, row: row).map { (place.0, $0 + place.1) }
    }
    .min { $0.1 < $1.1 }?.0
    guard let best else { return }
    let end = best.column + width
    for column in best.column..<end { ink[column: column, row: best.row] = .label }
    canvas.put(label, column: best.column, row: best.row, .strong)
    // A dash of a band beside a number would read as a sign.
    for column in [best.column - 1, end] where ink[column: column, row: best.row] == .band {
      canvas.put(" ", column: column, row: best.row, .text)
    }
  }

  /// The column in which the point of the own line stands: beside that of its year where another was there.
  private func ownPoint(near column: Int, row: Int, on canvas: Canvas) -> Int? {
    [column, column - 1, column + 1].first { place in
      frame.inked.contains(Point(column: place, row: row)) && ink[column: place, row: row] == .own
        && canvas[row: row, column: place].style.role == .ownLine
    }
  }

  /// Where the label of a point may stand, the better places with the smaller number.
  private func places(column: Int, row: Int, width: Int, ownRows: Set<Int>) -> [(Point, Int)] {
    var places = [(Point(column: column + 1, row: row), 0)]
    let middle = column - (width - 1) / 2
    let shifts = [0, -1, 1].filter { middle + $0 <= column && middle + $0 + width > column }
    for (line, bias) in [(row - 1, 4), (row + 1, 7)] where !ownRows.contains(line) {
      for (order, shift) in shifts.enumerated() {
        places.append((Point(column: middle + shift, row: line), bias + order))
      }
    }
    places.append((Point(column: column - width, row: row), 10))
    return places
  }

  /// What a label would disturb; `nil` where it must not stand.
  ///
  /// - Parameter row: the row of its point: there it may stand on the line that leads on from the point.
  private func cost(of place: Point, width: Int, row: Int) -> Int? {
    var cost = 0
    for column in place.column..<place.column + width {
      switch ink[column: column, row: place.row] {
      case .blank: break
      case .band: cost += 1
      case .breakLine: cost += 2
      case .comparedLine: cost += 5
      case .ownLine where place.row == row: break
      case .ownLine, .compared, .own, .label, .edge: return nil
      }
    }
    for column in [place.column - 1, place.column + width] {
      switch ink[column: column, row: place.row] {
      case .label, .compared: return nil
      case .own where place.row != row: cost += 3
      case .ownLine, .comparedLine, .blank, .band, .breakLine, .edge, .own: break
      }
    }
    return cost
  }
}
