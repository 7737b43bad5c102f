import Words

/// The sets of provinces, oldest first, and who became whom.
public struct ProvinceRegistry: Sendable {
  /// The sets, oldest first.
  public let sets: [ProvinceSet]
  /// The regions, in their order.
  public let regions: [Region]

  /// A registry of sets, oldest first.
  public init(sets: [ProvinceSet], regions: [Region] = []) {
    self.sets = sets
    self.regions = regions
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
    return other.provinces.first { $0.keeps == id.code && !$0.members.isEmpty }
  }

  /// The province of a set that a province is part of now: itself, or what it was merged into.
  public func successor(of id: ProvinceID, in set: String) -> Province? {
    if id.set == set { return self[id] }
    return provinceSet(set)?.provinces.first { $0.members.contains(id.code) }
  }

  /// The province a person means, by its two-digit code or any spelling of its name.
  ///
  /// Looks in the wanted set only; case, marks, đ/d and the place of a tone mark do not matter.
  public func find(_ query: String, in set: String) -> Province? {
    guard let provinces = provinceSet(set)?.provinces else { return nil }
    let code = query.filter { !$0.isWhitespace }
    if let byCode = provinces.first(where: { $0.code == code || $0.code == "0" + code }) {
      return byCode
    }
    let wanted = SearchKey(query)
    return [wanted, wanted.withoutKind].lazy.compactMap { key in
      provinces.first { province in province.spellings.contains { SearchKey($0) == key } }
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
    let kinds = ["tinh ", "thanh pho ", "tp "]
    guard let kind = kinds.first(where: text.hasPrefix) else { return self }
    return SearchKey(String(text.dropFirst(kind.count)))
  }
}

extension Province {
  /// Every way its name is written.
  public var spellings: [String] {
    [name.vietnamese, name.english, shortName.vietnamese, shortName.english] + aliases
  }
}
