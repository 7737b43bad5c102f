import TextUI
import Words

/// What a screen too small for anything says: the size it needs.
public struct TooSmallPanel: Panel {
  /// The least size at which a board is drawn.
  public static let least = Size(columns: 40, rows: 10)

  /// What is asked nevertheless, with the keys that answer it; `nil` where nothing is.
  public var asked: LocalizedText?
  /// In which language.
  public var language: Language

  /// The sentence, or what is asked instead of it.
  public init(asked: LocalizedText? = nil, language: Language) {
    self.asked = asked
    self.language = language
  }

  /// Draws the sentence over as many lines as it takes.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    let sentence = Phrases.tooSmall(columns: Self.least.columns, rows: Self.least.rows)
    let text = (asked ?? sentence)[language]
    let lines = TextWidth.wrap(text, columns: rect.columns, glyphs: canvas.glyphs)
    for (index, line) in lines.prefix(rect.rows).enumerated() {
      canvas.put(line, column: rect.column, row: rect.row + index)
    }
  }
}
