import FoundationEssentials
import JSONText
import Scores

/// Says in a file who has a year open, so that a second person is told before typing.
///
/// For people: what keeps the files whole are ``FolderLock`` and the merge by cell. The file is only
/// read and written while the folder is locked, and is always whole.
struct YearLock {
  private let folder: String
  private let path: String
  private let calls: FileCalls
  private let process: ThisProcess

  /// The lock of a year of an index.
  init(
    _ folder: String, index: String, year: Int, calls: FileCalls, process: ThisProcess
  ) throws(StoreFailure) {
    guard let path = DraftFiles.lock(index: index, year: year) else {
      throw .writing(WritingFailure(index, .badPath))
    }
    self.folder = folder
    self.path = "\(folder)/\(path)"
    self.calls = calls
    self.process = process
  }

  /// Who holds it; a file that makes no sense is nobody's.
  func holder() -> LockHolder? {
    guard let bytes = (try? FileSteps(calls: calls).contents(path)) ?? nil,
      let root = try? JSONDocument(bytes).root, root["format"]?.integer == 1,
      let host = root["host"]?.string, let user = root["user"]?.string,
      let number = root["process"]?.integer.flatMap(Int32.init(exactly:)),
      let start = root["started"]?.string.flatMap({ UInt64($0) }),
      let time = root["time"]?.string.flatMap(Date.init(timestamp:))
    else { return nil }
    return LockHolder(host: host, user: user, process: number, processStart: start, time: time)
  }

  /// Takes it, unless somebody else has it.
  ///
  /// - Parameter force: takes it whoever has it; only after a person said so.
  func take(by signature: Signature, force: Bool, permit: WritePermit) throws(StoreFailure) -> LockAnswer {
    var answer = LockAnswer.taken(from: nil)
    do throws(WritingFailure) {
      try FolderLock.hold(folder, calls: calls) { () throws(WritingFailure) in
        let own = LockHolder(
          host: process.host, user: signature.user, process: process.number,
          processStart: process.start, time: signature.time)
        if let other = holder() {
          // Asked for again: since when it is held stays true.
          if other.isSame(as: own) { return }
          let state = other.state(at: signature.time, seenBy: process)
          guard force || state == .gone else {
            answer = .held(other, state)
            return
          }
          answer = .taken(from: other)
        }
        _ = try FolderMaking.make(
          FolderPath.parents(of: path).filter { $0.utf8.count > folder.utf8.count }, calls: calls)
        try AtomicFiles.replace([(path, Array(text(own).utf8))], permit: permit, calls: calls)
      }
    } catch {
      throw .writing(error)
    }
    return answer
  }

  /// Lets it go, if this process has it.
  func release(permit: WritePermit) throws(StoreFailure) {
    do throws(WritingFailure) {
      try FolderLock.hold(folder, calls: calls) { () throws(WritingFailure) in
        guard let holder = holder(), holder.host == process.host, holder.process == process.number,
          holder.processStart == process.start
        else { return }
        do throws(SystemError) {
          try calls.remove(path)
        } catch {
          throw WritingFailure(path, error)
        }
      }
    } catch {
      throw .writing(error)
    }
  }

  private func text(_ holder: LockHolder) -> String {
    """
    {
      "format": 1,
      "host": \(JSONWriting.quoted(holder.host)),
      "user": \(JSONWriting.quoted(holder.user)),
      "process": \(holder.process),
      "started": "\(holder.processStart)",
      "time": \(JSONWriting.quoted(holder.time.timestamp))
    }

    """
  }
}
