import Scores

/// What stands in some folders at one moment, to be held against another moment.
struct FolderSight {
  private var files: [String: FileMark] = [:]

  /// By what a file is told from a later one with its name.
  struct FileMark: Hashable {
    var size: Int
    var modified: Int
    var number: UInt64
  }

  /// Looks at folders of a data folder; hidden files are steps of saving and do not count.
  init(_ root: String, folders: [String]) {
    for folder in folders {
      let place = folder.isEmpty ? root : "\(root)/\(folder)"
      for name in (try? FileCalls.system.list(place)) ?? [] where !name.hasPrefix(".") {
        guard let status = try? FileCalls.system.status("\(place)/\(name)"), status.isFile else { continue }
        // A journal is told when it begins and ends, not when it grows.
        let grows = folder.hasPrefix(DraftFiles.folder) && name.hasSuffix(".jsonl")
        files[folder.isEmpty ? name : "\(folder)/\(name)"] = FileMark(
          size: grows ? 0 : status.size, modified: grows ? 0 : status.modified, number: status.number)
      }
    }
  }

  /// The files that came, went or changed since.
  func differences(from earlier: FolderSight) -> [String] {
    Set(files.keys).union(earlier.files.keys).filter { files[$0] != earlier.files[$0] }.sorted()
  }
}
