/// Where a value stands in its text.
struct JSONSpan {
  /// Where its key begins, in an object; else where it begins itself.
  var start: Int
  /// The bytes of the value.
  var value: Range<Int>

  /// The values of a text that was read without a fault, in its order.
  static func all(of bytes: [UInt8], from start: Int, count: Int) -> [JSONSpan] {
    var spans: [JSONSpan] = []
    spans.reserveCapacity(count)
    // Each array and object that is open, and whether a key comes next in it.
    var open: [(place: Int, isObject: Bool, takesKey: Bool)] = []
    var key: Int?
    var place = start
    while place < bytes.endIndex {
      let byte = bytes[place]
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ":"): place += 1
      case UInt8(ascii: ","):
        if let last = open.indices.last { open[last].takesKey = open[last].isObject }
        place += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        place += 1
        if let closed = open.popLast() {
          spans[closed.place].value = spans[closed.place].value.lowerBound..<place
        }
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        let isObject = byte == UInt8(ascii: "{")
        open.append((spans.count, isObject, isObject))
        spans.append(JSONSpan(start: key ?? place, value: place..<place + 1))
        key = nil
        place += 1
      default:
        let end = end(of: place, in: bytes)
        if let last = open.indices.last, open[last].takesKey {
          open[last].takesKey = false
          key = place
        } else {
          spans.append(JSONSpan(start: key ?? place, value: place..<end))
          key = nil
        }
        place = end
      }
    }
    return spans
  }

  /// The end of a string, a number or a word.
  private static func end(of start: Int, in bytes: [UInt8]) -> Int {
    let ends: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0x2C, 0x3A, 0x5D, 0x7D]
    var place = start + 1
    guard bytes[start] == UInt8(ascii: "\"") else {
      while place < bytes.endIndex, !ends.contains(bytes[place]) { place += 1 }
      return place
    }
    while place < bytes.endIndex, bytes[place] != UInt8(ascii: "\"") {
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(place + 1, bytes.endIndex)
  }
}

extension JSONValue {
  /// The value as it is written in its text, to the byte: `1.10` stays `1.10`.
  public var source: String { String(decoding: storage.bytes[storage.spans[index].value], as: UTF8.self) }
}
