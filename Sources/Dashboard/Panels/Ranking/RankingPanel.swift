import Pages
import Scores
import TextUI
import Words

/// Panel 4: all provinces in the total and the dimensions, sorted and filtered.
struct RankingPanel: Panel {
  /// The figures of the year.
  @Boxed var table: YearTable
  /// The provinces shown, by their places in the table, in order.
  var places: [Int]
  /// By what they are sorted.
  var sort: YearTable.Sort
  /// Whether the worst stand first.
  var isReversed: Bool
  /// Which of them are shown.
  var filter: YearTable.Filter
  /// The selected row.
  var selection: Int
  /// The code of the province the board is about.
  var own: String
  /// The codes of compared provinces, at most five: lettered A to E.
  var compared: [String]
  @Boxed var definition: IndexDefinition
  /// The regions, for the name of a filter.
  var regions: [Region]
  var language: Language

  /// Draws the rows in sight and what there is to say about the selected one.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let parts = parts(of: rect)
    canvas.putRule(column: rect.column, row: rect.row, columns: rect.columns, title: title)
    let columns = RankingColumns(self, width: rect.columns)
    guard !places.isEmpty else {
      canvas.put(Phrases.nothingFound[language], column: rect.column + 1, row: rect.row + 1, .secondary)
      return
    }
    List(.ranking, columns.table, rows(columns), selection: selection).draw(in: parts.body, on: &canvas)
    guard let row = parts.sentence, places.indices.contains(selection) else { return }
    let text = RankingSentences(self).text(for: places[selection])[language]
    let cut = TextWidth.cutAtWord(text, to: rect.columns - 2, glyphs: canvas.glyphs)
    canvas.put(cut, column: rect.column + 1, row: row)
  }

  private func parts(of rect: Rect) -> (body: Rect, sentence: Int?) {
    let body = rect.splitTop(1).rest
    guard body.rows >= 8 else { return (body, nil) }
    let (table, sentence) = body.splitBottom(1)
    return (table, sentence.row)
  }

  private var title: String {
    let item = Phrases.ranking[language] + (table.isOfEmptyBook ? "" : " \(table.year)")
    let all = table.provinces.count
    let one = definition.oneUnit.vietnamese
    let count =
      table.isExcerpt(item: 0)
      ? LocalizedText(
        vi: "bảng có số liệu \(table.knownCount(item: 0))/\(all) \(one)",
        en: "figures of \(table.knownCount(item: 0)) of \(all)")
      : LocalizedText(
        vi: "\(table.counts[0])/\(all) \(one) đủ số liệu",
        en: "\(table.counts[0])/\(all) with complete figures")
    var pieces = [item, count[language], sortName]
    if filter != .all { pieces.append(Phrases.filter(filter, definition, regions)[language]) }
    return pieces.joined(separator: " · ")
  }

  private var sortName: String {
    let name =
      switch sort {
      case .item(let item): item == 0 ? Phrases.total[language] : dimensionName(item)
      case .change: Phrases.rankChange[language]
      case .name: Phrases.byName[language]
      }
    return Phrases.sorted(by: LocalizedText(same: name), isReversed: isReversed)[language]
  }

  private func dimensionName(_ item: Int) -> String {
    let id = table.items[item]
    return "\(id) \(definition.dimension(id)?.shortName[language] ?? "")"
  }

  /// The item whose ranks and groups the rows tell.
  var rankedItem: Int {
    if case .item(let item) = sort { return item }
    return 0
  }

  private func rows(_ columns: RankingColumns) -> GridRows {
    GridRows(count: places.count, group: group(beginningAt:)) { columns.cells(of: places[$0]) }
  }

  /// The line above the first province of a group, where the order is that of the groups.
  private func group(beginningAt row: Int) -> String? {
    let cell = table[places[row], rankedItem]
    let before = row > 0 ? table[places[row - 1], rankedItem] : nil
    guard let cell else {
      let words = table.isExcerpt(item: rankedItem) ? Phrases.unknown : Phrases.unranked
      return row == 0 || before != nil ? words[language] : nil
    }
    guard case .item = sort, row == 0 || before?.group != cell.group else { return nil }
    return cell.group.map { Phrases.group($0, definition)[language] }
  }
}
