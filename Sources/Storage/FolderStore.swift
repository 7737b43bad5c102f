import FoundationEssentials
import JSONText
import Scores

/// A data folder as a store; docs/data-format.md says what lies where.
///
/// Keeps nothing in memory: what counts is on the disk, so that several programs may work on one
/// folder.
public struct FolderStore: ScoreStore {
  /// The data folder.
  public let folder: String
  /// How it was opened.
  public let access: FolderAccess
  let calls: FileCalls
  let process: ThisProcess

  /// A data folder; nothing is read yet.
  ///
  /// A folder that this user may not write is open for reading only, whatever was asked for.
  public init(_ folder: String, access: FolderAccess) {
    self.init(folder, access: access, calls: .system, process: .current)
  }

  /// The same with calls of which a test lets some fail.
  package init(_ folder: String, access: FolderAccess, calls: FileCalls) {
    self.init(folder, access: access, calls: calls, process: .current)
  }

  init(_ folder: String, access: FolderAccess, calls: FileCalls, process: ThisProcess) {
    self.folder = folder
    let mayWrite = (try? calls.askToWrite(folder)) != nil
    self.access = mayWrite ? access : .readOnly
    self.calls = calls
    self.process = process
  }

  /// Everything that is published, and what is wrong with it.
  public func load() -> BoardData { BoardData.load(from: source) }

  var source: FolderSource { FolderSource(folder) }

  func permit(for path: String) throws(StoreFailure) -> WritePermit {
    do throws(WritingFailure) {
      return try WritePermit(access, for: path)
    } catch {
      throw .writing(error)
    }
  }

  /// Does something while the folder is locked; either kind of failure comes out as it is.
  func whileLocked<Result>(
    _ permit: WritePermit, _ body: (YearsWriting) throws(StoreFailure) -> Result
  ) throws(StoreFailure) -> Result {
    var outcome: Swift.Result<Result, StoreFailure>?
    do throws(WritingFailure) {
      try FolderLock.hold(folder, calls: calls) { () throws(WritingFailure) in
        let writing = YearsWriting(folder, calls: calls, permit: permit)
        try writing.heal()
        do throws(StoreFailure) { outcome = .success(try body(writing)) } catch { outcome = .failure(error) }
      }
    } catch {
      throw .writing(error)
    }
    switch outcome {
    case .success(let result): return result
    case .failure(let failure): throw failure
    case nil: throw .writing(WritingFailure(folder, .busy))
    }
  }

  // MARK: Two people

  /// Who has a year open for entering; `nil` if nobody has.
  public func holder(
    index: String, year: Int, at now: Date
  ) -> (holder: LockHolder, state: LockHolder.State)? {
    let lock = try? YearLock(folder, index: index, year: year, calls: calls, process: process)
    return lock?.holder().map { ($0, $0.state(at: now, seenBy: process)) }
  }

  /// Opens a year for entering, unless somebody else has it open.
  public func lock(
    index: String, year: Int, by signature: Signature, force: Bool
  ) throws(StoreFailure) -> LockAnswer {
    let permit = try permit(for: folder)
    return try YearLock(folder, index: index, year: year, calls: calls, process: process)
      .take(by: signature, force: force, permit: permit)
  }

  /// Lets a year go, if this process has it open.
  public func unlock(index: String, year: Int) throws(StoreFailure) {
    let permit = try permit(for: folder)
    try YearLock(folder, index: index, year: year, calls: calls, process: process).release(permit: permit)
  }

  // MARK: Looking back, and looking on

  /// Who changed what, when and why; with what a program that was stopped did not add any more.
  public func history() throws(StoreFailure) -> History {
    var bytes = try read(HistoryFile.name) ?? []
    if let note = try read(YearsWriting.noteName) {
      let pending = try YearsWriting.pendingLines(note) { path throws(StoreFailure) in try read(path) }
      let known = Set(bytes.split(separator: UInt8(ascii: "\n")))
      let missing = pending.filter { !known.contains(Array($0.utf8)[...]) }
      if bytes.last.map({ $0 != UInt8(ascii: "\n") }) ?? false { bytes.append(UInt8(ascii: "\n")) }
      bytes += missing.flatMap { Array(($0 + "\n").utf8) }
    }
    return HistoryFile.read(bytes)
  }

  /// Tells when something is published or a draft begins or ends.
  public func watch() -> (any StoreWatch)? { FolderWatch(folder) }

  /// The bytes of a file in the folder; `nil` if there is none.
  func read(_ path: String) throws(StoreFailure) -> [UInt8]? {
    do throws(ReadFault) {
      return try source.read(path)
    } catch {
      if error == .missing { return nil }
      throw .reading("\(folder)/\(path)", error)
    }
  }
}
