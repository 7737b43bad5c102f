import Glibc
import Scores

/// A file that a person named for an answer: a page, a table, what they chose for themselves.
///
/// What stands there stays what it is. A new file, and a plain one that is the person's own and has no
/// other name, is replaced as a whole, by a rename: it is the old one or the new one. All else is
/// written into: where a link leads, a file of somebody else or with a second name, a pipe, a device.
package struct OutputFile {
  /// The path, as the person gave it.
  package var path: String
  /// Whether a plain file that is there may be changed.
  package var overwrites = true
  /// How long to wait for somebody who reads a pipe, in milliseconds.
  ///
  /// Who reads slowly is waited for without end where it is not 0, and at most a second where it is.
  package var patience = 5000
  private let steps: FileSteps

  /// What a person named.
  package init(_ path: String, calls: FileCalls = .system) {
    self.path = path
    steps = FileSteps(calls: calls)
  }

  /// A file of the person's own, written while a board stands, which waits for nobody.
  package static func own(_ path: String) -> OutputFile {
    var file = OutputFile(path)
    file.patience = 0
    return file
  }

  /// Writes an answer, and nothing else.
  package func write(_ bytes: [UInt8]) throws(WritingFailure) {
    do throws(SystemError) {
      guard let named = try steps.status(path) else { return try make(bytes) }
      let target = try followed()
      if target?.isFolder == true { throw SystemError(code: EISDIR) }
      if !overwrites, target?.isFile != false { throw SystemError(code: EEXIST) }
      if overwrites, let target, let descriptor = open(as: target) { return try send(bytes, to: descriptor) }
      if let target, named.isFile, target.owner == geteuid(), target.links == 1 {
        return try replace(target, by: bytes)
      }
      try writeInto(target, bytes)
    } catch {
      throw WritingFailure(path, reason(error))
    }
  }

  /// What the path leads to; `nil` for a link to what is not there.
  private func followed() throws(SystemError) -> FileStatus? {
    do throws(SystemError) {
      return try steps.calls.followedStatus(path)
    } catch {
      guard error.code == ENOENT else { throw error }
      return nil
    }
  }

  /// Standard output or error, where that is what was named: what was printed there before stays.
  private func open(as target: FileStatus) -> Int32? {
    [1, 2].first { descriptor in
      guard let status = try? steps.calls.openStatus(descriptor) else { return false }
      return status.number == target.number && status.device == target.device
    }
  }

  private func make(_ bytes: [UInt8]) throws(SystemError) {
    // Never over a file that came meanwhile, where none may be changed.
    guard overwrites else { return try steps.make(path, bytes) }
    try putInPlace(try staged(bytes, like: nil))
  }

  private func replace(_ old: FileStatus, by bytes: [UInt8]) throws(SystemError) {
    // A file that its owner may not write is not meant to change.
    try steps.calls.askToWrite(path)
    do throws(SystemError) {
      try putInPlace(try staged(bytes, like: old))
    } catch {
      // The folder may be another's, the file a mount of its own.
      guard [EACCES, EPERM, EROFS, EBUSY].contains(error.code) else { throw error }
      try writeInto(old, bytes)
    }
  }

  /// A whole file beside the place, under a name that is never longer than a name may be.
  private func staged(_ bytes: [UInt8], like old: FileStatus?) throws(SystemError) -> String {
    let folder = AtomicFiles.folder(of: path)
    let temporary = AtomicFiles.temporaryName(beside: folder + "/papiboard")
    try steps.make(temporary, bytes, like: old)
    return temporary
  }

  private func putInPlace(_ temporary: String) throws(SystemError) {
    do throws(SystemError) {
      try steps.calls.rename(temporary, path)
      try steps.synchroniseFolder(AtomicFiles.folder(of: path))
    } catch {
      try? steps.calls.remove(temporary)
      throw error
    }
  }

  private func writeInto(_ target: FileStatus?, _ bytes: [UInt8]) throws(SystemError) {
    let descriptor = try openWaiting(target)
    do throws(SystemError) {
      guard overwrites || isatty(descriptor) == 0 else { throw SystemError(code: ENOTSUP) }
      try send(bytes, to: descriptor)
      if target?.isFile != false { try steps.synchronise(descriptor) }
    } catch {
      try? steps.calls.close(descriptor)
      throw error
    }
    try steps.calls.close(descriptor)
  }

  /// Opens what is there, or what a link will lead to; a pipe that nobody reads is waited for.
  private func openWaiting(_ target: FileStatus?) throws(SystemError) -> Int32 {
    let isFile = target?.isFile != false
    let flags = O_WRONLY | O_NOCTTY | (isFile ? O_TRUNC : O_NONBLOCK) | (target == nil ? O_CREAT : 0)
    var waited = 0
    while true {
      do throws(SystemError) {
        return try steps.uninterrupted { () throws(SystemError) in try steps.calls.open(path, flags, 0o664) }
      } catch {
        guard error.code == ENXIO, target?.isPipe == true else { throw error }
        guard waited < patience else { throw SystemError(code: EPIPE) }
      }
      steps.calls.pause(20)
      waited += 20
    }
  }

  /// Writes all of it; whoever stops reading is an error here, not the end of the program.
  private func send(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    var (rest, waited) = (bytes[...], 0)
    while !rest.isEmpty {
      do throws(SystemError) {
        try steps.writeSome(&rest, to: descriptor)
        waited = 0
      } catch {
        guard error.code == EAGAIN, patience > 0 || waited < 1000 else { throw error }
        steps.calls.pause(10)
        waited += 10
      }
    }
  }

  private func reason(_ error: SystemError) -> WritingFailure.Reason {
    switch error.code {
    case ENOENT where (try? steps.calls.status(path)) != nil: .linkedNowhere
    case ENOENT where !path.isEmpty: .noFolder(AtomicFiles.folder(of: path))
    case EEXIST: .exists
    case ELOOP: .circle
    case EPIPE, EAGAIN: .notRead
    case ENOTSUP where !overwrites: .screen
    default: .system(error.code)
    }
  }
}
