import Glibc
import JSONText

extension FolderWriter {
  /// Keeps the provinces a board is compared with in its `board.json`.
  ///
  /// Everything else of the file keeps its bytes. One that is missing or cannot be read is refused.
  public func keep(compared: [ProvinceID]) throws(WritingFailure) {
    let path = "\(folder)/\(BoardSettings.path)"
    try FolderLock.hold(folder, calls: calls) { () throws(WritingFailure) in
      let standing = try StandingFile(
        BoardSettings.path, in: folder, shapes: ["compared": .array], calls: calls)
      guard let root = standing.root else { throw WritingFailure(path, .system(ENOENT)) }
      var patch = JSONPatch(root)
      patch.set([("compared", BoardSettings.text(of: compared))], of: root)
      try AtomicFiles.replace([(path, patch.bytes)], permit: permit, calls: calls)
    }
  }
}
