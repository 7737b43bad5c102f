@testable import BoardSupport
@testable import Pages
import Scores
import Testing
import Words

/// The drawings of a page as a picture alone.
@Suite struct PictureTests {
  private let book = Books.published
  private let hanoi = ProvinceID(set: "63", code: "01")

  private func text(_ page: Page) throws -> String {
    let format = try #require(PageFormat.all.first { $0.id == "svg" })
    return String(decoding: try #require(try format.bytes(of: page, .plain)), as: UTF8.self)
  }

  @Test(arguments: Language.allCases) func aTrendIsWholeAndNeedsNothingElse(language: Language) throws {
    let trend = try #require(book.trend(of: .total, for: hanoi))
    let svg = try text(trend.page(of: book.definition, targetPath: [2024: 28], language, glyphs: .blocks))
    #expect(svg.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "))
    let body = String(svg.drop { $0 != "\n" }.dropFirst())
    #expect(XMLLikeChecker(body).fault == nil)
    #expect(svg.contains("<title>PAPI · ") && svg.contains("<desc>") && svg.contains("<style>"))
    // Breaks are named, the path has rings, and every rank stands at its dot.
    for point in trend.points { #expect(svg.contains(">\(point.standing?.rank ?? 0)</text>")) }
    #expect(svg.contains(">¦ 2021: ") && svg.contains("class=\"ring\""))
    #expect(svg.contains(language == .vietnamese ? "Nguồn: PAPI" : "Source: PAPI"))
    #expect(!svg.replacing("http://www.w3.org/2000/svg", with: "").contains("http"))
  }

  @Test func aRankingMarksTheOwnRow() throws {
    let ranking = try #require(Ranking(of: .total, in: 2024, basis: .published, book: book))
    let svg = try text(ranking.page(.vietnamese, glyphs: .blocks, own: "01"))
    #expect(svg.contains(">► Hà Nội</text>") && svg.matches(of: /class="dot"/).count == 1)
    #expect(svg.matches(of: /class="other"/).count == 60 && svg.contains("□ Thấp"))
    #expect(svg.contains(">Nguồn: PAPI 2024 (UNDP, CECODES, RTA)"))
    // Who has no valid total has no row and no dot.
    #expect(!svg.contains(">Vĩnh Phúc</text>"))
  }

  @Test func aPageWithoutADrawingIsRefused() throws {
    let page = Page(title: "x", language: .vietnamese, glyphs: .blocks)
    #expect(!PageFormat.all(of: page).map(\.id).contains("svg"))
    #expect(throws: FileEnding.Refusal.self) { try PageFormat.bytes(of: page, forFile: "a.svg") }
  }
}
