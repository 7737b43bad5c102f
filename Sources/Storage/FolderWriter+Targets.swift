import JSONText
import Scores
import Words

extension FolderWriter {
  /// Writes a target into `targets.json` and a line into the history: both or none.
  ///
  /// Everything else keeps its bytes. Refused where the file or this target cannot be read, and where
  /// the target would promise less than it does now and nobody says why.
  public func write(_ change: TargetChange, by signature: Signature) throws(WritingFailure) {
    try FolderLock.hold(folder, calls: calls) { () throws(WritingFailure) in
      try YearsWriting(folder, calls: calls, permit: permit).heal()
      let file = try targetFile(with: [change], by: signature)
      try AtomicFiles.replace([(file.path, file.bytes)], permit: permit, calls: calls) {
        () throws(WritingFailure) in
        try HistoryFile(in: folder, calls: calls).append(file.lines, permit: permit)
      }
    }
  }

  /// The file with some targets added or changed, and the lines of history they leave.
  func targetFile(
    with changes: [TargetChange], by signature: Signature
  ) throws(WritingFailure) -> (path: String, bytes: [UInt8], lines: [String]) {
    let path = "\(folder)/\(TargetBook.path)"
    let shapes: [String: JSONValue.Kind] = ["targets": .array]
    var standing = try StandingFile(TargetBook.path, in: folder, shapes: shapes, calls: calls)
    var (bytes, lines): ([UInt8], [String]) = ([], [])
    for change in changes {
      let old = try target(replacedBy: change, in: standing, path)
      if let old, change.target.isWeaker(than: old), change.reason == nil {
        throw WritingFailure(path, .needsReason)
      }
      bytes = TargetFileText.bytes(with: change.target, replacing: old, in: standing)
      lines.append(HistoryFile.line(of: change, replacing: old, by: signature))
      standing = try StandingFile(bytes, named: TargetBook.path, at: path, shapes)
    }
    return (path, bytes, lines)
  }

  /// The target as the file has it now; `nil` for a new one.
  private func target(
    replacedBy change: TargetChange, in standing: StandingFile, _ path: String
  ) throws(WritingFailure) -> Target? {
    let id = change.target.id
    let place = (standing.root?["targets"]?.elements.map(Array.init) ?? [])
      .firstIndex { $0["id"]?.string == id }
    switch change {
    case .add:
      if place != nil { throw WritingFailure(path, .targetExists(id)) }
      return nil
    case .change:
      guard let place else { throw WritingFailure(path, .targetGone(id)) }
      let data = BoardData.load(from: FolderSource(folder))
      let key = "targets[\(place)]"
      let fault = data.findings.first {
        $0.severity == .error && $0.file == TargetBook.path && $0.isAt(key)
      }
      guard fault == nil, let target = data.targets.targets.first(where: { $0.id == id }) else {
        let other = fault ?? data.findings.first { $0.severity == .error }
        throw WritingFailure(path, other.map { .unreadable($0) } ?? .targetGone(id))
      }
      return target
    }
  }
}

extension HistoryFile {
  /// The line a change of a target leaves: what of it was and is, not its number only.
  static func line(
    of change: TargetChange, replacing old: Target?, by signature: Signature
  ) -> String {
    let target = change.target
    let what: String
    switch change {
    case .add: what = "add"
    case .change: what = target.ended == nil ? "change" : "end"
    }
    var members: [(String, String)] = [
      ("time", JSONWriting.quoted(signature.timestamp)), ("user", JSONWriting.quoted(signature.user)),
      ("action", JSONWriting.quoted("target")), ("change", JSONWriting.quoted(what)),
      ("target", JSONWriting.quoted(target.id)), ("kind", JSONWriting.quoted(target.kind.name.rawValue)),
      ("index", JSONWriting.quoted(target.index)), ("goal_year", String(target.goalYear)),
      ("number", target.kind.number.map(JSONWriting.number) ?? "null"),
      ("reason", change.reason.map(JSONWriting.quoted) ?? "null"),
    ]
    if let old {
      members.append(("changes", FieldChange.text(of: TargetFileText.changes(from: old, to: target))))
    }
    return "{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }
}
