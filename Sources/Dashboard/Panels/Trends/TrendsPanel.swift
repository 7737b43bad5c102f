import Pages
import Scores
import TextUI
import Words

/// Panel 2: how rank and score moved, of the total, a dimension or a component, beside others.
struct TrendsPanel: Panel {
  /// What is shown.
  var content: TrendsContent
  /// The selected series, by its place.
  var selection: Int
  /// The chosen year.
  var year: Int
  /// Whether a dimension is open, so that its components are listed.
  var isInside: Bool
  /// Whether the chart is of scores, not of ranks.
  var showsScores: Bool
  /// Whether the table stands in place of the chart.
  var showsTable: Bool
  /// The rank a target asks for, by year; empty where there is no target.
  var targetPath: [Int: Int] = [:]
  /// The score a target asks for, by year; empty where there is none.
  var scorePath: [Int: Double] = [:]
  @Boxed var definition: IndexDefinition
  var language: Language

  /// Draws the list of series, the chart or the table with words below, and what there is room for.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let layout = layout(in: rect)
    drawRules(layout, in: rect, on: &canvas)
    list.draw(selection: selection, layout, on: &canvas)
    let (area, lines) = mainParts(layout, glyphs: canvas.glyphs)
    if showsTable {
      figures(showsGroupNames: area.columns >= 76).draw(in: area, on: &canvas)
    } else {
      chart(layout).draw(in: area, clickable: .chartYears, on: &canvas)
    }
    let gap = area.endRow + lines.count < layout.main.endRow ? 1 : 0
    let words = Rect(
      column: layout.main.column + 1, row: area.endRow + gap, columns: layout.main.columns - 1,
      rows: layout.main.endRow - area.endRow - gap)
    TrendWords.draw(lines, in: words, on: &canvas)
    if let aside = layout.aside { figures().draw(in: aside.splitLeft(1).rest, on: &canvas) }
    if let area = layout.parts { parts.draw(in: area, on: &canvas) }
  }

  /// Whether a screen of this size has room for the parts of a series, so that they need be read.
  static func hasRoomForParts(_ screen: Size) -> Bool {
    screen.columns >= TrendsLayout.partsSize.columns && screen.rows >= TrendsLayout.partsSize.rows
  }

  private var list: SeriesList {
    SeriesList(rows: content.rows, definition: definition, language: language, isInside: isInside)
  }

  private var parts: TrendParts {
    TrendParts(parts: content.parts, definition: definition, language: language)
  }

  /// Of scores only the years around the chosen one that measure alike: others are on another scale.
  private func chart(_ layout: TrendsLayout) -> TrendChart {
    guard showsScores else {
      return TrendChart(
        trend: content.trend, compared: content.compared, bands: bands(layout), targetPath: targetPath,
        markedYear: year, showsCounts: true, language: language)
    }
    let years = stretch
    var chart = TrendChart(
      trend: content.trend.over(years), compared: content.compared.map { $0.over(years) },
      scorePath: scorePath.filter { years.contains($0.key) }, markedYear: year, showsScores: true,
      language: language)
    chart.medians = content.medians.filter { years.contains($0.key) }
    chart.hidesEarlier = content.trend.points.first.map { $0.year < years.lowerBound } ?? false
    chart.hidesLater = content.trend.points.last.map { $0.year > years.upperBound } ?? false
    return chart
  }

  /// The years whose scores are drawn.
  private var stretch: ClosedRange<Int> { content.trend.comparable(around: year) }

  /// The table twin of the chart: every year, beside the ranks of the compared provinces.
  private func figures(showsGroupNames: Bool = false) -> List {
    content.trend.shown(comparedWith: content.compared, of: definition, showsGroupNames: showsGroupNames)
      .list(
        .years, language,
        columns: ["year", "score", "change", "rank", "rank_change", "group", "comparable", "compared"],
        selection: content.trend.shownYears.firstIndex(of: year), selected: 0...0)
  }

  /// The last ranks of the groups but the lowest, where lines between them would not disturb.
  private func bands(_ layout: TrendsLayout) -> [Int] {
    // Lines through years of another number of provinces would say groups that were not theirs.
    let sets = Set(content.trend.points.compactMap(\.standing?.set))
    guard sets.count <= 1, layout.main.columns >= 56, layout.main.rows >= 18, content.compared.count <= 3,
      let sizes = content.grouping?.sizes
    else { return [] }
    var ends: [Int] = []
    for size in sizes.dropLast() { ends.append((ends.last ?? 0) + size) }
    return ends
  }

  private func layout(in rect: Rect) -> TrendsLayout {
    TrendsLayout(
      rect,
      TrendsLayout.Wanted(
        rows: content.rows.count, listColumns: list.columns, narrowListColumns: list.narrowColumns,
        parts: content.parts.count, partsInRow: parts.inRow(columns: rect.columns),
        tableColumns: showsTable ? 0 : 45 + 7 * content.compared.count))
  }

  /// The chart or table, and the lines below it: at most about half of the height.
  private func mainParts(_ layout: TrendsLayout, glyphs: GlyphLevel) -> (Rect, [TrendWords.Line]) {
    let main = layout.main
    let wholeTable = showsTable ? min(main.rows, content.trend.shownYears.count + 1) : 0
    let least = max(wholeTable, min(main.rows, max(8, main.rows * 11 / 20)))
    let names = chart(layout).showsNames(main.size, glyphs: glyphs)
    let words = words(
      showsLegend: showsTable || !names, bands: showsScores || showsTable ? [] : bands(layout))
    let lines = words.lines(columns: main.columns - 1, rows: main.rows - least, glyphs: glyphs)
    let height = showsTable ? min(main.rows - lines.count, wholeTable) : main.rows - lines.count
    return (main.splitTop(height).top, lines)
  }

  private func words(showsLegend: Bool, bands: [Int]) -> TrendWords {
    let notes = TrendNotes(
      trend: content.trend, compared: content.compared, bands: bands, language: language,
      isPartlyKnown: definition.publishesRanks)
    let story = TrendStory(
      trend: content.trend, unit: definition.scoreUnit(of: content.trend.item),
      isPartlyKnown: definition.publishesRanks, medians: content.medians)
    let why = content.line.map { Sentences.why($0, definition) } ?? []
    return TrendWords(
      legend: showsLegend ? legend : [],
      sentences: [(showsScores ? story.scores : story.ranks)[language]]
        + why.map { (Phrases.inYear(year) + $0.lowered)[language] }
        + [notes.standing(in: year)].compactMap { $0?[language] },
      notes: notes.texts)
  }

  /// Every compared province with its letter and its rank in the chosen year.
  private var legend: [(text: String, role: Role)] {
    content.compared.enumerated().map { index, trend in
      let standing = trend[year]?.standing
      let rank = standing.map { Figures(language).rank($0.rank, of: $0.of) } ?? Figures.missing
      return (
        "\(Marks.comparedLetter(index)) \(trend.province.shortName[language]) \(rank)",
        Marks.comparedRole(index)
      )
    }
  }
}

extension TrendsPanel {
  /// The lines above the parts, and the one between list and chart.
  private func drawRules(_ layout: TrendsLayout, in rect: Rect, on canvas: inout Canvas) {
    let listTitle = isInside ? openTitle : Phrases.series[language]
    if let row = layout.topRule {
      var joints: [RuleJoint] = []
      if layout.form == .side {
        joints.append(
          RuleJoint(
            column: layout.main.column - 1, title: chartTitle(columns: layout.main.columns, layout)))
        if let aside = layout.aside {
          joints.append(RuleJoint(column: aside.column, title: Phrases.inFigures[language]))
        }
      }
      canvas.putRule(
        column: rect.column, row: row, columns: rect.columns, title: listTitle, joints: joints)
    }
    if layout.form == .side {
      canvas.putVertical(column: layout.main.column - 1, rows: layout.main.row..<layout.main.endRow)
    }
    if let row = layout.mainRule {
      canvas.putRule(
        column: rect.column, row: row, columns: rect.columns,
        title: chartTitle(columns: rect.columns, layout))
    }
    if let aside = layout.aside {
      canvas.putVertical(column: aside.column, rows: aside.row..<aside.endRow)
    }
    guard let row = layout.partsRule else { return }
    var joints: [RuleJoint] = []
    if layout.form == .side {
      joints.append(
        RuleJoint(column: layout.main.column - 1, up: true, down: false, title: partsTitle))
    }
    if let aside = layout.aside { joints.append(RuleJoint(column: aside.column, up: true, down: false)) }
    canvas.putRule(
      column: rect.column, row: row, columns: rect.columns,
      title: layout.form == .side ? nil : partsTitle, joints: joints)
  }

  private var openTitle: String {
    guard let item = content.rows.first?.item, let dimension = definition.dimension(item) else { return "" }
    return "\(item) \(dimension.shortName[language])"
  }

  /// The series and what is drawn of it, in as many words as a heading of some columns has room for.
  private func chartTitle(columns: Int, _ layout: TrendsLayout) -> String {
    let item = content.trend.item
    let name = list.wholeName(of: item)
    let measures =
      showsTable
      ? [Phrases.table]
      : showsScores
        ? Phrases.scoreTitles(
          of: content.trend.breaks.isEmpty ? nil : stretch,
          path: scorePath.keys.contains(where: stretch.contains),
          median: content.medians.keys.contains(where: stretch.contains),
          isCut: chart(layout).isCut(mainParts(layout, glyphs: .blocks).0.size, glyphs: .blocks))
        : (targetPath.isEmpty ? [] : [Phrases.rankOneOnTopWithPath]) + [
          Phrases.rankOneOnTop, Phrases.rankInTitle,
        ]
    let titles = measures.map { "\(name) · \($0[language])" } + [name]
    return titles.first { TextWidth.columns(of: $0) <= columns - 4 } ?? name
  }

  private var partsTitle: String {
    let isDimensions = content.parts.first.map { definition.dimension($0.item) != nil } ?? false
    let what =
      isDimensions
      ? Phrases.dimensions(content.parts.count, definition)[language] : Phrases.components[language]
    return "\(what) · \(Phrases.higherIsBetter[language])"
  }
}

extension TrendsPanel {
  /// The years of the selected series, with the ranks of the compared provinces.
  var file: TableFile {
    let trend = content.trend
    var file = TableFile(
      name: "\(definition.id)-\(trend.item)-\(trend.province.code)-trend",
      table: trend.table(comparedWith: content.compared))
    file.picture = { [definition, targetPath, language] in
      trend.page(of: definition, targetPath: targetPath, language, glyphs: .blocks)
    }
    return file
  }
}
