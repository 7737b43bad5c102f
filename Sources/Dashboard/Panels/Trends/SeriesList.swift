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
    let names = nameColumns(isHead: layout.usesHeadNames)
    table(rows, names...names, isHead: layout.usesHeadNames).list(
      .series, language, selection: selection, selected: 0...1, showsHeading: false, isSpaced: layout.isSpaced
    ).draw(in: layout.list, on: &canvas)
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

  /// Beside head names the mark of a group stands at its rank.
  private func table(_ rows: [TrendsContent.Row], _ names: ClosedRange<Int>, isHead: Bool = false) -> Table {
    let figures = Figures(language)
    let tier = { (row: TrendsContent.Row) in row.standing.map { Marks.role(ofGroup: $0.group) } }
    return Table(rows) {
      Column("item", .screen) { .id(Self.number(of: $0.item)) }.onScreen(.fixed(1), 2, .number)
      Column("name", .screen) { .id(name(of: $0.item, isHead: isHead)) }
        .onScreen(.flexible(minimum: names.lowerBound, maximum: names.upperBound), 4)
      Column("rank", Phrases.rank, .screen, isFigure: true) { row in
        let mark = row.standing.map { Marks.group($0.group) } ?? " "
        return .id(figures.rank(row.standing) + (isHead ? mark : ""))
      }.onScreen(.fixed(isHead ? 6 : 5), 3) { tier($0) ?? .missing }
      Column("mark", .screen) { row in isHead ? .none : .id(row.standing.map { Marks.group($0.group) } ?? "")
      }
      .onScreen(.fixed(1), 1, by: tier)
    }
  }

  /// The selected series alone: `› 7 Môi trường  61/61 □`, and which of how many it is.
  private func drawLine(_ selection: Int, in rect: Rect, on canvas: inout Canvas) {
    guard rows.indices.contains(selection) else { return }
    let place = "\(selection + 1)/\(rows.count)"
    let right = TextWidth.columns(of: place) + 1
    guard rect.columns > right, rect.rows > 0 else { return }
    let area = rect.splitLeft(rect.columns - right).left
    let line = table([rows[selection]], 4...Int.max).list(.series, language, showsHeading: false)
    line.grid.draw(line.rows, selection: 0, in: area, on: &canvas)
    canvas.putRight(place, endColumn: rect.endColumn, row: rect.row, .secondary)
  }
}
