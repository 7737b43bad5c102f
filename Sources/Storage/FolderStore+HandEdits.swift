import JSONText
import Scores

extension FolderStore {
  /// The years that somebody changed by hand since the last act that the history knows.
  ///
  /// A folder into which nobody wrote has no history, and nothing to tell. A board asks at its start: a
  /// long history is read whole only where a year is not what its last act left.
  public func handEdits() throws(StoreFailure) -> [HandEdit] {
    guard let bytes = try read(HistoryFile.name) else { return [] }
    let digests = HistoryFile.newestDigests(in: bytes)
    let isAsLeft = digests.allSatisfy { path, digest in
      ((try? read(path)) ?? nil).flatMap { Digest.ofValues($0) } == digest
    }
    return isAsLeft ? [] : handEdits(in: try history())
  }

  /// The same of a history that was read; also of years of which it knows single values only.
  public func handEdits(in history: History) -> [HandEdit] {
    let years = Dictionary(grouping: history.entries.filter { $0.action.isOfScores }) { entry in
      YearScores.path(of: entry.year, index: entry.index)
    }
    return years.sorted { $0.key < $1.key }.compactMap { path, entries in
      guard FolderPath.isInside(path) else { return nil }
      do throws(StoreFailure) {
        return HandEdit(entries, bytes: try read(path))
      } catch {
        // That it cannot be read is told where the folder is loaded.
        return nil
      }
    }
  }
}

extension HistoryFile {
  /// What the newest act that tells it left in the file of each year; only such lines are read.
  static func newestDigests(in bytes: [UInt8]) -> [String: String] {
    var digests: [String: String] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) where hasDigest(line) {
      guard let root = try? JSONDocument(Array(line)).root, let entry = HistoryEntry(root),
        let digest = entry.digest
      else { continue }
      let path = YearScores.path(of: entry.year, index: entry.index)
      if FolderPath.isInside(path) { digests[path] = digest }
    }
    return digests
  }

  /// A digest is written at the end of its line.
  private static func hasDigest(_ line: ArraySlice<UInt8>) -> Bool {
    String(decoding: line.suffix(50), as: UTF8.self).contains("\"digest\"")
  }
}
