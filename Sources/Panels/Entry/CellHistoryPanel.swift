import Scores
import TextUI
import Words

/// What became of one value, newest first: who changed it when, from what to what, and why.
public struct CellHistoryPanel: Panel {
  /// The entries, newest first.
  public var entries: [HistoryEntry]
  /// Where.
  public var cell: ScoreCell
  /// In which year.
  public var year: Int
  /// The province's name.
  public var province: LocalizedText
  /// The chosen entry.
  public var selection: Int
  /// In which language.
  public var language: Language

  /// A value's history.
  public init(
    entries: [HistoryEntry], cell: ScoreCell, year: Int, province: LocalizedText, selection: Int,
    language: Language
  ) {
    self.entries = entries
    self.cell = cell
    self.year = year
    self.province = province
    self.selection = selection
    self.language = language
  }

  /// Draws the list, and below it the chosen entry in whole words.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    let item = cell.item == .total ? Phrases.total[language] : cell.item.text
    let title = "\(Phrases.historyOf[language]): \(province[language]) · \(item) · \(year)"
    canvas.putRule(
      column: rect.column, row: rect.row, columns: rect.columns,
      title: TextWidth.cutAtWord(title, to: rect.columns - 6, glyphs: canvas.glyphs))
    let (_, area) = rect.splitTop(1)
    let detailRows = min(5, area.rows / 2)
    let list = Rect(column: area.column, row: area.row, columns: area.columns, rows: area.rows - detailRows)
    rows.drawList(table, selection: selection, in: list, on: &canvas)
    let detail = Rect(column: area.column, row: list.endRow, columns: area.columns, rows: detailRows)
    drawDetail(in: detail, on: &canvas)
  }

  private func drawDetail(in rect: Rect, on canvas: inout Canvas) {
    guard rect.rows > 1, entries.indices.contains(selection) else { return }
    canvas.putRule(column: rect.column, row: rect.row, columns: rect.columns, title: nil)
    let entry = entries[selection]
    let words = [entry.reason.map { "“\($0)”" }, entry.source, entry.file].compactMap { $0 }
    let text = words.isEmpty ? Phrases.noReasonGiven[language] : words.joined(separator: " · ")
    let lines = TextWidth.wrap(text.printable, columns: rect.columns - 2, glyphs: canvas.glyphs)
    for (place, line) in lines.prefix(rect.rows - 1).enumerated() {
      canvas.put(line, column: rect.column + 1, row: rect.row + 1 + place)
    }
  }

  private var table: Table {
    Table(
      columns: [
        TableColumn("", width: .fixed(16), priority: 3),
        TableColumn("", width: .fixed(10), priority: 2),
        TableColumn("", width: .fixed(16), priority: 1),
        TableColumn("", width: .flexible(minimum: 12), priority: 4),
      ], showsHeading: false, showsScrollBar: true)
  }

  private var rows: TableRows {
    let figures = Figures(language)
    return TableRows(count: entries.count) { place in
      let entry = entries[place]
      let values = entry.cell == nil ? "" : "\(figures.whole(entry.before)) → \(figures.whole(entry.after))"
      return [
        TableCell(HistoryPage.date(of: entry)), TableCell(entry.user.printable),
        TableCell(HistoryWords.action(of: entry)[language]), TableCell(values),
      ]
    }
  }
}
