import Panels
import TestSupport
import TextUI
import Testing
import Words

@Suite struct ThemeSampleTests {
  private static func canvas(_ language: Language, _ size: Size = ThemeSample.size) -> Canvas {
    var canvas = Canvas(size: size)
    ThemeSample(language: language).draw(in: Rect(size), on: &canvas)
    return canvas
  }

  @Test(arguments: Language.allCases)
  func snapshots(language: Language) {
    expectSnapshot(Self.canvas(language).text, named: "theme-sample-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func showsEveryRole(language: Language) {
    let cells = Self.canvas(language).cells
    for role in Role.allCases {
      #expect(cells.contains { $0.style.role == role && $0.character != " " }, "\(role.key)")
    }
    #expect(cells.contains { $0.style.isSelected })
  }

  /// Its size is no smaller than it needs and no greater.
  @Test(arguments: Language.allCases)
  func nothingIsLeftOutAtItsSize(language: Language) {
    let large = Self.canvas(language, Size(columns: 100, rows: 20)).text
    let text = Self.canvas(language).text
    #expect(large.prefix(text.count) == text)
    #expect(large.dropFirst(text.count).allSatisfy { $0 == "\n" })
  }

  @Test(arguments: [(0, 0), (1, 1), (30, 5), (59, 14)])
  func staysInside(columns: Int, rows: Int) {
    var canvas = Canvas(size: Size(columns: 70, rows: 20))
    let rect = Rect(column: 2, row: 1, columns: columns, rows: rows)
    ThemeSample(language: .vietnamese).draw(in: rect, on: &canvas)
    for row in 0..<20 {
      for column in 0..<70 where !rect.contains(Point(column: column, row: row)) {
        #expect(canvas[row: row, column: column] == .blank)
      }
    }
  }
}
