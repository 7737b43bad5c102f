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

  /// Draws as many lines as fit, from the offset on; beside each other where there is room.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    canvas.putRule(column: rect.column, row: rect.row, columns: rect.columns, title: Phrases.help[language])
    let area = rect.splitTop(1).rest
    let count = max(1, min(3, area.columns / Self.leastColumns))
    let width = area.columns / count
    let lines = lines(columns: width, canvas.glyphs)
    // As high as the window, or as what must be scrolled through.
    let height = max(area.rows, (lines.count + count - 1) / count)
    let first = canvas.sight.scroll(
      .words, to: offset, count: min(lines.count, height), height: area.rows)
    for (index, line) in lines.enumerated() where (first..<first + area.rows).contains(index % height) {
      let column = Rect(
        column: area.column + index / height * width, row: area.row, columns: width, rows: area.rows)
      draw(line, row: area.row + index % height - first, in: column, on: &canvas)
    }
    ScrollBar(count: min(lines.count, height), shown: min(lines.count, height, area.rows), offset: first)
      .draw(column: area.endColumn - 1, rows: area.row..<area.endRow, on: &canvas)
  }

  /// Less is too narrow for keys beside their words.
  private static let leastColumns = 56

  private enum Line {
    case title(String)
    case key(String, String)
    case blank
  }

  /// How wide the column of keys is.
  private func keyColumns(_ columns: Int) -> Int {
    let longest = groups.flatMap(\.keys).map { TextWidth.columns(of: $0.key) }.max() ?? 0
    return min(longest, columns / 3)
  }

  /// Words that do not fit a line go on in the next: what a key does is never cut.
  private func lines(columns: Int, _ glyphs: GlyphLevel) -> [Line] {
    let room = max(8, columns - 6 - keyColumns(columns))
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
      let wide = keyColumns(rect.columns)
      canvas.put(key, column: rect.column + 3, row: row, .key, limit: wide)
      let column = rect.column + 4 + wide
      let text = TextWidth.cutAtWord(words, to: rect.endColumn - 1 - column, glyphs: canvas.glyphs)
      canvas.put(text, column: column, row: row)
    }
  }
}
