import Scores

/// Leave to write, without which nothing here writes.
///
/// There is one only where a folder was opened for writing: `--read-only` gives out none, so no
/// key, command or slip of ours can write.
public struct WritePermit: Sendable {
  /// Leave to write, refused where a folder was opened for reading.
  ///
  /// - Parameter path: what would be written, for the words of a refusal.
  public init(_ access: FolderAccess, for path: String) throws(WritingFailure) {
    guard access == .writing else { throw WritingFailure(path, .readOnly) }
  }
}
