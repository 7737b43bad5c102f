import Testing
import Words
import Workbooks

@testable import Pages
@testable import Scores
@testable import StoreSupport

@Suite struct ScoreSheetTests {
  private static let books = BoardData.load(from: PublishedSource()).books

  /// Every published year of every index, in both languages: out and in again, to the last digit.
  @Test(arguments: books.keys.sorted(), Language.allCases)
  func thePublishedYearsGoOutAndComeIn(index: String, language: Language) throws {
    let book = try #require(Self.books[index])
    #expect(book.years.count > 2)
    for year in book.years where book.registry.provinceSet(in: year) != nil {
      let table = ScoreTable(stored: book, years: [year], namesYears: false)
      let bytes = try #require(ScoreSheet(table, of: book, language).bytes)
      let plan = CSVImport.plan(
        bytes, file: "f.xlsx", ImportRequest(year: year, mode: .merge, accepts: true), into: book)
      #expect(plan.isReady, "\(year): \(plan.findings.map { $0.sentence(in: .english) })")
      #expect(plan.years.map(\.differences) == [[]], "\(year)")
      let (read, published) = (try #require(plan.years.first).scores, try #require(book[year]))
      #expect(read.hasSameValues(as: published), "\(year)")
      #expect(read.statedRanks == published.statedRanks && read.statedGroups == published.statedGroups)
    }
  }

  @Test func manyYearsAreOneTable() throws {
    let book = try #require(Self.books["papi"])
    let table = ScoreTable(stored: book, years: book.years, namesYears: true)
    let bytes = try #require(ScoreSheet(table, of: book, .vietnamese).bytes)
    let empty = ScoreBook(definition: book.definition, registry: book.registry, scores: [])
    let plan = CSVImport.plan(
      bytes, file: "f.xlsx", ImportRequest(source: "nguồn", accepts: true), into: empty)
    #expect(plan.isReady && plan.years.map(\.scores.year) == book.years)
    for year in plan.years {
      #expect(year.scores.hasSameValues(as: try #require(book[year.scores.year])))
    }
  }

  /// What is stated to be missing comes back as that; what is not there is an empty cell, and never 0.
  @Test func whatIsMissingStaysMissing() throws {
    let papi = try #require(Self.books["papi"])
    let item = ItemID("1.1")
    var year = YearScores(
      year: 2024, set: "63", source: "nguồn", items: [item, ItemID("1.2")], codes: ["01", "04"],
      cells: [1.26411, .nan, .nan, 1.5])
    year.statedMissing = [ScoreCell(code: "04", item: item)]
    let book = ScoreBook(definition: papi.definition, registry: papi.registry, scores: [year])
    for language in Language.allCases {
      let table = ScoreTable(stored: book, years: [2024], namesYears: false)
      let bytes = try #require(ScoreSheet(table, of: book, language).bytes)
      let rows = try Workbook(bytes).sheets[0].rows
      #expect(rows[2].cells.suffix(2) == [.text("Hà Nội"), .number("1.26411")] || language == .english)
      #expect(rows[3].cells.suffix(2) == [.text(LocalizedText.noFigure[language]), .number("1.5")])
      let plan = CSVImport.plan(
        bytes, file: "f.xlsx", ImportRequest(year: 2024, source: "nguồn", accepts: true),
        into: ScoreBook(definition: papi.definition, registry: papi.registry, scores: []))
      let read = try #require(plan.years.first).scores
      #expect(read.fact(item, of: "04") == .statedMissing && read.fact(ItemID("1.2"), of: "01") == .nothing)
    }
  }
}
