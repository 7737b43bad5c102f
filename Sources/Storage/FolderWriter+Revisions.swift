import JSONText
import Scores

extension FolderWriter {
  /// Writes a plan that is made or changed, and lines into the history: all or nothing.
  ///
  /// Refused where anything of the file cannot be read, where it says something else than was seen, where a new one
  /// is there already, and where a measure is reopened and nobody says why.
  public func write(_ revision: PlanRevision, by signature: Signature) throws(WritingFailure) {
    let id = revision.new.id
    guard FolderPath.isID(id) else { throw WritingFailure(id, .badPath) }
    let path = "\(folder)/\(Plan.folder)/\(id).json"
    try FolderLock.hold(folder, calls: calls) { () throws(WritingFailure) in
      try YearsWriting(folder, calls: calls, permit: permit).heal()
      let root = try root(of: revision, path)
      if !revision.reopened.isEmpty, revision.reason == nil { throw WritingFailure(path, .needsReason) }
      let bytes = PlanFileText.bytes(of: revision, in: root)
      let lines = HistoryFile.lines(of: revision, by: signature)
      let made = try FolderMaking.make(["\(folder)/\(Plan.folder)"], calls: calls)
      do throws(WritingFailure) {
        try AtomicFiles.replace([(path, bytes)], permit: permit, calls: calls) { () throws(WritingFailure) in
          try HistoryFile(in: folder, calls: calls).append(lines, permit: permit)
        }
      } catch {
        FolderMaking.unmake(made, calls: calls)
        throw error
      }
    }
  }

  /// What stands there, or in the file that is copied.
  private func root(of revision: PlanRevision, _ path: String) throws(WritingFailure) -> JSONValue? {
    let own = try standing(revision.new.id)
    guard let seen = revision.old ?? revision.source else {
      guard own == nil else { throw WritingFailure(path, .exists) }
      return nil
    }
    if revision.old == nil, own != nil { throw WritingFailure(path, .exists) }
    guard let root = try standing(seen.id) else { throw WritingFailure(path, .planEntryGone) }
    let plans = BoardData.load(from: FolderSource(folder)).plans
    if let fault = plans.faults[seen.id] ?? plans[seen.id]?.faults.first {
      throw WritingFailure("\(folder)/\(Plan.folder)/\(seen.id).json", .unreadable(fault))
    }
    guard plans[seen.id] == seen else { throw WritingFailure(path, .changedMeanwhile) }
    return root
  }

  private func standing(_ id: String) throws(WritingFailure) -> JSONValue? {
    try StandingFile(
      "\(Plan.folder)/\(id).json", in: folder, shapes: ["measures": .array, "reporting": .array],
      calls: calls
    ).root
  }
}

extension HistoryFile {
  /// The lines a plan leaves that is made or changed: one of its document, one a measure.
  static func lines(of revision: PlanRevision, by signature: Signature) -> [String] {
    let new = revision.new
    let line = { (members: [(String, String)]) in
      let head: [(String, String)] = [
        ("time", JSONWriting.quoted(signature.timestamp)), ("user", JSONWriting.quoted(signature.user)),
        ("action", JSONWriting.quoted("plan")), ("index", JSONWriting.quoted(new.indices.first ?? "")),
        ("year", String(LocalTime(signature.time).year)), ("plan", JSONWriting.quoted(new.id)),
      ]
      return "{" + (head + members).map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
    }
    let quoted = { (text: String?) in text.map(JSONWriting.quoted) ?? "null" }
    guard let old = revision.old else {
      return [
        line([
          ("change", quoted(revision.source == nil ? "add" : "copy")), ("was", quoted(revision.source?.id)),
          ("now", quoted(new.title.vietnamese)),
        ])
      ]
    }
    let document = PlanFileText.changes(ofDocument: old, to: new)
    let reason = ("reason", quoted(revision.reason))
    var lines: [String] = []
    if !document.isEmpty {
      lines.append(line([("change", quoted("plan")), ("changes", FieldChange.text(of: document)), reason]))
    }
    for (old, new) in revision.measures {
      guard let old else {
        lines.append(
          line([
            ("change", quoted("measure_add")), ("measure", quoted(new.id)),
            ("now", quoted(new.text.vietnamese)),
          ]))
        continue
      }
      let changes = FieldChange.text(of: PlanFileText.changes(from: old, to: new))
      lines.append(
        line([("change", quoted("measure")), ("measure", quoted(new.id)), ("changes", changes), reason]))
    }
    return lines
  }
}
