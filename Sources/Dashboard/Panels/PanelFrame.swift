import Pages
import Scores
import TextUI
import Words

/// What stands around every panel: the title line, the panels, the message line and the keys.
struct PanelFrame {
  /// The province's year, whose standing the title tells.
  @Boxed var report: ProvinceYear
  /// Whether there is a year before and one after.
  var neighbours: (before: Bool, after: Bool)
  /// The panels there are, with their numbers.
  var panels: [(number: Int, name: LocalizedText)]
  /// The number of the open panel.
  var active: Int
  /// News, or what is wrong; the source line where there is none.
  var message: (text: LocalizedText, role: Role)?
  /// Whose figures the panel shows, where they are not those of the title; the longer words first.
  var sources: [LocalizedText]?
  /// The keys that matter here, the most important first.
  var keys: [FooterKey]
  /// Whether nothing can be changed.
  var isReadOnly: Bool
  /// The draft that is open, if one is.
  var draft: DraftTitle?
  /// The board's own province, while another is looked at.
  @Boxed var home: Province?
  var language: Language

  /// One key of the footer and what it does.
  struct FooterKey: Hashable, Sendable {
    /// As it is printed on the key: `Enter`, `↑↓`.
    var key: String
    /// What it does, in a word or two.
    var words: LocalizedText

    /// A key of the footer.
    init(_ key: String, _ words: LocalizedText) {
      self.key = key
      self.words = words
    }
  }

  /// Draws the frame and returns what is left inside it.
  func draw(on canvas: inout Canvas) -> Rect {
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

  /// The lines a frame takes where it is whole.
  static let rowsAround = 4

  /// From this height on there is room for the line of panels and the message line.
  static let tallRows = 16

  private func drawTitle(on canvas: inout Canvas) {
    let width = canvas.size.columns
    canvas.fill(Rect(column: 0, row: 0, columns: width, rows: 1), " ", .title)
    let title = TitleLine(frame: self).fitted(to: width - 2, glyphs: canvas.glyphs)
    var column = 1
    for piece in title.left {
      let isName = piece == report.province.name[language] || piece == report.province.shortName[language]
      let role: Role = !isName ? .title : home == nil ? .titleStrong : .panelNameActive
      let width = canvas.put(piece, column: column, row: 0, role)
      if piece.contains(String(report.year)) { addYear(column..<column + width, on: &canvas) }
      column += width + 2
    }
    let right = title.right.joined(separator: "  ")
    canvas.putRight(right, endColumn: width - 1, row: 0, .titleStrong)
  }

  /// The year can be clicked: its signs lead to the year before and after, it itself to the list of years.
  private func addYear(_ columns: Range<Int>, on canvas: inout Canvas) {
    let area = { (range: Range<Int>) in Rect(column: range.lowerBound, row: 0, columns: range.count, rows: 1)
    }
    canvas.sight.add(Sight.Row(.titleYear, 0), in: area(columns))
    if neighbours.before {
      canvas.sight.add(Sight.Row(.titleYear, -1), in: area(columns.lowerBound..<columns.lowerBound + 1))
    }
    if neighbours.after {
      canvas.sight.add(Sight.Row(.titleYear, 1), in: area(columns.upperBound - 1..<columns.upperBound))
    }
  }

  /// The panels by number and name; where they do not fit closer together, then by number only but for
  /// the open one.
  private func drawPanels(on canvas: inout Canvas) {
    let (width, glyphs) = (canvas.size.columns, canvas.glyphs)
    let labels = { (isBrief: Bool) in
      panels.map { panel in
        isBrief && panel.number != active ? " \(panel.number) " : " \(panel.number) \(panel.name[language]) "
      }
    }
    let columns = { (labels: [String]) in
      labels.map { TextWidth.columns(of: $0, glyphs: glyphs) }
    }
    let all = columns(labels(false)).reduce(1, +)
    let shared = all > width ? 1 : 0
    let shown = labels(all - shared * panels.count > width)
    var column = 1 - shared
    // The open one last: its blanks belong to it.
    var starts: [Int] = []
    for label in columns(shown) {
      starts.append(column)
      column += label - shared
    }
    let order = panels.indices.sorted { panels[$0].number != active && panels[$1].number == active }
    for place in order {
      let role: Role = panels[place].number == active ? .panelNameActive : .panelName
      let width = canvas.put(shown[place], column: starts[place], row: 1, role)
      canvas.sight.add(
        Sight.Row(.panelTabs, panels[place].number),
        in: Rect(column: starts[place], row: 1, columns: width, rows: 1))
    }
  }

  private func drawMessage(row: Int, on canvas: inout Canvas) {
    let line = message ?? (source(columns: canvas.size.columns - 2, canvas.glyphs), .secondary)
    canvas.putLine(line.text[language], row: row, in: Rect(canvas.size), line.role)
  }

  /// Where the figures come from, in fewer words where there is no room.
  private func source(columns: Int, _ glyphs: GlyphLevel) -> LocalizedText {
    if let sources {
      return sources.first { TextWidth.columns(of: $0[language], glyphs: glyphs) <= columns } ?? sources.last
        ?? .empty
    }
    let long = Phrases.sourceLine(report)
    return TextWidth.columns(of: long[language], glyphs: glyphs) <= columns
      ? long : Phrases.shortSourceLine(report)
  }

  /// The keys in their order; where not all fit, the last two (help and leaving) stay.
  private func drawFooter(row: Int, on canvas: inout Canvas) {
    let (glyphs, columns) = (canvas.glyphs, canvas.size.columns)
    let width = { (key: FooterKey) in
      TextWidth.columns(of: "\(key.key) \(key.words[language])", glyphs: glyphs) + 2
    }
    var first = keys.dropLast(2)
    let last = keys.suffix(2)
    while !first.isEmpty, (first + last).reduce(-1, { $0 + width($1) }) > columns {
      first.removeLast()
    }
    var column = 1
    for key in first + last where column + width(key) - 2 < columns {
      canvas.put(key.key, column: column, row: row, .key)
      let start = column + 1 + TextWidth.columns(of: key.key, glyphs: glyphs)
      canvas.put(key.words[language], column: start, row: row, .keyText)
      if let place = keys.firstIndex(of: key) {
        canvas.sight.add(
          Sight.Row(.footerKeys, place), in: Rect(column: column, row: row, columns: width(key) - 2, rows: 1))
      }
      column += width(key)
    }
  }
}

extension Sight.ListID {
  /// The tabs of the panels, by their numbers.
  static let panelTabs = Self("tabs of panels")
  /// The year of the title: -1 the one before, 0 the list, 1 the one after.
  static let titleYear = Self("year of the title")
  /// The keys of the footer, by their places.
  static let footerKeys = Self("keys of the footer")
}

/// The pieces of the title line, in shorter and shorter forms until they fit.
struct TitleLine {
  let frame: PanelFrame

  func fitted(to columns: Int, glyphs: GlyphLevel) -> (left: [String], right: [String]) {
    let width = { (pieces: [String]) in
      pieces.reduce(0) { $0 + TextWidth.columns(of: $1, glyphs: glyphs) } + 2 * max(0, pieces.count - 1)
    }
    for form in Form.allCases {
      let (left, right) = (left(form, glyphs), right(form))
      if width(left) + width(right) + 2 <= columns { return (left, right) }
    }
    return (left(.rankOnly, glyphs), [])
  }

  /// What is left out, one after another, until the rest fits.
  private enum Form: Int, CaseIterable {
    case whole, groupNumber, shortVisit, shortBasis, shortName, noUnit, noScoreChange, noRankChange, noIndex
    case shortDraft
    case rankOnly

    static func >= (one: Form, other: Form) -> Bool { one.rawValue >= other.rawValue }
  }

  private func left(_ form: Form, _ glyphs: GlyphLevel) -> [String] {
    let (report, language) = (frame.report, frame.language)
    let isShort = form.rawValue >= Form.shortName.rawValue
    let name = isShort ? report.province.shortName : report.province.name
    let before = frame.neighbours.before ? "‹ " : "  "
    let after = frame.neighbours.after ? " ›" : ""
    var pieces = form.rawValue < Form.noIndex.rawValue ? [report.definition.shortName] : []
    pieces.append(name[language])
    if let home = frame.home {
      pieces.append((form >= .shortVisit ? Phrases.isVisit : Phrases.visit(from: home))[language])
    }
    // The year of a book without scores is none that it has.
    if !report.isOfEmptyBook {
      let press =
        report.isPress && form.rawValue < Form.noIndex.rawValue ? " " + Phrases.pressMark[language] : ""
      pieces.append("\(before)\(report.year)\(press)\(after)")
    }
    if let derivation = report.derivation {
      let isLong = form.rawValue < Form.shortBasis.rawValue
      let words = isLong ? Phrases.asIfMerged(derivation, in: report.year) : Phrases.asIfMergedShort
      pieces.append(words[language])
    }
    if let draft = frame.draft {
      pieces.append(
        draft.words(on: report.year, isShort: form >= .shortDraft, in: language, glyphs: glyphs))
    }
    if frame.isReadOnly { pieces.append(Phrases.readOnly[language]) }
    return pieces
  }

  private func right(_ form: Form) -> [String] {
    let (report, language) = (frame.report, frame.language)
    let figures = Figures(language)
    guard let standing = report.total.standing else { return [missing(report)[language]] }
    var total = figures.decimal(standing.score, places: report.definition.decimals)
    if standing.score != nil, form.rawValue < Form.noUnit.rawValue {
      total += " " + report.definition.scoreUnit().score[language]
    }
    if form.rawValue < Form.noScoreChange.rawValue, let change = report.total.scoreChange {
      total += " " + figures.change(change) + (report.total.movement?.isMarkedSlight == true ? "≈" : "")
    }
    var rank = (language == .vietnamese ? "hạng " : "rank ") + figures.rank(standing)
    if form.rawValue < Form.noRankChange.rawValue, let change = figures.rankChange(report.total) {
      rank += " " + change
    }
    if form == .rankOnly || standing.score == nil { return [rank] }
    guard let own = standing.group else { return [total, rank] }
    let group = Phrases.group(own, report.definition, isShort: form != .whole)
    return [total, rank, "\(group[language]) \(Marks.group(own))"]
  }

  private func missing(_ report: ProvinceYear) -> LocalizedText {
    if report.total.absence == .incomplete {
      return LocalizedText(vi: "chưa đủ số liệu", en: "figures incomplete")
    }
    return report.isExcerpt
      ? LocalizedText(vi: "bảng chưa có", en: "not in this board")
      : LocalizedText(vi: "chưa có số liệu", en: "no figures")
  }
}
