import Testing
import Words

@testable import Scores
@testable import StoreSupport

@Suite struct CSVExportTests {
  /// A book with random rows and values in random years of PAPI, some of them missing.
  private func randomBook(_ random: inout FixedRandom) -> ScoreBook {
    let definition = Samples.papi.definition
    let chosen = [2011, 2017, 2018, 2020, 2024, 2025].filter { _ in Bool.random(using: &random) }
    let years = (chosen.isEmpty ? [2024] : chosen).map { year in
      let set = Samples.papi.registry.provinceSet(in: year)
      let codes = (set?.provinces ?? []).map(\.code).filter { _ in Int.random(in: 0..<3, using: &random) == 0
      }
      let scales = definition.scales(in: year)
      // One column has a value everywhere: a year without any value is refused.
      let full = ItemID("4.1")
      let items = scales.keys.sorted().filter { $0 == full || Bool.random(using: &random) }
      let cells = codes.flatMap { _ in
        items.map { item in
          Int.random(in: 0..<8, using: &random) == 0 && item != full
            ? Double.nan : Double.random(in: scales[item] ?? 0...0, using: &random)
        }
      }
      return YearScores(
        year: year, set: set?.id ?? "", source: "nguồn", items: items, codes: codes, cells: cells)
    }
    return ScoreBook(definition: definition, registry: Samples.papi.registry, scores: years)
  }

  @Test(arguments: CSVFlavour.allCases)
  func importingWhatWasExportedGivesTheSameBook(flavour: CSVFlavour) throws {
    var random = FixedRandom(2024)
    for _ in 0..<25 {
      let book = randomBook(&random)
      let bytes = CSVExport.stored(book, years: book.years, withYear: true, flavour: flavour)
      // Values of chance add up to nothing that is stated beside them.
      let plan = CSVImport.plan(
        bytes, file: "f.csv", ImportRequest(source: "nguồn", accepts: true), into: Samples.empty)
      #expect(plan.isReady)
      #expect(plan.years.map(\.scores.year) == book.years)
      for year in plan.years {
        let original = try #require(book[year.scores.year])
        #expect(year.scores.hasSameValues(as: original))
      }
      let again = ScoreBook(
        definition: book.definition, registry: book.registry, scores: plan.years.map(\.scores))
      #expect(CSVExport.stored(again, years: book.years, withYear: true, flavour: flavour) == bytes)
    }
  }

  @Test(arguments: CSVFlavour.allCases)
  func thePublishedYearsGoOutAndComeIn(flavour: CSVFlavour) throws {
    let book = Samples.papi
    for year in book.years {
      let bytes = CSVExport.stored(book, years: [year], withYear: false, flavour: flavour)
      let plan = CSVImport.plan(bytes, file: "f.csv", ImportRequest(year: year, mode: .merge), into: book)
      #expect(plan.findings == [])
      #expect(plan.years.map(\.differences) == [[]])
      let (read, published) = (try #require(plan.years.first).scores, try #require(book[year]))
      #expect(
        read.items == published.items && read.codes == published.codes && read.source == published.source)
    }
  }

  /// Ranks and groups of chance, of an index that publishes them: each with how many were ranked, in a year of
  /// its own, some of provinces without a score.
  @Test(arguments: CSVFlavour.allCases)
  func publishedRanksAndGroupsGoOutAndComeIn(flavour: CSVFlavour) throws {
    var random = FixedRandom(63)
    let par = try #require(BoardData.load(from: PublishedSource()).books["par-index"])
    let codes = par.registry.provinceSet("63")?.codes ?? []
    for count in [2, 17, 63] {
      let chosen = Array(codes.shuffled(using: &random).prefix(count)).sorted()
      let ranks = Array(1...63).shuffled(using: &random)
      var year = YearScores(
        year: 2023, set: "63", source: "nguồn", items: [.total], codes: chosen,
        cells: chosen.map { _ in Bool.random(using: &random) ? 80 : .nan })
      let of = Int.random(in: 60...63, using: &random)
      for (place, code) in chosen.enumerated() where ranks[place] <= of {
        year.state(ranks[place], in: ScoreCell(code: code, item: ItemID.total.rank), of: of)
        year.state(place % 3 + 1, in: ScoreCell(code: code, item: ItemID.total.group), of: of)
      }
      let book = ScoreBook(definition: par.definition, registry: par.registry, scores: [year])
      let bytes = CSVExport.stored(book, years: [2023], withYear: true, flavour: flavour)
      let plan = CSVImport.plan(
        bytes, file: "f.csv", ImportRequest(source: "nguồn", accepts: true),
        into: ScoreBook(definition: par.definition, registry: par.registry, scores: []))
      let read = try #require(plan.years.first?.scores, "\(plan.findings.map(\.words.english))")
      #expect(read.statedRanks == year.statedRanks && read.statedGroups == year.statedGroups)
      #expect(YearImport.differences(from: year, to: read).isEmpty && read.codes == year.codes)
    }
  }

  @Test func bothFlavoursToTheByte() {
    let year = YearScores(
      year: 2024, set: "63", source: "", items: [ItemID("1.1"), ItemID("2.1")], codes: ["24", "01"],
      cells: [1.26411, .nan, 1, 0.00001])
    let book = ScoreBook(definition: Samples.papi.definition, registry: Samples.papi.registry, scores: [year])
    let plain = CSVExport.stored(book, years: [2024], withYear: true)
    #expect(
      String(decoding: plain, as: UTF8.self)
        == "year,code,province,1.1,2.1\n2024,01,Hà Nội,1,0.00001\n2024,24,Bắc Giang,1.26411,\n")
    let excel = CSVExport.stored(book, years: [2024], withYear: false, flavour: .excel)
    #expect(
      excel == [0xEF, 0xBB, 0xBF]
        + Array("code;province;1.1;2.1\r\n01;Hà Nội;1;0,00001\r\n24;Bắc Giang;1,26411;\r\n".utf8))
  }

  @Test func otherLevelsComeFromTheCaller() {
    let table = ScoreTable(
      Samples.papi, years: [2024], items: [.total, ItemID("7")], namesYears: false
    ) { year, item, code in
      code == "01" ? Double(year) + (item == .total ? 0.5 : 0.25) : nil
    }
    let bytes = CSVExport.bytes(of: table)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.prefix(3) == ["code,province,total,7", "01,Hà Nội,2024.5,2024.25", "02,Hà Giang,,"])
  }

  @Test(arguments: [
    ("Hà Nội", "Hà Nội"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
    (" a", "\" a\""), ("=1+1", "'=1+1"), ("@x", "'@x"), ("-x,y", "\"'-x,y\""), (" +x", "' +x"),
    ("a=b", "a=b"), ("", ""), ("\u{A0}=x", "'\u{A0}=x"), ("\n=x", "\"'\n=x\""), ("-1", "'-1"),
  ])
  func textIsQuotedAndCannotBecomeAFormula(text: String, written: String) {
    var writer = CSVWriter(.plain)
    writer.text(text)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == written)
  }

  @Test func numbersAreNeverTouched() {
    var writer = CSVWriter(.excel)
    writer.number(-1.5)
    writer.number(Double?.none)
    writer.number(2024)
    writer.endRow()
    #expect(String(decoding: writer.bytes.dropFirst(3), as: UTF8.self) == "-1,5;;2024\r\n")
  }
}
