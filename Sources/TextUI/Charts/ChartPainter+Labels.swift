extension ChartPainter {
  /// Writes the values of the own line beside its points, as far as there is room: the newest
  /// first, then the marked year, the best and the worst, then the others from the newest on; only
  /// those first ones where values are wider than a year, or more than two other lines want room.
  mutating func drawLabels(on canvas: inout Canvas) {
    let marks = frame.indices.compactMap { index in model.own.mark(at: index).map { (index, $0) } }
    guard let newest = marks.last else { return }
    let best = marks.min { $0.1.height < $1.1.height }
    let worst = marks.max { $0.1.height < $1.1.height }
    let marked = marks.first { $0.0 == model.marked }
    let widest = marks.reduce(0) { max($0, TextWidth.columns(of: $1.1.label, glyphs: glyphs)) }
    let isQuiet = widest < frame.pitch && model.compared.count <= 2
    let others = isQuiet ? marks.reversed() : []
    var done: Set<Int> = []
    for (index, mark) in [newest, marked, best, worst].compactMap({ $0 }) + others
    where done.insert(index).inserted {
      drawLabel(mark.label, column: frame.column(of: index), row: frame.row(of: mark.height), on: &canvas)
    }
  }

  private mutating func drawLabel(_ label: String, column: Int, row: Int, on canvas: inout Canvas) {
    let width = TextWidth.columns(of: label, glyphs: glyphs)
    guard width > 0 else { return }
    var best: (place: Point, cost: Int)?
    for (place, bias) in places(column: column, row: row, width: width) {
      guard let cost = cost(of: place, width: width) else { continue }
      if cost + bias < best?.cost ?? .max { best = (place, cost + bias) }
    }
    guard let best else { return }
    let end = best.place.column + width
    for column in best.place.column..<end { ink[column: column, row: best.place.row] = .label }
    canvas.put(label, column: best.place.column, row: best.place.row, .strong)
    // A dash of a band beside a number would read as a sign.
    for column in [best.place.column - 1, end] where ink[column: column, row: best.place.row] == .band {
      canvas.put(" ", column: column, row: best.place.row, .text)
    }
  }

  /// Where the label of a point may stand, the better places with the smaller number.
  private func places(column: Int, row: Int, width: Int) -> [(Point, Int)] {
    let middle = column - (width - 1) / 2
    let shifts = [0, -1, 1].filter { middle + $0 <= column && middle + $0 + width > column }
    var places: [(Point, Int)] = []
    for (line, bias) in [(row - 1, 0), (row + 1, 3)] {
      for (order, shift) in shifts.enumerated() {
        places.append((Point(column: middle + shift, row: line), bias + order))
      }
    }
    places.append((Point(column: column + 2, row: row), 6))
    places.append((Point(column: column - width - 1, row: row), 7))
    return places
  }

  /// What a label would disturb; `nil` where it must not stand.
  private func cost(of place: Point, width: Int) -> Int? {
    var cost = 0
    for column in place.column..<place.column + width {
      switch ink[column: column, row: place.row] {
      case .blank: break
      case .band: cost += 1
      case .breakLine: cost += 4
      case .comparedLine: cost += 5
      case .ownLine, .compared, .own, .label, .edge: return nil
      }
      for row in [place.row - 1, place.row + 1] where ink[column: column, row: row] == .label { cost += 4 }
    }
    for column in [place.column - 1, place.column + width] {
      switch ink[column: column, row: place.row] {
      case .label, .compared: return nil
      case .own: cost += 3
      case .ownLine, .comparedLine: cost += 1
      case .blank, .band, .breakLine, .edge: break
      }
    }
    return cost
  }
}
