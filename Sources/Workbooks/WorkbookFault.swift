import Words

/// Why a file is no workbook that can be read, and what to do.
public enum WorkbookFault: Error, Hashable, Sendable {
  /// Neither a workbook of Excel nor one of LibreOffice, though it is an archive.
  case noWorkbook
  /// Neither a workbook nor a text, though its name says that it is one.
  case onlyByName
  /// It needs a password.
  case encrypted
  /// A workbook of Excel before 2007 (.xls).
  case oldFormat
  /// A binary workbook (.xlsb).
  case binaryFormat
  /// A part of the file is broken or not there.
  case broken(part: String)
  /// A part declares a document type, by which a small file can grow without end.
  case documentType(part: String)
  /// More is in it than any table of scores has.
  case tooLarge

  /// What is wrong and what to do.
  public var words: LocalizedText {
    switch self {
    case .noWorkbook:
      LocalizedText(
        vi: "là tệp nén nhưng không phải bảng tính (.xlsx, .xlsm, .ods)",
        en: "it is an archive, but no workbook (.xlsx, .xlsm, .ods)")
    case .onlyByName:
      LocalizedText(
        vi:
          "tên tệp là bảng tính, nội dung thì không phải; hãy mở bằng Excel hay LibreOffice rồi lưu lại dạng .xlsx",
        en:
          "a workbook by its name, but not by what is in it; open it in Excel or LibreOffice and save it as .xlsx"
      )
    case .encrypted:
      LocalizedText(
        vi: "bảng tính có mật khẩu; hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại",
        en: "the workbook has a password; open it in Excel, remove the password and save it again")
    case .oldFormat:
      LocalizedText(
        vi: "bảng tính Excel kiểu cũ (.xls); hãy mở bằng Excel rồi lưu dạng .xlsx",
        en: "a workbook of the old kind (.xls); open it in Excel and save it as .xlsx")
    case .binaryFormat:
      LocalizedText(
        vi: "bảng tính Excel dạng nhị phân (.xlsb); hãy mở bằng Excel rồi lưu dạng .xlsx",
        en: "a binary workbook (.xlsb); open it in Excel and save it as .xlsx")
    case .broken(let part):
      LocalizedText(
        vi: "bảng tính hỏng ở phần \(part); hãy mở bằng Excel rồi lưu lại",
        en: "the workbook is broken in its part \(part); open it in Excel and save it again")
    case .documentType(let part):
      LocalizedText(
        vi: "phần \(part) của bảng tính khai báo kiểu tài liệu (DOCTYPE), không bảng tính nào cần;"
          + " vì an toàn nên không đọc",
        en: "the part \(part) of the workbook declares a document type (DOCTYPE), which no workbook needs;"
          + " it is not read, to be safe")
    case .tooLarge:
      LocalizedText(
        vi: "bảng tính lớn quá mức một bảng điểm; hãy chỉ giữ trang cần nhập rồi lưu lại",
        en: "the workbook holds far more than a table of scores; keep only the sheet to import and save it")
    }
  }
}
