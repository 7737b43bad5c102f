import Testing

@testable import Scores
@testable import Workbooks

/// Tables known by their headings.
@Suite struct HeadedTableTests {
  private enum Meaning: Hashable { case number, task, lead, cooperating }

  private let list = HeadingList<Meaning>(
    words: [(.cooperating, ["phoi hop"]), (.lead, ["chu tri"]), (.task, ["nhiem vu"]), (.number, ["tt"])],
    exact: [.number])

  private func read(_ rows: [[String]], merged: [Sheet.MergedRange] = []) -> HeadedTable<Meaning>? {
    var sheet = Sheet(name: "a")
    sheet.merged = merged
    sheet.rows = rows.enumerated().map { place, cells in
      var row = Sheet.Row(number: place + 1)
      row.cells = cells.map { $0.isEmpty ? .empty : .text($0) }
      return row
    }
    return HeadedTable([TableGrid(sheet, keepsLines: true)], by: list) { $0.contains(.task) }
  }

  @Test func headingsOfTwoRowsAndCountedColumns() throws {
    let table = try #require(
      read([
        ["PHỤ LỤC"], ["TT", "Nhiệm vụ", "Cơ quan", "", "Ghi chú"], ["", "", "Chủ trì", "Phối hợp"],
        ["(1)", "(2)", "(3)", "(4)", "(5)"], ["1", "A", "Sở Nội vụ", "- Sở Y tế\n- Sở Tư pháp"],
      ]))
    #expect(table.columns.map(\.name) == ["TT", "Nhiệm vụ", "Chủ trì", "Phối hợp"])
    #expect(table.leftOut == ["Ghi chú"] && table.rows.count == 1)
    let row = try #require(table.rows.first)
    #expect(table.lines(.cooperating, row) == "- Sở Y tế\n- Sở Tư pháp")
    #expect(table.text(.cooperating, row) == "- Sở Y tế - Sở Tư pháp")
  }

  @Test func aCellOverSeveralRowsIsThatOfEach() throws {
    let table = try #require(
      read(
        [["TT", "Nhiệm vụ", "Chủ trì"], ["1", "A", "Sở Nội vụ"], ["2", "B", ""], ["3", "C", ""]],
        merged: [Sheet.MergedRange(rows: 2...3, columns: 2...2)]))
    #expect(table.rows.map { table.text(.lead, $0) } == ["Sở Nội vụ", "Sở Nội vụ", ""])
    #expect(table.rows.map { table.text(.cooperating, $0) } == [nil, nil, nil])
  }

  @Test func aTableWithoutHeadingsIsNone() {
    #expect(read([["1", "A"], ["2", "B"]]).map(\.rows.count) == nil)
  }
}
