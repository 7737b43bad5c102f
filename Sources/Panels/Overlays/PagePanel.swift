import Scores
import TextUI
import Words

/// The report as it will be printed, to read on the screen before it is written to a file.
public struct PagePanel: Panel {
  /// The page.
  public var page: Page
  /// The first line shown.
  public var offset: Int

  /// A page from a line on.
  public init(page: Page, offset: Int) {
    self.page = page
    self.offset = offset
  }

  /// Draws as many lines as fit, from the offset on.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    let drawn = drawn(in: rect)
    let first = HelpPanel.clamped(offset, lines: drawn.size.rows, rows: rect.rows)
    let area = Rect(column: rect.column, row: rect.row, columns: rect.columns - 1, rows: rect.rows)
    canvas.put(drawn, from: first, in: area)
    ScrollBar(count: drawn.size.rows, shown: min(drawn.size.rows, rect.rows), offset: first)
      .draw(column: rect.endColumn - 1, rows: rect.row..<rect.endRow, on: &canvas)
  }

  /// How many lines the page has in a rectangle.
  public func lineCount(in rect: Rect) -> Int { drawn(in: rect).size.rows }

  private func drawn(in rect: Rect) -> Canvas {
    page.drawn(columns: min(TextPage.columns, rect.columns - 1))
  }
}
