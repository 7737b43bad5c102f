@testable import Dashboard
@testable import Pages
import Scores
import TextUI
import Words

/// Maps of the published figures.
enum MapSamples {
  static let book: ScoreBook = {
    guard let book = BoardData.load(from: PublishedSource()).book else {
      preconditionFailure("the published data have a book")
    }
    return book
  }()

  /// A map of an item by its place in the table: 0 the total, 7 dimension 7.
  static func panel(
    year: Int = 2024, basis: Basis = .published, item: Int = 7, selection: String = "01",
    language: Language = .vietnamese
  ) -> MapPanel {
    guard let table = book.yearTable(year, basis: basis), let set = table.provinces.first?.id.set else {
      preconditionFailure("the book has \(year)")
    }
    let id = ProvinceID(set: set, code: selection)
    return MapPanel(
      table: table, item: item, selection: id,
      line: book.line(table.items[item], of: id, year: year, basis: basis),
      own: ProvinceID(set: set, code: "01"), regions: book.registry.regions,
      definition: book.definition, language: language)
  }

  static func draw(_ panel: MapPanel, _ columns: Int, _ rows: Int, _ glyphs: GlyphLevel = .blocks) -> Canvas {
    var canvas = Canvas(size: Size(columns: columns, rows: rows), glyphs: glyphs)
    panel.draw(in: Rect(canvas.size), on: &canvas)
    return canvas
  }
}
