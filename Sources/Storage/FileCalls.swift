import Glibc
import Scores

/// The system calls by which files are changed, each throwing what errno says.
///
/// Everything that writes goes through one of these, so that a test can let any of them fail. A
/// call may be interrupted or write less than asked: ``FileSteps`` goes on where it stopped.
package struct FileCalls: Sendable {
  /// Opens a file: path, flags, mode.
  package var open: @Sendable (String, Int32, mode_t) throws(SystemError) -> Int32 = FileCalls.open
  /// Closes a descriptor.
  package var close: @Sendable (Int32) throws(SystemError) -> Void = { descriptor throws(SystemError) in
    try check(Glibc.close(descriptor))
  }
  /// Reads some bytes from a place in a file: descriptor, most, offset.
  package var read: @Sendable (Int32, Int, Int) throws(SystemError) -> [UInt8] = FileCalls.read
  /// Writes some of the bytes; how many.
  package var write: @Sendable (Int32, ArraySlice<UInt8>) throws(SystemError) -> Int = FileCalls.write
  /// Waits until the disk has a file or folder.
  package var synchronise: @Sendable (Int32) throws(SystemError) -> Void = { descriptor throws(SystemError) in
    try check(fsync(descriptor))
  }
  /// Cuts a file off at a size.
  package var truncate: @Sendable (Int32, Int) throws(SystemError) -> Void = {
    descriptor, size throws(SystemError) in
    try check(ftruncate(descriptor, size))
  }
  /// Gives an open file a mode.
  package var setMode: @Sendable (Int32, mode_t) throws(SystemError) -> Void = {
    descriptor, mode throws(SystemError) in
    try check(fchmod(descriptor, mode))
  }
  /// Gives an open file a group.
  package var setGroup: @Sendable (Int32, gid_t) throws(SystemError) -> Void = {
    descriptor, group throws(SystemError) in
    try check(fchown(descriptor, uid_t.max, group))
  }
  /// What stands at a path; a link is not followed.
  package var status: @Sendable (String) throws(SystemError) -> FileStatus = FileCalls.status
  /// What a path leads to, links followed.
  package var followedStatus: @Sendable (String) throws(SystemError) -> FileStatus = FileCalls.followedStatus
  /// What stands behind an open descriptor.
  package var openStatus: @Sendable (Int32) throws(SystemError) -> FileStatus = FileCalls.openStatus
  /// Renames, replacing what is there: from, to.
  package var rename: @Sendable (String, String) throws(SystemError) -> Void = {
    from, to throws(SystemError) in
    try check(Glibc.rename(from, to))
  }
  /// Removes a file.
  package var remove: @Sendable (String) throws(SystemError) -> Void = { path throws(SystemError) in
    try check(unlink(path))
  }
  /// Makes a folder, which the group may write if the umask lets it, and nobody else.
  package var makeFolder: @Sendable (String) throws(SystemError) -> Void = { path throws(SystemError) in
    try check(mkdir(path, 0o775))
  }
  /// Removes an empty folder.
  package var removeFolder: @Sendable (String) throws(SystemError) -> Void = { path throws(SystemError) in
    try check(rmdir(path))
  }
  /// The names in a folder, without `.` and `..`.
  package var list: @Sendable (String) throws(SystemError) -> [String] = FileCalls.list
  /// Whether this process may write there; throws why not.
  package var askToWrite: @Sendable (String) throws(SystemError) -> Void = { path throws(SystemError) in
    try check(access(path, W_OK))
  }
  /// Takes the lock of an open file or folder for itself, or throws `EWOULDBLOCK` at once.
  package var lock: @Sendable (Int32) throws(SystemError) -> Void = { descriptor throws(SystemError) in
    try check(flock(descriptor, LOCK_EX | LOCK_NB))
  }
  /// Waits some milliseconds.
  package var pause: @Sendable (UInt32) -> Void = { usleep($0 * 1000) }

  /// The calls as the system makes them.
  package static let system = FileCalls()
}

/// What stands at a path.
package struct FileStatus: Hashable {
  /// Its permissions.
  package var permissions: mode_t
  /// Its group.
  package var group: gid_t
  /// Its size in bytes.
  package var size: Int
  /// When its content last changed, in nanoseconds.
  package var modified: Int
  /// Its number in the file system, by which a renamed file is known.
  package var number: UInt64
  /// The file system it lies in.
  package var device: UInt64
  /// The user it belongs to.
  package var owner: uid_t
  /// How many names it has.
  package var links: Int
  /// Whether it is a plain file, no link and no folder.
  package var isFile: Bool
  /// Whether it is a folder.
  package var isFolder: Bool
  /// Whether it is a pipe with a name.
  package var isPipe: Bool

  fileprivate init(_ status: stat) {
    permissions = status.st_mode & 0o7777
    group = status.st_gid
    size = Int(status.st_size)
    modified = Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec)
    number = UInt64(status.st_ino)
    device = UInt64(status.st_dev)
    owner = status.st_uid
    links = Int(status.st_nlink)
    let kind = status.st_mode & S_IFMT
    (isFile, isFolder, isPipe) = (kind == S_IFREG, kind == S_IFDIR, kind == S_IFIFO)
  }
}

private func check(_ result: Int32) throws(SystemError) {
  if result != 0 { throw SystemError(code: errno) }
}

extension FileCalls {
  private static func open(_ path: String, flags: Int32, mode: mode_t) throws(SystemError) -> Int32 {
    let descriptor = Glibc.open(path, flags | O_CLOEXEC, mode)
    if descriptor < 0 { throw SystemError(code: errno) }
    return descriptor
  }

  private static func read(_ descriptor: Int32, most: Int, offset: Int) throws(SystemError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      let result = pread(descriptor, buffer.baseAddress, most, offset)
      code = result < 0 ? errno : 0
      count = max(0, result)
    }
    if code != 0 { throw SystemError(code: code) }
    return bytes
  }

  private static func write(_ descriptor: Int32, bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
    var code: Int32 = 0
    let count = bytes.withUnsafeBytes { buffer in
      let result = Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      code = result < 0 ? errno : 0
      return result
    }
    if code != 0 { throw SystemError(code: code) }
    return count
  }

  private static func status(_ path: String) throws(SystemError) -> FileStatus {
    var status = stat()
    try check(lstat(path, &status))
    return FileStatus(status)
  }

  private static func followedStatus(_ path: String) throws(SystemError) -> FileStatus {
    var status = stat()
    try check(stat(path, &status))
    return FileStatus(status)
  }

  private static func openStatus(_ descriptor: Int32) throws(SystemError) -> FileStatus {
    var status = stat()
    try check(fstat(descriptor, &status))
    return FileStatus(status)
  }

  private static func list(_ path: String) throws(SystemError) -> [String] {
    guard let folder = opendir(path) else { throw SystemError(code: errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
