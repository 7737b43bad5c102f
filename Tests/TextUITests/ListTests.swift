import Testing

@testable import TextUI

/// Lists stand still while they are walked through, a page is what is in sight, a click finds what is seen.
@Suite struct ListTests {
  private static let id = Sight.ListID("list")

  private func list(
    _ count: Int, selection: Int?, isSpaced: Bool = false, group: @escaping (Int) -> String? = { _ in nil }
  ) -> List {
    List(
      Self.id, Grid(columns: [GridColumn("x", width: .fixed(3))]),
      GridRows(count: count, group: group) { [GridCell("r\($0)")] }, selection: selection, isSpaced: isSpaced)
  }

  /// Frames one after the other, each going on from the one before.
  private func frames(_ lists: [List], _ rect: Rect) -> [Canvas] {
    var sight = Sight()
    return lists.map { list in
      var canvas = Canvas(size: Size(columns: rect.endColumn, rows: rect.endRow))
      canvas.sight = sight.forNextFrame
      list.draw(in: rect, on: &canvas)
      sight = canvas.sight
      return canvas
    }
  }

  @Test func theWindowMovesOnlyAsFarAsTheSelectedRowNeeds() {
    let rect = Rect(column: 0, row: 0, columns: 8, rows: 6)
    let walk = [0, 4, 5, 9, 8, 6, 5, 4, 19, 0]
    let shown = frames(walk.map { list(20, selection: $0) }, rect).map { $0.sight[Self.id]?.offset }
    #expect(shown == [0, 0, 1, 5, 5, 5, 5, 4, 15, 0])
  }

  /// Also where rows became fewer, or the window larger: no empty lines at the end while rows are hidden.
  @Test func theWindowIsFilled() {
    let rect = Rect(column: 0, row: 0, columns: 8, rows: 6)
    let shown = frames([list(20, selection: 19), list(7, selection: 0), list(3, selection: 1)], rect)
    #expect(shown.map { $0.sight[Self.id]?.offset } == [15, 0, 0])
    #expect(shown.map { $0.sight.page(of: Self.id) } == [4, 4, 4])
    #expect(Sight().page(of: Self.id) == 10)
  }

  @Test func aClickFindsTheRowThatIsSeen() {
    let rect = Rect(column: 3, row: 2, columns: 5, rows: 6)
    for isSpaced in [false, true] {
      let lists = [9, 4].map { list(12, selection: $0, isSpaced: isSpaced) { $0 == 6 ? "g" : nil } }
      for canvas in frames(lists, rect) {
        for row in 0..<8 {
          let line = canvas.text.split(separator: "\n", omittingEmptySubsequences: false)[row]
          let word = line.split { " ›".contains($0) }.last.map(String.init) ?? ""
          let name = word.hasPrefix("r") ? Int(word.dropFirst()) : nil
          let hit = canvas.sight.row(of: Self.id, at: Point(column: 5, row: row))
          if name != nil || !isSpaced { #expect(hit == name, "\(row): \(line)") }
          #expect(canvas.sight.row(at: Point(column: 2, row: row)) == nil)
        }
      }
    }
  }

  /// What lies on top is what a click finds, and another list's rows are not one's own.
  @Test func whatLiesOnTopIsFound() {
    var sight = Sight()
    sight.add(Sight.Row(Self.id, 3), in: Rect(column: 0, row: 0, columns: 9, rows: 9))
    sight.add(Sight.Row(Sight.ListID("box"), 0), in: Rect(column: 2, row: 2, columns: 3, rows: 3))
    #expect(sight.row(of: Self.id, at: Point(column: 1, row: 1)) == 3)
    #expect(sight.row(at: Point(column: 2, row: 2))?.list == Sight.ListID("box"))
    #expect(sight.row(of: Self.id, at: Point(column: 2, row: 2)) == nil)
    #expect(sight.forNextFrame.row(at: Point(column: 1, row: 1)) == nil)
  }

  @Test func wordsAreScrolledToTheirEndAndNoFurther() {
    var sight = Sight()
    #expect(sight.scroll(Self.id, to: 90, count: 20, height: 8) == 12)
    #expect(sight[Self.id] == Sight.Window(offset: 12, count: 20, height: 8))
    #expect(sight.scroll(Self.id, to: -4, count: 20, height: 8) == 0)
    #expect(sight.scroll(Self.id, to: 3, count: 2, height: 8) == 0)
    #expect([0, 7, 8, 5, 0].map { sight.keep($0, of: Self.id, count: 20, height: 8) } == [0, 0, 1, 1, 0])
  }

  /// A wide figure makes its column wide before it is in sight, and after.
  @Test func columnsStandStill() {
    let rect = Rect(column: 0, row: 0, columns: 20, rows: 4)
    let rows = GridRows(count: 12) { [GridCell($0 == 8 ? "123456" : "\($0)"), GridCell("|")] }
    let grid = Grid(columns: [
      GridColumn("x", .right, width: .fixed(2)), GridColumn("", width: .fixed(1)),
    ])
    let shown = frames([0, 3, 8, 11, 0].map { List(Self.id, grid, rows, selection: $0) }, rect)
    let places = shown.map { canvas in
      Set(canvas.text.split(separator: "\n").dropFirst().map { $0.firstIndex(of: "|")?.utf16Offset(in: $0) })
    }
    #expect(places.allSatisfy { $0 == [9] })
    // Other rows are measured anew.
    var sight = shown[4].sight
    sight.measureAnew()
    var canvas = Canvas(size: Size(columns: 20, rows: 4))
    canvas.sight = sight
    List(Self.id, grid, GridRows(count: 3) { [GridCell("\($0)"), GridCell("|")] }, selection: 0)
      .draw(in: rect, on: &canvas)
    #expect(canvas.text.contains(" 0  |\n"))
  }
}
