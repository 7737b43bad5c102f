import Glibc
import Scores

/// Writes the journal of a draft: every step is on the disk before the next is taken.
struct JournalWriting {
  private let folder: String
  private let path: String
  private let name: DraftName
  private let steps: FileSteps
  private let permit: WritePermit

  /// The journal with a name in a data folder.
  init(_ folder: String, name: DraftName, calls: FileCalls, permit: WritePermit) throws(StoreFailure) {
    guard let path = DraftFiles.journal(name) else { throw .writing(WritingFailure(name.user, .badPath)) }
    self.folder = folder
    self.path = "\(folder)/\(path)"
    self.name = name
    steps = FileSteps(calls: calls)
    self.permit = permit
  }

  /// Begins the journal with all steps so far; refused where there is one.
  func begin(_ draft: Draft, by signature: Signature) throws(StoreFailure) -> DraftPosition {
    let head = JournalLine.Head(
      index: draft.index, year: draft.year, set: draft.set, level: draft.firstLevel, user: name.user,
      time: signature.time)
    let text = JournalLine.text(head) + "\n" + lines(of: draft, after: 0, signature)
    var exists = false
    try writing { () throws(WritingFailure) in
      try FolderLock.hold(folder, calls: steps.calls) { () throws(WritingFailure) in
        exists = try known()
        guard !exists else { return }
        _ = try FolderMaking.make(
          FolderPath.parents(of: path).filter { $0.utf8.count > folder.utf8.count }, calls: steps.calls)
        try AtomicFiles.replace([(path, Array(text.utf8))], permit: permit, calls: steps.calls)
      }
    }
    if exists { throw .refused(.draftExists) }
    return DraftPosition(step: draft.steps.last?.number ?? 0, bytes: text.utf8.count)
  }

  /// Adds the steps the disk does not have yet, and waits until it has them.
  func add(
    _ draft: Draft, since position: DraftPosition, by signature: Signature
  ) throws(StoreFailure) -> DraftPosition {
    let text = Array(lines(of: draft, after: position.step, signature).utf8)
    guard !text.isEmpty else { return position }
    var isElsewhere = false
    try writing { () throws(WritingFailure) in
      isElsewhere = try !append(text, draft, position)
    }
    if isElsewhere { throw .refused(.draftElsewhere) }
    return DraftPosition(step: draft.steps.last?.number ?? 0, bytes: position.bytes + text.count)
  }

  /// `false`, and nothing is written, where the journal is not as we left it.
  private func append(
    _ text: [UInt8], _ draft: Draft, _ position: DraftPosition
  ) throws(WritingFailure) -> Bool {
    do throws(SystemError) {
      // Without O_CREAT: a journal that was discarded elsewhere is not begun anew in silence.
      let descriptor: Int32
      do throws(SystemError) {
        descriptor = try steps.calls.open(path, O_RDWR | O_APPEND | O_NOFOLLOW, 0)
      } catch {
        if error.code == ENOENT { return false }
        throw error
      }
      defer { try? steps.calls.close(descriptor) }
      guard try take(descriptor), try clearTail(descriptor, draft, position) else { return false }
      do throws(SystemError) {
        try steps.writeAll(text, to: descriptor)
        try steps.synchronise(descriptor)
      } catch {
        // What this cannot cut off, the next attempt does.
        try? steps.calls.truncate(descriptor, position.bytes)
        throw error
      }
      return true
    } catch {
      throw WritingFailure(path, error)
    }
  }

  /// Takes the journal for one line; another window of the user that writes it is waited for.
  private func take(_ descriptor: Int32) throws(SystemError) -> Bool {
    do throws(WritingFailure) {
      try FolderLock.acquire(descriptor, of: path, calls: steps.calls)
    } catch {
      if case .system(let code) = error.reason { throw SystemError(code: code) }
      return false
    }
    return true
  }

  /// Cuts off what a failed or interrupted writing of ours left behind the last step that was kept.
  ///
  /// `false`, and nothing is cut off, where the journal is not as we left it.
  private func clearTail(
    _ descriptor: Int32, _ draft: Draft, _ position: DraftPosition
  ) throws(SystemError) -> Bool {
    let tail = try steps.rest(descriptor, from: position.bytes - 1)
    guard tail.first == UInt8(ascii: "\n") else { return false }
    guard tail.count > 1 else { return true }
    var lines = JournalLines(Array(tail.dropFirst()))
    let own = Set(draft.steps)
    while let line = lines.next() {
      guard line.isWhole else { break }
      guard let step = JournalReading.step(line.bytes), own.contains(step) else { return false }
    }
    try steps.calls.truncate(descriptor, position.bytes)
    return true
  }

  private func lines(of draft: Draft, after number: Int, _ signature: Signature) -> String {
    draft.steps.reversed().prefix { $0.number > number }.reversed()
      .map { JournalLine.text($0, at: signature.time) + "\n" }.joined()
  }

  private func known() throws(WritingFailure) -> Bool {
    do throws(SystemError) {
      return try steps.status(path) != nil
    } catch {
      throw WritingFailure(path, error)
    }
  }

  private func writing(_ body: () throws(WritingFailure) -> Void) throws(StoreFailure) {
    do throws(WritingFailure) { try body() } catch { throw .writing(error) }
  }
}
