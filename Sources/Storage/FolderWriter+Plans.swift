import JSONText
import Scores

extension FolderWriter {
  /// Writes a change into its plan file and a line into the history: both or none.
  ///
  /// Everything else of the file keeps its bytes. Refused where the file, or what is changed of it,
  /// cannot be read; where somebody else has recorded something else meanwhile: the person has not seen
  /// that; and where a measure is reopened and nobody says why.
  public func write(_ change: PlanChange, by signature: Signature) throws(WritingFailure) {
    guard FolderPath.isID(change.plan) else { throw WritingFailure(change.plan, .badPath) }
    let path = "\(folder)/\(Plan.folder)/\(change.plan).json"
    try FolderLock.hold(folder, calls: calls) { () throws(WritingFailure) in
      try YearsWriting(folder, calls: calls, permit: permit).heal()
      let root = try planRoot(of: change, path)
      try check(change, against: root, path)
      if case .record(_, let from, let to, let reason) = change.what, to.isReopened(from: from),
        reason.flatMap(Draft.kept) == nil
      {
        throw WritingFailure(path, .needsReason)
      }
      guard let bytes = PlanFileText.bytes(of: root, with: change) else {
        throw WritingFailure(path, .planEntryGone)
      }
      try AtomicFiles.replace([(path, bytes)], permit: permit, calls: calls) { () throws(WritingFailure) in
        try HistoryFile(in: folder, calls: calls)
          .append([HistoryFile.line(of: change, in: root, by: signature)], permit: permit)
      }
    }
  }

  private func planRoot(of change: PlanChange, _ path: String) throws(WritingFailure) -> JSONValue {
    let standing = try StandingFile(
      "\(Plan.folder)/\(change.plan).json", in: folder, shapes: ["measures": .array, "reporting": .array],
      calls: calls)
    guard let root = standing.root else { throw WritingFailure(path, .planEntryGone) }
    let plans = BoardData.load(from: FolderSource(folder)).plans
    if let fault = plans.fault(of: change.plan, entry: change.entry) {
      throw WritingFailure(path, .unreadable(fault))
    }
    return root
  }

  /// Whether the file still says what the person saw.
  private func check(
    _ change: PlanChange, against root: JSONValue, _ path: String
  ) throws(WritingFailure) {
    let entry = { (list: String, id: String) in root[list]?.elements?.first { $0["id"]?.string == id } }
    switch change.what {
    case .record(let id, let from, _, _):
      guard let measure = entry("measures", id) else { return }
      // A value that cannot be used was seen as none.
      let state = measure["state"]?.string.flatMap(Plan.State.init(rawValue:)) ?? .notRecorded
      let evidence = measure["evidence"]?.count ?? 0
      guard state == from.state, done(in: measure) == from.done, evidence == from.evidence.count else {
        throw WritingFailure(path, .changedMeanwhile)
      }
    case .sent(let id, let from, _):
      guard let report = entry("reporting", id) else { return }
      guard report["sent"]?.string.flatMap(CalendarDay.init(_:)) == from else {
        throw WritingFailure(path, .changedMeanwhile)
      }
    case .log: return
    }
  }
}

/// How many are done by a file, as reading takes it: not negative, not more than there are.
private func done(in measure: JSONValue) -> Int? {
  guard let done = measure["done"]?.integer, done >= 0 else { return nil }
  return done <= measure["total"]?.integer ?? done ? done : nil
}

extension HistoryFile {
  /// The line a change of a plan leaves; the plan's first index and the year of the day stand in it.
  static func line(of change: PlanChange, in root: JSONValue, by signature: Signature) -> String {
    let quoted = { (text: String?) in text.map(JSONWriting.quoted) ?? "null" }
    let index = root["indices"]?.elements?.compactMap(\.string).first
    var members: [(String, String)] = [
      ("time", quoted(signature.timestamp)), ("user", quoted(signature.user)), ("action", quoted("plan")),
      ("index", quoted(index ?? "")), ("year", String(LocalTime(signature.time).year)),
      ("plan", quoted(change.plan)),
    ]
    switch change.what {
    case .record(let id, let from, let to, let reason):
      members += [
        ("change", quoted("state")), ("measure", quoted(id)), ("was", quoted(from.state.rawValue)),
        ("now", quoted(to.state.rawValue)), ("done", to.done.map(String.init) ?? "null"),
        ("evidence", quoted(to.evidence == from.evidence ? nil : to.evidence.last?.vietnamese)),
        ("changes", FieldChange.text(of: PlanFileText.changes(from: from, to: to))),
        ("reason", quoted(reason.flatMap(Draft.kept))),
      ]
    case .log(let id, let entry):
      members += [("change", quoted("log")), ("measure", quoted(id)), ("now", quoted(entry.summary))]
    case .sent(let id, let from, let to):
      members += [
        ("change", quoted("sent")), ("report", quoted(id)), ("was", quoted(from?.text)),
        ("now", quoted(to?.text)),
      ]
    }
    return "{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }
}

extension Plan.LogEntry {
  /// `2024-03-05 bang-tin 12 tin`: all of it but the note.
  fileprivate var summary: String {
    [date.text, channel, count.map(String.init), unit?.vietnamese].compactMap { $0 }.joined(separator: " ")
  }
}
