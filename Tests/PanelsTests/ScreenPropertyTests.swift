@testable import BoardSupport
@testable import Dashboard
import Scores
import TextUI
import Testing
import Words

@testable import Pages

/// What must hold of every screen at every size: no trap, no number cut, nothing by colour alone.
@Suite struct ScreenPropertyTests {
  /// What is open, and for whom.
  struct Scene: CustomTestStringConvertible {
    var name: String
    var keys = ""
    var province = "01"
    var year = 2024
    var basis = Basis.published

    var testDescription: String { name }

    func board(_ language: Language, _ glyphs: GlyphLevel = .blocks) -> Board {
      Board {
        ($0.province, $0.year, $0.basis) = (ProvinceID(set: "63", code: province), year, basis)
        ($0.language, $0.glyphs) = (language, glyphs)
      }.pressing(keys)
    }
  }

  private static let scenes = [
    Scene(name: "overview"), Scene(name: "overview with a break", keys: "G", year: 2021),
    Scene(name: "first year", year: 2011), Scene(name: "no data", province: "22", year: 2021),
    Scene(name: "incomplete", province: "24", year: 2022),
    Scene(name: "as if 34", province: "77", basis: .merged),
    Scene(name: "dimension", keys: "jj<Enter>jj"), Scene(name: "dimension 7", keys: "jjjjjj<Enter>"),
    Scene(name: "dimension without data", keys: "j<Enter>j", province: "22", year: 2018),
    Scene(name: "groups over the years", keys: "vj"), Scene(name: "groups of components", keys: "j<Enter>vj"),
    Scene(name: "compared", keys: "cj"), Scene(name: "compared inside", keys: "cjjjj<Enter>ll"),
    Scene(name: "compared as if 34", keys: "cG", province: "77", basis: .merged),
    Scene(name: "years", keys: "y"), Scene(name: "provinces", keys: "pb"), Scene(name: "help", keys: "?"),
    Scene(name: "what-if", keys: "5"), Scene(name: "what-if, raised", keys: "5gjjjjjjmj---"),
    Scene(name: "what-if, beyond the best", keys: "5ge10<Enter>Ge9,5<Enter>"),
    Scene(name: "what-if, components", keys: "5gjjjjjj<Enter>jxj--"),
    Scene(name: "what-if as if 34", keys: "5gjx", basis: .merged),
    Scene(name: "what-if of six dimensions", keys: "5gjm", province: "22", year: 2011),
    Scene(name: "what-if at the top", keys: "5--", province: "22", year: 2022),
    Scene(name: "levers", keys: "5vj"), Scene(name: "levers of components", keys: "5gjjjjjj<Enter>vm"),
    Scene(name: "levers as if 34", keys: "5v", basis: .merged),
    Scene(name: "a goal", keys: "5a10<Enter>j<Enter>"), Scene(name: "a group as a goal", keys: "5an1<Enter>"),
    Scene(name: "targets", keys: "3j"), Scene(name: "targets as if 34", keys: "3", basis: .merged),
    Scene(name: "plans", keys: "6j"),
    Scene(name: "reports of plans", keys: "6ssj", province: "14"),
    Scene(name: "movers", keys: "8"), Scene(name: "movers of a component", keys: "8llG"),
    Scene(name: "movers across a break", keys: "8eeee"),
    Scene(name: "movers as if 34", keys: "8", basis: .merged),
    Scene(name: "ranking", keys: "4"), Scene(name: "ranking, last", keys: "4sG", year: 2022),
    Scene(name: "ranking, by a rise", keys: "4lllllllo", province: "48"),
    Scene(name: "ranking of a region", keys: "4fjj<Enter>hh"),
    Scene(name: "ranking as if 34", keys: "4ll", basis: .merged),
  ]

  /// Sizes from 1×1 to 130×45, those on both sides of where something changes among them: every width at
  /// three heights, every height at three widths.
  private static let sizes: [Size] = {
    let columns = [1, 7, 20, 39, 40, 47, 55, 60, 69, 70, 77, 78, 80, 100, 119, 120, 130]
    let rows = [1, 5, 9, 10, 12, 15, 16, 21, 24, 30, 40, 45]
    let (usualColumns, usualRows) = (Set([40, 80, 120]), Set([10, 24, 40]))
    return columns.flatMap { column in
      rows.filter { usualColumns.contains(column) || usualRows.contains($0) }
        .map { Size(columns: column, rows: $0) }
    }
  }()

  @Test(arguments: scenes, Language.allCases)
  func everyNumberIsWhole(scene: Scene, language: Language) {
    var board = scene.board(language)
    let truth = Truth(board.model, language)
    for size in Self.sizes {
      board.send(.resized(size))
      let canvas = board.canvas
      #expect(canvas.size == size)
      let faults = truth.faults(in: canvas.text)
      #expect(faults.isEmpty, "\(size.columns)×\(size.rows): \(faults)\n\(canvas.text)")
    }
  }

  /// What a colour says, a mark says too: a rise has ▲, a group its square, a gap its dash, and the
  /// selected row a sign at its left.
  @Test(arguments: scenes, [(GlyphLevel.blocks, Language.vietnamese), (.ascii, .english)])
  func nothingIsToldByColourAlone(scene: Scene, look: (glyphs: GlyphLevel, language: Language)) throws {
    var board = scene.board(look.language, look.glyphs)
    for size in Self.sizes where size.columns >= 40 && size.rows >= 10 {
      board.send(.resized(size))
      let canvas = board.canvas
      for row in 0..<size.rows {
        for (role, text) in rolesWithoutMark(canvas.row(row), look.glyphs) {
          Issue.record("‹\(text)› is \(role) at \(size.columns)×\(size.rows), row \(row)")
        }
      }
      guard scene.name != "help" else { continue }
      try expectASelection(in: canvas, look.glyphs)
    }
  }

  private func expectASelection(in canvas: Canvas, _ glyphs: GlyphLevel) throws {
    let size = "\(canvas.size.columns)×\(canvas.size.rows)"
    let selected = (0..<canvas.size.rows).filter { canvas.row($0).contains { $0.style.isSelected } }
    #expect(selected.count == 1, "\(size)")
    let row = canvas.row(try #require(selected.first))
    let mark: Character = glyphs == .ascii ? ">" : "›"
    let first = row.first { $0.style.isSelected && $0.character != " " }
    #expect(first?.character == mark || row.contains { $0.character == mark }, "\(size)")
  }

  /// At the ascii level nothing but ascii is drawn.
  @Test(arguments: scenes, Language.allCases)
  func asciiIsAscii(scene: Scene, language: Language) {
    var board = scene.board(language, .ascii)
    for size in [(40, 10), (80, 24), (120, 40), (30, 5)] {
      board.send(.resized(Size(columns: size.0, rows: size.1)))
      let strange = Set(board.text.filter { !$0.isASCII })
      #expect(strange.isEmpty)
    }
  }

  /// Panels keep to their rectangle.
  @Test(arguments: [(78, 20), (60, 30), (120, 38), (40, 8), (1, 1), (7, 3), (0, 0), (200, 57)])
  func panelsKeepToTheirRectangle(columns: Int, rows: Int) {
    let rect = Rect(column: 3, row: 2, columns: columns, rows: rows)
    for scene in Self.scenes {
      let model = scene.board(.vietnamese).model
      for panel in PanelsByHand.of(model) {
        var canvas = Canvas(size: Size(columns: columns + 6, rows: rows + 4))
        panel.draw(in: rect, on: &canvas)
        let outside = (0..<canvas.size.rows).contains { row in
          (0..<canvas.size.columns).contains { column in
            !rect.contains(Point(column: column, row: row)) && canvas[row: row, column: column] != .blank
          }
        }
        #expect(!outside, "\(scene.name): \(type(of: panel))\n\(canvas.text)")
      }
    }
  }

  /// The runs of one role in a row, blanks left out.
  private func runs(_ cells: ArraySlice<Cell>) -> [(Role, String)] {
    var runs: [(Role, String)] = []
    for cell in cells where !cell.isContinuation {
      if let last = runs.last, last.0 == cell.style.role {
        runs[runs.count - 1].1.append(cell.character)
      } else {
        runs.append((cell.style.role, String(cell.character)))
      }
    }
    return runs.filter { !$0.1.allSatisfy { $0 == " " } }
  }

  /// The runs of a row whose colour says what no mark says; that of a group stands somewhere in its
  /// row, in the same colour.
  private func rolesWithoutMark(_ cells: ArraySlice<Cell>, _ glyphs: GlyphLevel) -> [(Role, String)] {
    let runs = runs(cells)
    return runs.filter { role, text in
      let marks = marks(of: role, glyphs)
      let isTier = [Role.tier1, .tier2, .tier3, .tier4].contains(role)
      let told = isTier ? runs.filter { $0.0 == role }.map(\.1).joined() : text
      return !marks.isEmpty && !marks.contains { told.contains($0) }
    }
  }

  private func marks(of role: Role, _ glyphs: GlyphLevel) -> [String] {
    let isAscii = glyphs == .ascii
    return switch role {
    case .rising: isAscii ? ["^", ">"] : ["▲", "►"]
    case .falling: isAscii ? ["v", "<"] : ["▼", "◄"]
    case .unchanged: ["="]
    case .missing: [isAscii ? "?" : "–"]
    case .tier1: [isAscii ? "#" : "■"]
    case .tier2: [isAscii ? "+" : "▪"]
    case .tier3: [isAscii ? "-" : "▫"]
    case .tier4: [isAscii ? "." : "□"]
    default: []
    }
  }
}

/// The panels of a model, made by hand.
private enum PanelsByHand {
  static func of(_ model: Model) -> [any Panel] {
    let (book, id, year, basis) = (model.book, model.province, model.year, model.basis)
    guard let total = book.trend(of: .total, for: id, basis: basis) else { return [] }
    let trends = model.report.dimensions.compactMap { book.trend(of: $0.item, for: id, basis: basis) }
    let first = model.report.dimensions.first?.item ?? ItemID("1")
    let components = book.componentLines(of: first, for: id, year: year, basis: basis)
    return [
      OverviewPanel(
        report: model.report, trend: total, dimensionTrends: trends, components: components,
        levers: book.levers(for: id, year: year, basis: basis), selection: 1, language: model.language),
      DimensionPanel(
        report: model.report, lines: Array(model.report.dimensions.prefix(1)) + components, selection: 1,
        trend: total, language: model.language),
      PickerPanel(
        title: LocalizedText(same: "Title"), field: TextField("query"), count: 2,
        row: { $0 == 0 ? ("Hà Nội", "29/61") : ("Huế", "–") }, selection: 1, language: model.language),
      HelpPanel(
        groups: [
          HelpPanel.Group(
            LocalizedText(same: "Keys"), [("Enter", LocalizedText(same: "opens what is selected"))])
        ], offset: 0, language: model.language),
      TooSmallPanel(language: model.language),
      (trends.first ?? total).shown(of: model.book.definition)
        .list(
          .years, model.language, columns: ["year", "score", "change", "rank", "rank_change", "group"]),
    ]
  }
}
