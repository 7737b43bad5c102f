@testable import Dashboard
@testable import Pages
import Scores
import Testing

@Suite struct MapGridTests {
  private static func province(_ code: String, _ tile: MapTile?) -> Province {
    var province = MapSamples.book.registry.sets[0].provinces[0]
    province.id = ProvinceID(set: "x", code: code)
    province.tile = tile
    return province
  }

  /// Maps of any shape, and the two that are published.
  static let maps: [[Province]] = {
    var random = SeededGenerator(seed: 34)
    let shapes = (1...40).map { count in
      let size = Int.random(in: 1...12, using: &random)
      var tiles: Set<MapTile> = []
      for _ in 0..<count {
        tiles.insert(
          MapTile(row: .random(in: 0..<size, using: &random), column: .random(in: 0..<size, using: &random)))
      }
      let sorted = tiles.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
      return sorted.enumerated().map { province(String($0), $1) }
    }
    return shapes + MapSamples.book.registry.sets.map(\.provinces)
  }()

  @Test(arguments: maps)
  func everyTileCanBeReachedFromEveryOther(map: [Province]) {
    let grid = MapGrid(map)
    let all = Set(map.map(\.id))
    for start in map.map(\.id) {
      var reached: Set = [start]
      var next = [start]
      while let here = next.popLast() {
        for direction in MapDirection.allCases {
          guard let there = grid.neighbour(of: here, direction) else { continue }
          if reached.insert(there).inserted { next.append(there) }
        }
      }
      #expect(reached == all, "from \(start.code)")
    }
  }

  @Test(arguments: maps)
  func aStepLeadsToATileInItsDirection(map: [Province]) throws {
    let grid = MapGrid(map)
    for province in map {
      let here = try #require(province.tile)
      for direction in MapDirection.allCases {
        let there = grid.neighbour(of: province.id, direction)
        let others = map.compactMap(\.tile).filter { tile in
          switch direction {
          case .up: tile.row < here.row
          case .down: tile.row > here.row
          case .left: tile.column < here.column
          case .right: tile.column > here.column
          }
        }
        // Nothing only where the map ends.
        #expect((there == nil) == others.isEmpty, "\(province.code) \(direction)")
        if let there { #expect(others.contains(try #require(grid.tile(of: there)))) }
      }
    }
  }

  @Test(arguments: [
    ("63", "01", MapDirection.up, "26"), ("63", "01", .down, "35"), ("63", "01", .left, "25"),
    ("63", "01", .right, "27"), ("63", "12", .up, "02"), ("63", "42", .right, "45"),
    ("63", "42", .left, "40"), ("63", "51", .down, "62"), ("63", "49", .right, "48"),
    ("63", "22", .right, "48"), ("34", "38", .up, "01"), ("34", "46", .down, "51"),
  ])
  func steps(set: String, from: String, direction: MapDirection, to: String) throws {
    let grid = MapGrid(try #require(MapSamples.book.registry.provinceSet(set)).provinces)
    #expect(grid.neighbour(of: ProvinceID(set: set, code: from), direction)?.code == to)
  }

  @Test(arguments: [("02", MapDirection.up), ("96", .down), ("12", .left), ("58", .right)])
  func theMapEnds(code: String, direction: MapDirection) throws {
    let grid = MapGrid(try #require(MapSamples.book.registry.provinceSet("63")).provinces)
    #expect(grid.neighbour(of: ProvinceID(set: "63", code: code), direction) == nil)
  }

  @Test func whoIsNotOnTheMapStepsOntoIt() {
    let map = [
      Self.province("1", MapTile(row: 2, column: 1)), Self.province("2", nil),
      Self.province("3", MapTile(row: 2, column: 0)),
    ]
    let grid = MapGrid(map)
    for direction in MapDirection.allCases {
      #expect(grid.neighbour(of: map[1].id, direction)?.code == "3")
    }
    #expect(MapGrid([map[1]]).isEmpty)
    #expect(MapGrid([map[1]]).neighbour(of: map[1].id, .up) == nil)
  }
}

/// Numbers that look random and are the same in every run (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
