import Glibc
import Scores

/// Keeps two processes from writing one folder at the same time.
///
/// An advisory lock on the folder itself: it leaves no file behind and ends with the process. Where
/// a file system has no such locks (some network ones), writing goes on without.
enum FolderLock {
  /// How often and how long, in milliseconds, it is waited for another writer.
  private static let patience = (tries: 200, pause: UInt32(20))

  /// Does something while the folder is locked.
  static func hold(
    _ folder: String, calls: FileCalls, while body: () throws(WritingFailure) -> Void
  ) throws(WritingFailure) {
    let descriptor: Int32
    do throws(SystemError) {
      descriptor = try calls.open(folder, O_RDONLY | O_DIRECTORY, 0)
    } catch {
      throw WritingFailure(folder, error)
    }
    defer { try? calls.close(descriptor) }
    try acquire(descriptor, of: folder, calls: calls)
    try body()
  }

  /// Waits for the lock of an open file or folder; it ends when the descriptor is closed.
  static func acquire(
    _ descriptor: Int32, of folder: String, calls: FileCalls
  ) throws(WritingFailure) {
    for _ in 0..<patience.tries {
      do throws(SystemError) {
        return try calls.lock(descriptor)
      } catch {
        switch error.code {
        case EWOULDBLOCK: calls.pause(patience.pause)
        case EINTR: continue
        case EBADF, ENOLCK, ENOTSUP, EINVAL, ENOSYS: return
        default: throw WritingFailure(folder, error)
        }
      }
    }
    throw WritingFailure(folder, .busy)
  }
}
