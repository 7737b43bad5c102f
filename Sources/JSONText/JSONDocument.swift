import CJSON

/// A JSON text as a tree of values that know their lines.
///
/// Stricter than most readers: a key that stands twice in one object is a fault, because one of
/// the two values would be lost in silence.
public struct JSONDocument: Sendable {
  /// How deep arrays and objects may be nested.
  public static let depthLimit = 64

  private let storage: JSONStorage

  /// Reads a text in UTF-8, with or without a byte order mark.
  public init(_ bytes: [UInt8]) throws(JSONFault) {
    storage = try JSONStorage(bytes)
    try storage.refuseDuplicateKeys()
  }

  /// The one value of the text.
  public var root: JSONValue { JSONValue(storage: storage, index: 0) }
}

/// The nodes of one text, shared by all values of its tree.
final class JSONStorage: Sendable {
  let nodes: [cj_node]
  let text: [UInt8]

  init(_ bytes: [UInt8]) throws(JSONFault) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let skipped = bytes.starts(with: mark) ? mark.count : 0
    let document = bytes.withUnsafeBytes { buffer in
      let characters = buffer.dropFirst(skipped)
      return UnsafeRawBufferPointer(rebasing: characters).withMemoryRebound(to: CChar.self) {
        cj_read($0.baseAddress, $0.count, UInt32(JSONDocument.depthLimit))
      }
    }
    defer { cj_free(document) }
    guard document.fault == CJ_FINE.rawValue else {
      let place = Int(clamping: document.fault_place) + skipped
      throw JSONFault(
        line: JSONStorage.line(at: place, in: bytes), reason: JSONFault.Reason(document.fault))
    }
    nodes = Array(UnsafeBufferPointer(start: document.nodes, count: document.node_count))
    text = Array(UnsafeRawBufferPointer(start: document.text, count: document.text_size))
  }

  /// The line a value begins on, counted from 1.
  func line(of node: Int) -> Int { Int(nodes[node].line) }

  func string(at start: UInt32, size: UInt32) -> String {
    String(decoding: text[Int(start)..<Int(start) + Int(size)], as: UTF8.self)
  }

  func refuseDuplicateKeys() throws(JSONFault) {
    for (index, node) in nodes.enumerated() where node.kind == CJ_OBJECT.rawValue && node.count > 1 {
      guard let child = node.count <= 8 ? repeatAmongFew(in: index) : repeatAmongMany(in: index) else {
        continue
      }
      let member = nodes[child]
      throw JSONFault(
        line: line(of: child), reason: .duplicateKey(string(at: member.key, size: member.key_size)))
    }
  }

  /// The first member of an object whose key stood there before.
  private func repeatAmongMany(in object: Int) -> Int? {
    var seen: Set<ArraySlice<UInt8>> = []
    var child = object + 1
    while child < Int(nodes[object].next) {
      guard seen.insert(key(of: child)).inserted else { return child }
      child = Int(nodes[child].next)
    }
    return nil
  }

  /// The same, comparing each with each: for few members faster than a set.
  private func repeatAmongFew(in object: Int) -> Int? {
    var child = object + 1
    while child < Int(nodes[object].next) {
      let own = key(of: child)
      var earlier = object + 1
      while earlier < child {
        if key(of: earlier) == own { return child }
        earlier = Int(nodes[earlier].next)
      }
      child = Int(nodes[child].next)
    }
    return nil
  }

  private func key(of child: Int) -> ArraySlice<UInt8> {
    let member = nodes[child]
    return text[Int(member.key)..<Int(member.key) + Int(member.key_size)]
  }

  private static func line(at place: Int, in bytes: [UInt8]) -> Int {
    1 + bytes.prefix(max(0, place)).count { $0 == UInt8(ascii: "\n") }
  }
}

extension JSONFault.Reason {
  fileprivate init(_ code: UInt32) {
    switch cj_fault(rawValue: code) {
    case CJ_EMPTY: self = .empty
    case CJ_TRAILING: self = .trailingText
    case CJ_MISSING_NAME: self = .missingName
    case CJ_MISSING_COLON: self = .missingColon
    case CJ_MISSING_BRACE: self = .missingBrace
    case CJ_MISSING_BRACKET: self = .missingBracket
    case CJ_BAD_STRING: self = .badString
    case CJ_BAD_ENCODING: self = .notUTF8
    case CJ_BAD_NUMBER: self = .badNumber
    case CJ_TOO_DEEP: self = .tooDeep
    case CJ_TOO_LARGE: self = .tooLarge
    default: self = .badValue
    }
  }
}
