import Words

/// A place on a tile map: one tile a province, in the shape of the country.
public struct MapTile: Hashable, Sendable {
  /// How far down from the northernmost tiles, 0 to 99.
  public var row: Int
  /// How far to the right from the westernmost, 0 to 99.
  public var column: Int

  /// A place on a tile map.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// What a map names besides provinces and what has no score: the districts of Hoàng Sa and Trường Sa.
public struct Landmark: Hashable, Sendable {
  /// Its name, in brackets the province it belongs to.
  public var name: LocalizedText
  /// Where its name begins.
  public var tile: MapTile

  /// A landmark.
  public init(name: LocalizedText, tile: MapTile) {
    self.name = name
    self.tile = tile
  }
}
