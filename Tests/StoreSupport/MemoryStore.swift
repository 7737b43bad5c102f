import Foundation
import Glibc
import Scores
import Synchronization

/// A store that forgets everything with the test: the same promises without a disk.
package final class MemoryStore: ScoreStore {
  /// How it was opened.
  package let access: FolderAccess
  private let own: Holder
  private let shared: Shared

  /// A process, as far as locks need one.
  private struct Holder {
    var host = "memory"
    var process: Int32
  }

  /// What several windows on one store share.
  private final class Shared: Sendable {
    let state: Mutex<State>
    init(_ state: State) { self.state = Mutex(state) }
  }

  fileprivate struct State {
    var data: BoardData
    var drafts: [DraftName: (draft: Draft, time: Date)] = [:]
    var notes: [DraftName: Confirmation] = [:]
    var locks: [String: LockHolder] = [:]
    var history: [HistoryEntry] = []
    var watches: [MemoryWatch] = []

    mutating func tell(_ change: (inout StoreChanges) -> Void) {
      for watch in watches { watch.note(change) }
    }
  }

  /// A store with what is published already.
  package init(_ data: BoardData, access: FolderAccess = .writing) {
    self.access = access
    own = Holder(process: 1)
    shared = Shared(State(data: data))
  }

  private init(_ other: MemoryStore, access: FolderAccess, process: Int32) {
    self.access = access
    own = Holder(process: process)
    shared = other.shared
  }

  /// The same store, seen by another process.
  package func window(access: FolderAccess = .writing, process: Int32) -> MemoryStore {
    MemoryStore(self, access: access, process: process)
  }

  package func load() -> BoardData { shared.state.withLock { $0.data } }

  private func mayWrite() throws(StoreFailure) {
    if access == .readOnly { throw .writing(WritingFailure("memory", .readOnly)) }
  }

  /// Changes the state; a refusal leaves it as it was.
  private func change<Result: Sendable>(
    _ body: (inout State) -> Swift.Result<Result, StoreFailure.Refusal>
  ) throws(StoreFailure) -> Result {
    try mayWrite()
    let result = shared.state.withLock { state in
      var next = state
      let result = body(&next)
      if case .success = result { state = next }
      return result
    }
    switch result {
    case .success(let result): return result
    case .failure(let refusal): throw .refused(refusal)
    }
  }

  // MARK: Drafts

  package func drafts(over books: [String: ScoreBook]) throws(StoreFailure) -> FoundDrafts {
    let (drafts, notes) = shared.state.withLock { ($0.drafts, $0.notes) }
    return FoundDrafts(
      drafts: drafts.sorted { ($0.key.year, $0.key.user) < ($1.key.year, $1.key.user) }.map { name, kept in
        var draft = kept.draft
        draft.published = books[name.index]?[name.year]
        draft.confirmation = notes[name]
        let step = draft.steps.last?.number ?? 0
        return SavedDraft(
          name: name, draft: draft, time: kept.time, position: DraftPosition(step: step, bytes: step),
          findings: [])
      })
  }

  package func keep(
    _ draft: Draft, since position: DraftPosition?, by signature: Signature
  ) throws(StoreFailure) -> DraftPosition {
    let name = DraftName(index: draft.index, year: draft.year, user: signature.user)
    let step = draft.steps.last?.number ?? 0
    return try change { (state: inout State) -> Swift.Result<DraftPosition, StoreFailure.Refusal> in
      let kept = state.drafts[name]?.draft
      if position == nil, kept != nil { return .failure(.draftExists) }
      if position != nil {
        // What is kept must be how this draft began; else another window went its own way.
        guard let kept, draft.steps.starts(with: kept.steps) else { return .failure(.draftElsewhere) }
      }
      if kept?.steps != draft.steps { state.drafts[name] = (draft, signature.time) }
      if position == nil { state.tell { $0.drafts = true } }
      for watch in state.watches { watch.note(name, of: step) }
      return .success(DraftPosition(step: step, bytes: step))
    }
  }

  package func discard(_ name: DraftName, by signature: Signature) throws(StoreFailure) {
    try mayWrite()
    guard name.user == signature.user else { throw .writing(WritingFailure(name.user, .badPath)) }
    try change { (state: inout State) -> Swift.Result<Void, StoreFailure.Refusal> in
      state.drafts[name] = nil
      state.notes[name] = nil
      state.tell { $0.drafts = true }
      return .success(())
    }
  }

  package func setAside(_ name: DraftName, by signature: Signature) throws(StoreFailure) -> String {
    try discard(name, by: signature)
    return "memory"
  }

  package func confirm(
    _ name: DraftName, lastStep: Int, note: String, by signature: Signature
  ) throws(StoreFailure) {
    try change { (state: inout State) -> Swift.Result<Void, StoreFailure.Refusal> in
      guard name.user != signature.user else { return .failure(.sameUser) }
      guard let note = Draft.kept(note) else { return .failure(.noNote) }
      state.notes[name] = Confirmation(by: signature, note: note, lastStep: lastStep)
      state.tell { $0.drafts = true }
      return .success(())
    }
  }

  // MARK: Two people

  package func holder(
    index: String, year: Int, at now: Date
  ) -> (holder: LockHolder, state: LockHolder.State)? {
    shared.state.withLock { $0.locks["\(index)/\(year)"] }.map { ($0, .working) }
  }

  package func lock(
    index: String, year: Int, by signature: Signature, force: Bool
  ) throws(StoreFailure) -> LockAnswer {
    let holder = LockHolder(
      host: own.host, user: signature.user, process: own.process, processStart: 0, time: signature.time)
    return try change { (state: inout State) -> Swift.Result<LockAnswer, StoreFailure.Refusal> in
      let other = state.locks["\(index)/\(year)"]
      if let other, other.process != holder.process, !force { return .success(.held(other, .working)) }
      state.locks["\(index)/\(year)"] = holder
      state.tell { $0.drafts = true }
      return .success(.taken(from: other?.process == holder.process ? nil : other))
    }
  }

  package func unlock(index: String, year: Int) throws(StoreFailure) {
    let process = own.process
    try change { (state: inout State) -> Swift.Result<Void, StoreFailure.Refusal> in
      guard state.locks["\(index)/\(year)"]?.process == process else { return .success(()) }
      state.locks["\(index)/\(year)"] = nil
      state.tell { $0.drafts = true }
      return .success(())
    }
  }

  // MARK: Publishing

  package func publish(
    _ draft: Draft, checkedBy checks: DraftChecks, _ request: PublishRequest, by signature: Signature
  ) throws(StoreFailure) -> Publication {
    try change { (state: inout State) -> Swift.Result<Publication, StoreFailure.Refusal> in
      var draft = draft
      draft.published = state.data.books[draft.index]?[draft.year]
      do throws(StoreFailure.Refusal) {
        let publication = try Publication(draft, checkedBy: checks, request, by: signature)
        state.put(publication.scores, in: draft.year, of: draft.index)
        state.history += publication.entries
        if request.action == .publish {
          let name = DraftName(index: draft.index, year: draft.year, user: signature.user)
          state.drafts[name] = nil
          state.notes[name] = nil
        }
        return .success(publication)
      } catch {
        return .failure(error)
      }
    }
  }

  package func change(
    _ years: [Int], of book: ScoreBook,
    _ make: ([Int: YearScores]) throws(StoreFailure.Refusal) -> [YearChange]
  ) throws(StoreFailure) -> [YearChange] {
    try change { (state: inout State) -> Swift.Result<[YearChange], StoreFailure.Refusal> in
      let index = book.definition.id
      let there = years.compactMap { year in state.data.books[index]?[year].map { (year, $0) } }
      do throws(StoreFailure.Refusal) {
        var changes = try make(Dictionary(uniqueKeysWithValues: there))
        for place in changes.indices {
          let change = changes[place]
          if change.keepsOldText, let old = change.old {
            changes[place].noteRemoved(old.fileText(of: index))
          }
          state.put(change.new, in: change.year, of: index)
          state.history += changes[place].entries
        }
        return .success(changes)
      } catch {
        return .failure(error)
      }
    }
  }

  package func confirm(
    index: String, year: Int, note: String, by signature: Signature
  ) throws(StoreFailure) {
    try change { (state: inout State) -> Swift.Result<Void, StoreFailure.Refusal> in
      guard let note = Draft.kept(note) else { return .failure(.noNote) }
      let last = state.history.last { $0.index == index && $0.year == year && $0.action != .confirm }
      guard let last else { return .failure(.noSuchChange) }
      guard last.user != signature.user else { return .failure(.sameUser) }
      var entry = HistoryEntry(by: signature, .confirm, index: index, year: year)
      entry.reason = note
      state.history += [entry].named()
      state.tell { $0.history = true }
      return .success(())
    }
  }

  // MARK: Looking back, and looking on

  package func history() throws(StoreFailure) -> History {
    History(entries: shared.state.withLock { $0.history })
  }

  package func watch() -> (any StoreWatch)? {
    let watch = MemoryWatch()
    shared.state.withLock { $0.watches.append(watch) }
    return watch
  }
}

extension ScoreBook {
  /// The same without one of its years.
  fileprivate func without(_ year: Int) -> ScoreBook {
    ScoreBook(
      definition: definition, registry: registry, scores: years.filter { $0 != year }.compactMap { self[$0] })
  }
}

extension MemoryStore.State {
  fileprivate mutating func put(_ scores: YearScores?, in year: Int, of index: String) {
    if let book = data.books[index] {
      data = data.replacing(scores.map(book.replacing) ?? book.without(year))
    }
    tell {
      $0.years[index, default: []].insert(year)
      $0.history = true
    }
  }
}
