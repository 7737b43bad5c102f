import JSONText

/// A JSON text as a value that can be changed, to say what a file with one thing wrong looks like.
public indirect enum Tree: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([Tree])
  case object([Member])

  /// A key and its value.
  public struct Member: Equatable, Sendable {
    /// The key.
    public var key: String
    /// The value.
    public var value: Tree

    /// A key and its value.
    public init(_ key: String, _ value: Tree) {
      self.key = key
      self.value = value
    }
  }

  /// One step from a value into it.
  public enum Step: Hashable, Sendable {
    case key(String)
    case place(Int)
  }
}

extension Tree {
  /// What was read.
  public init(_ value: JSONValue) {
    switch value.kind {
    case .null: self = .null
    case .bool: self = .bool(value.bool ?? false)
    case .number: self = .number(value.number ?? 0)
    case .string: self = .string(value.string ?? "")
    case .array: self = .array((value.elements.map(Array.init) ?? []).map(Tree.init))
    case .object:
      self = .object((value.members.map(Array.init) ?? []).map { Member($0.key, Tree($0.value)) })
    }
  }

  /// A text of JSON.
  public init(text: some StringProtocol) throws { try self.init(bytes: Array(text.utf8)) }

  /// A text of JSON in UTF-8.
  public init(bytes: [UInt8]) throws { self.init(try JSONDocument(bytes).root) }

  /// The value as JSON, on one line.
  public var text: String {
    switch self {
    case .null: "null"
    case .bool(let bool): "\(bool)"
    case .number(let number): Int(exactly: number).map(String.init) ?? "\(number)"
    case .string(let string): JSONWriting.quoted(string)
    case .array(let elements): "[\(elements.map(\.text).joined(separator: ", "))]"
    case .object(let members):
      "{" + members.map { "\(JSONWriting.quoted($0.key)): \($0.value.text)" }.joined(separator: ", ") + "}"
    }
  }

  /// The text, if this is a string.
  public var string: String? { if case .string(let string) = self { string } else { nil } }

  /// The number, if this is one.
  public var number: Double? { if case .number(let number) = self { number } else { nil } }

  /// The elements, if this is an array.
  public var elements: [Tree]? { if case .array(let elements) = self { elements } else { nil } }

  /// The members, if this is an object.
  public var members: [Member]? { if case .object(let members) = self { members } else { nil } }

  /// The member with a key, if this is an object that has it.
  public subscript(key: String) -> Tree? { members?.first { $0.key == key }?.value }

  /// The value with one value in it changed, or taken out where `change` gives none.
  public func changing(_ way: some Collection<Step>, _ change: (Tree) -> Tree?) -> Tree? {
    guard let step = way.first else { return change(self) }
    switch (self, step) {
    case (.array(var elements), .place(let place)) where elements.indices.contains(place):
      if let new = elements[place].changing(way.dropFirst(), change) {
        elements[place] = new
      } else {
        elements.remove(at: place)
      }
      return .array(elements)
    case (.object(var members), .key(let key)):
      guard let place = members.firstIndex(where: { $0.key == key }) else { return self }
      if let new = members[place].value.changing(way.dropFirst(), change) {
        members[place].value = new
      } else {
        members.remove(at: place)
      }
      return .object(members)
    default: return self
    }
  }

  /// Every value inside, itself first, with the way to it.
  public func walk(_ way: [Step] = [], _ visit: (_ way: [Step], _ value: Tree) -> Void) {
    visit(way, self)
    switch self {
    case .array(let elements):
      for (place, element) in elements.enumerated() { element.walk(way + [.place(place)], visit) }
    case .object(let members):
      for member in members { member.value.walk(way + [.key(member.key)], visit) }
    default: break
    }
  }
}
