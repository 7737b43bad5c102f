import TextUI

extension Page {
  /// The drawings of the page as one picture for slides and letters: heading, drawings with their legends and
  /// notes, source; `nil` where nothing is drawn.
  var svg: String? {
    let onPaper = sections.flatMap(\.blocks).flatMap { block -> [Picture] in
      if case .pictures(let pictures) = block { pictures } else { [] }
    }
    let drawn = (pictures.isEmpty ? onPaper : pictures).compactMap { picture in
      picture.drawing().map { (picture: picture, drawing: $0) }
    }
    guard !drawn.isEmpty else { return nil }
    var lines: [PictureLine] =
      PictureLine.wrapped(title, .title) + head.flatMap { PictureLine.wrapped($0, .standing) }
    var parts: [(lines: [PictureLine], drawing: SVGDrawing?)] = []
    for (picture, drawing) in drawn {
      if drawn.count > 1 { lines.append(PictureLine(picture.title, .heading)) }
      parts.append((lines, drawing))
      // Blanks are one in a picture.
      lines = ([picture.legend.replacing("   ", with: " · ")] + picture.notes).flatMap {
        PictureLine.wrapped($0, .note)
      }
    }
    lines += ([source].compactMap { $0 } + foot).flatMap { PictureLine.wrapped($0, .source) }
    parts.append((lines, nil))
    return sheet(parts)
  }

  private func sheet(_ parts: [(lines: [PictureLine], drawing: SVGDrawing?)]) -> String {
    let margin = 14.0
    let height =
      2 * margin
      + parts.reduce(0) { sum, part in
        sum + part.lines.reduce(0) { $0 + $1.kind.height } + (part.drawing.map { $0.height + 8 } ?? 0)
      }
    var sheet = SVGDrawing(width: PageStyle.width + 2 * margin, height: height)
    var y = margin
    for (lines, drawing) in parts {
      for line in lines {
        y += line.kind.height
        sheet.text(line.text, margin, y - 3, line.kind.rawValue)
      }
      guard let drawing else { continue }
      sheet.put(drawing, x: margin, y: y + 4)
      y += drawing.height + 8
    }
    let told = (head + parts.compactMap { $0.drawing?.description } + [source].compactMap { $0 } + foot)
      .joined(separator: " · ")
    let (width, high) = (SVGDrawing.length(sheet.width), SVGDrawing.length(sheet.height))
    let attributes =
      "xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(high)\""
      + " width=\"\(SVGDrawing.length(sheet.width * 2))\" height=\"\(SVGDrawing.length(sheet.height * 2))\""
      + " role=\"img\" xml:lang=\"\(language.rawValue)\""
    let content = [
      Markup.element("title", "", Markup.escaped(title)), Markup.element("desc", "", Markup.escaped(told)),
      Markup.element("style", "", "\n\(PageStyle.drawing)\n\(PageStyle.picture)\n"),
      "<rect class=\"paper\" width=\"\(width)\" height=\"\(high)\"/>", sheet.content,
    ].joined(separator: "\n")
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + Markup.element("svg", attributes, "\n" + content + "\n") + "\n"
  }
}

/// A line of words of a picture.
private struct PictureLine {
  enum Kind: String {
    case title, standing, heading, note, source

    /// The room of a line, in the units of drawings.
    var height: Double {
      switch self {
      case .title: 17
      case .standing: 12
      case .heading: 16
      case .note, .source: 10
      }
    }

    /// How many columns of text a line has room for.
    var columns: Int {
      switch self {
      case .title: 52
      case .standing: 58
      case .heading: 66
      case .note, .source: 92
      }
    }
  }

  var text: String
  var kind: Kind

  init(_ text: String, _ kind: Kind) { (self.text, self.kind) = (text, kind) }

  static func wrapped(_ text: String, _ kind: Kind) -> [PictureLine] {
    text.isEmpty
      ? []
      : TextWidth.wrap(text.printable, columns: kind.columns, glyphs: .blocks).map { PictureLine($0, kind) }
  }
}
