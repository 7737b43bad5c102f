import Pages
import Scores
import TextUI
import Words

/// The columns of the ranking, and the lines between its rows.
struct RankingTable {
  let panel: RankingPanel
  /// How the rows stand among each other, where not all are shown.
  let among: YearTable.Among?

  private var table: YearTable { panel.table }
  private var item: Int { panel.rankedItem }
  private var language: Language { panel.language }

  /// From this width on the columns of dimensions have names, below it their numbers.
  private static let wide = 112

  /// The provinces; what has no room is left out, but not what they are sorted by, nor the cursor.
  func list(columns: Int, isWidest: Bool) -> List {
    let table = declared(isWide: columns >= Self.wide, isWidest: isWidest)
    var list = table.list(.ranking, language, selection: panel.selection, selected: 3...3)
    list.grid.cursor = cursorColumn
    list.isCentred = true
    let median = medianRow
    list.rows.group = { row in
      let parts = [group(beginningAt: row), row == median ? medianName : nil].compactMap { $0 }
      return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }
    return list
  }

  private func declared(isWide: Bool, isWidest: Bool) -> Table {
    // The head of what the rows are sorted by stands out.
    let role = { (sort: YearTable.Sort) -> Role in panel.sort == sort ? .heading : .secondary }
    // What must be seen keeps its room where others lose theirs.
    let priority = { (sort: YearTable.Sort, usual: Int) in
      panel.sort == sort || panel.cursor == sort ? 18 : usual
    }
    return Table(panel.places) {
      Column("rank", Phrases.rank, .screen, isFigure: true) { .whole(table[$0, item]?.rank) }
        .onScreen(.fixed(3), 20, .strong)
      Column("rank_change", Phrases.change, .screen, isFigure: true) { places(of: $0) }
        .onScreen(.fixed(3), priority(.change, 7), headRole: role(.change))
      Column("mark", .screen) { mark(of: table.provinces[$0]) }.onScreen(.fixed(1), 19, head: .empty)
      Column("province", panel.definition.unitHead, .screen) { .name(table.provinces[$0].shortName) }
        .onScreen(.flexible(minimum: 14, maximum: 22), 20, headRole: role(.name)) {
          table.provinces[$0].code == panel.own ? .ownLine : nil
        }
      if let among {
        Column("among", Phrases.amongHead(panel.filter), .screen, isFigure: true) { place in
          among.ranks[place].map { .rank($0, of: among.of) } ?? .missing
        }.onScreen(.fixed(4), 19)
      }
      for column in table.shownItems {
        score(column, isWide, priority(.item(column), column == 0 ? 17 : 8), role(.item(column)))
        if column == item { change(priority(.rise(column), 6), role(.rise(column))) }
      }
      if isWidest { more }
    }
  }

  private func score(_ column: Int, _ isWide: Bool, _ priority: Int, _ role: Role) -> Column<Int> {
    let id = table.items[column]
    return Column(id.text, head(of: id, isWide), .screen, isFigure: true) { score(of: $0, column) }
      .onScreen(.fixed(column == 0 ? 8 : 5), priority, headRole: role)
  }

  private func change(_ priority: Int, _ role: Role) -> Column<Int> {
    Column("change", Phrases.change, .screen, isFigure: true) { place in
      guard let movement = table.movement(of: place, item: item) else {
        let isAnew = table.isMeasuredAnew[item] || table.memberChange(of: place, item: item) != nil
        return isAnew && table.rankChange(of: place, item: item) != nil ? .seriesBreak : .none
      }
      return .change(movement.change, isSlight: movement.isMarkedSlight)
    }.onScreen(.fixed(5), priority, headRole: role)
  }

  /// Of a wide screen: the region, and the ranks of all years, the best at the top.
  private var more: [Column<Int>] {
    let regions = Dictionary(panel.regions.map { ($0.id, $0.shortName) }) { first, _ in first }
    let years = RankYears(panel.more?.history)
    let widest = regions.values.reduce(0) { max($0, TextWidth.columns(of: $1[language])) }
    let region = Column<Int>("region", Phrases.region, .screen) { place in
      .name(regions[table.provinces[place].regionID] ?? .empty)
    }.onScreen(.fixed(widest), 4)
    let ranks = Column<Int>("years", years.title, .screen, isFigure: true) { place in
      years.sparkline(of: table.provinces[place].id).map { .drawn(GridCell($0)) } ?? .none
    }.onScreen(.fixed(1), 5)
    return (regions.isEmpty ? [] : [region]) + [ranks]
  }

  /// The column that the cursor stands in, by its place among those declared.
  private var cursorColumn: Int? {
    let first = among == nil ? 4 : 5
    switch panel.cursor {
    case .change: return 1
    case .name: return 3
    case .item(let column), .rise(let column):
      guard let place = table.shownItems.firstIndex(of: column) else { return nil }
      let ranked = table.shownItems.firstIndex(of: item)
      return first + place + (ranked.map { $0 < place } == true ? 1 : 0)
    }
  }

  /// A name ends where the marks of the groups do, a number where the figures do.
  private func head(of item: ItemID, _ isWide: Bool) -> LocalizedText {
    if item == .total { return Phrases.total + LocalizedText(same: " ") }
    let name = isWide ? panel.definition.dimension(item)?.wideHeadName : nil
    return name ?? LocalizedText(same: "\(item) ")
  }

  private func score(of place: Int, _ item: Int) -> Value {
    guard let cell = table[place, item] else { return .drawn(GridCell(Figures.missing + " ", .missing)) }
    let mark = Marks.group(cell.group)
    let text = Figures(language).decimal(cell.score, places: places(ofItem: item))
    return .drawn(GridCell(text + (mark.isEmpty ? " " : mark), Marks.role(ofGroup: cell.group)))
  }

  private func places(ofItem item: Int) -> Int { item == 0 ? panel.definition.decimals : 2 }

  private func places(of place: Int) -> Value {
    table.rankChange(of: place, item: item).map { .places($0) }
      ?? (table.memberChange(of: place, item: item) == nil ? .none : .seriesBreak)
  }

  /// The board's own province and the compared ones.
  private func mark(of province: Province) -> Value {
    if province.code == panel.own { return .drawn(GridCell(Marks.own, .ownLine)) }
    return panel.compared.firstIndex(of: province.code).map {
      .drawn(GridCell(Marks.comparedLetter($0), Marks.comparedRole($0)))
    } ?? .none
  }

  /// The line above the first province of a group, where the order is that of the groups.
  private func group(beginningAt row: Int) -> String? {
    let cell = table[panel.places[row], item]
    let before = row > 0 ? table[panel.places[row - 1], item] : nil
    guard let cell else {
      let words = table.isExcerpt(item: item) ? Phrases.unknown : Phrases.unranked
      return row == 0 || before != nil ? words[language] : nil
    }
    guard case .item = panel.sort, row == 0 || before?.group != cell.group else { return nil }
    return cell.group.map { Phrases.group($0, panel.definition)[language] }
  }

  /// The first row on the other side of the median, or at it; `nil` where the order is another, or all rows
  /// shown stand on one side.
  private var medianRow: Int? {
    guard case .item = panel.sort, let median = table.median(item: item) else { return nil }
    let isBeyond = { (place: Int) -> Bool in
      table.score(place, item).map { panel.isReversed ? $0 >= median : $0 <= median } ?? false
    }
    return panel.places.firstIndex(where: isBeyond).flatMap { $0 > 0 ? $0 : nil }
  }

  private var medianName: String? {
    table.median(item: item).map { median in
      let figure = Figures(language).decimal(median, places: places(ofItem: item))
      return Phrases.medianOf(panel.definition, derivedFor: derivedSet)[language] + " " + figure
    }
  }

  private var derivedSet: String? { table.isDerived ? String(table.provinces.count) : nil }
}

/// The ranks of an item over all years, one province a line; their shape is the same whatever the window.
private struct RankYears {
  private let history: ItemHistory?
  private let breaks: Set<Int>

  init(_ history: ItemHistory?) {
    self.history = history
    breaks = Set((history?.values ?? []).indices.filter { history?.isMeasuredAnew(at: $0) == true })
  }

  /// `Hạng 11–24`.
  var title: LocalizedText {
    guard let years = history?.values.map(\.year), let first = years.first, let last = years.last else {
      return Phrases.rank
    }
    return Phrases.rank + LocalizedText(same: " \(first % 100)–\(last % 100)")
  }

  /// A column a year from the lowest rank (the lowest sign) to the first.
  func sparkline(of id: ProvinceID) -> Sparkline? {
    guard let points = history?.trend(for: id)?.points else { return nil }
    let values = points.map { point -> Double? in
      guard let standing = point.standing, let rank = standing.rank, standing.of > 1 else { return nil }
      return Double(standing.of - rank) / Double(standing.of - 1)
    }
    return Sparkline(values, range: 0...1, breaks: breaks)
  }
}

extension YearTable {
  /// The items that have a column: of an excerpt only those of which something is known.
  var shownItems: [Int] {
    items.indices.filter { $0 == 0 || !isExcerpt(item: $0) || knownCount(item: $0) > 0 }
  }
}
