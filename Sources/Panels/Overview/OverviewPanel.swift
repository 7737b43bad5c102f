import Scores
import TextUI
import Words

/// Panel 1: where the province stands, in the total and in each dimension, and how it moved.
public struct OverviewPanel: Panel {
  /// The province's year.
  public var report: ProvinceYear
  /// The total over the years.
  public var trend: Trend
  /// Each dimension over the years, in the order of the report.
  public var dimensionTrends: [Trend]
  /// The components of the selected dimension.
  public var components: [ItemLine]
  /// The selected dimension, by its place.
  public var selection: Int
  /// In which language.
  public var language: Language

  /// The panel.
  public init(
    report: ProvinceYear, trend: Trend, dimensionTrends: [Trend], components: [ItemLine],
    selection: Int, language: Language
  ) {
    self.report = report
    self.trend = trend
    self.dimensionTrends = dimensionTrends
    self.components = components
    self.selection = selection
    self.language = language
  }

  /// Draws the dimensions and the chart, and below them the components and the sentences.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    let layout = OverviewLayout(rect, dimensions: report.dimensions.count, components: components.count)
    let table = dimensionTable(layout)
    table.draw(selection: selection, in: layout.dimensions, on: &canvas)
    if let chart = layout.chart {
      TrendChart(trend: trend).draw(in: chart, on: &canvas)
    }
    drawRules(layout, in: rect, on: &canvas)
    if let area = layout.components {
      componentTable.draw(selection: nil, in: area, on: &canvas)
    }
    if let area = layout.sentences {
      SentenceBlock(Sentences.overview(report), language: language).draw(in: area, on: &canvas)
    }
  }

  /// The dimension drawn at a place, for the mouse.
  public func dimension(at place: Point, in rect: Rect) -> Int? {
    let layout = OverviewLayout(rect, dimensions: report.dimensions.count, components: components.count)
    return dimensionTable(layout).item(at: place, selection: selection, in: layout.dimensions)
  }

  private func drawRules(_ layout: OverviewLayout, in rect: Rect, on canvas: inout Canvas) {
    if let row = layout.topRule {
      var joints: [RuleJoint] = []
      if let column = layout.divider {
        joints = [RuleJoint(column: column, title: Phrases.rankOverYears[language])]
      }
      canvas.putRule(
        column: rect.column, row: row, columns: rect.columns,
        title: Phrases.dimensions(report.dimensions.count)[language], joints: joints)
    }
    if let column = layout.divider, let top = layout.topRule {
      canvas.putVertical(column: column, rows: top + 1..<layout.dividerEnd)
    }
    if let row = layout.chartRule {
      canvas.putRule(
        column: rect.column, row: row, columns: rect.columns, title: Phrases.rankOverYears[language])
    }
    if let row = layout.componentRule {
      let joints = layout.divider.map { [RuleJoint(column: $0, up: true, down: false)] } ?? []
      canvas.putRule(
        column: rect.column, row: row, columns: rect.columns, title: componentTitle, joints: joints)
    }
    if let row = layout.sentenceRule {
      canvas.putRule(
        column: rect.column, row: row, columns: rect.columns, title: Phrases.inWords[language])
    }
  }

  private var selectedDimension: IndexDefinition.Dimension? {
    guard report.dimensions.indices.contains(selection) else { return nil }
    return report.definition.dimension(report.dimensions[selection].item)
  }

  private var componentTitle: String {
    guard let dimension = selectedDimension else { return Phrases.components[language] }
    return "\(dimension.id) \(dimension.shortName[language]) · \(Phrases.components[language])"
  }

  private func dimensionTable(_ layout: OverviewLayout) -> ItemTable {
    let definition = report.definition
    var table = ItemTable(
      lines: report.dimensions,
      name: { line in
        let dimension = definition.dimension(line.item)
        return (layout.usesHeadNames ? dimension?.headName : dimension?.shortName)?[language] ?? ""
      },
      nameColumns: definition.longestDimensionName(language, isHead: layout.usesHeadNames),
      definition: definition, language: language)
    table.isSpaced = layout.isSpaced
    table.showsHeading = layout.showsHeading
    table.showsGroupNames = layout.sparklineYears > 0
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
      lines: components, name: { definition.component($0.item)?.shortName[language] ?? "" },
      nameColumns: definition.longestComponentName(language), definition: definition, language: language,
      showsOthers: true)
  }

  /// The newest years up to the chosen one, as many as there is room for.
  private func sparklineYears(_ layout: OverviewLayout) -> [Int] {
    trend.points.map(\.year).filter { $0 <= report.year }.suffix(layout.sparklineYears)
  }

  /// The scores of some years, each dimension between its own least and greatest.
  private func sparklines(_ years: [Int]) -> [Sparkline] {
    dimensionTrends.map { trend in
      let values = years.map { trend[$0]?.standing?.score }
      let known = values.compactMap { $0 }
      let breaks = years.indices.filter { $0 > 0 && trend[years[$0]]?.seriesBreak != nil }
      return Sparkline(values, range: (known.min() ?? 0)...(known.max() ?? 0), breaks: Set(breaks))
    }
  }
}
