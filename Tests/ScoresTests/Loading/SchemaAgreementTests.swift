import JSONText
import SchemaSupport
import Testing

@testable import Scores
@testable import StoreSupport

/// The schemas say of a file what reading and `validate` say of it, whatever one thing in it becomes.
@Suite struct SchemaAgreementTests {
  /// A file with one thing changed, and what both say.
  private struct Disagreement: CustomStringConvertible {
    let path: String
    let mutant: Mutant
    let schema: [String]
    let errors: [Finding]

    var description: String {
      let told = errors.map { $0.sentence(in: .english) }
      return "\(path): \(mutant)\n    schema: \(schema)\n    reader: \(told)"
    }
  }

  private static let kinds = [
    "board", "provinces", "units", "index", "scores", "targets", "plan", "assignments",
  ]

  @Test("Whatever one thing becomes, schema and reader agree")
  func everyChange() throws {
    var used: Set<Int> = []
    for kind in Self.kinds {
      let schema = try Schema(documented: kind)
      var seen: Set<String> = []
      for folder in [try SchemaFolder.everyKey(), try SchemaFolder.published()] {
        for path in folder.files.keys.sorted() where SchemaFolder.schema(of: path) == kind {
          for one in try disagreements(about: path, in: folder, schema, &seen, &used) {
            Issue.record("\(one)")
          }
        }
      }
    }
    for (place, one) in Inexpressible.all.enumerated() where !used.contains(place) {
      Issue.record("no change shows what is said not to be expressible: \(one)")
    }
  }

  private func disagreements(
    about path: String, in folder: SchemaFolder, _ schema: Schema, _ seen: inout Set<String>,
    _ used: inout Set<Int>
  ) throws -> [Disagreement] {
    let tree = try #require(folder.files[path])
    var source = folder.around(path).source
    #expect(errors(in: source) == [], "\(path) as it is")
    #expect(schema.faults(of: tree) == [], "\(path) as it is")
    var disagreements: [Disagreement] = []
    for way in Self.ways(into: tree, &seen) {
      for mutant in Mutant.all(of: tree, at: way, isMap: Self.isMap(way)) {
        source[path] = mutant.tree.text
        let errors = errors(in: source)
        let reasons = errors.map { error in Inexpressible.all.firstIndex { $0.covers(error) } }
        used.formUnion(reasons.compactMap { $0 })
        let isRight = schema.accepts(mutant.tree) ? !reasons.contains(nil) : !errors.isEmpty
        if isRight { continue }
        disagreements.append(
          Disagreement(path: path, mutant: mutant, schema: schema.faults(of: mutant.tree), errors: errors))
      }
    }
    return disagreements
  }

  @Test("The small folder has every key that a schema names", arguments: kinds)
  func everyKeyIsShown(kind: String) throws {
    var shown: Set<String> = []
    for (path, tree) in try SchemaFolder.everyKey().files where SchemaFolder.schema(of: path) == kind {
      tree.walk { way, _ in shown.insert(Self.key(of: way)) }
    }
    // A text may be one string everywhere.
    let named = try Schema(documented: kind).namedKeys.filter { !$0.hasSuffix(".vi") && !$0.hasSuffix(".en") }
    #expect(named.subtracting(shown).sorted() == [])
  }

  /// What `validate` calls an error.
  private func errors(in source: MemorySource) -> [Finding] {
    let data = BoardData.load(from: source)
    return (data.findings + TargetBook.figureFindings(in: source, of: data)).filter { $0.severity == .error }
  }

  /// The ways to every value of a file that no other of its kind has shown yet.
  private static func ways(into tree: Tree, _ seen: inout Set<String>) -> [[Tree.Step]] {
    var ways: [[Tree.Step]] = []
    var new: Set<String> = []
    tree.walk { way, value in
      if seen.contains(shape(of: way, in: tree)) { return }
      if new.insert(shape(of: way, in: tree)).inserted { ways.append(way) }
    }
    seen.formUnion(new)
    return ways
  }

  private static let maps: Set = [
    "scores", "stated_missing", "se", "ranks", "groups", "remarks", "leads", "shares", "index_names",
  ]

  /// Whether the keys of the object at the end of a way are codes or ids.
  private static func isMap(_ way: some Collection<Tree.Step>) -> Bool {
    let keys = way.map { if case .key(let key) = $0 { key } else { "" } }
    // The indices that targets.json names are a map, those a plan serves a list.
    return keys.last.map(maps.contains) ?? false || keys == ["indices"]
      || keys.count == 2 && ["se", "ranks", "groups"].contains(keys[0])
  }

  /// The way as a schema names it: `.sets[].provinces[].name`.
  private static func key(of way: [Tree.Step]) -> String {
    way.indices.reduce("") { text, depth in
      switch way[depth] {
      case .place: "\(text)[]"
      case .key(let key): text + (isMap(way[..<depth]) && key != "of" ? ".*" : ".\(key)")
      }
    }
  }

  /// The way without what only counts: which element, whose row, in which language.
  private static func shape(of way: [Tree.Step], in tree: Tree) -> String {
    if let last = way.last, last == .key("vi") || last == .key("en") { return "text \(last)" }
    var text = ""
    for (depth, step) in way.enumerated() {
      switch step {
      case .place:
        let kind = way.count < 4 ? tree[way.prefix(depth + 1)]?["kind"]?.string : nil
        text += "[\(kind ?? "")]"
      case .key(let key): text += isMap(way.prefix(depth)) && key != "of" ? ".*" : ".\(key)"
      }
    }
    switch tree[way] {
    case .string: text += ":string"
    case .object: text += ":object"
    case .array: text += ":array"
    default: break
    }
    return text
  }
}
