import Scores
import TextUI
import Words

extension ReportPage {
  /// The page as plain text, 80 columns wide.
  public var text: String {
    var text = drawn(columns: 80).text
    while text.last == "\n" { text.removeLast() }
    return text + "\n"
  }

  /// The page drawn so many columns wide, without empty rows at its end.
  func drawn(columns: Int) -> Canvas {
    let chartRows = 14
    let table = dimensionTable
    let levers = leverTable.flatMap { $0.levers.isEmpty ? nil : $0 }
    let targetLines =
      targets.flatMap { lines(of: $0, columns: columns) }
      + targetFaults.flatMap { wrapped($0, columns) }
    let sentenceLines = sentences.flatMap { wrapped($0, columns) }
    let footerLines = wrapped(footer, columns)
    let standingLines = wrapped(standingLine, columns)
    var page = TextPage(
      columns: columns,
      rows: 5 + standingLines.count + table.height + chartRows
        + (targetLines.isEmpty ? 0 : targetLines.count + 1)
        + (levers.map { $0.levers.count + 1 } ?? 0) + sentenceLines.count + footerLines.count,
      glyphs: glyphs)
    page.line(title, .heading)
    for line in standingLines { page.line(line, .strong) }
    if showsDimensions {
      page.rule(Phrases.dimensions(report.dimensions.count, report.definition)[language])
      page.block(rows: table.height) { table.draw(selection: nil, in: $0, on: &$1) }
    }
    page.rule(Phrases.rankOverYears[language])
    page.block(rows: chartRows) {
      TrendChart(trend: trend, targetPath: targetPath, language: language).draw(in: $0, on: &$1)
    }
    if !targetLines.isEmpty {
      page.rule(targetHeading[language])
      for line in targetLines { page.line(line) }
    }
    if let levers {
      page.rule(Phrases.leversHeading(report.definition)[language])
      page.block(rows: levers.levers.count) { levers.draw(in: $0.inset(columns: 1), on: &$1) }
    }
    page.rule(Phrases.inWords[language])
    for line in sentenceLines { page.line(line) }
    page.rule()
    for line in footerLines { page.line(line, .secondary) }
    return page.canvas
  }

  private func wrapped(_ text: String, _ columns: Int) -> [String] {
    TextWidth.wrap(text, columns: columns - 2, glyphs: glyphs)
  }

  private func lines(of target: ReportTarget, columns: Int) -> [String] {
    let text = "\(target.verdict[language]) — \(target.name[language]). \(target.sentence[language])"
    return wrapped(text, columns - 2).enumerated().map { $0 == 0 ? $1 : "  " + $1 }
  }

  private var dimensionTable: ItemTable {
    let definition = report.definition
    return ItemTable(
      lines: report.dimensions,
      name: { definition.dimension($0.item)?.shortName[language] ?? "" },
      nameColumns: definition.longestDimensionName(language), definition: definition, language: language,
      showsOthers: true)
  }
}
