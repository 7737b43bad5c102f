import Scores
import Words

extension ReportPage {
  /// The page in HTML: in one file, without scripts, made to be printed on one sheet of A4.
  public var html: String {
    let charts = ReportCharts(page: self)
    let body = [
      Markup.element(
        "header", "",
        Markup.element("h1", "", Markup.escaped(title))
          + Markup.element("p", "class=\"standing\"", Markup.escaped(standingLine))),
      Markup.element(
        "section", "class=\"two\"",
        figure(
          Phrases.rankOverYears[language],
          RankCurve(trend: trend, targetPath: targetPath, language: language).svg, rankLegend)
          + (showsDimensions
            ? figure(
              Phrases.dimensions(report.dimensions.count, report.definition)[language], charts.dimensions,
              dimensionLegend) : "")),
      showsDimensions ? dimensionSection : "", targetSection, leverSection, sentenceSection, signatures,
      Markup.element("footer", "", Markup.escaped(footer)),
    ]
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Markup.escaped(title))</title>
      <style>
      \(ReportStyle.sheet)
      </style>
      </head>
      <body>
      \(body.filter { !$0.isEmpty }.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private func figure(_ caption: String, _ drawing: String, _ legend: String) -> String {
    Markup.element(
      "figure", "",
      Markup.element("h2", "", Markup.escaped(caption)) + "\n" + drawing + "\n"
        + Markup.element("figcaption", "", Markup.escaped(legend)))
  }

  private func section(_ title: LocalizedText, _ content: String) -> String {
    Markup.element(
      "section", "", Markup.element("h2", "", Markup.escaped(title[language])) + "\n" + content)
  }

  private var dimensionSection: String {
    let isNumber = { (place: Int) in place > 1 && place != 8 }
    let heads = dimensionHeads.enumerated().map { place, head in
      Markup.element("th", isNumber(place) ? "class=\"number\"" : "", Markup.escaped(head))
    }.joined()
    let rows = dimensionRows.map { row in
      Markup.row(
        row.enumerated().map { place, text in
          (isNumber(place) ? "number" : "", Markup.escaped(text))
        })
    }
    return Markup.element(
      "section", "",
      Markup.element("table", "", Markup.element("tr", "", heads) + "\n" + rows.joined()))
  }

  private var targetSection: String {
    guard !targets.isEmpty else { return "" }
    let rows = targets.map { target in
      Markup.row([
        ("verdict", Markup.escaped(target.verdict[language])),
        (
          "",
          Markup.element("b", "", Markup.escaped(target.name[language] + ".")) + " "
            + Markup.escaped(target.sentence[language])
        ),
      ])
    }
    return section(Phrases.targets, Markup.element("table", "", rows.joined()))
  }

  private var leverSection: String {
    guard !leverLines.isEmpty else { return "" }
    let items = leverLines.map { Markup.element("li", "", Markup.escaped($0)) }
    return section(Phrases.levers, Markup.element("ul", "", items.joined()))
  }

  private var sentenceSection: String {
    section(
      Phrases.inWords, Markup.element("p", "", sentences.map(Markup.escaped).joined(separator: " ")))
  }

  /// Where the page is signed.
  private var signatures: String {
    let places = [Phrases.preparedBy, Phrases.headOfOffice].map { words in
      Markup.element(
        "div", "",
        Markup.element("b", "", Markup.escaped(words[language])) + "<br>"
          + Markup.escaped(Phrases.signAndName[language]))
    }
    return Markup.element("section", "class=\"two sign\"", places.joined())
  }

  private var rankLegend: String {
    var words = ["● \(report.province.name[language])"]
    if !targetPath.isEmpty { words.append("○ \(Phrases.targetPath[language])") }
    words.append("¦ \(Phrases.breaks[language])")
    return words.joined(separator: "   ")
  }

  private var dimensionLegend: String {
    "▬ \(Phrases.score[language])   │ \(Phrases.median[language])   ◆ \(Phrases.best[language])"
  }
}

/// How a printed page looks: black on white, one accent, readable on any printer.
enum ReportStyle {
  static let sheet = """
    @page { size: A4; margin: 13mm 14mm; }
    * { box-sizing: border-box; }
    body { font: 9pt/1.35 "Noto Sans", "DejaVu Sans", "Segoe UI", Arial, sans-serif; color: #111;
      max-width: 182mm; margin: 6mm auto; padding: 0 2mm; }
    @media print { body { margin: 0; padding: 0; max-width: none; } }
    h1 { font-size: 16pt; margin: 0; }
    h2 { font-size: 10pt; margin: 3.5mm 0 1mm; border-bottom: 0.3mm solid #999; }
    .standing { font-size: 11.5pt; font-weight: bold; margin: 0.5mm 0 0; }
    .two { display: grid; grid-template-columns: 1fr 1fr; gap: 5mm; }
    figure { margin: 0; }
    figcaption { font-size: 7.5pt; color: #444; white-space: pre-wrap; }
    svg { width: 100%; height: auto; display: block; }
    table { border-collapse: collapse; width: 100%; }
    th { text-align: left; font-size: 8pt; color: #444; font-weight: normal; }
    th, td { padding: 0.45mm 1.5mm 0.45mm 0; vertical-align: top; }
    td { border-top: 0.1mm solid #ccc; }
    table { margin-top: 2mm; }
    .sign { margin-top: 4mm; height: 21mm; text-align: center; }
    .number { text-align: right; padding-right: 2.5mm; white-space: nowrap; font-variant-numeric: tabular-nums; }
    .verdict { white-space: nowrap; font-weight: bold; width: 32mm; }
    ul { margin: 0; padding-left: 5mm; }
    p { margin: 0; }
    footer { margin-top: 4mm; padding-top: 1mm; border-top: 0.3mm solid #999; font-size: 7.5pt; color: #444; }
    section, figure { break-inside: avoid; }
    text { font-size: 8px; fill: #111; }
    .axis { fill: #555; }
    .value { font-weight: bold; }
    .grid { stroke: #ddd; stroke-width: 0.6; }
    .break { stroke: #777; stroke-width: 0.8; stroke-dasharray: 2 2; }
    .own { stroke: #0b5394; stroke-width: 1.6; }
    .dot { fill: #0b5394; }
    .path { stroke: #b45f06; stroke-width: 1; stroke-dasharray: 4 2; }
    .ring { fill: #fff; stroke: #b45f06; stroke-width: 1; }
    .rest { fill: #eee; }
    .bar { fill: #0b5394; }
    .median { stroke: #111; stroke-width: 1.4; }
    .best { fill: #b45f06; }
    """
}
