import JSONText

/// What is done to the targets of a folder.
public enum TargetChange: Hashable, Sendable {
  /// A target that was not there.
  case add(Target)
  /// A target whose id is there says something else, or ends.
  case change(Target)

  /// The target as it shall be.
  public var target: Target {
    switch self {
    case .add(let target), .change(let target): target
    }
  }
}

extension FolderWriter {
  /// Writes a target into `targets.json` and a line into the history: both or none.
  ///
  /// Other targets, and keys we do not know, stay. A file that is no JSON is refused: nothing of it
  /// could be kept.
  public func write(_ change: TargetChange, by signature: Signature) throws(WritingFailure) {
    let path = "\(folder)/\(TargetBook.path)"
    try FolderLock.hold(folder, calls: calls) { () throws(WritingFailure) in
      try YearsWriting(folder, calls: calls, permit: permit).heal()
      let old = try root(of: path)
      let isThere = old?["targets"]?.elements?.contains { $0["id"]?.string == change.target.id } ?? false
      if case .add = change, isThere { throw WritingFailure(path, .targetExists(change.target.id)) }
      if case .change = change, !isThere { throw WritingFailure(path, .targetGone(change.target.id)) }
      let bytes = TargetFileText.bytes(with: change.target, keeping: old)
      try AtomicFiles.replace([(path, bytes)], permit: permit, calls: calls) { () throws(WritingFailure) in
        try HistoryFile(in: folder, calls: calls)
          .append([HistoryFile.line(of: change, by: signature)], permit: permit)
      }
    }
  }

  /// What stands in a file; `nil` where there is none.
  private func root(of path: String) throws(WritingFailure) -> JSONValue? {
    let bytes: [UInt8]?
    do throws(SystemError) {
      bytes = try FileSteps(calls: calls).contents(path)
    } catch {
      throw WritingFailure(path, error)
    }
    guard let bytes else { return nil }
    guard let root = try? JSONDocument(bytes).root, root.kind == .object,
      root["targets"].map({ $0.kind == .array }) ?? true
    else { throw WritingFailure(path, .notJSON) }
    if let format = root["format"]?.integer, format > DataFile.format {
      throw WritingFailure(path, .newerFormat)
    }
    return root
  }
}

extension HistoryFile {
  /// The line a change of a target leaves.
  static func line(of change: TargetChange, by signature: Signature) -> String {
    let target = change.target
    let what: String
    switch change {
    case .add: what = "add"
    case .change: what = target.ended == nil ? "change" : "end"
    }
    let members: [(String, String)] = [
      ("time", JSONWriting.quoted(signature.timestamp)), ("user", JSONWriting.quoted(signature.user)),
      ("action", JSONWriting.quoted("target")), ("change", JSONWriting.quoted(what)),
      ("target", JSONWriting.quoted(target.id)), ("kind", JSONWriting.quoted(target.kind.name.rawValue)),
      ("index", JSONWriting.quoted(target.index)), ("goal_year", String(target.goalYear)),
      ("number", target.kind.number.map(JSONWriting.number) ?? "null"),
      ("reason", (target.ended?.reason?.vietnamese).map(JSONWriting.quoted) ?? "null"),
    ]
    return "{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }
}
