import Words

/// Where the files of a data folder come from: a folder on disk, or the program itself.
///
/// Paths are those inside the folder, with `/`: `scores/papi/2024.json`.
public protocol DataSource: Sendable {
  /// The names of the files directly in a folder, sorted; none if there is no such folder.
  func names(in folder: String) throws(ReadFault) -> [String]

  /// The bytes of a file.
  func read(_ path: String) throws(ReadFault) -> [UInt8]
}

/// Why a file could not be read at all.
public enum ReadFault: Error, Hashable, Sendable {
  /// There is no such file.
  case missing
  /// A path that leads out of the data folder.
  case outside
  /// Not a plain file: a folder, a link, a pipe, a device.
  case notAFile
  /// A file where a folder should be.
  case notAFolder
  /// More bytes than ``sizeLimit``.
  case tooLarge
  /// The system lets this user not read it.
  case forbidden
  /// Another answer of the system, by its number.
  case system(Int32)

  /// The most bytes a file of a folder may have; a year of scores has about twenty thousand.
  public static let sizeLimit = 64 << 20

  /// Says that a file has more bytes than it may have.
  static func larger(than limit: Int) -> LocalizedText {
    LocalizedText(
      vi: "lớn hơn \(limit >> 20) MiB, nên không đọc", en: "larger than \(limit >> 20) MiB, so it is not read"
    )
  }

  /// What is wrong, in words; the place is for the caller to say.
  public var words: LocalizedText {
    switch self {
    case .missing: LocalizedText(vi: "không có tệp này", en: "there is no such file")
    case .outside:
      LocalizedText(vi: "đường dẫn ra ngoài thư mục số liệu", en: "the path leads out of the data folder")
    case .notAFile:
      LocalizedText(
        vi: "không phải tệp thường (là thư mục, liên kết, ống hoặc thiết bị), nên không đọc",
        en: "not a plain file (a folder, a link, a pipe or a device), so it is not read")
    case .notAFolder: LocalizedText(vi: "phải là một thư mục", en: "must be a folder")
    case .tooLarge: Self.larger(than: Self.sizeLimit)
    case .forbidden:
      LocalizedText(
        vi: "không có quyền đọc; nhờ người quản trị cấp quyền",
        en: "no permission to read it; ask the administrator for it")
    case .system(let number):
      LocalizedText(
        vi: "không đọc được: \(SystemError(code: number).words.vietnamese)",
        en: "cannot be read: \(SystemError(code: number).words.english)")
    }
  }
}
