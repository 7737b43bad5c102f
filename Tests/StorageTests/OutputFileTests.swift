import Foundation
import Glibc
import Synchronization
import Testing

@testable import Scores
@testable import Storage
@testable import StoreSupport

/// Where an answer goes that a person named a file for.
@Suite struct OutputFileTests {
  private let folder = TemporaryFolder()

  private func write(_ text: String, to name: String, calls: FileCalls = .system) throws(WritingFailure) {
    try OutputFile(folder.path + "/" + name, calls: calls).write(Array(text.utf8))
  }

  /// As the board's `w` writes.
  private func writeNew(_ text: String, to name: String) throws(WritingFailure) {
    var file = OutputFile.own(folder.path + "/" + name)
    file.overwrites = false
    try file.write(Array(text.utf8))
  }

  private func link(_ name: String, to target: String) {
    _ = symlink(target, folder.path + "/" + name)
  }

  private func refusal(_ body: () throws(WritingFailure) -> Void) -> WritingFailure.Reason? {
    do throws(WritingFailure) {
      try body()
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func aFileIsMadeAndReplacedAsAWhole() throws {
    try write("one", to: "a")
    let first = try #require(folder.status("a"))
    folder.setMode("a", 0o600)
    try write("two", to: "a")
    let second = try #require(folder.status("a"))
    #expect(folder.text("a") == "two" && second.permissions == 0o600 && second.number != first.number)
    #expect(folder.names == ["a"])
  }

  @Test("A name as long as names may be")
  func longName() throws {
    let name = String(repeating: "n", count: 255)
    for text in ["one", "two"] { try write(text, to: name) }
    #expect(folder.text(name) == "two" && folder.names == [name])
    #expect(refusal { () throws(WritingFailure) in try write("", to: name + "n") } == .system(ENAMETOOLONG))
  }

  @Test func aLinkStaysAndItsTargetGetsTheText() throws {
    folder.put("real", "a longer old text")
    folder.setMode("real", 0o640)
    let before = folder.status("real")?.number
    link("link", to: "real")
    link("second", to: "link")
    try write("new", to: "second")
    #expect(folder.text("real") == "new" && folder.status("real")?.number == before)
    #expect(folder.status("real")?.permissions == 0o640)
    for name in ["link", "second"] { #expect(folder.status(name)?.isFile == false) }
    // To what is not there yet.
    link("early", to: "late")
    try write("made", to: "early")
    #expect(folder.text("late") == "made" && folder.status("early")?.isFile == false)
  }

  @Test func aFileWithTwoNamesKeepsBoth() throws {
    folder.put("a", "a longer old text")
    #expect(Glibc.link(folder.path + "/a", folder.path + "/b") == 0)
    try write("new", to: "a")
    #expect(folder.text("b") == "new" && folder.status("a")?.links == 2)
  }

  @Test("A file of somebody else stays theirs")
  func anothersFile() throws {
    folder.put("a", "a longer old text")
    let before = folder.status("a")?.number
    var calls = FileCalls.system
    calls.followedStatus = { path throws(SystemError) in
      var status = try FileCalls.system.followedStatus(path)
      status.owner += 1
      return status
    }
    try write("new", to: "a", calls: calls)
    #expect(folder.text("a") == "new" && folder.status("a")?.number == before && folder.names == ["a"])
  }

  @Test(
    "In a folder where nothing may be made, or over a mount, the file itself is written",
    arguments: [EACCES, EROFS, EBUSY])
  func closedFolder(code: Int32) throws {
    folder.put("a", "a longer old text")
    let before = folder.status("a")?.number
    let step = code == EBUSY ? WritingStep.rename : .open
    try write("new", to: "a", calls: .failing(Faults(step, 1, code)))
    #expect(folder.text("a") == "new" && folder.status("a")?.number == before && folder.names == ["a"])
    // A new file has nowhere to go.
    let reason = refusal { () throws(WritingFailure) in
      try write("new", to: "b", calls: .failing(Faults(step, 1, code)))
    }
    #expect(reason == .system(code) && folder.names == ["a"])
  }

  @Test("A full disk leaves the old file", arguments: [WritingStep.write, .synchronise])
  func fullDisk(step: WritingStep) throws {
    folder.put("a", "old")
    let reason = refusal { () throws(WritingFailure) in
      try write("new", to: "a", calls: .failing(Faults(step, 1, ENOSPC)))
    }
    #expect(reason == .system(ENOSPC) && folder.text("a") == "old" && folder.names == ["a"])
  }

  @Test func aFileThatMayNotBeWrittenIsNotReplaced() throws {
    folder.put("a", "old")
    var calls = FileCalls.system
    calls.askToWrite = { _ throws(SystemError) in throw SystemError(code: EACCES) }
    #expect(
      refusal { () throws(WritingFailure) in try write("new", to: "a", calls: calls) } == .system(EACCES))
    #expect(folder.text("a") == "old")
  }

  @Test func whatCannotBeWrittenIsToldByItsCause() throws {
    folder.put("inside/file", "old")
    link("one", to: "two")
    link("two", to: "one")
    link("away", to: "nowhere/file")
    let causes: [(String, WritingFailure.Reason)] = [
      ("inside", .system(EISDIR)), ("nowhere/a", .noFolder(folder.path + "/nowhere")),
      ("inside/file/a", .system(ENOTDIR)), ("one", .circle), ("away", .linkedNowhere),
    ]
    for (name, cause) in causes {
      #expect(refusal { () throws(WritingFailure) in try write("new", to: name) } == cause, "\(name)")
    }
    #expect(refusal { () throws(WritingFailure) in try OutputFile("").write([1]) } == .system(ENOENT))
    #expect(
      folder.text("inside/file") == "old" && folder.names == ["away", "inside/", "inside/file", "one", "two"])
  }

  @Test func devicesAreWrittenInto() throws {
    let before = ["/dev/null", "/dev/full"].map { try? FileCalls.system.status($0) }
    try OutputFile("/dev/null").write(Array("text".utf8))
    #expect(
      refusal { () throws(WritingFailure) in try OutputFile("/dev/full").write([1]) } == .system(ENOSPC))
    #expect(
      ["/dev/null", "/dev/full"].map { (try? FileCalls.system.status($0))?.number }
        == before.map { $0?.number })
    var null = OutputFile.own("/dev/null")
    null.overwrites = false
    try null.write([1])
  }

  @Test func aPipeIsWrittenIntoWhenSomebodyReads() throws {
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    var alone = OutputFile(folder.path + "/pipe")
    alone.patience = 0
    #expect(refusal { () throws(WritingFailure) in try alone.write([1]) } == .notRead)
    for isNew in [false, true] {
      let reader = open(folder.path + "/pipe", O_RDONLY | O_NONBLOCK)
      defer { close(reader) }
      if isNew { try writeNew("text", to: "pipe") } else { try write("text", to: "pipe") }
      var buffer = [UInt8](repeating: 0, count: 8)
      #expect(read(reader, &buffer, 8) == 4 && buffer.prefix(4) == ArraySlice("text".utf8))
    }
    #expect(folder.status("pipe")?.isPipe == true && folder.names == ["pipe"])
  }

  @Test("Who opens the pipe later is waited for; who never reads is not, where a board stands")
  func slowPipe() throws {
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    let path = folder.path + "/pipe"
    var calls = FileCalls.system
    let reader = Once()
    calls.pause = { _ in reader.open(path) }
    try write("text", to: "pipe", calls: calls)
    #expect(reader.read(4) == Array("text".utf8))
    // The pipe takes 64 KiB, and nobody takes them out.
    calls.pause = { _ in }
    var file = OutputFile(path, calls: calls)
    file.patience = 0
    let much = [UInt8](repeating: 65, count: 1 << 20)
    #expect(refusal { () throws(WritingFailure) in try file.write(much) } == .notRead)
  }

  @Test func theBoardChangesNoFile() throws {
    folder.put("there", "old")
    link("link", to: "there")
    link("dangling", to: "nowhere")
    for name in ["there", "link", "dangling"] {
      #expect(refusal { () throws(WritingFailure) in try writeNew("new", to: name) } == .exists, "\(name)")
    }
    try writeNew("new", to: "new")
    #expect(folder.text("there") == "old" && folder.text("new") == "new")
    #expect(folder.names == ["dangling", "link", "new", "there"])
  }

  @Test func everyCauseIsSaidInBothLanguages() {
    for reason: WritingFailure.Reason in [
      .exists, .noFolder("x"), .linkedNowhere, .circle, .notRead, .screen,
    ] {
      let words = WritingFailure("t", reason).words
      #expect(words.vietnamese != words.english && words.english.hasPrefix("cannot write t: "))
    }
  }
}

/// The reading end of a pipe, opened once.
private final class Once: Sendable {
  private let descriptor = Mutex<Int32>(-1)

  func open(_ path: String) {
    descriptor.withLock { if $0 < 0 { $0 = Glibc.open(path, O_RDONLY | O_NONBLOCK) } }
  }

  func read(_ count: Int) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: count)
    let taken = Glibc.read(descriptor.withLock { $0 }, &buffer, count)
    return Array(buffer.prefix(max(0, taken)))
  }

  deinit { descriptor.withLock { if $0 >= 0 { _ = close($0) } } }
}
