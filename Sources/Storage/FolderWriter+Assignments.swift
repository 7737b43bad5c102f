import JSONText
import Scores

extension FolderWriter {
  /// Writes assignments and their goals, and a line of history for each: all or nothing.
  ///
  /// Refused where what stands there cannot be read, where somebody else has changed one of the items since it was
  /// seen, and where a goal would promise less and nobody says why.
  public func write(_ change: AssignmentChange, by signature: Signature) throws(WritingFailure) {
    guard FolderPath.isID(change.index) else { throw WritingFailure(change.index, .badPath) }
    let relative = AssignmentBook.path(of: change.index, change.year)
    let path = "\(folder)/\(relative)"
    try FolderLock.hold(folder, calls: calls) { () throws(WritingFailure) in
      try YearsWriting(folder, calls: calls, permit: permit).heal()
      let data = BoardData.load(from: FolderSource(folder))
      let standing = try StandingFile(relative, in: folder, shapes: ["assignments": .array], calls: calls)
      try check(change, against: data.assignments, relative)
      var files: [(String, [UInt8])] = []
      var lines: [String] = []
      if change.items.contains(where: \.isChanged) {
        files.append((path, AssignmentFileText.bytes(with: change, in: standing)))
        lines += change.items.filter(\.isChanged).map { HistoryFile.line(of: $0, in: change, by: signature) }
      }
      if !change.targets.isEmpty {
        let goals = try targetFile(with: change.targets, by: signature)
        files.append((goals.path, goals.bytes))
        lines += goals.lines
      }
      let made = try FolderMaking.make(
        ["\(folder)/\(AssignmentBook.folder)", AtomicFiles.folder(of: path)], calls: calls)
      do throws(WritingFailure) {
        try AtomicFiles.replace(files, permit: permit, calls: calls) { () throws(WritingFailure) in
          try HistoryFile(in: folder, calls: calls).append(lines, permit: permit)
        }
      } catch {
        FolderMaking.unmake(made, calls: calls)
        throw error
      }
    }
  }

  private func check(
    _ change: AssignmentChange, against book: AssignmentBook, _ path: String
  ) throws(WritingFailure) {
    if let fault = book.faults[path] { throw WritingFailure("\(folder)/\(path)", .unreadable(fault)) }
    guard let standing = book[change.index, change.year] else {
      guard change.items.allSatisfy({ $0.old == nil }) else {
        throw WritingFailure("\(folder)/\(path)", .changedMeanwhile)
      }
      return
    }
    guard standing.province == change.province,
      change.items.allSatisfy({ standing[$0.new.item] == $0.old })
    else { throw WritingFailure("\(folder)/\(path)", .changedMeanwhile) }
  }
}

extension HistoryFile {
  /// The line a changed assignment leaves.
  static func line(
    of item: AssignmentChange.Item, in change: AssignmentChange, by signature: Signature
  ) -> String {
    let members: [(String, String)] = [
      ("time", JSONWriting.quoted(signature.timestamp)), ("user", JSONWriting.quoted(signature.user)),
      ("action", JSONWriting.quoted("assign")), ("index", JSONWriting.quoted(change.index)),
      ("year", String(change.year)), ("item", JSONWriting.quoted(item.new.item.text)),
      ("changes", FieldChange.text(of: AssignmentFileText.changes(item))),
    ]
    return "{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }
}
