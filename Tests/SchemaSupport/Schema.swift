import Foundation
import JSONText

/// As much of JSON Schema 2020-12 as ours use.
///
/// A keyword it does not know is a fault of the schema.
public struct Schema {
  /// The schema as it is written.
  public let root: Tree
  /// Whether a key that no schema of its object names is a fault.
  ///
  /// Our schemas leave them open, because files may hold more and later versions print more; a test of
  /// what is documented must not.
  private let isStrict: Bool
  private let patterns: [String: Regex<AnyRegexOutput>]

  /// What is wrong with a schema itself.
  public enum Fault: Error, Equatable {
    case unknownKeyword(String, at: String)
    case noSuchDefinition(String)
    case badPattern(String)
  }

  /// A schema, of which every keyword and pattern is looked at.
  public init(_ root: Tree, isStrict: Bool = false) throws {
    self.root = root
    self.isStrict = isStrict
    var patterns: [String: Regex<AnyRegexOutput>] = [:]
    try Self.check(root, "#", root, &patterns)
    self.patterns = patterns
  }

  /// The schema with a name in docs/schema.
  public init(documented name: String, isStrict: Bool = false) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../docs/schema/\(name).json").standardizedFileURL
    try self.init(Tree(bytes: Array(try Data(contentsOf: file))), isStrict: isStrict)
  }

  /// The places that break the schema, each once.
  public func faults(of value: Tree) -> [String] {
    var faults: [String] = []
    check(value, root, "$", &faults)
    var seen: Set<String> = []
    return faults.filter { seen.insert($0).inserted }
  }

  /// Whether it holds; quicker than asking for the places.
  public func accepts(_ value: Tree) -> Bool { holds(value, root) }

  /// The way to every key that the schema names, as `sets[].provinces[].name`; `*` for a key of a map.
  public var namedKeys: Set<String> {
    var keys: Set<String> = []
    collect(root, "", &keys)
    return keys
  }

  private func collect(_ schema: Tree, _ way: String, _ keys: inout Set<String>) {
    for member in schema.members ?? [] {
      switch member.key {
      case "properties":
        for part in member.value.members ?? [] {
          keys.insert("\(way).\(part.key)")
          collect(part.value, "\(way).\(part.key)", &keys)
        }
      case "patternProperties":
        for part in member.value.members ?? [] {
          keys.insert("\(way).*")
          collect(part.value, "\(way).*", &keys)
        }
      case "items": collect(member.value, "\(way)[]", &keys)
      case "anyOf": for part in member.value.elements ?? [] { collect(part, way, &keys) }
      case "$ref": collect(Self.definition(member.value, in: root) ?? .null, way, &keys)
      default: break
      }
    }
  }

  // MARK: The schema itself

  /// Keywords whose value is a schema, a list of schemas, an object of schemas, something else.
  private static let ofSchema: Set = ["items", "additionalProperties", "propertyNames", "if", "then", "not"]
  private static let ofSchemas: Set = ["anyOf", "oneOf", "allOf"]
  private static let ofNamed: Set = ["properties", "patternProperties", "$defs"]
  private static let plain: Set = [
    "$schema", "title", "description", "$ref", "type", "enum", "const", "pattern", "required", "minItems",
    "maxItems", "minLength", "minimum", "maximum", "exclusiveMinimum",
  ]

  private static func check(
    _ schema: Tree, _ place: String, _ root: Tree, _ patterns: inout [String: Regex<AnyRegexOutput>]
  ) throws {
    for member in schema.members ?? [] {
      let here = "\(place)/\(member.key)"
      switch member.key {
      case _ where ofSchema.contains(member.key): try check(member.value, here, root, &patterns)
      case _ where ofSchemas.contains(member.key):
        for part in member.value.elements ?? [] { try check(part, here, root, &patterns) }
      case _ where ofNamed.contains(member.key):
        for part in member.value.members ?? [] {
          if member.key == "patternProperties" { patterns[part.key] = try regex(part.key) }
          try check(part.value, "\(here)/\(part.key)", root, &patterns)
        }
      case "$ref":
        guard definition(member.value, in: root) != nil else { throw Fault.noSuchDefinition(here) }
      case "pattern":
        let pattern = member.value.string ?? ""
        patterns[pattern] = try regex(pattern)
      case _ where plain.contains(member.key): break
      default: throw Fault.unknownKeyword(member.key, at: place)
      }
    }
  }

  private static func definition(_ reference: Tree, in root: Tree) -> Tree? {
    guard let text = reference.string, text.hasPrefix("#/$defs/") else { return nil }
    return root["$defs"]?[String(text.dropFirst("#/$defs/".count))]
  }

  /// A pattern as JSON Schema means it: by code points, and `$` is the very end.
  private static func regex(_ pattern: String) throws -> Regex<AnyRegexOutput> {
    let whole = pattern.hasSuffix("$") ? "\(pattern.dropLast())\\z" : pattern
    guard let regex = try? Regex(whole) else { throw Fault.badPattern(pattern) }
    return regex.matchingSemantics(.unicodeScalar)
  }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    patterns[pattern].map { text.contains($0) } ?? false
  }

  // MARK: A value

  private func holds(_ value: Tree, _ schema: Tree) -> Bool {
    var faults: [String] = []
    check(value, schema, "$", &faults)
    return faults.isEmpty
  }

  private func check(_ value: Tree, _ schema: Tree, _ place: String, _ faults: inout [String]) {
    if case .bool(let isAny) = schema {
      if !isAny { faults.append(place) }
      return
    }
    for member in schema.members ?? [] {
      let rule = member.value
      switch member.key {
      case "$ref": check(value, Self.definition(rule, in: root) ?? .bool(false), place, &faults)
      case "anyOf":
        if !(rule.elements ?? []).contains(where: { holds(value, $0) }) { faults.append(place) }
      case "oneOf":
        if (rule.elements ?? []).count(where: { holds(value, $0) }) != 1 { faults.append(place) }
      case "not": if holds(value, rule) { faults.append(place) }
      case "allOf": for part in rule.elements ?? [] { check(value, part, place, &faults) }
      case "if": if holds(value, rule), let then = schema["then"] { check(value, then, place, &faults) }
      case "items":
        for (index, element) in (value.elements ?? []).enumerated() {
          check(element, rule, "\(place)[\(index)]", &faults)
        }
      case "properties", "patternProperties", "additionalProperties": break
      case "propertyNames":
        for name in value.members ?? [] where !holds(.string(name.key), rule) {
          faults.append("\(place).\(name.key)")
        }
      default: if !holds(member.key, rule, value) { faults.append(place) }
      }
    }
    checkMembers(value, schema, place, &faults)
  }

  private func checkMembers(_ value: Tree, _ schema: Tree, _ place: String, _ faults: inout [String]) {
    let (named, patterns) = (schema["properties"], schema["patternProperties"])
    let others = schema["additionalProperties"]
    guard named != nil || patterns != nil || others != nil else { return }
    for member in value.members ?? [] {
      let here = "\(place).\(member.key)"
      var isNamed = false
      if let rule = named?[member.key] {
        isNamed = true
        check(member.value, rule, here, &faults)
      }
      for pattern in patterns?.members ?? [] where matches(member.key, pattern.key) {
        isNamed = true
        check(member.value, pattern.value, here, &faults)
      }
      if isNamed { continue }
      if let others {
        check(member.value, others, here, &faults)
      } else if isStrict {
        faults.append(here)
      }
    }
  }

  private func holds(_ keyword: String, _ rule: Tree, _ value: Tree) -> Bool {
    switch keyword {
    case "type": (rule.elements ?? [rule]).compactMap(\.string).contains(where: value.isOfType)
    case "const": rule == value
    case "enum": rule.elements?.contains(value) ?? false
    case "required":
      value.members == nil || (rule.elements ?? []).compactMap(\.string).allSatisfy { value[$0] != nil }
    case "minItems": value.elements.map { Double($0.count) >= rule.number ?? 0 } ?? true
    case "maxItems": value.elements.map { Double($0.count) <= rule.number ?? 0 } ?? true
    case "minLength": value.string.map { Double($0.unicodeScalars.count) >= rule.number ?? 0 } ?? true
    case "minimum": value.number.map { $0 >= rule.number ?? 0 } ?? true
    case "exclusiveMinimum": value.number.map { $0 > rule.number ?? 0 } ?? true
    case "maximum": value.number.map { $0 <= rule.number ?? 0 } ?? true
    case "pattern": value.string.map { matches($0, rule.string ?? "") } ?? true
    default: true
    }
  }
}

extension Tree {
  fileprivate func isOfType(_ name: String) -> Bool {
    switch (self, name) {
    case (.null, "null"), (.bool, "boolean"), (.number, "number"), (.string, "string"), (.array, "array"),
      (.object, "object"):
      true
    case (.number(let number), "integer"): number == number.rounded()
    default: false
    }
  }
}
