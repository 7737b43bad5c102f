import JSONText
import Scores
import Words

/// The scenarios a person keeps: a file of their own, never among the scores.
public struct KeptScenarios {
  /// The file; a new one where there is none.
  private let standing: StandingFile
  /// The scenarios of the file; one that says nothing usable is left out, and stays in the file.
  public let all: [KeptScenario]

  /// Reads a person's file; refused where it stands there and cannot be read.
  public init(at path: String) throws(WritingFailure) {
    standing = try StandingFile(ofPerson: path, shapes: ["scenarios": .array])
    var names: Set<String> = []
    all = (standing.root?["scenarios"]?.elements.map(Array.init) ?? [])
      .compactMap(KeptScenarios.scenario).filter { names.insert($0.name).inserted }
  }

  /// The file with a scenario in the place of the one with its name, else behind the others; everything
  /// else keeps its bytes.
  public func bytes(keeping scenario: KeptScenario) -> [UInt8] {
    let members = Self.members(of: scenario)
    guard let root = standing.root, let list = root["scenarios"], list.kind == .array else {
      return standing.bytes(setting: [("scenarios", "[\n    \(Self.text(of: members))\n  ]")])
    }
    var patch = JSONPatch(root)
    let entry = entries.first { Self.scenario(in: $0)?.name == scenario.name }
    if let entry, let old = Self.scenario(in: entry) {
      let changed = zip(Self.members(of: old), members).filter { $0.text != $1.text }
      patch.set(changed.map(\.1), of: entry)
    } else {
      patch.change(list, adding: [Self.text(of: members)])
    }
    return patch.bytes
  }

  /// The file without the scenario of a name.
  public func bytes(dropping name: String) -> [UInt8]? {
    guard let root = standing.root, let list = root["scenarios"] else { return nil }
    let places = entries.indices.filter { Self.scenario(in: entries[$0])?.name == name }
    var patch = JSONPatch(root)
    patch.change(list, removing: Set(places))
    return patch.bytes
  }

  private var entries: [JSONValue] { standing.root?["scenarios"]?.elements.map(Array.init) ?? [] }

  private static func scenario(in entry: JSONValue) -> KeptScenario? {
    guard let name = entry["name"]?.string, !name.isEmpty, let index = entry["index"]?.string,
      let set = entry["province_set"]?.string, let code = entry["province"]?.string,
      let year = entry["year"]?.integer, let members = entry["values"]?.members
    else { return nil }
    var values: [ItemID: Double] = [:]
    for (item, value) in members { values[ItemID(item)] = value.number }
    return KeptScenario(
      name: name, index: index, province: ProvinceID(set: set, code: code), year: year,
      basis: entry["basis"]?.string.flatMap(Basis.init(rawValue:)) ?? .published, values: values)
  }

  private static func members(of kept: KeptScenario) -> [(key: String, text: String?)] {
    let values = kept.values.keys.sorted().map { item in
      "\(JSONWriting.quoted(item.text)): \(JSONWriting.number(kept.values[item] ?? 0))"
    }
    return [
      ("name", JSONWriting.quoted(kept.name)), ("index", JSONWriting.quoted(kept.index)),
      ("province_set", JSONWriting.quoted(kept.province.set)),
      ("province", JSONWriting.quoted(kept.province.code)), ("year", String(kept.year)),
      ("basis", JSONWriting.quoted(kept.basis.rawValue)), ("values", "{\(values.joined(separator: ", "))}"),
    ]
  }

  private static func text(of members: [(key: String, text: String?)]) -> String {
    let lines = members.compactMap { key, text in text.map { "      \(JSONWriting.quoted(key)): \($0)" } }
    return "{\n" + lines.joined(separator: ",\n") + "\n    }"
  }
}
