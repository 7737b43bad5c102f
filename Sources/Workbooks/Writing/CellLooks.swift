/// How a cell looks.
struct CellLook: Hashable {
  enum Kind: Hashable {
    case title, lineHeading, line, note
    case heading
    case body
    /// To be filled in.
    case open
  }

  var kind: Kind
  var isFigure = false
  var number: NumberLook?
}

/// The looks of the cells of a workbook, each written once.
struct CellLooks {
  private var places: [CellLook: Int] = [:]
  private var looks: [CellLook] = []
  private var formats: [String] = []

  /// The number by which a cell names its look; 0 is that of a cell of which nothing is said.
  mutating func place(of look: CellLook) -> Int {
    if let known = places[look] { return known }
    looks.append(look)
    if let code = look.number?.code, !formats.contains(code) { formats.append(code) }
    places[look] = looks.count
    return looks.count
  }

  /// What stands within `<styleSheet>`.
  var xml: String {
    let numbers = formats.enumerated().map { place, code in
      "<numFmt numFmtId=\"\(Self.firstFormat + place)\" formatCode=\"\(XMLText.escaped(code))\"/>"
    }
    let cells = looks.map(xml)
    return (numbers.isEmpty ? "" : "<numFmts count=\"\(numbers.count)\">\(numbers.joined())</numFmts>")
      + Self.frame
      + "<cellXfs count=\"\(cells.count + 1)\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
      + cells.joined() + "</cellXfs>"
      + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
  }

  /// Formats below are those every program has.
  private static let firstFormat = 164

  private func xml(_ look: CellLook) -> String {
    let format = look.number.flatMap { formats.firstIndex(of: $0.code) }.map { Self.firstFormat + $0 } ?? 0
    let (font, fill, border) =
      switch look.kind {
      case .title: (2, 0, 0)
      case .lineHeading: (1, 0, 0)
      case .line: (0, 0, 0)
      case .note: (3, 0, 0)
      case .heading: (1, 2, 1)
      case .body: (0, 0, 1)
      case .open: (0, 3, 1)
      }
    let across =
      switch look.kind {
      case .heading: "center"
      case .body, .open: look.isFigure ? "right" : "left"
      default: "left"
      }
    let indent = [.body, .open].contains(look.kind) ? " indent=\"1\"" : ""
    let down = look.kind == .heading ? "center" : "top"
    return
      "<xf numFmtId=\"\(format)\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"\(border)\" xfId=\"0\""
      + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
      + "<alignment horizontal=\"\(across)\" vertical=\"\(down)\" wrapText=\"1\"\(indent)/></xf>"
  }

  private static func font(_ size: Int, _ kind: String = "", _ color: String = "000000") -> String {
    "<font>\(kind)<sz val=\"\(size)\"/><color rgb=\"FF\(color)\"/><name val=\"Times New Roman\"/><family val=\"1\"/></font>"
  }

  private static func fill(_ color: String) -> String {
    "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF\(color)\"/><bgColor indexed=\"64\"/></patternFill></fill>"
  }

  private static let frame: String = {
    let fonts = [font(12), font(12, "<b/>"), font(14, "<b/>"), font(11, "<i/>", "555555")]
    // The first two are the program's own, whatever stands there.
    let fills =
      ["none", "gray125"].map { "<fill><patternFill patternType=\"\($0)\"/></fill>" }
      + [fill("DCE6F1"), fill("FFF8DC")]
    let sides = ["left", "right", "top", "bottom"].map {
      "<\($0) style=\"thin\"><color rgb=\"FFA6A6A6\"/></\($0)>"
    }
    let borders = [
      "<border><left/><right/><top/><bottom/><diagonal/></border>",
      "<border>\(sides.joined())<diagonal/></border>",
    ]
    let list = { (name: String, entries: [String]) in
      "<\(name) count=\"\(entries.count)\">\(entries.joined())</\(name)>"
    }
    return list("fonts", fonts) + list("fills", fills) + list("borders", borders)
      + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
  }()
}
