import Scores
import Testing

@testable import StoreSupport

@Suite struct MapReadingTests {
  private static let registry = BoardData.load(from: PublishedSource()).registry

  @Test(arguments: [("63", 19, 9, 63), ("34", 14, 6, 34)])
  func everyPublishedProvinceHasATile(set: String, rows: Int, lastColumn: Int, count: Int) throws {
    let set = try #require(Self.registry.provinceSet(set))
    let tiles = set.provinces.compactMap(\.tile)
    #expect(Set(tiles).count == count)
    #expect(Set(set.provinces.compactMap(\.abbreviation)).count == count)
    #expect(Set(tiles.map(\.row)) == Set(0..<rows))
    #expect(tiles.allSatisfy { $0.column <= lastColumn })
  }

  @Test(arguments: [
    ("63", "01", "HNI", 2, 3), ("63", "46", "HUE", 8, 6), ("63", "24", "BGG", 2, 5),
    ("63", "96", "CMU", 18, 2), ("63", "60", "BTN", 15, 7), ("34", "01", "HNI", 2, 2),
    ("34", "24", "BNH", 2, 3), ("34", "44", "QTI", 5, 4), ("34", "96", "CMU", 13, 2),
  ])
  func tiles(set: String, code: String, abbreviation: String, row: Int, column: Int) throws {
    let province = try #require(Self.registry[ProvinceID(set: set, code: code)])
    #expect(province.abbreviation == abbreviation)
    #expect(province.tile == MapTile(row: row, column: column))
  }

  @Test(arguments: [
    ("63", MapTile(row: 9, column: 9), MapTile(row: 16, column: 9)),
    ("34", MapTile(row: 6, column: 7), MapTile(row: 12, column: 7)),
  ])
  func theArchipelagosAreNamed(set: String, first: MapTile, second: MapTile) throws {
    let landmarks = try #require(Self.registry.provinceSet(set)).landmarks
    #expect(landmarks.map(\.name.vietnamese) == ["Hoàng Sa (Đà Nẵng)", "Trường Sa (Khánh Hòa)"])
    #expect(landmarks.map(\.name.english) == ["Hoang Sa (Da Nang)", "Truong Sa (Khanh Hoa)"])
    #expect(landmarks.map(\.tile) == [first, second])
  }

  @Test func landmarksAreNoProvinces() throws {
    let table = try #require(
      BoardData.load(from: PublishedSource()).book?.yearTable(2024))
    #expect(table.provinces.count == 63 && table.landmarks.count == 2)
  }

  /// The small folder with tiles for the older set.
  private static func small(_ tiles: [String]) -> MemorySource {
    var source = MemorySource.small
    var text = source["provinces.json"] ?? ""
    for (code, tile) in zip(["01", "02", "08"], tiles) {
      text = text.replacing(
        #"{"code": "\#(code)""#, with: #"{"tile": \#(tile), "code": "\#(code)""#, maxReplacements: 1)
    }
    source["provinces.json"] = text
    return source
  }

  @Test func aTileTakenTwiceIsToldAndNotUsed() throws {
    let data = BoardData.load(from: Self.small(["[0, 1]", "[1, 0]", "[0, 1]"]))
    #expect(data.findings.map(\.key) == ["sets[0]", "sets[0].provinces[2].tile"])
    #expect(data.findings.map(\.line) == [7, 10])
    let set = try #require(data.registry.provinceSet("3"))
    #expect(
      set.provinces.map(\.tile) == [MapTile(row: 0, column: 1), MapTile(row: 1, column: 0), nil])
  }

  @Test func aLandmarkTakesNoProvincesPlace() throws {
    var source = Self.small(["[0, 0]", "[0, 1]", "[1, 0]"])
    source["provinces.json"] = source["provinces.json"]?.replacing(
      #""through": 2024,"#,
      with: #"""
        "through": 2024, "landmarks": [{"name": "X", "tile": [0, 1]}, {"name": "Y", "tile": [2, 2]}],
        """#)
    let data = BoardData.load(from: source)
    #expect(data.findings.map(\.key) == ["sets[0].landmarks[0].tile"])
    #expect(data.registry.provinceSet("3")?.landmarks.map(\.name.english) == ["Y"])
  }

  @Test func aSetWithoutTilesHasNoMapAndNoFinding() throws {
    let data = BoardData.load(from: MemorySource.small)
    #expect(data.findings == [])
    #expect(data.registry.provinceSet("3")?.provinces.allSatisfy { $0.tile == nil } == true)
  }
}
