/// Gathers what is pasted until the terminal says that it ends.
struct PasteCollector: Sendable {
  private var bytes: [UInt8] = []

  /// What ends a paste: `ESC [ 201 ~`.
  private static let end: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  /// Takes more; gives what follows the end, `nil` while the end has not come.
  ///
  /// Every byte is looked at once, however large the paste.
  mutating func append(_ more: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var start = more.startIndex
    while let tilde = more[start...].firstIndex(of: 0x7E) {
      bytes += more[start...tilde]
      start = tilde + 1
      if bytes.suffix(Self.end.count).elementsEqual(Self.end) {
        bytes.removeLast(Self.end.count)
        return more[start...]
      }
    }
    bytes += more[start...]
    return nil
  }

  /// What was pasted, lines ended by `\n`: most terminals send `\r`.
  var text: String {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    var wasReturn = false
    for byte in bytes {
      switch byte {
      case 0x0D: lines.append(0x0A)
      case 0x0A where wasReturn: break
      default: lines.append(byte)
      }
      wasReturn = byte == 0x0D
    }
    return String(decoding: lines, as: UTF8.self)
  }
}
