import Glibc
import JSONText

/// `history.jsonl`: who changed what, when; one JSON object a line, only ever added to.
struct HistoryFile {
  /// Its path.
  let path: String
  private let steps: FileSteps

  /// The history of a data folder.
  init(in folder: String, calls: FileCalls) {
    path = folder + "/history.jsonl"
    steps = FileSteps(calls: calls)
  }

  /// Adds lines and brings them to the disk: all or none.
  ///
  /// A last line that a crash left without its end gets one first, so that it spoils no other.
  func append(_ lines: [String], permit: WritePermit) throws(WritingFailure) {
    do throws(SystemError) {
      let old = try steps.status(path)
      let flags = O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW
      let descriptor = try steps.calls.open(path, flags, 0o664)
      defer { try? steps.calls.close(descriptor) }
      let size = old?.size ?? 0
      let text = lines.map { $0 + "\n" }.joined()
      do throws(SystemError) {
        let end = size > 0 ? try steps.calls.read(descriptor, 1, size - 1) : []
        let isTorn = end.first.map { $0 != UInt8(ascii: "\n") } ?? false
        try steps.writeAll(Array(((isTorn ? "\n" : "") + text).utf8), to: descriptor)
        try steps.synchronise(descriptor)
        if old == nil { try steps.synchroniseFolder(AtomicFiles.folder(of: path)) }
      } catch {
        try? steps.calls.truncate(descriptor, size)
        if old == nil { try? steps.calls.remove(path) }
        throw error
      }
    } catch {
      throw WritingFailure(path, error)
    }
  }

  /// The line an import of one year leaves.
  static func line(of year: YearImport, of plan: ImportPlan, by signature: Signature) -> String {
    let differences = year.differences
    let members: [(String, String)] = [
      ("time", JSONWriting.quoted(signature.timestamp)),
      ("user", JSONWriting.quoted(signature.user)),
      ("action", JSONWriting.quoted("import")),
      ("index", JSONWriting.quoted(plan.index)),
      ("year", String(year.scores.year)),
      ("file", JSONWriting.quoted(plan.file)),
      ("source", JSONWriting.quoted(year.scores.source)),
      ("replaced", year.exists ? "true" : "false"),
      ("provinces", String(year.scores.codes.count)),
      ("values", String(year.valueCount)),
      ("missing", String(year.missing.count)),
      ("added", String(year.exists ? differences.count { $0.old == nil } : year.valueCount)),
      ("changed", String(differences.count { $0.old != nil && $0.new != nil })),
      ("removed", String(differences.count { $0.new == nil })),
    ]
    return "{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }
}
