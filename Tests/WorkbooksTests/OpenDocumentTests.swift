import Testing

@testable import WorkbookSupport
@testable import Workbooks

@Suite struct OpenDocumentTests {
  private func sheets(_ body: String) throws -> [Sheet] {
    try Workbook(
      ZipMaker.archive(["mimetype": "x", "content.xml": "<d><spreadsheet>\(body)</spreadsheet></d>"])
    ).sheets
  }

  @Test func cellsAreReadAsAPersonSeesThem() throws {
    let sheet = try #require(
      try sheets(
        """
        <table:table table:name="Bảng 1">
          <table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>
          <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
          <table:table-row>
            <table:table-cell office:value-type="string" calcext:value-type="string" table:number-columns-spanned="2">
              <office:annotation><text:p>a note</text:p></office:annotation><text:p>Tỉnh,<text:s text:c="2"/>thành</text:p><text:p>phố</text:p></table:table-cell>
            <table:covered-table-cell/>
            <table:table-cell office:value-type="float" office:value="1.4106000000000001"><text:p>1,41</text:p></table:table-cell>
            <table:table-cell table:formula="of:=[.A1]"/>
            <table:table-cell office:value-type="string"><text:p>#N/A</text:p></table:table-cell>
          </table:table-row>
          <table:table-row table:number-rows-repeated="2" table:visibility="filter"><table:table-cell office:value-type="float" office:value="2" table:number-columns-repeated="2"/></table:table-row>
          <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
        </table:table>
        """
      ).first)
    #expect(sheet.name == "Bảng 1" && sheet.hiddenColumns == [2])
    #expect(sheet.rows.map(\.number) == [4, 5, 6] && sheet.rows.map(\.isHidden) == [false, true, true])
    #expect(
      sheet.rows[0].cells == [
        .text("Tỉnh,  thành\nphố"), .empty, .number("1.4106"), .uncomputed, .error("#N/A"),
      ])
    #expect(sheet.rows[1].cells == [.number("2"), .number("2")])
    #expect(sheet.merged == [Sheet.MergedRange(rows: 4...4, columns: 0...1)])
  }

  @Test func rowsThatStandForManyAreBounded() {
    #expect(throws: WorkbookFault.tooLarge) {
      try sheets(
        """
        <table:table><table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="1000"/></table:table-row></table:table>
        """)
    }
  }
}
