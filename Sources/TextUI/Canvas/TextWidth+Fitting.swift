extension TextWidth {
  /// The text cut to a number of columns, with `…` at its end where something was left out.
  ///
  /// For names and sentences only; a number that does not fit is left out whole by whoever draws it.
  public static func cut(_ text: String, to limit: Int, glyphs: GlyphLevel = .blocks) -> String {
    guard columns(of: text, glyphs: glyphs) > limit else { return text }
    guard limit > 0 else { return "" }
    var kept = ""
    var used = 0
    for character in text {
      let width = columns(of: String(character), glyphs: glyphs)
      guard used + width < limit else { break }
      kept.append(character)
      used += width
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// The end of a text being typed, with `‹` before it where something was left out: what stands
  /// before the cursor stays in sight.
  public static func tail(_ text: String, of limit: Int, glyphs: GlyphLevel = .blocks) -> String {
    guard columns(of: text, glyphs: glyphs) > limit else { return text }
    guard limit > 0 else { return "" }
    var kept: [Character] = []
    var used = 1
    for character in text.reversed() {
      used += columns(of: String(character), glyphs: glyphs)
      guard used <= limit else { break }
      kept.append(character)
    }
    return "‹" + String(kept.reversed())
  }

  /// As many whole words as fit a number of columns, with ` …` behind them where some were left out.
  ///
  /// For sentences that may hold figures: none is cut in two.
  public static func cutAtWord(_ text: String, to limit: Int, glyphs: GlyphLevel = .blocks) -> String {
    guard columns(of: text, glyphs: glyphs) > limit else { return text }
    guard let words = wrap(text, columns: limit - 2, glyphs: glyphs).first else { return "" }
    return words + " …"
  }

  /// The text broken at spaces into lines of at most so many columns.
  ///
  /// A word longer than a line is broken where the line ends; a newline in the text ends a line.
  /// No lines where there are no columns.
  public static func wrap(_ text: String, columns limit: Int, glyphs: GlyphLevel = .blocks) -> [String] {
    guard limit > 0 else { return [] }
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var used = 0
      for word in paragraph.split(separator: " ") {
        let width = columns(of: String(word), glyphs: glyphs)
        if used > 0, used + 1 + width <= limit {
          line += " " + word
          used += 1 + width
          continue
        }
        if used > 0 { lines.append(line) }
        (line, used) = breaking(word, width, limit, glyphs, into: &lines)
      }
      lines.append(line)
    }
    return lines
  }

  /// The end of a word whose full lines were taken off, and the columns that end takes.
  private static func breaking(
    _ word: Substring, _ width: Int, _ limit: Int, _ glyphs: GlyphLevel, into lines: inout [String]
  ) -> (String, Int) {
    guard width > limit else { return (String(word), width) }
    var line = ""
    var used = 0
    for character in word {
      let width = columns(of: String(character), glyphs: glyphs)
      if used > 0, used + width > limit {
        lines.append(line)
        (line, used) = ("", 0)
      }
      line.append(character)
      used += width
    }
    return (line, used)
  }
}
