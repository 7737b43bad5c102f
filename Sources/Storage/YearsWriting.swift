import JSONText
import Scores

/// Writes years and their history so that a crash in between loses neither.
///
/// First a note of what is about to happen is brought to the disk: which file becomes which, and the
/// lines of history. Then the years are replaced, the lines added, and the note removed. Whoever
/// writes next finds a note that was left and brings it to its end: a year that was replaced gets
/// its lines, one that was not gets none.
struct YearsWriting {
  /// The note's name in a data folder.
  static let noteName = ".history.pending"
  private let folder: String
  private let calls: FileCalls
  private let permit: WritePermit
  private var notePath: String { "\(folder)/\(Self.noteName)" }

  /// A writer for a folder that is locked.
  init(_ folder: String, calls: FileCalls, permit: WritePermit) {
    self.folder = folder
    self.calls = calls
    self.permit = permit
  }

  /// One year to be written.
  struct Year {
    /// The file inside the data folder.
    var path: String
    /// What stands there now, if anything does.
    var old: [UInt8]?
    /// What shall stand there; `nil` where the year is removed.
    var new: [UInt8]?
    /// Its lines of history, with ids.
    var lines: [String]

    /// A year and what the history gets of it; the first line tells what all of its values are since, so
    /// that a later change by hand is seen.
    init(path: String, old: [UInt8]?, new: [UInt8]?, entries: [HistoryEntry]) {
      (self.path, self.old, self.new) = (path, old, new)
      lines = entries.enumerated().map { place, entry in
        var entry = entry
        if place == 0 { entry.digest = new.flatMap { Digest.ofValues($0) } }
        return entry.line
      }
    }
  }

  /// Replaces the files and adds the lines: all of it or nothing.
  func write(_ years: [Year]) throws(WritingFailure) {
    let folders = years.flatMap { FolderPath.parents(of: $0.path) }
    var seen: Set<String> = []
    let made = try FolderMaking.make(
      folders.filter { seen.insert($0).inserted }.map { "\(folder)/\($0)" }, calls: calls)
    do throws(WritingFailure) {
      try AtomicFiles.replace([(notePath, Array(note(years).utf8))], permit: permit, calls: calls)
      try AtomicFiles.replace(
        years.map { ("\(folder)/\($0.path)", $0.new) }, permit: permit, calls: calls
      ) { () throws(WritingFailure) in
        try HistoryFile(in: folder, calls: calls).append(years.flatMap(\.lines), permit: permit)
      }
    } catch {
      dropNote(ifPutBack: years)
      FolderMaking.unmake(made, calls: calls)
      throw error
    }
    try? calls.remove(notePath)
  }

  /// Brings what an earlier program was stopped at to its end.
  func heal() throws(WritingFailure) {
    Leftovers.clear(folder, calls: calls)
    // A note is made whole or not at all: one that cannot be read is told, not thrown away.
    guard
      let bytes = try StandingFile(Self.noteName, in: folder, shapes: ["years": .array], calls: calls).bytes
    else { return }
    let lines = try Self.pendingLines(bytes) { path throws(WritingFailure) in try contents(path) }
    if !lines.isEmpty { try HistoryFile(in: folder, calls: calls).complete(lines, permit: permit) }
    do throws(SystemError) {
      try calls.remove(notePath)
    } catch {
      throw WritingFailure(notePath, error)
    }
  }

  /// The lines of a note whose years were replaced.
  ///
  /// Where a file is neither the old nor the new one, somebody changed it since: then a line counts
  /// if the file says what it says.
  static func pendingLines<Failure: Error>(
    _ note: [UInt8], file: (String) throws(Failure) -> [UInt8]?
  ) throws(Failure) -> [String] {
    var pending: [String] = []
    guard let years = (try? JSONDocument(note))?.root["years"]?.elements else { return [] }
    for year in years {
      guard let path = year["path"]?.string, FolderPath.isInside(path) else { continue }
      let lines = year["lines"]?.elements?.compactMap(\.string) ?? []
      let now = try file(path)
      let found = now.map(Digest.of)
      if found == year["new"]?.string {
        pending += lines
      } else if found != year["old"]?.string, let scores = now.flatMap({ try? JSONDocument($0) })?.root {
        pending += lines.filter { line in
          let entry = (try? JSONDocument(Array(line.utf8))).flatMap { HistoryEntry($0.root) }
          return entry?.isTrue(of: scores) ?? false
        }
      }
    }
    return pending
  }

  private func contents(_ path: String) throws(WritingFailure) -> [UInt8]? {
    do throws(SystemError) {
      return try FileSteps(calls: calls).contents("\(folder)/\(path)")
    } catch {
      throw WritingFailure("\(folder)/\(path)", error)
    }
  }

  /// Removes the note where the old files stand again; else the next writer needs it.
  private func dropNote(ifPutBack years: [Year]) {
    for year in years {
      do throws(WritingFailure) {
        if try contents(year.path) != year.old { return }
      } catch {
        return
      }
    }
    try? calls.remove(notePath)
  }

  private func note(_ years: [Year]) -> String {
    let entries = years.map { year in
      let lines = year.lines.map(JSONWriting.quoted).joined(separator: ",\n    ")
      let (old, new) = (Self.quotedDigest(year.old), Self.quotedDigest(year.new))
      return """
          {"path": \(JSONWriting.quoted(year.path)), "old": \(old), "new": \(new), "lines": [
            \(lines)
          ]}
        """
    }
    return "{\"format\": 1, \"years\": [\n" + entries.joined(separator: ",\n") + "\n]}\n"
  }

  private static func quotedDigest(_ bytes: [UInt8]?) -> String {
    bytes.map { "\"\(Digest.of($0))\"" } ?? "null"
  }
}

extension HistoryEntry {
  /// Whether a year's file says what the entry says it was changed to.
  fileprivate func isTrue(of root: JSONValue) -> Bool {
    if let cell, cell.item.isStated { return !isStated && root.number(of: cell) == to }
    guard let cell, let items = root["items"]?.elements?.compactMap(\.string) else { return false }
    if root["stated_missing"]?[cell.code]?.elements?.contains(where: { $0.string == cell.item.text }) == true
    {
      return isStated
    }
    guard !isStated, let column = items.firstIndex(of: cell.item.text) else { return false }
    let row = root["scores"]?[cell.code]?.elements.map(Array.init) ?? []
    return (row.indices.contains(column) ? row[column].number : nil) == to
  }
}
