import Words

extension ProvinceRegistry {
  static let path = "provinces.json"

  /// Where the units are that an index ranks instead of provinces.
  static func path(ofUnits name: String) -> String { "units/\(name).json" }

  /// Reads `provinces.json`, or the file of other units; what is wrong in it is left out and told.
  ///
  /// Units need no regions, and the file says whose board it is.
  init(from source: some DataSource, units: String? = nil, _ findings: inout [Finding]) {
    let path = units.map(Self.path(ofUnits:)) ?? Self.path
    guard let root = DataFile.open(path, in: source, &findings) else {
      self.init(sets: [])
      return
    }
    var regions: [Region] = []
    let regionsPlace = units == nil ? root.required("regions", &findings) : root["regions"]
    for place in regionsPlace?.elements(&findings) ?? [] {
      guard let region = Region(place, &findings) else { continue }
      if regions.contains(where: { $0.id == region.id }) {
        findings.append(place.error(.twice(region.id)))
      } else {
        regions.append(region)
      }
    }
    var sets: [ProvinceSet] = []
    let list = root.required("sets", &findings)
    if let list, list.value.kind == .array, list.value.count == 0 { findings.append(list.error(.noSets)) }
    for place in list?.elements(&findings) ?? [] {
      guard
        let set = ProvinceSet(
          place, of: units == nil ? .province : .unit, regions: regions, older: sets.last, &findings)
      else { continue }
      if sets.contains(where: { $0.id == set.id }) {
        findings.append(place.error(.twice(set.id)))
      } else {
        sets.append(set)
      }
    }
    self.init(sets: sets, regions: regions)
    guard units != nil, let place = root["own"], let code = place.string(&findings) else { return }
    if let set = sets.last, set[code] != nil {
      own = ProvinceID(set: set.id, code: code)
    } else {
      findings.append(place.error(.unknownProvince(code, set: sets.last?.id ?? "–")))
    }
  }
}

extension Region {
  /// The most columns the short name may take.
  static let shortNameWidth = 14

  fileprivate init?(_ place: PlacedValue, _ findings: inout [Finding]) {
    guard let id = place.required("id", &findings)?.id(.entry, &findings) else { return nil }
    let name = place.required("name", &findings)?.text(&findings) ?? LocalizedText(same: id)
    let shortName = place["short_name"]?.text(&findings) ?? name
    (place["short_name"] ?? place).checkWidth(shortName, atMost: Self.shortNameWidth, &findings)
    self.init(id: id, name: name, shortName: shortName)
  }
}

extension ProvinceSet {
  fileprivate init?(
    _ place: PlacedValue, of shape: IDShape, regions: [Region], older: ProvinceSet?,
    _ findings: inout [Finding]
  ) {
    guard let id = place.required("id", &findings)?.id(.entry, &findings) else { return nil }
    guard let years = YearSpan(place, &findings) else { return nil }
    var provinces: [Province] = []
    var codes: Set<String> = []
    var tiles = TileReader()
    let list = place.required(shape == .province ? "provinces" : "units", &findings)
    let places = list?.elements(&findings) ?? []
    for place in places {
      guard var province = Province(place, of: shape, set: id, regions: regions, older: older, &findings)
      else {
        continue
      }
      if codes.insert(province.code).inserted {
        province.tile = tiles.tile(in: place, &findings)
        provinces.append(province)
      } else {
        findings.append(place.error(.twice(province.code)))
      }
    }
    if let count = Int(id), count != provinces.count {
      findings.append(place.warning(.setCount(id, provinces.count)))
    }
    self.init(
      id: id, years: years, provinces: provinces, landmarks: tiles.landmarks(of: place, &findings))
    if let older { checkMembers(of: older, place, &findings) }
    let missing = provinces.count { $0.tile == nil }
    if missing > 0, missing < provinces.count { findings.append(place.warning(.withoutTile(missing))) }
  }

  /// Every province of the older set is a member of one of these, and of one only.
  private func checkMembers(of older: ProvinceSet, _ place: PlacedValue, _ findings: inout [Finding]) {
    let owners = Dictionary(grouping: provinces.flatMap(\.members)) { $0 }
    for province in older.provinces {
      let count = owners[province.code]?.count ?? 0
      if count != 1 {
        findings.append(place.warning(.memberCount(province, count)))
      }
    }
  }
}

extension Province {
  fileprivate init?(
    _ place: PlacedValue, of shape: IDShape, set: String, regions: [Region], older: ProvinceSet?,
    _ findings: inout [Finding]
  ) {
    guard let code = place.required("code", &findings)?.id(shape, &findings) else { return nil }
    let name = place.required("name", &findings)?.text(&findings) ?? LocalizedText(same: code)
    let needsRegion = shape == .province || !regions.isEmpty
    let regionPlace = needsRegion ? place.required("region", &findings) : place["region"]
    let stated = regionPlace?.string(&findings)
    let regionID = stated ?? ""
    let region = regions.first { $0.id == regionID }
    if let regionPlace, stated != nil, region == nil {
      findings.append(regionPlace.error(.unknownRegion(regionID)))
    }
    let shortName = place["short_name"]?.text(&findings) ?? name
    (place["short_name"] ?? place).checkWidth(shortName, atMost: Self.shortNameWidth, &findings)
    self.init(
      id: ProvinceID(set: set, code: code),
      name: name,
      shortName: shortName,
      aliases: place["aliases"]?.strings(&findings) ?? [],
      region: region?.name ?? LocalizedText(same: regionID),
      isCity: place["city"]?.bool(&findings) ?? false,
      members: Self.members(place, older, &findings),
      keeps: nil,
      regionID: regionID)
    abbreviation = Self.abbreviation(place, &findings)
    if let kept = place["keeps"], let code = kept.string(&findings) {
      if members.contains(code) {
        keeps = code
      } else {
        findings.append(kept.error(.keepsNoMember(code)))
      }
    }
  }

  private static func members(
    _ place: PlacedValue, _ older: ProvinceSet?, _ findings: inout [Finding]
  ) -> [String] {
    var members: [String] = []
    for element in place["members"]?.elements(&findings) ?? [] {
      guard let code = element.string(&findings) else { continue }
      if older?[code] == nil {
        findings.append(element.error(.unknownMember(code, older: older?.id)))
      } else if members.contains(code) {
        findings.append(element.error(.twice(code)))
      } else {
        members.append(code)
      }
    }
    return members
  }

  /// The letters for the map; none, with a finding, where they are too many.
  private static func abbreviation(_ place: PlacedValue, _ findings: inout [Finding]) -> String? {
    guard let letters = place["abbreviation"], let text = letters.string(&findings) else { return nil }
    // A letter may be written as one scalar or as several: its marks do not count.
    let isMark = { (scalar: Unicode.Scalar) in (0x300...0x36F).contains(scalar.value) }
    let isControl = { (scalar: Unicode.Scalar) in scalar.properties.generalCategory == .control }
    let scalars = text.unicodeScalars
    if let first = scalars.first, !isMark(first), !scalars.contains(where: isControl),
      scalars.count(where: { !isMark($0) }) <= abbreviationWidth
    {
      return text
    }
    findings.append(letters.error(.badAbbreviation(abbreviationWidth)))
    return nil
  }

  /// The most columns the short name may take.
  static let shortNameWidth = 14
  /// The most columns the abbreviation may take.
  static let abbreviationWidth = 3
}

extension YearSpan {
  /// The span at `from` and `through` of an object.
  init?(_ place: PlacedValue, _ findings: inout [Finding]) {
    guard let first = place.required("from", &findings)?.year(&findings) else { return nil }
    let through = place["through"]
    let last = through?.year(&findings)
    if let through, let last, last < first {
      findings.append(through.error(.spanBackwards(first)))
      self.init(from: first)
    } else {
      self.init(from: first, through: last)
    }
  }
}

extension PlacedValue {
  /// A warning if a name is wider than the place it is made for; a letter takes one column.
  func checkWidth(_ name: LocalizedText, atMost width: Int, _ findings: inout [Finding]) {
    // Scalars are counted at once, and there are never fewer than letters.
    let isShort = { (text: String) in text.unicodeScalars.count <= width }
    if isShort(name.vietnamese), isShort(name.english) { return }
    for text in Set([name.vietnamese, name.english]).sorted() where text.count > width {
      findings.append(warning(.tooWide(text, width)))
    }
  }
}
