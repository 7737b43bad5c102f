@testable import BoardSupport
import Foundation
@testable import Dashboard
@testable import Pages
import SchemaSupport
import Scores
import Storage
import Testing
import Words

/// Every key that is printed is documented in docs/schema/output, and every documented key is printed.
@Suite struct OutputSchemaTests {
  private static let data = BoardData.load(from: PublishedSource())
  /// One whole province, one without a total in three years, one whose code another has since the merger.
  private static let provinces = ["01", "22", "24"]

  /// The small folder that has every key of every file.
  private static let everyKey = BoardData.load(
    from: FolderSource(
      URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../ScoresTests/Fixtures/every-key").standardizedFileURL.path))

  private func faults(_ page: Page, _ name: String) throws -> [String] {
    try Schema(documented: "output/\(name)", isStrict: true).faults(of: Tree(text: page.jsonText()))
  }

  @Test(arguments: data.books.keys.sorted())
  func rankings(index: String) throws {
    let book = try #require(Self.data.books[index])
    let items = [ItemID.total] + (book.definition.dimensions.first.map { [$0.id] } ?? [])
    let years = index == "papi" ? [2011, 2018, 2024] : book.years.suffix(1)
    for (year, basis) in years.flatMap({ [($0, Basis.published), ($0, Basis.merged)] }) {
      // Construction permits and a component are not in force in every year.
      for item in items + (index == "papi" ? [ItemID("5.2"), ItemID("8.3")] : []) {
        guard book.values(of: item, in: year, basis: basis) != nil else { continue }
        #expect(try faults(Documents.ranking(item, year, basis, of: book), "ranking") == [])
      }
    }
  }

  @Test(arguments: data.books.keys.sorted())
  func trends(index: String) throws {
    let book = try #require(Self.data.books[index])
    for id in Self.provinces.map({ ProvinceID(set: "63", code: $0) }) + [ProvinceID(set: "34", code: "24")] {
      for item in [ItemID.total] + (index == "papi" ? [ItemID("7"), ItemID("3.4")] : []) {
        for basis in [Basis.published, .merged] {
          guard let trend = book.trend(of: item, for: id, basis: basis) else { continue }
          #expect(try faults(Documents.trend(trend, of: book), "trend") == [])
        }
      }
    }
  }

  @Test(arguments: data.books.keys.sorted(), provinces)
  func reportsAndLevers(index: String, code: String) throws {
    let book = try #require(Self.data.books[index])
    let id = ProvinceID(set: "63", code: code)
    let judge = TargetJudge(books: Self.data.books)
    let targets = Documents.targets(Self.data.targets.targets, by: judge, in: Self.data)
    for year in index == "papi" ? [2011, 2018, 2021, 2024] : book.years.suffix(1) {
      for basis in [Basis.published, .merged] {
        guard let report = book.provinceYear(id, year: year, basis: basis) else { continue }
        let levers = book.levers(for: id, year: year, basis: basis)
        let document = try Documents.report(
          id, year, basis, of: book, targets: code == "01" ? targets : nil)
        #expect(try faults(document, "report") == [])
        let whatIf = WhatIf(id, year: year, basis: basis, in: book)
        var scenario = Scenario()
        scenario.set(ItemID("1"), to: 5.5, of: book.definition)
        let page = { (scenario: Scenario?, goal: (Goal, with: [WhatIf.Item])?) in
          LeversPage(
            report: report, levers: levers, whatIf: whatIf, scenario: scenario, goal: goal,
            language: .vietnamese
          ).page(glyphs: .blocks)
        }
        let asked = page(scenario, (.rank(10), with: whatIf?.items(inside: nil) ?? []))
        #expect(try faults(asked, "levers") == [])
        #expect(try faults(page(nil, nil), "levers") == [])
      }
    }
  }

  @Test(arguments: [nil, 2022, 2024])
  func targets(through: Int?) throws {
    for data in [Self.data, Self.everyKey] {
      let judge = TargetJudge(books: data.books, through: through)
      let document = Documents.targets(data.targets.targets, by: judge, in: data).page
      #expect(try faults(document, "targets") == [])
    }
  }

  /// The name of a department is found in the units of its index, and nothing of it changes by chance.
  @Test func aDepartmentIsNamed() throws {
    let data = Self.everyKey
    let judge = TargetJudge(books: data.books)
    let document = Documents.targets(data.targets.targets, by: judge, in: data).page
    let names = try Tree(text: document.jsonText())["targets"]?.elements?.map { $0["province"]?.string }
    #expect(names?.last == "Sở Tư pháp" && names?[1] == "Hà Nội")
  }
}

extension OutputSchemaTests {
  @Test func assignments() throws {
    let data = BoardData.load(
      from: FolderSource(
        URL(fileURLWithPath: #filePath).deletingLastPathComponent()
          .appendingPathComponent("../../ScoresTests/Fixtures/every-key").standardizedFileURL.path))
    let book = try #require(data.books["papi"])
    let assigned = try #require(data.assignments["papi", 2025])
    let province = try #require(book.registry[assigned.province])
    let page = AssignmentPage(
      assigned, year: 2025, of: province, book: book, basis: .published,
      judge: TargetJudge(books: data.books), targets: data.targets.targets,
      plans: data.plans.review(of: assigned.province, in: book.registry, on: nil), language: .vietnamese,
      glyphs: .blocks
    ).page
    let schema = try Schema(documented: "output/assign", isStrict: true)
    #expect(schema.faults(of: try Tree(text: page.jsonText())) == [])
  }
}
