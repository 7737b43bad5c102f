import Glibc
import Words

/// Why something was not written, and where; what stood there before still stands.
public struct WritingFailure: Error, Hashable, Sendable {
  /// The file or folder.
  public var path: String
  /// Why.
  public var reason: Reason

  /// Why something is not written.
  public enum Reason: Hashable, Sendable {
    /// The board was opened only for reading.
    case readOnly
    /// Another process has been writing the folder for some seconds.
    case busy
    /// The import has faults, or nothing in it.
    case notReady
    /// The file was written by a newer program, which knows more.
    case newerFormat
    /// What stands there is no JSON object, so none of its keys could be kept.
    case notJSON
    /// Another target of the folder has this id.
    case targetExists(String)
    /// The folder has no target with this id any more.
    case targetGone(String)
    /// The plan, or the measure or report of it, is not there any more.
    case planEntryGone
    /// Somebody else has recorded something else since it was read.
    case changedMeanwhile
    /// There is a board in the folder already.
    case boardExists
    /// The folder holds other files.
    case notEmpty
    /// The path leads out of the folder, or its id is none.
    case badPath
    /// The system refused: errno.
    case system(Int32)
  }

  /// A failure to write something that is not a data file: a report, standard output.
  public init(_ path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  init(_ path: String, _ error: SystemError) {
    self.init(path, .system(error.code))
  }

  /// The whole sentence: what was not written, why, and what to do.
  public var words: LocalizedText {
    let reason = reason.words
    return LocalizedText(
      vi: "không ghi được \(path): \(reason.vietnamese)", en: "cannot write \(path): \(reason.english)")
  }
}

extension WritingFailure.Reason {
  /// Why and what to do, without the place.
  fileprivate var words: LocalizedText {
    switch self {
    case .readOnly: LocalizedText(vi: "bảng đang mở chỉ để đọc", en: "the board is open for reading only")
    case .busy:
      LocalizedText(
        vi: "chương trình khác đang ghi vào thư mục này; hãy thử lại sau",
        en: "another program is writing this folder; try again later")
    case .notReady:
      LocalizedText(vi: "số liệu nhập còn lỗi", en: "what is to be imported still has faults")
    case .newerFormat:
      LocalizedText(
        vi: "tệp này do phiên bản papiboard mới hơn ghi; hãy cập nhật chương trình",
        en: "the file was written by a newer papiboard; update the program")
    case .notJSON:
      LocalizedText(
        vi: "tệp hiện có không phải JSON đúng; hãy sửa, xem: papiboard validate",
        en: "the file there is not proper JSON; mend it, see: papiboard validate")
    case .targetExists(let id):
      LocalizedText(vi: "đã có mục tiêu \(id)", en: "there is a target \(id) already")
    case .targetGone(let id):
      LocalizedText(
        vi: "không còn mục tiêu \(id); hãy đọc lại số liệu (R)",
        en: "there is no target \(id) any more; read the figures again (R)")
    case .planEntryGone:
      LocalizedText(
        vi: "việc này không còn trong kế hoạch; hãy đọc lại số liệu (R)",
        en: "the plan has no such entry any more; read the figures again (R)")
    case .changedMeanwhile:
      LocalizedText(
        vi: "người khác vừa sửa chỗ này; hãy đọc lại số liệu (R) rồi sửa",
        en: "somebody else has just changed it; read the figures again (R), then change it")
    case .boardExists:
      LocalizedText(vi: "thư mục này đã có board.json", en: "there is a board.json in this folder already")
    case .notEmpty:
      LocalizedText(
        vi: "thư mục không trống; hãy chọn thư mục khác",
        en: "the folder is not empty; choose another")
    case .badPath: LocalizedText(vi: "đường dẫn không hợp lệ", en: "the path is not valid")
    case .system(let code): SystemError(code: code).words
    }
  }
}

extension SystemError {
  /// What the system said, in words.
  var words: LocalizedText {
    switch code {
    case ENOSPC: LocalizedText(vi: "đĩa đầy", en: "no space left on the disk")
    case EDQUOT: LocalizedText(vi: "hết hạn mức đĩa", en: "the disk quota is used up")
    case EIO: LocalizedText(vi: "lỗi đọc ghi của đĩa", en: "the disk failed to read or write")
    case EACCES, EPERM: LocalizedText(vi: "không có quyền", en: "permission denied")
    case EROFS: LocalizedText(vi: "hệ thống tệp chỉ đọc", en: "the file system is read-only")
    case ENOENT: LocalizedText(vi: "không có tệp hoặc thư mục này", en: "no such file or folder")
    case ENOTDIR: LocalizedText(vi: "không phải là thư mục", en: "it is not a folder")
    case EISDIR: LocalizedText(vi: "đó là một thư mục", en: "it is a folder")
    case ELOOP: LocalizedText(vi: "đó là một liên kết", en: "it is a link")
    case ENAMETOOLONG: LocalizedText(vi: "tên quá dài", en: "the name is too long")
    default: LocalizedText(same: strerror(code).map { String(cString: $0) } ?? "errno \(code)")
    }
  }
}
