import Words

/// The names of provinces as tables write them: with what kind they are, a running number, or letters lost.
struct ProvinceNames {
  private let places: [SearchKey: Int]
  private let folded: [(letters: String, place: Int)]

  /// The names of some provinces; a name found stands for its place among them.
  init(_ provinces: [Province]) {
    // A province of two sets is one name.
    let firsts = Dictionary(
      provinces.enumerated().map { ($1.name.vietnamese, $0) }, uniquingKeysWith: { first, _ in first })
    let pairs = provinces.flatMap { province in
      province.spellings.map { (SearchKey($0), firsts[province.name.vietnamese] ?? 0) }
    }
    places = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    folded = pairs.map { ($0.0.text, $0.1) }
  }

  /// The place of the province a cell names, if it names one: `UBND tỉnh Sơn La`, `14. Sơn La`,
  /// `Son La Province`, `T?nh S?n La`.
  func place(of text: String) -> Int? {
    guard text.utf8.count <= 100, text.contains(where: \.isLetter) else { return nil }
    let key = SearchKey(text)
    if let found = places[key] ?? places[key.withoutKind] { return found }
    let bare = key.withoutNumber.withoutKind
    if bare != key, let found = places[bare] { return found }
    return placeOfLost(text)
  }

  /// The one province whose name a text may be of which letters were lost; `nil` where several may.
  private func placeOfLost(_ text: String) -> Int? {
    guard let pattern = LostLetters.pattern(text) else { return nil }
    for kind in ["", "tinh ", "thanh pho ", "tp "] {
      guard pattern.count > kind.count, LostLetters.fits(Array(pattern.prefix(kind.count)), kind) else {
        continue
      }
      let rest = Array(pattern.dropFirst(kind.count))
      let found = Set(folded.filter { LostLetters.fits(rest, $0.letters) }.map(\.place))
      if found.count == 1 { return found.first }
    }
    return nil
  }
}

extension SearchKey {
  /// The key without a running number in front, or the number of a note behind: `14 son la` → `son la`.
  var withoutNumber: SearchKey {
    var words = text.split(separator: " ")[...]
    if words.count > 1, words.first?.allSatisfy(\.isASCIIDigit) == true { words = words.dropFirst() }
    if words.count > 1, words.last?.allSatisfy(\.isASCIIDigit) == true { words = words.dropLast() }
    return SearchKey(words.joined(separator: " "))
  }
}
