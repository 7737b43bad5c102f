import FoundationEssentials
import JSONText
import Scores

extension FolderStore {
  /// The drafts there are, of all users, over what is published now.
  public func drafts(over books: [String: ScoreBook]) throws(StoreFailure) -> FoundDrafts {
    var found = FoundDrafts()
    for (index, book) in books.sorted(by: { $0.key < $1.key }) {
      let names: [String]
      do throws(ReadFault) {
        names = try source.names(in: DraftFiles.folder(of: index))
      } catch {
        throw .reading("\(folder)/\(DraftFiles.folder(of: index))", error)
      }
      found.strayFindings += DraftNotes.strays(of: index, among: names, in: source)
      for file in names {
        guard let (year, users) = DraftFiles.parse(file, ending: "jsonl"), users.count == 1 else { continue }
        let name = DraftName(index: index, year: year, user: users[0])
        let path = "\(DraftFiles.folder(of: index))/\(file)"
        // Between listing and reading its owner may have published it.
        guard let bytes = try read(path) else { continue }
        do throws(Finding) {
          var saved = try JournalReading.draft(bytes, name: name, path: path, in: book)
          let notes = notes(about: name, among: names)
          saved.draft.confirmation = notes.newest
          saved.noteFindings = notes.findings
          found.drafts.append(saved)
        } catch {
          found.unusable.append(UnusableDraft(name: name, finding: error))
        }
      }
    }
    return found
  }

  /// Keeps every step that is not kept yet; returns when the disk has them.
  public func keep(
    _ draft: Draft, since position: DraftPosition?, by signature: Signature
  ) throws(StoreFailure) -> DraftPosition {
    let permit = try permit(for: folder)
    let name = DraftName(index: draft.index, year: draft.year, user: signature.user)
    let journal = try JournalWriting(folder, name: name, calls: calls, permit: permit)
    guard let position else { return try journal.begin(draft, by: signature) }
    return try journal.add(draft, since: position, by: signature)
  }

  /// Removes a draft of the user who signs; it is gone.
  public func discard(_ name: DraftName, by signature: Signature) throws(StoreFailure) {
    _ = try permit(for: folder)
    try remove(try journalPath(name, of: signature), of: name)
  }

  /// Puts a journal that cannot be used under another name: `2025.lan.jsonl.20260415T070211Z`.
  public func setAside(_ name: DraftName, by signature: Signature) throws(StoreFailure) -> String {
    _ = try permit(for: folder)
    let path = try journalPath(name, of: signature)
    let now = signature.time.timestamp.filter { $0 != "-" && $0 != ":" }
    do throws(SystemError) {
      try calls.rename("\(folder)/\(path)", "\(folder)/\(path).\(now)")
      try FileSteps(calls: calls).synchroniseFolder(AtomicFiles.folder(of: "\(folder)/\(path)"))
    } catch {
      throw .writing(WritingFailure("\(folder)/\(path)", error))
    }
    return "\(path).\(now)"
  }

  /// Keeps a second user's note about another's draft, in a file of that user's own.
  public func confirm(
    _ name: DraftName, lastStep: Int, note: String, by signature: Signature
  ) throws(StoreFailure) {
    let permit = try permit(for: folder)
    guard name.user != signature.user else { throw .refused(.sameUser) }
    guard let note = Draft.kept(note) else { throw .refused(.noNote) }
    guard let path = DraftFiles.confirmation(name, by: signature.user) else {
      throw .writing(WritingFailure(signature.user, .badPath))
    }
    let members: [(key: String, text: String?)] = [
      ("user", JSONWriting.quoted(signature.user)),
      ("time", JSONWriting.quoted(signature.time.timestamp)),
      ("last_step", String(lastStep)), ("note", JSONWriting.quoted(note)),
    ]
    try whileLocked(permit) { _ throws(StoreFailure) in
      do throws(WritingFailure) {
        let bytes = try StandingFile(path, in: folder, calls: calls).bytes(setting: members)
        if let fault = notes(about: name).findings.first(where: { $0.file == path }) {
          throw WritingFailure("\(folder)/\(path)", .unreadable(fault))
        }
        try AtomicFiles.replace([("\(folder)/\(path)", bytes)], permit: permit, calls: calls)
      } catch {
        throw .writing(error)
      }
    }
  }

  /// The notes about a draft, read now.
  func notes(about name: DraftName, among names: [String]? = nil) -> DraftNotes {
    let names = names ?? (try? source.names(in: DraftFiles.folder(of: name.index))) ?? []
    return DraftNotes(about: name, among: names, in: source)
  }

  /// Removes a journal and the notes about it; a note that cannot be read stays.
  func remove(_ path: String, of name: DraftName) throws(StoreFailure) {
    do throws(SystemError) {
      for file in [path] + notes(about: name).files where try isThere(file) {
        try calls.remove("\(folder)/\(file)")
      }
    } catch {
      throw .writing(WritingFailure("\(folder)/\(path)", error))
    }
  }

  private func isThere(_ path: String) throws(SystemError) -> Bool {
    try FileSteps(calls: calls).status("\(folder)/\(path)") != nil
  }

  /// The journal of a user's own draft; nobody else's is touched.
  private func journalPath(_ name: DraftName, of signature: Signature) throws(StoreFailure) -> String {
    guard name.user == signature.user, let path = DraftFiles.journal(name) else {
      throw .writing(WritingFailure(name.user, .badPath))
    }
    return path
  }
}
