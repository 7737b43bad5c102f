import Pages
import TextUI
import Words

/// The check on the screen: the page, what was typed, and how to leave.
struct TerminalCheckPanel: Panel {
  var page: TerminalCheckPage
  /// What came in, the newest last.
  var events: [Event]
  /// The first line shown.
  var offset: Int

  /// Draws the title, as much of the page as fits, what was typed, and the keys.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    guard rect.rows > 0, rect.columns > 0 else { return }
    drawTitle(row: rect.row, columns: rect.columns, on: &canvas)
    let area = Self.pageArea(in: rect)
    let drawn = page.drawn(columns: max(0, area.columns - 2))
    let first = canvas.sight.scroll(.words, to: offset, count: drawn.size.rows, height: area.rows)
    let text = Rect(column: area.column, row: area.row, columns: area.columns - 1, rows: area.rows)
    if text.rows > 0, text.columns > 0 { canvas.put(drawn, from: first, in: text) }
    ScrollBar(count: drawn.size.rows, shown: min(drawn.size.rows, area.rows), offset: first)
      .draw(column: area.endColumn - 1, rows: area.row..<max(area.row, area.endRow), on: &canvas)
    guard rect.rows >= 3 else { return }
    drawEvents(row: rect.endRow - 2, columns: rect.columns, on: &canvas)
    canvas.put(
      TextWidth.cutAtWord(Self.keys[page.language], to: rect.columns - 2, glyphs: canvas.glyphs),
      column: rect.column + 1, row: rect.endRow - 1, .keyText)
  }

  /// An offset moved by so many lines that still shows a full screen.
  func moved(by lines: Int, in size: Size) -> Int {
    let area = Self.pageArea(in: Rect(size))
    let count = page.drawn(columns: max(0, area.columns - 2)).size.rows
    var sight = Sight()
    return sight.scroll(.words, to: offset + lines, count: count, height: area.rows)
  }

  /// How many lines of the page a screen shows.
  static func rows(in size: Size) -> Int { pageArea(in: Rect(size)).rows }

  private static func pageArea(in rect: Rect) -> Rect {
    rect.splitTop(1).rest.splitBottom(min(2, max(0, rect.rows - 1))).rest
  }

  private func drawTitle(row: Int, columns: Int, on canvas: inout Canvas) {
    canvas.fill(Rect(column: 0, row: row, columns: columns, rows: 1), " ", .title)
    let (facts, language) = (page.facts, page.language)
    let size = canvas.size
    let parts = [
      TerminalCheckPage.title[language], facts.taken ?? facts.name, facts.locale,
      "\(size.columns)×\(size.rows)", facts.glyphs.rawValue,
    ]
    let title = TextWidth.cutAtWord(
      parts.joined(separator: " · "), to: columns - 2, glyphs: canvas.glyphs)
    canvas.put(title, column: 1, row: row, .titleStrong)
  }

  private func drawEvents(row: Int, columns: Int, on canvas: inout Canvas) {
    let words = events.compactMap { KeyWords.words(of: $0)?[page.language] }
    let typed = words.isEmpty ? Self.typeSomething[page.language] : words.joined(separator: "  ")
    let label = Self.typed[page.language] + ": "
    let used = canvas.put(label, column: 1, row: row, .heading)
    let room = columns - 2 - used
    let text =
      words.isEmpty
      ? TextWidth.cutAtWord(typed, to: room, glyphs: canvas.glyphs)
      : TextWidth.tail(typed, of: room, glyphs: canvas.glyphs)
    canvas.put(text, column: 1 + used, row: row, words.isEmpty ? .secondary : .strong)
  }

  private static let typed = LocalizedText(vi: "Đã nhận", en: "Received")
  private static let typeSomething = LocalizedText(
    vi: "bấm phím bất kỳ, gõ chữ có dấu, dán, bấm chuột", en: "press any key, type letters, paste, click")
  private static let keys = LocalizedText(
    vi: "↑↓ PgDn xem tiếp, có lời khuyên ở dưới   q thoát", en: "↑↓ PgDn more, advice below   q leave")
}
