/// Brings decomposed Vietnamese letters into one code point, as the Linux console and old fonts need.
enum ComposedLetters {
  /// The composed form where there is one, else the character as it is.
  static func compose(_ character: Character) -> Character {
    let scalars = character.unicodeScalars
    guard scalars.index(after: scalars.startIndex) != scalars.endIndex else { return character }
    return letters[character] ?? character
  }

  /// Keyed by the letter itself: characters are equal when composed and decomposed forms mean the same.
  private static let letters: [Character: Character] = {
    let lower =
      "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
    var letters: [Character: Character] = [:]
    for letter in lower + lower.uppercased() { letters[letter] = letter }
    return letters
  }()
}
