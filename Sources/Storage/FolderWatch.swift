import Glibc
import Scores

/// Watches a data folder: by inotify, without polling; where that does not work, by looking slowly.
///
/// A journal that grows is told only where it is followed: every key of every colleague would wake the board.
/// That a draft begins or ends, a lock, a note, a published year are.
public final class FolderWatch: StoreWatch {
  /// How often a folder is looked at that cannot be watched, in milliseconds.
  public static let pollInterval = 5000

  private let root: String
  /// The inotify descriptor; -1 where folders are looked at instead.
  private var inotify: Int32
  /// Whether the system refused to tell of changes, though it could.
  public private(set) var isRefused = false
  /// The folders watched, by their watch.
  private var watches: [Int32: String] = [:]
  /// What was there when it was last looked, where it cannot be watched.
  private var seen: FolderSight
  /// The journal that is followed, how much of it is known, and the watch of it.
  private var journal: (path: String, known: Int?, watch: Int32)?
  /// Whether it had more than was known when it began to be followed: no event tells of that.
  private var isBehind = false

  /// Begins to watch; what happens from now on is told.
  ///
  /// - Parameter polls: looks instead of watching; decided by the file system where it is not given.
  public init(_ root: String, polls: Bool? = nil) {
    self.root = root
    let polls = polls ?? !FolderWatch.isTold(root)
    inotify = polls ? -1 : inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    isRefused = !polls && inotify < 0
    seen = FolderSight(root, folders: inotify < 0 ? FolderWatch.folders(in: root) : [])
    if inotify >= 0 { watchFolders() }
  }

  deinit { if inotify >= 0 { close(inotify) } }

  /// Becomes readable when something changed; `nil` where the folder must be looked at.
  public var descriptor: Int32? { inotify >= 0 ? inotify : nil }

  /// How long to wait at most before looking, in milliseconds; `nil` where the descriptor tells.
  public var interval: Int? {
    if isBehind { return 0 }
    return inotify >= 0 && !watches.isEmpty ? nil : FolderWatch.pollInterval
  }

  /// What changed since it was last asked; returns at once.
  public func read() -> StoreChanges {
    var changes = readFolders()
    isBehind = false
    if changes.drafts { watchJournal() }
    changes.followed = hasOtherSteps
    return changes
  }

  /// Whether the journal has other steps than those that are known, as the ones this board wrote itself.
  private var hasOtherSteps: Bool {
    guard let journal, let status = try? FileCalls.system.status("\(root)/\(journal.path)") else {
      return false
    }
    return status.size != journal.known
  }

  public func follow(_ name: DraftName?, from bytes: Int?) {
    let path = name.flatMap(DraftFiles.journal)
    if journal?.path == path {
      journal?.known = bytes
      return
    }
    if let watch = journal?.watch, watch >= 0 { inotify_rm_watch(inotify, watch) }
    journal = path.map { ($0, bytes, -1) }
    watchJournal()
    isBehind = hasOtherSteps
  }

  private func watchJournal() {
    guard inotify >= 0, let path = journal?.path else { return }
    journal?.watch = inotify_add_watch(inotify, "\(root)/\(path)", UInt32(IN_MODIFY))
  }

  private func readFolders() -> StoreChanges {
    var changes = StoreChanges()
    if inotify >= 0, watches.isEmpty {
      // The folder was away: what stands there now may be another one.
      watchFolders()
      changes.everything = !watches.isEmpty
      changes.drafts = changes.everything
    } else if inotify >= 0 {
      readEvents(into: &changes)
    } else {
      let now = FolderSight(root, folders: FolderWatch.folders(in: root))
      for path in now.differences(from: seen) { changes.note(path) }
      seen = now
    }
    return changes
  }

  private static func isTold(_ root: String) -> Bool {
    guard let path = realpath(root, nil) else { return true }
    defer { free(path) }
    // Where the system does not say what the folder lies on, looking is what works everywhere.
    guard let bytes = (try? FileSteps(calls: .system).contents("/proc/self/mountinfo")) ?? nil else {
      return false
    }
    return MountTable(String(decoding: bytes, as: UTF8.self)).tellsChanges(of: String(cString: path))
  }

  /// The folders whose files count, as paths inside the data folder; the folder itself is "".
  static func folders(in root: String) -> [String] {
    let above = [YearScores.folder, DraftFiles.folder, AssignmentBook.folder]
    let below = above.flatMap { folder -> [String] in
      ((try? FileCalls.system.list("\(root)/\(folder)")) ?? [])
        .filter {
          FolderPath.isID($0) && (try? FileCalls.system.status("\(root)/\(folder)/\($0)"))?.isFolder == true
        }
        .map { "\(folder)/\($0)" }
    }
    return ["", IndexDefinition.folder, Plan.folder] + above + below
  }

  // MARK: inotify

  private func watchFolders() {
    for folder in FolderWatch.folders(in: root) where inotify >= 0 { watch(folder) }
  }

  private func watch(_ folder: String) {
    var mask = IN_CREATE | IN_DELETE | IN_MOVED_TO | IN_MOVED_FROM | IN_ONLYDIR
    if !folder.hasPrefix(DraftFiles.folder) { mask |= IN_CLOSE_WRITE }
    if folder.isEmpty { mask |= IN_MOVE_SELF | IN_DELETE_SELF }
    let path = folder.isEmpty ? root : "\(root)/\(folder)"
    let watch = inotify_add_watch(inotify, path, UInt32(mask))
    if watch >= 0 {
      watches[watch] = folder
    } else if ![ENOENT, ENOTDIR, EACCES].contains(errno) {
      lookInstead()
    }
  }

  /// The system has no watch left (there is a limit for each person): one folder unwatched would be one whose
  /// changes nobody is told.
  private func lookInstead() {
    close(inotify)
    inotify = -1
    isRefused = true
    watches = [:]
    seen = FolderSight(root, folders: FolderWatch.folders(in: root))
  }

  private func readEvents(into changes: inout StoreChanges) {
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = buffer.withUnsafeMutableBytes { Glibc.read(inotify, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      for event in InotifyEvents(buffer[..<count]) { note(event, into: &changes) }
    }
  }

  private func note(_ event: InotifyEvents.Event, into changes: inout StoreChanges) {
    if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
      watchFolders()
      changes.everything = true
      changes.drafts = true
      return
    }
    if event.mask & UInt32(IN_MOVE_SELF | IN_DELETE_SELF) != 0 {
      for watch in watches.keys { inotify_rm_watch(inotify, watch) }
      watches = [:]
      watchFolders()
      changes.everything = true
      changes.drafts = true
      return
    }
    if event.mask & UInt32(IN_IGNORED) != 0 {
      watches[event.watch] = nil
      return
    }
    guard let folder = watches[event.watch], !event.name.isEmpty else { return }
    let path = folder.isEmpty ? event.name : "\(folder)/\(event.name)"
    if event.mask & UInt32(IN_ISDIR) != 0 {
      // A folder that is new may have got files before it was watched, and one that came back as a whole, of a
      // backup, has others in it.
      let isDraft = path.hasPrefix(DraftFiles.folder)
      if FolderWatch.folders(in: root).contains(path) {
        watchFolders()
        for name in (try? FileCalls.system.list("\(root)/\(path)")) ?? [] { changes.note("\(path)/\(name)") }
        if [YearScores.folder, Plan.folder, IndexDefinition.folder].contains(path) {
          changes.everything = true
        }
      } else if event.mask & UInt32(IN_DELETE | IN_MOVED_FROM) != 0, !path.hasPrefix("."), !isDraft {
        changes.everything = true
      }
      return
    }
    // A file that is only begun is told when it is whole; a journal is told when it begins.
    let isBegun = event.mask & UInt32(IN_CREATE) != 0
    if isBegun, !folder.hasPrefix(DraftFiles.folder) { return }
    changes.note(path)
  }
}

/// The events in what inotify gives: watch, mask, cookie, length, name.
struct InotifyEvents: Sequence, IteratorProtocol {
  struct Event {
    var watch: Int32
    var mask: UInt32
    var name: String
  }

  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  mutating func next() -> Event? {
    let headSize = 16
    guard rest.count >= headSize else { return nil }
    let (watch, mask, length) = (number(at: 0), number(at: 4), Int(number(at: 12)))
    guard rest.count >= headSize + length else { return nil }
    let name = rest.dropFirst(headSize).prefix(length).prefix { $0 != 0 }
    rest = rest.dropFirst(headSize + length)
    return Event(watch: Int32(bitPattern: watch), mask: mask, name: String(decoding: name, as: UTF8.self))
  }

  private func number(at offset: Int) -> UInt32 {
    rest.dropFirst(offset).prefix(4).withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) }
  }
}

extension StoreChanges {
  /// Notes a file of a data folder that changed; hidden ones are steps of saving.
  mutating func note(_ path: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last, !name.hasPrefix("."), !name.hasSuffix(".tmp") else { return }
    switch (parts.first, parts.count) {
    case (YearScores.folder, 3):
      guard name.hasSuffix(".json"), let year = Int(name.dropLast(5)) else { return }
      years[parts[1], default: []].insert(year)
    case (DraftFiles.folder, _): drafts = true
    case (HistoryFile.name, 1): history = true
    case (BoardSettings.path, 1): settings = true
    case (_, 1) where name.hasSuffix(".json"), (IndexDefinition.folder, 2), (Plan.folder, 2),
      (AssignmentBook.folder, 3):
      everything = true
    default: return
    }
  }
}
