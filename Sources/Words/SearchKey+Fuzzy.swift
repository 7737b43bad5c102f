extension SearchKey {
  /// How well this key fits another when its letters may have others between them; less is better.
  ///
  /// A part as it stands is best, earlier better than later; then the letters in order, the closer
  /// together the better. `nil` where the letters are not all there in order.
  public func fuzzyDistance(in other: SearchKey) -> Int? {
    guard !text.isEmpty else { return 0 }
    let (wanted, letters) = (Array(text.utf8), Array(other.text.utf8))
    if let start = SearchKey.place(of: wanted, in: letters) {
      let isWordStart = start == 0 || letters[start - 1] == UInt8(ascii: " ")
      return start + (isWordStart ? 0 : 100)
    }
    var gaps = 0
    var place = 0
    var last: Int?
    for letter in wanted where letter != UInt8(ascii: " ") {
      guard let found = letters[place...].firstIndex(of: letter) else { return nil }
      if let last { gaps += found - last - 1 }
      last = found
      place = found + 1
    }
    return 1000 + gaps
  }

  private static func place(of part: [UInt8], in whole: [UInt8]) -> Int? {
    guard part.count <= whole.count else { return nil }
    return (0...whole.count - part.count).first { whole[$0..<$0 + part.count].elementsEqual(part) }
  }
}
