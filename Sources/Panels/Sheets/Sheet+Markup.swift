import Words

extension Sheet {
  /// The page in Markdown.
  public var markdown: String {
    var blocks = ["# \(ReportPage.plain(title))"]
    blocks.append(head.map { ReportPage.plain($0) + "  " }.joined(separator: "\n"))
    for section in sections {
      blocks.append("## \(ReportPage.plain(section.title))")
      for block in section.blocks {
        switch block {
        case .sentences(let lines): blocks.append(lines.map(ReportPage.plain).joined(separator: "\n"))
        case .list(let items):
          blocks.append(items.map { "- \(ReportPage.plain($0))" }.joined(separator: "\n"))
        case .table(let table): blocks.append(table.markdown)
        case .facts(let table, _): blocks.append(SheetTable(table, language).markdown)
        case .picture: continue
        }
      }
    }
    if !foot.isEmpty {
      blocks.append("---")
      blocks.append(foot.map { ReportPage.plain($0) + "  " }.joined(separator: "\n"))
    }
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// The page in HTML: in one file, without scripts, made to be printed on A4.
  public var html: String {
    var body = [
      Markup.element(
        "header", "",
        Markup.element("h1", "", Markup.escaped(title))
          + head.map { Markup.element("p", "", Markup.escaped($0)) }.joined())
    ]
    body += sections.map(html)
    body.append(
      Markup.element(
        "footer", "", foot.map { Markup.element("p", "", Markup.escaped($0)) }.joined()))
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Markup.escaped(title))</title>
      <style>
      \(ReportStyle.sheet)
      section { break-inside: auto; }
      tr, li { break-inside: avoid; }
      </style>
      </head>
      <body>
      \(body.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private func html(_ picture: Picture) -> String {
    Markup.element(
      "figure", "",
      picture.svg() + "\n" + Markup.element("figcaption", "", Markup.escaped(picture.legend)))
  }

  private func html(_ section: Section) -> String {
    let blocks = section.blocks.map { block in
      switch block {
      case .sentences(let lines): lines.map { Markup.element("p", "", Markup.escaped($0)) }.joined()
      case .list(let items):
        Markup.element("ul", "", items.map { Markup.element("li", "", Markup.escaped($0)) }.joined())
      case .table(let table): table.html
      case .facts(let table, _): SheetTable(table, language).html
      case .picture(let picture): html(picture)
      }
    }
    return Markup.element(
      "section", "",
      Markup.element("h2", "", Markup.escaped(section.title)) + "\n" + blocks.joined(separator: "\n"))
  }
}

extension SheetTable {
  fileprivate var markdown: String {
    let line = { (cells: [String]) in "| " + cells.map(ReportPage.plain).joined(separator: " | ") + " |" }
    let rule = "|" + heads.indices.map { right.contains($0) ? "---:|" : "---|" }.joined()
    return ([line(heads), rule] + rows.map(line)).joined(separator: "\n")
  }

  fileprivate var html: String {
    let kind = { (place: Int) in right.contains(place) ? "number" : "" }
    let titles = heads.enumerated().map { place, head in
      Markup.element(
        "th", "scope=\"col\"" + (right.contains(place) ? " class=\"number\"" : ""), Markup.escaped(head))
    }.joined()
    let lines = rows.map { row in
      Markup.row(row.enumerated().map { (kind($0), Markup.escaped($1)) })
    }
    return Markup.element(
      "table", "",
      Markup.element("thead", "", Markup.element("tr", "", titles)) + "\n"
        + Markup.element("tbody", "", lines.joined()))
  }
}
