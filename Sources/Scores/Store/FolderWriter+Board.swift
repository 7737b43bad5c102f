import Glibc
import JSONText

extension FolderWriter {
  /// Keeps the provinces a board is compared with in its `board.json`.
  ///
  /// All other keys of the file stay. A file that is missing, no JSON object or of a newer format is
  /// refused: nothing of it would be kept.
  public func keep(compared: [ProvinceID]) throws(WritingFailure) {
    try rewriteBoard { BoardSettings.bytes(of: $0, comparing: compared) }
  }

  /// Sets the folder's own province in its `board.json`; the same is refused, and all other keys stay.
  public func keep(own province: ProvinceID) throws(WritingFailure) {
    try rewriteBoard { BoardSettings.bytes(of: $0, own: province) }
  }

  private func rewriteBoard(_ bytes: (JSONValue) -> [UInt8]) throws(WritingFailure) {
    let path = "\(folder)/\(BoardSettings.path)"
    try FolderLock.hold(folder, calls: calls) { () throws(WritingFailure) in
      let old: [UInt8]?
      do throws(SystemError) {
        old = try FileSteps(calls: calls).contents(path)
      } catch {
        throw WritingFailure(path, error)
      }
      guard let old else { throw WritingFailure(path, .system(ENOENT)) }
      guard let root = (try? JSONDocument(old))?.root, root.kind == .object else {
        throw WritingFailure(path, .notJSON)
      }
      if let format = root["format"]?.integer, format > YearFileText.format {
        throw WritingFailure(path, .newerFormat)
      }
      try AtomicFiles.replace([(path, bytes(root))], permit: permit, calls: calls)
    }
  }
}
