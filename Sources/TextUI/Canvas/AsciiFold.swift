/// What a character becomes on a terminal that shows only ASCII.
///
/// Vietnamese letters lose their marks, lines become `+-|`, and every mark the panels use has its own
/// ASCII form, always one column wide so that nothing moves. No two marks that mean different things
/// share one: groups are `# + - .`, so a missing figure is `?` and no dash; what was cut ends with `$`,
/// as in nano, and a change is headed `~`.
public enum AsciiFold {
  /// The ASCII form of a character: one column for whatever takes one, `?` where there is none.
  public static func fold(_ character: Character) -> String {
    guard let first = character.unicodeScalars.first else { return "" }
    // What follows the first scalar are marks; a decomposed letter begins with its ASCII letter.
    if first.isASCII { return String(first) }
    return table[first].map { String($0) } ?? "?"
  }

  /// Whether a text is nothing but a dash, which stands for a missing figure.
  static func isMissingFigure(_ text: String) -> Bool {
    var isDash = false
    for scalar in text.unicodeScalars where scalar != " " {
      guard scalar == "–", !isDash else { return false }
      isDash = true
    }
    return isDash
  }

  private static let table = letters.merging(marks) { letter, _ in letter }

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

  private static let marks: [Unicode.Scalar: Character] = [
    // change
    "▲": "^", "▼": "v", "→": ">", "←": "<", "↑": "^", "↓": "v",
    // groups
    "■": "#", "▪": "+", "▫": "-", "□": ".",
    // verdicts, lines, selection
    "●": "*", "○": "o", "►": ">", "◄": "<", "×": "x", "›": ">", "‹": "<", "·": "-", "…": "$", "§": "S",
    "‥": ":",
    "–": "-", "—": "-", "−": "-", "≥": ">", "≤": "<", "∑": "S", "Σ": "S", "±": "~", "≈": "&", "°": "o",
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

extension String {
  /// The text as a terminal of a level shows it.
  public func folded(_ glyphs: GlyphLevel) -> String {
    glyphs == .ascii ? map { AsciiFold.fold($0) }.joined() : self
  }
}
