import Glibc
import JSONText
import Scores

extension FolderWriter {
  /// Keeps the provinces a board is compared with in its `board.json`.
  ///
  /// Everything else of the file keeps its bytes. One that is missing or cannot be read is refused.
  public func keep(compared: [ProvinceID]) throws(WritingFailure) {
    try rewriteBoard([("compared", BoardSettings.text(of: compared))], ["compared": .array])
  }

  /// Sets the folder's own province in its `board.json`; the same is refused, and all other keys stay.
  public func keep(own province: ProvinceID) throws(WritingFailure) {
    try rewriteBoard(
      BoardSettings.members(own: province), ["province": .string, "province_set": .string])
  }

  private func rewriteBoard(
    _ members: [(key: String, text: String?)], _ shapes: [String: JSONValue.Kind]
  ) throws(WritingFailure) {
    let path = "\(folder)/\(BoardSettings.path)"
    try FolderLock.hold(folder, calls: calls) { () throws(WritingFailure) in
      let standing = try StandingFile(BoardSettings.path, in: folder, shapes: shapes, calls: calls)
      guard let root = standing.root else { throw WritingFailure(path, .system(ENOENT)) }
      var patch = JSONPatch(root)
      patch.set(members, of: root)
      try AtomicFiles.replace([(path, patch.bytes)], permit: permit, calls: calls)
    }
  }
}
