import Testing
import Words
import Workbooks

@testable import Pages
@testable import Scores
@testable import StoreSupport

@Suite struct TemplateTests {
  private static let books = BoardData.load(from: PublishedSource()).books

  private enum Form: CaseIterable { case vietnameseSheet, englishSheet, csv, csvForExcel, tabs }

  private func bytes(_ template: ScoreTemplate, _ book: ScoreBook, _ form: Form) throws -> [UInt8] {
    let sheet = { (language: Language) in
      try #require(TemplateSheet(template, of: book, importing: "papiboard import", language).bytes)
    }
    switch form {
    case .vietnameseSheet: return try sheet(.vietnamese)
    case .englishSheet: return try sheet(.english)
    case .csv: return CSVExport.bytes(of: template)
    case .csvForExcel: return CSVExport.bytes(of: template, flavour: .excel)
    case .tabs: return CSVExport.bytes(of: template, flavour: .tabs)
    }
  }

  private func plan(_ bytes: [UInt8], _ year: Int, into book: ScoreBook) -> ImportPlan {
    CSVImport.plan(
      bytes, file: "f", ImportRequest(year: year, source: "nguồn", accepts: true, allowsLaterYear: true),
      into: book)
  }

  /// 2025 is the first year of the 34, beside the means of the 63; 2026 the first with a gap before it.
  @Test(arguments: [2025, 2026], Form.allCases)
  private func lastYearsNumbersFilledInAreRead(year: Int, form: Form) throws {
    let book = try #require(Self.books["papi"])
    var template = try #require(ScoreTemplate(year: year, level: .component, in: book))
    #expect(template.earlierYear == 2024 && template.isEarlierDerived && template.table.rows.count == 34)
    let empty = plan(try bytes(template, book, form), year, into: book)
    #expect(!empty.isReady)
    #expect(
      empty.findings.map { $0.sentence(in: .english) }.contains {
        $0.contains("no value at all for \(year); fill in")
      })
    let earlier = try #require(template.earlier)
    // A mean of three has more digits than a workbook keeps: she types what is shown.
    let facts = earlier.rows.map { row in
      row.facts.map { CellFact($0.value.map { ($0 * 1e6).rounded() / 1e6 }) }
    }
    for row in facts.indices { template.table.rows[row].facts = facts[row] }
    let filled = plan(try bytes(template, book, form), year, into: book)
    #expect(filled.isReady, "\(filled.findings.map { $0.sentence(in: .english) })")
    let scores = try #require(filled.years.first).scores
    #expect(filled.years.count == 1 && scores.year == year && scores.set == "34")
    for (row, facts) in zip(template.table.rows, facts) {
      for (item, fact) in zip(template.table.items, facts) {
        #expect(scores.value(item, of: row.province.code) == fact.value, "\(item) \(row.province.code)")
      }
    }
  }

  @Test(arguments: Form.allCases)
  private func onlyWhatWasFilledInIsTaken(form: Form) throws {
    let book = try #require(Self.books["papi"])
    var template = try #require(ScoreTemplate(year: 2025, level: .component, in: book))
    template.table.rows[0].facts[0] = .value(1.5)
    template.table.rows[3].facts[2] = .value(1.25)
    let read = plan(try bytes(template, book, form), 2025, into: book)
    let scores = try #require(read.years.first).scores
    let items = template.table.items
    let found = template.table.rows.flatMap { row in
      items.compactMap { scores.value($0, of: row.province.code) }
    }
    #expect(found == [1.5, 1.25])
    #expect(scores.value(items[2], of: template.table.rows[3].province.code) == 1.25)
  }

  /// Every index, at every level that it has.
  @Test(arguments: books.keys.sorted(), EntryLevel.allCases)
  func everyIndexHasOne(index: String, level: EntryLevel) throws {
    let book = try #require(Self.books[index])
    let newest = try #require(book.years.last)
    guard let template = ScoreTemplate(year: newest + 1, level: level, in: book) else { return }
    let sheets = try Workbook(try bytes(template, book, .vietnameseSheet)).sheets
    #expect(sheets[0].name == "\(newest + 1)" && sheets.count == (template.earlier == nil ? 1 : 2))
    #expect(!plan(try bytes(template, book, .vietnameseSheet), newest + 1, into: book).isReady)
  }

  @Test func aYearThatTheIndexHasNot() throws {
    let book = try #require(Self.books["papi"])
    #expect(ScoreTemplate(year: 1999, level: .component, in: book) == nil)
  }

  /// What is known of a year that was begun stands in its cells.
  @Test func whatIsKnownStandsThere() throws {
    let book = try #require(Self.books["papi"])
    let template = try #require(ScoreTemplate(year: 2024, level: .component, in: book))
    let year = try #require(book[2024])
    for row in template.table.rows {
      #expect(row.facts == template.table.items.map { year.fact($0, of: row.province.code) })
    }
    #expect(template.earlierYear == 2023 && !template.isEarlierDerived)
  }
}
