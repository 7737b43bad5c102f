import Foundation
import Scores
import Synchronization

/// A store whose disk is full, or slow, while it is told so.
package final class BadDisk: ScoreStore {
  /// The store behind it.
  package let good: MemoryStore
  private let state = Mutex((isFull: false, delay: 0.0))

  /// A disk in front of a store, good at first.
  package init(_ good: MemoryStore) { self.good = good }

  /// Whether it is full.
  package var isFull: Bool {
    get { state.withLock { $0.isFull } }
    set { state.withLock { $0.isFull = newValue } }
  }

  /// How long keeping a step takes, in seconds.
  package var delay: Double {
    get { state.withLock { $0.delay } }
    set { state.withLock { $0.delay = newValue } }
  }

  package var access: FolderAccess { good.access }
  package func load() -> BoardData { good.load() }
  package func drafts(over books: [String: ScoreBook]) throws(StoreFailure) -> FoundDrafts {
    try good.drafts(over: books)
  }
  package func keep(
    _ draft: Draft, since position: DraftPosition?, by signature: Signature
  ) throws(StoreFailure) -> DraftPosition {
    if delay > 0 { Thread.sleep(forTimeInterval: delay) }
    if isFull { throw .writing(WritingFailure("drafts/papi/2025.lan.jsonl", .system(ENOSPC))) }
    return try good.keep(draft, since: position, by: signature)
  }
  package func discard(_ name: DraftName, by signature: Signature) throws(StoreFailure) {
    try good.discard(name, by: signature)
  }
  package func setAside(_ name: DraftName, by signature: Signature) throws(StoreFailure) -> String {
    try good.setAside(name, by: signature)
  }
  package func confirm(
    _ name: DraftName, lastStep: Int, note: String, by signature: Signature
  ) throws(StoreFailure) {
    try good.confirm(name, lastStep: lastStep, note: note, by: signature)
  }
  package func holder(
    index: String, year: Int, at now: Date
  ) -> (holder: LockHolder, state: LockHolder.State)? { good.holder(index: index, year: year, at: now) }
  package func lock(
    index: String, year: Int, by signature: Signature, force: Bool
  ) throws(StoreFailure) -> LockAnswer {
    try good.lock(index: index, year: year, by: signature, force: force)
  }
  package func unlock(index: String, year: Int) throws(StoreFailure) {
    try good.unlock(index: index, year: year)
  }
  package func publish(
    _ draft: Draft, checkedBy checks: DraftChecks, _ request: PublishRequest, by signature: Signature
  ) throws(StoreFailure) -> Publication {
    if isFull { throw .writing(WritingFailure("scores/papi/2024.json", .system(ENOSPC))) }
    return try good.publish(draft, checkedBy: checks, request, by: signature)
  }
  package func change(
    _ years: [Int], of book: ScoreBook,
    _ make: ([Int: YearScores]) throws(StoreFailure.Refusal) -> [YearChange]
  ) throws(StoreFailure) -> [YearChange] {
    if isFull { throw .writing(WritingFailure("scores/papi/2024.json", .system(ENOSPC))) }
    return try good.change(years, of: book, make)
  }
  package func confirm(index: String, year: Int, note: String, by signature: Signature) throws(StoreFailure) {
    try good.confirm(index: index, year: year, note: note, by: signature)
  }
  package func history() throws(StoreFailure) -> History { try good.history() }
  package func watch() -> (any StoreWatch)? { nil }
}
