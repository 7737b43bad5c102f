import Glibc
import Scores

/// Makes folders, and takes back those that were made.
enum FolderMaking {
  /// Makes each folder that is not there, outermost first; those that were made.
  ///
  /// Where one cannot be made, none stays.
  static func make(_ folders: [String], calls: FileCalls) throws(WritingFailure) -> [String] {
    var made: [String] = []
    for folder in folders {
      do throws(SystemError) {
        guard try FileSteps(calls: calls).status(folder) == nil else { continue }
        try calls.makeFolder(folder)
        made.append(folder)
        try FileSteps(calls: calls).synchroniseFolder(AtomicFiles.folder(of: folder))
      } catch {
        unmake(made, calls: calls)
        throw WritingFailure(folder, error)
      }
    }
    return made
  }

  /// Removes folders that were made, innermost first; one that has something in it stays.
  static func unmake(_ made: [String], calls: FileCalls) {
    for folder in made.reversed() { try? calls.removeFolder(folder) }
  }
}
