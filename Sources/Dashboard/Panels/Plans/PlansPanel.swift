import Pages
import Scores
import TextUI
import Words

/// Panel 6: what is overdue, due before the next report, and which falling dimension has no measure.
struct PlansPanel: Panel {
  /// The plans, laid out.
  @Boxed var content: PlansContent
  /// The selected entry large; `nil` where there is none.
  @Boxed var detail: PlanDetail?
  /// The selected entry, by its place.
  var selection: Int
  /// Whether the selected one is open, alone on the screen.
  var isOpen: Bool
  /// How many lines of it are scrolled away.
  var lineOffset: Int
  /// Whose plans they are.
  var province: LocalizedText
  var language: Language

  /// Draws the sentences, the list and beside it the selected entry; or that one alone.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    if isOpen, detail != nil {
      let hasRule = rect.rows >= 10
      let (top, body) = rect.splitTop(hasRule ? 1 : 0)
      if hasRule {
        canvas.putRule(column: rect.column, row: top.row, columns: rect.columns, title: entryTitle)
      }
      drawDetail(in: body, on: &canvas)
      return
    }
    let parts = parts(in: rect, glyphs: canvas.glyphs)
    if let row = parts.rule {
      canvas.putRule(column: rect.column, row: row, columns: rect.columns, title: title)
    }
    for (row, line) in parts.lines.enumerated() {
      canvas.put(line.text, column: rect.column + 1, row: parts.top + row, line.role)
    }
    if content.rows.isEmpty {
      drawNone(in: parts.list, on: &canvas)
    } else {
      content.list(selection: selection, in: parts.list, language).draw(in: parts.list, on: &canvas)
    }
    if let divider = parts.divider { canvas.putVertical(column: divider, rows: parts.list.row..<rect.endRow) }
    if let row = parts.belowRule {
      canvas.putRule(column: rect.column, row: row, columns: rect.columns, title: entryTitle)
    }
    if let area = parts.detail { drawDetail(in: area, on: &canvas) }
  }

  /// The widest line that is easy to read.
  private static let widest = 110

  /// All that is said of the selected entry, scrolled where it is open.
  private func drawDetail(in rect: Rect, on canvas: inout Canvas) {
    guard let detail else { return }
    let lines = PlanEntryWords(
      entry: detail.entry, today: content.review.today, line: detail.line, movement: detail.movement,
      names: detail.names
    ).lines(language, columns: min(Self.widest, rect.columns - 2), glyphs: canvas.glyphs)
    ScrolledWords(lines: lines, offset: isOpen ? lineOffset : 0, isOpen: isOpen, language: language)
      .draw(in: rect, on: &canvas)
  }

  /// Where the parts stand.
  private struct Parts {
    var rule: Int?
    var top = 0
    var lines: [(text: String, role: Role)] = []
    var list: Rect
    var divider: Int?
    var belowRule: Int?
    var detail: Rect?
  }

  private static let leastBeside = 110
  private static let leastBelow = 30

  private func parts(in rect: Rect, glyphs: GlyphLevel) -> Parts {
    let hasRule = rect.rows >= 10
    let body = rect.splitTop(hasRule ? 1 : 0).rest
    let lines = sentenceLines(columns: rect.columns - 2, most: max(1, rect.rows / 4), glyphs)
    let rest = body.splitTop(lines.count).rest
    var parts = Parts(rule: hasRule ? rect.row : nil, top: body.row, lines: lines, list: rest)
    if rect.columns >= Self.leastBeside, rest.rows >= 10 {
      let (left, right) = rest.splitLeft(rest.columns * 3 / 5)
      parts.list = left
      parts.divider = right.column
      parts.detail = right.splitLeft(1).rest
    } else if rest.rows >= Self.leastBelow {
      let (upper, lower) = rest.splitTop(rest.rows * 3 / 5)
      parts.list = upper
      parts.belowRule = lower.row
      parts.detail = lower.splitTop(1).rest
    }
    return parts
  }

  /// The falling dimensions first, then what is due; what has no room is left out whole.
  private func sentenceLines(
    columns: Int, most: Int, _ glyphs: GlyphLevel
  ) -> [(text: String, role: Role)] {
    let sentences = content.sentences
    // What is wrong is told whatever else there is.
    let most = content.leftOut.isEmpty ? most : most + 2
    let isUnattended = content.planned?.compared.contains(where: \.fellUnattended) ?? false
    var texts: [(LocalizedText, Role)] = []
    let hasPlans = !content.review.plans.isEmpty
    texts += content.faults.prefix(1).map { (Phrases.unreadablePlan($0), Role.error) }
    if hasPlans {
      if content.isOfPastYear, let today = content.review.today {
        texts.append((Phrases.statesAsOf(today), .text))
      }
      if let fallen = sentences.fallen { texts.append((fallen, isUnattended ? .warning : .strong)) }
      texts.append((sentences.deadlines, .text))
    }
    if let moved = PlanSentences.movements(content.movements.values) { texts.append((moved, .text)) }
    if !content.leftOut.isEmpty {
      texts.append((Phrases.leftOut(content.leftOut), .warning))
    }
    // The folder's other plans where there is room for more than the message.
    if let others = sentences.othersCounted, most > texts.count { texts.append((others, .secondary)) }
    var lines: [(text: String, role: Role)] = []
    for (text, role) in texts {
      let wrapped = TextWidth.wrap(text[language], columns: columns, glyphs: glyphs)
      if lines.count + wrapped.count <= most { lines += wrapped.map { ($0, role) } }
    }
    guard lines.isEmpty, content.faults.isEmpty, hasPlans, let short = sentences.fallenShort else {
      return lines
    }
    return TextWidth.wrap(short[language], columns: columns, glyphs: glyphs).prefix(most)
      .map { ($0, isUnattended ? .warning : .strong) }
  }

  private var title: String {
    let count = content.rows.count
    let words = LocalizedText(vi: "\(count) dòng", en: "\(count) rows")
    var parts = [Phrases.plans(of: province)]
    if !content.review.plans.isEmpty, content.review.running.plans.isEmpty { parts.append(Phrases.over) }
    parts.append(Phrases.arrangement(content.arrangement))
    if content.filter != .all {
      parts += [Phrases.planFilter(content.filter, content.review.plans), words]
    }
    return parts.map { $0[language] }.joined(separator: " · ")
  }

  private var entryTitle: String {
    guard let entry = detail?.entry else { return "" }
    return [entry.plan.shortTitle[language], entry.paragraph].compactMap { $0 }.joined(separator: " · ")
  }

  private func drawNone(in rect: Rect, on canvas: inout Canvas) {
    let words =
      content.review.plans.isEmpty
      ? Phrases.noPlans(province) : Phrases.nothing(content.filter, content.review.plans)
    canvas.putWords(words[language], in: rect, .secondary)
  }
}

extension PlansPanel {
  /// Every measure and report that is shown; of an open measure its log.
  var file: TableFile {
    if isOpen, case .measure(let entry) = detail?.entry {
      var log = TableFile(name: "\(entry.plan.id)-\(entry.measure.id)", table: Table.log(entry.measure.log))
      log.source = PlanNames.sources([entry.plan])
      return log
    }
    var file = TableFile(
      name: "plans" + (content.year.map { "-\($0)" } ?? ""),
      table: Table.planEntries(content.rows.lazy.map(\.entry), content.review.today))
    file.source = PlanNames.sources(content.rows.map(\.entry.plan))
    return file
  }
}
