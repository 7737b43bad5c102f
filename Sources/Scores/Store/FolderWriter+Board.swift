import Glibc
import JSONText

extension FolderWriter {
  /// Keeps the provinces a board is compared with in its `board.json`.
  ///
  /// All other keys of the file stay. A file that is missing, no JSON object or of a newer format is
  /// refused: nothing of it would be kept.
  public func keep(compared: [ProvinceID]) throws(WritingFailure) {
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
      let bytes = BoardSettings.bytes(of: root, comparing: compared)
      try AtomicFiles.replace([(path, bytes)], permit: permit, calls: calls)
    }
  }
}
