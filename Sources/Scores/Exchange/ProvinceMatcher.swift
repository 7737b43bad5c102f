import Words

/// Finds the provinces that the rows of a table name, in the set of one year.
///
/// Finds what ``ProvinceRegistry/find(_:in:)`` finds, but folds the names of the set at most once: a
/// table has a name in every row.
struct ProvinceMatcher {
  /// The provinces of the year.
  let set: ProvinceSet
  private let registry: ProvinceRegistry
  private let definition: IndexDefinition
  private let codes: [String: Int]
  private let names: [String: Int]
  private var foldedNames: [SearchKey: Int]?
  private var known: [String: Int?] = [:]
  private var writtenNames: ProvinceNames?

  /// A matcher for a set of a book.
  init(_ set: ProvinceSet, in book: ScoreBook) {
    self.set = set
    registry = book.registry
    definition = book.definition
    codes = ProvinceMatcher.places(in: set) { [$0.code] }
    names = ProvinceMatcher.places(in: set, of: \.spellings)
  }

  private static func places<Key>(in set: ProvinceSet, of keys: (Province) -> [Key]) -> [Key: Int] {
    let pairs = set.provinces.enumerated().flatMap { place, province in
      keys(province).map { ($0, place) }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// What is wrong with a row's province, and in which of the two columns.
  struct Mismatch: Error {
    /// Whether it is the name rather than the code.
    var isName: Bool
    /// What is wrong and what to do.
    var words: LocalizedText
    /// What the text stands for instead, if it stands for no province of the set.
    var answer: ProvinceAnswer?
  }

  /// The place in the set of the province that a code, a name or both stand for.
  ///
  /// Where both are given they must agree.
  mutating func place(code: String, name: String) throws(Mismatch) -> Int {
    let byCode = code.isEmpty ? nil : place(of: code)
    let byName = name.isEmpty ? nil : place(of: name)
    if !code.isEmpty, byCode == nil { throw unknown(code, isName: false) }
    if !name.isEmpty, byName == nil { throw unknown(name, isName: true) }
    guard let place = byCode ?? byName else {
      throw Mismatch(isName: code.isEmpty && !name.isEmpty, words: definition.naming(ImportWords.noProvince))
    }
    if let byName, byName != place {
      let (coded, named) = (set.provinces[place], set.provinces[byName])
      throw Mismatch(isName: true, words: ImportWords.disagreement(coded: coded, named: named))
    }
    return place
  }

  private mutating func place(of text: String) -> Int? {
    if let found = known[text] { return found }
    let found = codes[text] ?? codes["0" + text] ?? names[text] ?? placeOfFolded(text)
    known[text] = .some(found)
    return found
  }

  private mutating func placeOfFolded(_ name: String) -> Int? {
    let folded =
      foldedNames ?? ProvinceMatcher.places(in: set) { province in province.spellings.map { SearchKey($0) } }
    foldedNames = folded
    let key = SearchKey(name)
    if let found = folded[key] ?? folded[key.withoutKind] { return found }
    let written = writtenNames ?? ProvinceNames(set.provinces)
    writtenNames = written
    return written.place(of: name)
  }

  /// Why a text names no province of this set: it is of another set, or nearly one of these.
  private func unknown(_ text: String, isName: Bool) -> Mismatch {
    let answer = registry.answer(text, in: set)
    return Mismatch(isName: isName, words: answer.words(for: text, in: set, definition.units), answer: answer)
  }
}
