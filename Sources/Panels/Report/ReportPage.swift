import Scores
import TextUI
import Words

/// The report of a province's year as a page of plain text.
public struct ReportPage {
  /// The province's year.
  public var report: ProvinceYear
  /// The total over the years.
  public var trend: Trend
  /// In which language.
  public var language: Language
  /// What the reader's terminal can show.
  public var glyphs: GlyphLevel

  /// A page.
  public init(report: ProvinceYear, trend: Trend, language: Language, glyphs: GlyphLevel) {
    self.report = report
    self.trend = trend
    self.language = language
    self.glyphs = glyphs
  }

  /// The sentences of the page, made from the numbers.
  public var sentences: [String] { Sentences.overview(report).map { $0[language] } }

  /// The page, 80 columns wide.
  public var text: String {
    let chartRows = 14
    let table = dimensionTable
    let sentenceLines = sentences.flatMap {
      TextWidth.wrap($0, columns: TextPage.columns - 2, glyphs: glyphs)
    }
    var page = TextPage(
      rows: 8 + table.height + chartRows + sentenceLines.count, glyphs: glyphs)
    page.line(title, .heading)
    page.line(standing, .strong)
    page.rule(Phrases.dimensions(report.dimensions.count)[language])
    page.block(rows: table.height) { table.draw(selection: nil, in: $0, on: &$1) }
    page.rule(Phrases.rankOverYears[language])
    page.block(rows: chartRows) { TrendChart(trend: trend).draw(in: $0, on: &$1) }
    page.rule(Phrases.inWords[language])
    for line in sentenceLines { page.line(line) }
    page.rule()
    page.line(Phrases.sourceLine(report)[language], .secondary)
    return page.text
  }

  private var title: String {
    "\(report.definition.shortName) \(report.year) · \(report.province.name[language])"
  }

  private var standing: String {
    let figures = Figures(language)
    guard let standing = report.total.standing else { return Sentences.standing(report)[language] }
    let words = LocalizedText(
      vi: "điểm \(figures.decimal(standing.score, places: 4)) · hạng ",
      en: "score \(figures.decimal(standing.score, places: 4)) · rank ")
    return words[language] + figures.rank(standing.rank, of: standing.of) + " · "
      + Phrases.group(standing.group, report.definition)[language]
  }

  private var dimensionTable: ItemTable {
    let definition = report.definition
    return ItemTable(
      lines: report.dimensions,
      name: { definition.dimension($0.item)?.shortName[language] ?? "" },
      nameColumns: definition.longestDimensionName(language), definition: definition, language: language,
      showsOthers: true)
  }

  /// The same figures as a table for spreadsheets.
  public func csv(_ flavour: CSVFlavour) -> [UInt8] {
    TableFile([report.total] + report.dimensions, of: report, language: language).csv(flavour)
  }
}

/// Lines and blocks one below the other, as text of 80 columns.
struct TextPage {
  static let columns = 80
  private var canvas: Canvas
  private var row = 0

  init(rows: Int, glyphs: GlyphLevel) {
    canvas = Canvas(size: Size(columns: Self.columns, rows: rows), glyphs: glyphs)
  }

  /// What the reader's terminal can show.
  var glyphs: GlyphLevel { canvas.glyphs }

  /// What was put, without empty lines at the end.
  var text: String {
    var text = canvas.text
    while text.last == "\n" { text.removeLast() }
    return text + "\n"
  }

  mutating func line(_ text: String, _ role: Role = .text) {
    canvas.put(text, column: 1, row: row, role)
    row += 1
  }

  mutating func rule(_ title: String? = nil) {
    canvas.putRule(column: 0, row: row, columns: Self.columns, title: title)
    row += 1
  }

  mutating func block(rows: Int, draw: (Rect, inout Canvas) -> Void) {
    draw(Rect(column: 0, row: row, columns: Self.columns, rows: rows), &canvas)
    row += rows
  }
}
