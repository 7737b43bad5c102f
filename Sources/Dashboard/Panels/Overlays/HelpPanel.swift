import Pages
import TextUI
import Words

/// All keys of a screen and the marks it uses.
struct HelpPanel: Panel {
  /// Keys and what they do, in groups.
  var groups: [Group]
  /// The first line shown.
  var offset: Int
  var language: Language

  /// Keys that belong together.
  struct Group: Sendable {
    /// What they are for.
    var title: LocalizedText
    /// The keys, as printed on them, and what each does.
    var keys: [(key: String, words: LocalizedText)]

    /// A group.
    init(_ title: LocalizedText, _ keys: [(key: String, words: LocalizedText)]) {
      self.title = title
      self.keys = keys
    }
  }

  /// Draws as many lines as fit, from the offset on.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    canvas.putRule(column: rect.column, row: rect.row, columns: rect.columns, title: Phrases.help[language])
    let area = rect.splitTop(1).rest
    let lines = lines(columns: area.columns, canvas.glyphs)
    let first = canvas.sight.scroll(.words, to: offset, count: lines.count, height: area.rows)
    for (index, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      draw(line, row: area.row + index, in: area, on: &canvas)
    }
    ScrollBar(count: lines.count, shown: min(lines.count, area.rows), offset: first)
      .draw(column: area.endColumn - 1, rows: area.row..<area.endRow, on: &canvas)
  }

  private enum Line {
    case title(String)
    case key(String, String)
    case blank
  }

  /// How wide the column of keys is.
  private static func keyColumns(_ columns: Int) -> Int { min(24, columns / 3) }

  /// Words that do not fit a line go on in the next: what a key does is never cut.
  private func lines(columns: Int, _ glyphs: GlyphLevel) -> [Line] {
    let room = max(8, columns - 6 - Self.keyColumns(columns))
    var lines: [Line] = []
    for group in groups {
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.title(group.title[language]))
      lines += group.keys.flatMap { key, words in
        TextWidth.wrap(words[language], columns: room, glyphs: glyphs).enumerated()
          .map { .key($0.offset == 0 ? key : "", $0.element) }
      }
    }
    return lines
  }

  private func draw(_ line: Line, row: Int, in rect: Rect, on canvas: inout Canvas) {
    switch line {
    case .blank: return
    case .title(let text): canvas.put(text, column: rect.column + 1, row: row, .heading)
    case .key(let key, let words):
      let wide = Self.keyColumns(rect.columns)
      canvas.put(key, column: rect.column + 3, row: row, .key, limit: wide)
      let column = rect.column + 4 + wide
      let text = TextWidth.cutAtWord(words, to: rect.endColumn - 1 - column, glyphs: canvas.glyphs)
      canvas.put(text, column: column, row: row)
    }
  }
}
