import Scores
import TextUI
import Words

/// What stands around every panel: the title line, the panels, the message line and the keys.
public struct PanelFrame {
  /// The province's year, whose standing the title tells.
  public var report: ProvinceYear
  /// Whether there is a year before and one after.
  public var neighbours: (before: Bool, after: Bool)
  /// The panels there are, with their numbers.
  public var panels: [(number: Int, name: LocalizedText)]
  /// The number of the open panel.
  public var active: Int
  /// News, or what is wrong; the source line where there is none.
  public var message: (text: LocalizedText, role: Role)?
  /// The keys that matter here, the most important first.
  public var keys: [FooterKey]
  /// Whether nothing can be changed.
  public var isReadOnly: Bool
  /// In which language.
  public var language: Language

  /// One key of the footer and what it does.
  public struct FooterKey: Hashable, Sendable {
    /// As it is printed on the key: `Enter`, `↑↓`.
    public var key: String
    /// What it does, in a word or two.
    public var words: LocalizedText

    /// A key of the footer.
    public init(_ key: String, _ words: LocalizedText) {
      self.key = key
      self.words = words
    }
  }

  /// A frame.
  public init(
    report: ProvinceYear, neighbours: (before: Bool, after: Bool),
    panels: [(number: Int, name: LocalizedText)], active: Int,
    message: (text: LocalizedText, role: Role)?, keys: [FooterKey], isReadOnly: Bool,
    language: Language
  ) {
    self.report = report
    self.neighbours = neighbours
    self.panels = panels
    self.active = active
    self.message = message
    self.keys = keys
    self.isReadOnly = isReadOnly
    self.language = language
  }

  /// Draws the frame and returns what is left inside it.
  public func draw(on canvas: inout Canvas) -> Rect {
    let isShort = canvas.size.rows < PanelFrame.tallRows
    drawTitle(on: &canvas)
    var (_, inside) = Rect(canvas.size).splitTop(1)
    if !isShort {
      drawPanels(on: &canvas)
      inside = inside.splitTop(1).rest
    }
    drawFooter(row: canvas.size.rows - 1, on: &canvas)
    inside = inside.splitBottom(1).rest
    if !isShort || message != nil {
      inside = inside.splitBottom(1).rest
      drawMessage(row: inside.endRow, on: &canvas)
    }
    return inside
  }

  /// From this height on there is room for the line of panels and the message line.
  static let tallRows = 16

  private func drawTitle(on canvas: inout Canvas) {
    let width = canvas.size.columns
    canvas.fill(Rect(column: 0, row: 0, columns: width, rows: 1), " ", .title)
    let title = TitleLine(frame: self).fitted(to: width - 2, glyphs: canvas.glyphs)
    var column = 1
    for piece in title.left {
      let isName = piece == report.province.name[language] || piece == report.province.shortName[language]
      column += canvas.put(piece, column: column, row: 0, isName ? .titleStrong : .title) + 2
    }
    let right = title.right.joined(separator: "  ")
    canvas.putRight(right, endColumn: width - 1, row: 0, .titleStrong)
  }

  private func drawPanels(on canvas: inout Canvas) {
    var column = 1
    for panel in panels {
      let label = " \(panel.number) \(panel.name[language]) "
      let role: Role = panel.number == active ? .panelNameActive : .panelName
      column += canvas.put(label, column: column, row: 1, role)
    }
  }

  private func drawMessage(row: Int, on canvas: inout Canvas) {
    let line = message ?? (Phrases.sourceLine(report), .secondary)
    let text = TextWidth.cut(line.text[language], to: canvas.size.columns - 2, glyphs: canvas.glyphs)
    canvas.put(text, column: 1, row: row, line.role)
  }

  private func drawFooter(row: Int, on canvas: inout Canvas) {
    var column = 1
    for key in keys {
      let words = key.words[language]
      let width = TextWidth.columns(of: key.key + " " + words, glyphs: canvas.glyphs)
      guard column + width < canvas.size.columns else { continue }
      column += canvas.put(key.key, column: column, row: row, .key)
      column += 1 + canvas.put(words, column: column + 1, row: row, .keyText) + 2
    }
  }
}

/// The pieces of the title line, in shorter and shorter forms until they fit.
struct TitleLine {
  let frame: PanelFrame

  func fitted(to columns: Int, glyphs: GlyphLevel) -> (left: [String], right: [String]) {
    let width = { (pieces: [String]) in
      pieces.reduce(0) { $0 + TextWidth.columns(of: $1, glyphs: glyphs) } + 2 * max(0, pieces.count - 1)
    }
    for form in 0..<Self.forms {
      let (left, right) = (left(form), right(form))
      if width(left) + width(right) + 2 <= columns { return (left, right) }
    }
    return (left(Self.forms - 1), [])
  }

  private static let forms = 6

  private func left(_ form: Int) -> [String] {
    let (report, language) = (frame.report, frame.language)
    let name = form < 2 ? report.province.name : report.province.shortName
    let before = frame.neighbours.before ? "‹ " : "  "
    let after = frame.neighbours.after ? " ›" : "  "
    var pieces = [report.definition.shortName, name[language], "\(before)\(report.year)\(after)"]
    if form >= 4 { pieces.removeFirst() }
    if report.basis == .merged { pieces.append(form < 3 ? Phrases.asIfMerged[language] : "34") }
    if frame.isReadOnly, form < 3 { pieces.append(Phrases.readOnly[language]) }
    return pieces
  }

  private func right(_ form: Int) -> [String] {
    let (report, language) = (frame.report, frame.language)
    let figures = Figures(language)
    guard let standing = report.total.standing else { return [missing(report)[language]] }
    var total = figures.decimal(standing.score, places: 4)
    if form < 5 { total += language == .vietnamese ? " điểm" : " points" }
    if form < 3, let change = report.total.scoreChange { total += " " + figures.change(change) }
    var rank = (language == .vietnamese ? "hạng " : "rank ") + figures.rank(standing.rank, of: standing.of)
    if form < 4, let change = report.total.rankChange { rank += " " + figures.change(change) }
    let mark = Marks.group(standing.group)
    let short = LocalizedText(vi: "nhóm \(standing.group)", en: "group \(standing.group)")
    let group = form < 1 ? Phrases.group(standing.group, report.definition) : short
    if form >= 5 { return [rank] }
    return [total, rank, "\(group[language]) \(mark)"]
  }

  private func missing(_ report: ProvinceYear) -> LocalizedText {
    report.total.absence == .incomplete
      ? LocalizedText(vi: "chưa đủ số liệu", en: "figures incomplete")
      : LocalizedText(vi: "chưa có số liệu", en: "no figures")
  }
}
