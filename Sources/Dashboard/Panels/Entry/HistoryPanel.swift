import Pages
import Scores
import TextUI
import Words

/// What became of one value, or what was done to a year, newest first; the chosen line in whole words below.
struct HistoryPanel: Panel {
  /// The value and its province; `nil` for every import, publication and taking back of the year.
  var value: (cell: ScoreCell, province: LocalizedText)?
  /// What became of the value, newest first.
  var entries: [HistoryEntry]
  /// What was done to the year, newest first.
  var acts: [HistoryAct]
  /// The act whose values are shown, one a line.
  var openAct: HistoryAct?
  var year: Int
  @Boxed var book: ScoreBook
  private var definition: IndexDefinition { book.definition }
  var selection: Int
  var language: Language

  /// An entry, and the act whose first it is, where acts are listed.
  private typealias Row = (entry: HistoryEntry, act: HistoryAct?)

  func draw(in rect: Rect, on canvas: inout Canvas) {
    canvas.putRule(
      column: rect.column, row: rect.row, columns: rect.columns,
      title: TextWidth.cutAtWord(title, to: rect.columns - 6, glyphs: canvas.glyphs))
    let area = rect.splitTop(1).rest
    let (top, foot) = area.splitBottom(min(5, area.rows / 2))
    let rows = rows
    list(rows).draw(in: top, on: &canvas)
    guard foot.rows > 1, rows.indices.contains(selection) else { return }
    canvas.putRule(column: foot.column, row: foot.row, columns: foot.columns, title: nil)
    canvas.putWords(detail(of: rows[selection]).printable, in: foot.splitTop(1).rest)
  }

  private var title: String {
    if let openAct { return ActWords.title(openAct)[language] }
    guard let (cell, province) = value else {
      return "\(Phrases.actsOf[language]): \(definition.shortName) \(year)"
    }
    let item = Phrases.cellItem(cell.item)[language]
    return "\(Phrases.historyOf[language]): \(province[language]) · \(item) · \(year)"
  }

  private var rows: [Row] {
    if let openAct { return openAct.entries.map { ($0, nil) } }
    return value == nil ? acts.map { ($0.head, $0) } : entries.map { ($0, nil) }
  }

  private func list(_ rows: [Row]) -> List {
    guard openAct == nil else { return values(rows) }
    return Table(rows) {
      Column("time", .screen) { .id(HistoryPage.date(of: $0.entry)) }.onScreen(.fixed(16), 3)
      Column("user", .screen) { .id($0.entry.user.printable) }.onScreen(.fixed(10), 2)
      Column("action", .screen) { .words(HistoryWords.action(of: $0.entry)) }
        .onScreen(.fixed(16), value == nil ? 4 : 1)
      Column("what", .screen) { what($0) }.onScreen(.flexible(minimum: 12), value == nil ? 1 : 4)
    }.list(
      .history, language, selection: selection, spacing: 2, showsHeading: false, showsScrollBar: true)
  }

  /// What an act did, value by value.
  private func values(_ rows: [Row]) -> List {
    let page = HistoryPage(
      entries: [], registry: book.registry, books: [definition.id: book], language: language)
    return Table(rows) {
      Column("what", .screen) { .id(page.place(of: $0.entry).printable) }.onScreen(.flexible(minimum: 12), 1)
    }.list(
      .history, language, selection: selection, spacing: 2, showsHeading: false, showsScrollBar: true)
  }

  /// How much an act changed, or from what to what a value was changed.
  private func what(_ row: Row) -> Value {
    if let act = row.act { return .words(ActWords.size(act, definition)) }
    let (figures, entry) = (Figures(language), row.entry)
    return entry.cell == nil
      ? .none
      : .id(
        "\(figures.whole(entry.before, of: entry.cell?.item)) → \(figures.whole(entry.after, of: entry.cell?.item))"
      )
  }

  private func detail(of row: Row) -> String {
    let entry = row.entry
    let words = [entry.ownReason.map { "“\($0)”" }, entry.source, entry.file].compactMap { $0 }
    let act = row.act ?? acts.first { $0.id == entry.act }
    let size = act.map { ActWords.size($0, definition) }
    if row.act != nil { return ([size?[language]].compactMap { $0 } + words).joined(separator: " · ") }
    let whole = size.map { [(LocalizedText(vi: "cả lần: ", en: "all of it: ") + $0)[language]] } ?? []
    return ((words.isEmpty ? [Phrases.noReasonGiven[language]] : words) + whole).joined(separator: " · ")
  }
}
