import Foundation
import SchemaSupport
import Scores
import Testing

@testable import StoreSupport

/// The schemas in docs/schema say of the published files, and of broken ones, what the reader says.
@Suite struct SchemaTests {
  @Test(arguments: PublishedSource().paths.filter { !$0.hasPrefix("themes/") })
  func publishedFilesFollowTheirSchema(path: String) throws {
    let schema = try Schema(documented: SchemaFolder.schema(of: path))
    #expect(schema.faults(of: try Tree(bytes: PublishedSource().read(path))) == [])
  }

  /// The blocks of docs/own-index.md.
  @Test(arguments: [
    ("units/departments.json", "units"), ("indices/one-stop.json", "index"),
    ("scores/one-stop/2023.json", "scores"),
  ])
  func theOwnIndexFollowsToo(path: String, schema: String) throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../docs/own-index.md").standardizedFileURL
    let text = try String(contentsOf: page, encoding: .utf8)
    let rest = try #require(text.components(separatedBy: "`\(path)`").dropFirst().first)
    let block = try #require(rest.components(separatedBy: "```json\n").dropFirst().first)
    let json = try #require(block.components(separatedBy: "```").first)
    #expect(try Schema(documented: schema).faults(of: Tree(text: json)) == [])
  }

  @Test(arguments: [
    "board.json", "provinces.json", "indices/papi.json", "scores/papi/2024.json", "targets.json",
  ])
  func theSmallFolderFollowsToo(path: String) throws {
    let tree = try Tree(text: try #require(MemorySource.small[path]))
    #expect(try Schema(documented: SchemaFolder.schema(of: path)).faults(of: tree) == [])
  }

  @Test(arguments: [
    ("board.json", "\"format\": 1", "\"format\": 2", "$.format"),
    ("board.json", "\"format\": 1,", "", "$"),
    ("board.json", "\"01\"", "1", "$.province"),
    ("board.json", "\"vi\"", "\"fr\"", "$.language"),
    ("provinces.json", "\"city\": true", "\"city\": 1", "$.sets[0].provinces[0].city"),
    ("provinces.json", "\"Hà Giang\"", "{\"vi\": \"Hà Giang\"}", "$.sets[0].provinces[1].name"),
    ("provinces.json", "\"city\": true", "\"tile\": [1]", "$.sets[0].provinces[0].tile"),
    ("provinces.json", "\"city\": true", "\"tile\": [1, 100]", "$.sets[0].provinces[0].tile"),
    ("provinces.json", "\"city\": true", "\"abbreviation\": \"HNOI\"", "$.sets[0].provinces[0].abbreviation"),
    ("provinces.json", "\"from\": 2011,", "\"from\": 2011, \"landmarks\": [{}],", "$.sets[0].landmarks[0]"),
    ("indices/papi.json", "[1, 10]", "[1]", "$.dimension_scale"),
    ("indices/papi.json", "[1, 1, 0, 0]", "[1, 1, 0, -1]", "$.group_sizes[0].sizes[3]"),
    ("scores/papi/2024.json", "2.75", "\"2,75\"", "$.scores.02[1]"),
    ("scores/papi/2024.json", "\"02\": ", "\"2\": ", "$.scores.2"),
    ("scores/papi/2024.json", "\"PAPI 2024 (UNDP)\"", "2024", "$.source"),
    ("scores/papi/2024.json", "\"1.1\", ", "\"SC11\", ", "$.items[0]"),
    (
      "scores/papi/2024.json", "\"year\": 2024,", "\"year\": 2024, \"stated_missing\": {\"08\": \"1.2\"},",
      "$.stated_missing.08"
    ),
    (
      "scores/papi/2024.json", "\"year\": 2024,", "\"year\": 2024, \"stated_missing\": {\"08\": [\"x\"]},",
      "$.stated_missing.08[0]"
    ),
    ("indices/papi.json", "\"id\": \"papi\"", "\"id\": \"papi\", \"slight_percent\": 0", "$.slight_percent"),
    ("scores/papi/2024.json", "\"year\"", "\"se\": {\"01\": {\"1.1\": 0}}, \"year\"", "$.se.01.1.1"),
    ("scores/papi/2024.json", "\"year\"", "\"se\": {\"01\": {\"SC11\": 1}}, \"year\"", "$.se.01.SC11"),
    ("targets.json", "\"climb\"", "\"jump\"", "$.targets[0].kind"),
    ("targets.json", "\"index\": \"papi\", ", "", "$.targets[0]"),
    ("targets.json", "\"done\": 3", "\"done\": -1", "$.targets[2].progress[0].done"),
    ("targets.json", "2021-10-20", "20/10/2021", "$.targets[0].document.date"),
    ("provinces.json", "\"code\": \"01\"", "\"code\": \"=1+1\"", "$.sets[0].provinces[0].code"),
    ("provinces.json", "\"from\": 2011", "\"from\": 0", "$.sets[0].from"),
    ("provinces.json", "\"from\": 2011", "\"from\": 99999", "$.sets[0].from"),
    ("indices/papi.json", "\"id\": \"papi\"", "\"id\": \"../papi\"", "$.id"),
    ("indices/papi.json", "\"id\": \"1\"", "\"id\": \"\"", "$.dimensions[0].id"),
  ])
  func brokenFilesDoNot(path: String, old: String, new: String, place: String) throws {
    let text = try #require(MemorySource.small[path])
    try #require(text.contains(old))
    let tree = try Tree(text: text.replacing(old, with: new, maxReplacements: 1))
    #expect(try Schema(documented: SchemaFolder.schema(of: path)).faults(of: tree) == [place])
  }

  /// A keyword that is not understood is no keyword that holds.
  @Test func whatItDoesNotKnowIsNoSchema() throws {
    #expect(throws: Schema.Fault.unknownKeyword("uniqueItems", at: "#/properties/a")) {
      try Schema(Tree(text: #"{"properties": {"a": {"uniqueItems": true}}}"#))
    }
    #expect(throws: Schema.Fault.noSuchDefinition("#/$ref")) {
      try Schema(Tree(text: ##"{"$ref": "#/$defs/a"}"##))
    }
  }
}
