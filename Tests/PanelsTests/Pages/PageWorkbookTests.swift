import Scores
import Testing
import Words
import Workbooks

@testable import Pages

@Suite struct PageWorkbookTests {
  private struct Row {
    var name: String
    var value: Value
  }

  private func page(_ language: Language) -> Page {
    let rows = [
      Row(name: "=1+1", value: .number(2.675)), Row(name: "<&\"'>", value: .rank(29, of: 61)),
      Row(name: "Hoà Bình", value: .places(-14)), Row(name: "slight", value: .change(-0.04, isSlight: true)),
      Row(name: "missing", value: .missing), Row(name: "break", value: .seriesBreak),
      Row(name: "absent", value: .absence(.incomplete)),
      Row(name: "known", value: .known("x", Phrases.total)),
    ]
    let table = Table(rows) {
      Column("name", LocalizedText(vi: "Tên", en: "Name")) { .id($0.name) }
      Column("value", LocalizedText(vi: "Giá trị", en: "Value"), .page, isFigure: true) { $0.value }
      Column("value", .files) { $0.value }
      Column("median", .files) { _ in .whole(1) }
      Column("lacking", .files) { _ in .none }
      Column("of", .scripts) { _ in .whole(61) }
    }
    var page = Page(title: "T <1>", language: language, glyphs: .blocks)
    page.head = ["head"]
    page.foot = ["foot"]
    page.file = table
    page.add(LocalizedText(vi: "Bảng: một", en: "Table: one"), [.facts(table)])
    page.add(LocalizedText(vi: "Lời", en: "Words"), [.sentences(["said & done"]), .list(["item"])])
    return page
  }

  @Test func aSheetATableAndOneForWords() throws {
    let sheets = try Workbook(try #require(page(.vietnamese).workbook)).sheets
    #expect(sheets.map(\.name) == ["Bảng một", Phrases.inWords.vietnamese])
    let cells = sheets[0].rows.map(\.cells)
    #expect(
      cells.prefix(3) == [
        [.text("T <1>")], [.text("head")], [.text("Tên"), .text("Giá trị"), .text("Trung vị")],
      ])
    #expect(cells[3] == [.text("=1+1"), .number("2.675"), .number("1")])
    #expect(cells[4] == [.text("<&\"'>"), .number("29"), .number("1")])
    #expect(cells[5] == [.text("Hoà Bình"), .number("-14"), .number("1")])
    #expect(cells[6] == [.text("slight"), .number("-0.04"), .number("1")])
    #expect(cells[7] == [.text("missing"), .empty, .number("1")], "missing is never 0")
    #expect(cells[8] == [.text("break"), .empty, .number("1")])
    #expect(cells[10] == [.text("known"), .text(Phrases.total.vietnamese), .number("1")])
    #expect(cells.last == [.text("foot")])
    #expect(sheets[1].rows.map { $0.cells[0].text } == ["T <1>", "Lời", "said & done", "– item"])
    #expect(
      try Workbook(try #require(page(.english).workbook)).sheets[0].rows[2].cells.map(\.text) == [
        "Name", "Value", "Median",
      ])
  }
}
