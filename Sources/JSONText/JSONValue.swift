import CJSON

/// One value of a JSON text, and the line it stands on.
public struct JSONValue {
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
  public var line: Int { storage.line(of: node) }

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

  /// Appends the elements of an array that are all numbers or `null`, NaN for a `null`.
  ///
  /// Appends nothing and returns `false` where this is something else. For tables: it takes a tenth of
  /// the time of going through ``elements``.
  public func appendNumbers(to numbers: inout [Double]) -> Bool {
    guard kind == .array else { return false }
    let (first, end) = (index + 1, Int(node.next))
    for place in first..<end {
      let kind = storage[place].kind
      guard kind == CJ_NUMBER.rawValue || kind == CJ_NULL.rawValue else { return false }
    }
    for place in first..<end {
      let node = storage[place]
      numbers.append(node.kind == CJ_NUMBER.rawValue ? node.number : .nan)
    }
    return true
  }

  /// The members in the order of the text, if this is an object.
  public var members: Members? { kind == .object ? Members(children: Children(of: self)) : nil }

  /// The member with a key, if this is an object that has it.
  public subscript(key: String) -> JSONValue? {
    guard kind == .object else { return nil }
    return Children(of: self).first { storage.hasKey(key, $0.node) }
  }

  /// The key of this value in its object; empty outside of one.
  var key: String { storage.key(of: node) }

  fileprivate var node: cj_node { storage[index] }

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

    public mutating func next() -> JSONValue? {
      guard position < end else { return nil }
      defer { position = Int(storage[position].next) }
      return JSONValue(storage: storage, index: position)
    }
  }

  /// The members of an object with their keys.
  public struct Members: Sequence, IteratorProtocol {
    fileprivate var children: Children

    /// The next member.
    public mutating func next() -> (key: String, value: JSONValue)? {
      children.next().map { ($0.key, $0) }
    }
  }
}
