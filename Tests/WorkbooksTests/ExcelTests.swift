import Testing

@testable import WorkbookSupport
@testable import Workbooks

@Suite struct ExcelTests {
  @Test func cellsAreReadAsAPersonSeesThem() throws {
    let bytes = Excel.workbook(
      [
        "PAPI 2025": """
        <cols><col min="3" max="4" hidden="1"/></cols>
        <sheetData>
          <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>1.1_x000D_</t></is></c></row>
          <row r="4" hidden="1"><c r="A4" t="s"><v>1</v></c><c r="B4"><v>0.8935070000000001</v></c>
            <c r="C4"><f>B4+1</f><v>1.41E-2</v></c><c r="D4"><f>X9</f></c><c r="E4" t="e"><v>#N/A</v></c>
            <c r="F4" t="str"><f>A4</f><v>x</v></c><c r="G4" t="b"><v>1</v></c></row>
          <row r="5"><c r="B5" s="3"/></row>
        </sheetData>
        <mergeCells><mergeCell ref="A2:B3"/><mergeCell ref="nonsense"/></mergeCells>
        """
      ],
      strings: """
        <si><t xml:space="preserve">Tỉnh, </t><rPh><t>kana</t></rPh></si><si><r><t>Sơn</t></r><r><t> La</t></r></si>
        """)
    let sheet = try #require(try Workbook(bytes).sheets.first)
    #expect(sheet.name == "PAPI 2025" && sheet.hiddenColumns == [2, 3])
    #expect(sheet.merged == [Sheet.MergedRange(rows: 2...3, columns: 0...1)])
    #expect(sheet.rows.map(\.number) == [2, 4] && sheet.rows.map(\.isHidden) == [false, true])
    #expect(sheet.rows[0].cells == [.text("Tỉnh, "), .empty, .text("1.1")])
    #expect(
      sheet.rows[1].cells == [
        .text("Sơn La"), .number("0.893507"), .number("0.0141"), .uncomputed, .error("#N/A"), .text("x"),
        .text("TRUE"),
      ])
  }

  @Test func aPrefixOfNamesDoesNotMatter() throws {
    let bytes = ZipMaker.archive([
      "_rels/.rels":
        "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"/wb/book.xml\"/></Relationships>",
      "wb/book.xml":
        "<x:workbook xmlns:x=\"y\"><x:sheets><x:sheet name=\"T\" r:id=\"s\" state=\"hidden\"/></x:sheets></x:workbook>",
      "wb/_rels/book.xml.rels":
        "<Relationships><Relationship Id=\"s\" Type=\"x/worksheet\" Target=\"../one.xml\"/></Relationships>",
      "one.xml":
        "<x:worksheet><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>",
    ])
    let sheet = try #require(try Workbook(bytes).sheets.first)
    #expect(sheet.isHidden && sheet.rows.map(\.number) == [1])
    #expect(sheet.rows[0].cells == [.number("1"), .number("2")])
  }

  @Test(
    arguments: [
      ("0.8935070000000001", "0.893507"), ("9.289999999999999", "9.29"), ("41.53302", "41.53302"),
      ("-0.5", "-0.5"),
      ("1.4080", "1.4080"), ("1E3", "1000"), ("1.5e-7", "0.00000015"), ("0", "0"),
      ("999999999999999.9", "1000000000000000"),
      ("0.99999999999999999", "1"), ("8.140000000000001", "8.14"), ("1e999", nil), ("NaN", nil), ("x", nil),
      ("0x10", nil),
    ] as [(String, String?)])
  func aNumberHasTheDigitsThatAreShown(stored: String, plain: String?) {
    #expect(StoredNumber.plain(stored) == plain)
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
  func aColumnHasLetters(column: Int, letters: String) {
    #expect(ColumnLetters.text(of: column) == letters && ColumnLetters.column(of: letters) == column)
    #expect(ColumnLetters.column(of: letters.lowercased()) == column)
  }

  @Test(arguments: ["", "A1", "XFE", "ABCD", "é"])
  func otherTextIsNoColumn(text: String) { #expect(ColumnLetters.column(of: text) == nil) }
}

@Suite struct WorkbookFaultTests {
  private func fault(_ bytes: [UInt8]) -> WorkbookFault? {
    do throws(WorkbookFault) {
      _ = try Workbook(bytes)
      return nil
    } catch {
      return error
    }
  }

  private static let bomb = """
    <!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
    """

  @Test func aDocumentTypeIsRefused() {
    let bytes = Excel.workbook(
      ["A": "<sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData>"], prologue: Self.bomb)
    #expect(fault(bytes) == .documentType(part: "xl/worksheets/sheet1.xml"))
  }

  @Test func whatUnpacksWithoutEndIsRefused() throws {
    #expect(fault(try Fixture.bytes("bomb.xlsx")) == .tooLarge)
  }

  @Test func aMillionEmptyRowsAreNothing() throws {
    let rows = String(repeating: "<row/>", count: 100_000)
    let bytes = Excel.workbook(["A": "<sheetData>\(rows)<row><c><v>1</v></c></row></sheetData>"])
    let sheet = try #require(try Workbook(bytes).sheets.first)
    #expect(sheet.rows.map(\.number) == [100_001])
  }

  @Test func fewCellsFarOutAreBounded() {
    let row = "<row><c r=\"XFD1\"><v>1</v></c></row>"
    #expect(
      fault(Excel.workbook(["A": "<sheetData>\(String(repeating: row, count: 300))</sheetData>"]))
        == .tooLarge)
    #expect(fault(Excel.workbook(["A": "<sheetData><row r=\"9999999\"/></sheetData>"])) == .tooLarge)
  }

  @Test func aPasswordIsNamed() throws {
    var maker = ZipMaker()
    maker.add("xl/workbook.xml", Array("<workbook/>".utf8), flags: 1)
    #expect(fault(maker.finished) == .encrypted)
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
    #expect(Workbook.isWorkbook(old) && fault(old) == .oldFormat)
    #expect(fault(old + "EncryptedPackage".utf8.flatMap { [$0, 0] }) == .encrypted)
    let manifest = "<m><encryption-data/></m>"
    #expect(fault(ZipMaker.archive(["content.xml": "x", "META-INF/manifest.xml": manifest])) == .encrypted)
  }

  @Test func otherArchivesAreNamed() {
    #expect(fault(ZipMaker.archive(["word/document.xml": "<w/>"])) == .noWorkbook)
    #expect(fault(ZipMaker.archive(["xl/workbook.bin": "b"])) == .binaryFormat)
    #expect(fault([0x50, 0x4B, 3, 4, 0, 0]) == .broken(part: "ZIP"))
    #expect(fault(Excel.workbook(["A": "<sheetData><row>"])) == .broken(part: "xl/worksheets/sheet1.xml"))
    #expect(!Workbook.isWorkbook(Array("code,1.1".utf8)) && !Workbook.isWorkbook([]))
  }

  @Test func aPartThatWasChangedIsBroken() {
    var bytes = Excel.workbook(["A": "<sheetData/>"])
    guard let place = bytes.indices.first(where: { bytes[$0...].starts(with: Array("<sheetData/>".utf8)) })
    else {
      return
    }
    bytes[place + 1] = UInt8(ascii: "S")
    #expect(fault(bytes) == .broken(part: "xl/worksheets/sheet1.xml"))
  }

  @Test func aLinkOutOfTheFileIsNotFollowed() throws {
    let bytes = ZipMaker.archive([
      "xl/workbook.xml":
        "<workbook><sheets><sheet name=\"A\" id=\"a\"/><sheet name=\"B\" id=\"b\"/></sheets></workbook>",
      "xl/_rels/workbook.xml.rels": """
      <Relationships><Relationship Id="a" Type="x/worksheet" Target="http://example.org/s.xml" TargetMode="External"/>
      <Relationship Id="b" Type="x/worksheet" Target="s.xml"/></Relationships>
      """, "xl/s.xml": "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>",
    ])
    #expect(try Workbook(bytes).sheets.map(\.name) == ["B"])
  }

  @Test func whateverIsCutOffIsNoCrash() throws {
    let whole = try Fixture.bytes("office.xlsx")
    for length in stride(from: 0, to: whole.count, by: 37) { _ = fault(Array(whole.prefix(length))) }
    for place in stride(from: 0, to: whole.count, by: 11) {
      var changed = whole
      changed[place] ^= 0x5A
      _ = fault(changed)
    }
  }

  @Test func everyFaultHasWords() {
    let all: [WorkbookFault] = [
      .noWorkbook, .encrypted, .oldFormat, .binaryFormat, .broken(part: "x"), .documentType(part: "x"),
      .tooLarge,
    ]
    for fault in all { #expect(fault.words.vietnamese != fault.words.english) }
  }
}
