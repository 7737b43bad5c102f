import Testing
import TextUI

@Suite struct CanvasTests {
  private func canvas(_ columns: Int, _ rows: Int, _ glyphs: GlyphLevel = .blocks) -> Canvas {
    Canvas(size: Size(columns: columns, rows: rows), glyphs: glyphs)
  }

  @Test func textIsClippedAtEveryEdge() {
    var canvas = canvas(4, 2)
    canvas.put("abcdef", column: -2, row: 0)
    canvas.put("xyz", column: 2, row: 1)
    canvas.put("no", column: 0, row: -1)
    canvas.put("no", column: 0, row: 2)
    #expect(canvas.text == "cdef\n  xy")
  }

  @Test func limitCutsAndReturnsTheColumnsUsed() {
    var canvas = canvas(9, 1)
    #expect(canvas.put("河內城", column: 0, row: 0, limit: 5) == 4)
    #expect(canvas.text == "河內")
  }

  @Test func overwritingHalfOfAWideCharacterBlanksTheOther() {
    var canvas = canvas(6, 1)
    canvas.put("河內城", column: 0, row: 0)
    canvas.put("x", column: 1, row: 0)
    canvas.put("y", column: 4, row: 0)
    #expect(canvas.text == " x內y")
    canvas.put("河", column: 1, row: 0)
    #expect(canvas.text == " 河 y")
  }

  @Test func aWideCharacterIsNotCutAtAnEdge() {
    var canvas = canvas(3, 1)
    canvas.put("a河內", column: 0, row: 0)
    #expect(canvas.text == "a河")
    canvas.put("河", column: -1, row: 0)
    #expect(canvas.text == "a河")
    canvas.put("河", column: 2, row: 0)
    #expect(canvas.text == "a河")
  }

  @Test func asciiCanvasHoldsOnlyASCII() {
    var canvas = canvas(60, 1, .ascii)
    canvas.put("Hòa Bình ▲0,19 ■▪▫□ ●○ ┌─┐ 河 😀 \u{1B}", column: 0, row: 0)
    #expect(canvas.text == "Hoa Binh ^0,19 #+-. *o +-+ ? ? ^[")
  }

  @Test func putRightAndCentredStandWhereTheyShould() {
    var canvas = canvas(9, 3)
    canvas.putRight("5,39", endColumn: 9, row: 0)
    canvas.putCentred("Huế", column: 0, columns: 9, row: 1)
    canvas.putCentred("Thừa Thiên Huế", column: 1, columns: 7, row: 2)
    #expect(canvas.text == "     5,39\n   Huế\n Thừa T…")
  }

  @Test func ruleWithHeadingsAndJoints() {
    var canvas = canvas(30, 3)
    canvas.putRule(
      column: 0, row: 0, columns: 30, title: "Tám chỉ số",
      joints: [RuleJoint(column: 18, title: "Hạng")])
    canvas.putVertical(column: 18, rows: 1..<2)
    canvas.putRule(column: 0, row: 2, columns: 30, joints: [RuleJoint(column: 18, up: true, down: false)])
    #expect(
      canvas.text == """
        ─ Tám chỉ số ─────┬─ Hạng ────
                          │
        ──────────────────┴───────────
        """)
  }

  @Test(arguments: 0...14)
  func aRuleNeverLeavesItsColumns(columns: Int) {
    var canvas = canvas(20, 1)
    canvas.putRule(
      column: 3, row: 0, columns: columns, title: "Xếp hạng",
      joints: [RuleJoint(column: 9, title: "Nhóm"), RuleJoint(column: 99)])
    for column in 0..<20 where column < 3 || column >= 3 + columns {
      #expect(canvas[row: 0, column: column] == .blank)
    }
    #expect((3..<3 + columns).allSatisfy { canvas[row: 0, column: $0] != .blank })
  }

  @Test func boxEmptiesItsInside() {
    var canvas = canvas(12, 4)
    canvas.fill(Rect(canvas.size), "x")
    let inside = canvas.putBox(Rect(column: 1, row: 0, columns: 10, rows: 3), title: "Chọn")
    #expect(inside == Rect(column: 2, row: 1, columns: 8, rows: 1))
    #expect(canvas.text == "x┌─ Chọn ─┐x\nx│        │x\nx└────────┘x\nxxxxxxxxxxxx")
    #expect(canvas.putBox(Rect(column: 0, row: 0, columns: 1, rows: 5)).columns == 0)
  }

  @Test func oneCanvasOverAnother() {
    var canvas = canvas(6, 2)
    canvas.fill(Rect(canvas.size), ".")
    var other = self.canvas(4, 1)
    other.put("a河b", column: 0, row: 0, .error)
    var inside = canvas
    inside.put(other, at: Point(column: 1, row: 1))
    #expect(inside.text == "......\n.a河b.")
    #expect(inside[row: 1, column: 1].style == Style(.error))
    var left = canvas
    left.put(other, at: Point(column: -2, row: 0))
    #expect(left.text == " b....\n......", "half a wide character is a blank")
    var right = canvas
    right.put(other, at: Point(column: 4, row: 0))
    #expect(right.text == "....a\n......", "half a wide character is a blank")
    var outside = canvas
    outside.put(other, at: Point(column: 9, row: 9))
    #expect(outside == canvas)
  }

  @Test func selectingAndRestylingKeepWhatStands() {
    var canvas = canvas(4, 1)
    canvas.put("abcd", column: 0, row: 0, .strong)
    canvas.select(Rect(column: 1, row: 0, columns: 2, rows: 9))
    canvas.restyle(Rect(column: 2, row: 0, columns: 9, rows: 1), .error)
    #expect(canvas.text == "abcd")
    #expect(canvas.row(0).map(\.style.isSelected) == [false, true, true, false])
    #expect(canvas.row(0).map(\.style.role) == [.strong, .strong, .error, .error])
  }
}
