import Pages
import Scores
import TextUI
import Words

/// The columns of a ranking, as many as a width has room for; the one it is sorted by always.
struct RankingColumns {
  private let panel: RankingPanel
  private let isWide: Bool

  /// From this width on the columns have names, below it the numbers of the dimensions.
  private static let wide = 112

  init(_ panel: RankingPanel, width: Int) {
    self.panel = panel
    isWide = width >= Self.wide
  }

  var table: Grid {
    let language = panel.language
    var columns = [
      GridColumn(Phrases.rank[language], .right, width: .fixed(3), priority: 20),
      GridColumn(
        Phrases.change[language], .right, width: .fixed(3), priority: panel.sort == .change ? 18 : 7,
        role: role(.change)),
      GridColumn("", width: .fixed(1), priority: 19),
      GridColumn(
        panel.definition.unitHead[language], width: .flexible(minimum: 14, maximum: 22), priority: 20,
        role: role(.name)),
    ]
    for (place, item) in panel.table.items.enumerated() where isShown(place) {
      let isSorted = panel.sort == .item(place)
      columns.append(
        GridColumn(
          title(of: item), .right, width: .fixed(place == 0 ? 8 : 5),
          priority: isSorted ? 18 : place == 0 ? 17 : 8, role: role(.item(place))))
    }
    var table = Grid(columns: columns, spacing: 1)
    table.selectedColumns = 3...3
    return table
  }

  func cells(of place: Int) -> [GridCell] {
    let province = panel.table.provinces[place]
    let figures = Figures(panel.language)
    let own = panel.table[place, panel.rankedItem]
    var cells = [
      GridCell(own?.rank.map(String.init) ?? Figures.missing, own?.rank == nil ? .missing : .strong),
      change(place, figures), mark(province),
      GridCell(province.shortName[panel.language], province.code == panel.own ? .ownLine : .text),
    ]
    for item in panel.table.items.indices where isShown(item) {
      guard let cell = panel.table[place, item] else {
        cells.append(GridCell(Figures.missing + " ", .missing))
        continue
      }
      let places = item == 0 ? panel.definition.decimals : 2
      let mark = Marks.group(cell.group)
      let text = figures.decimal(cell.score, places: places) + (mark.isEmpty ? " " : mark)
      cells.append(GridCell(text, Marks.role(ofGroup: cell.group)))
    }
    return cells
  }

  /// Whether an item has a column: of an excerpt only those of which something is known.
  private func isShown(_ item: Int) -> Bool {
    item == 0 || !panel.table.isExcerpt(item: item) || panel.table.knownCount(item: item) > 0
  }

  private func change(_ place: Int, _ figures: Figures) -> GridCell {
    guard let change = panel.table.rankChange(of: place) else {
      return panel.table.memberChange(of: place) == nil ? .empty : GridCell(Marks.seriesBreak, .breakLine)
    }
    return GridCell(figures.change(change), Marks.role(ofPlaces: change))
  }

  /// The board's own province and the compared ones.
  private func mark(_ province: Province) -> GridCell {
    if province.code == panel.own { return GridCell("●", .ownLine) }
    guard let letter = panel.compared.firstIndex(of: province.code) else { return .empty }
    let roles: [Role] = [.comparedA, .comparedB, .comparedC, .comparedD, .comparedE]
    return GridCell(String(Array("ABCDE")[letter % 5]), roles[letter % 5])
  }

  /// The head of what the rows are sorted by stands out.
  private func role(_ sort: YearTable.Sort) -> Role { panel.sort == sort ? .heading : .secondary }

  private func title(of item: ItemID) -> String {
    if item == .total { return Phrases.total[panel.language] + " " }
    guard isWide, let dimension = panel.definition.dimension(item) else { return "\(item) " }
    return dimension.headName[panel.language] + " "
  }
}
