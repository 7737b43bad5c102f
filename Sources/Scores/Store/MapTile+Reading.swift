import Words

extension MapTile {
  /// The greatest row and the greatest column.
  static let last = 99

  /// The place at `tile` of an object, written `[row, column]`; `nil` where there is none.
  static func read(in place: PlacedValue, _ findings: inout [Finding]) -> MapTile? {
    guard let tile = place["tile"] else { return nil }
    let numbers = tile.value.elements.map { $0.map(\.integer) } ?? []
    guard numbers.count == 2, let row = numbers[0], let column = numbers[1],
      (0...last).contains(row), (0...last).contains(column)
    else {
      findings.append(tile.error(.badTile))
      return nil
    }
    return MapTile(row: row, column: column)
  }
}

/// The places of a map that are taken while it is read.
struct TileReader {
  private var taken: Set<MapTile> = []

  /// The place at `tile` of an object; `nil`, with a finding, where another one has it already.
  mutating func tile(in place: PlacedValue, _ findings: inout [Finding]) -> MapTile? {
    guard let tile = MapTile.read(in: place, &findings) else { return nil }
    if taken.insert(tile).inserted { return tile }
    findings.append((place["tile"] ?? place).error(.twice("[\(tile.row), \(tile.column)]")))
    return nil
  }

  /// The landmarks at `landmarks` of a set; each needs a name and a place.
  mutating func landmarks(of set: PlacedValue, _ findings: inout [Finding]) -> [Landmark] {
    var landmarks: [Landmark] = []
    for place in set["landmarks"]?.elements(&findings) ?? [] {
      guard let name = place.required("name", &findings)?.text(&findings),
        place.required("tile", &findings) != nil, let tile = tile(in: place, &findings)
      else { continue }
      landmarks.append(Landmark(name: name, tile: tile))
    }
    return landmarks
  }
}
