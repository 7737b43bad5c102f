import JSONText
import Testing

@testable import Scores
@testable import StoreSupport

/// What `validate` says of targets that only the figures show to be wrong.
@Suite struct TargetCheckTests {
  private func findings(_ old: String, _ new: String) throws -> [Finding] {
    var source = MemorySource.small
    let text = try #require(source["targets.json"])
    try #require(text.contains(old))
    source["targets.json"] = text.replacing(old, with: new, maxReplacements: 1)
    return TargetBook.figureFindings(in: source, of: BoardData.load(from: source))
  }

  @Test func theSmallFolderHasNone() {
    #expect(TargetBook.figureFindings(in: MemorySource.small, of: .load(from: MemorySource.small)) == [])
    #expect(TargetBook.figureFindings(in: PublishedSource(), of: .load(from: PublishedSource())) == [])
  }

  @Test(arguments: [
    ("\"base_value\": 2, ", "\"base_value\": 1, ", "targets[0].base_value", 6),
    ("\"base_of\": 2", "\"base_of\": 3", "targets[0].base_of", 6),
    (
      "\"base_year\": 2024, \"base_value\": 2, \"base_of\": 2", "\"base_year\": 2023", "targets[0].base_year",
      6
    ),
    ("\"province\": \"02\"", "\"province\": \"08\"", "", 0),
    (
      "\"base_year\": 2024, \"goal_year\": 2025, \"number\": 5.5",
      "\"base_year\": 2023, \"goal_year\": 2025, \"number\": 5.5",
      "targets[3].base_year", 17
    ),
  ])
  func areToldByLineAndKey(old: String, new: String, key: String, line: Int) throws {
    let found = try findings(old, new)
    #expect(found.map { $0.key ?? "" } == (key.isEmpty ? [] : [key]))
    #expect(found.map { $0.line ?? 0 } == (key.isEmpty ? [] : [line]))
    #expect(found.allSatisfy { $0.severity == .warning && $0.words.vietnamese != $0.words.english })
  }
}
