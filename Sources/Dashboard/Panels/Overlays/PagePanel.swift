import Pages
import Scores
import TextUI
import Words

/// The report as it will be printed, to read on the screen before it is written to a file.
struct PagePanel: Panel {
  var page: Page
  /// The first line shown.
  var offset: Int

  /// Draws as many lines as fit, from the offset on.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let drawn = drawn(in: rect)
    let first = canvas.sight.scroll(.words, to: offset, count: drawn.size.rows, height: rect.rows)
    let area = Rect(column: rect.column, row: rect.row, columns: rect.columns - 1, rows: rect.rows)
    canvas.put(drawn, from: first, in: area)
    ScrollBar(count: drawn.size.rows, shown: min(drawn.size.rows, rect.rows), offset: first)
      .draw(column: rect.endColumn - 1, rows: rect.row..<rect.endRow, on: &canvas)
  }

  private func drawn(in rect: Rect) -> Canvas {
    // A blank column lies between the page and the bar.
    page.drawn(columns: min(TextPage.columns, max(0, rect.columns - 2)))
  }
}
