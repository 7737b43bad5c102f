/// What stands where in a chart, so that nothing is drawn over what must stay.
struct ChartInk {
  /// What a cell holds, the later the more it matters.
  enum Kind: Int, Comparable {
    case blank, band, breakLine, comparedLine, ownLine, compared, own, label, edge

    static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  private let area: Rect
  private var kinds: [Kind]

  /// Blank ink on an area.
  init(_ area: Rect) {
    self.area = area
    kinds = Array(repeating: .blank, count: area.columns * area.rows)
  }

  /// What stands in a cell; everything outside is edge.
  subscript(column column: Int, row row: Int) -> Kind {
    get {
      guard area.contains(Point(column: column, row: row)) else { return .edge }
      return kinds[(row - area.row) * area.columns + column - area.column]
    }
    set {
      guard area.contains(Point(column: column, row: row)) else { return }
      kinds[(row - area.row) * area.columns + column - area.column] = newValue
    }
  }
}
