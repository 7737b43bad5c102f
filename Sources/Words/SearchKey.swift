/// A text as searching sees it: no case, no marks, đ as d, no punctuation, one blank between words.
///
/// `Hòa Bình`, `Hoà Bình`, `hoa binh` and `HOA  BINH` are one key, composed or decomposed.
public struct SearchKey: Hashable, Sendable {
  /// The folded text.
  public let text: String

  /// The key of a text.
  public init(_ source: String) {
    text = SearchKey.folded(alone: source) ?? SearchKey.folded(source)
  }

  /// The folded text of letters, digits and signs that stand alone; `nil` if others are among them.
  private static func folded(alone source: String) -> String? {
    var folded: [UInt8] = []
    folded.reserveCapacity(source.utf8.count)
    var blankPending = false
    for scalar in source.unicodeScalars {
      guard scalar.standsAlone else { return nil }
      let plain: UInt8
      if let letter = VietnameseLetter(scalar), let ascii = letter.base.asciiValue {
        plain = ascii
      } else if "0"..."9" ~= scalar {
        plain = UInt8(scalar.value)
      } else if scalar.value < 0x7F || scalar.value >= 0x2000 {
        blankPending = true
        continue
      } else {
        return nil
      }
      if blankPending, !folded.isEmpty { folded.append(UInt8(ascii: " ")) }
      blankPending = false
      folded.append(plain)
    }
    return String(decoding: folded, as: UTF8.self)
  }

  private static func folded(_ source: String) -> String {
    var folded = ""
    var blankPending = false
    for character in source {
      let plain: Character
      if let letter = VietnameseLetter(character) {
        plain = letter.base
      } else if character.isLetter || character.isNumber {
        plain = Character(character.lowercased())
      } else {
        blankPending = true
        continue
      }
      if blankPending, !folded.isEmpty { folded.append(" ") }
      blankPending = false
      folded.append(plain)
    }
    return folded
  }

  /// Whether this key stands anywhere in another; an empty one never does.
  public func isFound(in other: SearchKey) -> Bool {
    let (wanted, whole) = (text.utf8, other.text.utf8)
    guard let first = wanted.first, wanted.count <= whole.count else { return false }
    var start = whole.startIndex
    for _ in 0...whole.count - wanted.count {
      if whole[start] == first, whole[start...].starts(with: wanted) { return true }
      start = whole.index(after: start)
    }
    return false
  }

  /// How many letters must be changed, added or left out to make the other key of this one.
  public func distance(to other: SearchKey) -> Int {
    let (first, second) = (Array(text.utf8), Array(other.text.utf8))
    var row = Array(0...second.count)
    for (line, letter) in first.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, otherLetter) in second.enumerated() {
        let above = row[column + 1]
        row[column + 1] = min(above + 1, row[column] + 1, diagonal + (letter == otherLetter ? 0 : 1))
        diagonal = above
      }
    }
    return row[second.count]
  }
}
