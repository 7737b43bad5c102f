import Testing
import Words

@testable import Scores
@testable import StoreSupport

@Suite struct CSVImportTests {
  /// The values of Hà Nội and Bắc Giang every shape below has.
  private func expectValues(_ plan: ImportPlan, _ comment: Comment? = nil) {
    #expect(plan.findings.filter { $0.severity == .error } == [], comment)
    #expect(plan.isReady && plan.years.count == 1, comment)
    guard let year = plan.years.first else { return }
    #expect(year.scores.year == 2024 && year.scores.set == "63" && year.scores.source.vietnamese == "nguồn")
    #expect(year.scores.items == [ItemID("1.1"), ItemID("1.2")], comment)
    #expect(year.scores.codes == ["01", "24"], comment)
    #expect(year.scores.value(ItemID("1.1"), of: "01") == 1.26411, comment)
    #expect(year.scores.value(ItemID("1.2"), of: "01") == nil, comment)
    #expect(year.scores.value(ItemID("1.1"), of: "24") == 1.5, comment)
    #expect(year.scores.value(ItemID("1.2"), of: "24") == 2, comment)
    #expect(year.missing == [ScoreCell(code: "01", item: ItemID("1.2"))], comment)
    #expect(year.absentProvinces.count == 61 && year.absentComponents.count == 26, comment)
    #expect(!year.exists && year.differences.isEmpty && year.valueCount == 3, comment)
  }

  @Test(arguments: [",", ";", "\t"], ["\n", "\r\n", "\r"])
  func everyDialectGivesTheSameYear(delimiter: String, lineEnd: String) {
    for mark in ["", "\u{FEFF}"] {
      for sign in [".", ","] {
        let quote = sign == "," && delimiter == "," ? "\"" : ""
        let rows = [
          ["code", "province", "1.1", "1.2"], ["24", "Bắc Giang", "\(quote)1\(sign)5\(quote)", "2"],
          ["01", "Hà Nội", "\(quote)1\(sign)26411\(quote)", "", ""],
        ]
        let text = mark + rows.map { $0.joined(separator: delimiter) }.joined(separator: lineEnd)
        expectValues(Samples.plan(text, year: 2024), "\(text.debugDescription)")
      }
    }
  }

  @Test(arguments: [
    "code,1.1,1.2\n01,1.26411,\n24,1.5,2",
    "province,1.1,1.2\nHanoi,1.26411,–\nbac giang,1.5,2",
    "year,code,province,1.1,1.2\n2024,1,Hà Nội,1.26411,-\n2024,24,Bắc Giang,1.5,2",
    "1.2,STT,Tỉnh,1.1\n,1,Thành phố Hà Nội,1.26411\n2,2,BẮC GIANG,1.5",
    "Năm;Mã;Tỉnh;Chỉ số;Điểm\n2024;01;Hà Nội;1,1;1,26411\n2024;01;;1.2;\n;24;;1.1;1,5\n2024;24;;1.2;2",
    "year,province,item,score\n2024,Hà Nội,1.1,1.26411\n2024,Hà Nội,1.2,\n2024,Bắc Giang,1.1,1.5\n"
      + "2024,Bắc Giang,1.2,2.000",
    "NA\u{306}M,MA\u{303},TI\u{309}NH,1.1,1.2\n2024,01,Ha\u{300} No\u{323}\u{302}i,1.26411,\n"
      + "2024,24,Ba\u{306}\u{301}c Giang,1.5,2",
    "code,,1.1,1.2,8.3,\n01,,1.26411,,,\n24,,1.5,2,,",
  ])
  func everyShapeGivesTheSameYear(text: String) {
    // The last has a column that is in force and empty: it becomes a column without values.
    let hasEmptyColumn = text.contains("8.3")
    let plan = Samples.plan(text, year: 2024)
    if hasEmptyColumn {
      #expect(plan.isReady && plan.years.first?.scores.items.map(\.text) == ["1.1", "1.2", "8.3"])
    } else {
      expectValues(plan)
    }
  }

  @Test func manyYearsComeOldestFirstEachWithItsOwnProvinces() {
    let plan = Samples.plan("year,code,1.1\n2025,24,1.4\n2024,24,1.3,\n2011,01,1.2\n")
    #expect(plan.isReady)
    #expect(plan.years.map(\.scores.year) == [2011, 2024, 2025])
    #expect(plan.years.map(\.scores.set) == ["63", "63", "34"])
    #expect(plan.years.map { $0.scores.value(ItemID("1.1"), of: "24") } == [nil, 1.3, 1.4])
    #expect(plan.years.first?.rows == [MatchedRow(line: 4, written: "01", code: "01")])
  }

  @Test func anEmptyColumnOfAnItemNotInForceIsFine() {
    let plan = Samples.plan("code,1.1,3.4\n01,1.5,", year: 2024)
    #expect(plan.isReady && plan.years.first?.scores.items == [ItemID("1.1")])
  }

  @Test(arguments: [ImportRequest.Mode.newYear, .merge, .replaceYear])
  func differencesToTheYearThatExists(mode: ImportRequest.Mode) throws {
    let old = try #require(Samples.papi[2024])
    let kept = try #require(old.value(ItemID("1.1"), of: "02"))
    let plan = Samples.plan(
      "code,1.1\n01,1.5\n02,\(DecimalText.text(of: kept))\n", year: 2024, source: nil, mode: mode,
      into: Samples.papi)
    let year = try #require(plan.years.first)
    #expect(plan.findings == [] && plan.existingYears == [2024])
    #expect(year.scores.source == old.source)
    let first = CellDifference(
      cell: ScoreCell(code: "01", item: ItemID("1.1")), old: old.value(ItemID("1.1"), of: "01"), new: 1.5)
    #expect(year.differences.first == first)
    // Only replacing the year removes what the table does not name.
    guard mode == .replaceYear else {
      #expect(year.differences == [first] && plan.removed == (0, 0))
      return #expect(year.scores.codes == old.codes && year.scores.items == old.items)
    }
    let lost = old.codes.count * old.items.count - old.emptyCells.count - 2
    #expect(year.differences.count { $0.new == nil } == lost)
    #expect(year.differences.count == lost + 1 && plan.removed == (lost, 61))
  }

  @Test(arguments: [nil, "", " \n"])
  func withoutASourceANewYearHasNone(source: String?) {
    let plan = Samples.plan("code,1.1\n01,1", year: 2024, source: source)
    #expect(plan.isReady && plan.years.first?.scores.source.vietnamese == "" && plan.findings == [])
    let place = StoreFolder()
    #expect(failure { try place.store().write(plan, by: .at()) } == .refused(.noSource))
  }

  @Test func aShortRowIsDoubtfulAndTheRestMissing() {
    let plan = Samples.plan("code,1.1,1.2\n01,1.5", year: 2024)
    #expect(plan.isReady && plan.years.first?.missing.count == 1)
    #expect(plan.findings.map(\.severity) == [.warning] && plan.findings.first?.line == 2)
  }

  @Test func everySpellingIsTheProvinceTheRegistryFinds() throws {
    for set in Samples.papi.registry.sets {
      var matcher = ProvinceMatcher(set, in: Samples.papi)
      for province in set.provinces {
        for text in province.spellings + [province.code, province.name.vietnamese.uppercased()] {
          let found = try #require(Samples.papi.registry.find(text, in: set.id))
          #expect(try set.provinces[matcher.place(code: "", name: text)].code == found.code)
        }
      }
    }
  }

  @Test func aFileOfTheWrongKindIsNotReadToItsEnd() {
    let rows = (0..<2000).map { "01,x\($0)\n" }.joined()
    let plan = Samples.plan("code,1.1\n" + rows, year: 2024)
    #expect(plan.isCutShort && !plan.isReady && plan.findings.count == FindingList.limit)
  }
}
