import Foundation
import Synchronization

@testable import Scores
@testable import Storage

/// A folder for one test, removed with it.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "papiboard-" + UUID().uuidString
    _ = try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { _ = try? FileManager.default.removeItem(atPath: path) }

  /// All that is in it, hidden files too, sorted; folders end in `/`.
  var names: [String] {
    guard let walk = FileManager.default.enumerator(atPath: path) else { return [] }
    return walk.compactMap { $0 as? String }.map { isFolder($0) ? $0 + "/" : $0 }.sorted()
  }

  func text(_ name: String) -> String? { try? String(contentsOfFile: path + "/" + name, encoding: .utf8) }

  /// A history without the ids of chance.
  func textWithoutIDs(_ name: String) -> String? {
    text(name)?.replacingOccurrences(of: #", "(id|digest)": "[^"]*""#, with: "", options: .regularExpression)
  }

  func put(_ name: String, _ text: String) {
    let file = URL(fileURLWithPath: path + "/" + name)
    _ = try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    _ = try? Data(text.utf8).write(to: file)
  }

  func remove(_ name: String) { _ = try? FileManager.default.removeItem(atPath: path + "/" + name) }

  /// The permissions and the group of a file.
  func status(_ name: String) -> FileStatus? { try? FileCalls.system.status(path + "/" + name) }

  func setMode(_ name: String, _ mode: Int) {
    _ = try? FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path + "/" + name)
  }

  private func isFolder(_ name: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}

/// The steps of writing that a test can let fail.
enum WritingStep: CaseIterable, Sendable {
  case open, close, write, synchronise, setMode, rename, makeFolder, lock
}

/// Counts calls, and lets one of them fail.
final class Faults: Sendable {
  private let count = Mutex(0)
  private let log = Mutex<[WritingStep]>([])
  private let step: WritingStep
  private let number: Int
  private let code: Int32

  /// Lets the call number `number`, counted from 1, of a step fail; 0 for none.
  init(_ step: WritingStep, _ number: Int, _ code: Int32) {
    (self.step, self.number, self.code) = (step, number, code)
  }

  /// How often the step was called.
  var calls: Int { count.withLock { $0 } }

  /// The steps in the order they were taken; several of one kind in a row count as one.
  var taken: [WritingStep] { log.withLock { $0 } }

  fileprivate func check(_ called: WritingStep) throws(SystemError) {
    log.withLock { if $0.last != called { $0.append(called) } }
    guard called == step else { return }
    let isTheOne = count.withLock { count in
      count += 1
      return count == number
    }
    if isTheOne { throw SystemError(code: code) }
  }
}

extension FileCalls {
  /// The system's calls, with one that fails.
  static func failing(_ faults: Faults) -> FileCalls {
    let system = FileCalls.system
    var calls = system
    calls.open = { path, flags, mode throws(SystemError) in
      try faults.check(.open)
      return try system.open(path, flags, mode)
    }
    calls.close = { descriptor throws(SystemError) in
      // The system closes a descriptor even where it tells of a fault.
      try system.close(descriptor)
      try faults.check(.close)
    }
    calls.write = { descriptor, bytes throws(SystemError) in
      // A short write first, so that a fault meets a file half written.
      try faults.check(.write)
      return try system.write(descriptor, bytes.prefix(max(1, bytes.count / 2)))
    }
    calls.synchronise = { descriptor throws(SystemError) in
      try faults.check(.synchronise)
      try system.synchronise(descriptor)
    }
    calls.setMode = { descriptor, mode throws(SystemError) in
      try faults.check(.setMode)
      try system.setMode(descriptor, mode)
    }
    calls.rename = { from, to throws(SystemError) in
      try faults.check(.rename)
      try system.rename(from, to)
    }
    calls.makeFolder = { path throws(SystemError) in
      try faults.check(.makeFolder)
      try system.makeFolder(path)
    }
    calls.lock = { descriptor throws(SystemError) in
      try faults.check(.lock)
      try system.lock(descriptor)
    }
    return calls
  }
}

/// Ends a program after some calls: whatever it tries then does nothing.
final class Stop: Sendable {
  private let count = Mutex(0)
  private let last: Int

  /// Stops after so many calls that change something.
  init(after last: Int) { self.last = last }

  var isReached: Bool { count.withLock { $0 > last } }

  fileprivate func check() throws(SystemError) {
    let isOver = count.withLock { count in
      count += 1
      return count > last
    }
    if isOver { throw SystemError(code: EIO) }
  }
}

extension FileCalls {
  /// The system's calls, until the program is stopped; what clears up after a failure does not happen
  /// either.
  static func stopping(_ stop: Stop) -> FileCalls {
    let system = FileCalls.system
    var calls = system
    calls.write = { descriptor, bytes throws(SystemError) in
      try stop.check()
      // Half first, so that it can be stopped in the middle of a line.
      return try system.write(descriptor, bytes.prefix(max(1, bytes.count / 2)))
    }
    calls.synchronise = { descriptor throws(SystemError) in
      try stop.check()
      try system.synchronise(descriptor)
    }
    calls.rename = { from, to throws(SystemError) in
      try stop.check()
      try system.rename(from, to)
    }
    calls.remove = { path throws(SystemError) in
      try stop.check()
      try system.remove(path)
    }
    calls.truncate = { descriptor, size throws(SystemError) in
      try stop.check()
      try system.truncate(descriptor, size)
    }
    return calls
  }
}
