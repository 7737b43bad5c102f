import TextUI

/// Lines and blocks one below the other, as text.
public struct TextPage {
  /// The width of what is printed.
  public static let columns = 80
  /// What was put.
  public private(set) var canvas: Canvas
  private var row = 0
  /// How many rows were put.
  public var used: Int { row }

  public init(columns: Int = TextPage.columns, rows: Int, glyphs: GlyphLevel) {
    canvas = Canvas(size: Size(columns: columns, rows: rows), glyphs: glyphs)
  }

  /// What was put, without empty lines at the end.
  public var text: String {
    var text = canvas.text
    while text.last == "\n" { text.removeLast() }
    return text + "\n"
  }

  public mutating func line(_ text: String, _ role: Role = .text) {
    canvas.put(text, column: 1, row: row, role)
    row += 1
  }

  public mutating func rule(_ title: String? = nil) {
    canvas.putRule(column: 0, row: row, columns: canvas.size.columns, title: title)
    row += 1
  }

  public mutating func block(rows: Int, draw: (Rect, inout Canvas) -> Void) {
    draw(Rect(column: 0, row: row, columns: canvas.size.columns, rows: rows), &canvas)
    row += rows
  }
}
