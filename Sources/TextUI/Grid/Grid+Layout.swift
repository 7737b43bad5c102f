/// Where a column of a table stands.
struct PlacedColumn: Hashable, Sendable {
  var index: Int
  /// Its left edge on the canvas.
  var column: Int
  /// How wide it is.
  var columns: Int
  /// How much of that is kept for the decimal separator and what follows it.
  var fraction: Int
}

extension Grid {
  /// Every column at its smallest, not placed yet.
  ///
  /// - Parameter cells: some rows; their numbers make a column wider than it asked.
  func smallest(cells: [[GridCell]], glyphs: GlyphLevel) -> [PlacedColumn] {
    columns.indices.map { place($0, cells, glyphs) }
  }

  /// The columns that fit, with their places.
  ///
  /// - Parameter smallest: all of them at their smallest; see ``smallest(cells:glyphs:)``.
  func layout(_ smallest: [PlacedColumn], in rect: Rect) -> [PlacedColumn] {
    let edges = (isSelectable ? 1 : 0) + rightEdge
    var places = smallest
    while !places.isEmpty, needed(places) + edges > rect.columns {
      places.remove(at: leastImportant(of: places))
    }
    spread(rect.columns - edges - needed(places), over: &places)
    var column = rect.column + (isSelectable ? 1 : 0)
    for index in places.indices {
      places[index].column = column
      column += places[index].columns + spacing
    }
    return places
  }

  private func needed(_ places: [PlacedColumn]) -> Int {
    places.reduce(0) { $0 + $1.columns } + spacing * max(0, places.count - 1)
  }

  private func leastImportant(of places: [PlacedColumn]) -> Int {
    var worst = places.startIndex
    for index in places.indices
    where columns[places[index].index].priority <= columns[places[worst].index].priority {
      worst = index
    }
    return worst
  }

  /// A column at its smallest.
  private func place(_ index: Int, _ cells: [[GridCell]], _ glyphs: GlyphLevel) -> PlacedColumn {
    let column = columns[index]
    var place = PlacedColumn(index: index, column: 0, columns: 0, fraction: 0)
    switch column.width {
    case .fixed(let width): place.columns = width
    case .flexible(let minimum, _): place.columns = minimum
    }
    guard !column.isCuttable else { return place }
    if showsHeading {
      place.columns = max(place.columns, TextWidth.columns(of: column.title, glyphs: glyphs))
    }
    let own = cells.compactMap { $0.indices.contains(index) ? $0[index] : nil }
    guard case .decimal(let places) = column.alignment else {
      place.columns = own.reduce(place.columns) { max($0, $1.columns(glyphs)) }
      return place
    }
    var whole = 0
    place.fraction = places > 0 ? places + 1 : 0
    for case .text(let text) in own.map(\.content) {
      let number = DecimalText(text, glyphs)
      whole = max(whole, number.whole)
      place.fraction = max(place.fraction, number.fraction)
    }
    place.columns = max(place.columns, whole + place.fraction)
    return place
  }

  /// Shares what is left among the flexible columns, evenly as far as their largest widths allow.
  private func spread(_ spare: Int, over places: inout [PlacedColumn]) {
    var spare = spare
    while spare > 0 {
      let open = places.indices.filter { room(of: places[$0]) > 0 }
      guard !open.isEmpty else { return }
      let share = max(1, spare / open.count)
      for index in open where spare > 0 {
        let more = min(share, spare, room(of: places[index]))
        places[index].columns += more
        spare -= more
      }
    }
  }

  private func room(of place: PlacedColumn) -> Int {
    guard case .flexible(_, let maximum) = columns[place.index].width else { return 0 }
    return max(0, maximum - place.columns)
  }
}

extension [PlacedColumn] {
  /// Each column as wide as it or the same of others is.
  func merging(_ others: [PlacedColumn]) -> [PlacedColumn] {
    guard others.count == count else { return self }
    return zip(self, others).map { own, other in
      var column = own
      column.columns = Swift.max(own.columns, other.columns)
      column.fraction = Swift.max(own.fraction, other.fraction)
      return column
    }
  }
}
