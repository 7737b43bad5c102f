import Pages
import Scores

/// One step on the map.
enum MapDirection: CaseIterable, Hashable, Sendable {
  /// North and south.
  case up, down
  /// West and east.
  case left, right
}

/// The tiles of a map, and how arrows walk them.
///
/// Up and down go to the next row that has tiles, left and right along a row: so every tile can be
/// reached from every other, whatever the shape of the map.
struct MapGrid: Sendable {
  private let tiles: [ProvinceID: MapTile]
  private let provinces: [MapTile: ProvinceID]
  /// The columns that are taken in each row, west to east; rows without tiles are empty.
  private let columns: [[Int]]

  /// The map of some provinces; those without a tile are not on it.
  init(_ provinces: [Province]) {
    var tiles: [ProvinceID: MapTile] = [:]
    var owners: [MapTile: ProvinceID] = [:]
    for province in provinces {
      guard let tile = province.tile, tile.row >= 0, tile.column >= 0, owners[tile] == nil else { continue }
      tiles[province.id] = tile
      owners[tile] = province.id
    }
    var columns = [[Int]](repeating: [], count: (owners.keys.map(\.row).max() ?? -1) + 1)
    for tile in owners.keys { columns[tile.row].append(tile.column) }
    self.tiles = tiles
    self.provinces = owners
    self.columns = columns.map { $0.sorted() }
  }

  /// Whether there is no map.
  var isEmpty: Bool { tiles.isEmpty }

  /// How many rows of tiles there are.
  var rowCount: Int { columns.count }

  /// How many columns of tiles there are.
  var columnCount: Int { (columns.compactMap(\.last).max() ?? -1) + 1 }

  /// The easternmost column that is taken in a row; `nil` if the row has no tile.
  func lastColumn(inRow row: Int) -> Int? { columns.indices.contains(row) ? columns[row].last : nil }

  /// Where a province lies.
  func tile(of province: ProvinceID) -> MapTile? { tiles[province] }

  func province(on tile: MapTile) -> ProvinceID? { provinces[tile] }

  /// The province one step away; `nil` where the map ends.
  ///
  /// From a province that is not on the map every step leads to its first tile.
  func neighbour(of province: ProvinceID, _ direction: MapDirection) -> ProvinceID? {
    guard let tile = tiles[province] else {
      return columns.firstIndex { !$0.isEmpty }.flatMap { row in
        columns[row].first.flatMap { provinces[MapTile(row: row, column: $0)] }
      }
    }
    let next =
      switch direction {
      case .up: nearest(to: tile.column, in: (0..<tile.row).reversed().first { !columns[$0].isEmpty })
      case .down:
        nearest(to: tile.column, in: (tile.row..<rowCount).dropFirst().first { !columns[$0].isEmpty })
      case .left: beside(tile, isEast: false)
      case .right: beside(tile, isEast: true)
      }
    return next.flatMap { provinces[$0] }
  }

  /// The tile of a row that is nearest to a column; of two the western one.
  private func nearest(to column: Int, in row: Int?) -> MapTile? {
    guard let row else { return nil }
    return columns[row].min { (abs($0 - column), $0) < (abs($1 - column), $1) }
      .map { MapTile(row: row, column: $0) }
  }

  /// The next tile of the row; at its end the nearest one in the other rows that lies further on, of
  /// two the one in the south-east or north-west.
  private func beside(_ tile: MapTile, isEast: Bool) -> MapTile? {
    let distance = { (other: MapTile) in
      let (rows, columns) = (abs(other.row - tile.row), abs(other.column - tile.column))
      return (rows == 0 ? 0 : rows + columns, columns, isEast ? -other.row : other.row)
    }
    return columns.indices.flatMap { row in
      columns[row].filter { isEast ? $0 > tile.column : $0 < tile.column }
        .map { MapTile(row: row, column: $0) }
    }.min { distance($0) < distance($1) }
  }
}
