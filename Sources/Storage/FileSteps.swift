import Glibc
import Scores

/// The steps of writing that both whole files and lines at a file's end are made of.
struct FileSteps: Sendable {
  /// The calls the steps are made of.
  let calls: FileCalls

  /// Writes all bytes, going on after interruptions and short writes.
  func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty { try writeSome(&rest, to: descriptor) }
  }

  /// Writes some bytes and takes them off.
  func writeSome(_ rest: inout ArraySlice<UInt8>, to descriptor: Int32) throws(SystemError) {
    let bytes = rest
    let count = try uninterrupted { () throws(SystemError) in try calls.write(descriptor, bytes) }
    guard count > 0 else { throw SystemError(code: EIO) }
    rest = rest.dropFirst(count)
  }

  /// Waits until the disk has what was written.
  func synchronise(_ descriptor: Int32) throws(SystemError) {
    try uninterrupted { () throws(SystemError) in try calls.synchronise(descriptor) }
  }

  /// Waits until the disk has the names in a folder; some file systems have nothing to wait for.
  func synchroniseFolder(_ path: String) throws(SystemError) {
    let descriptor = try calls.open(path, O_RDONLY | O_DIRECTORY, 0)
    defer { try? calls.close(descriptor) }
    try ignoring([EINVAL, ENOTSUP, ENOSYS]) { () throws(SystemError) in try synchronise(descriptor) }
  }

  /// Does what a file system may refuse because it has no such thing.
  private func ignoring(
    _ codes: Set<Int32>, _ call: () throws(SystemError) -> Void
  ) throws(SystemError) {
    do throws(SystemError) {
      try call()
    } catch {
      guard codes.contains(error.code) else { throw error }
    }
  }

  /// What stands at a path, `nil` where there is nothing.
  func status(_ path: String) throws(SystemError) -> FileStatus? {
    do throws(SystemError) {
      return try calls.status(path)
    } catch {
      guard error.code == ENOENT else { throw error }
      return nil
    }
  }

  /// All bytes of a plain file, `nil` where there is none; no link is followed.
  ///
  /// What somebody put in a file's place is not waited for (a pipe) nor read without end.
  func contents(_ path: String) throws(SystemError) -> [UInt8]? {
    guard let status = try status(path) else { return nil }
    guard status.isFile else { throw SystemError(code: status.isFolder ? EISDIR : ELOOP) }
    guard status.size <= FolderSource.sizeLimit else { throw SystemError(code: EFBIG) }
    let descriptor = try calls.open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW, 0)
    defer { try? calls.close(descriptor) }
    return try rest(descriptor, from: 0)
  }

  /// All bytes of an open file from a place to its end.
  func rest(_ descriptor: Int32, from start: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let more = try uninterrupted { () throws(SystemError) in
        try calls.read(descriptor, 1 << 16, start + bytes.count)
      }
      if more.isEmpty { return bytes }
      bytes += more
    }
  }

  /// Repeats a call that a signal interrupted.
  func uninterrupted<Result>(
    _ call: () throws(SystemError) -> Result
  ) throws(SystemError) -> Result {
    while true {
      do throws(SystemError) {
        return try call()
      } catch {
        guard error.code == EINTR else { throw error }
      }
    }
  }

  /// Makes a new file with all bytes on the disk; removes it again where that fails.
  ///
  /// - Parameter model: the file whose permissions and group it takes, as far as the file system has such (CIFS
  ///   refuses); else the umask decides.
  func make(_ path: String, _ bytes: [UInt8], like model: FileStatus? = nil) throws(SystemError) {
    // Never open to more than the model is, not even where its mode cannot be set.
    let mode = model.map { $0.permissions & 0o777 } ?? 0o664
    let descriptor = try calls.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode)
    do throws(SystemError) {
      do throws(SystemError) {
        if let model {
          // Not every member of a group may give a file to it: then the folder's rule stands.
          try? calls.setGroup(descriptor, model.group)
          try ignoring([EPERM, EACCES, ENOTSUP, EINVAL, ENOSYS]) { () throws(SystemError) in
            try calls.setMode(descriptor, model.permissions)
          }
        }
        try writeAll(bytes, to: descriptor)
        try synchronise(descriptor)
      } catch {
        try? calls.close(descriptor)
        throw error
      }
      try calls.close(descriptor)
    } catch {
      try? calls.remove(path)
      throw error
    }
  }
}
