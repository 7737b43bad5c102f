/// Decomposed Vietnamese letters made one scalar each (NFC), as the Linux console and many
/// programs want them.
///
/// Two characters that are canonically the same are equal in Swift, so a set of the composed
/// letters finds each of them by any of its spellings. Letters of other languages stay as they are.
public enum Composition {
  /// The text with every Vietnamese letter composed.
  public static func composed(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return String(text.map { composed($0) })
  }

  /// The character, composed if it is a Vietnamese letter.
  public static func composed(_ character: Character) -> Character {
    guard character.unicodeScalars.count > 1, let place = letters.firstIndex(of: character) else {
      return character
    }
    return letters[place]
  }

  private static let letters: Set<Character> = {
    let lower = "àáâãạảăấầẩẫậắằẳẵặèéêẹẻẽếềểễệìíĩỉịòóôõơọỏốồổỗộớờởỡợùúũưụủứừửữựýỳỵỷỹ"
    return Set(lower + lower.uppercased())
  }()
}
