import Pages
import Scores
import TextUI
import Words

/// Panel 4: all provinces in the total and the dimensions, sorted and filtered.
///
/// Its columns are in ``RankingTable``, what stands beside them in ``RankingDetails``.
struct RankingPanel: Panel {
  /// The figures of the year.
  @Boxed var table: YearTable
  /// The provinces shown, by their places in the table, in order.
  var places: [Int]
  /// By what they are sorted.
  var sort: YearTable.Sort
  /// The column that the cursor stands in.
  var cursor = YearTable.Sort.item(0)
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
  /// What there is more to know where the screen is wide.
  @Boxed var more: RankingMore?

  /// From this width on regions and years have columns, and the selected row stands beside them in detail.
  static let widest = 192
  /// The columns of the detail.
  private static let detailColumns = 42

  /// Draws the rows in sight and what there is to say about the selected one.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let isWidest = more != nil && rect.columns >= Self.widest && places.indices.contains(selection)
    let (left, right) = rect.splitLeft(isWidest ? rect.columns - Self.detailColumns : rect.columns)
    let room = isWidest ? left.splitLeft(left.columns - 1).left : left
    canvas.putRule(
      column: rect.column, row: rect.row, columns: rect.columns, title: title,
      joints: isWidest ? [RuleJoint(column: right.column, title: selectedName)] : [])
    guard !places.isEmpty else {
      canvas.put(Phrases.nothingFound[language], column: rect.column + 1, row: rect.row + 1, .secondary)
      return
    }
    let sentences = sentences
    let (body, words) = parts(of: room)
    let among = filter == .all ? nil : table.among(places, item: rankedItem)
    RankingTable(panel: self, among: among).list(columns: room.columns, isWidest: isWidest)
      .draw(in: body, on: &canvas)
    if isWidest, let more {
      canvas.putVertical(column: right.column, rows: right.row + 1..<right.endRow)
      RankingDetails(panel: self, place: places[selection], lines: more.lines)
        .draw(in: right.splitTop(1).rest.splitLeft(1).rest, on: &canvas)
    }
    for (row, text) in sentences.suffix(words.rows).reversed().enumerated() {
      canvas.putLine(text[language], row: words.endRow - 1 - row, in: words)
    }
  }

  /// Where the selected province stands among those it belongs to, and what there is to say about it.
  private var sentences: [LocalizedText] {
    guard places.indices.contains(selection) else { return [] }
    let sentences = RankingSentences(self)
    return [sentences.among(places[selection]), sentences.text(for: places[selection])].compactMap { $0 }
  }

  /// The rows, and below them what is said of the selected one: one line of it in a low window, none in a lower
  /// one, and as many for every row.
  private func parts(of rect: Rect) -> (body: Rect, words: Rect) {
    let body = rect.splitTop(1).rest
    let hasParts = definition.units == nil && !regions.isEmpty || filter != .all
    let sentences = hasParts && !table.isExcerpt(item: rankedItem) ? 2 : 1
    let (table, words) = body.splitBottom(
      body.rows >= 12 ? sentences : body.rows >= 8 ? 1 : 0)
    return (table, words)
  }

  private var selectedName: String { table.provinces[places[selection]].name[language] }

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
      case .item(let item): itemName(item)[language]
      case .rise(let item): Phrases.changeOf(itemName(item))[language]
      case .change: Phrases.rankChange[language]
      case .name: Phrases.byName[language]
      }
    return Phrases.sorted(by: LocalizedText(same: name), isReversed: isReversed)[language]
  }

  private func itemName(_ item: Int) -> LocalizedText {
    guard item > 0 else { return Phrases.total }
    let id = table.items[item]
    return LocalizedText(same: "\(id) ") + (definition.dimension(id)?.shortName ?? .empty)
  }

  /// The item whose ranks, groups and changes the rows tell.
  var rankedItem: Int {
    switch sort {
    case .item(let item), .rise(let item): item
    case .change, .name: 0
    }
  }
}

/// What a wide screen shows besides the figures of the year.
struct RankingMore: Sendable {
  /// The ranked item over the years.
  var history: ItemHistory
  /// The total and the dimensions of the selected province.
  var lines: [ItemLine]
}

extension RankingPanel {
  /// The rows shown, in their order.
  func file(of book: ScoreBook) -> TableFile? {
    Ranking(of: table.items[rankedItem], in: table.year, basis: table.basis, book: book).map { ranking in
      var file = TableFile(
        name: "\(definition.id)-\(table.year)-ranking",
        table: ranking.table(ranking.rows(places.map { table.provinces[$0] })))
      file.picture = { [language, own] in ranking.page(language, glyphs: .blocks, own: own) }
      return file
    }
  }
}
