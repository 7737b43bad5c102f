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
  /// The text as it was read.
  let bytes: [UInt8]
  /// How many bytes a byte order mark takes; places are counted behind it.
  private let skipped: Int

  init(_ bytes: [UInt8]) throws(JSONFault) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let skipped = bytes.starts(with: mark) ? mark.count : 0
    self.skipped = skipped
    self.bytes = bytes
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
      throw JSONFault(
        line: line(of: member), key: way(to: Int(document.fault_node)),
        reason: .duplicateKey(key(of: member)))
    default: throw fault(at: Int(clamping: document.fault_place))
    }
  }

  /// What is wrong where reading stopped; a comma too many stands before that place.
  private func fault(at place: Int) -> JSONFault {
    let reason = JSONFault.Reason(document.fault)
    let before = bytes.dropFirst(skipped).prefix(place)
    let comma = before.lastIndex { !Self.isBlank($0) }
    if [.missingName, .badValue].contains(reason), let comma, bytes[comma] == UInt8(ascii: ","),
      before.endIndex < bytes.endIndex,
      [UInt8(ascii: "}"), UInt8(ascii: "]")].contains(bytes[before.endIndex])
    {
      return JSONFault(line: line(at: comma - skipped), key: wayToFault(isValue: false), reason: .extraComma)
    }
    let isValue = [.badValue, .badNumber, .badString, .notUTF8].contains(reason)
    return JSONFault(line: line(at: place), key: wayToFault(isValue: isValue), reason: reason)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }

  deinit { cj_free(document) }

  /// How many nodes there are.
  var count: Int { Int(document.node_count) }

  /// The arrays and objects that were not closed where reading stopped, outermost first.
  var openNodes: [Int] {
    UnsafeBufferPointer(start: document.open, count: Int(document.open_count)).map(Int.init)
  }

  /// The key whose value was not read where reading stopped.
  var pendingKey: String? {
    document.key_size > 0 ? string(at: document.key, size: document.key_size) : nil
  }

  /// Where each value stands in `bytes`; found when it is first asked for, which is when a text is changed.
  private(set) lazy var spans: [JSONSpan] = JSONSpan.all(of: bytes, from: skipped, count: count)

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

  /// The line on which a value begins, counted from 1.
  func line(of node: cj_node) -> Int { line(at: Int(node.place)) }

  private func line(at place: Int) -> Int {
    // The number of line ends before the place, found by halving.
    var (low, high) = (0, lineEnds.count)
    while low < high {
      let middle = (low + high) / 2
      if lineEnds[middle] < place + skipped { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }

  /// Where lines end; found when the first line is asked for, which is when the first fault is told.
  private lazy var lineEnds: [Int] = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
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
