import Words

/// Knows what a heading means, in the words offices and the publisher use.
struct HeadingWords {
  private let definition: IndexDefinition
  private let items: [String: ItemID]
  /// The short name of the index, folded: `papi`.
  private let index: String

  /// The words of an index.
  ///
  /// - Parameter year: of items with the same name those in force then are meant.
  init(_ definition: IndexDefinition, year: Int?) {
    self.definition = definition
    index = SearchKey(definition.shortName).text
    var named: [(String, ItemID)] = []
    for dimension in definition.dimensions {
      let names = [dimension.name, dimension.shortName]
      named += names.flatMap { [($0.vietnamese, dimension.id), ($0.english, dimension.id)] }
      for component in dimension.components {
        let names = [component.name, component.shortName]
        named += names.flatMap { [($0.vietnamese, component.id), ($0.english, component.id)] }
      }
    }
    let isInForce = { (item: ItemID) in year.map { definition.isInForce(item, in: $0) } ?? true }
    items = Dictionary(
      named.map { (SearchKey($0.0).text, $0.1) },
      uniquingKeysWith: { first, second in isInForce(first) || !isInForce(second) ? first : second })
  }

  /// What a cleaned heading means.
  func meaning(of text: String) -> HeadingMeaning {
    if text.isEmpty { return .nameless }
    switch ImportHeader.role(of: text, in: definition) {
    case .unknown: break
    case .ordinal: return .leftOut(.ordinal)
    case .year: return .year
    case .code: return .code
    case .province: return .province
    case .ranked: return .ranked
    case .item: return .item
    case .score: return .score
    case .value(let item): return .value(item)
    case .nameless: return .nameless
    case .standardError(let item): return .standardError(item)
    }
    let key = SearchKey(text).text
    if let known = Self.words[key] { return known }
    if isIndicator(text, key) { return .leftOut(.indicator) }
    if let item = item(byID: text) ?? items[key] { return .value(item) }
    if isTotal(key) { return .value(.total) }
    if let left = Self.leftOut(key) { return .leftOut(left) }
    if let item = itemWithin(key) { return .value(item) }
    return meaning(ofLost: text)
  }

  /// The item whose id stands at the beginning, perhaps behind what such ids are called: `1.1. Tri thức…`,
  /// `SC11`, `D1`, `Dimension 1: …`, `Nội dung thành phần 1.1`.
  private func item(byID text: String) -> ItemID? {
    guard let start = text.firstIndex(where: \.isASCIIDigit) else { return nil }
    let prefix = SearchKey(String(text[..<start])).text
    guard prefix.isEmpty || Self.prefixes.contains(prefix) else { return nil }
    var rest = text[start...]
    let first = rest.prefix(while: \.isASCIIDigit)
    rest = rest.dropFirst(first.count)
    var second: Substring = ""
    if let mark = rest.first, mark == "." || mark == ",", rest.dropFirst().first?.isASCIIDigit == true {
      second = rest.dropFirst().prefix(while: \.isASCIIDigit)
      rest = rest.dropFirst(1 + second.count)
    }
    // `1.1.2` is a question below the component; `1a` is something else.
    if rest.first == ".", rest.dropFirst().first?.isASCIIDigit == true { return nil }
    if let next = rest.first, next.isLetter || next.isNumber { return nil }
    if second.isEmpty {
      let item = ItemID(String(first))
      if definition.has(item) { return item }
      guard first.count == 2, Self.codePrefixes.contains(prefix) else { return nil }
      second = first.suffix(1)
      return existing("\(first.prefix(1)).\(second)")
    }
    return existing("\(first).\(second)")
  }

  private func existing(_ id: String) -> ItemID? {
    let item = ItemID(id)
    return definition.has(item) ? item : nil
  }

  /// A question of the survey: `d11a. …`, `1.1.2 …`, `% of respondents …`.
  private func isIndicator(_ text: String, _ key: String) -> Bool {
    if text.hasPrefix("%") { return true }
    let word = key.prefix { $0 != " " }
    if word.first == "d" || word.first == "q" {
      let digits = word.dropFirst().prefix(while: \.isASCIIDigit)
      let letters = word.dropFirst(1 + digits.count)
      if !digits.isEmpty, !letters.isEmpty, letters.allSatisfy(\.isLetter), letters.count <= 4 { return true }
    }
    let parts = text.prefix { $0.isASCIIDigit || $0 == "." }.split(separator: ".")
    return parts.count >= 3
  }

  /// The total, by its words with or without the index and a year: `Tổng điểm PAPI 2025`, `PAPI2025`.
  private func isTotal(_ key: String) -> Bool {
    var (hasIndex, key) = (false, key)
    // A name of several words: `PAR INDEX 2025`.
    if index.contains(" "), " \(key) ".contains(" \(index) ") {
      (hasIndex, key) = (true, " \(key) ".replacing(" \(index) ", with: " "))
    }
    let rest = key.split(separator: " ").filter { word in
      var word = word
      if !index.isEmpty, word.hasPrefix(index) {
        let tail = word.dropFirst(index.count)
        guard tail.isEmpty || Self.isYear(tail) else { return true }
        hasIndex = true
        word = tail
      }
      return !(word.isEmpty || Self.isYear(word) || Self.fillers.contains(String(word)))
    }
    let words = rest.joined(separator: " ")
    return hasIndex
      ? words.isEmpty || Self.totals.contains(words) || words == "chi so" : Self.totals.contains(words)
  }

  /// The item whose name is the whole heading but for what such headings add: `Điểm …`, `… (điểm)`.
  private func itemWithin(_ key: String) -> ItemID? {
    for added in ["diem ", "chi so ", "noi dung ", "diem chi so "] where key.hasPrefix(added) {
      if let item = items[String(key.dropFirst(added.count))] { return item }
    }
    for added in [" diem", " score"] where key.hasSuffix(added) {
      if let item = items[String(key.dropLast(added.count))] { return item }
    }
    return nil
  }

  /// What a heading of which letters were lost must have been.
  private func meaning(ofLost text: String) -> HeadingMeaning {
    guard let pattern = LostLetters.pattern(text) else { return .unknown }
    if let word = Self.words.first(where: { LostLetters.fits(pattern, $0.key) }) { return word.value }
    if let item = items.first(where: { LostLetters.fits(pattern, $0.key) }) { return .value(item.value) }
    if Self.totals.contains(where: { LostLetters.fits(pattern, $0) }) { return .value(.total) }
    let beginnings = Self.beginnings.first { word, _ in
      LostLetters.fits(Array(pattern.prefix(word.count)), word)
        && (pattern.count == word.count || pattern[word.count] == " ")
    }
    return beginnings.map { .leftOut($0.1) } ?? .unknown
  }

  /// The item that a heading of ranks or groups names behind its first words: `Xếp hạng lĩnh vực 1`.
  func item(rankedBy text: String) -> ItemID? {
    let key = SearchKey(text).text
    let beginning = Self.beginnings.filter { key.hasPrefix($0.0 + " ") }.max { $0.0.count < $1.0.count }
    guard let beginning else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace).dropFirst(beginning.0.split(separator: " ").count)
    return meaning(of: words.joined(separator: " ")).value
  }

  /// Whether a heading says how sure figures are.
  static func isStandardError(_ key: String) -> Bool {
    ["standard error", "std err", "se", "sai so chuan"].contains { key == $0 || key.hasPrefix($0 + " ") }
  }

  private static func leftOut(_ key: String) -> HeadingMeaning.Kind? {
    beginnings.first { key == $0.0 || key.hasPrefix($0.0 + " ") }?.1
  }

  private static func isYear(_ word: Substring) -> Bool {
    word.count == 4 && word.allSatisfy(\.isASCIIDigit) && (word.hasPrefix("19") || word.hasPrefix("20"))
  }
}

extension Character {
  /// Whether it is one of 0 to 9.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
