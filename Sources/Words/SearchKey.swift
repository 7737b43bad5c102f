/// A text as searching sees it: no case, no marks, đ as d, no punctuation, one blank between words.
///
/// `Hòa Bình`, `Hoà Bình`, `hoa binh` and `HOA  BINH` are one key, composed or decomposed.
public struct SearchKey: Hashable, Sendable {
  /// The folded text.
  public let text: String

  /// The key of a text.
  public init(_ source: String) {
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
    text = folded
  }

  /// Whether this key stands anywhere in another; an empty one never does.
  public func isFound(in other: SearchKey) -> Bool {
    !text.isEmpty && other.text.contains(text)
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
