/// How a table is written: for programs, or for a spreadsheet set to Vietnamese.
public enum CSVFlavour: String, CaseIterable, Hashable, Sendable {
  /// Comma, decimal point, LF, no byte order mark.
  case plain
  /// Semicolon, decimal comma, CRLF, and the mark by which Excel knows UTF-8.
  case excel

  /// Tabs, decimal point, LF.
  case tabs

  /// What stands between two fields.
  var delimiter: UInt8 {
    switch self {
    case .plain: UInt8(ascii: ",")
    case .excel: UInt8(ascii: ";")
    case .tabs: UInt8(ascii: "\t")
    }
  }

  var lineEnd: [UInt8] { self == .excel ? [UInt8(ascii: "\r"), UInt8(ascii: "\n")] : [UInt8(ascii: "\n")] }

  /// What stands before the first line.
  var mark: [UInt8] { self == .excel ? CSVEncoding.byteOrderMark : [] }
}
