import Synchronization
import Words

/// Makes the directory of a set when it is first asked for, and keeps it: a start does not need it.
///
/// Two threads that ask at once both make it, and the first that is done is kept.
final class DirectoryShelf: Sendable {
  private let provinces: [Province]
  private let kept = AtomicLazyReference<ProvinceDirectory>()

  init(_ provinces: [Province]) { self.provinces = provinces }

  var directory: ProvinceDirectory { kept.load() ?? kept.storeIfNil(ProvinceDirectory(provinces)) }
}

/// The provinces of a set as lists show them and searches find them.
///
/// Made once for a set, so that neither a list nor a letter typed into it folds or sorts names.
final class ProvinceDirectory: Sendable {
  /// The places of the provinces in the order of a Vietnamese dictionary, by language.
  private let orders: [Language: [Int]]
  /// Of each province, every spelling as searching sees it.
  private let keys: [[SearchKey]]

  init(_ provinces: [Province]) {
    var orders: [Language: [Int]] = [:]
    for language in Language.allCases {
      let names = provinces.map { VietnameseOrder($0.name[language]) }
      orders[language] = names.indices.sorted { names[$0] < names[$1] }
    }
    self.orders = orders
    keys = provinces.map { province in
      var known: [String] = []
      for spelling in province.spellings where !known.contains(spelling) { known.append(spelling) }
      return known.map { SearchKey($0) }
    }
  }

  func order(in language: Language) -> [Int] { orders[language] ?? [] }

  func isFound(_ wanted: SearchKey, at place: Int) -> Bool {
    keys[place].contains { wanted.isFound(in: $0) }
  }

  func isNamed(_ wanted: SearchKey, at place: Int) -> Bool { keys[place].contains(wanted) }

  /// Whether the name in a language begins with what is wanted.
  func begins(_ wanted: SearchKey, at place: Int, in language: Language) -> Bool {
    // The spellings begin with the name in Vietnamese, then in English where that is another.
    guard let first = keys[place].first else { return false }
    let key = language == .vietnamese ? first : keys[place].dropFirst().first ?? first
    return key.text.hasPrefix(wanted.text)
  }
}

extension ProvinceSet {
  /// The places of all provinces in the order of a Vietnamese dictionary.
  func alphabetical(in language: Language) -> [Int] { directory.order(in: language) }

  /// The places of the provinces that a text finds, by code or any spelling: those whose name begins
  /// with it first, else in the order of a dictionary; all of them for an empty text.
  public func search(for query: String, in language: Language) -> [Int] {
    let wanted = SearchKey(query)
    let directory = directory
    let order = directory.order(in: language)
    guard !wanted.text.isEmpty else { return order }
    let found = order.filter {
      provinces[$0].code.hasPrefix(wanted.text) || directory.isFound(wanted, at: $0)
    }
    let begins = found.map { directory.begins(wanted, at: $0, in: language) }
    return found.indices.filter { begins[$0] }.map { found[$0] }
      + found.indices.filter { !begins[$0] }.map { found[$0] }
  }

  /// Whether a text means the province at a place: its code, or a part of any spelling.
  public func isMeant(_ wanted: SearchKey, at place: Int) -> Bool {
    provinces[place].code == wanted.text || directory.isFound(wanted, at: place)
  }
}
