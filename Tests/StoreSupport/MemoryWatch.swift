import Glibc
import Scores
import Synchronization

/// Tells of changes of a ``MemoryStore``, by a pipe.
package final class MemoryWatch: StoreWatch, Sendable {
  private let ends: (read: Int32, write: Int32)
  private let changes = Mutex(StoreChanges())

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
    changes.withLock { noted in
      if !noted.isEmpty {
        var byte: UInt8 = 0
        _ = Glibc.read(ends.read, &byte, 1)
      }
      defer { noted = StoreChanges() }
      return noted
    }
  }

  func note(_ change: (inout StoreChanges) -> Void) {
    changes.withLock { noted in
      let wasEmpty = noted.isEmpty
      change(&noted)
      if wasEmpty, !noted.isEmpty { _ = write(ends.write, [1], 1) }
    }
  }
}
