/// A workbook of Excel or LibreOffice, as far as a table needs it: what stands in the cells of its sheets.
///
/// No formula is computed, no link to another file followed, nothing but the workbook itself opened.
public struct Workbook: Sendable {
  /// The sheets in the order of their tabs.
  public var sheets: [Sheet]

  /// How much is read at most; far beyond every table of scores, and far below what harms.
  public enum Limits {
    /// Bytes that are unpacked, of all parts together.
    public static let bytes = 256 << 20
    /// Bytes of a part that are unpacked whatever they were packed to.
    public static let plainBytes = 4 << 20
    /// To how many times its size a larger part may unpack.
    public static let ratio = 200
    /// Cells, empty ones before a filled one among them.
    public static let cells = 4_000_000
    /// Columns of a sheet, as Excel has them.
    public static let columns = 16_384
    /// Rows of a sheet, as Excel has them.
    public static let rows = 1_048_576
  }

  /// Whether a file is one of these or an older workbook, by its first bytes: what is none is text.
  public static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: zipMark) || bytes.starts(with: oldMark)
  }

  /// Whether a name says so.
  public static func isNamed(_ file: String) -> Bool {
    let name = file.lowercased()
    return [".xlsx", ".xlsm", ".ods", ".xls", ".xlsb"].contains(where: name.hasSuffix)
  }

  private static let zipMark: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  /// The mark of files that hold files: .xls, and a workbook with a password.
  private static let oldMark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Reads a file: .xlsx, .xlsm or .ods.
  ///
  /// - Parameter goesOn: is called now and then while it is read.
  public init(_ bytes: [UInt8], goesOn: (() -> Void)? = nil) throws(WorkbookFault) {
    guard !bytes.starts(with: Workbook.oldMark) else {
      throw bytes.contains(utf16: "EncryptedPackage") ? .encrypted : .oldFormat
    }
    var result: Result<[Sheet], WorkbookFault> = .failure(.noWorkbook)
    bytes.withUnsafeBytes { raw in
      guard let archive = Archive(raw) else {
        result = .failure(.broken(part: "ZIP"))
        return
      }
      archive.goesOn = goesOn
      do throws(WorkbookFault) {
        result = .success(try Workbook.sheets(of: archive))
      } catch {
        result = .failure(error)
      }
    }
    sheets = try result.get()
  }

  private static func sheets(of archive: Archive) throws(WorkbookFault) -> [Sheet] {
    if archive.has("content.xml") { return try OpenDocument.sheets(of: archive) }
    if archive.has("xl/workbook.bin") { throw .binaryFormat }
    return try ExcelWorkbook.sheets(of: archive)
  }
}

extension [UInt8] {
  /// Whether an ASCII text stands anywhere, two bytes a letter.
  fileprivate func contains(utf16 text: String) -> Bool {
    let wanted: [UInt8] = text.utf8.flatMap { [$0, 0] as [UInt8] }
    guard count >= wanted.count else { return false }
    return indices.dropLast(wanted.count - 1).contains {
      self[$0] == wanted[0] && self[$0...].starts(with: wanted)
    }
  }
}
