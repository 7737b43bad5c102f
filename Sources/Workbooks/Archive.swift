import CWorkbook

/// The members of a ZIP archive in memory, unpacked piece by piece and never more than is good.
///
/// Lives no longer than the bytes it was opened with.
final class Archive {
  private let archive: OpaquePointer
  /// How many bytes were unpacked so far, of all members together.
  private var unpacked = 0
  /// Is called after every piece.
  var goesOn: (() -> Void)?

  private static let pieceSize = 64 << 10

  /// Opens an archive; `nil` where the bytes are none.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard let opened = cw_open(bytes.baseAddress, bytes.count) else { return nil }
    archive = opened
  }

  deinit { cw_close(archive) }

  /// Whether it has a member of this name.
  func has(_ name: String) -> Bool {
    var size = cw_size()
    switch cw_enter(archive, name, &size) {
    case CW_FINE:
      _ = cw_leave(archive)
      return true
    case CW_MISSING: return false
    default: return true
    }
  }

  /// Hands a member over in pieces, until there are none or the reader wants no more; whether there is
  /// such a member.
  func unpack(
    _ name: String, _ take: (UnsafeRawBufferPointer) throws(WorkbookFault) -> Bool
  ) throws(WorkbookFault) -> Bool {
    var size = cw_size()
    switch cw_enter(archive, name, &size) {
    case CW_FINE: break
    case CW_MISSING: return false
    case CW_ENCRYPTED: throw .encrypted
    default: throw .broken(part: name)
    }
    var isWhole = false
    defer { if !isWhole { _ = cw_leave(archive) } }
    var count = 0
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.pieceSize, alignment: 16)
    defer { piece.deallocate() }
    while true {
      let got = Int(cw_next(archive, piece.baseAddress, UInt32(Self.pieceSize)))
      guard got >= 0 else { throw .broken(part: name) }
      if got == 0 { break }
      (count, unpacked) = (count + got, unpacked + got)
      // What an archive says of a size may be a lie: what comes out of it is counted.
      guard unpacked <= Workbook.Limits.bytes,
        count <= Workbook.Limits.plainBytes
          || count / max(1, Int(clamping: size.packed)) <= Workbook.Limits.ratio
      else { throw .tooLarge }
      guard try take(UnsafeRawBufferPointer(rebasing: piece[..<got])) else { return true }
      goesOn?()
    }
    isWhole = true
    guard cw_leave(archive) == CW_FINE else { throw .broken(part: name) }
    return true
  }
}
