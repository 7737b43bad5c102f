import Words

/// The sets of provinces, oldest first, and who became whom.
public struct ProvinceRegistry: Sendable {
  /// The sets, oldest first.
  public let sets: [ProvinceSet]
  /// The regions, in their order.
  public let regions: [Region]
  /// Whose board it is, where units other than provinces are ranked.
  public var own: ProvinceID?
  /// Of each older set, where the members of the newest set's provinces stand in it.
  private let memberPlaces: [String: MemberPlaces]

  /// A registry of sets, oldest first.
  public init(sets: [ProvinceSet], regions: [Region] = []) {
    self.sets = sets
    self.regions = regions
    var places: [String: MemberPlaces] = [:]
    if let newest = sets.last {
      for older in sets.dropLast() { places[older.id] = MemberPlaces(of: newest, in: older) }
    }
    memberPlaces = places
  }

  /// Where the members of the newest set's provinces stand in an older set.
  func memberPlaces(in older: String) -> MemberPlaces? { memberPlaces[older] }

  /// Makes now what the first search would wait for; no answer changes by it.
  public func prepareSearching() {
    for set in sets { _ = set.directory }
  }

  /// The set with an id.
  public func provinceSet(_ id: String) -> ProvinceSet? { sets.first { $0.id == id } }

  /// The set that results of a year are published for.
  public func provinceSet(in year: Int) -> ProvinceSet? { sets.first { $0.years.contains(year) } }

  /// The province with an id.
  public subscript(id: ProvinceID) -> Province? { provinceSet(id.set)?[id.code] }

  /// The province a province was before, or became, in another set, where its name goes on.
  ///
  /// Hà Nội stays Hà Nội, Thừa Thiên Huế becomes Huế. Bắc Giang, whose name ended, has no
  /// counterpart among the 34, though another province has its code now.
  public func counterpart(of id: ProvinceID, in set: String) -> Province? {
    if id.set == set { return self[id] }
    guard let own = self[id], let other = provinceSet(set) else { return nil }
    if let kept = own.keeps, let before = other[kept], own.members.contains(kept) { return before }
    return other.keeper(ofName: id.code)
  }

  /// The province of a set that a province is part of now: itself, or what it was merged into.
  public func successor(of id: ProvinceID, in set: String) -> Province? {
    if id.set == set { return self[id] }
    return provinceSet(set)?.owner(ofMember: id.code)
  }

  /// The province a person means, by its two-digit code or any spelling of its name.
  ///
  /// Looks in the wanted set only; case, marks, đ/d and the place of a tone mark do not matter. Behind
  /// `@` the set may stand, `24@63`: then nothing is found in another.
  public func find(_ query: String, in set: String) -> Province? {
    if let exact = ProvinceRegistry.parts(of: query) {
      return exact.set == set ? find(exact.text, in: set) : nil
    }
    guard let own = provinceSet(set) else { return nil }
    let provinces = own.provinces
    let code = query.filter { !$0.isWhitespace }
    if let byCode = provinces.first(where: { $0.code == code || $0.code == "0" + code }) {
      return byCode
    }
    let (wanted, directory) = (SearchKey(query), own.directory)
    return [wanted, wanted.withoutKind].lazy.compactMap { key in
      provinces.indices.first { directory.isNamed(key, at: $0) }.map { provinces[$0] }
    }.first
  }

  /// The names nearest to one that was not found, best first: for "did you mean".
  public func nearest(to query: String, in set: String, limit: Int = 3) -> [Province] {
    let wanted = SearchKey(query)
    return (provinceSet(set)?.provinces ?? [])
      .map { ($0, SearchKey($0.name.vietnamese).distance(to: wanted)) }
      .filter { $0.1 <= max(2, wanted.text.count / 3) }
      .sorted { $0.1 < $1.1 }
      .prefix(limit)
      .map(\.0)
  }
}

extension SearchKey {
  /// The key of a province's name without what kind it is: `tinh cao bang` → `cao bang`.
  var withoutKind: SearchKey {
    if let kind = SearchKey.kinds.first(where: text.hasPrefix) {
      return SearchKey(String(text.dropFirst(kind.count)))
    }
    guard let kind = [" province", " city"].first(where: text.hasSuffix) else { return self }
    return SearchKey(String(text.dropLast(kind.count)))
  }

  /// What stands before a name, that of its people's committee too.
  private static let kinds =
    ["", "ubnd ", "uy ban nhan dan "].flatMap { committee in
      ["tinh ", "thanh pho ", "tp ", "t p "].map { committee + $0 }
    }
}

/// Where the members of one set's provinces stand in an older set: found once, for every item and year.
struct MemberPlaces: Sendable {
  /// The places, province after province.
  let places: [Int]
  /// Where those of each province begin in `places`, and at last where they end.
  let starts: [Int]

  init(of newer: ProvinceSet, in older: ProvinceSet) {
    var (places, starts) = ([Int](), [0])
    for province in newer.provinces {
      places += province.members.compactMap { older.place(of: $0) }
      starts.append(places.count)
    }
    self.places = places
    self.starts = starts
  }
}

extension Province {
  /// Every way its name is written.
  public var spellings: [String] {
    [name.vietnamese, name.english, shortName.vietnamese, shortName.english] + aliases
  }
}
