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
    /// What stands there cannot be read, so nothing of it could be kept: what is wrong and where.
    case unreadable(Finding)
    /// A target would promise less, or a measure be less far than it was, and nobody says why.
    case needsReason
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
    /// A file of this name is there, and stays as it is.
    case exists
    /// The folder it would lie in is not there.
    case noFolder(String)
    /// A link into a folder that is not there.
    case linkedNowhere
    /// Links that lead to each other and nowhere else.
    case circle
    /// Nobody reads from the pipe.
    case notRead
    /// It is a terminal, on which a board or somebody else's program stands.
    case screen
    /// The system refused: errno.
    case system(Int32)
  }

  /// A failure to write something that is not a data file: a report, standard output.
  public init(_ path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  package init(_ path: String, _ error: SystemError) {
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
    case .unreadable(let finding): finding.whatStands
    case .needsReason:
      LocalizedText(
        vi: "phải ghi lý do khi giảm nhẹ mục tiêu hoặc mở lại nhiệm vụ đã xong",
        en: "a reason is needed to weaken a target or to reopen a measure that was done")
    case .targetExists(let id):
      LocalizedText(vi: "đã có mục tiêu \(id)", en: "there is a target \(id) already")
    case .targetGone(let id):
      LocalizedText(
        vi: "không còn mục tiêu \(id); hãy đọc lại số liệu (R)",
        en: "there is no target \(id) any more; read the figures again (R)")
    case .planEntryGone:
      LocalizedText(
        vi: "nhiệm vụ, báo cáo này không còn trong kế hoạch; hãy đọc lại số liệu (R)",
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
    case .exists:
      LocalizedText(vi: "tệp đã có; hãy đặt tên khác", en: "it is there already; choose another name")
    case .noFolder("."):
      LocalizedText(vi: "thư mục đang đứng đã bị xóa", en: "the folder you are in has been removed")
    case .noFolder(let folder):
      LocalizedText(vi: "không có thư mục \(folder)", en: "there is no folder \(folder)")
    case .linkedNowhere:
      LocalizedText(
        vi: "đó là liên kết trỏ vào một thư mục không có", en: "it is a link into a folder that is not there")
    case .circle: LocalizedText(vi: "các liên kết trỏ vòng tròn", en: "its links lead in a circle")
    case .notRead:
      LocalizedText(vi: "không có ai đọc từ ống này", en: "nobody reads from this pipe")
    case .screen: LocalizedText(vi: "đó là một màn hình", en: "it is a screen")
    case .badPath: LocalizedText(vi: "đường dẫn không hợp lệ", en: "the path is not valid")
    case .system(let code): SystemError(code: code).words
    }
  }
}

extension Finding {
  /// What stands in a file and cannot be read, and that it stays; the file is named by whoever tells it.
  fileprivate var whatStands: LocalizedText {
    let place = [line.map { ("dòng \($0)", "line \($0)") }, key.map { ($0, $0) }].compactMap { $0 }
    let words = { (place: [String], words: String) in
      place.isEmpty ? words : "\(place.joined(separator: ", ")): \(words)"
    }
    return LocalizedText(
      vi: words(place.map(\.0), self.words.vietnamese) + "; tệp được giữ nguyên, hãy sửa chỗ này trước",
      en: words(place.map(\.1), self.words.english) + "; the file stays as it is, mend this first")
  }
}

extension SystemError {
  /// What the system said, in words.
  var words: LocalizedText {
    switch code {
    case ENOSPC: LocalizedText(vi: "đĩa đầy", en: "no space left on the disk")
    case EDQUOT: LocalizedText(vi: "hết hạn mức đĩa", en: "the disk quota is used up")
    case EIO: LocalizedText(vi: "lỗi đọc ghi của đĩa", en: "the disk failed to read or write")
    case EACCES, EPERM:
      LocalizedText(
        vi: "không có quyền; nhờ người quản trị cấp quyền",
        en: "permission denied; ask the administrator for it")
    case EROFS: LocalizedText(vi: "hệ thống tệp chỉ đọc", en: "the file system is read-only")
    case ENOENT: LocalizedText(vi: "không có tệp hoặc thư mục này", en: "no such file or folder")
    case ENOTDIR: LocalizedText(vi: "không phải là thư mục", en: "it is not a folder")
    case EISDIR: LocalizedText(vi: "đó là một thư mục", en: "it is a folder")
    case ELOOP: LocalizedText(vi: "đó là một liên kết", en: "it is a link")
    case ENAMETOOLONG: LocalizedText(vi: "tên quá dài", en: "the name is too long")
    case EPIPE:
      LocalizedText(
        vi: "chương trình nhận ở đầu kia đã dừng đọc", en: "the program at the other end has stopped reading")
    case EBADF: LocalizedText(vi: "đã bị đóng từ trước", en: "it was closed before")
    case EFBIG:
      LocalizedText(
        vi: "vượt cỡ tệp cho phép của hệ thống (ulimit -f)",
        en: "larger than the system lets a file be (ulimit -f)")
    case EMFILE, ENFILE:
      LocalizedText(
        vi: "hệ thống không cho mở thêm tệp (ulimit -n); đóng bớt chương trình rồi thử lại",
        en: "the system lets no more files be opened (ulimit -n); close some programs and try again")
    case ENOLCK:
      LocalizedText(
        vi: "hệ thống tệp không khóa được nữa; nhờ người quản trị xem lại",
        en: "the file system has no lock left; ask the administrator to look at it")
    case ENOTSUP, ENOSYS:
      LocalizedText(
        vi: "hệ thống tệp ở đó không làm được việc này", en: "the file system there cannot do this")
    case ETXTBSY, EBUSY:
      LocalizedText(vi: "chương trình khác đang dùng", en: "another program is using it")
    case ESTALE, ENOTCONN, ETIMEDOUT, EHOSTDOWN, EHOSTUNREACH, ENETDOWN, ENETUNREACH, ECONNREFUSED,
      ECONNRESET:
      LocalizedText(
        vi: "mất kết nối với ổ mạng; kết nối lại rồi thử lại",
        en: "the network drive is out of reach; connect it again and try again")
    case ENOMEM: LocalizedText(vi: "hết bộ nhớ", en: "there is no memory left")
    case EEXIST: LocalizedText(vi: "đã có ở đó", en: "it is there already")
    case EXDEV: LocalizedText(vi: "nằm trên hai hệ thống tệp", en: "it lies on two file systems")
    default:
      LocalizedText(
        vi: "lỗi hệ thống số \(code)",
        en: strerror(code).map { String(cString: $0) } ?? "system error \(code)")
    }
  }
}
