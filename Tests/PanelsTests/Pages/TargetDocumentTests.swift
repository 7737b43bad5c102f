import JSONText
@testable import Dashboard
@testable import Pages
import Scores
import Testing

/// `targets --format json`: every key of the contract, by its name.
@Suite struct TargetDocumentTests {
  private let data = BoardData.load(from: PublishedSource())

  private func targets() throws -> [JSONValue] {
    let judge = TargetJudge(books: data.books)
    let root = try Documents.root(Documents.targets(data.targets.targets, by: judge, in: data).page)
    return Array(try #require(root["targets"]?.elements))
  }

  @Test func theClimb() throws {
    let climb = try #require(try targets().first)
    #expect(climb["id"]?.string == "papi-climb-2025" && climb["index"]?.string == "papi")
    #expect(climb["kind"]?.string == "climb" && climb["verdict"]?.string == "late")
    #expect(climb["province"]?.string == "Hà Nội" && climb["item"]?.string == "total")
    #expect(climb["base_year"]?.integer == 2020 && climb["goal_year"]?.integer == 2025)
    #expect(climb["goal"]?.integer == 23 && climb["goal_scaled"]?.integer == 14)
    #expect(climb["goal_scaled_range"]?.elements?.map(\.integer) == [12, 14])
    #expect(climb["base_derived"]?.integer == 28 && climb["base_derived_of"]?.integer == 34)
    #expect(climb["state"]?.string == "survey_over" && climb["as_of"]?.isNull == true)
    #expect(
      climb["pace_needed"]?.isNull == true && climb["missing"]?.isNull == true
        && climb["pace_so_far"]?.number == 4.75)
    let years = Array(try #require(climb["years"]?.elements))
    #expect(years.map { $0["path"]?.integer } == [43, 38, 33, 28, 23])
    #expect(years.map { $0["actual"]?.integer } == [9, 12, 15, 29, nil])
    #expect(years.map { $0["path_scaled"]?.isNull } == [true, true, true, true, false])
    #expect(
      years.map { $0["verdict"]?.string } == ["exceeded", "exceeded", "exceeded", "late", "no_data"])
    #expect(years.last?["actual"]?.isNull == true && years.last?["of"]?.isNull == true)
  }

  @Test func everyTargetHasEveryKey() throws {
    let keys = [
      "id", "index", "kind", "province", "item", "base_year", "goal_year", "goal", "goal_scaled", "years",
      "pace_needed", "pace_so_far", "verdict", "state", "goal_scaled_range",
    ]
    for target in try targets() {
      for key in keys { #expect(target[key] != nil, "\(key)") }
      for year in try #require(target["years"]?.elements) {
        for key in ["year", "path", "path_scaled", "actual", "of", "verdict"] { #expect(year[key] != nil) }
      }
    }
  }

  @Test func thePartsThatRose() throws {
    let parts = try #require(try targets()[2]["years"]?.elements.map { Array($0)[3]["parts"] } ?? nil)
    #expect(parts["dimensions_risen"]?.integer == 6 && parts["dimensions"]?.integer == 8)
    #expect(parts["components_risen"]?.integer == 16 && parts["components"]?.integer == 28)
  }
}
