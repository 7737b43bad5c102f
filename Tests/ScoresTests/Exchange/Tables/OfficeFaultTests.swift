import Testing
import Words

@testable import Scores
@testable import StoreSupport
@testable import WorkbookSupport

@Suite struct OfficeFaultTests {
  private func plan(_ text: String, year: Int? = 2025, map: [String] = [], accepts: Bool = true) -> ImportPlan
  {
    OfficeTable.plan(Array(text.utf8), year: year, map: map, accepts: accepts)
  }

  @Test func columnsNobodyKnowsAreOneFaultWithWhatToWrite() throws {
    let text = "Tỉnh;1.1;Điểm A;Điểm B;Chữ\nHà Nội;1,5;2;3;x\n"
    let error = try #require(plan(text).findings.first)
    #expect(
      error.words.english.contains("2 columns of figures")
        && error.words.english.contains("--map \"Điểm A=1.1\""))
    #expect(plan(text).findings.count { $0.severity == .error } == 1)
    let mapped = plan(text, map: ["Điểm A=1.2", "diem b=-"])
    #expect(mapped.isReady && mapped.years[0].table.items.map(\.text) == ["1.1", "1.2"])
    #expect(plan(text, map: ["3=1.2", "4=-"]).years[0].table.value(ItemID("1.2"), of: "01") == 2)
  }

  @Test(arguments: ["Cột", "=1.1", "Cột=9.9", ""]) func aChoiceThatSaysNothingIsNone(text: String) {
    #expect(ColumnChoice(text, of: Samples.papi.definition) == nil)
  }

  @Test func zeroIsNoScore() throws {
    let read = plan("Tỉnh;Vùng;1.1;1.2\nHà Nội;a;0;1,5\nHuế;b;0;0,0\nCao Bằng;c;1,2;1,3\n")
    #expect(read.isReady && read.years[0].table.codes == ["01", "04"])
    #expect(read.years[0].table.value(ItemID("1.1"), of: "01") == nil)
    #expect(read.findings.map(\.words.english).contains { $0.contains("1 cell with 0") })
    #expect(
      read.findings.map(\.words.english).contains { $0.contains("nothing but zeros") && $0.contains("Huế") })
  }

  @Test func failedFormulasAreMissingAndTold() {
    let read = plan("Tỉnh;Vùng;1.1;1.2\nHà Nội;a;#N/A;1,5\nHuế;b;n/a;,97\n")
    #expect(read.isReady && read.years[0].table.value(ItemID("1.2"), of: "46") == 0.97)
    #expect(read.findings.map(\.words.english).contains { $0.contains("formula that failed") })
    #expect(read.years[0].table.statedMissing == [ScoreCell(code: "46", item: ItemID("1.1"))])
  }

  @Test func aCodeOfAnotherProvinceThanTheNameIsRefused() throws {
    let error = try #require(
      plan("Mã tỉnh;Địa phương;1.1\n\"=\"\"01\"\"\";Tỉnh Cao Bằng;1,5\n").findings.first)
    #expect(error.severity == .error && error.words.english.contains("the code 01 is Hanoi"))
  }

  @Test func aProvinceOfBeforeIsNamed() throws {
    let error = try #require(plan("Địa phương;Vùng;1.1\nTỉnh Bắc Giang;x;1,5\n").findings.first)
    #expect(error.words.english.contains("Bac Ninh (24)") && error.line == 2)
  }

  @Test func aSumThatDoesNotFitIsAskedAbout() {
    let parts = (1...4).map { "1.\($0)" }.joined(separator: ";")
    let head = "Địa phương;Vùng;Trục nội dung 1;\(parts)\n"
    let text = head + "Hà Nội;x;4,1;1;1;1;1,1\nHuế;y;4,9;1,00;1,00;1,00;1,00\n"
    let refused = plan(text, accepts: false).findings.filter { $0.severity == .error }
    #expect(refused.count == 1 && refused.first?.line == 3 && refused.first?.key == "1")
    #expect(plan(text).isReady && plan(text).years[0].table.items.count == 4)
  }

  @Test func itemsOfAnotherTimeAreOneFault() {
    let text = "Địa phương;Vùng;1.1;3.4;3.5\nHà Nội;x;1;1;1\nHuế;y;1;1;1\n"
    let errors = plan(text).findings.filter { $0.severity == .error }
    #expect(errors.count == 1 && errors.first?.words.english.contains("3.4, 3.5") == true)
    #expect(plan("Địa phương;Vùng;1.1;3.4\nHà Nội;x;1;0\n").isReady)
  }

  @Test(arguments: [
    ("Tá»‰nh;Tri thá»©c;1.1\nHÃ\u{A0} Ná»™i;x;1,5\n", "Windows-1252"),
    ("TØnh;Tªn ®iÓm;1.1\nHµ Néi;x;1,5\nB¾c K¹n;y;1,4\n", "TCVN3"),
  ])
  func spoiltLettersAreNamedOnce(text: String, word: String) {
    let errors = plan(text).findings
    #expect(errors.count == 1 && errors.first?.words.english.contains(word) == true, "\(errors)")
  }

  @Test func lostLettersAreGuessedWhereOneProvinceFits() {
    let read = plan(
      "T?nh, thành ph?;Vùng;1.1. Tri th?c\nT?nh B?c Ninh;x;1,5\nTP. H?i Phòng;y;1,4\nT?nh S?n La;z;1,3\n")
    #expect(read.isReady && read.years[0].table.codes == ["14", "24", "31"], "\(read.findings)")
    #expect(read.findings.count == 1 && read.findings[0].words.english.contains("question marks"))
    #expect(!plan("Tỉnh;Vùng;1.1\n?????;x;1,5\n").isReady)
  }

  @Test func aFaultInManyCellsIsToldOnce() {
    let errors = plan("Tỉnh;Vùng;1.1;1.2\nHà Nội;a;chưa;chưa\nHuế;b;chưa;1,5\n").findings
    #expect(errors.count == 1 && errors.first?.words.english.hasSuffix("(and 2 more)") == true, "\(errors)")
  }

  @Test func figuresOfAnotherYearAreLeftOut() {
    let read = plan("Tỉnh;Tổng điểm PAPI 2024;Tổng điểm PAPI 2025;Hạng 2025\nHà Nội;43,1;44,2;3\n")
    #expect(read.years[0].table.value(.total, of: "01") == 44.2, "\(read.findings)")
    #expect(read.tables.first?.leftOut.contains { $0.english.contains("another year") } == true)
  }

  /// An average is no slip in a name: "Trung bình" is not far from "Quảng Bình".
  @Test func anAverageIsNoProvinceOfAlmostItsName() {
    let read = plan("Tỉnh;Vùng;1.1\nHà Nội;a;1,5\nTrung bình;;1,4\nBình quân vùng;;1,4\n", year: 2024)
    #expect(read.isReady && read.years[0].table.codes == ["01"], "\(read.findings)")
  }

  @Test func figuresOfNobodyAreRefusedOnce() {
    let errors = plan("1,5;1,4\n1,3;1,2\n").findings
    #expect(errors.count == 1 && errors.first?.words.english.contains("no name of a province") == true)
  }

  @Test func figuresWithoutAHeadingFollowTheIndexWhereTheyAreAsMany() throws {
    let items = Samples.papi.definition.components(in: 2025)
    let row = { (name: String) in "1\t\(name)\tĐBSH" + items.map { _ in "\t1,25" }.joined() + "\t35\t2\tCao\n"
    }
    let read = plan(
      row("Tỉnh Cao Bằng") + row("Thành phố Huế") + "\tTrung bình\t" + items.map { _ in "\t1" }.joined()
        + "\n")
    #expect(read.isReady && read.years[0].table.codes == ["04", "46"], "\(read.findings)")
    #expect(read.years[0].table.items == items.map(\.id) && read.tables.first?.heading == nil)
    let short = plan("1\tTỉnh Cao Bằng\t1,5\t1,5\n")
    #expect(!short.isReady)
  }
}

@Suite struct SheetChoiceTests {
  private static let other = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>x</v></c></row></sheetData>"
  private let table = OfficeTable.sheet(OfficeTable.rows)

  @Test func theSheetOfTheYearIsRead() {
    let bytes = Excel.workbook(["2024_VIE_ENG": Self.other, "2025_VIE_ENG": table])
    #expect(OfficeTable.difference(OfficeTable.plan(bytes)) == nil)
    let none = OfficeTable.plan(Excel.workbook(["2023": table, "2024": table])).findings
    #expect(none.count == 1 && none.first?.words.english.contains("--sheet \"2023\"") == true)
  }

  @Test func theSheetThatIsNamedIsRead() {
    let bytes = Excel.workbook(["Bìa": Self.other, "Điểm": table])
    #expect(OfficeTable.difference(OfficeTable.plan(bytes)) == nil)
    #expect(OfficeTable.difference(OfficeTable.plan(bytes, sheet: "diem")) == nil)
    #expect(
      OfficeTable.plan(bytes, sheet: "Bìa").findings.first?.words.english.contains("no table of scores")
        == true)
    #expect(
      OfficeTable.plan(bytes, sheet: "Q").findings.first?.words.english.contains("no sheet \"Q\"") == true)
  }

  @Test func aTabOfAnotherYearIsReadAndTold() {
    let plan = OfficeTable.plan(Excel.workbook(["PAPI 2024": table]))
    #expect(OfficeTable.difference(plan) == nil)
    #expect(plan.findings.first?.words.english.contains("\"PAPI 2024\", but --year says 2025") == true)
  }

  @Test func aWorkbookThatCannotBeReadIsNamed() {
    let plan = OfficeTable.plan([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    #expect(!plan.isReady && plan.findings.first?.words.english.contains(".xls") == true)
  }
}
