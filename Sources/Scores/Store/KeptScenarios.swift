import JSONText
import Words

/// A scenario that a person named and kept.
public struct KeptScenario: Hashable, Sendable {
  /// What the person called it; unique among those that are kept.
  public var name: String
  /// The index it is of.
  public var index: String
  /// The province, as it was in the year.
  public var province: ProvinceID
  /// The year.
  public var year: Int
  /// On which provinces ranks stand.
  public var basis: Basis
  /// The supposed values by item.
  public var values: [ItemID: Double]

  /// A named scenario.
  public init(
    name: String, index: String, province: ProvinceID, year: Int, basis: Basis,
    values: [ItemID: Double]
  ) {
    self.name = name
    self.index = index
    self.province = province
    self.year = year
    self.basis = basis
    self.values = values
  }
}

/// The scenarios a person keeps: a file of their own, never among the scores.
public enum KeptScenarios {
  /// The version of the file.
  static let format = 1

  /// Why a file is not added to: what is in it would be lost.
  public enum Fault: Error, Hashable, Sendable {
    /// It is no such file.
    case unreadable
    /// A newer program wrote it, which knows more.
    case newer
  }

  /// The scenarios of a file; one that says nothing usable is left out.
  public static func read(_ bytes: [UInt8]) throws(Fault) -> [KeptScenario] {
    guard let root = try? JSONDocument(bytes).root, let version = root["format"]?.integer,
      let entries = root["scenarios"]?.elements
    else { throw .unreadable }
    guard version <= format else { throw .newer }
    var names: Set<String> = []
    return entries.compactMap(scenario(in:)).filter { names.insert($0.name).inserted }
  }

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

  /// The file: equal scenarios give equal bytes.
  public static func bytes(of scenarios: [KeptScenario]) -> [UInt8] {
    let entries = scenarios.map { kept in
      let values = kept.values.keys.sorted().map { item in
        "\(JSONWriting.quoted(item.text)): \(JSONWriting.number(kept.values[item] ?? 0))"
      }
      return """
            {
              "name": \(JSONWriting.quoted(kept.name)),
              "index": \(JSONWriting.quoted(kept.index)),
              "province_set": \(JSONWriting.quoted(kept.province.set)),
              "province": \(JSONWriting.quoted(kept.province.code)),
              "year": \(kept.year),
              "basis": \(JSONWriting.quoted(kept.basis.rawValue)),
              "values": {\(values.joined(separator: ", "))}
            }
        """
    }
    let list = entries.isEmpty ? "[]" : "[\n\(entries.joined(separator: ",\n"))\n  ]"
    return Array("{\n  \"format\": \(format),\n  \"scenarios\": \(list)\n}\n".utf8)
  }
}
