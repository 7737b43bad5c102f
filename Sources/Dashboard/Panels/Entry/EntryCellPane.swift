import Pages
import Scores
import TextUI
import Words

/// What there is to say about the chosen cell: its whole value, last year's, the scale, what is wrong.
struct EntryCellPane: Panel {
  var panel: EntryPanel

  func draw(in rect: Rect, on canvas: inout Canvas) {
    guard rect.rows > 0, let cell = panel.subject ?? panel.cell else { return }
    let language = panel.language
    let province = panel.table.provinces[panel.cursor.row].name[language]
    let item = panel.name(of: cell.item)[language]
    let number = cell.item.scored == .total ? "" : "\(cell.item.scored) "
    let title = TextWidth.cutAtWord(
      "\(province) · \(number)\(item)", to: rect.columns - 6, glyphs: canvas.glyphs)
    canvas.putRule(column: rect.column, row: rect.row, columns: rect.columns, title: title)
    let lines = lines(cell).flatMap { line in
      TextWidth.wrap(line.text[language], columns: rect.columns - 2, glyphs: canvas.glyphs).map {
        (text: $0, role: line.role)
      }
    }
    for (place, line) in lines.prefix(rect.rows - 1).enumerated() {
      canvas.put(line.text, column: rect.column + 1, row: rect.row + 1 + place, line.role)
    }
  }

  /// The most urgent first: where there is little room, that is what is seen.
  private func lines(_ cell: ScoreCell) -> [(text: LocalizedText, role: Role)] {
    var lines: [(text: LocalizedText, role: Role)] = []
    if let status = panel.status, status.role != .secondary { lines.append((status.text, status.role)) }
    for finding in panel.review.findings(of: cell) {
      let role: Role = !finding.isOpen ? .secondary : finding.isFault ? .error : .warning
      lines.append((marked(finding), role))
    }
    lines.append((facts(cell), .text))
    if let reason = panel.draft.reason(cell) { lines.append((Phrases.reason(reason), .secondary)) }
    if lines.count < 3, let status = panel.status, status.role == .secondary {
      lines.append((status.text, status.role))
    }
    return lines
  }

  private func marked(_ finding: DraftFinding) -> LocalizedText {
    let mark = !finding.isOpen ? "" : finding.isFault ? "× " : "! "
    var words = finding.words
    words.vietnamese = mark + words.vietnamese
    words.english = mark + words.english
    if case .conflict = finding.kind {
      let keys = Notices.conflictKeys(of: panel.review.conflictCount)
      return LocalizedText(
        vi: "\(words.vietnamese): \(keys.vietnamese).", en: "\(words.english): \(keys.english).")
    }
    guard let suggestion = finding.suggestion else { return words }
    let offer = Phrases.suggestion(suggestion)
    let stop = words.vietnamese.hasSuffix("?") ? "" : "."
    return LocalizedText(
      vi: "\(words.vietnamese)\(stop) \(offer.vietnamese)", en: "\(words.english)\(stop) \(offer.english)")
  }

  private func facts(_ cell: ScoreCell) -> LocalizedText {
    let texts = Language.allCases.map { language -> (Language, String) in
      let figures = Figures(language)
      let before = panel.checks.before(cell, in: panel.draft)
      var parts: [String] = []
      let kind = panel.draft[cell] == .untouched ? Phrases.publishedValue : Phrases.enteredValue
      switch panel.draft.fact(cell) {
      case .statedMissing: parts.append("\(kind[language]): \(LocalizedText.noFigure[language])")
      case .nothing: parts.append(Phrases.notEntered[language])
      case .value(let value):
        var text = "\(kind[language]) \(figures.whole(.value(value), of: cell.item))"
        if let before, panel.checks.compares(cell.item) {
          text += " (\(figures.change(value - before)))"
        }
        parts.append(text)
      }
      if let before {
        parts.append(
          Phrases.lastYear(isDerived: panel.checks.isBeforeDerived(cell, in: panel.draft))[language] + " "
            + (cell.item.isStated ? figures.whole(.value(before), of: cell.item) : figures.decimal(before)))
      }
      if cell.item.aspect == .rank, let ranked = panel.draft.ranked {
        parts.append(Phrases.rankedOf(ranked)[language])
      }
      let lacking = panel.checks.lacking(cell, in: panel.draft)
      if !lacking.isEmpty {
        parts.append(Phrases.lastYear(lacking: lacking)[language])
      }
      if let scale = panel.checks.scale(of: cell.item) {
        parts.append(
          Phrases.scale[language] + " " + figures.decimal(scale.lowerBound) + "–"
            + figures.decimal(scale.upperBound))
      }
      return (language, parts.joined(separator: " · "))
    }
    let text = { (wanted: Language) in texts.first { $0.0 == wanted }?.1 ?? "" }
    return LocalizedText(vi: text(.vietnamese), en: text(.english))
  }
}
