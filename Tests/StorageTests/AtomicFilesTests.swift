import Glibc
import Testing
import Words

@testable import Scores
@testable import Storage
@testable import StoreSupport

@Suite struct AtomicFilesTests {
  private let folder = TemporaryFolder()

  private func replace(
    _ files: [(String, String)], calls: FileCalls = .system
  ) throws(WritingFailure) {
    let permit = try WritePermit(.writing, for: folder.path)
    try AtomicFiles.replace(
      files.map { (folder.path + "/" + $0.0, Array($0.1.utf8)) }, permit: permit, calls: calls)
  }

  @Test func aFileIsMadeAndReplaced() throws {
    try replace([("a", "one")])
    #expect(folder.text("a") == "one")
    try replace([("a", "two"), ("b", "")])
    #expect(folder.text("a") == "two" && folder.text("b") == "")
    #expect(folder.names == ["a", "b"])
  }

  @Test func theDiskHasTheNewFileBeforeItTakesTheName() throws {
    let fresh = Faults(.write, 0, 0)
    try replace([("a", "one")], calls: .failing(fresh))
    let make: [WritingStep] = [.open, .write, .synchronise, .close]
    let place: [WritingStep] = [.rename, .open, .synchronise, .close]
    #expect(fresh.taken == make + place)
    let again = Faults(.write, 0, 0)
    try replace([("a", "two")], calls: .failing(again))
    let keep: [WritingStep] = [.open, .setMode, .write, .synchronise, .close]
    #expect(again.taken == [.open, .close] + keep + keep + place)
  }

  @Test func modeAndGroupAreKept() throws {
    try replace([("a", "one")])
    let fresh = try #require(folder.status("a"))
    let mask = umask(0)
    umask(mask)
    #expect(fresh.permissions == 0o664 & ~mask)
    folder.setMode("a", 0o640)
    try replace([("a", "two")])
    #expect(folder.status("a")?.permissions == 0o640 && folder.status("a")?.group == fresh.group)
  }

  /// Every step that can fail does, at every time it is taken: the old files stand, nothing is left.
  @Test(arguments: [WritingStep.open, .close, .write, .synchronise, .setMode, .rename], [ENOSPC, EIO])
  func aFailureLeavesTheOldFilesWhole(step: WritingStep, code: Int32) throws {
    let old = String(repeating: "old", count: 100)
    folder.put("a", old)
    folder.setMode("a", 0o640)
    var failed = 0
    for number in 1... {
      let faults = Faults(step, number, code)
      do throws(WritingFailure) {
        try replace([("a", "new"), ("b", "new")], calls: .failing(faults))
        if faults.calls < number { break }
        // Closing what was only read may fail without harm.
        #expect(step == .close)
        folder.remove("b")
        folder.put("a", old)
      } catch {
        failed += 1
        #expect(error.reason == .system(code) && error.path.hasPrefix(folder.path))
      }
      #expect(folder.text("a") == old && folder.names == ["a"], "\(step) number \(number)")
      #expect(folder.status("a")?.permissions == 0o640)
    }
    #expect(failed > 0)
  }

  /// CIFS refuses modes: what is written stands all the same, and is open to nobody more than before.
  @Test(arguments: [EPERM, EACCES, ENOTSUP, ENOSYS])
  func aModeThatCannotBeSetIsNoFailure(code: Int32) throws {
    folder.put("a", "old")
    folder.setMode("a", 0o600)
    let faults = Faults(.setMode, 2, code)
    try replace([("a", "new")], calls: .failing(faults))
    #expect(faults.calls == 2 && folder.text("a") == "new" && folder.names == ["a"])
    #expect(folder.status("a")?.permissions == 0o600)
  }

  @Test(arguments: [WritingStep.write, .synchronise])
  func interruptionsAreGoneOver(step: WritingStep) throws {
    for number in 1...4 {
      let text = "text \(number)"
      try replace([("a", text)], calls: .failing(Faults(step, number, EINTR)))
      #expect(folder.text("a") == text)
    }
  }

  @Test func aFolderThatCannotBeSynchronisedIsNoFailure() throws {
    // The second is the folder; some network file systems answer EINVAL.
    try replace([("a", "one")], calls: .failing(Faults(.synchronise, 2, EINVAL)))
    #expect(folder.text("a") == "one")
  }

  @Test func linksAndFoldersAreRefused() throws {
    folder.put("real", "one")
    #expect(symlink(folder.path + "/real", folder.path + "/link") == 0)
    #expect(mkdir(folder.path + "/folder", 0o755) == 0)
    #expect(throws: WritingFailure(folder.path + "/link", .system(ELOOP))) { try replace([("link", "two")]) }
    #expect(throws: WritingFailure(folder.path + "/folder", .system(EISDIR))) {
      try replace([("folder", "two")])
    }
    #expect(throws: WritingFailure(folder.path + "/no/file", .system(ENOENT))) {
      try replace([("no/file", "two")])
    }
    #expect(folder.text("real") == "one" && folder.names == ["folder/", "link", "real"])
  }

  @Test func withoutLeaveNothingIsWritten() {
    #expect(throws: WritingFailure("x", .readOnly)) { try WritePermit(.readOnly, for: "x") }
  }

  @Test(arguments: [ENOSPC, EDQUOT, EIO, EACCES, EROFS, ENOENT, ENOTDIR, EISDIR, ELOOP, ENAMETOOLONG])
  func failuresAreToldInBothLanguages(code: Int32) {
    let words = WritingFailure("/data/x", .system(code)).words
    #expect(words.vietnamese.hasPrefix("không ghi được /data/x: "))
    #expect(words.english.hasPrefix("cannot write /data/x: "))
    #expect(SystemError(code: code).words.vietnamese != SystemError(code: code).words.english)
  }
}
