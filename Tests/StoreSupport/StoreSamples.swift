import Foundation
import Testing

@testable import Scores
@testable import Storage

/// A data folder with the provinces, PAPI, and two of its years.
struct StoreFolder {
  let folder = TemporaryFolder()

  init() {
    for path in [
      "board.json", "provinces.json", "indices/papi.json", "scores/papi/2023.json", "scores/papi/2024.json",
    ] {
      folder.put(path, String(decoding: (try? PublishedSource().read(path)) ?? [], as: UTF8.self))
    }
  }

  func store(
    access: FolderAccess = .writing, calls: FileCalls = .system, process: ThisProcess = .current
  ) -> FolderStore {
    FolderStore(folder.path, access: access, calls: calls, process: process)
  }

  /// The lines of a file.
  func lines(_ name: String) -> [Substring] { (folder.text(name) ?? "").split(separator: "\n") }
}

extension Signature {
  /// A user at a moment on 15 April 2026.
  static func at(_ minute: Int = 0, _ user: String = "lan") -> Signature {
    Signature(user: user, time: Date(timeIntervalSince1970: 1_776_236_531 + Double(minute) * 60))
  }
}

/// The failure a call ends with; `nil` if it ends well.
func failure(_ body: () throws -> Void) -> StoreFailure? {
  do {
    try body()
    return nil
  } catch {
    return error as? StoreFailure
  }
}
