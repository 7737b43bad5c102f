import Glibc
import Scores

/// Makes a data folder from files that are given.
public enum NewFolder {
  /// The file that makes a folder a board; it is written last.
  static let boardFile = "board.json"

  /// Makes a data folder: all of it or nothing.
  ///
  /// Missing folders above it are made. A folder that is there must be empty, but for hidden
  /// entries; one with a board in it is refused.
  ///
  /// - Parameter files: paths inside the folder, as `scores/papi/2024.json`, and their bytes.
  public static func make(
    at path: String, files: [(path: String, bytes: [UInt8])], access: FolderAccess
  ) throws(WritingFailure) {
    try make(at: path, files: files, access: access, calls: .system)
  }

  static func make(
    at path: String, files: [(path: String, bytes: [UInt8])], access: FolderAccess, calls: FileCalls
  ) throws(WritingFailure) {
    _ = try WritePermit(access, for: path)
    for file in files where !FolderPath.isInside(file.path) {
      throw WritingFailure(file.path, .badPath)
    }
    guard let target = FolderPath.trimmed(path) else { throw WritingFailure(path, .badPath) }
    let ordered = files.filter { $0.path != boardFile } + files.filter { $0.path == boardFile }
    if try isThere(target, calls: calls) {
      return try FolderLock.hold(target, calls: calls) { () throws(WritingFailure) in
        var contents = FolderContents(root: target, calls: calls)
        try contents.fill(ordered)
      }
    }
    let above = try FolderMaking.make(FolderPath.parents(of: target), calls: calls)
    do throws(WritingFailure) {
      try build(target, from: ordered, calls: calls)
    } catch {
      FolderMaking.unmake(above, calls: calls)
      throw error
    }
  }

  /// Whether there is a folder that may be filled; throws where there is something else.
  private static func isThere(_ target: String, calls: FileCalls) throws(WritingFailure) -> Bool {
    let names: [String]
    do throws(SystemError) {
      guard try FileSteps(calls: calls).status(target) != nil else { return false }
      names = try calls.list(target)
    } catch {
      throw WritingFailure(target, error)
    }
    if names.contains(boardFile) { throw WritingFailure(target, .boardExists) }
    if names.contains(where: { !$0.hasPrefix(".") }) { throw WritingFailure(target, .notEmpty) }
    return true
  }

  /// Builds the folder beside where it shall stand, and renames it.
  private static func build(
    _ target: String, from files: [(path: String, bytes: [UInt8])], calls: FileCalls
  ) throws(WritingFailure) {
    let beside = AtomicFiles.temporaryName(beside: target)
    let made = try FolderMaking.make([beside], calls: calls)
    var contents = FolderContents(root: beside, calls: calls)
    do throws(WritingFailure) {
      try contents.fill(files)
      try contents.move(to: target)
    } catch {
      FolderMaking.unmake(contents.root == beside ? made : [contents.root], calls: calls)
      throw error
    }
  }
}

/// The files and folders put into a new data folder, so that they can be taken back.
private struct FolderContents {
  /// Where the folder stands now.
  private(set) var root: String
  private let calls: FileCalls
  private var folders: [String] = []
  private var files: [String] = []

  init(root: String, calls: FileCalls) {
    self.root = root
    self.calls = calls
  }

  /// Writes the files in their order; takes all back where one fails.
  mutating func fill(_ new: [(path: String, bytes: [UInt8])]) throws(WritingFailure) {
    do throws(WritingFailure) {
      for file in new {
        // What makes it a board must not be on the disk before the rest is.
        if file.path == NewFolder.boardFile { try synchroniseAll() }
        try add(file.path, file.bytes)
      }
      try synchroniseAll()
    } catch {
      undo()
      throw error
    }
  }

  /// Renames the whole folder; takes all back where that fails.
  mutating func move(to target: String) throws(WritingFailure) {
    do throws(WritingFailure) {
      do throws(SystemError) {
        try calls.rename(root, target)
      } catch {
        throw WritingFailure(target, error)
      }
      root = target
      try synchronise(AtomicFiles.folder(of: target))
    } catch {
      undo()
      throw error
    }
  }

  private mutating func add(_ path: String, _ bytes: [UInt8]) throws(WritingFailure) {
    for folder in FolderPath.parents(of: path) where !folders.contains(folder) {
      let made = try FolderMaking.make([root + "/" + folder], calls: calls)
      if !made.isEmpty { folders.append(folder) }
    }
    do throws(SystemError) {
      try FileSteps(calls: calls).make(root + "/" + path, bytes)
      files.append(path)
    } catch {
      throw WritingFailure(root + "/" + path, error)
    }
  }

  private func synchroniseAll() throws(WritingFailure) {
    for folder in folders.reversed() { try synchronise(root + "/" + folder) }
    try synchronise(root)
  }

  private func synchronise(_ folder: String) throws(WritingFailure) {
    do throws(SystemError) {
      try FileSteps(calls: calls).synchroniseFolder(folder)
    } catch {
      throw WritingFailure(folder, error)
    }
  }

  /// Removes what was put in, and nothing else.
  private func undo() {
    for file in files.reversed() { try? calls.remove(root + "/" + file) }
    FolderMaking.unmake(folders.map { root + "/" + $0 }, calls: calls)
  }
}
