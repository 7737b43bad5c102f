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
    guard !places.isEmpty else {
      canvas.put(Phrases.nothingFound[language], column: rect.column + 1, row: rect.row + 1, .secondary)
      return
    }
    list(isWide: rect.columns >= Self.wide).draw(in: parts.body, on: &canvas)
    guard let row = parts.sentence, places.indices.contains(selection) else { return }
    canvas.putLine(RankingSentences(self).text(for: places[selection])[language], row: row, in: rect)
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

  /// From this width on the columns of dimensions have names, below it their numbers.
  private static let wide = 112

  /// The provinces; what has no room is left out, but not what they are sorted by.
  private func list(isWide: Bool) -> List {
    // The head of what the rows are sorted by stands out.
    let role = { (sort: YearTable.Sort) -> Role in self.sort == sort ? .heading : .secondary }
    var list = Table(places) {
      Column("rank", Phrases.rank, .screen, isFigure: true) { .whole(table[$0, rankedItem]?.rank) }
        .onScreen(.fixed(3), 20, .strong)
      Column("rank_change", Phrases.change, .screen, isFigure: true) { change(of: $0) }
        .onScreen(.fixed(3), sort == .change ? 18 : 7, headRole: role(.change))
      Column("mark", .screen) { mark(of: table.provinces[$0]) }.onScreen(.fixed(1), 19, head: .empty)
      Column("province", definition.unitHead, .screen) { .name(table.provinces[$0].shortName) }
        .onScreen(.flexible(minimum: 14, maximum: 22), 20, headRole: role(.name)) {
          table.provinces[$0].code == own ? .ownLine : nil
        }
      for (item, id) in table.items.enumerated() where isShown(item) {
        Column(id.text, head(of: id, isWide), .screen, isFigure: true) { score(of: $0, item) }
          .onScreen(
            .fixed(item == 0 ? 8 : 5), sort == .item(item) ? 18 : item == 0 ? 17 : 8,
            headRole: role(.item(item)))
      }
    }.list(.ranking, language, selection: selection, selected: 3...3)
    list.rows.group = group(beginningAt:)
    return list
  }

  /// Whether an item has a column: of an excerpt only those of which something is known.
  private func isShown(_ item: Int) -> Bool {
    item == 0 || !table.isExcerpt(item: item) || table.knownCount(item: item) > 0
  }

  /// A blank behind it stands for the mark of the group.
  private func head(of item: ItemID, _ isWide: Bool) -> LocalizedText {
    let number = LocalizedText(same: item.text)
    let name = item == .total ? Phrases.total : isWide ? definition.dimension(item)?.headName : nil
    return (name ?? number) + LocalizedText(same: " ")
  }

  private func score(of place: Int, _ item: Int) -> Value {
    guard let cell = table[place, item] else { return .drawn(GridCell(Figures.missing + " ", .missing)) }
    let mark = Marks.group(cell.group)
    let text = Figures(language).decimal(cell.score, places: item == 0 ? definition.decimals : 2)
    return .drawn(GridCell(text + (mark.isEmpty ? " " : mark), Marks.role(ofGroup: cell.group)))
  }

  private func change(of place: Int) -> Value {
    table.rankChange(of: place).map { .places($0) }
      ?? (table.memberChange(of: place) == nil ? .none : .seriesBreak)
  }

  /// The board's own province and the compared ones.
  private func mark(of province: Province) -> Value {
    if province.code == own { return .drawn(GridCell(Marks.own, .ownLine)) }
    return compared.firstIndex(of: province.code).map {
      .drawn(GridCell(Marks.comparedLetter($0), Marks.comparedRole($0)))
    } ?? .none
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

extension RankingPanel {
  /// The rows shown, in their order.
  func file(of book: ScoreBook) -> TableFile? {
    Ranking(of: table.items[rankedItem], in: table.year, basis: table.basis, book: book).map { ranking in
      TableFile(
        name: "\(definition.id)-\(table.year)-ranking",
        table: ranking.table(ranking.rows(places.map { table.provinces[$0] })))
    }
  }
}
