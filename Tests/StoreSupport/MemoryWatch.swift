import Glibc
import Scores
import Synchronization

/// Tells of changes of a ``MemoryStore``, by a pipe.
package final class MemoryWatch: StoreWatch, Sendable {
  private let ends: (read: Int32, write: Int32)
  private let changes = Mutex(StoreChanges())
  /// The draft that is followed, how much of it is known, and how much there is.
  private let journal = Mutex<(name: DraftName, known: Int?, length: Int?)?>(nil)

  init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    self.ends = (ends[0], ends[1])
  }

  deinit {
    close(ends.read)
    close(ends.write)
  }

  package var descriptor: Int32? { ends.read }
  package var interval: Int? { nil }

  package func read() -> StoreChanges {
    let isOther = journal.withLock { $0.map { $0.length != nil && $0.length != $0.known } ?? false }
    return changes.withLock { noted in
      if !noted.isEmpty {
        var byte: UInt8 = 0
        _ = Glibc.read(ends.read, &byte, 1)
      }
      defer { noted = StoreChanges() }
      noted.followed = isOther
      return noted
    }
  }

  package func follow(_ name: DraftName?, from bytes: Int?) {
    journal.withLock { journal in
      let length = journal?.name == name ? journal?.length : nil
      journal = name.map { ($0, bytes, length) }
    }
  }

  func note(_ name: DraftName, of length: Int) {
    let isFollowed = journal.withLock { journal in
      guard journal?.name == name else { return false }
      journal?.length = length
      return true
    }
    if isFollowed { note { $0.followed = true } }
  }

  func note(_ change: (inout StoreChanges) -> Void) {
    changes.withLock { noted in
      let wasEmpty = noted.isEmpty
      change(&noted)
      if wasEmpty, !noted.isEmpty { _ = write(ends.write, [1], 1) }
    }
  }
}
