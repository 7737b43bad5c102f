import FoundationEssentials
import Glibc
import Scores

/// A data folder on disk.
///
/// Reads plain files only: a pipe would never end, and a link would be lost when the file is saved
/// anew. Links that stand for folders are followed.
public struct FolderSource: DataSource {
  /// The most bytes a file may have.
  public static let sizeLimit = ReadFault.sizeLimit

  /// The folder, as it was named.
  public let root: String

  /// A folder on disk; nothing is read yet.
  public init(_ root: String) { self.root = root }

  /// The names of the files directly in a folder, sorted; none if there is no such folder.
  public func names(in folder: String) throws(ReadFault) -> [String] {
    let place = try place(of: folder)
    let descriptor = open(place, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let fault = ReadFault(errno)
      if fault == .missing { return [] }
      throw fault
    }
    close(descriptor)
    do {
      return try FileManager.default.contentsOfDirectory(atPath: place).sorted()
    } catch {
      throw .system(EIO)
    }
  }

  /// The bytes of a file.
  public func read(_ path: String) throws(ReadFault) -> [UInt8] {
    try Self.bytes(try place(of: path), flags: O_NOFOLLOW)
  }

  private static func bytes(_ path: String, flags: Int32) throws(ReadFault) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe waits for somebody to write to it.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | flags)
    guard descriptor >= 0 else { throw ReadFault(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw ReadFault(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size <= Self.sizeLimit else { throw .tooLarge }
    return try readAll(descriptor, expected: Int(status.st_size))
  }

  /// The bytes of any plain file, by its path.
  public static func bytes(ofFile path: String) throws(ReadFault) -> [UInt8] {
    try bytes(path, flags: 0)
  }

  /// The bytes of any file or pipe, by its path; `-` is the standard input.
  ///
  /// A pipe is read to its end, however long whoever writes to it takes.
  public static func bytes(ofInput path: String) throws(ReadFault) -> [UInt8] {
    if path == "-" { return try readAll(STDIN_FILENO, expected: pipeSize) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ReadFault(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw ReadFault(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      guard status.st_size <= Self.sizeLimit else { throw .tooLarge }
      return try readAll(descriptor, expected: Int(status.st_size))
    case S_IFIFO, S_IFCHR, S_IFSOCK: return try readAll(descriptor, expected: pipeSize)
    default: throw .notAFile
    }
  }

  /// How much of a pipe is read at first.
  private static let pipeSize = 64 << 10

  private func place(of path: String) throws(ReadFault) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(".."), !parts.contains("") else { throw .outside }
    return root + "/" + path
  }

  private static func readAll(_ descriptor: Int32, expected: Int) throws(ReadFault) -> [UInt8] {
    // One byte more than expected shows at once that nothing follows; a file that grows is read on.
    var bytes = [UInt8](repeating: 0, count: expected + 1)
    var filled = 0
    while true {
      let space = bytes.count - filled
      let count = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, space)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw ReadFault(errno)
      }
      if count == 0 { break }
      filled += count
      guard filled <= Self.sizeLimit else { throw .tooLarge }
      if filled == bytes.count { bytes.append(contentsOf: repeatElement(0, count: bytes.count)) }
    }
    bytes.removeSubrange(filled...)
    return bytes
  }
}

extension ReadFault {
  init(_ number: Int32) {
    switch number {
    case ENOENT: self = .missing
    case EACCES, EPERM: self = .forbidden
    case ENOTDIR: self = .notAFolder
    case ELOOP, ENXIO, EISDIR: self = .notAFile
    default: self = .system(number)
    }
  }
}

extension FolderSource {
  /// Whether there is a folder at all.
  public var isThere: Bool {
    var status = stat()
    return stat(root, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
