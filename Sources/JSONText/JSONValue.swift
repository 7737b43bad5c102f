import CJSON

/// One value of a JSON text, and the line it stands on.
public struct JSONValue: Sendable {
  let storage: JSONStorage
  let index: Int

  /// What a value is.
  public enum Kind: Hashable, Sendable {
    /// The six kinds of JSON.
    case null, bool, number, string, array, object
  }

  /// What this value is.
  public var kind: Kind {
    switch cj_kind(rawValue: node.kind) {
    case CJ_FALSE, CJ_TRUE: .bool
    case CJ_NUMBER: .number
    case CJ_STRING: .string
    case CJ_ARRAY: .array
    case CJ_OBJECT: .object
    default: .null
    }
  }

  /// The line on which the value begins, counted from 1.
  public var line: Int { storage.line(of: index) }

  /// Whether this is `null`.
  public var isNull: Bool { node.kind == CJ_NULL.rawValue }

  /// The number, if this is one; always finite.
  public var number: Double? { node.kind == CJ_NUMBER.rawValue ? node.number : nil }

  /// The whole number, if this is one: `3` and `3.0`, not `3.5`.
  public var integer: Int? { number.flatMap { Int(exactly: $0) } }

  /// The text, if this is a string.
  public var string: String? {
    node.kind == CJ_STRING.rawValue
      ? storage.string(at: node.string, size: node.string_size) : nil
  }

  /// The truth, if this is `true` or `false`.
  public var bool: Bool? {
    switch cj_kind(rawValue: node.kind) {
    case CJ_TRUE: true
    case CJ_FALSE: false
    default: nil
    }
  }

  /// How many values stand directly inside; 0 for all but arrays and objects.
  public var count: Int { Int(node.count) }

  /// The elements, if this is an array.
  public var elements: Children? { kind == .array ? Children(of: self) : nil }

  /// The members in the order of the text, if this is an object.
  public var members: LazyMapSequence<Children, (key: String, value: JSONValue)>? {
    guard kind == .object else { return nil }
    return Children(of: self).lazy.map { ($0.key, $0) }
  }

  /// The member with a key, if this is an object that has it.
  public subscript(key: String) -> JSONValue? {
    guard kind == .object else { return nil }
    return Children(of: self).first { $0.hasKey(key) }
  }

  /// The key of this value in its object; empty outside of one.
  var key: String { storage.string(at: node.key, size: node.key_size) }

  private func hasKey(_ key: String) -> Bool {
    storage.text[Int(node.key)..<Int(node.key) + Int(node.key_size)].elementsEqual(key.utf8)
  }

  fileprivate var node: cj_node { storage.nodes[index] }

  /// The values directly inside an array or object.
  public struct Children: Sequence, IteratorProtocol {
    private let storage: JSONStorage
    private var position: Int
    private let end: Int

    init(of parent: JSONValue) {
      storage = parent.storage
      position = parent.index + 1
      end = Int(parent.node.next)
    }

    /// The next value.
    public mutating func next() -> JSONValue? {
      guard position < end else { return nil }
      defer { position = Int(storage.nodes[position].next) }
      return JSONValue(storage: storage, index: position)
    }
  }
}
