import Foundation
import Scores
import Storage
import Synchronization

/// Which call fails, and the how many-th one.
final class Fault: Sendable {
  enum Step: String, CaseIterable { case open, write, fsync, rename, truncate, mkdir }
  private let count = Mutex(0)
  let step: Step
  let number: Int
  let code: Int32

  init(_ step: Step, _ number: Int, _ code: Int32) {
    (self.step, self.number, self.code) = (step, number, code)
  }

  var isMet: Bool { count.withLock { $0 >= number } }

  func check(_ called: Step) throws(SystemError) {
    guard called == step else { return }
    let isTheOne = count.withLock { count in
      count += 1
      return count == number
    }
    if isTheOne { throw SystemError(code: code) }
  }

  /// The system's calls, of which one fails; a file that is written gets its first half before.
  var calls: FileCalls {
    let system = FileCalls.system
    var calls = system
    calls.open = { path, flags, mode throws(SystemError) in
      try self.check(.open)
      return try system.open(path, flags, mode)
    }
    calls.write = { descriptor, bytes throws(SystemError) in
      try self.check(.write)
      return try system.write(descriptor, bytes.prefix(max(1, bytes.count / 2)))
    }
    calls.synchronise = { descriptor throws(SystemError) in
      try self.check(.fsync)
      try system.synchronise(descriptor)
    }
    calls.rename = { from, to throws(SystemError) in
      try self.check(.rename)
      try system.rename(from, to)
    }
    calls.truncate = { descriptor, size throws(SystemError) in
      try self.check(.truncate)
      try system.truncate(descriptor, size)
    }
    calls.makeFolder = { path throws(SystemError) in
      try self.check(.mkdir)
      try system.makeFolder(path)
    }
    return calls
  }
}

/// Lets every call fail, one at a time, while a draft is kept and published.
func faults() throws -> Bool {
  var rows: [[String]] = []
  var bad = 0
  for step in Fault.Step.allCases {
    for (code, name) in [(ENOSPC, "ENOSPC"), (EIO, "EIO"), (EROFS, "EROFS")] {
      var (keeping, publishing, broken) = (0, 0, 0)
      for number in 1... {
        let (didKeep, keepingIsFine) = try starveKeeping(Fault(step, number, code))
        let (didPublish, publishingIsFine) = try starvePublishing(Fault(step, number, code))
        keeping += didKeep ? 1 : 0
        publishing += didPublish ? 1 : 0
        broken += (keepingIsFine ? 0 : 1) + (publishingIsFine ? 0 : 1)
        if !didKeep, !didPublish { break }
      }
      if keeping + publishing > 0 {
        rows.append([step.rawValue, name, "\(keeping)", "\(publishing)", "\(broken)"])
      }
      bad += broken
    }
  }
  print("Every call made to fail once, at every time it is made\n")
  printTable(
    ["call", "answer", "while keeping", "while publishing", "old file or draft harmed, or not told"], rows)
  return bad == 0
}

private func corrected(_ store: FolderStore, _ value: Double) throws -> Draft {
  guard var draft = Draft(year: StressFolder.year, in: try store.papi()) else {
    throw StressFailure("no year")
  }
  let cell = ScoreCell(code: "01", item: ItemID("1.1"))
  draft.apply(.edit(draft.entering(value, in: cell, reason: "thử")))
  return draft
}

private let lan = Signature(user: "lan", time: Date())

/// Whether a fault was met, and whether afterwards all that was kept is there and can be gone on with.
private func starveKeeping(_ fault: Fault) throws -> (isMet: Bool, isFine: Bool) {
  let folder = try StressFolder()
  defer { folder.remove() }
  var draft = try corrected(folder.store, 1.5)
  var position = try folder.store.keep(draft, since: nil, by: lan)
  let cell = ScoreCell(code: "02", item: ItemID("1.1"))
  draft.apply(.edit(draft.entering(1.25, in: cell)))
  let starved = FolderStore(folder.path, access: .writing, calls: fault.calls)
  var isTold = false
  do throws(StoreFailure) {
    position = try starved.keep(draft, since: position, by: lan)
  } catch {
    isTold = !error.words.vietnamese.isEmpty
  }
  guard fault.isMet else { return (false, true) }
  draft.apply(.edit(draft.entering(1.75, in: cell)))
  _ = try folder.store.keep(draft, since: position, by: lan)
  let found = try folder.store.drafts(in: folder.store.load()).drafts.first
  return (true, isTold && found?.draft.steps == draft.steps && found?.findings.isEmpty == true)
}

/// Whether a fault was met, and whether afterwards the old year is whole and the draft is there.
private func starvePublishing(_ fault: Fault) throws -> (isMet: Bool, isFine: Bool) {
  let folder = try StressFolder()
  defer { folder.remove() }
  let draft = try corrected(folder.store, 1.5)
  _ = try folder.store.keep(draft, since: nil, by: lan)
  let before = folder.text("scores/papi/2024.json")
  let checks = DraftChecks(for: draft, in: try folder.store.papi())
  let starved = FolderStore(folder.path, access: .writing, calls: fault.calls)
  var isTold = false
  do throws(StoreFailure) {
    _ = try starved.publish(draft, checkedBy: checks, PublishRequest(), by: lan)
  } catch {
    isTold = !error.words.vietnamese.isEmpty
  }
  guard fault.isMet else { return (false, true) }
  let store = folder.store
  let isOld = folder.text("scores/papi/2024.json") == before
  let hasDraft = try store.drafts(in: store.load()).drafts.first?.draft.steps == draft.steps
  let history = try store.history().entries.count
  return (true, isTold && isOld && hasDraft && history == 0 && !store.load().hasErrors)
}
