/// Figures large enough for the back row of a meeting room: five rows high, made of blocks.
public enum BigText {
  /// How many rows it takes.
  public static let rows = 5

  private static let patterns: [Character: [String]] = [
    "0": ["███", "█ █", "█ █", "█ █", "███"], "1": [" █ ", "██ ", " █ ", " █ ", "███"],
    "2": ["███", "  █", "███", "█  ", "███"], "3": ["███", "  █", "███", "  █", "███"],
    "4": ["█ █", "█ █", "███", "  █", "  █"], "5": ["███", "█  ", "███", "  █", "███"],
    "6": ["███", "█  ", "███", "█ █", "███"], "7": ["███", "  █", "  █", "  █", "  █"],
    "8": ["███", "█ █", "███", "█ █", "███"], "9": ["███", "█ █", "███", "  █", "███"],
    "/": ["   █", "  █ ", "  █ ", " █  ", "█   "], "–": ["   ", "   ", "███", "   ", "   "],
    ",": ["  ", "  ", "  ", " █", "█ "], ".": [" ", " ", " ", " ", "█"],
  ]

  /// The columns a text takes; characters without a pattern are left out.
  public static func columns(of text: String) -> Int {
    let widths = text.compactMap { patterns[$0]?[0].count }
    return widths.reduce(0, +) * 2 + max(0, widths.count - 1) * 2
  }
}

extension Canvas {
  /// Writes a figure in large digits, each block two columns wide so that it looks square.
  public mutating func putBig(_ text: String, column: Int, row: Int, _ role: Role = .text) {
    var column = column
    for character in text {
      guard let pattern = BigText.pattern(of: character) else { continue }
      for (line, blocks) in pattern.enumerated() {
        for (place, block) in blocks.enumerated() where block != " " {
          put("██", column: column + 2 * place, row: row + line, role)
        }
      }
      column += 2 * pattern[0].count + 2
    }
  }
}

extension BigText {
  fileprivate static func pattern(of character: Character) -> [String]? { patterns[character] }
}
