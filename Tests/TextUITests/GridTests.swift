import TestSupport
import Testing

@testable import TextUI

@Suite struct TableTests {
  static let eight: [[String]] = [
    ["1", "Tham gia của người dân", "5,39", "▼0,04", "15/61", "▼5", "■■■■"],
    ["2", "Công khai, minh bạch", "5,71", "▲0,04", "8/61", "▲1", "■■■■"],
    ["3", "Trách nhiệm giải trình", "4,36", "▲0,09", "20/61", "▲10", "■■■□"],
    ["4", "Kiểm soát tham nhũng", "6,70", "▼0,04", "48/61", "▼15", "■□□□"],
    ["5", "Thủ tục hành chính công", "7,12", "▼0,04", "43/61", "▼6", "■■□□"],
    ["6", "Cung ứng dịch vụ công", "7,57", "▼0,28", "29/61", "▼14", "■■■□"],
    ["7", "Quản trị môi trường", "2,87", "= 0", "61/61", "= 0", "■□□□"],
    ["8", "Quản trị điện tử", "4,05", "▲0,07", "2/61", "▼1", "■■■■"],
  ]
  static var rows: GridRows { GridRows(eight.map { $0.map { GridCell($0) } }) }
  static let table = Grid(
    columns: [
      GridColumn("", width: .fixed(1), priority: 9),
      GridColumn("Chỉ số", width: .flexible(minimum: 8, maximum: 23), priority: 9),
      GridColumn("Điểm", .decimal(places: 2), width: .fixed(4), priority: 8),
      GridColumn("±", .right, width: .fixed(5), priority: 5),
      GridColumn("Hạng", .right, width: .fixed(5), priority: 7),
      GridColumn("±", .right, width: .fixed(3), priority: 6),
      GridColumn("Nhóm", width: .fixed(4), priority: 4),
    ], spacing: 1)

  @Test(arguments: [24, 40, 50, 64])
  func overview(columns: Int) {
    expectSnapshot(
      drawn(columns, 9) { Self.table.draw(Self.rows, selection: 6, in: $0, on: &$1) },
      named: "table-overview-\(columns)")
  }

  @Test func rankingWithGroupsAndScrollBar() {
    let rows = GridRows(
      count: 63, group: { $0 % 16 == 0 && $0 > 0 ? "nhóm \($0 / 16 + 1)" : nil },
      cells: { [GridCell("\($0 + 1)"), GridCell("Tỉnh \($0 + 1)"), GridCell("43,\(9999 - $0)", .strong)] })
    let table = Grid(
      columns: [
        GridColumn("Hạng", .right, width: .fixed(4)),
        GridColumn("Tỉnh, thành phố", width: .flexible(minimum: 8)),
        GridColumn("Tổng", .decimal(places: 4), width: .fixed(7)),
      ], showsScrollBar: true)
    for glyphs in [GlyphLevel.blocks, .ascii] {
      let text = drawn(40, 10, glyphs) {
        table.draw(rows, selection: 17, offset: 12, in: $0, on: &$1)
      }
      expectSnapshot(text, named: "table-ranking-\(glyphs)")
    }
  }

  /// At every width each visible number stands there whole, and nothing leaves the rectangle.
  @Test(arguments: GlyphLevel.allCases)
  func numbersAreNeverCut(glyphs: GlyphLevel) {
    for columns in 0...90 {
      for table in [Self.table, with(Self.table, scrollBar: true)] {
        let rect = Rect(column: 2, row: 1, columns: columns, rows: 9)
        var canvas = Canvas(size: Size(columns: columns + 4, rows: 11), glyphs: glyphs)
        table.draw(Self.rows, selection: 2, in: rect, on: &canvas)
        expectBlank(canvas, outside: rect)
        let cells = Self.eight.map { $0.map { GridCell($0) } }
        let shown = Set(table.layout(table.smallest(cells: cells, glyphs: glyphs), in: rect).map(\.index))
        for (number, row) in Self.eight.enumerated() {
          let line = TextUITests.text(of: canvas.row(number + 2))
          var words = line.split(separator: " ")
          for index in [0] + Array(2..<row.count) where shown.contains(index) {
            for word in TextUITests.folded(row[index], glyphs).split(separator: " ") {
              let found = words.firstIndex { $0 == word || $0 == ">" + word || $0 == "›" + word }
              #expect(found != nil, "\(word) is not in ‹\(line)› at \(columns)")
              if let found { words.remove(at: found) }
            }
          }
        }
      }
    }
  }

  private func with(_ table: Grid, scrollBar: Bool) -> Grid {
    var table = table
    table.showsScrollBar = scrollBar
    return table
  }

  /// The columns that vanish are those of the lowest priorities, one after the other.
  @Test func columnsVanishByPriority() {
    let cells = Self.eight.map { $0.map { GridCell($0) } }
    var before: Set<Int> = Set(Self.table.columns.indices)
    for columns in (0...90).reversed() {
      let rect = Rect(column: 0, row: 0, columns: columns, rows: 9)
      let smallest = Self.table.smallest(cells: cells, glyphs: .blocks)
      let shown = Set(Self.table.layout(smallest, in: rect).map(\.index))
      #expect(shown.isSubset(of: before))
      let lowest = shown.map { Self.table.columns[$0].priority }.min() ?? 0
      for index in Self.table.columns.indices where !shown.contains(index) {
        #expect(shown.isEmpty || Self.table.columns[index].priority <= lowest)
      }
      before = shown
    }
    #expect(before.isEmpty)
  }

  @Test func decimalSeparatorsStandOneBelowTheOther() {
    let numbers = ["5,4", "43,7747", "7", "–", "1.234,5"]
    let table = Grid(
      columns: [GridColumn("Tổng", .decimal(places: 2), width: .fixed(4))], isSelectable: false)
    let rows = GridRows(numbers.map { [GridCell($0)] })
    #expect(
      drawn(12, 6) { table.draw(rows, in: $0, on: &$1) }
        == "      Tổng\n    5,4\n   43,7747\n    7\n    –\n1.234,5")
  }

  @Test func aFixedColumnGrowsInsteadOfCutting() {
    let table = Grid(
      columns: [GridColumn("x", width: .fixed(2)), GridColumn("y", .right, width: .fixed(2))],
      isSelectable: false)
    let rows = GridRows([[GridCell("■■■□"), GridCell("15/61")]])
    #expect(drawn(20, 2) { table.draw(rows, in: $0, on: &$1) } == "x         y\n■■■□  15/61")
  }

  @Test func drawingAsksOnlyForTheRowsInSight() {
    final class Asked { var rows: [Int] = [] }
    let asked = Asked()
    let rows = GridRows(count: 6300) { row in
      asked.rows.append(row)
      return [GridCell("\(row)")]
    }
    let table = Grid(columns: [GridColumn("", width: .fixed(4))])
    _ = drawn(20, 11) { table.draw(rows, selection: 3005, offset: 3000, in: $0, on: &$1) }
    #expect(asked.rows == Array(3000..<3010))
  }

  /// However one moves, the selection stays in sight and no line stays empty without need.
  @Test(arguments: [1, 2, 3, 7, 12, 40])
  func selectionStaysInSight(height: Int) {
    var random = SeededGenerator(seed: 7)
    for count in [1, 2, 5, 13, 63] {
      let rows = GridRows(
        count: count, group: { $0 % 5 == 0 ? "g\($0)" : nil }, cells: { [GridCell("\($0)")] })
      var offset = 0
      for _ in 0..<200 {
        let selection = Int.random(in: 0..<count, using: &random)
        offset = rows.offset(keeping: selection, from: offset, height: height)
        let lines = rows.lines(from: offset, height: height)
        if height >= 2 || selection % 5 != 0 { #expect(lines.contains(.row(selection))) }
        #expect(lines.count <= height)
        let again = rows.offset(keeping: selection, from: offset, height: height)
        #expect(again == offset, "nothing moves without need")
        if offset > 0, lines.count < height, case .row(let last)? = lines.last {
          #expect(last < count - 1 || rows.lines(from: offset - 1, height: height).last != lines.last)
        }
      }
    }
  }

  @Test func scrollBarTouchesTheEndsOnlyThere() {
    for offset in 0...50 {
      let thumb = ScrollBar(count: 63, shown: 13, offset: offset).thumb(height: 13)
      #expect((thumb.lowerBound == 0) == (offset == 0))
      #expect((thumb.upperBound == 13) == (offset == 50))
      #expect(!thumb.isEmpty)
    }
    let all = ScrollBar(count: 4, shown: 4, offset: 0)
    #expect(drawn(1, 4) { all.draw(column: 0, rows: 0..<$0.rows, on: &$1) } == "\n\n\n")
  }
}
