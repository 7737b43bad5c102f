import Words
import Workbooks

/// Text for HTML and SVG, with nothing in it that could be taken for markup.
enum Markup {
  /// The text as it may stand between tags and in quotes; control characters become spaces.
  static func escaped(_ text: String) -> String { XMLText.escaped(text) }

  /// Words in which nothing is taken for Markdown.
  static func plain(_ text: String) -> String {
    var plain = ""
    for character in text {
      if #"\`*_{}[]<>#|"#.contains(character) { plain.append("\\") }
      plain.append(character.isNewline ? " " : character)
    }
    return plain
  }

  /// An element around markup; its name and attributes are ours, never data.
  static func element(_ name: String, _ attributes: String = "", _ content: String) -> String {
    "<\(name)\(attributes.isEmpty ? "" : " " + attributes)>\(content)</\(name)>"
  }

  /// A table row of cells that are markup already.
  static func row(_ cells: [(kind: String, content: String)]) -> String {
    let inside = cells.map { cell in
      cell.kind.isEmpty
        ? element("td", "", cell.content) : element("td", "class=\"\(cell.kind)\"", cell.content)
    }
    return element("tr", "", inside.joined()) + "\n"
  }
}

/// A drawing in SVG, put together piece by piece; lengths in its own units.
struct SVGDrawing {
  let width: Double
  let height: Double
  /// The words for those who cannot see it.
  var description = ""
  private var pieces: [String] = []

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// What is drawn, without the element around it.
  var content: String { pieces.joined(separator: "\n") }

  /// Puts another drawing below what is drawn already.
  mutating func put(_ other: SVGDrawing, x: Double, y: Double) {
    let move = "transform=\"translate(\(Self.length(x)) \(Self.length(y)))\""
    pieces.append(Markup.element("g", move, "\n" + other.content + "\n"))
  }

  /// The drawing as markup.
  var markup: String {
    let attributes =
      "viewBox=\"0 0 \(Self.length(width)) \(Self.length(height))\" role=\"img\""
      + " xmlns=\"http://www.w3.org/2000/svg\""
    return Markup.element(
      "svg", attributes,
      Markup.element("title", "", Markup.escaped(description)) + "\n" + content)
  }

  mutating func line(_ from: (x: Double, y: Double), _ to: (x: Double, y: Double), _ kind: String) {
    let (a, b) = (from, to)
    pieces.append(
      "<line class=\"\(kind)\" x1=\"\(Self.length(a.x))\" y1=\"\(Self.length(a.y))\""
        + " x2=\"\(Self.length(b.x))\" y2=\"\(Self.length(b.y))\"/>")
  }

  mutating func circle(_ x: Double, _ y: Double, radius: Double, _ kind: String) {
    pieces.append(
      "<circle class=\"\(kind)\" cx=\"\(Self.length(x))\" cy=\"\(Self.length(y))\""
        + " r=\"\(Self.length(radius))\"/>")
  }

  mutating func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ kind: String) {
    pieces.append(
      "<rect class=\"\(kind)\" x=\"\(Self.length(x))\" y=\"\(Self.length(y))\""
        + " width=\"\(Self.length(width))\" height=\"\(Self.length(height))\"/>")
  }

  /// A square standing on its corner.
  mutating func diamond(_ x: Double, _ y: Double, radius: Double, _ kind: String) {
    let points = [(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)]
    let list = points.map { "\(Self.length($0.0)),\(Self.length($0.1))" }.joined(separator: " ")
    pieces.append("<polygon class=\"\(kind)\" points=\"\(list)\"/>")
  }

  /// Words; `anchor` says which end of them stands at the place.
  mutating func text(_ text: String, _ x: Double, _ y: Double, anchor: Anchor = .start, _ kind: String) {
    pieces.append(
      Markup.element(
        "text",
        "class=\"\(kind)\" x=\"\(Self.length(x))\" y=\"\(Self.length(y))\""
          + " text-anchor=\"\(anchor.rawValue)\"", Markup.escaped(text)))
  }

  enum Anchor: String {
    case start, middle, end
  }

  /// A length with at most one decimal, as SVG writes it in every language.
  static func length(_ length: Double) -> String {
    let tenths = Int((length * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : Figures(.english).decimal(Double(tenths) / 10, places: 1)
  }
}
