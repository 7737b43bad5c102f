import JSONText

/// Tells one content of a file from another: FNV-1a over all bytes, and how many there are.
package enum Digest {
  package static func of(_ bytes: some Sequence<UInt8>) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var count = 0
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      count += 1
    }
    return String(hash, radix: 16) + "-" + String(count)
  }

  /// The digest of what a year's file says, however it is laid out; `nil` where it cannot be read.
  ///
  /// Equal where set, values, stated absences, published ranks and standard errors are: not of the
  /// order of rows, columns and lists, of empty cells, of how a number is written, of source and notes.
  package static func ofValues(_ bytes: [UInt8]) -> String? {
    guard let root = try? JSONDocument(bytes).root, root.kind == .object else { return nil }
    return ofValues(root)
  }

  /// The same of a file as it would be with other values in some cells.
  static func ofValues(_ root: JSONValue, changing changed: [ScoreCell: Double?] = [:]) -> String {
    let items = root["items"]?.elements?.map { $0.string ?? "" } ?? []
    var cells: [ScoreCell: Double?] = [:]
    for member in root["scores"]?.members.map(Array.init) ?? [] {
      let row = member.value.elements.map(Array.init) ?? []
      for (item, value) in zip(items, row) where value.number != nil {
        cells[ScoreCell(code: member.key, item: ItemID(item))] = value.number
      }
    }
    cells.merge(changed) { $1 }
    let values = cells.compactMap { cell, value in value.map { "\(cell.code)/\(cell.item)=\($0)" } }
    var lines = ["provinces=\(root["provinces"]?.string ?? "")"] + values.sorted()
    for key in ["stated_missing", "ranks", "groups", "se"] {
      if let value = root[key], let text = text(of: value) { lines.append("\(key)=\(text)") }
    }
    return of(lines.joined(separator: "\n").utf8)
  }

  /// A value so that equal ones are written alike; `nil` for one that says nothing.
  private static func text(of value: JSONValue) -> String? {
    switch value.kind {
    case .null: return nil
    case .bool: return value.bool == true ? "true" : "false"
    case .number: return value.number.map { "\($0)" }
    case .string: return value.string.map(JSONWriting.quoted)
    case .array:
      let texts = (value.elements.map(Array.init) ?? []).map { text(of: $0) ?? "null" }
      return texts.isEmpty ? nil : "[\(texts.sorted().joined(separator: ","))]"
    case .object:
      let texts = (value.members.map(Array.init) ?? []).compactMap { member in
        text(of: member.value).map { "\(JSONWriting.quoted(member.key)):\($0)" }
      }
      return texts.isEmpty ? nil : "{\(texts.sorted().joined(separator: ","))}"
    }
  }
}
