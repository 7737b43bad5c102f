import Testing
import Words

@testable import Scores
@testable import StoreSupport
@testable import WorkbookSupport

/// A form of the table, and whether it is one that may be pasted as it is.
struct OfficeForm: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var bytes: [UInt8]
}

@Suite struct OfficeTableTests {
  private static func form(_ name: String, _ rows: [[String]], _ delimiter: String = "\t") -> OfficeForm {
    OfficeForm(testDescription: name, bytes: Array(OfficeTable.text(rows, delimiter).utf8))
  }

  private static func headed(_ heading: [String], _ name: (Province) -> String = { $0.name.vietnamese })
    -> [[String]]
  {
    [heading] + OfficeTable.plain(name, OfficeTable.comma)
  }

  static let forms: [OfficeForm] = {
    let rows = OfficeTable.rows
    let vietnamese = { (province: Province) in province.name.vietnamese }
    let items = OfficeTable.items
    let english = zip(items, ["Civic Knowledge", "Elections", "Water", "Portals"])
    return [
      form("tabs", rows), form("semicolons", rows, ";"), form("commas", rows, ","), form("bars", rows, "|"),
      form(
        "ids behind a word of the publisher",
        headed(["Province name"] + english.map { "Sub-dimension \($0): \($1)" })),
      form("codes", headed(["provincename", "SC11", "SC12", "SC73", "SC81"])),
      form("codes with a point", headed(["Tên đơn vị"] + english.map { "S\($0) \($1)" })),
      form(
        "the publisher's words", headed(["Địa phương"] + english.map { "Nội dung thành phần \($0). \($1)" })),
      form(
        "names only",
        headed([
          "Tỉnh/Thành phố", "Tri thức công dân", "Opportunities for Participation in Elections",
          "Chất lượng nước", "8.1",
        ])),
      form("line breaks", headed(["Tỉnh,\nthành phố"] + items.map { "\($0)\nĐiểm" })),
      form("no word for the names", headed([""] + items)),
      form(
        "committees",
        headed(["Đơn vị"] + items) { "UBND \($0.isCity ? "thành phố" : "tỉnh") \($0.name.vietnamese)" }),
      form("running numbers", headed(["Tỉnh"] + items) { "14. T.P \($0.name.vietnamese)" }),
      form("English", headed(["Province"] + items) { "\($0.name.english) Province" }),
      form("numbers of notes", headed(["Tỉnh"] + items) { "\($0.name.vietnamese) (2)" }),
      form("Eth", headed(["Tỉnh"] + items) { $0.name.vietnamese.replacing("Đ", with: "\u{D0}") }),
      form(
        "figures as text",
        headed(["Tỉnh"] + items).map {
          $0.map { Double($0.replacing(",", with: ".")) == nil ? $0 : "=\"\($0)\"" }
        }),
      form("blanks nobody sees", headed(["Tỉnh"] + items).map { $0.map { "\u{A0}\u{200B}\($0)\u{202F}" } }),
      form("notes", headed(["Tỉnh"] + items).map { $0.map { $0.hasPrefix("1,") ? $0 + "*" : $0 } }),
      form("on its side", OfficeTable.turned(headed(["Nội dung"] + items))),
      form("on its side with codes, blanks and averages", sideways()),
      form("the heading on every page", paged()), form("three rows of heading", threeRows()),
      form("score and rank under every item", ranked()),
      form("numbers and letters below the heading", lettered()),
      form(
        "numbered columns",
        [["STT", "Tỉnh"] + items, ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"]]
          + OfficeTable.plain(vietnamese).map { ["1"] + $0 }),
      OfficeForm(
        testDescription: "16 bits",
        bytes: OfficeTable.text(rows, "\t").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
      OfficeForm(testDescription: "workbook", bytes: Excel.workbook(["PAPI 2025": OfficeTable.sheet(rows)])),
      OfficeForm(
        testDescription: "workbook with numbers",
        bytes: Excel.workbook([
          "T": OfficeTable.sheet(
            [["Mã", "Tỉnh"] + items]
              + OfficeTable.set.provinces.enumerated().map { place, province in
                [province.code, province.name.vietnamese] + items.indices.map { OfficeTable.value(place, $0) }
              })
        ])),
    ]
  }()

  /// A province a column, as the publisher has it: a scale, codes above, a blank column between, an average,
  /// rows of statistics and of questions.
  private static func sideways() -> [[String]] {
    let provinces = OfficeTable.set.provinces
    var rows = [
      ["Tỉnh mới", ""] + provinces.map { _ in "An Giang" } + ["", ""],
      ["Mã", ""] + provinces.map(\.code) + ["", ""],
    ]
    rows.append(
      ["Chỉ tiêu/Indicators", "Thang điểm/Scale"] + provinces.map { $0.name.vietnamese + " " } + [
        "", "Trung bình",
      ])
    for (column, item) in OfficeTable.items.enumerated() {
      let figures = provinces.indices.map { OfficeTable.value($0, column) }
      rows.append(["Sub-dimension \(item): name", "0.25-2.50"] + figures + ["", "1.5"])
      rows.append(["   Unweighted", ""] + figures + ["", ""])
      rows.append(["   Standard Error", ""] + provinces.map { _ in "0.04" } + ["", ""])
      rows.append(
        ["  d\(item.replacing(".", with: ""))a. % of respondents", "0-100%"] + provinces.map { _ in "40" } + [
          "", "40",
        ])
    }
    return rows
  }

  private static func threeRows() -> [[String]] {
    [
      ["STT", "Địa phương", "Kết quả chấm điểm"],
      ["", "", "Trục nội dung 1", "", "Trục nội dung 7", "Trục nội dung 8"],
      ["", ""] + zip(OfficeTable.items, OfficeTable.headings).map { "\($0) \($1)" },
      ["", "", "(1)", "(2)", "(3)", "(4)"],
    ] + OfficeTable.plain({ $0.name.vietnamese }, OfficeTable.comma).map { ["1"] + $0 }
  }

  private static func ranked() -> [[String]] {
    [
      ["TT", "Tỉnh"] + OfficeTable.items.flatMap { ["Nội dung thành phần \($0)", ""] },
      ["", ""] + OfficeTable.items.flatMap { _ in ["Điểm", "Hạng"] },
    ]
      + OfficeTable.plain({ $0.name.vietnamese }, OfficeTable.comma).map { row in
        ["1", row[0]] + row.dropFirst().flatMap { [$0, "7"] }
      }
  }

  private static func lettered() -> [[String]] {
    [["STT", "Tỉnh", "Vùng"] + OfficeTable.items, ["A", "B", "C", "1", "2", "3=1+2", "4"]]
      + OfficeTable.plain({ $0.name.vietnamese }, OfficeTable.comma).map {
        ["1", $0[0], "x"] + $0.dropFirst()
      }
  }

  private static func paged() -> [[String]] {
    var rows = headed(["Tỉnh"] + OfficeTable.items)
    rows.insert(rows[0], at: 20)
    rows.insert(["Vùng Đồng bằng sông Hồng"], at: 5)
    rows.insert(["Tây Nguyên"] + OfficeTable.items.map { _ in "1,3" }, at: 9)
    return rows
  }

  @Test(arguments: forms) func everyFormIsTheSameTable(form: OfficeForm) {
    #expect(OfficeTable.difference(OfficeTable.plan(form.bytes)) == nil)
  }

  @Test(arguments: forms.filter { !$0.bytes.contains(0) }) func whatIsImportedCanBePasted(form: OfficeForm)
    throws
  {
    let draft = try #require(Draft(year: 2025, in: Samples.papi))
    let target = PasteTarget(columns: draft.items, cell: ScoreCell(code: "01", item: draft.items[0]))
    let text = String(decoding: form.bytes, as: UTF8.self)
    // A text with bars or commas is a file, not what a spreadsheet puts on the clipboard.
    guard text.contains("\t") else { return }
    let rehearsal = PasteRehearsal(text, into: draft, at: target, in: Samples.papi)
    #expect(rehearsal.changes.count == 34 * 4 && rehearsal.unmatched.isEmpty, "\(rehearsal.findings)")
    #expect(!rehearsal.findings.contains { $0.severity == .error }, "\(rehearsal.findings)")
  }

  @Test func theTableIsToldAsItWasUnderstood() throws {
    let plan = OfficeTable.plan(Excel.workbook(["PAPI 2025": OfficeTable.sheet(OfficeTable.rows)]))
    let table = try #require(plan.tables.first)
    #expect(
      table.sheet == "PAPI 2025" && table.heading == 4...5 && table.rows == 6...39 && table.rowCount == 34)
    #expect(table.columns.map(\.label) == ["D", "E", "F", "G"])
    #expect(
      table.words(of: Samples.papi.definition)[0].english.contains(
        "columns named in lines 4–5, figures in lines 6–39"))
    let left = table.leftOut.map(\.english)
    for part in [
      "A \"STT\"", "H \"Xếp hạng\"", "I \"Nhóm\"", "C \"Vùng\"", "1, 2", "40 \"Trung bình cả nước\"",
      "41 \"Ghi chú",
    ] {
      #expect(left.contains { $0.contains(part) }, "\(part): \(left)")
    }
  }

  @Test func thePlainFormIsReadAsEver() {
    let plan = Samples.plan("code,province,1.1\n01,Hà Nội,1.5\n", year: 2025)
    #expect(plan.tables.isEmpty && plan.findings.isEmpty)
  }

  /// Rows below the plain heading that are no province's are left out; a name nearly right is a fault.
  @Test func notesBelowThePlainHeadingAreLeftOut() {
    let plan = Samples.plan(
      "STT;Tỉnh;1.1\n1;Hà Nội;1,5\n;Trung bình cả nước;1,4\nGhi chú: x;;\n;Người lập biểu;\n", year: 2025)
    #expect(plan.isReady && plan.findings.isEmpty && plan.tables.first?.leftOut.count == 3)
    let slip = Samples.plan("Tỉnh;1.1\nHà Nội;1,5\nCao Bằg;\n", year: 2025)
    #expect(!slip.isReady)
  }
}
