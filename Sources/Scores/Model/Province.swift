import Words

/// Who a score belongs to: a province or a city run by the centre, in one of the two sets.
public struct Province: Hashable, Sendable {
  /// Set and code together; a code alone may name two provinces.
  public var id: ProvinceID
  public var name: LocalizedText
  /// A name of at most 14 columns, from a fixed table.
  public var shortName: LocalizedText
  /// Other ways to write its name, for searching and importing.
  public var aliases: [String]
  /// The region it lies in.
  public var region: LocalizedText
  /// Whether it is a city run by the centre.
  public var isCity: Bool
  /// The codes of the provinces of the older set it was made of; empty in the oldest set.
  public var members: [String]
  /// The member whose name, and so whose history, it keeps.
  public var keeps: String?
  /// The id of the region it lies in.
  public var regionID: String = ""
  /// A few letters that stand for it on a map, at most three; its code if it has none.
  public var abbreviation: String?
  /// Where it lies on the map of its set, if it has a place there.
  public var tile: MapTile?

  /// The two-digit code.
  public var code: String { id.code }
}

/// A part of the country, for grouping and filtering provinces.
public struct Region: Hashable, Sendable {
  /// Its id: `red-river-delta`.
  public var id: String
  public var name: LocalizedText
  /// A name of at most 14 columns.
  public var shortName: LocalizedText
}

/// A province is identified by set and code: seven codes mean another province after the merger.
public struct ProvinceID: Hashable, Sendable {
  /// The id of the set: `63` or `34`.
  public var set: String
  /// The two-digit code within the set.
  public var code: String

  /// The id of a province of a set.
  public init(set: String, code: String) {
    self.set = set
    self.code = code
  }
}

/// All provinces that existed at one time.
public struct ProvinceSet: Sendable {
  /// The id: how many there are.
  public let id: String
  /// The years in which results are published for this set.
  public let years: YearSpan
  /// The provinces by code.
  public let provinces: [Province]
  /// What its map names besides the provinces.
  public let landmarks: [Landmark]
  /// Their codes in the same order.
  let codes: [String]
  private let shelf: DirectoryShelf
  private let places: [String: Int]
  /// The place of the province that each province of the older set went into, and of the one that keeps
  /// its name, by the older code.
  private let owners: [String: Int]
  private let keepers: [String: Int]

  /// A set; of two provinces with one code the first counts (the reader names the second).
  public init(id: String, years: YearSpan, provinces: [Province], landmarks: [Landmark] = []) {
    self.id = id
    self.years = years
    self.provinces = provinces
    self.landmarks = landmarks
    codes = provinces.map(\.code)
    shelf = DirectoryShelf(provinces)
    places = Dictionary(
      codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var (owners, keepers): ([String: Int], [String: Int]) = ([:], [:])
    for (place, province) in provinces.enumerated() where !province.members.isEmpty {
      for member in province.members where owners[member] == nil { owners[member] = place }
      if let kept = province.keeps, keepers[kept] == nil { keepers[kept] = place }
    }
    self.owners = owners
    self.keepers = keepers
  }

  /// How lists show them and searches find them.
  var directory: ProvinceDirectory { shelf.directory }

  /// The province that one of the older set went into.
  func owner(ofMember code: String) -> Province? { owners[code].map { provinces[$0] } }

  /// The province that keeps the name of one of the older set.
  func keeper(ofName code: String) -> Province? { keepers[code].map { provinces[$0] } }

  /// The province with a code.
  public subscript(code: String) -> Province? { places[code].map { provinces[$0] } }

  /// Where the province with a code stands in `provinces`.
  public func place(of code: String) -> Int? { places[code] }
}
