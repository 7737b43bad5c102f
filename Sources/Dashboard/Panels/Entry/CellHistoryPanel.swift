import Pages
import Scores
import TextUI
import Words

/// What became of one value, newest first: who changed it when, from what to what, and why.
struct CellHistoryPanel: Panel {
  /// The entries, newest first.
  var entries: [HistoryEntry]
  /// What was done to the year: how large the act is that an entry is of.
  var acts: [HistoryAct]
  /// Where.
  var cell: ScoreCell
  var year: Int
  /// The province's name.
  var province: LocalizedText
  @Boxed var definition: IndexDefinition
  /// The chosen entry.
  var selection: Int
  var language: Language

  /// Draws the list, and below it the chosen entry in whole words.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let item = cell.item == .total ? Phrases.total[language] : cell.item.text
    HistoryFrame(
      title: "\(Phrases.historyOf[language]): \(province[language]) · \(item) · \(year)", table: table,
      rows: rows, selection: selection,
      detail: entries.indices.contains(selection) ? detail(of: entries[selection]) : ""
    ).draw(in: rect, on: &canvas)
  }

  private func detail(of entry: HistoryEntry) -> String {
    var words = [entry.ownReason.map { "“\($0)”" }, entry.source, entry.file].compactMap { $0 }
    if words.isEmpty { words = [Phrases.noReasonGiven[language]] }
    if let act = acts.first(where: { $0.id == entry.act }) {
      let size = ActWords.size(act, definition)
      words.append(
        LocalizedText(vi: "cả lần: \(size.vietnamese)", en: "all of it: \(size.english)")[language])
    }
    return words.joined(separator: " · ")
  }

  private var table: Grid {
    Grid(
      columns: [
        GridColumn("", width: .fixed(16), priority: 3),
        GridColumn("", width: .fixed(10), priority: 2),
        GridColumn("", width: .fixed(16), priority: 1),
        GridColumn("", width: .flexible(minimum: 12), priority: 4),
      ], showsHeading: false, showsScrollBar: true)
  }

  private var rows: GridRows {
    let figures = Figures(language)
    return GridRows(count: entries.count) { place in
      let entry = entries[place]
      let values = entry.cell == nil ? "" : "\(figures.whole(entry.before)) → \(figures.whole(entry.after))"
      return [
        GridCell(HistoryPage.date(of: entry)), GridCell(entry.user.printable),
        GridCell(HistoryWords.action(of: entry)[language]), GridCell(values),
      ]
    }
  }
}
