import SchemaSupport
import Testing

@testable import Scores
@testable import StoreSupport

/// Ids, codes and years are what they are documented to be: for the schema and for the reader.
@Suite struct IdentifierAgreementTests {
  /// Where ids stand that no list of the folder decides on, and years.
  private static let idPlaces: [(String, [String])] = [
    ("board.json", ["province", "index", "indices[0]", "compared[0].province"]),
    ("provinces.json", ["regions[0].id", "sets[0].id", "sets[0].provinces[0].code"]),
    ("units/departments.json", ["regions[0].id", "sets[0].id", "sets[0].units[0].code", "own"]),
    (
      "indices/papi.json",
      ["id", "dimensions[0].id", "dimensions[0].components[0].id", "breaks[0].item", "absences[0].province"]
    ),
    ("indices/one-stop.json", ["units.file"]),
    ("scores/papi/2024.json", ["index", "items[0]", "stated_missing.08[0]"]),
    ("targets.json", ["targets[0].id", "targets[0].index", "targets[0].item", "targets[0].province"]),
    (
      "plans/ke-hoach.json",
      [
        "id", "province", "indices[0]", "related_indices[0]", "targets[0]", "units[0].id",
        "units[1].members[0].id", "channels[0].id", "measures[1].id", "measures[1].dimension",
        "reporting[0].id",
      ]
    ),
  ]

  private static let yearPlaces: [(String, [String])] = [
    ("provinces.json", ["sets[0].from", "sets[0].through"]), ("units/departments.json", ["sets[0].from"]),
    ("indices/papi.json", ["from", "through", "dimensions[0].from", "breaks[0].year", "absences[0].year"]),
    ("scores/papi/2024.json", ["year"]),
    ("targets.json", ["targets[0].base_year", "targets[0].goal_year", "targets[2].progress[0].year"]),
    ("plans/ke-hoach.json", ["from", "through"]),
  ]

  @Test("No id leads out of a folder or acts in a spreadsheet", arguments: idPlaces)
  func ids(path: String, keys: [String]) throws {
    for wrong in ["", "../../x", "=1+1"] { try refuse(.string(wrong), path, keys) }
  }

  @Test("A year has four digits and is not before 1900", arguments: yearPlaces)
  func years(path: String, keys: [String]) throws {
    for wrong in [0.0, 1899, 10000] { try refuse(.number(wrong), path, keys) }
  }

  /// Both refuse it, the reader at that very key.
  private func refuse(_ wrong: Tree, _ path: String, _ keys: [String]) throws {
    let folder = try SchemaFolder.everyKey()
    let tree = try #require(folder.files[path])
    let schema = try Schema(documented: SchemaFolder.schema(of: path))
    for key in keys {
      var ways: [[Tree.Step]] = []
      tree.walk { way, _ in if way.key == key { ways.append(way) } }
      let way = try #require(ways.first, "\(key)")
      let changed = try #require(tree.changing(way) { _ in wrong })
      #expect(schema.faults(of: changed) != [], "\(key) \(wrong.text)")
      var source = folder.source
      source[path] = changed.text
      let told = BoardData.load(from: source).findings.filter { $0.severity == .error && $0.file == path }
      #expect(told.contains { $0.key == key }, "\(key) \(wrong.text): \(told)")
      #expect(told.allSatisfy { $0.line != nil && $0.words.vietnamese != $0.words.english })
    }
  }
}
