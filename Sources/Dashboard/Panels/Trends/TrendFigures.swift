import Pages
import Scores
import TextUI
import Words

/// The table twin of a trend's chart, the newest year on top: score, rank, group, change, whether the
/// score compares with the year before, and the ranks of the compared provinces.
struct TrendFigures {
  @Boxed var trend: Trend
  var compared: [Trend]
  /// The chosen year, kept in sight.
  var year: Int
  @Boxed var definition: IndexDefinition
  var language: Language
  /// Whether group names stand behind their marks.
  var showsGroupNames = false

  /// The columns it takes beside a chart.
  var columns: Int { 45 + 7 * compared.count }

  func draw(in rect: Rect, on canvas: inout Canvas) {
    List(.years, table, rows, selection: points.firstIndex { $0.year == year }).draw(in: rect, on: &canvas)
  }

  private var points: [Trend.Point] { trend.points.reversed() }

  private var table: Grid {
    let letters = compared.indices.map { index in
      GridColumn(
        Marks.comparedLetter(index), .right, width: .fixed(5), priority: 7 - index,
        role: Marks.comparedRole(index))
    }
    var table = Grid(
      columns: [
        GridColumn(Phrases.year[language], width: .fixed(4), priority: 20),
        GridColumn(Phrases.score[language], .right, width: .fixed(5), priority: 18),
        GridColumn(Phrases.change[language], .right, width: .fixed(5), priority: 10),
        GridColumn(Phrases.rank[language], .right, width: .fixed(5), priority: 19),
        GridColumn(Phrases.change[language], .right, width: .fixed(3), priority: 11),
        GridColumn(Phrases.group[language], width: .fixed(3), priority: 12),
        GridColumn(Phrases.comparable[language], width: .fixed(7), priority: 2),
      ] + letters, spacing: 1)
    table.selectedColumns = 0...0
    return table
  }

  private var rows: GridRows {
    let points = self.points
    return GridRows(count: points.count) { index in
      cells(points[index], older: index + 1 < points.count ? points[index + 1] : nil)
    }
  }

  private func cells(_ point: Trend.Point, older: Trend.Point?) -> [GridCell] {
    let year = GridCell(String(point.year), .number)
    let others = compared.enumerated().map { index, trend in
      let standing = trend[point.year]?.standing
      let text = Figures(language).rank(standing?.rank, of: standing?.of ?? 0)
      return GridCell(text, standing == nil ? .missing : Marks.comparedRole(index))
    }
    guard let standing = point.standing else {
      let missing = GridCell(Figures.missing, .missing)
      return [year, missing, missing, missing, missing, missing, missing] + others
    }
    return [year] + own(standing, point, before: older?.standing) + others
  }

  private func own(
    _ standing: Standing, _ point: Trend.Point, before: Standing?
  ) -> [GridCell] {
    let figures = Figures(language)
    let missing = GridCell(Figures.missing, .missing)
    let tier = Marks.role(ofGroup: standing.group)
    var rankChange = point.memberChange == nil ? missing : GridCell(Marks.seriesBreak, .breakLine)
    var scoreChange =
      point.isComparableWithPrevious == false ? GridCell(Marks.seriesBreak, .breakLine) : missing
    if let score = standing.score, let old = before?.score, point.isComparableWithPrevious == true {
      let change = score - old
      scoreChange = GridCell(figures.change(change), Marks.role(figures.direction(change)))
    }
    if let rank = standing.rank, let old = before?.rank, point.rankJoinsPrevious {
      let places = old - rank
      rankChange = GridCell(figures.change(places), Marks.role(ofPlaces: places))
    }
    return [
      GridCell(figures.decimal(standing.score), .strong), scoreChange,
      GridCell(figures.rank(standing), tier), rankChange,
      GridCell(groupText(standing.group), tier), comparable(point),
    ]
  }

  private func groupText(_ group: Int?) -> String {
    let names = definition.groupNames
    guard let group else { return "" }
    guard showsGroupNames, names.indices.contains(group - 1) else { return "\(Marks.group(group)) \(group)" }
    return "\(Marks.group(group)) \(names[group - 1][language])"
  }

  private func comparable(_ point: Trend.Point) -> GridCell {
    switch point.isComparableWithPrevious {
    case true?: GridCell(Phrases.yes[language], .secondary)
    case false?: GridCell("\(Marks.seriesBreak) \(Phrases.no[language])", .breakLine)
    case nil: GridCell(Figures.missing, .missing)
    }
  }
}
