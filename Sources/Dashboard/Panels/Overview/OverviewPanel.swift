import Pages
import Scores
import TextUI
import Words

/// Panel 1: where the province stands, in the total and in each dimension, and how it moved.
struct OverviewPanel: Panel {
  /// The province's year.
  @Boxed var report: ProvinceYear
  /// The total over the years.
  @Boxed var trend: Trend
  /// Each dimension over the years, in the order of the report.
  var dimensionTrends: [Trend]
  /// The components of the selected dimension.
  var components: [ItemLine]
  /// What raising a dimension would do, the strongest first.
  var levers: [Lever]
  /// The targets of the province.
  @Boxed var targets = TargetsContent()
  /// The rank a target asks for, by year; empty where there is none.
  var targetPath: [Int: Int] = [:]
  /// What there is to say first.
  var messages: [Message] = []
  /// How the province stands in every index.
  var standings: [IndexStanding] = []
  /// What else must be known; behind the sentences.
  var remarks: [LocalizedText] = []
  /// Which units answer for the selected dimension, as far as it was written down.
  var leads: [LocalizedText] = []
  /// Whether the chart shows scores, not ranks.
  var showsScores = false
  /// The selected dimension, by its place.
  var selection: Int
  var language: Language

  /// Draws the dimensions and the chart, and below them what there is room for.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let layout = layout(in: rect)
    if let area = layout.messages { messageLines.draw(in: area, on: &canvas) }
    if showsYears {
      yearsList(showsHeading: layout.showsHeading).draw(in: layout.dimensions, on: &canvas)
    } else {
      dimensionTable(layout).list(.dimensions, selection: selection).draw(in: layout.dimensions, on: &canvas)
    }
    if let chart = layout.chart {
      TrendChart(
        trend: trend, targetPath: showsScores ? [:] : targetPath,
        showsScores: showsScores, language: language
      ).draw(in: chart, on: &canvas)
    }
    if let area = layout.side { side.draw(in: area, on: &canvas) }
    drawTopRules(layout, in: rect, on: &canvas)
    var joins = [layout.divider, layout.sideDivider].compactMap { $0 }
    let lines = targetLines
    let parts: [(OverviewLayout.Part?, String, any Panel)] = [
      (layout.targets, targetTitle(columns: room(for: layout.targets, layout, in: rect)), lines),
      (layout.indices, Phrases.allIndices[language], strip),
      (layout.levers, leverTitle(layout, in: rect, canvas.glyphs), leverTable),
      (layout.components, componentTitle, componentTable),
      (
        layout.sentences,
        layout.chart == nil ? rankLine(columns: rect.columns - 4) : Phrases.inWords[language],
        sentences
      ),
      (layout.parts, Phrases.smallCharts[language], smallCharts),
    ]
    if let area = layout.ranks {
      canvas.putLine(rankLine(columns: area.columns - 2), row: area.row, in: area)
    }
    for (part, title, panel) in parts {
      guard let part else { continue }
      let joints = joins.map { RuleJoint(column: $0, up: true, down: false) }
      canvas.putRule(
        column: rect.column, row: part.rule, columns: rect.columns, title: title, joints: joints)
      panel.draw(in: part.area, on: &canvas)
      joins = []
    }
  }

  /// Whether years stand where dimensions would, because no dimension has a figure.
  var showsYears: Bool { report.definition.publishesRanks && !report.hasDimensionFigures }

  /// Whether there is a nation to compare with, and no chart was asked for.
  private var comparesNation: Bool {
    !showsYears && !showsScores
      && report.dimensions.contains { $0.movement?.nationalChange != nil }
  }

  private func layout(in rect: Rect) -> OverviewLayout {
    OverviewLayout(
      rect,
      OverviewLayout.Wanted(
        dimensions: showsYears
          ? min(Self.mostYears, max(Self.leastYears, trend.shownYears.count)) : report.dimensions.count,
        messages: messageLines.rows(columns: rect.columns),
        beginsInOneRow: MessageLines(messages: Array(messages.prefix(1)), language: language)
          .rows(columns: rect.columns) == 1,
        targets: targetLines.count,
        levers: leverTable.levers.count,
        components: showsYears ? 0 : components.count,
        sentences: sentences.sentences.isEmpty ? 0 : max(3, sentences.sentences.count),
        indices: strip.rows(columns: rect.columns), side: side.rows, isSpread: !showsYears,
        comparesNation: comparesNation))
  }

  private func drawTopRules(_ layout: OverviewLayout, in rect: Rect, on canvas: inout Canvas) {
    if let row = layout.topRule {
      let joints =
        (layout.divider.map { [RuleJoint(column: $0, title: chartTitle)] } ?? [])
        + (layout.sideDivider.map { [RuleJoint(column: $0, title: Phrases.inWords[language])] } ?? [])
      canvas.putRule(
        column: rect.column, row: row, columns: rect.columns,
        title: topTitle, joints: joints)
    }
    for column in [layout.divider, layout.sideDivider] {
      guard let column, let top = layout.topRule else { continue }
      canvas.putVertical(column: column, rows: top + 1..<layout.dividerEnd)
    }
    if let row = layout.chartRule {
      canvas.putRule(
        column: rect.column, row: row, columns: rect.columns, title: chartTitle)
    }
  }

  /// How many years stand on the Overview at most; the others are scrolled to.
  private static let mostYears = 8
  /// The rows for years there are at least, so that the chart beside them can be read.
  private static let leastYears = 7

  private var topTitle: String {
    showsYears
      ? Phrases.overTheYears[language]
      : Phrases.dimensions(report.dimensions.count, report.definition)[language]
  }

  /// The total of every year: what stands there where no part has a figure.
  private func yearsList(showsHeading: Bool) -> List {
    let definition = report.definition
    let hasMean = definition.nationalMeans.contains { $0.item == .total }
    return trend.shown(of: definition).list(
      .years, language,
      columns: ["year", "score", "change", "rank", "rank_change", "mark"] + (hasMean ? ["mean"] : []),
      selection: trend.shownYears.firstIndex(of: report.year), selected: 0...0, showsHeading: showsHeading)
  }

  private var strip: IndexStrip {
    IndexStrip(
      standings: standings, index: report.definition.id, year: report.year, language: language)
  }

  private var chartTitle: String {
    if showsScores { return Phrases.scoreOverYears[language] }
    return (targetPath.isEmpty ? Phrases.rankOverYears : Phrases.rankAndPath)[language]
  }

  private func rankLine(columns: Int) -> String {
    RankLine(trend, year: report.year, columns: columns).text[language]
  }

  /// Where the province stands is among the messages.
  private var sentences: SentenceBlock {
    SentenceBlock(Sentences.overview(report).dropFirst() + remarks, language: language)
  }

  private var messageLines: MessageLines { MessageLines(messages: messages, language: language) }

  private var side: OverviewSide {
    var side = OverviewSide(
      sentences: sentences.sentences, levers: leverTable.briefLines,
      heading: Phrases.leversShort(levers), language: language)
    // Beside the spread table there is room for so many; the last sentences matter least.
    while side.rows > 2 * report.dimensions.count + 2, side.sentences.count > 2 {
      side.sentences.removeLast()
    }
    return side
  }

  private var smallCharts: TrendParts {
    TrendParts(
      parts: dimensionTrends.map { $0.inForce(by: report.definition) }, definition: report.definition,
      language: language)
  }

  private var targetLines: TargetLines {
    TargetLines(
      outlooks: ownFirst(targets.active), names: targets.names, index: report.definition.id,
      unread: unreadTargets, language: language)
  }

  /// What of the file cannot be read.
  private var unreadTargets: LocalizedText? {
    if targets.fault != nil { return Phrases.unreadableTargetsBriefly }
    return targets.entryFaults.isEmpty ? nil : Phrases.brokenTargets(targets.entryFaults.count)
  }

  /// The targets of the index in view before the others.
  private func ownFirst(_ outlooks: [TargetOutlook]) -> [TargetOutlook] {
    let id = report.definition.id
    return outlooks.filter { $0.target.index == id } + outlooks.filter { $0.target.index != id }
  }

  /// Over the targets: how many are late, met, over; the longest that fits.
  private func targetTitle(columns: Int) -> String {
    let active = targets.active
    let notes = [
      active.isEmpty || targets.entryFaults.isEmpty
        ? nil : Phrases.brokenTargetsBriefly(targets.entryFaults.count),
      targets.judgedOn.isEmpty ? nil : Phrases.judged(on: targets.judgedOn), targets.asOf.map(Phrases.asOf),
    ].compactMap { $0 }
    let heads = active.isEmpty ? [Phrases.targets] : Phrases.counted(active) + [Phrases.targets]
    let forms = heads.map { head in
      ([head] + notes).map { $0[language] }.joined(separator: " · ")
    }
    return forms.first { TextWidth.columns(of: $0) <= columns } ?? forms[forms.count - 1]
  }

  /// How wide the title of a part may be: only the first rule below the columns meets their lines.
  private func room(for part: OverviewLayout.Part?, _ layout: OverviewLayout, in rect: Rect) -> Int {
    let first = [layout.targets, layout.indices, layout.levers].lazy.compactMap { $0?.rule }.first
    let divider = part?.rule == first ? layout.divider : nil
    return (divider.map { $0 - rect.column } ?? rect.columns) - 4
  }

  /// Over the levers, with what orders them in as many words as fit.
  private func leverTitle(_ layout: OverviewLayout, in rect: Rect, _ glyphs: GlyphLevel) -> String {
    let forms = [Phrases.leversShort(levers), Phrases.leversBrief(levers)].map { $0[language] }
    let room = room(for: layout.levers, layout, in: rect)
    return forms.first { TextWidth.columns(of: $0, glyphs: glyphs) <= room } ?? forms[1]
  }

  private var leverTable: LeverTable {
    LeverTable(
      levers: levers, rank: report.total.standing?.rank ?? 0, definition: report.definition,
      language: language)
  }

  private var selectedDimension: IndexDefinition.Dimension? {
    guard report.dimensions.indices.contains(selection) else { return nil }
    return report.definition.dimension(report.dimensions[selection].item)
  }

  private var componentTitle: String {
    guard let dimension = selectedDimension else { return Phrases.components[language] }
    let title = "\(dimension.id) \(dimension.shortName[language]) · \(Phrases.components[language])"
    return ([title] + (leads.isEmpty ? [] : [Phrases.lead(leads)[language]])).joined(separator: " · ")
  }

  private func dimensionTable(_ layout: OverviewLayout) -> ItemTable {
    let definition = report.definition
    var table = ItemTable(
      report.dimensions, of: report,
      nameColumns: definition.longestDimensionName(language, isHead: layout.usesHeadNames),
      language: language,
      name: { line in
        let dimension = definition.dimension(line.item)
        return (layout.usesHeadNames ? dimension?.headName : dimension?.shortName)?[language] ?? ""
      })
    table.isSpaced = layout.isSpaced
    table.showsHeading = layout.showsHeading
    table.comparesNation = layout.comparesNation
    table.rule = layout.topRule == nil ? topTitle : nil
    table.showsGroupNames = layout.showsGroupNames
    let years = sparklineYears(layout)
    if let first = years.first, let last = years.last {
      table.sparklines = sparklines(years)
      table.sparklineTitle = "\(first % 100)–\(last % 100)"
    }
    return table
  }

  private var componentTable: ItemTable {
    let definition = report.definition
    return ItemTable(
      components, of: report, nameColumns: definition.longestComponentName(language), language: language,
      showsOthers: true, name: { definition.component($0.item)?.shortName[language] ?? "" })
  }

  /// The newest years up to the chosen one, as many as there is room for.
  private func sparklineYears(_ layout: OverviewLayout) -> [Int] {
    trend.points.map(\.year).filter { $0 <= report.year }.suffix(layout.sparklineYears)
  }

  /// The scores of some years, each dimension between its own least and greatest.
  private func sparklines(_ years: [Int]) -> [ItemID: Sparkline] {
    let lines = dimensionTrends.map { trend in
      let values = years.map { trend[$0]?.standing?.score }
      let known = values.compactMap { $0 }
      let breaks = years.indices.filter { $0 > 0 && trend[years[$0]]?.seriesBreak != nil }
      let range = (known.min() ?? 0)...(known.max() ?? 0)
      return (trend.item, Sparkline(values, range: range, breaks: Set(breaks)))
    }
    return Dictionary(lines) { first, _ in first }
  }
}
