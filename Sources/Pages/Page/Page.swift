import TextUI
import Words

/// A page of headings, sentences and tables, to be read, printed and signed.
///
/// What it says is put together once; plain text is made here, Markdown and HTML beside it.
public struct Page {
  /// The heading of the page.
  var title: String
  /// What stands below it, a line each.
  var head: [String] = []
  /// What is said, in parts.
  var sections: [Section] = []
  /// What stands at the end, a line each: sources, the day.
  var foot: [String] = []
  /// Where the figures come from, where no line of the page says so; workbooks and pictures have it.
  public var source: String?
  /// Who signs it, where anybody does.
  var signatures: [String] = []
  /// Of which office it is, where it is a page to sign.
  var letterhead: Letterhead?
  /// What it says where it is signed, where that is shorter than the page; a part without a heading stands first.
  var letter: [Section] = []
  /// A name for its file, without an ending.
  public var fileName = "papiboard"
  /// What scripts read besides the tables.
  var data: [Value.Field] = []
  /// Its deadlines for a calendar.
  public var calendar: (() -> String)?
  /// The drawings of the page as a picture alone, where they are not those on paper.
  var pictures: [Picture] = []
  /// The rows that a spreadsheet gets.
  var file: Table?
  var language: Language
  /// What the reader's terminal can show; only plain text asks.
  public var glyphs: GlyphLevel

  /// One part under its heading.
  public struct Section {
    /// The heading.
    var title: String
    /// What stands below it.
    var blocks: [Block]

    /// A part.
    init(_ title: String, _ blocks: [Block]) {
      self.title = title
      self.blocks = blocks
    }
  }

  /// A piece of a part.
  public enum Block {
    /// Sentences, a line each.
    case sentences([String])
    /// Sentences that belong together: a line each, on paper one paragraph.
    case paragraph([String])
    /// A list, one thing a line.
    case list([String])
    /// A table of facts, and how plain text tells them.
    case facts(Table, asText: TextForm = .grid)
    /// Drawings, side by side on paper.
    case pictures([Picture])
  }

  /// How plain text tells a table.
  public enum TextForm {
    /// As a table.
    case grid
    /// Drawn.
    case picture(Picture)
    /// A row in words, one a line, however long: what is searched line by line.
    case lines([String])
    /// Not at all: a drawing beside it has the figures.
    case none

    /// Whether it repeats a drawing.
    var isNone: Bool { if case .none = self { true } else { false } }
  }

  /// A drawing for a screen and for paper; its figures stand in a table beside it.
  public struct Picture {
    /// Its heading on paper.
    var title = ""
    /// How its marks are read; on paper.
    var legend = ""
    /// The lines of text it takes; 0 where text has no such drawing.
    var rows: Int
    /// Draws it in text.
    var draw: (Rect, inout Canvas) -> Void
    /// The drawing on paper.
    var drawing: () -> SVGDrawing? = { nil }
    /// What else must be known to read it, where it stands alone; a line each.
    var notes: [String] = []
  }

  /// A page without anything on it but its heading.
  public init(title: String, language: Language, glyphs: GlyphLevel) {
    self.title = title
    self.language = language
    self.glyphs = glyphs
  }

  /// Adds a part; one that says nothing is left out.
  mutating func add(_ title: LocalizedText, _ blocks: [Block]) {
    let kept = blocks.filter { block in
      switch block {
      case .sentences(let lines), .paragraph(let lines), .list(let lines): !lines.isEmpty
      case .facts(let table, _): table.count > 0
      case .pictures: true
      }
    }
    if !kept.isEmpty { sections.append(Section(title[language], kept)) }
  }

  /// The page as plain text, 80 columns wide; only an address longer than a line is cut nowhere.
  var text: String {
    lines(columns: TextPage.columns).map { line in
      switch line {
      case .words(let text, _): folded(text) + "\n"
      case .drawn(let canvas): canvas.text + (canvas.text.hasSuffix("\n") ? "" : "\n")
      }
    }.joined()
  }

  /// The page as it is read on a screen so many columns wide.
  public func drawn(columns: Int) -> Canvas {
    let lines = lines(columns: columns)
    let heights = lines.map { line in
      if case .drawn(let canvas) = line { canvas.size.rows } else { 1 }
    }
    var page = Canvas(size: Size(columns: columns, rows: heights.reduce(0, +)), glyphs: glyphs)
    var row = 0
    for (line, height) in zip(lines, heights) {
      switch line {
      case .words(let text, let role): page.put(text, column: 0, row: row, role)
      case .drawn(let canvas):
        page.put(canvas, from: 0, in: Rect(column: 0, row: row, columns: columns, rows: height))
      }
      row += height
    }
    return page
  }

  private enum Line {
    case words(String, Role)
    case drawn(Canvas)
  }

  private func lines(columns: Int) -> [Line] {
    let words = { (lines: [String], role: Role) in lines.map { Line.words($0, role) } }
    var lines = words(wrapped(title, columns), .heading)
    lines += words(head.flatMap { wrapped($0, columns) }, .strong)
    for section in sections {
      lines += words(["", rule(section.title, columns)], .heading)
      for (place, block) in section.blocks.enumerated() {
        let made = self.lines(block, columns: columns)
        if place > 0, !made.isEmpty { lines += words([""], .text) }
        lines += made
      }
    }
    if !foot.isEmpty {
      lines += words(["", rule("", columns)] + foot.flatMap { wrapped($0, columns) }, .secondary)
    }
    return lines
  }

  private func lines(_ block: Block, columns: Int) -> [Line] {
    let words = { (lines: [String]) in lines.map { Line.words($0, .text) } }
    switch block {
    case .sentences(let sentences), .paragraph(let sentences):
      return words(sentences.flatMap { wrapped($0, columns) })
    case .list(let items): return words(items.flatMap { hanging($0, columns) })
    case .facts(_, .none): return []
    case .facts(_, .picture(let picture)): return [.drawn(canvas(picture, columns))]
    case .facts(_, .lines(let lines)): return words(lines.map { " " + $0.printable })
    case .facts(let table, .grid):
      return words(PageTable(table, language).lines(columns: columns - 2, glyphs: glyphs))
    case .pictures(let pictures):
      return pictures.filter { $0.rows > 0 }.map { .drawn(canvas($0, columns)) }
    }
  }

  private func canvas(_ picture: Picture, _ columns: Int) -> Canvas {
    var canvas = Canvas(size: Size(columns: columns, rows: picture.rows), glyphs: glyphs)
    picture.draw(Rect(column: 0, row: 0, columns: columns, rows: picture.rows), &canvas)
    return canvas
  }

  private func wrapped(_ text: String, _ columns: Int) -> [String] {
    TextWidth.wrap(text.printable, columns: columns - 1, glyphs: glyphs).map { " " + $0 }
  }

  private func hanging(_ text: String, _ columns: Int) -> [String] {
    TextWidth.wrap(text.printable, columns: columns - 3, glyphs: glyphs)
      .enumerated().map { ($0 == 0 ? " - " : "   ") + $1 }
  }

  private func rule(_ title: String, _ columns: Int) -> String {
    let name = title.isEmpty ? "" : " \(title) "
    let used = 1 + TextWidth.columns(of: name, glyphs: glyphs)
    return "─" + name + String(repeating: "─", count: max(0, columns - used))
  }

  private func folded(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text.folded(glyphs)
  }
}

/// A table of a page; one of its columns takes the room that is left and is broken into lines.
struct PageTable {
  let heads: [String]
  /// The cells, row by row.
  let rows: [[String]]
  /// The columns of numbers.
  let right: Set<Int>
  /// The column of words, if there is one.
  let wide: Int?

  /// The least columns for words, however long the other cells are.
  private static let leastWide = 24
  /// The most columns of any other column; longer cells are broken too.
  private static let mostNarrow = 22
  /// How narrow such a column may become where the words have no room.
  private static let leastNarrow = 12

  /// The cells of facts as they are read.
  init(_ table: Table, _ language: Language) {
    let columns = table.columns(.page)
    heads = columns.map { table.heads[$0].name[language] }
    rows = (0..<table.count).map { row in
      columns.map { table[row, $0].text(language, decimals: table.heads[$0].decimals) }
    }
    right = Set(columns.indices.filter { table.heads[columns[$0]].isFigure })
    wide = columns.firstIndex { table.heads[$0].isWide }
  }

  /// The table as lines of text.
  func lines(columns: Int, glyphs: GlyphLevel) -> [String] {
    let widths = widths(columns: columns, glyphs: glyphs)
    // Where a page is too narrow for the columns, they stand closer.
    let isWide = widths.reduce(0, +) + 2 * (widths.count - 1) > columns
    let gap = isWide ? " " : "  "
    return ([heads] + rows).flatMap { row -> [String] in
      let cells = row.indices.map {
        TextWidth.wrap(row[$0].printable, columns: widths[$0], glyphs: glyphs)
      }
      let height = cells.map(\.count).max() ?? 0
      return (0..<height).map { line in
        let pieces = cells.indices.map { place in
          padded(line < cells[place].count ? cells[place][line] : "", widths[place], place, glyphs)
        }
        return " " + pieces.joined(separator: gap)
      }
    }
  }

  private func padded(_ text: String, _ width: Int, _ place: Int, _ glyphs: GlyphLevel) -> String {
    let blanks = String(
      repeating: " ", count: max(0, width - TextWidth.columns(of: text, glyphs: glyphs)))
    return right.contains(place) ? blanks + text : text + blanks
  }

  private func widths(columns: Int, glyphs: GlyphLevel) -> [Int] {
    var widths = heads.indices.map { place in
      ([heads] + rows).map { TextWidth.columns(of: $0[place], glyphs: glyphs) }.max() ?? 0
    }
    guard let wide else { return widths }
    for place in widths.indices where place != wide { widths[place] = min(widths[place], Self.mostNarrow) }
    let others = widths.indices.filter { $0 != wide }
    let left = { (widths: [Int]) in
      columns - others.reduce(0) { $0 + widths[$1] } - 2 * (widths.count - 1)
    }
    // The widest of the others gives way until the words have what they need.
    while left(widths) < Self.leastWide, let place = others.max(by: { widths[$0] < widths[$1] }),
      widths[place] > Self.leastNarrow
    {
      widths[place] -= 1
    }
    widths[wide] = max(Self.leastWide, min(widths[wide], left(widths)))
    return widths
  }
}
