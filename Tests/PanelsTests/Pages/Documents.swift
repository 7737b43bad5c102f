@testable import BoardSupport
import JSONText
@testable import Dashboard
@testable import Pages
import Scores
import Testing
import Words

/// Pages as scripts read them.
enum Documents {
  static func ranking(
    _ item: ItemID = .total, _ year: Int, _ basis: Basis = .published, of book: ScoreBook = Books.published
  ) throws -> Page {
    try #require(Ranking(of: item, in: year, basis: basis, book: book)).page(.vietnamese, glyphs: .blocks)
  }

  static func trend(_ trend: Trend, of book: ScoreBook = Books.published) -> Page {
    trend.page(of: book.definition, .vietnamese, glyphs: .blocks)
  }

  static func report(
    _ id: ProvinceID, _ year: Int, _ basis: Basis = .published, of book: ScoreBook = Books.published,
    targets: TargetsPage? = nil, language: Language = .vietnamese
  ) throws -> Page {
    ReportPage(
      report: try #require(book.provinceYear(id, year: year, basis: basis)),
      trend: try #require(book.trend(of: .total, for: id, basis: basis)),
      levers: book.levers(for: id, year: year, basis: basis), targets: targets, language: language,
      glyphs: .blocks
    ).page
  }

  static func targets(_ targets: [Target], by judge: TargetJudge, in data: BoardData) -> TargetsPage {
    TargetsPage(
      outlooks: judge.outlooks(of: targets), judge: judge, book: data.targets,
      province: LocalizedText(same: "tỉnh"), language: .vietnamese, glyphs: .blocks)
  }

  static func root(_ page: Page) throws -> JSONValue {
    try JSONDocument(Array(try page.jsonText().utf8)).root
  }
}

extension JSONValue {
  /// The elements of an array, for asking about the third of them.
  var list: [JSONValue]? { elements.map(Array.init) }
}
