import Glibc
import Scores

/// Replaces or removes files so that each is the old one or the new one, whole, whatever happens.
///
/// Beside each file a new one is written and brought to the disk, then renamed over it; then the
/// folder is brought to the disk. Where a step fails, everything is put back and cleared away.
struct AtomicFiles {
  private let steps: FileSteps
  private var staged: [Staged] = []

  private struct Staged {
    var path: String
    /// The new file beside it; `nil` where the old one is removed.
    var temporary: String?
    /// A copy of the old file, to put back; `nil` where there was none.
    var backup: String?
    var isInPlace = false
  }

  private init(steps: FileSteps) { self.steps = steps }

  /// Replaces, makes or removes files: all or none of them.
  ///
  /// - Parameters:
  ///   - files: each with what shall stand there; `nil` is nothing.
  ///   - permit: leave to write.
  ///   - last: what must succeed too before the old files are let go.
  static func replace(
    _ files: [(path: String, bytes: [UInt8]?)], permit: WritePermit, calls: FileCalls = .system,
    last: () throws(WritingFailure) -> Void = {}
  ) throws(WritingFailure) {
    var batch = AtomicFiles(steps: FileSteps(calls: calls))
    do throws(WritingFailure) {
      for file in files { try batch.stage(file.path, file.bytes) }
      for place in batch.staged.indices { try batch.putInPlace(place) }
      try batch.synchroniseFolders()
      try last()
    } catch {
      batch.putBack()
      throw error
    }
    batch.dropBackups()
  }

  private mutating func stage(_ path: String, _ bytes: [UInt8]?) throws(WritingFailure) {
    do throws(SystemError) {
      let old = try steps.status(path)
      if let old, !old.isFile { throw SystemError(code: old.isFolder ? EISDIR : ELOOP) }
      var entry = Staged(path: path, temporary: bytes.map { _ in AtomicFiles.temporaryName(beside: path) })
      if let old, let contents = try steps.contents(path) {
        let backup = AtomicFiles.temporaryName(beside: path)
        try steps.make(backup, contents, like: old)
        entry.backup = backup
      }
      staged.append(entry)
      if let bytes, let temporary = entry.temporary { try steps.make(temporary, bytes, like: old) }
    } catch {
      throw WritingFailure(path, error)
    }
  }

  private mutating func putInPlace(_ place: Int) throws(WritingFailure) {
    do throws(SystemError) {
      if let temporary = staged[place].temporary {
        try steps.calls.rename(temporary, staged[place].path)
      } else if staged[place].backup != nil {
        try steps.calls.remove(staged[place].path)
      }
      staged[place].isInPlace = true
    } catch {
      throw WritingFailure(staged[place].path, error)
    }
  }

  private func synchroniseFolders() throws(WritingFailure) {
    for folder in Set(staged.map { AtomicFiles.folder(of: $0.path) }).sorted() {
      do throws(SystemError) {
        try steps.synchroniseFolder(folder)
      } catch {
        throw WritingFailure(folder, error)
      }
    }
  }

  /// Brings back the old files and clears the new ones away, as far as the disk lets us.
  private func putBack() {
    for entry in staged.reversed() {
      if !entry.isInPlace {
        if let temporary = entry.temporary { try? steps.calls.remove(temporary) }
        if let backup = entry.backup { try? steps.calls.remove(backup) }
      } else if let backup = entry.backup {
        try? steps.calls.rename(backup, entry.path)
      } else {
        try? steps.calls.remove(entry.path)
      }
    }
    for folder in Set(staged.map { AtomicFiles.folder(of: $0.path) }) {
      try? steps.synchroniseFolder(folder)
    }
  }

  private func dropBackups() {
    for entry in staged {
      if let backup = entry.backup { try? steps.calls.remove(backup) }
    }
  }

  /// A hidden name beside a file that nobody can foresee: `.2024.json.9f3c….tmp`.
  static func temporaryName(beside path: String) -> String {
    let number = UInt64.random(in: .min ... .max)
    let digits = String(number, radix: 16)
    let name = path.split(separator: "/").last ?? ""
    return folder(of: path) + "/." + name + "." + String(repeating: "0", count: 16 - digits.count)
      + digits + ".tmp"
  }

  /// The folder a path lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
