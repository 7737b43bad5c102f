/// What a character becomes on a terminal that shows only ASCII.
///
/// Vietnamese letters lose their marks, lines become `+-|`, and every mark of product.md has its
/// own ASCII form, always one column wide so that nothing moves.
public enum AsciiFold {
  /// The ASCII form of a character: one column for whatever takes one, `?` where there is none.
  public static func fold(_ character: Character) -> String {
    if character.isASCII { return String(character) }
    if let mark = marks[character] { return String(mark) }
    guard let base = baseLetter(of: character) else { return "?" }
    return String(base)
  }

  /// The letter under the marks: `ế` → `e`, `Đ` → `D`; composed and decomposed alike.
  private static func baseLetter(of character: Character) -> Character? {
    guard let first = character.unicodeScalars.first else { return nil }
    if first.isASCII { return Character(first) }
    return letters[first]
  }

  /// Every Vietnamese letter with a mark, by its composed scalar.
  private static let letters: [Unicode.Scalar: Character] = {
    let table: [(Character, String)] = [
      ("a", "àáâãăạảấầẩẫậắằẳẵặåä"), ("e", "èéêẹẻẽếềểễệë"), ("i", "ìíĩỉịï"),
      ("o", "òóôõơọỏốồổỗộớờởỡợöø"), ("u", "ùúũưụủứừửữựü"), ("y", "ýỳỵỷỹÿ"), ("d", "đ"),
      ("c", "ç"), ("n", "ñ"),
    ]
    var letters: [Unicode.Scalar: Character] = [:]
    for (base, marked) in table {
      for scalar in marked.unicodeScalars {
        letters[scalar] = base
        for upper in scalar.properties.uppercaseMapping.unicodeScalars where upper != scalar {
          letters[upper] = Character(base.uppercased())
        }
      }
    }
    return letters
  }()

  private static let marks: [Character: Character] = [
    // change
    "▲": "^", "▼": "v", "→": ">", "←": "<", "↑": "^", "↓": "v",
    // groups
    "■": "#", "▪": "+", "▫": "-", "□": ".",
    // verdicts, lines, selection
    "●": "*", "○": "o", "►": ">", "×": "x", "›": ">", "‹": "<", "·": "-", "…": "~", "‥": ":",
    "–": "-", "—": "-", "−": "-", "≥": ">", "≤": "<", "∑": "S", "Σ": "S", "±": "~", "°": "o",
    "“": "\"", "”": "\"", "‘": "'", "’": "'", "•": "*", "✓": "v", "√": "v", "∞": "8",
    // box lines
    "─": "-", "│": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+",
    "┴": "+", "┼": "+", "━": "=", "┃": "|", "╌": "-", "╎": ":", "┊": ":", "┆": ":", "¦": ":",
    "═": "=", "║": "|",
    // blocks
    "█": "#", "▉": "#", "▊": "#", "▋": "#", "▌": "#", "▐": "#", "▍": "|", "▎": "|", "▏": "|",
    "░": ".", "▒": ":", "▓": "#",
    "▁": "_", "▂": "_", "▃": ".", "▄": ".", "▅": "-", "▆": "-", "▇": "=",
    "\u{FFFD}": "?", "\u{00A0}": " ",
  ]
}
