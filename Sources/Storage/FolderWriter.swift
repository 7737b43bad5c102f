import Scores

/// Writes into a data folder that was opened for writing.
public struct FolderWriter: Sendable {
  /// The data folder.
  public let folder: String
  let permit: WritePermit
  let calls: FileCalls

  /// A writer of a folder, refused where it was opened for reading or may not be written.
  public init(_ folder: String, access: FolderAccess) throws(WritingFailure) {
    try self.init(folder, access: access, calls: .system)
  }

  init(_ folder: String, access: FolderAccess, calls: FileCalls) throws(WritingFailure) {
    permit = try WritePermit(access, for: folder)
    self.folder = folder
    self.calls = calls
    do throws(SystemError) {
      try calls.askToWrite(folder)
    } catch {
      throw WritingFailure(folder, error)
    }
  }
}
