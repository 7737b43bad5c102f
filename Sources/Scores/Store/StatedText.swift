import JSONText

/// The keys of a year's file that say what was published beside its scores: `excerpt`, `ranks`, `groups`.
///
/// Each is written once, where it stood; what says the same keeps its bytes.
struct StatedText {
  static let keys = ["excerpt", "ranks", "groups", "se"]

  private var entries: [String: String] = [:]

  init(of scores: YearScores, keeping old: JSONValue?) {
    let kept = { (key: String) in old?[key].map { "\(JSONWriting.quoted(key)): \($0.source)" } }
    if scores.isExcerpt == (old?["excerpt"]?.bool ?? false) {
      entries["excerpt"] = kept("excerpt")
    } else if scores.isExcerpt {
      entries["excerpt"] = "\"excerpt\": true"
    }
    let ranks = scores.statedRanks.mapValues(\.ranks)
    let isSameCount = scores.statedRanks.values.allSatisfy { $0.of == old?["ranks"]?["of"]?.integer }
    if let was = old?["ranks"], isSameCount, Self.numbers(was) == Self.named(ranks) {
      entries["ranks"] = kept("ranks")
    } else if let count = scores.rankedCount {
      entries["ranks"] = Self.text("ranks", first: ["\"of\": \(count)"], ranks)
    }
    if let was = old?["groups"], Self.numbers(was) == Self.named(scores.statedGroups) {
      entries["groups"] = kept("groups")
    } else if !scores.statedGroups.isEmpty {
      entries["groups"] = Self.text("groups", first: [], scores.statedGroups)
    }
    if let was = old?["se"], Self.errors(was) == scores.standardErrors {
      entries["se"] = kept("se")
    } else if !scores.standardErrors.isEmpty {
      entries["se"] = "\"se\": " + Self.text(ofErrors: scores.standardErrors, between: "\n    ", end: "\n  ")
    }
  }

  /// The standard errors by code and item, as JSON.
  static func text(
    ofErrors errors: [String: [ItemID: Double]], between: String, end: String = ""
  ) -> String {
    let lines = errors.sorted { $0.key < $1.key }.map { code, row in
      let members = row.sorted { $0.key < $1.key }.map {
        "\(JSONWriting.quoted($0.text)): \(DecimalText.text(of: $1))"
      }
      return between + "\(JSONWriting.quoted(code)): {\(members.joined(separator: ", "))}"
    }
    return "{" + lines.joined(separator: ",") + end + "}"
  }

  /// The standard errors that such a text says.
  static func errors(_ root: JSONValue) -> [String: [ItemID: Double]] {
    var errors: [String: [ItemID: Double]] = [:]
    for row in root.members.map(Array.init) ?? [] {
      for member in row.value.members.map(Array.init) ?? [] {
        if let number = member.value.number { errors[row.key, default: [:]][ItemID(member.key)] = number }
      }
    }
    return errors
  }

  /// The entry of a key, the first time it is asked for; nothing where the file has none.
  mutating func take(_ key: String) -> [String] { entries.removeValue(forKey: key).map { [$0] } ?? [] }

  /// An item a line, the total first.
  private static func text(_ key: String, first: [String], _ numbers: [ItemID: [String: Int]]) -> String {
    let lines =
      first
      + numbers.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { item, row in
        let members = row.sorted { $0.key < $1.key }.map { "\(JSONWriting.quoted($0)): \($1)" }
        return "\(JSONWriting.quoted(item.text)): {\(members.joined(separator: ", "))}"
      }
    return "\(JSONWriting.quoted(key)): {\n" + lines.map { "    " + $0 }.joined(separator: ",\n") + "\n  }"
  }

  /// What a file says, by the text of item and code.
  private static func numbers(_ root: JSONValue) -> [String: [String: Int]] {
    var numbers: [String: [String: Int]] = [:]
    for item in root.members.map(Array.init) ?? [] where item.key != "of" {
      for member in item.value.members.map(Array.init) ?? [] {
        if let number = member.value.integer { numbers[item.key, default: [:]][member.key] = number }
      }
    }
    return numbers
  }

  private static func named(_ numbers: [ItemID: [String: Int]]) -> [String: [String: Int]] {
    Dictionary(
      numbers.filter { !$0.value.isEmpty }.map { ($0.key.text, $0.value) },
      uniquingKeysWith: { first, _ in first })
  }
}
