import Words

/// Ranks and groups as offices and newspapers write them.
enum RankText {
  /// A rank and of how many it is, where that stands beside it: `15`, `15/63`, `hạng 15/63`, `15 trên 63`.
  static func rank(_ text: String) -> (rank: Int, of: Int?)? {
    var letters = Letters(text)
    for word in rankWords where letters.begins(with: word) { letters.drop(word.count) }
    letters.dropPunctuation()
    guard let rank = letters.number() else { return nil }
    letters.dropPunctuation()
    if letters.isAtEnd { return (rank, nil) }
    guard let word = ofWords.first(where: { letters.begins(with: $0) }) else { return nil }
    letters.drop(word.count)
    letters.dropPunctuation()
    guard let count = letters.number() else { return nil }
    letters.dropPunctuation()
    for unit in unitWords where letters.begins(with: unit) { letters.drop(unit.count) }
    letters.dropPunctuation()
    return letters.isAtEnd ? (rank, count) : nil
  }

  /// A group, 1 the best: by number, by letter, by the names of the index in either language.
  static func group(_ text: String, names: [LocalizedText]) -> Int? {
    let key = SearchKey(text).text
    let bare = groupWords.first { key.hasPrefix($0 + " ") }.map { String(key.dropFirst($0.count + 1)) } ?? key
    if let number = Int(bare), names.indices.contains(number - 1) { return number }
    // `TB thấp`, `Cao nhất`: as offices shorten them, and as the press calls the first and the last.
    let spelled = bare.hasPrefix("tb ") ? "trung binh " + bare.dropFirst(3) : bare
    let asked = [bare, key, spelled]
    let isName = { (name: LocalizedText) in
      [name.vietnamese, name.english].contains { asked.contains(SearchKey($0).text) }
    }
    if let place = names.firstIndex(where: isName) { return place + 1 }
    if names.count > 1, ["cao nhat", "highest"].contains(bare) { return 1 }
    if names.count > 1, ["thap nhat", "lowest"].contains(bare) { return names.count }
    let roman = ["i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5]
    if let number = roman[bare], names.indices.contains(number - 1) { return number }
    // `Trung bình cao (nhóm 2)`.
    guard let mark = key.range(ofWord: "nhom") ?? key.range(ofWord: "group") else { return nil }
    let rest = key[mark...].split(separator: " ").dropFirst().first
    return rest.flatMap { Int($0) }.flatMap { names.indices.contains($0 - 1) ? $0 : nil }
  }

  /// What stands in one cell: a score, a rank, a group.
  struct Parts: Hashable {
    var score = ""
    var rank = ""
    var group = ""
  }

  /// A cell with a rank or a group beside or in place of a score: `88,5; hạng 15/63`, `hạng 15`,
  /// `44,12 điểm (5/34, nhóm 1)`; `nil` for any other.
  static func parts(_ text: String) -> Parts? {
    let letters = Letters(text)
    let marks = letters.marks
    guard let first = marks.first else { return nil }
    var parts = Parts()
    parts.score = letters.trimmed(0..<first.place)
    for (place, mark) in marks.enumerated() {
      let end = marks.indices.contains(place + 1) ? marks[place + 1].place : letters.count
      let value = letters.trimmed(mark.end..<end)
      switch mark.kind {
      case .rank where parts.rank.isEmpty: parts.rank = value
      case .group where parts.group.isEmpty: parts.group = value
      case .rank, .group: return nil
      }
    }
    guard !parts.rank.isEmpty || !parts.group.isEmpty else { return nil }
    if !parts.score.isEmpty, !CellText.isNumber(parts.score) { return nil }
    if !parts.rank.isEmpty, rank(parts.rank) == nil { return nil }
    return parts
  }

  /// Of how many the ranks of a column are, where its heading says it: `Hạng (/63)`, `Rank of 63`.
  static func count(inHeading text: String) -> Int? {
    var letters = Letters(text)
    while !letters.isAtEnd {
      for word in ofWords where letters.begins(with: word) {
        var rest = letters
        rest.drop(word.count)
        rest.dropPunctuation()
        if let count = rest.number(), count > 1 { return count }
      }
      letters.drop(1)
    }
    return nil
  }

  fileprivate static let rankWords = [
    "xep hang", "thu hang", "xep thu", "hang thu", "hang", "ranking", "ranked", "rank", "vi tri", "thu",
  ]
  fileprivate static let groupWords = ["xep nhom", "xep loai", "nhom", "loai", "group"]
  private static let ofWords = ["/", "tren", "out of", "of", "trong so", "trong"]
  private static let unitWords = [
    "tinh thanh pho", "tinh, thanh pho", "tinh thanh", "tinh", "dia phuong", "don vi", "provinces", "units",
  ]
}

/// A text letter by letter, each also as it is without marks and capitals.
private struct Letters {
  private let written: [Character]
  private let folded: [Character]
  private var place = 0

  struct Mark {
    enum Kind { case rank, group }
    var kind: Kind
    var place: Int
    /// Where its value begins.
    var end: Int
  }

  init(_ text: String) {
    written = Array(text)
    folded = written.map {
      VietnameseLetter($0)?.base ?? Character($0.lowercased().first.map(String.init) ?? " ")
    }
  }

  var count: Int { written.count }
  var isAtEnd: Bool { place >= written.count }

  func begins(with word: String) -> Bool { begins(with: word, at: place) }

  private func begins(with word: String, at start: Int) -> Bool {
    guard start + word.count <= folded.count else { return false }
    return zip(folded[start...], word).allSatisfy { $0 == $1 }
  }

  mutating func drop(_ count: Int) { place += count }

  mutating func dropPunctuation() {
    while place < folded.count, !folded[place].isLetter, !folded[place].isNumber, folded[place] != "/" {
      place += 1
    }
  }

  /// A whole number of at most five digits, `15.0` too.
  mutating func number() -> Int? {
    let digits = folded[place...].prefix(while: \.isASCIIDigit)
    guard (1...5).contains(digits.count), let number = Int(String(digits)) else { return nil }
    var end = place + digits.count
    if end + 1 < folded.count, folded[end] == "." || folded[end] == ",", folded[end + 1].isASCIIDigit {
      let decimals = folded[(end + 1)...].prefix(while: \.isASCIIDigit)
      guard decimals.allSatisfy({ $0 == "0" }) else { return nil }
      end += 1 + decimals.count
    }
    place = end
    return number
  }

  /// A part of the text without what only separates, and without a word for points behind it.
  func trimmed(_ range: Range<Int>) -> String {
    let isKept = { (character: Character) in character.isLetter || character.isNumber }
    guard let first = range.first(where: { isKept(folded[$0]) }) else { return "" }
    var last = range.last { isKept(folded[$0]) } ?? first
    for word in ["diem", "points", "point", "pts"] where last - first >= word.count {
      let start = last - word.count + 1
      guard begins(with: word, at: start) else { continue }
      last = (first..<start).last { isKept(folded[$0]) } ?? first
    }
    return String(written[first...last])
  }

  /// Where a rank or a group is named, in their order; a number of a number needs no word behind a score:
  /// `88,5 (15/63)`.
  var marks: [Mark] {
    var marks: [Mark] = []
    var start = 0
    while start < count {
      if let mark = word(at: start) {
        marks.append(mark)
        start = mark.end
      } else {
        start += 1
      }
    }
    guard !marks.contains(where: { $0.kind == .rank }), let bare = (0..<count).first(where: isFraction)
    else { return marks }
    return (marks + [Mark(kind: .rank, place: bare, end: bare)]).sorted { $0.place < $1.place }
  }

  private func word(at start: Int) -> Mark? {
    guard start == 0 || !(folded[start - 1].isLetter || folded[start - 1].isNumber) else { return nil }
    for (kind, words) in [(Mark.Kind.rank, RankText.rankWords), (.group, RankText.groupWords)] {
      for word in words where begins(with: word, at: start) {
        let end = start + word.count
        if end < count, folded[end].isLetter { continue }
        return Mark(kind: kind, place: start, end: end)
      }
    }
    return nil
  }

  /// Whether a number of a number begins behind something else; in `88,5/100` none does.
  private func isFraction(at start: Int) -> Bool {
    guard start > 0, folded[start - 1].isWhitespace || "([;|".contains(folded[start - 1]) else {
      return false
    }
    let digits = folded[start...].prefix(while: \.isASCIIDigit)
    let end = start + digits.count
    return (1...3).contains(digits.count) && end + 1 < count && folded[end] == "/"
      && folded[end + 1].isASCIIDigit
  }
}

extension String {
  /// Where a word begins, between blanks.
  fileprivate func range(ofWord word: String) -> Index? {
    split(separator: " ").first { $0 == word }?.startIndex
  }
}
