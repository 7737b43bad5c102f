import Testing

@testable import Workbooks

@Suite struct WritingTests {
  /// Takes every element of a part, so that what is no XML is a fault.
  private final class Anything: XMLTaker {
    var names: [String] = []
    var heights: [Double] = []
    var refusal: WorkbookFault? { nil }
    func start(_ name: XMLName, _ attributes: XMLAttributes) {
      names.append(String(cString: name.local))
      if let height = attributes["ht"].flatMap(Double.init) { heights.append(height) }
    }
    func end(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  }

  /// The elements of each part; one that is missing or no XML fails.
  private func parts(_ bytes: [UInt8], _ names: [String]) throws -> [[String]] {
    try bytes.withUnsafeBytes { raw throws -> [[String]] in
      let archive = try #require(Archive(raw))
      return try names.map { name throws -> [String] in
        let taker = Anything()
        let isThere = try XMLReading.read(name, of: archive, into: taker)
        #expect(isThere, "\(name)")
        // Higher rows are a fault to Excel.
        #expect(taker.heights.allSatisfy { $0 <= 409 })
        return taker.names
      }
    }
  }

  private static let texts = [
    "Hà Nội", "a & b < c > d", "\"quoted\" 'so'", "=1+1", "+1", "-1", "@x", "'x", "  blanks  ", "two\nlines",
    "_x0041_", "_x005F_x000D_", "x_x", "Đắk Lắk – 🏠", "]]>", "0012", "1.5",
  ]

  @Test func whatIsWrittenIsReadAgain() throws {
    var sheet = NewSheet(name: "Điểm")
    sheet.columns = [.init("<Tên>"), .init("A & B", isFigure: true), .init("")]
    sheet.rows =
      Self.texts.map { [.text($0), .empty, .text("")] } + [
        [.number(29, .whole(before: "/61")), .number(0.1, .decimals(2)), .number(-1.25)],
        [.number(1e-7), .number(43.7747, .decimals(4)), .number(.nan)],
      ]
    let bytes = try #require(NewWorkbook(title: "T & T", language: "vi-VN", sheets: [sheet]).bytes)
    let read = try #require(try Workbook(bytes).sheets.first)
    #expect(read.name == "Điểm" && read.rows.count == Self.texts.count + 3)
    #expect(read.rows[0].cells == [.text("<Tên>"), .text("A & B")])
    #expect(
      read.rows.dropFirst().map { $0.cells.first }.prefix(Self.texts.count)
        == Self.texts.map { .text($0) }[...])
    #expect(read.rows.dropFirst().prefix(Self.texts.count).allSatisfy { $0.cells.count == 1 })
    #expect(read.rows[Self.texts.count + 1].cells == [.number("29"), .number("0.1"), .number("-1.25")])
    #expect(read.rows[Self.texts.count + 2].cells == [.number("0.0000001"), .number("43.7747")])
    let elements = try parts(
      bytes,
      [
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/worksheets/sheet1.xml",
      ])
    #expect(elements[2] == ["coreProperties", "title", "language"])
    #expect(!elements[6].contains("f"), "no formula")
    let again = NewWorkbook(title: "T & T", language: "vi-VN", sheets: [sheet]).bytes
    #expect(again == bytes, "the same bytes every time")
  }

  /// A heading stays in sight, and what Excel asks of the order of elements holds.
  @Test func theHeadingIsFrozen() throws {
    var sheet = NewSheet(name: "S", head: [.init("Title", .title), .init("said")])
    sheet.columns = [.init("a"), .init("b")]
    sheet.columns[1].limits = (0.33...3.34, "0.33–3.34")
    sheet.rows = [[.text("x"), .empty]]
    sheet.foot = [.init("Source", .note)]
    sheet.frozenColumns = 1
    let bytes = try #require(NewWorkbook(title: "", language: "en-GB", sheets: [sheet]).bytes)
    let elements = try parts(bytes, ["xl/worksheets/sheet1.xml", "xl/workbook.xml"])
    let order = [
      "sheetPr", "sheetViews", "pane", "cols", "sheetData", "mergeCells", "dataValidations", "pageMargins",
      "pageSetup", "headerFooter",
    ]
    #expect(
      order.compactMap { elements[0].firstIndex(of: $0) }
        == order.compactMap { elements[0].firstIndex(of: $0) }.sorted())
    #expect(order.allSatisfy(elements[0].contains) && elements[1].contains("definedName"))
    let read = try #require(try Workbook(bytes).sheets.first)
    #expect(read.rows.map { $0.cells.first?.text } == ["Title", "said", "a", "x", "Source"])
  }

  @Test(arguments: [
    (["a", "A", "a"], ["a", "A (2)", "a (3)"]), (["1/2: [x]?*\\", ""], ["1 2 x", "–"]),
    (["History"], ["History (2)"]), (["'a'"], ["a"]), ([" b\nc "], ["b c"]),
    (
      [String(repeating: "ă", count: 40), String(repeating: "ă", count: 40)],
      [String(repeating: "ă", count: 31), String(repeating: "ă", count: 27) + " (2)"]
    ),
  ])
  func tabsHaveNamesThatExcelTakes(wished: [String], names: [String]) {
    #expect(SheetNames.legal(wished) == names)
  }

  @Test func manySheetsAreFoundByTheirNames() throws {
    let sheets = (1...12).map {
      NewSheet(name: "Bảng \($0)", columns: [.init("c")], rows: [[.number(Double($0))]])
    }
    let bytes = try #require(NewWorkbook(title: "", language: "vi-VN", sheets: sheets).bytes)
    let read = try Workbook(bytes).sheets
    #expect(read.map(\.name) == sheets.map(\.name))
    #expect(read.map { $0.rows[1].cells } == (1...12).map { [.number("\($0)")] })
  }

  @Test func aTextLongerThanACellIsCut() throws {
    let long = String(repeating: "ă", count: 40_000)
    let sheet = NewSheet(name: "S", head: [.init(long)], columns: [.init("c")], rows: [[.text(long)]])
    let bytes = try #require(NewWorkbook(title: "", language: "vi-VN", sheets: [sheet]).bytes)
    #expect(try Workbook(bytes).sheets[0].rows.map { $0.cells[0].text.utf16.count } == [32_767, 1, 32_767])
    _ = try parts(bytes, ["xl/worksheets/sheet1.xml"])
  }
}
