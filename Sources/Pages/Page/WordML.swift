import Words
import Workbooks

/// Pieces of a text document of Office; what comes from data is escaped here and nowhere else.
enum WordML {
  /// The room between the margins of A4, in twentieths of a point: 165 mm.
  static let width = 9355

  /// How a paragraph looks: the styles of ``styles``.
  enum Style: String {
    case normal = "Normal"
    /// Justified, the first line indented.
    case body = "Body"
    case heading = "Heading1"
    case title = "Title"
    /// What stands at the end, smaller.
    case note = "Note"
    /// Nothing but a little room.
    case gap = "Gap"
  }

  enum Side: String { case left, center, right }

  /// Letters of one kind; ends of lines break it.
  ///
  /// - Parameter points: their size, where it is not that of the paragraph.
  static func run(
    _ text: String, isBold: Bool = false, isItalic: Bool = false, points: Double? = nil
  ) -> String {
    let size = points.map { Int(($0 * 2).rounded()) }.map {
      "<w:sz w:val=\"\($0)\"/><w:szCs w:val=\"\($0)\"/>"
    }
    let look = (isBold ? "<w:b/>" : "") + (isItalic ? "<w:i/>" : "") + (size ?? "")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      "<w:t xml:space=\"preserve\">\(XMLText.escaped(String($0)))</w:t>"
    }
    return "<w:r>" + (look.isEmpty ? "" : "<w:rPr>\(look)</w:rPr>") + lines.joined(separator: "<w:br/>")
      + "</w:r>"
  }

  static func paragraph(
    _ runs: String, _ style: Style = .normal, _ side: Side? = nil
  ) -> String {
    var look = style == .normal ? "" : "<w:pStyle w:val=\"\(style.rawValue)\"/>"
    if let side { look += "<w:jc w:val=\"\(side.rawValue)\"/>" }
    return "<w:p>" + (look.isEmpty ? "" : "<w:pPr>\(look)</w:pPr>") + runs + "</w:p>"
  }

  /// A paragraph that stands on the page of what follows it; what is none stays as it is.
  static func keptWithNext(_ paragraph: String) -> String {
    let style = "<w:p><w:pPr><w:pStyle w:val=\""
    guard paragraph.hasPrefix(style), let end = paragraph.firstRange(of: "\"/>") else { return paragraph }
    return paragraph[..<end.upperBound] + "<w:keepNext/>" + paragraph[end.upperBound...]
  }

  /// A line below words, so far from either side.
  static func rule(left: Int, right: Int) -> String {
    "<w:p><w:pPr><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>"
      + "<w:spacing w:before=\"60\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>"
      + "<w:ind w:left=\"\(left)\" w:right=\"\(right)\"/></w:pPr></w:p>"
  }

  /// Two columns without lines, of which each cell is paragraphs.
  static func columns(_ left: String, _ right: String, leftWidth: Int) -> String {
    let widths = [leftWidth, width - leftWidth]
    let cells = zip([left, right], widths).map { content, width in
      "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>\(content)</w:tc>"
    }
    return table(
      widths, borders: "", margin: 0, ["<w:tr><w:trPr><w:cantSplit/></w:trPr>\(cells.joined())</w:tr>"])
  }

  /// Rows with lines around their cells; the first is repeated on every page.
  ///
  /// - Parameters:
  ///   - right: the columns of figures.
  ///   - widths: of the columns, together ``width``.
  static func grid(
    heads: [String], rows: [[String]], right: Set<Int>, widths: [Int], points: Double
  ) -> String {
    let cell = { (place: Int, text: String, isHead: Bool) in
      let side: Side = isHead ? .center : right.contains(place) ? .right : .left
      let shade = isHead ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F2F2F2\"/>" : ""
      return "<w:tc><w:tcPr><w:tcW w:w=\"\(widths[place])\" w:type=\"dxa\"/>\(shade)"
        + "<w:vAlign w:val=\"center\"/></w:tcPr>"
        + paragraph(run(text, isBold: isHead, points: points), .normal, side) + "</w:tc>"
    }
    let row = { (texts: [String], isHead: Bool) in
      "<w:tr><w:trPr><w:cantSplit/>\(isHead ? "<w:tblHeader/>" : "")</w:trPr>"
        + texts.enumerated().map { cell($0, $1, isHead) }.joined() + "</w:tr>"
    }
    let sides = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
    }
    return table(
      widths, borders: "<w:tblBorders>\(sides.joined())</w:tblBorders>", margin: 60,
      [row(heads, true)] + rows.map { row($0, false) })
  }

  private static func table(_ widths: [Int], borders: String, margin: Int, _ rows: [String]) -> String {
    let columns = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }
    return "<w:tbl><w:tblPr><w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>"
      + borders + "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"\(margin)\" w:type=\"dxa\"/>"
      + "<w:right w:w=\"\(margin)\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
      + "<w:tblGrid>\(columns.joined())</w:tblGrid>\(rows.joined())</w:tbl>"
  }
}

extension WordML {
  private static let namespace =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

  /// The file: A4 with the margins of the decree, pages numbered above from the second on.
  static func file(_ body: String, title: String, _ language: Language) -> [UInt8]? {
    var archive = ArchiveWriter()
    let parts = [
      ("document", "document.main"), ("styles", "styles"), ("settings", "settings"), ("header1", "header"),
    ]
    archive.addPackage(
      main: "word/document.xml",
      types: parts.map { ("word/\($0).xml", "wordprocessingml.\($1)") }, title: title, language: language.tag)
    archive.addRelations(
      "word/_rels/document.xml.rels",
      [("styles", "styles.xml"), ("settings", "settings.xml"), ("header", "header1.xml")])
    archive.add(
      "word/document.xml", "w:document \(namespace) xmlns:r=\"\(ArchiveWriter.relations)\"",
      "<w:body>\(body)<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/>"
        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
        + "<w:pgMar w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\""
        + " w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr></w:body>")
    archive.add("word/styles.xml", "w:styles \(namespace)", styles(language))
    archive.add(
      "word/settings.xml", "w:settings \(namespace)",
      "<w:compat><w:compatSetting w:name=\"compatibilityMode\""
        + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>")
    let field = ["begin", "separate", "end"].map { "<w:r><w:fldChar w:fldCharType=\"\($0)\"/></w:r>" }
    archive.add(
      "word/header1.xml", "w:hdr \(namespace)",
      paragraph(
        field[0] + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>" + field[1]
          + run("2") + field[2], .normal, .center))
    return archive.bytes
  }

  private static func styles(_ language: Language) -> String {
    let font = ["ascii", "hAnsi", "eastAsia", "cs"].map { "w:\($0)=\"Times New Roman\"" }
    let size = { (points: Int) in "<w:sz w:val=\"\(points * 2)\"/><w:szCs w:val=\"\(points * 2)\"/>" }
    let style = { (id: Style, name: String, paragraph: String, letters: String) in
      let base = id == .normal ? " w:default=\"1\"" : ""
      return "<w:style w:type=\"paragraph\"\(base) w:styleId=\"\(id.rawValue)\"><w:name w:val=\"\(name)\"/>"
        + (id == .normal ? "" : "<w:basedOn w:val=\"Normal\"/>") + "<w:qFormat/>"
        + "<w:pPr>\(paragraph)</w:pPr><w:rPr>\(letters)</w:rPr></w:style>"
    }
    let room = "<w:spacing w:before=\"60\" w:after=\"60\" w:line=\"240\" w:lineRule=\"auto\"/>"
    let indent = "<w:ind w:firstLine=\"567\"/>"
    return "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts \(font.joined(separator: " "))/>\(size(13))"
      + "<w:lang w:val=\"\(language.tag)\"/></w:rPr></w:rPrDefault></w:docDefaults>"
      + style(.normal, "Normal", "", "")
      + style(.body, "Body Text", room + indent + "<w:jc w:val=\"both\"/>", "")
      + style(
        .heading, "heading 1",
        "<w:keepNext/><w:spacing w:before=\"60\" w:after=\"60\"/>\(indent)<w:outlineLvl w:val=\"0\"/>",
        "<w:b/>")
      + style(.title, "Title", "<w:jc w:val=\"center\"/>", "<w:b/>" + size(14))
      + style(
        .note, "Note", "<w:spacing w:before=\"60\" w:after=\"0\"/><w:jc w:val=\"both\"/>", "<w:i/>" + size(11)
      )
      + style(.gap, "Gap", "<w:spacing w:line=\"100\" w:lineRule=\"exact\"/>", "")
  }
}
