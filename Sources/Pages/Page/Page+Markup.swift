import Words

extension Page {
  /// The page in Markdown.
  var markdown: String {
    var blocks = ["# \(Markup.plain(title))"]
    blocks.append(head.map { Markup.plain($0) + "  " }.joined(separator: "\n"))
    // What is only drawn has no words.
    let told = sections.filter { section in
      section.blocks.contains { if case .pictures = $0 { false } else { true } }
    }
    for section in told {
      blocks.append("## \(Markup.plain(section.title))")
      for block in section.blocks {
        switch block {
        case .sentences(let lines), .paragraph(let lines):
          blocks.append(lines.map { Markup.plain($0) }.joined(separator: "  \n"))
        case .list(let items):
          blocks.append(items.map { "- \(Markup.plain($0))" }.joined(separator: "\n"))
        case .facts(let table, _): blocks.append(PageTable(table, language).markdown)
        case .pictures: continue
        }
      }
    }
    if !foot.isEmpty {
      blocks.append("---")
      blocks.append(foot.map { Markup.plain($0) + "  " }.joined(separator: "\n"))
    }
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// The page in HTML: in one file, without scripts, made to be printed on A4.
  var html: String {
    var body = [
      Markup.element(
        "header", "",
        Markup.element("h1", "", Markup.escaped(title))
          + head.map { Markup.element("p", "class=\"standing\"", Markup.escaped($0)) }.joined())
    ]
    body += sections.map(html)
    if !signing.isEmpty { body.append(signing) }
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
      \(PageStyle.text)
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

  /// Several stand side by side, each under a heading of its own.
  private func html(_ pictures: [Picture]) -> String {
    let figures = pictures.map { picture in
      let title = pictures.count > 1 ? Markup.element("h2", "", Markup.escaped(picture.title)) + "\n" : ""
      return Markup.element(
        "figure", "",
        title + (picture.drawing()?.markup ?? "") + "\n"
          + Markup.element("figcaption", "", Markup.escaped(picture.legend)))
    }
    return figures.count > 1 ? Markup.element("div", "class=\"two\"", figures.joined()) : figures.joined()
  }

  /// Where the page is signed.
  private var signing: String {
    let places = signatures.map { words in
      Markup.element(
        "div", "",
        Markup.element("b", "", Markup.escaped(words)) + "<br>"
          + Markup.escaped(Phrases.signAndName[language]))
    }
    return places.isEmpty ? "" : Markup.element("section", "class=\"two sign\"", places.joined())
  }

  private func html(_ section: Section) -> String {
    let blocks = section.blocks.map { block in
      switch block {
      case .sentences(let lines): lines.map { Markup.element("p", "", Markup.escaped($0)) }.joined()
      case .paragraph(let lines): Markup.element("p", "", Markup.escaped(lines.joined(separator: " ")))
      case .list(let items):
        Markup.element("ul", "", items.map { Markup.element("li", "", Markup.escaped($0)) }.joined())
      case .facts(let table, let form): PageTable(table, language).html(form.isNone ? "class=\"twin\"" : "")
      case .pictures(let pictures): html(pictures)
      }
    }
    var title = Markup.element("h2", "", Markup.escaped(section.title)) + "\n"
    if case .pictures(let pictures)? = section.blocks.first, pictures.count > 1 { title = "" }
    return Markup.element("section", "", title + blocks.joined(separator: "\n"))
  }
}

extension PageTable {
  fileprivate var markdown: String {
    let line = { (cells: [String]) in "| " + cells.map(Markup.plain).joined(separator: " | ") + " |" }
    let rule = "|" + heads.indices.map { right.contains($0) ? "---:|" : "---|" }.joined()
    return ([line(heads), rule] + rows.map(line)).joined(separator: "\n")
  }

  fileprivate func html(_ attributes: String) -> String {
    let kind = { (place: Int) in right.contains(place) ? "number" : "" }
    let titles = heads.enumerated().map { place, head in
      Markup.element(
        "th", "scope=\"col\"" + (right.contains(place) ? " class=\"number\"" : ""), Markup.escaped(head))
    }.joined()
    let lines = rows.map { row in
      Markup.row(row.enumerated().map { (kind($0), Markup.escaped($1)) })
    }
    return Markup.element(
      "table", attributes,
      Markup.element("thead", "", Markup.element("tr", "", titles)) + "\n"
        + Markup.element("tbody", "", lines.joined()))
  }
}
