import Pages
import Scores
import TextUI
import Words

/// The series to choose from, with the rank in the chosen year.
struct SeriesList {
  var rows: [TrendsContent.Row]
  @Boxed var definition: IndexDefinition
  var language: Language
  /// Whether it lists a dimension and its components.
  var isInside: Bool

  /// The columns it takes with whole names and group marks.
  var columns: Int { numberColumns + nameColumns(isHead: false) + 11 }

  /// The columns it takes with head names and marks behind the ranks; 0 where there are none.
  var narrowColumns: Int { isInside ? 0 : numberColumns + nameColumns(isHead: true) + 9 }

  func draw(selection: Int, _ layout: TrendsLayout, on canvas: inout Canvas) {
    if layout.form == .line {
      drawLine(selection, in: layout.list, on: &canvas)
      canvas.sight.add(Sight.Row(.series, selection), in: layout.list)
      return
    }
    let rows = GridRows(count: rows.count) { cells(self.rows[$0], isHead: layout.usesHeadNames) }
    List(.series, table(layout), rows, selection: selection, isSpaced: layout.isSpaced)
      .draw(in: layout.list, on: &canvas)
  }

  /// The name of a series in the list.
  func name(of item: ItemID, isHead: Bool = false) -> String {
    if item == .total { return Phrases.total[language] }
    if let dimension = definition.dimension(item) {
      if isInside { return Phrases.wholeDimension[language] }
      return (isHead ? dimension.headName : dimension.shortName)[language]
    }
    return definition.component(item)?.shortName[language] ?? item.text
  }

  /// The number and the short name of a series.
  func wholeName(of item: ItemID) -> String {
    if item == .total { return Phrases.total[language] }
    let name = definition.dimension(item)?.shortName ?? definition.component(item)?.shortName
    return "\(item) \((name ?? definition.name(of: item))[language])"
  }

  /// The number of a series.
  static func number(of item: ItemID) -> String { item == .total ? "∑" : item.text }

  private var numberColumns: Int {
    rows.reduce(1) { max($0, TextWidth.columns(of: Self.number(of: $1.item))) }
  }

  private func nameColumns(isHead: Bool) -> Int {
    rows.reduce(0) { max($0, TextWidth.columns(of: name(of: $1.item, isHead: isHead))) }
  }

  private func table(_ layout: TrendsLayout) -> Grid {
    let names = nameColumns(isHead: layout.usesHeadNames)
    var table = Grid(
      columns: [
        GridColumn("", width: .fixed(numberColumns), priority: 3),
        GridColumn("", width: .flexible(minimum: names, maximum: names), priority: 3),
        GridColumn("", .right, width: .fixed(layout.usesHeadNames ? 6 : 5), priority: 2),
        GridColumn("", width: .fixed(1), priority: 1),
      ], spacing: 1, showsHeading: false)
    table.selectedColumns = 0...1
    return table
  }

  private func cells(_ row: TrendsContent.Row, isHead: Bool) -> [GridCell] {
    let figures = Figures(language)
    let start = [
      GridCell(Self.number(of: row.item), .number), GridCell(name(of: row.item, isHead: isHead)),
    ]
    guard let standing = row.standing else {
      return start + [GridCell(Figures.missing + (isHead ? " " : ""), .missing)]
    }
    let tier = Marks.role(ofGroup: standing.group)
    if isHead {
      let rank = figures.rank(standing) + Marks.group(standing.group)
      return start + [GridCell(rank, tier)]
    }
    return start + [
      GridCell(figures.rank(standing), tier),
      GridCell(Marks.group(standing.group), tier),
    ]
  }

  /// The selected series alone: `› 7 Môi trường  61/61 □`, and which of how many it is.
  private func drawLine(_ selection: Int, in rect: Rect, on canvas: inout Canvas) {
    guard rows.indices.contains(selection) else { return }
    let row = rows[selection]
    let place = "\(selection + 1)/\(rows.count)"
    let cells = cells(row, isHead: false)
    let right = TextWidth.columns(of: place) + 1
    let table = Grid(
      columns: [
        GridColumn("", width: .fixed(1), priority: 2),
        GridColumn("", width: .flexible(minimum: 4), priority: 4),
        GridColumn("", .right, width: .fixed(5), priority: 3),
        GridColumn("", width: .fixed(1), priority: 1),
      ], spacing: 1, showsHeading: false)
    guard rect.columns > right, rect.rows > 0 else { return }
    let area = rect.splitLeft(rect.columns - right).left
    table.draw(GridRows([cells]), selection: 0, in: area, on: &canvas)
    canvas.putRight(place, endColumn: rect.endColumn, row: rect.row, .secondary)
  }
}
