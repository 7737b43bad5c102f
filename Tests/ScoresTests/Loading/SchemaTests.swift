import Foundation
import JSONText
import Scores
import Testing

/// The schemas in docs/schema say of the published files, and of broken ones, what the reader says.
@Suite struct SchemaTests {
  private static func schema(_ name: String) throws -> Schema {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../docs/schema/\(name).json").standardizedFileURL
    return Schema(root: try JSONDocument(Array(try Data(contentsOf: root))).root)
  }

  private static func name(ofSchemaFor path: String) -> String {
    switch path.split(separator: "/").first {
    case "indices": "index"
    case "scores": "scores"
    case "plans": "plan"
    default: String(path.dropLast(".json".count))
    }
  }

  @Test(arguments: PublishedSource().paths.filter { !$0.hasPrefix("themes/") })
  func publishedFilesFollowTheirSchema(path: String) throws {
    let schema = try Self.schema(Self.name(ofSchemaFor: path))
    let document = try JSONDocument(try PublishedSource().read(path))
    #expect(schema.faults(of: document.root) == [])
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
    #expect(try Self.schema(schema).faults(of: JSONDocument(Array(json.utf8)).root) == [])
  }

  @Test(arguments: [
    "board.json", "provinces.json", "indices/papi.json", "scores/papi/2024.json", "targets.json",
  ])
  func theSmallFolderFollowsToo(path: String) throws {
    let document = try JSONDocument(Array(try #require(MemorySource.small[path]).utf8))
    #expect(try Self.schema(Self.name(ofSchemaFor: path)).faults(of: document.root) == [])
  }

  @Test(arguments: [
    ("board.json", "\"format\": 1", "\"format\": 2", "$.format"),
    ("board.json", "\"format\": 1,", "", "$"),
    ("board.json", "\"01\"", "1", "$.province"),
    ("board.json", "\"vi\"", "\"fr\"", "$.language"),
    ("provinces.json", "\"city\": true", "\"city\": 1", "$.sets[0].provinces[0].city"),
    ("provinces.json", "\"Hà Giang\"", "{\"vi\": \"Hà Giang\"}", "$.sets[0].provinces[1].name"),
    ("provinces.json", "\"city\": true", "\"tile\": [1]", "$.sets[0].provinces[0].tile"),
    ("provinces.json", "\"city\": true", "\"tile\": [1, 100]", "$.sets[0].provinces[0].tile[1]"),
    ("provinces.json", "\"city\": true", "\"abbreviation\": \"HNOI\"", "$.sets[0].provinces[0].abbreviation"),
    ("provinces.json", "\"from\": 2011,", "\"from\": 2011, \"landmarks\": [{}],", "$.sets[0].landmarks[0]"),
    ("indices/papi.json", "[1, 10]", "[1]", "$.dimension_scale"),
    ("indices/papi.json", "[1, 1, 0, 0]", "[1, 1, 0, -1]", "$.group_sizes[0].sizes[3]"),
    ("scores/papi/2024.json", "2.75", "\"2,75\"", "$.scores.02[1]"),
    ("scores/papi/2024.json", "\"02\": ", "\"2\": ", "$.scores.2"),
    ("scores/papi/2024.json", "PAPI 2024 (UNDP)", "  ", "$.source"),
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
    let document = try JSONDocument(Array(text.replacing(old, with: new, maxReplacements: 1).utf8))
    #expect(try Self.schema(Self.name(ofSchemaFor: path)).faults(of: document.root) == [place])
  }
}

/// As much of JSON Schema as ours use; a keyword it does not know is a fault itself.
private struct Schema {
  let root: JSONValue

  /// The places that break the schema.
  func faults(of value: JSONValue) -> [String] { faults(value, root, "$") }

  private func faults(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    var faults: [String] = []
    for (keyword, rule) in schema.pairs {
      switch keyword {
      case "$schema", "$defs", "title", "description": break
      case "$ref": faults += self.faults(value, resolve(rule), place)
      case "anyOf":
        let isAny = rule.list.contains { self.faults(value, $0, place).isEmpty }
        if !isAny { faults.append(place) }
      case "items":
        for (index, element) in value.list.enumerated() {
          faults += self.faults(element, rule, "\(place)[\(index)]")
        }
      case "properties":
        for (name, rule) in rule.pairs {
          if let member = value[name] { faults += self.faults(member, rule, "\(place).\(name)") }
        }
      case "additionalProperties":
        for (name, member) in value.pairs where schema["properties"]?[name] == nil {
          faults += self.faults(member, rule, "\(place).\(name)")
        }
      case "propertyNames":
        for (name, _) in value.pairs where !matches(name, rule["pattern"]) {
          faults.append("\(place).\(name)")
        }
      default: if !holds(keyword, rule, value) { faults.append(place) }
      }
    }
    return faults
  }

  private func holds(_ keyword: String, _ rule: JSONValue, _ value: JSONValue) -> Bool {
    switch keyword {
    case "type": (rule.string.map { [$0] } ?? rule.list.compactMap(\.string)).contains { isType($0, value) }
    case "const": isEqual(rule, value)
    case "enum": rule.list.contains { isEqual($0, value) }
    case "required": rule.list.compactMap(\.string).allSatisfy { value[$0] != nil }
    case "minItems": value.count >= rule.integer ?? 0
    case "maxItems": value.count <= rule.integer ?? 0
    case "minimum": value.number ?? 0 >= rule.number ?? 0
    case "exclusiveMinimum": value.number ?? 1 > rule.number ?? 0
    case "maximum": value.number ?? 0 <= rule.number ?? 0
    case "pattern": value.string.map { matches($0, rule) } ?? true
    default: false
    }
  }

  private func resolve(_ reference: JSONValue) -> JSONValue {
    let steps = (reference.string ?? "").split(separator: "/").dropFirst()
    return steps.reduce(root) { $0[String($1)] ?? $0 }
  }

  private func matches(_ text: String, _ pattern: JSONValue?) -> Bool {
    guard let regex = try? Regex(pattern?.string ?? "(") else { return false }
    return text.contains(regex)
  }

  private func isType(_ name: String, _ value: JSONValue) -> Bool {
    switch name {
    case "integer": value.integer != nil
    case "boolean": value.kind == .bool
    default: name == "\(value.kind)"
    }
  }

  private func isEqual(_ one: JSONValue, _ other: JSONValue) -> Bool {
    one.kind == other.kind && one.string == other.string && one.number == other.number
      && one.bool == other.bool
  }
}

extension JSONValue {
  fileprivate var list: [JSONValue] { elements.map { Array($0) } ?? [] }
  fileprivate var pairs: [(key: String, value: JSONValue)] { members.map { Array($0) } ?? [] }
}
