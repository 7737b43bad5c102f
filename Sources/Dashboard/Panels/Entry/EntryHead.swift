import Pages
import Scores
import TextUI
import Words

/// The lines above the grid: how far the year is, and which dimensions are in sight.
struct EntryHead: Panel {
  var panel: EntryPanel

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let (draft, review, language) = (panel.draft, panel.review, panel.language)
    let title = Phrases.entering(
      draft.year, provinces: panel.definition.counted(draft.codes.count),
      isPublished: draft.published != nil && draft.steps.isEmpty)[language]
    let isPress = draft.level == .excerpt
    let known =
      isPress
      ? draft.codes.count { code in
        panel.columns.items.contains { draft.value(ScoreCell(code: code, item: $0)) != nil }
      } : 0
    var counts = [
      isPress
        ? Phrases.pressFigures(panel.definition.counted(known))[language]
        : Phrases.entered(review.enteredCount, of: review.requiredCount)[language],
      Phrases.faults(review.faultCount)[language],
    ]
    if review.questionCount > 0 { counts.append(Phrases.questions(review.questionCount)[language]) }
    var right = counts.joined(separator: " · ")
    if review.statedMissingCount > 0 {
      let stated = review.statedMissingCount
      let whole = [Phrases.statedMissing(stated)[language], "\(stated) \(Marks.noFigure)"].map { words in
        ([counts[0], words] + counts.dropFirst()).joined(separator: " · ")
      }
      // In words where all of the title has room beside them, by the mark while the year has.
      let glyphs = canvas.glyphs
      let room = [title, "\(draft.year)"].map { rect.columns - 3 - TextWidth.columns(of: $0, glyphs: glyphs) }
      let fitting = zip(whole, room).first { TextWidth.columns(of: $0, glyphs: glyphs) <= $1 }
      right = fitting?.0 ?? right
    }
    var width = TextWidth.columns(of: right, glyphs: canvas.glyphs)
    if width > rect.columns - 2 {
      right = counts.dropFirst().joined(separator: " · ")
      width = TextWidth.columns(of: right, glyphs: canvas.glyphs)
    }
    let room = rect.columns - width - 3
    let shown = [title, "\(draft.year)"].first { TextWidth.columns(of: $0, glyphs: canvas.glyphs) <= room }
    canvas.put(shown ?? "", column: rect.column + 1, row: rect.row, .heading)
    let isOpen = review.faultCount + review.questionCount > 0
    canvas.putRight(right, endColumn: rect.endColumn - 1, row: rect.row, isOpen ? .warning : .strong)
    guard rect.rows > 1 else { return }
    drawStatus(in: rect, on: &canvas)
  }

  private func drawStatus(in rect: Rect, on canvas: inout Canvas) {
    let (page, groups) = EntryGrid(panel: panel).page(in: rect)
    let names =
      panel.columns.groups.count > 1 && panel.draft.level == .component
      ? dimensions(in: groups) : []
    guard !panel.isForm else {
      let province =
        panel.table.provinces.indices.contains(panel.cursor.row)
        ? panel.table.provinces[panel.cursor.row].name[panel.language] : ""
      let place = "‹ \(panel.cursor.row + 1)/\(panel.table.provinces.count) ›"
      canvas.putRule(
        column: rect.column, row: rect.row + 1, columns: rect.columns,
        title: "\(panel.definition.naming(Phrases.entryForm)[panel.language]): \(province)  \(place)")
      return
    }
    var text = names.joined(separator: " · ")
    let total = panel.columns.groups.count
    if page.count < panel.columns.groups.reduce(0, { $0 + $1.count }) {
      let shown =
        groups.count == 1 ? "\(groups.lowerBound + 1)" : "\(groups.lowerBound + 1)–\(groups.upperBound + 1)"
      text += (text.isEmpty ? "" : "  ") + "‹ \(shown)/\(total) ›"
    }
    let cut = TextWidth.cutAtWord(text, to: rect.columns - 6, glyphs: canvas.glyphs)
    canvas.putRule(
      column: rect.column, row: rect.row + 1, columns: rect.columns, title: cut.isEmpty ? nil : cut)
  }

  private func dimensions(in groups: ClosedRange<Int>) -> [String] {
    let all = panel.definition.dimensions(in: panel.draft.year)
    return groups.compactMap { place in
      all.indices.contains(place) ? "\(all[place].id) \(all[place].shortName[panel.language])" : nil
    }
  }
}
