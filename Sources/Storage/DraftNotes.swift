import FoundationEssentials
import JSONText
import Scores
import Words

/// What second users noted about a draft, each in a file of their own beside its journal.
struct DraftNotes {
  /// Those that can be read.
  private(set) var notes: [Confirmation] = []
  /// Their files: they go with the draft.
  private(set) var files: [String] = []
  /// What is wrong with the others, which stay where they are.
  private(set) var findings: [Finding] = []

  /// Reads those of a draft among the names in the folder of the drafts.
  init(about name: DraftName, among names: [String], in source: some DataSource) {
    for file in names.sorted() {
      guard let (year, users) = DraftFiles.parse(file, ending: "json"), year == name.year,
        users.count == 2, users[0] == name.user
      else { continue }
      let path = "\(DraftFiles.folder(of: name.index))/\(file)"
      var faults: [Finding] = []
      let note = Self.note(by: users[1], DataFile.open(path, in: source, &faults), &faults)
      if let note {
        notes.append(note)
        files.append(path)
      } else {
        findings += faults
      }
    }
  }

  /// What is wrong with notes about drafts of an index that are not there any more.
  static func strays(of index: String, among names: [String], in source: some DataSource) -> [Finding] {
    let about = names.compactMap { file -> DraftName? in
      guard let (year, users) = DraftFiles.parse(file, ending: "json"), users.count == 2 else { return nil }
      return DraftName(index: index, year: year, user: users[0])
    }
    let there = Set(names)
    return Set(about).filter { name in
      guard let journal = DraftFiles.journal(name) else { return false }
      return !there.contains(String(journal.dropFirst(DraftFiles.folder(of: index).count + 1)))
    }
    .flatMap { DraftNotes(about: $0, among: names, in: source).findings }
  }

  var newest: Confirmation? { notes.max { $0.by.time < $1.by.time } }

  private static func note(
    by user: String, _ root: PlacedValue?, _ findings: inout [Finding]
  ) -> Confirmation? {
    guard let root else { return nil }
    let time = root.required("time", &findings)
    let lastStep = root.required("last_step", &findings)?.integer(&findings)
    let note = root.required("note", &findings)?.string(&findings)
    guard let time, let stamp = time.string(&findings) else { return nil }
    guard let date = Date(timestamp: stamp) else {
      findings.append(time.error(.mustBeTime))
      return nil
    }
    guard let lastStep, let note else { return nil }
    return Confirmation(by: Signature(user: user, time: date), note: note, lastStep: lastStep)
  }
}

extension LocalizedText {
  fileprivate static var mustBeTime: LocalizedText {
    LocalizedText(
      vi: "phải là thời điểm, như 2026-04-15T07:02:11Z", en: "must be a time, as 2026-04-15T07:02:11Z")
  }
}
