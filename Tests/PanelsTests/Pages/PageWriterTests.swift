import Scores
import Testing
import TextUI
import Words

@testable import Dashboard
@testable import Pages

/// One table of every kind of fact, by every way out.
@Suite struct PageWriterTests {
  private struct Row {
    var name: String
    var value: Value
  }

  private static var rows: [Row] {
    [
      Row(name: "score", value: .number(2.675)), Row(name: "rank", value: .rank(29, of: 61)),
      Row(name: "places", value: .places(-14)), Row(name: "change", value: .change(-0.04, isSlight: true)),
      Row(name: "group", value: .group(2)), Row(name: "range", value: .range(1...5)),
      Row(name: "flag", value: .flag(false)), Row(name: "break", value: .seriesBreak),
      Row(name: "missing", value: .missing), Row(name: "absent", value: .absence(.incomplete)),
      Row(name: "=1+1|<b>", value: .name(LocalizedText(vi: "Hà Nội", en: "Hanoi"))),
    ]
  }

  private func page(_ language: Language = .english, glyphs: GlyphLevel = .blocks) -> Page {
    let table = Table(Self.rows) {
      Column("name", LocalizedText(vi: "Tên", en: "Name")) { .id($0.name) }
      Column("value", LocalizedText(vi: "Giá trị", en: "Value"), isFigure: true) { $0.value }
      Column("files", .files) { _ in .whole(1) }
      Column("more", .json) { .object([.init("name", .id($0.name))]) }
    }
    var page = Page(title: "T", language: language, glyphs: glyphs)
    page.file = table
    page.data = [.init("rows", .table(table)), .init("none", .list([]))]
    page.add(LocalizedText(vi: "Bảng", en: "Table"), [.facts(table)])
    return page
  }

  private func written(_ id: String, _ page: Page, _ flavour: CSVFlavour = .plain) throws -> String {
    let format = try #require(PageFormat.all.first { $0.id == id })
    return String(decoding: try #require(try format.bytes(of: page, flavour)), as: UTF8.self)
  }

  @Test func text() throws {
    let lines = try written("text", page()).split(separator: "\n").map(String.init)
    let cells = lines.dropFirst(3).map { $0.split(separator: " ").last.map(String.init) ?? "" }
    #expect(
      cells == ["2.68", "29/61", "▼14", "▼0.04≈", "2", "▼1–5", "no", "¦", "–", "missing", "Hanoi"])
    #expect(lines[2].hasPrefix(" Name ") && lines[2].hasSuffix(" Value"))
    #expect(try written("text", page(.vietnamese)).contains("2,68"))
    #expect(!(try written("text", page(.vietnamese, glyphs: .ascii))).contains { !$0.isASCII })
  }

  @Test func files() throws {
    let csv = try written("csv", page()).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(csv.first == "name,value,files" && csv[1] == "score,2.675,1" && csv[2] == "rank,29,1")
    #expect(csv[3] == "places,-14,1" && csv[7] == "flag,false,1" && csv[8] == "break,,1")
    #expect(csv[10] == "absent,incomplete,1" && csv[11] == "'=1+1|<b>,Hanoi,1")
    #expect(try written("tsv", page()).hasPrefix("name\tvalue\tfiles\nscore\t2.675\t1\n"))
    #expect(try written("csv", page(.vietnamese), .excel).contains("score;2,675;1\r\n"))
  }

  @Test func json() throws {
    let root = try Documents.root(page())
    let rows = try #require(root["rows"]?.list)
    #expect(rows.count == Self.rows.count && root["none"]?.list?.isEmpty == true)
    #expect(rows[0]["value"]?.number == 2.675 && rows[1]["value"]?.integer == 29)
    #expect(rows[5]["value"]?.list?.map(\.integer) == [1, 5] && rows[6]["value"]?.bool == false)
    #expect(rows[7]["value"]?.isNull == true && rows[8]["value"]?.isNull == true)
    #expect(rows[9]["value"]?.string == "incomplete" && rows[10]["value"]?.string == "Hà Nội")
    #expect(rows[3]["more"]?["name"]?.string == "change" && rows[3]["files"] == nil)
  }

  @Test func markup() throws {
    let markdown = try written("markdown", page())
    #expect(markdown.contains("| Name | Value |\n|---|---:|\n| score | 2.68 |"))
    #expect(markdown.contains(#"| =1+1\|\<b\> | Hanoi |"#))
    let html = try written("html", page())
    #expect(html.contains("<thead><tr><th scope=\"col\">Name</th>") && html.contains("=1+1|&lt;b&gt;"))
  }

  /// A page has only the formats that say something of it.
  @Test func whatAPageHasNot() throws {
    let empty = Page(title: "T", language: .english, glyphs: .blocks)
    let has = try PageFormat.all.filter { try $0.bytes(of: empty, .plain) != nil }.map(\.id)
    #expect(has == ["text", "markdown", "html"])
  }
}
