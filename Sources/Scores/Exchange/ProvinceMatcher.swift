import Words

/// Finds the provinces that the rows of a table name, in the set of one year.
///
/// Remembers what it has found: a long table names the same province in many rows.
struct ProvinceMatcher {
  /// The provinces of the year.
  let set: ProvinceSet
  private let registry: ProvinceRegistry
  private var known: [String: Int?] = [:]

  /// A matcher for a set of the registry.
  init(_ set: ProvinceSet, of registry: ProvinceRegistry) {
    self.set = set
    self.registry = registry
  }

  /// What is wrong with a row's province, and in which of the two columns.
  struct Mismatch: Error {
    /// Whether it is the name rather than the code.
    var isName: Bool
    /// What is wrong and what to do.
    var words: LocalizedText
  }

  /// The place in the set of the province that a code, a name or both stand for.
  ///
  /// Where both are given they must agree.
  mutating func place(code: String, name: String) throws(Mismatch) -> Int {
    let byCode = code.isEmpty ? nil : place(of: code)
    let byName = name.isEmpty ? nil : place(of: name)
    if !code.isEmpty, byCode == nil { throw Mismatch(isName: false, words: whyUnknown(code)) }
    if !name.isEmpty, byName == nil { throw Mismatch(isName: true, words: whyUnknown(name)) }
    guard let place = byCode ?? byName else {
      throw Mismatch(isName: code.isEmpty && !name.isEmpty, words: ImportWords.noProvince)
    }
    if let byName, byName != place {
      let (coded, named) = (set.provinces[place], set.provinces[byName])
      throw Mismatch(isName: true, words: ImportWords.disagreement(coded: coded, named: named))
    }
    return place
  }

  private mutating func place(of text: String) -> Int? {
    if let found = known[text] { return found }
    let found = registry.find(text, in: set.id).flatMap { set.place(of: $0.code) }
    known[text] = .some(found)
    return found
  }

  /// Why a text names no province of this set: it is of another set, or nearly one of these.
  private func whyUnknown(_ text: String) -> LocalizedText {
    for other in registry.sets where other.id != set.id {
      guard let province = registry.find(text, in: other.id) else { continue }
      let now =
        registry.successor(of: province.id, in: set.id) ?? registry.counterpart(of: province.id, in: set.id)
      return ImportWords.otherSet(province, of: other, into: now, of: set)
    }
    return ImportWords.unknownProvince(text, near: registry.nearest(to: text, in: set.id), in: set)
  }
}
