import CJSON

/// A JSON text as a tree of values that know their lines.
///
/// Stricter than most readers: a key that stands twice in one object is a fault, because one of
/// the two values would be lost in silence.
public struct JSONDocument {
  /// How deep arrays and objects may be nested.
  public static let depthLimit = 64

  private let storage: JSONStorage

  /// Reads a text in UTF-8, with or without a byte order mark.
  public init(_ bytes: [UInt8]) throws(JSONFault) {
    storage = try JSONStorage(bytes)
  }

  /// The one value of the text.
  public var root: JSONValue { JSONValue(storage: storage, index: 0) }
}

/// The nodes of one text, shared by all values of its tree.
final class JSONStorage {
  private let document: cj_document

  init(_ bytes: [UInt8]) throws(JSONFault) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let skipped = bytes.starts(with: mark) ? mark.count : 0
    document = bytes.withUnsafeBytes { buffer in
      let characters = buffer.dropFirst(skipped)
      return UnsafeRawBufferPointer(rebasing: characters).withMemoryRebound(to: CChar.self) {
        cj_read($0.baseAddress, $0.count, UInt32(JSONDocument.depthLimit))
      }
    }
    switch document.fault {
    case CJ_FINE.rawValue: return
    case CJ_DUPLICATE_KEY.rawValue:
      let member = self[Int(document.fault_node)]
      throw JSONFault(line: Int(member.line), reason: .duplicateKey(key(of: member)))
    default:
      let place = Int(clamping: document.fault_place) + skipped
      throw JSONFault(
        line: JSONStorage.line(at: place, in: bytes), reason: JSONFault.Reason(document.fault))
    }
  }

  deinit { cj_free(document) }

  /// A node; its number comes from another node, so it is there.
  subscript(node: Int) -> cj_node { document.nodes[node] }

  func key(of node: cj_node) -> String { string(at: node.key, size: node.key_size) }

  func string(at start: UInt32, size: UInt32) -> String {
    String(decoding: text(at: start, size: size), as: UTF8.self)
  }

  /// Whether the key of a node is this one.
  func hasKey(_ key: String, _ node: cj_node) -> Bool {
    guard Int(node.key_size) == key.utf8.count else { return false }
    let own = text(at: node.key, size: node.key_size)
    let isSame = key.utf8.withContiguousStorageIfAvailable { own.elementsEqual($0) }
    return isSame ?? own.elementsEqual(key.utf8)
  }

  private func text(at start: UInt32, size: UInt32) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: document.text + Int(start), count: Int(size))
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
