@testable import Dashboard
@testable import Pages
import Scores
import TestSupport
import TextUI
import Testing
import Words

/// What a board of a usual size leaves for a panel.
private let insides = [(80, 20), (120, 36), (200, 56)]

@Suite struct MapPanelTests {
  @Test(arguments: insides, [Basis.published, .merged])
  func snapshots(inside: (columns: Int, rows: Int), basis: Basis) {
    let panel = MapSamples.panel(
      basis: basis, item: basis == .merged ? 0 : 7, selection: inside.columns == 80 ? "01" : "22")
    let size = "\(inside.columns)x\(inside.rows)"
    let set = basis == .merged ? "34" : "63"
    for glyphs in [GlyphLevel.blocks, .ascii] {
      expectSnapshot(
        MapSamples.draw(panel, inside.columns, inside.rows, glyphs).text,
        named: "map-\(set)-\(size)-\(glyphs.rawValue)")
    }
    var english = panel
    english.language = .english
    expectSnapshot(
      MapSamples.draw(english, inside.columns, inside.rows).text, named: "map-\(set)-\(size)-english")
  }

  @Test func withoutRoomBesideTheMap() {
    expectSnapshot(MapSamples.draw(MapSamples.panel(), 60, 21).text, named: "map-63-60x21-blocks")
  }

  /// Whoever is chosen and whatever is shown: nothing is cut, and the figures stand there whole.
  @Test(arguments: [2014, 2018, 2024], [Basis.published, .merged])
  func nothingIsCutAt80x24(year: Int, basis: Basis) throws {
    let table = try #require(MapSamples.book.yearTable(year, basis: basis))
    for (place, province) in table.provinces.enumerated() {
      let item = place % table.items.count
      let language = Language.allCases[place % 2]
      let panel = MapSamples.panel(
        year: year, basis: basis, item: item, selection: province.code, language: language)
      let text = MapSamples.draw(panel, 80, 20).text
      #expect(!text.contains("…"), "\(text)")
      #expect(text.contains(province.name[language]), "\(text)")
      #expect(text.contains("(Đà Nẵng)") || text.contains("(Da Nang)"))
      let median = Figures(language).decimal(try #require(table.median(item: item)))
      #expect(text.contains(median + "."), "\(text)")
      let letters = table.provinces.compactMap(\.abbreviation)
      #expect(letters.count == table.provinces.count && letters.allSatisfy { text.contains($0) })
      if let own = table[place, item]?.rank {
        let rank = language == .vietnamese ? "hạng" : "rank"
        #expect(text.contains("\(rank) \(own)/\(table.counts[item])"), "\(text)")
      }
    }
  }

  /// The mark beside the letters of every tile is that of the group, and its ground too.
  @Test(arguments: [Basis.published, .merged], [GlyphLevel.blocks, .ascii])
  func everyTileTellsItsGroupByMarkAndRole(basis: Basis, glyphs: GlyphLevel) throws {
    let panel = MapSamples.panel(basis: basis)
    let canvas = MapSamples.draw(panel, 80, 20, glyphs)
    let marks: [Character] = glyphs == .ascii ? ["#", "+", "-", "."] : ["■", "▪", "▫", "□"]
    let roles: [Role] = [.tile1, .tile2, .tile3, .tile4]
    for (place, province) in panel.table.provinces.enumerated() {
      let letters = try #require(province.abbreviation)
      let corner = try #require(Self.find(letters, on: canvas))
      let cell = canvas[row: corner.row, column: corner.column + 3]
      let group = panel.table[place, 7]?.group
      #expect(cell.character == group.map { marks[$0 - 1] } ?? "?", "\(province.code)")
      let role = group.map { roles[$0 - 1] } ?? .tileNone
      #expect(cell.style.role == (province.code == "01" ? .tileSelected : role), "\(province.code)")
    }
  }

  @Test func theChosenTileStandsInBracketsAndOurOwnHasItsMark() throws {
    let text = MapSamples.draw(MapSamples.panel(selection: "27"), 80, 20).text
    #expect(text.contains("●HNI□[BNH▫]"))
    // Left of our own the closing bracket gives way to its mark.
    #expect(MapSamples.draw(MapSamples.panel(selection: "25"), 80, 20).text.contains("[PTO□●HNI□"))
    let own = MapSamples.draw(MapSamples.panel(), 80, 20).text
    #expect(own.contains("[HNI□]") && own.contains("● Hà Nội") && !own.contains("●HNI"))
  }

  /// The archipelagos are named, and nothing of a score stands with them.
  @Test(arguments: insides, [Basis.published, .merged])
  func archipelagosHaveNamesAndNoScore(inside: (columns: Int, rows: Int), basis: Basis) throws {
    let canvas = MapSamples.draw(MapSamples.panel(basis: basis), inside.columns, inside.rows)
    for name in ["Hoàng Sa", "(Đà Nẵng)", "Trường Sa", "(Khánh Hòa)"] {
      let place = try #require(Self.find(name, on: canvas))
      for column in place.column..<place.column + name.count {
        #expect(canvas[row: place.row, column: column].style.role == .secondary)
      }
      #expect(canvas[row: place.row, column: place.column - 1].character == " " || name == "Hoàng Sa")
    }
  }

  @Test(arguments: insides, [Basis.published, .merged])
  func theMouseFindsWhatIsDrawn(inside: (columns: Int, rows: Int), basis: Basis) throws {
    let panel = MapSamples.panel(basis: basis)
    let rect = Rect(column: 3, row: 2, columns: inside.columns, rows: inside.rows)
    var canvas = Canvas(size: Size(columns: rect.endColumn, rows: rect.endRow))
    panel.draw(in: rect, on: &canvas)
    for (place, province) in panel.table.provinces.enumerated() {
      let cell = panel.table[place, panel.item]
      let form: TileForm =
        switch inside.columns {
        case 80: .small
        case 120: basis == .merged ? .tall : .wide
        default: .named
        }
      let drawn = try #require(form.lines(province, cell, .vietnamese).first)
      let place = try #require(Self.find(drawn, on: canvas))
      let row = try #require(canvas.sight.row(of: .map, at: place))
      #expect(panel.table.provinces[row].id == province.id)
    }
    #expect(canvas.sight.row(at: Point(column: 4, row: 2)) == nil)
    #expect(canvas.sight.row(at: Point(column: rect.endColumn - 1, row: 4)) == nil)
  }

  @Test(arguments: [(49, 20), (80, 18), (40, 10), (1, 1), (0, 0), (12, 30)])
  func whereTheMapDoesNotFitItSaysSo(columns: Int, rows: Int) {
    let panel = MapSamples.panel()
    let canvas = MapSamples.draw(panel, columns, rows)
    #expect(!canvas.text.contains("HNI"))
    if columns >= 40 { #expect(canvas.text.contains("50×23")) }
    #expect(canvas.sight.row(at: Point(column: 0, row: 0)) == nil)
  }

  /// At the size it names the map is there, one column or row less it is not.
  @Test func theSizeItNamesIsTrue() {
    #expect(MapSamples.draw(MapSamples.panel(), 50, 19).text.contains("HNI"))
    #expect(!MapSamples.draw(MapSamples.panel(), 49, 19).text.contains("HNI"))
    #expect(!MapSamples.draw(MapSamples.panel(), 50, 18).text.contains("HNI"))
  }

  /// Nothing is drawn outside of any rectangle, however small.
  @Test func anySizeIsSafe() {
    let panels = [MapSamples.panel(), MapSamples.panel(basis: .merged, item: 0, selection: "96")]
    for panel in panels {
      for columns in stride(from: 0, through: 210, by: 15) {
        for rows in stride(from: 0, through: 60, by: 6) {
          var canvas = Canvas(size: Size(columns: columns + 4, rows: rows + 4))
          let rect = Rect(column: 2, row: 2, columns: columns, rows: rows)
          panel.draw(in: rect, on: &canvas)
          let isClean = (0..<rows + 4).allSatisfy { row in
            (0..<columns + 4).allSatisfy { column in
              rect.contains(Point(column: column, row: row)) || canvas[row: row, column: column] == .blank
            }
          }
          #expect(isClean, "\(columns)×\(rows)")
        }
      }
    }
  }

  @Test func aSetWithoutTilesSaysThatItHasNoMap() throws {
    var source = MemoryFolder.published
    source.withoutTiles()
    let book = try #require(BoardData.load(from: source).book)
    let table = try #require(book.yearTable(2024))
    let panel = MapPanel(
      table: table, item: 0, selection: table.provinces[0].id, line: nil, own: nil,
      regions: book.registry.regions, definition: book.definition, language: .english)
    #expect(MapSamples.draw(panel, 80, 20).text.contains("has no map"))
  }

  /// Where a text of one style begins on a canvas.
  private static func find(_ text: String, on canvas: Canvas) -> Point? {
    for row in 0..<canvas.size.rows {
      let characters = canvas.row(row).map(\.character)
      guard characters.count >= text.count else { return nil }
      for column in 0...characters.count - text.count
      where String(characters[column..<column + text.count]) == text {
        return Point(column: column, row: row)
      }
    }
    return nil
  }
}

/// The published folder, to be changed.
private struct MemoryFolder: DataSource {
  private var provinces: [UInt8]?

  static let published = MemoryFolder()

  mutating func withoutTiles() {
    guard let bytes = try? PublishedSource().read("provinces.json") else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    provinces = Array(text.replacing("\"tile\"", with: "\"no_tile\"").utf8)
  }

  func names(in folder: String) throws(ReadFault) -> [String] { PublishedSource().names(in: folder) }

  func read(_ path: String) throws(ReadFault) -> [UInt8] {
    if path == "provinces.json", let provinces { return provinces }
    return try PublishedSource().read(path)
  }
}
