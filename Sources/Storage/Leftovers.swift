import Glibc
import Scores

/// Removes the hidden files that a program left which was stopped while it was saving.
///
/// Only names as ``AtomicFiles`` gives them, and only old ones: where a file system has no locks,
/// another program may be saving at this moment.
enum Leftovers {
  /// The age from which they are removed, in seconds.
  static let age = 3600

  /// Removes them from the folders in which files are saved; what cannot be removed stays.
  static func clear(_ root: String, now: Int = time(nil), calls: FileCalls) {
    for folder in FolderWatch.folders(in: root) {
      let place = folder.isEmpty ? root : "\(root)/\(folder)"
      for name in (try? calls.list(place)) ?? [] where isLeftover(name) {
        guard let status = try? calls.status("\(place)/\(name)"), status.isFile else { continue }
        guard now - status.modified / 1_000_000_000 > age else { continue }
        try? calls.remove("\(place)/\(name)")
      }
    }
  }

  /// Whether a name is as `.2024.json.9f3c0a1b2c3d4e5f.tmp`.
  static func isLeftover(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 4, parts.first == "", parts.last == "tmp" else { return false }
    let digits = parts[parts.count - 2]
    return digits.utf8.count == 16 && digits.allSatisfy(\.isHexDigit)
  }
}
