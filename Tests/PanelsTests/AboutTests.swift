@testable import BoardSupport
@testable import Pages
@testable import Scores
import Testing
import Words

@testable import Dashboard

/// What a component asks people stands on its page only where the index says so, with who says it.
@Suite struct AboutTests {
  private static let asks = IndexDefinition.About(
    text: LocalizedText(vi: "mùi và khói quanh nhà", en: "smell and smoke around the home"),
    source: LocalizedText(vi: "bảng hỏi 2024", en: "questionnaire of 2024"))

  @Test(arguments: Language.allCases)
  func itStandsOnThePageOfTheComponent(language: Language) throws {
    var definition = Books.published.definition
    let dimension = try #require(definition.dimensions.firstIndex { $0.id == ItemID("7") })
    definition.dimensions[dimension].components[1].about = Self.asks
    let published = Books.published
    let book = ScoreBook(
      definition: definition, registry: published.registry,
      scores: published.years.compactMap { published[$0] })
    let page = Board { ($0.book, $0.language) = (book, language) }.pressing("jjjjjj<Enter>jj<Enter>")
    let words =
      language == .vietnamese
      ? "Hỏi người dân: mùi và khói quanh nhà (bảng hỏi 2024)."
      : "Asks people: smell and smoke around the home (questionnaire of 2024)."
    #expect(page.text.contains(words), "\(page.text)")
    #expect(
      !Board { $0.language = language }.pressing("jjjjjj<Enter>jj<Enter>").text.contains("Hỏi người dân"))
  }
}
