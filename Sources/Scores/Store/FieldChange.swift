import JSONText

/// What one field of a target or of a measure was and is, as the file has it.
public struct FieldChange: Hashable, Sendable {
  /// The key in the file: `number`, `document.date`.
  public var key: String
  /// What stood there, in one string; `nil` where nothing did.
  public var was: String?
  /// What stands there since; `nil` where nothing does.
  public var now: String?

  /// A change between two JSON texts; `nil` where there is none.
  init?(_ key: String, was: String?, now: String?) {
    guard was != now else { return nil }
    self.key = key
    self.was = was.flatMap(FieldChange.plain)
    self.now = now.flatMap(FieldChange.plain)
  }

  /// A change as a line of the history has it.
  init?(_ root: JSONValue) {
    guard let key = root["key"]?.string else { return nil }
    self.key = key
    (was, now) = (root["was"]?.string, root["now"]?.string)
  }

  /// The change as a line of the history has it.
  private var text: String {
    let quoted = { (text: String?) in text.map(JSONWriting.quoted) ?? "null" }
    return "{\"key\": \(JSONWriting.quoted(key)), \"was\": \(quoted(was)), \"now\": \(quoted(now))}"
  }

  /// Changes as a line of the history has them.
  package static func text(of changes: [FieldChange]) -> String {
    "[" + changes.map(\.text).joined(separator: ", ") + "]"
  }

  /// The changes between members of an object, given as JSON texts.
  package static func all(
    from old: [(key: String, text: String?)], to new: [(key: String, text: String?)]
  ) -> [FieldChange] {
    let before = Dictionary(old.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
    let keys = new.map(\.key) + old.map(\.key).filter { after[$0] == nil }
    return keys.compactMap { FieldChange($0, was: before[$0] ?? nil, now: after[$0] ?? nil) }
  }

  /// A JSON text in one plain string: a text in its Vietnamese, a list with commas.
  private static func plain(_ text: String) -> String? {
    guard let root = try? JSONDocument(Array(text.utf8)).root else { return text }
    return plain(root)
  }

  private static func plain(_ value: JSONValue) -> String? {
    switch value.kind {
    case .null: return nil
    case .string: return value.string
    case .number, .bool: return value.source
    case .array: return (value.elements.map(Array.init) ?? []).compactMap(plain).joined(separator: "; ")
    case .object:
      if let text = value["vi"]?.string { return text }
      let members = value.members.map(Array.init) ?? []
      return members.compactMap { member in plain(member.value).map { "\(member.key) \($0)" } }
        .joined(separator: ", ")
    }
  }
}
