import Pages
import Scores
import TextUI
import Words

/// The total of every year, the newest on top: what the Overview shows where no part has a figure.
///
/// Years between the first and the last without any figure are rows too: a gap is seen as one.
struct YearsTable: Panel {
  @Boxed var trend: Trend
  /// The year in view.
  var year: Int
  @Boxed var definition: IndexDefinition
  var language: Language
  var showsHeading = true

  /// How many rows there are.
  var count: Int { years.count }

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let years = self.years
    List(
      .years, table, GridRows(count: years.count) { cells(years[$0]) }, selection: years.firstIndex(of: year)
    ).draw(in: rect, on: &canvas)
  }

  var years: [Int] {
    guard let first = trend.points.first?.year, let last = trend.points.last?.year else { return [] }
    return (first...last).reversed()
  }

  private var table: Grid {
    var columns = [
      GridColumn(Phrases.year[language], width: .fixed(4), priority: 9),
      GridColumn(Phrases.score[language], .right, width: .fixed(6), priority: 8),
      GridColumn(Phrases.change[language], .right, width: .fixed(5), priority: 4),
      GridColumn(Phrases.rank[language], .right, width: .fixed(5), priority: 8),
      GridColumn(Phrases.change[language], .right, width: .fixed(3), priority: 5),
      GridColumn("", width: .fixed(1), priority: 6),
    ]
    if definition.nationalMeans.contains(where: { $0.item == .total }) {
      columns.append(GridColumn(Phrases.nationalMean[language], .right, width: .fixed(8), priority: 3))
    }
    var table = Grid(columns: columns, spacing: 1, showsHeading: showsHeading)
    table.selectedColumns = 0...0
    return table
  }

  private func cells(_ year: Int) -> [GridCell] {
    let figures = Figures(language)
    let missing = GridCell(Figures.missing, .missing)
    let point = trend[year]
    let mean = definition.nationalMean(of: .total, in: year).map {
      GridCell(figures.decimal($0), .secondary)
    }
    var cells = [GridCell(String(year), .number)]
    if let point, let standing = point.standing {
      let before = trend[year - 1]?.standing
      let tier = Marks.role(ofGroup: standing.group)
      cells += [
        GridCell(figures.decimal(standing.score), standing.score == nil ? .missing : .strong),
        scoreChange(point, standing, before, figures),
        GridCell(figures.rank(standing), standing.rank == nil ? .missing : tier),
        rankChange(point, standing, before, figures), GridCell(Marks.group(standing.group), tier),
      ]
    } else {
      let isBreak = point?.seriesBreak != nil
      cells += [
        missing, isBreak ? GridCell(Marks.seriesBreak, .breakLine) : missing, missing, missing, .empty,
      ]
    }
    return cells + [mean ?? missing]
  }

  private func scoreChange(
    _ point: Trend.Point, _ standing: Standing, _ before: Standing?, _ figures: Figures
  ) -> GridCell {
    if point.seriesBreak != nil { return GridCell(Marks.seriesBreak, .breakLine) }
    guard point.isComparableWithPrevious == true, let score = standing.score, let old = before?.score else {
      return GridCell(Figures.missing, .missing)
    }
    return GridCell(figures.change(score - old), Marks.role(figures.direction(score - old)))
  }

  private func rankChange(
    _ point: Trend.Point, _ standing: Standing, _ before: Standing?, _ figures: Figures
  ) -> GridCell {
    if point.memberChange != nil { return GridCell(Marks.seriesBreak, .breakLine) }
    guard point.rankJoinsPrevious, let rank = standing.rank, let old = before?.rank else {
      return GridCell(Figures.missing, .missing)
    }
    return GridCell(figures.change(old - rank), Marks.role(ofPlaces: old - rank))
  }
}
